import NotesDiff
import Reports

/// A file of answers and pins, one a line.
struct AnswerFile {
  private struct Entry {
    /// The line as it stands in the file: what a person wrote there is kept.
    var text: String
    var answer: Answer
  }

  private let path: String?
  private var entries: [Entry] = []

  /// Makes an empty one that is kept nowhere.
  init() { path = nil }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Where it lies; nothing for answers that are not kept.
  ///   - mayBeMissing: Whether it will be made.
  /// - Throws: `Trouble`, where it can't be read.
  init(path: String?, mayBeMissing: Bool) throws(Trouble) {
    self.path = path
    FileOutput.protect([path].compactMap { $0 }, as: .answers)
    guard let path, !(mayBeMissing && FileInput.isMissing(path)) else { return }
    for (place, text) in try TextLines.read(path).enumerated() {
      do {
        if let answer = try AnswerCoding.answer(text, file: name, line: place + 1) {
          entries.append(Entry(text: text, answer: answer))
        }
      } catch {
        throw Trouble("\(path):\(place + 1): \(error.description)")
      }
    }
  }

  /// What the file says.
  var sheet: AnswerSheet { AnswerSheet(entries.map(\.answer)) }

  private var name: String { path?.lastPathComponent ?? "" }

  /// Adds answers and writes the file anew, whole or not at all.
  ///
  /// - Parameter answers: The answers of a judge.
  /// - Throws: `Trouble`, where it can't be written.
  mutating func keep(_ answers: [Answer]) throws {
    guard !answers.isEmpty else { return }
    let asked = Set(answers.compactMap(\.question))
    // What is answered anew was given about a text that is gone.
    entries.removeAll { $0.answer.question.map(asked.contains) ?? false }
    for answer in answers {
      guard let text = try AnswerCoding.line(answer) else { continue }
      entries.append(Entry(text: text, answer: answer))
    }
    sort()
    for place in entries.indices {
      entries[place].answer.file = name
      entries[place].answer.line = place + 1
    }
    if let path {
      try FileOutput.write(entries.map { $0.text + "\n" }.joined(), to: path, updating: true)
    }
  }

  /// Pins first, as they stand; then the answers by notes and question, so that the same answers
  /// make the same file in whatever order they came.
  private mutating func sort() {
    let keys = entries.enumerated().map { place, entry -> [String] in
      guard let question = entry.answer.question else { return [] }
      return [entry.answer.notes?.old ?? "", entry.answer.notes?.new ?? "", question]
    }
    let order = entries.indices.sorted { first, second in
      if keys[first].isEmpty || keys[second].isEmpty {
        return (keys[first].isEmpty ? 0 : 1, first) < (keys[second].isEmpty ? 0 : 1, second)
      }
      return keys[first].lexicographicallyPrecedes(keys[second])
    }
    entries = order.map { entries[$0] }
  }
}

extension Answer {
  /// The question it answers; nothing for a pin.
  var question: String? {
    guard case .chosen(let question, _) = verdict else { return nil }
    return question
  }
}

/// Reads the lines of a small file.
enum TextLines {
  private static let byteLimit = 32 << 20

  /// The lines of a file without their ends.
  ///
  /// - Parameter path: Where it lies.
  /// - Returns: The lines.
  /// - Throws: `Trouble`, where it can't be read, is too large or no text.
  static func read(_ path: String) throws(Trouble) -> [String] {
    let bytes = try FileInput.bytes(of: path, limit: byteLimit)
    guard bytes.count <= byteLimit else {
      throw Trouble("\(path): the file is larger than \(byteLimit >> 20) MB; split it")
    }
    return try lines(of: bytes, name: path)
  }

  /// The lines of a text without their ends.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - name: Where it came from, for the user.
  /// - Returns: The lines.
  /// - Throws: `Trouble`, where it is no UTF-8.
  static func lines(of bytes: [UInt8], name: String) throws(Trouble) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Trouble("\(name): not UTF-8; save it as UTF-8")
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(String.init)
  }
}
