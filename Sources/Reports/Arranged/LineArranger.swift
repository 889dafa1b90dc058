import NotesDiff

/// Turns the changes of one team or section into groups of lines.
struct LineArranger {
  /// How much is said of each.
  var detail = ReportLayout.Detail.brief
  /// The labels of the newer note.
  var labels = Labels()
  /// What of it was said turn by turn.
  var talks = Talks()
  /// Who was there.
  var people = PeopleNames()
  /// What of the statements is told before everything else.
  var toldAbove = ToldAbove()

  /// The ids of tasks that are said again, by the id of the first.
  var repeated: [String: [String]] = [:]

  /// The groups of a team or section.
  ///
  /// - Parameters:
  ///   - changes: Its changes, in order.
  ///   - unit: Its name, which no line repeats.
  /// - Returns: Groups in printed order, none empty.
  func groups(_ changes: [ChangeReport.ChangeEntry], unit: String) -> [ArrangedReport.Group] {
    var gathered = gathered(changes)
    var also = Self.toldOnce(&gathered)
    Self.leaveOutRepeated(&gathered, &also)
    Self.leaveOutHollow(&gathered, &also)
    Self.leaveOutPointers(&gathered, &also)
    Self.leaveOutKnownAddresses(&gathered, &also)
    let parents = Set(
      gathered.joined().compactMap { $0.new.first }.filter { !isToldWithParent($0) }
        .compactMap(\.parentLine))
    let above = leaveOutToldAbove(&gathered, parents)
    let context = LineContext(unit: unit, changes: changes)
    return Self.rules.indices.compactMap { place -> ArrangedReport.Group? in
      let (rule, changes) = (Self.rules[place], gathered[place])
      guard !changes.isEmpty || above[place] > 0 else { return nil }
      let (told, asBefore) = apart(changes, parents)
      let (shown, left) = selected(
        told, limit: SectionNames.concernsAll(unit) ? nil : rule.limit)
      let rest = left + asBefore
      var group = ArrangedReport.Group(
        title: rule.title, kind: rule.kind, lines: nested(shown, in: context), name: rule.name,
        more: rest.isEmpty || shown.isEmpty
          ? nil
          : left.isEmpty ? Wording.asBefore(rest.count, rule.kind) : Wording.more(rest.count),
        rest: LineArranger(detail: .full, labels: labels).nested(rest, in: context),
        toldAbove: above[place], asBefore: shown.isEmpty ? asBefore.count : 0)
      if rule.kind == .progressed || rule.kind == .new {
        let isNew = rule.kind == .new
        let ids =
          isNew ? Set(changes.filter { Self.goesOn($0) }.map { $0.id }) : Self.goingOn(changes)
        // What has an older statement and is told as news all the same.
        let finished =
          isNew
          ? Set(
            changes.filter {
              $0.kind == .completed || Self.isDelivered($0) || Self.isNewPlan($0)
            }.map { $0.id }) : []
        let plans = Set(changes.filter { Self.isNewPlan($0) }.map { $0.id })
        let told = { (line: ArrangedReport.Line) in
          var line = Self.told(line, as: .new, finished)
          // "Newly planned" and "perhaps was" contradict each other.
          if plans.contains(line.id) { line.was = [] }
          // Below what is new its words say that it goes on.
          return isNew && line.indent > 0 ? line : Self.told(line, as: .progressed, ids)
        }
        group.lines = group.lines.map(told)
        group.rest = group.rest.map(told)
      } else if rule.kind == .completed {
        // What the older statement was split into is a part of what it became.
        let parts = Set(changes.filter { $0.kind == .progressed }.map { $0.id })
        group.lines = group.lines.map { Self.told($0, as: .new, parts) }
      }
      if detail == .brief { Self.shorten(&group) }
      for index in group.lines.indices {
        group.lines[index].otherIDs +=
          (also[group.lines[index].id] ?? []) + (repeated[group.lines[index].id] ?? [])
      }
      return group
    }
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
    let isStruck = told.spans.contains { $0.style.contains(.struck) }
    let whole =
      isStruck && (kind == .completed || Self.isDone(change)) ? Self.unstruck(told) : told
    let before = EarlierWording(change, kind, text: whole, detail: detail)
    let isToldAbove = entry.map { toldAbove.whole.contains($0.place) } ?? false
    let isWhole = detail == .full || before.tellsNumbers
    let cut =
      isWhole
      ? nil
      : before.edits.map(Self.newer)
        ?? (isToldAbove
          ? Self.opening(of: whole, least: before.was.isEmpty ? Self.longTwice : Self.longBeside)
          : nil)
        ?? Self.withoutRepeated(whole, change, kind, indent: indent)
        ?? Self.abridged(whole, change, kind, indent: indent)
    // What holds work up is told with it, and who is to judge whether both are about one work needs both.
    let rest =
      isWhole || before.edits != nil || kind == .slipped
        || change.tier == .possible && !before.was.isEmpty
      ? nil
      : entry.flatMap { toldAbove.quotes[$0.place] }
        .flatMap { Self.rest(beside: $0, of: cut ?? whole) }
    let text = rest ?? cut
    return ArrangedReport.Line(
      id: change.id, kind: kind,
      kindWord: Self.formerHeading(change).map(Wording.movedFrom) ?? Wording.word(kind),
      indent: indent, context: context,
      text: before.was.isEmpty ? text ?? whole : Self.withoutColon(text ?? whole),
      was: before.was,
      edits: before.edits,
      remarks: remarks(change)
        + (isToldAbove && text != nil || rest != nil ? [Wording.above] : []),
      isPossible: change.tier == .possible,
      oldPositions: change.old.map { .init(file: $0.file, line: $0.line) },
      newPositions: change.new.map { .init(file: $0.file, line: $0.line) },
      explanation: change.explanation ?? [], whole: text == nil ? nil : whole,
      earlier: before.whole)
  }

