import NotesDiff

/// What of a line every format shows, so that none leaves out what another has.
struct LineFacts {
  /// What the statement stands under, where that is not printed above it.
  let context: String?
  /// What the statement says.
  let text: RichText
  /// What it said before.
  let was: [RichText]
  /// Whether the link is only possible.
  let isPossible: Bool
  /// The remarks in words.
  let remarks: [String]
  /// What speaks for the link.
  let explanation: [String]

  /// Gathers the facts of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - kind: The kind that is clear from what stands around the line, or nothing.
  ///   - options: What the reader chose.
  init(of line: ArrangedReport.Line, under kind: ChangeKind?, options: RenderOptions) {
    context = line.context.map(VisibleText.inert).flatMap { $0.isEmpty ? nil : $0 }
    text = VisibleText.filled(line.text)
    was = line.oldWordings.map(VisibleText.filled)
    isPossible = line.isPossible
    var remarks: [String] = []
    if let kind, kind != line.kind { remarks.append(line.kindWord) }
    remarks += line.remarks
    switch options.positions {
    case .hidden: break
    case .shown:
      let places = [line.oldPositions, line.newPositions].map { side in
        side.map { "\($0.file):\($0.line)" }.joined(separator: ", ")
      }
      remarks.append(places.filter { !$0.isEmpty }.joined(separator: " → "))
    }
    self.remarks = remarks.map(VisibleText.inert).filter { !$0.isEmpty }
    explanation = line.explanation.map(VisibleText.inert)
  }

  /// The word in front of what it said before; it marks a link that is only possible.
  var wasWord: String { isPossible ? RendererWords.perhapsWas : RendererWords.was }

  /// The remarks where the older wording stands elsewhere or nowhere: they mark the link.
  var markedRemarks: [String] {
    isPossible && !remarks.contains(RendererWords.possible)
      ? [RendererWords.possible] + remarks : remarks
  }
}

extension ArrangedReport.Line {
  /// What the older note said: as given, or put together from the marked words.
  var oldWordings: [RichText] {
    if !was.isEmpty { return was }
    guard let edits, edits.contains(where: { $0.sort != .kept }) else { return [] }
    return [RichText(edits.filter { $0.sort != .inserted }.flatMap(\.text.spans))]
  }
}

extension ArrangedReport.Movement {
  /// The stages in words: "Soon → Recently Completed", or the only one there is.
  var stages: String {
    switch (from.map(VisibleText.inert), to.map(VisibleText.inert)) {
    case (let from?, let to?): from == to ? to : "\(from) \(RendererWords.arrow) \(to)"
    case (let from?, nil): from
    case (nil, let to?): to
    case (nil, nil): ""
    }
  }

  /// The kind and the stages: "completed: Soon → Recently Completed".
  var phrase: String {
    let word = VisibleText.inert(line.kindWord)
    return stages.isEmpty ? word : "\(word): \(stages)"
  }
}

/// How far lines stand in, made safe: the first at the margin, none more than one step deeper.
///
/// - Parameters:
///   - lines: The lines of a group.
///   - limit: The deepest step.
/// - Returns: A step for every line.
func steps(of lines: [ArrangedReport.Line], limit: Int) -> [Int] {
  var last = -1
  return lines.map { line in
    last = min(max(0, line.indent), last + 1, limit)
    return last
  }
}
