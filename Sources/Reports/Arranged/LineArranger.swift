import NotesDiff

/// Turns the changes of one team or section into groups of lines.
struct LineArranger {
  /// How much is said of each.
  var detail = ReportLayout.Detail.brief

  /// The groups of a team or section.
  ///
  /// - Parameters:
  ///   - changes: Its changes, in order.
  ///   - unit: Its name, which no line repeats.
  /// - Returns: Groups in printed order, none empty.
  func groups(_ changes: [ChangeReport.ChangeEntry], unit: String) -> [ArrangedReport.Group] {
    var gathered = Self.gathered(changes)
    var also = Self.toldOnce(&gathered)
    Self.leaveOutRepeated(&gathered, &also)
    Self.leaveOutHollow(&gathered, &also)
    Self.leaveOutPointers(&gathered, &also)
    let context = LineContext(unit: unit, changes: changes)
    return zip(Self.rules, gathered).compactMap { rule, changes in
      guard !changes.isEmpty else { return nil }
      let (shown, rest) = selected(
        changes, limit: SectionNames.concernsAll(unit) ? nil : rule.limit)
      var group = ArrangedReport.Group(
        title: rule.title, kind: rule.kind, lines: nested(shown, in: context), name: rule.name,
        more: rest.isEmpty ? nil : Wording.more(rest.count),
        rest: LineArranger(detail: .full).nested(rest, in: context))
      if rule.kind == .progressed {
        let ids = Self.goingOn(changes)
        group.lines = group.lines.map { Self.continued($0, ids) }
        group.rest = group.rest.map { Self.continued($0, ids) }
      }
      for index in group.lines.indices {
        group.lines[index].otherIDs += also[group.lines[index].id, default: []]
      }
      return group
    }
  }

  /// Lines in order, children under parents that are printed; others with what they stand under.
  private func nested(
    _ changes: [ChangeReport.ChangeEntry], in context: LineContext
  ) -> [ArrangedReport.Line] {
    var lines: [ArrangedReport.Line] = []
    // For the line of a printed or folded item: the place of the line it is in, and its indent.
    var places: [Int: (place: Int, indent: Int)] = [:]
    let parents = Set(changes.compactMap { $0.new.first?.parentLine })
    // The places of lines that lead in to their sub-items.
    var leadIns: Set<Int> = []
    // Sub-items printed below the line at a place.
    var shown: [Int: Int] = [:]
    var told: Set<Int> = []
    // For each line the place of the one it stands below.
    var owners: [Int?] = []
    for change in changes {
      guard let entry = change.new.first ?? change.old.first else { continue }
      if let parent = entry.parentLine, let above = places[parent], !change.new.isEmpty,
        above.indent < Self.deepest
      {
        let indent = above.indent + 1
        // What leads in to others is no detail, but their heading.
        let isHeading = parents.contains(entry.line) && Self.leadsIn(entry)
        if !SectionNames.concernsAll(context.unit), !isHeading,
          isFolded(
            change, under: lines[above.place], isLeadIn: leadIns.contains(above.place),
            shown: shown[above.place, default: 0])
        {
          places[entry.line] = above
          lines[above.place].details.append(
            LineArranger(detail: .full).line(change, indent: 0, context: nil))
        } else {
          shown[above.place, default: 0] += 1
          places[entry.line] = (lines.count, indent)
          owners.append(above.place)
          lines.append(line(change, indent: indent, context: nil))
        }
      } else {
        places[entry.line] = (lines.count, 0)
        owners.append(nil)
        lines.append(line(change, indent: 0, context: context.of(change)))
      }
      if lines.last?.id == change.id {
        // "Perhaps" of nothing is said to nobody.
        if change.tier != .possible, !told.isDisjoint(with: change.old.map(\.line)) {
          lines[lines.count - 1].was = []
        }
        if Self.leadsIn(entry) { leadIns.insert(lines.count - 1) }
      }
      told.formUnion(change.old.map(\.line))
    }
    let ordered = Self.ordered(lines, owners)
    return detail == .brief ? NameRuns.joined(Self.unfolded(ordered)) : ordered
  }

