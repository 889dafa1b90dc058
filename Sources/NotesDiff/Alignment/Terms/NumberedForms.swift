/// What notes write in one form each time, so that two of them have nothing in common but the form.
enum NumberedForms {
  /// A statement without its number among others: "Agenda 1: Gates" and "Agenda 1: Cranes" have nothing in
  /// common, nor have the rows "1: Gates" and "1: Cranes".
  ///
  /// - Parameter statement: A statement.
  /// - Returns: What stands behind its number; all of it where it has none.
  static func withoutNumber(_ statement: String) -> String {
    guard let colon = statement.place(of: ":", inFirst: longestNumber),
      colon > statement.startIndex,
      Words.isASCIIDigit(statement.utf8[statement.utf8.index(before: colon)])
    else { return statement }
    let label = statement[..<colon].parts
    guard label.count <= mostNumbered, label[label.count - 1].allSatisfy(\.isNumber),
      label.dropLast().allSatisfy({ numbered.contains($0.lowercased()) })
    else { return statement }
    return String(statement[statement.index(after: colon)...])
  }

  private static let longestNumber = 24
  private static let mostNumbered = 3
  private static let numbered: Set<String> = [
    "action", "agenda", "decision", "discussion", "item", "milestone", "no.", "point", "question",
    "step", "task", "topic",
  ]
}
