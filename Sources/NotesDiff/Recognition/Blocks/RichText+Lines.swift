extension RichText {
  /// The text line by line.
  var lines: [RichText] {
    var lines = [RichText()]
    for span in spans {
      let pieces = span.text.parts(at: "\n", keepsEmpty: true)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { lines.append(RichText()) }
        lines[lines.count - 1].append(.init(String(piece), style: span.style, link: span.link))
      }
    }
    return lines
  }

  /// Adds another text after a space.
  mutating func follow(with other: RichText) {
    if !isEmpty, !other.isEmpty { append(.init(" ")) }
    append(contentsOf: other)
  }
}