  /// Lines in the order of their tree: what stands below a line follows it, whatever was told between.
  private static func ordered(
    _ lines: [ArrangedReport.Line], _ owners: [Int?]
  ) -> [ArrangedReport.Line] {
    var below = [[Int]](repeating: [], count: lines.count)
    var waiting: [Int] = []
    for place in lines.indices {
      if let owner = owners[place] { below[owner].append(place) } else { waiting.append(place) }
    }
    var ordered: [ArrangedReport.Line] = []
    waiting.reverse()
    while let next = waiting.popLast() {
      ordered.append(lines[next])
      waiting += below[next].reversed()
    }
    return ordered
  }

  /// Lines with a few short details shown where they stand: "+2 details" tells a reader only that
  /// something is kept from them.
  private static func unfolded(_ lines: [ArrangedReport.Line]) -> [ArrangedReport.Line] {
    var lines = lines
    for place in lines.indices.reversed() {
      let parent = lines[place]
      guard (1...fewDetails).contains(parent.details.count), parent.kind == .new,
        parent.details.allSatisfy({ $0.kind == .new }),
        parent.details.reduce(0, { $0 + StatementWords.count(of: $1.text) }) <= shortDetails
      else { continue }
      lines[place].details = []
      for var detail in parent.details {
        detail.indent = parent.indent + 1
        let line = detail.newPositions.first?.line ?? 0
        let next = lines.indices.dropFirst(place + 1).first {
          lines[$0].indent <= parent.indent || lines[$0].newPositions.first?.line ?? 0 > line
        }
        lines.insert(detail, at: next ?? lines.count)
      }
    }
    return lines
  }

  /// Few and short enough to be shown: so many details, and so many words of them.
  private static let fewDetails = 3
  private static let shortDetails = 36

  /// Deeper nesting than this is set flush: no reader follows it.
  private static let deepest = 4
  /// Sub-items of a statement that only leads in to them, shown with it.
  private static let leadInLimit = 3
  /// A sub-item of so few words is not worth counting.
  private static let shortestDetail = 3

  /// New sub-items of a statement that is not new itself, shown with it.
  private static let addedLimit = 5

  /// Whether a new sub-item is only counted: it is neither a release nor anything a reader must not
  /// miss, and its parent says enough, or enough was said below it.
  private func isFolded(
    _ change: ChangeReport.ChangeEntry, under parent: ArrangedReport.Line, isLeadIn: Bool,
    shown: Int
  ) -> Bool {
    // "+1 detail" takes as much room as a few words.
    guard detail == .brief, let entry = change.new.first,
      StatementWords.count(of: entry.richText) > Self.shortestDetail
    else { return false }
    if change.kind == .moved { return parent.kind == .new && !change.facets.contains(.text) }
    guard change.kind == .new, entry.status != .planned, !Outcome.isTold(by: entry.text),
      !StatementTone.isNote(entry.text), !Self.namesVersion(entry.text, beyond: parent)
    else { return false }
    let isDone = entry.status == .done
    let isEnough =
      parent.kind == .new
      ? !(isLeadIn || isDone) || shown >= Self.leadInLimit : shown >= Self.addedLimit
    return isEnough && !Abridgement.leadsToRelease(entry.richText)
      && Attention.sort(of: entry.richText) == nil
  }

  /// Whether a sub-item names a version its parent does not.
  private static func namesVersion(_ text: String, beyond parent: ArrangedReport.Line) -> Bool {
    let versions = NewStatements.versions(in: text)
    return !versions.isEmpty
      && versions.isDisjoint(with: NewStatements.versions(in: parent.text.plain))
  }

  /// Whether a statement says too little without its sub-items: it names them, or tells of nothing
  /// that is finished.
  private static func leadsIn(_ entry: ChangeReport.Entry) -> Bool {
    entry.status != .done || entry.isLeadIn
  }

