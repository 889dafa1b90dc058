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

  /// The text on one line; what was a list in it is told one point after the other.
  var joinedLines: RichText {
    guard spans.contains(where: { $0.text.has("\n") }) else { return folded() }
    var joined = RichText()
    for line in lines.map({ $0.folded() }) where !line.isEmpty {
      let isPoint = ["- ", "* ", "• ", "– "].contains(where: line.plain.hasPrefix)
      let ends = joined.plain.last.map { ".:;,!?".contains($0) } ?? true
      if isPoint, !ends { joined.append(.init(";")) }
      joined.follow(with: isPoint ? line.dropFirst(2).folded() : line)
    }
    return joined
  }

  /// Adds another text after a space.
  mutating func follow(with other: RichText) {
    if !isEmpty, !other.isEmpty { append(.init(" ")) }
    append(contentsOf: other)
  }
}
