import NotesDiff

extension RichText {
  /// Where stretches lie that a reader sees as one: those of one link, whatever their style, and any
  /// other alone.
  static func runs(_ spans: [Span]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, span) in spans.enumerated() {
      if let last = runs.last, let link = span.link, spans[last.lowerBound].link == link {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
