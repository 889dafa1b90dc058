import NotesDiff

/// What is said in front of what is put before everything else.
extension AttentionCandidates {
  /// What is said in front of a statement: the heading of the report, unless "Notes" is all it says, and what
  /// below that tells what it is about.
  static func name(
    of unit: ReportUnits.Unit, _ topic: String?, _ entry: ChangeReport.Entry,
    _ subject: [RichText.Span]
  ) -> String {
    let parts = subject.isEmpty ? [entry.partOfTeam, entry.planLabel].compactMap { $0 } : []
    guard entry.team == nil, SectionNames.isBare(unit.title) else {
      return Wording.path([unit.title] + parts.filter { !unit.title.ends(with: $0) })
    }
    // "Mast: has split" has its heading in front.
    let isSaid = topic.map { RichText(subject).plain.hasPrefix($0) } ?? true
    let whose = parts.isEmpty && subject.isEmpty ? Subject.nameOver(entry) : nil
    let told = [isSaid ? nil : topic, whose].compactMap { $0 } + parts
    return Wording.path(told.isEmpty ? [unit.title] : told)
  }

  /// A quotation with what was decided before, where that stood under the same mark: "Resolution: Keep it (was:
  /// Sell it.)".
  static func withEarlier(_ quote: RichText, _ change: ChangeReport.ChangeEntry) -> RichText {
    guard change.tier == .sure, change.old.count == 1, change.new.count == 1,
      let colon = change.new[0].text.firstIndex(of: ":")
    else { return quote }
    let (mark, before) = (change.new[0].text[...colon], change.old[0].text)
    guard outcomes.contains(mark.dropLast().lowercased()), before.hasPrefix(mark),
      before != change.new[0].text
    else { return quote }
    let was = RichText(String(before.dropFirst(mark.count).drop { $0 == " " })).abridged(to: words)
    return RichText(quote.spans + [.init(" (\(RendererWords.was): ")] + was.spans + [.init(")")])
  }

  private static let outcomes: WordSet = [
    "conclusion", "consensus", "outcome", "resolution",
  ]
}
