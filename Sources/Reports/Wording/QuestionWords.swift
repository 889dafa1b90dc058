import NotesDiff

/// The words of the list of questions.
enum QuestionWords {
  /// Where there is no question.
  static let nothingOpen = "Nothing is undecided."

  /// What stands below the list.
  static let howToAnswer = """
    To answer, write one line for each question into a file and give it as --answers FILE:
      {"question": "ID", "chosen": ["ID of an old item", …], "why": "…"}
    where "chosen": [] says that none of them is the same work.
    """

  /// The first line of a question.
  static func heading(_ number: Int, id: String, value: Double) -> String {
    "\(number). question \(id), worth \(hundredths(value))"
  }

  /// Where an item stands.
  static func place(_ file: String, line: Int, path: [String]) -> String {
    let path = path.map(VisibleText.inert).joined(separator: " › ")
    return "\(VisibleText.inert(file)):\(line)  \(path)"
  }

  /// The first line of a candidate.
  static func candidate(_ id: String, probability: Double, isLinked: Bool) -> String {
    "\(isLinked ? "*" : "-") \(id)  \(hundredths(probability))" + (isLinked ? ", linked" : "")
  }

  /// A number between 0 and 1 with two decimals.
  static func hundredths(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = String(hundredths % 100)
    return "\(hundredths / 100)." + (rest.count < 2 ? "0" : "") + rest
  }
}
