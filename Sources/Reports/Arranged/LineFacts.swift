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
  /// Whether what it said before are other words on the same topic.
  private let isAnswer: Bool
  /// The remarks in words, none empty; those on places may be links.
  let remarks: [RichText]
  /// What speaks for the link.
  let explanation: [String]
  /// The whole statement, where the text is abridged.
  let whole: RichText?
  /// The whole of what it said before, where that is not said with it.
  let earlier: [RichText]

  /// Gathers the facts of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - kind: The kind that is clear from what stands around the line, or nothing.
  ///   - options: What the reader chose.
  ///   - folds: Whether the format shows on demand what others only count.
  ///   - hasSign: Whether the format sets the sign of the kind before the line: "+" says that it is new.
  init(
    of line: ArrangedReport.Line, under kind: ChangeKind?, options: RenderOptions,
    folds: Bool = false, hasSign: Bool = false
  ) {
    context = line.context.map(VisibleText.inert).flatMap { $0.isEmpty ? nil : $0 }
    text = VisibleText.filled(line.text)
    was = line.oldWordings.map(VisibleText.filled)
    isPossible = line.isPossible
    isAnswer = line.isAnswer
    var remarks: [RichText] = []
    if let kind, kind != line.kind, !(hasSign && Self.isSaidBySign(line)) {
      remarks.append(RichText(line.kindWord))
    }
    // A sign stands before each line below, too.
    remarks += line.remarks.filter { !hasSign || $0 != Wording.newBelow }.map { RichText($0) }
    if !folds, !line.details.isEmpty {
      remarks.append(RichText(Wording.details(line.details.count)))
    }
    switch options.positions {
    case .hidden: break
    case .shown: remarks.append(Self.places(of: line) { _ in nil })
    case .linked(let base):
      remarks.append(Self.places(of: line) { base.link(to: $0.line, of: $0.file) })
    }
    if let page = options.itemPages[line.id] {
      remarks.append(RichText([.init(RendererWords.history, link: page)]))
    }
    self.remarks = remarks.map(VisibleText.inert).filter { !$0.isEmpty }
    explanation = line.explanation.map(VisibleText.inert)
    whole = line.whole.map(VisibleText.filled)
    earlier = (line.was == line.earlier ? [] : line.earlier).map(VisibleText.filled)
  }

  /// Whether a reader knows the sign of a line without its word.
  private static func isSaidBySign(_ line: ArrangedReport.Line) -> Bool {
    (line.kind == .new || line.kind == .moved) && line.kindWord == Wording.word(line.kind)
  }

  /// The word in front of what it said before; it marks a link that is only possible.
  var wasWord: String {
    isAnswer
      ? RendererWords.lastTime : isPossible ? RendererWords.perhapsWas : RendererWords.was
  }

  /// The remarks where the older wording stands elsewhere: they mark the link.
  var markedRemarks: [RichText] {
    let mark = RichText(RendererWords.possible)
    return isPossible && !remarks.contains(mark) ? [mark] + remarks : remarks
  }

  /// Where a statement stood and stands: "old.md:12 → new.md:14".
  private static func places(
    of line: ArrangedReport.Line, link: (ArrangedReport.Position) -> String?
  ) -> RichText {
    var spans: [RichText.Span] = []
    for side in [line.oldPositions, line.newPositions] where !side.isEmpty {
      if !spans.isEmpty { spans.append(.init(" \(RendererWords.arrow) ")) }
      for (index, position) in side.enumerated() {
        if index > 0 { spans.append(.init(", ")) }
        spans.append(.init("\(position.file):\(position.line)", link: link(position)))
      }
    }
    return RichText(spans)
  }
}

extension RichText {
  /// Remarks in one, parted by semicolons.
  ///
  /// - Parameter remarks: The remarks, none empty.
  /// - Returns: One text.
  static func joined(_ remarks: [RichText]) -> RichText {
    var spans: [Span] = []
    for (index, remark) in remarks.enumerated() {
      if index > 0 { spans.append(.init("; ")) }
      spans += remark.spans
    }
    return RichText(spans)
  }
}

extension ArrangedReport.Line {
  /// What the older note said: as given, or put together from the marked words.
  var oldWordings: [RichText] {
    if !was.isEmpty { return was }
    guard let edits, edits.contains(where: { $0.sort == .removed }) else { return [] }
    return [RichText(edits.filter { $0.sort != .inserted }.flatMap(\.text.spans))]
  }
}

extension ArrangedReport.Movement {
  /// Where it comes from, for a row that may be left over from a copied roadmap.
  var leftOver: String? {
    asCopiedOn.map {
      Wording.leftOver(
        from: from.map(VisibleText.inert), to: to.map(VisibleText.inert), pasted: $0)
    }
  }

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
    if let leftOver { return leftOver }
    let word = VisibleText.inert(line.kindWord)
    return stages.isEmpty ? word : "\(word): \(stages)"
  }
}