  /// One change as a line.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - indent: How far it stands in.
  ///   - context: What it stands under, where that is not printed above it.
  /// - Returns: The line, its words and remarks decided.
  func line(
    _ change: ChangeReport.ChangeEntry, indent: Int, context: String?
  ) -> ArrangedReport.Line {
    let kind = change.kind
    let entry = change.new.first ?? change.old.first
    let told = entry?.textWithoutOwners ?? RichText()
    let whole = kind == .completed ? Self.unstruck(told) : told
    let before = EarlierWording(change, kind, text: whole, detail: detail)
    let text =
      detail == .full
      ? nil : before.edits.map(Self.newer) ?? Self.abridged(whole, change, kind, indent: indent)
    return ArrangedReport.Line(
      id: change.id, kind: kind,
      kindWord: Self.formerHeading(change).map(Wording.movedFrom) ?? Wording.word(kind),
      indent: indent, context: context,
      text: text ?? whole, was: before.was, edits: before.edits,
      remarks: remarks(change),
      isPossible: change.tier == .possible,
      oldPositions: change.old.map { .init(file: $0.file, line: $0.line) },
      newPositions: change.new.map { .init(file: $0.file, line: $0.line) },
      explanation: change.explanation ?? [], whole: text == nil ? nil : whole,
      earlier: before.whole)
  }

  /// A statement without the line through the whole of it: what is completed is said to be so.
  private static func unstruck(_ text: RichText) -> RichText {
    guard
      text.spans.allSatisfy({ $0.style.contains(.struck) || !$0.text.contains(where: \.isLetter) })
    else { return text }
    return RichText(
      text.spans.map { RichText.Span($0.text, style: $0.style.subtracting(.struck), link: $0.link) }
    )
  }

  /// The newer wording of an edited statement around its edits; nothing where that is all of it.
  private static func newer(_ edits: [ArrangedReport.Edit]) -> RichText? {
    guard edits.contains(where: \.isAbridged) else { return nil }
    return RichText(edits.filter { $0.sort != .removed }.flatMap(\.text.spans)).folded()
  }

  /// A statement cut to about as many words as it is worth to the reader, where it is longer.
  private static func abridged(
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

  /// What a reader should know of a change beside its words.
  private func remarks(_ change: ChangeReport.ChangeEntry) -> [String] {
    var remarks: [String] = []
    if change.facets.contains(.owners), let old = change.old.first?.owners,
      let new = change.new.first?.owners
    {
      let reason = Reason.owners(
        added: new.filter { !old.contains($0) }, removed: old.filter { !new.contains($0) })
      remarks.append(Wording.sentence(reason))
    }
    if change.facets.contains(.team), !Self.isSamePlace(change) {
      remarks.append(Wording.formerTeam(change.old.first?.unit))
    }
    if let bucket = Self.formerBucket(change) { remarks.append(Wording.formerTeam(bucket)) }
    // A task that was done between two notes reads as one to be done.
    if change.kind == .new, let entry = change.new.first, !Self.opensWithSign(entry.text),
      entry.isRead(from: .taskBox(ticked: true))
    {
      remarks.append(Wording.word(Status.done))
    }
    if change.facets.contains(.split) { remarks.append(Wording.splitPart) }
    if change.old.count > 1 { remarks.append(Wording.sentence(.merged(count: change.old.count))) }
    return remarks
  }

  /// Whether a statement opens with a sign of its own, as "✅", which says by itself that it is done.
  private static func opensWithSign(_ text: String) -> Bool {
    guard let first = text.first else { return true }
    return !first.isASCII && !first.isLetter && !first.isPunctuation
  }

  /// The heading or label a statement that moved stood under, where it is not told by the team it left.
  private static func formerHeading(_ change: ChangeReport.ChangeEntry) -> String? {
    guard change.kind == .moved, !change.facets.contains(.team) || isSamePlace(change),
      let old = change.old.first, let new = change.new.first
    else { return nil }
    return old.path.last { !new.path.contains($0) }.flatMap { TopicName.named($0) }
      .flatMap { Profile.cloudFoundry.negations.contains($0.lowercased()) ? nil : $0 }
  }

  /// The label of what is to come that work stood under, where it stands under another now.
  private static func formerBucket(_ change: ChangeReport.ChangeEntry) -> String? {
    let moves: [ChangeKind] = [.advanced, .slipped]
    guard moves.contains(change.kind), let old = change.old.first, old.status == .planned,
      let label = old.path.last, label != change.new.first?.path.last,
      isPlanned(change) && old.parentLine != nil || old.isRead(from: .label(label))
    else { return nil }
    return Subject.shortened(label)
  }

  /// Whether one item stands in what the other stands in, under a heading more or less.
  private static func isSamePlace(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard let old = change.old.first, let new = change.new.first else { return false }
    return old.unit.map(new.path.contains) ?? false
      || new.unit.map(old.path.contains) ?? false
  }
}
