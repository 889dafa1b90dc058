extension MarkdownTree {
  /// Takes off what some writers of Markdown put behind a heading for their tools: "Old business
  /// {#old_business}", "Budget {.unnumbered}".
  mutating func dropHeadingAttributes() {
    for index in nodes.indices {
      guard case .heading = nodes[index].kind, nodes[index].content.spans.last?.link == nil,
        let text = nodes[index].content.spans.last?.text, text.utf8.last == UInt8(ascii: "}"),
        let open = text.lastIndex(of: "{"), Self.areAttributes(text[open...])
      else { continue }
      let length = text[open...].count
      let content = nodes[index].content
      let kept = content.prefix(content.plain.count - length)
      if !kept.isBlank { nodes[index].content = kept.folded() }
    }
  }

  /// Whether a text is an anchor, classes or both: "{#risks .wide}".
  private static func areAttributes(_ text: Substring) -> Bool {
    let parts = text.dropFirst().dropLast().parts
    return !parts.isEmpty
      && parts.allSatisfy { part in
        part.count > 1 && (part.first == "#" || part.first == ".")
          && !part.dropFirst().contains { "{}#".contains($0) }
      }
  }
}
