import FoundationEssentials
public import NotesDiff

/// Reads answers and pins from JSON lines, and writes answers.
///
/// - `{"question": ID, "chosen": [ID, …], "why": TEXT}` answers a question;
/// - `{"match": {"old": PLACE, "new": PLACE}, "why": TEXT}` pins a link, `no-match` forbids one; a
///   place is the line an item starts on, as a number, or its text;
/// - `"notes": [OLD, NEW]` binds either to two notes by their file names.
public enum AnswerCoding {
  /// The answer on a line.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - file: The file it stands in, for warnings.
  ///   - line: Its number, 1-based.
  /// - Returns: The answer, or nothing for a blank line.
  /// - Throws: `ReportCodingError`, with the first fault.
  public static func answer(
    _ text: String, file: String, line: Int
  ) throws(ReportCodingError) -> Answer? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    let wire = try ReportCoding.decode(Wire.self, from: Data(text.utf8))
    return Answer(
      try wire.verdict(), why: wire.why ?? "", notes: try wire.named(), file: file, line: line)
  }

  /// The line of an answer to a question.
  ///
  /// - Parameter answer: The answer; pins are people's and are never written.
  /// - Returns: The line without its end, or nothing for a pin.
  /// - Throws: `ReportCodingError.notWritable`, which no answer causes.
  public static func line(_ answer: Answer) throws(ReportCodingError) -> String? {
    guard case .chosen(let question, let items) = answer.verdict else { return nil }
    return try JSONLine.text(
      of: Wire(
        question: question, chosen: items, match: nil, noMatch: nil, why: answer.why,
        notes: answer.notes.map { [$0.old, $0.new] }))
  }

  // MARK: The wire

  private struct Wire: Codable {
    var question: String?
    var chosen: [String]?
    var match: Pair?
    var noMatch: Pair?
    var why: String?
    var notes: [String]?

    enum CodingKeys: String, CodingKey {
      case question, chosen, match, why, notes
      case noMatch = "no-match"
    }

    struct Pair: Codable {
      var old: Place
      var new: Place
    }

    /// A line as a number, or a text.
    struct Place: Codable {
      var place: Answer.Place

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let line = try? value.decode(Int.self) {
          place = .line(line)
        } else {
          place = .text(try value.decode(String.self))
        }
      }

      func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(place.description)
      }
    }

    func verdict() throws(ReportCodingError) -> Answer.Verdict {
      let said = [question != nil, match != nil, noMatch != nil].count { $0 }
      guard said == 1 else {
        throw .badValue(
          place: "the line", reason: "wants one of \"question\", \"match\" and \"no-match\"")
      }
      if let match { return .match(old: match.old.place, new: match.new.place) }
      if let noMatch { return .noMatch(old: noMatch.old.place, new: noMatch.new.place) }
      guard let question, let chosen else { throw .missing(place: "chosen") }
      return .chosen(question: question, items: chosen)
    }

    func named() throws(ReportCodingError) -> Answer.Notes? {
      guard let notes else { return nil }
      guard notes.count == 2 else {
        throw .badValue(place: "notes", reason: "should name the older and the newer note")
      }
      return Answer.Notes(old: notes[0], new: notes[1])
    }
  }
}
