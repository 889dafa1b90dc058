public import NotesDiff

/// A question in the words of its JSON: one line of what `pmc-diff questions` prints and a judge
/// reads.
public struct QuestionFacts: Codable, Sendable, Hashable {
  /// Its name in answers, twelve hex digits.
  public var id: String
  /// The file names of the older and the newer note.
  public var notes: [String]
  /// What an answer is worth, 0…1.
  public var value: Double
  /// The item it is about.
  public var new: ChangeReport.Entry
  /// The old items it may continue, most probable first.
  public var candidates: [Candidate]

  /// An old item a new one may continue.
  public struct Candidate: Codable, Sendable, Hashable {
    /// Its name in answers, twelve hex digits.
    public var id: String
    /// How probable the link is, 0…1.
    public var probability: Double
    /// Whether it is linked as long as nobody answers.
    public var linked: Bool
    /// The item.
    public var old: ChangeReport.Entry
  }

  /// Writes down a question.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - old: The older note.
  ///   - new: The newer note.
  public init(_ question: Question, old: MeetingNote, new: MeetingNote) {
    id = question.id
    notes = [old.file, new.file]
    value = Self.rounded(question.value)
    self.new = Self.entry(question.new, of: new)
    candidates = question.candidates.map {
      Candidate(
        id: $0.id, probability: Self.rounded($0.probability), linked: $0.isLinked,
        old: Self.entry($0.old, of: old))
    }
  }

  /// The item without what a judge does not need.
  private static func entry(_ index: Int, of note: MeetingNote) -> ChangeReport.Entry {
    var entry = NoteSide(note: note).entry(index)
    entry.spans = nil
    entry.statusFrom = nil
    return entry
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

extension QuestionFacts {
  /// Questions as JSON, one a line.
  ///
  /// - Parameter questions: The questions.
  /// - Returns: The lines, each with its end.
  /// - Throws: `ReportCodingError.notWritable`, which no question causes.
  public static func lines(_ questions: [QuestionFacts]) throws(ReportCodingError) -> String {
    var text = ""
    for question in questions { text += try JSONLine.text(of: question) + "\n" }
    return text
  }

  /// Questions as a list for a person, with how to answer them.
  ///
  /// - Parameter questions: The questions.
  /// - Returns: The text of a page.
  public static func list(_ questions: [QuestionFacts]) -> String {
    guard !questions.isEmpty else { return QuestionWords.nothingOpen + "\n" }
    var text = ""
    for (place, question) in questions.enumerated() {
      text += QuestionWords.heading(place + 1, id: question.id, value: question.value) + "\n"
      text += said(by: question.new)
      for candidate in question.candidates {
        text += "  "
        text += QuestionWords.candidate(
          candidate.id, probability: candidate.probability, isLinked: candidate.linked)
        text += said(by: candidate.old)
      }
      text += "\n"
    }
    return text + QuestionWords.howToAnswer + "\n"
  }

  /// Where an item stands, then what it says.
  private static func said(by entry: ChangeReport.Entry) -> String {
    "  " + QuestionWords.place(entry.file, line: entry.line, path: entry.path) + "\n    "
      + VisibleText.filled(entry.text) + "\n"
  }
}
