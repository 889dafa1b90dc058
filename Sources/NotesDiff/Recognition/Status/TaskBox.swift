/// A box in front of a task that is typed as a paragraph, where Markdown sees none.
struct TaskBox {
  /// Whether it is ticked.
  let isTicked: Bool
  /// What stands behind it.
  let rest: RichText

  private static let boxes = [("[ ] ", false), ("[x] ", true), ("[X] ", true)]

  /// Takes a box off a text.
  init?(_ content: RichText) {
    guard let first = content.spans.first?.text, first.begins(with: "["),
      let box = Self.boxes.first(where: { first.begins(with: $0.0) }),
      first.utf8.count > box.0.utf8.count || content.spans.count > 1
    else { return nil }
    isTicked = box.1
    rest = content.dropFirst(box.0.count)
  }
}
