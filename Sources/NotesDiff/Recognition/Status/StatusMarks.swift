/// Signs of progress that are no words: a tick, a link to a release, a question mark.
enum StatusMarks {
  /// What a sign in front of a statement says, as a task box does.
  ///
  /// - Parameter text: The statement.
  /// - Returns: Whether it says done, or nothing where there is no such sign.
  static func mark(of text: String) -> Bool? {
    guard let first = text.unicodeScalars.first, first.value >= 0x2000 else { return nil }
    if doneMarks.contains(first) { return true }
    return openMarks.contains(first) ? false : nil
  }

  /// What a sign in front of a status says: "🔄 …".
  ///
  /// - Parameter text: What stands in a status column.
  /// - Returns: What the sign says, or nothing where there is none.
  static func sense(of text: String) -> StatusLabels.Sense? {
    guard let first = text.unicodeScalars.first else { return nil }
    return signs.first { $0.marks.contains(first) }?.sense
  }

  private static let signs: [(sense: StatusLabels.Sense, marks: [Unicode.Scalar])] = [
    (.done, doneMarks), (.planned, openMarks + ["⏳", "⌛", "📋", "🆕"]),
    (.inProgress, ["🔄", "🚧", "🏗", "⚙", "▶", "🔁"]), (.stopped, ["⛔", "🚫", "⏸", "🛑"]),
  ]

  // Crosses are none of them.
  private static let doneMarks = Ticks.ticks.compactMap(\.unicodeScalars.first) + ["🎉"]
  private static let openMarks = Ticks.boxes.compactMap(\.unicodeScalars.first) + ["🔲", "◻", "🔜"]

  /// Whether an address leads to a release: a part of its path says so.
  static func isRelease(_ link: String) -> Bool {
    link.utf8.split(separator: UInt8(ascii: "/")).contains { part in
      ["releases", "tag", "tags"].contains { part.elementsEqual($0.utf8) }
    }
  }

  /// Whether a statement is the name of somebody with a handle, "Fenja Ask (@fenja)": it tells
  /// nothing.
  static func isPerson(_ text: String) -> Bool {
    // "Will Tern" is no promise.
    if text.hasPrefix("Will "), Words.areName(text, atMost: 3) { return true }
    guard text.has("@") else { return false }
    let words = text.prefix(60).split(separator: " ", maxSplits: 5)
    guard let handle = words.firstIndex(where: { $0.begins(with: "(@") || $0.begins(with: "@") }),
      (2...4).contains(handle)
    else { return false }
    return words[..<handle].allSatisfy { name in
      name.first?.isUppercase == true && name.dropFirst().allSatisfy { $0.isLetter }
    }
  }
}
