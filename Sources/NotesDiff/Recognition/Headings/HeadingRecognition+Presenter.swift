// Who tells of a section, where its heading says so in words.
extension HeadingRecognition {
  private static let deeds: WordSet = [
    "chaired", "given", "hosted", "led", "moderated", "presented", "reported",
  ]
  private static let marks = "-–—,:("
  private static let mostWords = 4

  /// Takes off a heading who tells of it: "Cranes - presented by Ida Holm", "Cranes (led by bo_b)".
  ///
  /// - Parameter text: A heading.
  /// - Returns: The heading without that, and who it is; nothing where no mark stands between them.
  static func withoutPresenter(_ text: String) -> (name: String, presenter: String)? {
    guard text.hasInside(" by ") else { return nil }
    let words = text.parts
    guard let by = words.firstIndex(where: { $0 == "by" }), by > 1, by + 1 < words.count,
      words.count - by - 1 <= mostWords
    else { return nil }
    let deed = words[by - 1].drop { marks.contains($0) }
    guard deeds.contains(deed.lowercased()) else { return nil }
    let isMarked =
      deed.count < words[by - 1].count || words[by - 2].last.map(marks.contains) == true
    var name = words[..<(by - 1)].spaced[...]
    while let last = name.last, marks.contains(last) || last == " " { name.removeLast() }
    guard isMarked, !name.isEmpty else { return nil }
    var presenter = words[(by + 1)...].spaced
    // "(led by Ida)", but "Ida [Harbour]" keeps where she is from.
    if presenter.hasSuffix(")"), !presenter.has("(") { presenter.removeLast() }
    return (String(name), presenter)
  }
}
