import NotesDiff

/// A row of a list as every format prints it: a line, or what several lines stand under, said once.
struct OutlineRow {
  enum Content {
    /// What the rows below stand under, safe to show.
    case caption(String)
    /// A change.
    case line(ArrangedReport.Line)
  }

  /// How far it stands in.
  let step: Int
  let content: Content

  /// The rows of a list: the first at the margin, none more than one step deeper than the one before.
  ///
  /// - Parameters:
  ///   - lines: The lines of a group.
  ///   - limit: The deepest step.
  /// - Returns: Every line in order, with captions above those that stand under the same.
  /// - Complexity: Linear in the number of lines.
  static func rows(of lines: [ArrangedReport.Line], limit: Int) -> [OutlineRow] {
    var rows: [OutlineRow] = []
    let steps = steps(of: lines, limit: limit)
    // Where an outermost line begins, with what stands under it.
    let starts = steps.indices.filter { steps[$0] == 0 }
    var next = 0
    while next < starts.count {
      let context = lines[starts[next]].context
      let end = starts[next...].firstIndex { lines[$0].context != context } ?? starts.count
      let caption = context.map(VisibleText.inert) ?? ""
      let isShared =
        !caption.isEmpty && (end > next + 1 || lines[starts[next]].kind == .new && isWork(caption))
      if isShared { rows.append(OutlineRow(step: 0, content: .caption(caption))) }
      for place in starts[next]..<(end < starts.count ? starts[end] : lines.count) {
        var line = lines[place]
        if isShared, steps[place] == 0 { line.context = nil }
        let step = min(steps[place] + (isShared ? 1 : 0), limit)
        rows.append(OutlineRow(step: step, content: .line(line)))
      }
      next = end
    }
    return rows
  }

  /// Whether a caption reads as a statement of its own: in front of what is said of it now, that it is new
  /// would be said of both. "Continuing the search for a crane: ask the yard".
  private static func isWork(_ caption: String) -> Bool {
    let words = caption.lowercased().parts
    let first = words.lastIndex(of: "›").map { $0 + 1 } ?? 0
    return words.count > first + leastOfWork && !caption.has("#")
      && goingOn.contains(String(words[first]))
  }

  private static let leastOfWork = 3
  private static let goingOn: WordSet = [
    "completing", "continue", "continued", "continues", "continuing", "finalizing", "finishing",
    "nearing", "ongoing", "resuming", "working", "wrapping",
  ]

  private static func steps(of lines: [ArrangedReport.Line], limit: Int) -> [Int] {
    var last = -1
    return lines.map { line in
      last = min(max(0, line.indent), last + 1, limit)
      return last
    }
  }
}
