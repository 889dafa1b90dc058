extension MarkdownTree {
  /// Takes off what some writers put into a text for their tools: attributes or the code of a picture at
  /// the end of a heading, "Old business {#old_business}", "Action points :muscle:", the times of a
  /// recording in front of one, the brackets of the tag for a person before a statement, "[name=Ida] oils
  /// the gate", and an empty bullet below it.
  ///
  /// - Complexity: Linear in the nodes, but for those with such marks.
  mutating func dropToolMarks() {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .heading:
        dropHeadingMarks(index)
        dropClockStamps(index)
      case .paragraph:
        dropNameTag(index)
        dropEmptyBullet(index)
      default: continue
      }
    }
  }

  private mutating func dropHeadingMarks(_ index: Int) {
    let content = nodes[index].content
    guard content.spans.last?.link == nil, let text = content.spans.last?.text else { return }
    let mark: Substring? =
      switch text.utf8.last {
      case UInt8(ascii: "}"):
        text.lastIndex(of: "{").map { text[$0...] }.flatMap { Self.areAttributes($0) ? $0 : nil }
      case UInt8(ascii: ":"): Self.pictureCodes(in: text)
      default: nil
      }
    guard let mark else { return }
    let kept = content.prefix(content.plain.count - mark.count)
    if !kept.isBlank { nodes[index].content = kept.folded() }
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

  /// The codes of pictures a text ends in: ":muscle:", ":+1: :tada:".
  private static func pictureCodes(in text: String) -> Substring? {
    let parts = text.parts
    let codes = parts.reversed().prefix { part in
      let code = part.utf8.dropFirst().dropLast()
      return part.utf8.count > 2 && part.begins(with: ":")
        && part.ends(with: ":")
        && code.allSatisfy {
          Words.isASCIIDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || "_+-".utf8.contains($0)
        }
    }
    return codes.last.map { text[$0.startIndex...] }
  }

  /// A bullet nobody wrote anything behind can't begin a list below a line, and is read as its last word.
  private mutating func dropEmptyBullet(_ index: Int) {
    guard var spans = .some(nodes[index].content.spans), let last = spans.last,
      last.text.ends(with: "*") || last.text.ends(with: "+"),
      last.text.utf8.dropLast().last == UInt8(ascii: "\n"),
      spans.count > 1 || last.text.utf8.count > 2
    else { return }
    spans[spans.count - 1].text = String(last.text.utf8.dropLast(2)) ?? last.text
    nodes[index].content = RichText(spans)
  }

  private mutating func dropNameTag(_ index: Int) {
    let opening = "[name="
    guard var spans = .some(nodes[index].content.spans), let first = spans.first,
      first.text.begins(with: opening), let close = first.text.firstIndex(of: "]")
    else { return }
    let name = first.text[..<close].dropFirst(opening.utf8.count)
    guard !name.isEmpty else { return }
    let rest = first.text[first.text.index(after: close)...]
    let isAlone = spans.count == 1 && rest.allSatisfy(\.isWhitespace)
    let isMarked = rest.first == ":" || rest.first == ","
    spans[0].text = name + (isAlone || isMarked ? "" : ":") + rest
    nodes[index].content = RichText(spans)
  }
}
