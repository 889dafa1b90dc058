import NotesDiff

// How much of a statement a line has.
extension LineArranger {
  /// A statement without the colon at its end, where what it said before follows; ":tada:" is a sign, and
  /// "Added hooks. Crews can:" goes on below.
  static func withoutColon(_ text: RichText) -> RichText {
    let plain = text.plain
    guard plain.ends(with: ":"), plain.parts.last?.hasPrefix(":") == false,
      !plain.hasInside(". ")
    else { return text }
    return text.withoutLooseEnd
  }

  /// The first words of a statement that is told whole before everything else, and not twice; what leads
  /// in to its sub-items is.
  ///
  /// - Parameters:
  ///   - text: The statement.
  ///   - least: The fewest words of one that is not told twice.
  /// - Returns: Those words; nothing where it is to be told as it is.
  static func opening(of text: RichText, least: Int = Self.longTwice) -> RichText? {
    guard !text.plain.ends(with: ":") else { return nil }
    let words = StatementWords(text)
    guard words.count >= least else { return nil }
    // What is left of too few words names nothing.
    for length in [Self.opening, Self.opening + 3] {
      let end = SpeechBreak.place(in: words, near: length, within: length - 3...length + 3)
      let last = Abridgement.trimmed(words, to: end)
      guard last >= Self.fewest else { continue }
      let kept = words.text(0..<last).folded()
      let mark = TornParts(words, SpeechBreak.before(words)).openMark(of: 0..<last)
      return RichText(kept.withoutLooseEnd.spans + [.init(" …" + mark)])
    }
    return nil
  }

  /// A statement of so many words is not told twice; so many of them name it, and no fewer.
  static let longTwice = 14
  /// Nor is one of so many that has more beside it than its words, what it was or what stands below it.
  static let longBeside = 11
  private static let opening = 7
  private static let fewest = 5

  /// A statement without the line through the whole of it: what is completed is said to be so.
  static func unstruck(_ text: RichText) -> RichText {
    guard
      text.spans.allSatisfy({ $0.style.contains(.struck) || !$0.text.contains(where: \.isLetter) })
    else { return text }
    return RichText(
      text.spans.map { RichText.Span($0.text, style: $0.style.subtracting(.struck), link: $0.link) }
    )
  }

  /// The newer wording of an edited statement around its edits; nothing where that is all of it.
  static func newer(_ edits: [ArrangedReport.Edit]) -> RichText? {
    guard edits.contains(where: \.isAbridged) else { return nil }
    return RichText(edits.filter { $0.sort != .removed }.flatMap(\.text.spans)).folded()
  }

  /// A statement that goes on without the sentences it had before, where it has others, too: what was said
  /// last time in the same words is no news.
  static func withoutRepeated(
    _ text: RichText, _ change: ChangeReport.ChangeEntry, _ kind: ChangeKind, indent: Int
  ) -> RichText? {
    guard kind == .progressed || kind == .reworded, change.area != .roadmap,
      Quotation.mayPart(text.plain)
    else { return nil }
    let quotation = Quotation(StatementWords(text))
    let said = Set(
      change.old.flatMap { old in
        let quotation = Quotation(StatementWords(old.textWithoutOwners))
        return quotation.sentences.map { quotation.sentence($0).plain }
      })
    let isNew = quotation.sentences.map { !said.contains(quotation.sentence($0).plain) }
    guard isNew.contains(false), let first = isNew.firstIndex(of: true) else { return nil }
    let budget = max(budget(change, kind, indent: indent), newsBudget)
    // What the rest is about is said again.
    let opening = first > 0 ? quotation.sentence(0) : RichText()
    let isTitle =
      first > 0
      && (StatementWords.count(of: opening) <= longestTitle || !opening.links.isEmpty
        || opening.plain.ends(with: "?"))
    // What leans on a sentence is told with it.
    guard
      first == 0 || isTitle
        || !pointsBack(quotation.sentence(first).plain, behind: RichText())
    else { return nil }
    guard isTitle, first > 1 else {
      let news = quotation.quote(to: budget, where: { isNew[$0] || isTitle && $0 == 0 })
      return news.plain.utf8.count < text.plain.utf8.count ? news : nil
    }
    let news = quotation.quote(to: budget, where: { isNew[$0] })
    return news.plain.begins(with: "…")
      ? RichText(opening.spans + [.init(" ")] + news.spans) : nil
  }

  /// A first sentence of no more words names what the others are about.
  private static let longestTitle = 10

  /// What is left of a statement may be so long.
  private static let newsBudget = 30

  /// A statement cut to about as many words as it is worth to the reader, where it is longer.
  static func abridged(
    _ text: RichText, _ change: ChangeReport.ChangeEntry, _ kind: ChangeKind, indent: Int
  ) -> RichText? {
    let budget = budget(change, kind, indent: indent)
    guard Abridgement.isLong(StatementWords.count(of: text), for: budget) else { return nil }
    let finds = Attention.finds(in: WordBytes(text.plain))
    let isWeighty =
      !finds.isEmpty && change.area != .roadmap && !change.new.isEmpty
    return Abridgement.abridged(
      StatementWords(text), to: isWeighty ? max(budget, attentionBudget) : budget, finds: finds,
      said: change.new.isEmpty ? [] : change.old.map { TellingWords($0.text) }, worth: .statement)
  }

  /// The same for what a reader must not miss.
  private static let attentionBudget = 22

  /// About how many words of a statement are shown, by what it is to the reader.
  private static func budget(
    _ change: ChangeReport.ChangeEntry, _ kind: ChangeKind, indent: Int
  ) -> Int {
    if change.area == .roadmap { return 20 }
    // What is announced to or decided by all.
    if let unit = change.new.first?.unit, SectionNames.concernsAll(unit) { return 24 }
    switch kind {
    case .completed, .reopened, .slipped, .dropped: return 18
    case .advanced, .progressed, .reworded: return 15
    case .moved, .unmentioned, .archived, .cosmetic, .unchanged: return 12
    case .new: return indent > 0 ? 10 : 15
    }
  }

  /// Takes from the lines at the margin of a group the words its heading says.
  static func shorten(_ group: inout ArrangedReport.Group) {
    guard let heading = heading(of: group) else { return }
    for place in group.lines.indices {
      let line = group.lines[place]
      if let context = line.context, SaidByHeading.holds(context, in: heading) {
        group.lines[place].context = nil
      }
      if group.name == ReportLayout.done {
        group.lines[place].remarks.removeAll { $0 == Wording.word(Status.done) }
      }
      guard line.indent == 0, line.kind == group.kind, line.was.isEmpty, line.edits == nil,
        let rest = SaidByHeading.rest(of: line.text, in: heading)
      else { continue }
      group.lines[place].text = rest
    }
  }

  private static func heading(of group: ArrangedReport.Group) -> SaidByHeading.Group? {
    switch group.name {
    case ReportLayout.planned, ReportLayout.stillPlanned: .planned
    case ChangeKind.completed.rawValue, ReportLayout.done: .completed
    case ChangeKind.progressed.rawValue: .goesOn
    case ChangeKind.advanced.rawValue: group.title == Wording.title(.advanced) ? .goesOn : nil
    default: nil
    }
  }
}
