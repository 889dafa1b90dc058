import NotesDiff

extension MarkupTree {
  /// Adds rich text: code, emphasis and links; a link that must not be one is text.
  ///
  /// - Parameters:
  ///   - text: Text of a note.
  ///   - keepsEnds: Whether white space at both ends belongs to the text, as it does beside marks.
  mutating func add(_ text: RichText, keepsEnds: Bool = false) {
    let spans =
      keepsEnds
      ? text.spans.map { .init(VisibleText.inert($0.text), style: $0.style, link: $0.link) }
      : VisibleText.inert(text).spans
    for run in RichText.runs(spans) {
      let target = spans[run.lowerBound].link.flatMap(SafeLink.destination)
      if let target {
        // A report is opened from mail and releases: the page it leads to learns nothing of it.
        open("a", [.init("href", target), .init("rel", "noopener noreferrer nofollow")])
      }
      for span in spans[run] { add(span) }
      if target != nil { close() }
    }
  }

  private static let elements: [(style: RichText.Style, name: String)] = [
    (.struck, "s"), (.strong, "strong"), (.emphasis, "em"), (.code, "code"),
  ]

  private mutating func add(_ span: RichText.Span) {
    let elements = Self.elements.filter { span.style.contains($0.style) }
    for element in elements { open(element.name) }
    text(span.text)
    for _ in elements { close() }
  }

  /// Adds a reworded statement with the words taken out and put in.
  mutating func add(_ edits: [ArrangedReport.Edit]) {
    for edit in edits {
      switch edit.sort {
      case .kept: add(edit.text, keepsEnds: true)
      case .removed: addMarked(edit.text, as: "del")
      case .inserted: addMarked(edit.text, as: "ins")
      }
    }
  }

  /// Adds marked words; the space around them stays outside the mark, where it is not drawn.
  private mutating func addMarked(_ marked: RichText, as name: String) {
    let plain = VisibleText.inert(marked.plain)
    if plain.unicodeScalars.first == " " { text(" ") }
    element(name) { $0.add(marked) }
    if plain.unicodeScalars.last == " " { text(" ") }
  }
}