  /// What a reader should know of a change beside its words.
  func remarks(_ change: ChangeReport.ChangeEntry) -> [String] {
    var remarks: [String] = []
    // Of what is only perhaps the same nobody took over anything.
    if change.facets.contains(.owners), change.tier != .possible || change.area == .roadmap,
      change.old.contains(where: { $0.owners != nil }), let new = change.new.first?.owners
    {
      let old = change.old.flatMap { $0.owners ?? [] }
      // Who is named in the text had it before, or has it still: "almost complete for CLI".
      let missing = { (owners: [String], others: [String], text: String?) in
        Owners.missing(owners, in: others, areTeams: change.area == .roadmap).filter {
          change.area != .roadmap || text?.hasInside($0) != true
        }
      }
      let added = missing(new, old, change.old.first?.text)
      // Of several rows that are one now nobody took over from the others.
      let removed = change.old.count > 1 ? [] : missing(old, new, change.new.first?.text)
      if !added.isEmpty || !removed.isEmpty {
        remarks.append(Wording.sentence(.owners(added: added, removed: removed)))
      }
    } else if change.tier != .possible, let other = HandOver(change), people.know(other) {
      remarks.append(Wording.sentence(.owners(added: [other.to], removed: [other.from])))
    }
    if change.facets.contains(.team), !Self.isSamePlace(change) {
      remarks.append(Wording.formerTeam(change.old.first?.unit))
    }
    if let bucket = Self.formerBucket(change) { remarks.append(Wording.formerTeam(bucket)) }
    // A task that was done between two notes reads as one to be done.
    if change.kind == .new, let entry = change.new.first, !Self.opensWithSign(entry.text),
      let status = entry.markedStatus
    {
      remarks.append(Wording.word(status))
    }
    // Which statements of a list became which is our bookkeeping; of a plan it is news.
    if detail == .full || change.area == .roadmap {
      if change.facets.contains(.split) { remarks.append(Wording.splitPart) }
      if change.old.count > 1 {
        remarks.append(Wording.sentence(.merged(count: change.old.count)))
      }
    }
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
    guard let left = old.path.last(where: { name in !new.path.contains { isAlike($0, name) } })
    else { return nil }
    // "Pending Release" names no topic, but where both are labels they tell how far it is.
    if let label = new.path.last, old.isRead(from: .label(left)), new.isRead(from: .label(label)) {
      return Subject.shortened(left)
    }
    return TopicName.named(Subject.shortened(left))
      .flatMap { Profile.cloudFoundry.negations.contains($0.lowercased()) ? nil : $0 }
  }

  /// The label of what is to come that work stood under, where it stands under another now.
  private static func formerBucket(_ change: ChangeReport.ChangeEntry) -> String? {
    let moves: [ChangeKind] = [.advanced, .slipped]
    guard moves.contains(change.kind), let old = change.old.first, old.status == .planned,
      let label = old.path.last,
      change.new.first?.path.contains(where: { isAlike($0, label) }) != true,
      isPlanned(change) && old.parentLine != nil || old.isRead(from: .label(label))
    else { return nil }
    return Subject.shortened(label)
  }

  /// Whether two names differ only in capitals and marks: "Coming up:", "Coming-Up".
  private static func isAlike(_ name: String, _ other: String) -> Bool {
    let letters = { (name: String) in name.lowercased().filter { $0.isLetter || $0.isNumber } }
    return name == other || letters(name) == letters(other)
  }

  /// Whether one item stands in what the other stands in, under a heading more or less.
  private static func isSamePlace(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard let old = change.old.first, let new = change.new.first else { return false }
    return old.unit.map(new.path.contains) ?? false
      || new.unit.map(old.path.contains) ?? false
  }
}
