import NotesDiff

// Which group a change is printed in.
extension LineArranger {
  /// A group: its title and which changes it gathers.
  struct GroupRule: Sendable {
    let title: String
    let name: String
    let kind: ChangeKind
    let limit: Int?
    let holds: @Sendable (ChangeReport.ChangeEntry) -> Bool

    init(
      _ title: String, _ kinds: [ChangeKind], name: String? = nil, limit: Int? = nil,
      where holds: @escaping @Sendable (ChangeReport.ChangeEntry) -> Bool = { _ in true }
    ) {
      self.title = title
      kind = kinds.first ?? .new
      self.limit = limit
      self.name = name ?? kind.rawValue
      self.holds = { change in kinds.contains(change.kind) && holds(change) }
    }

    init(_ kind: ChangeKind) { self.init(Wording.title(kind), [kind]) }
  }

  /// The groups in the order they are printed; each change goes into the one that takes it.
  static let rules: [GroupRule] = [
    GroupRule(Wording.title(.completed), [.completed], where: { !isDoubtful($0) }),
    GroupRule(
      Wording.doneTitle, [.new, .progressed, .completed], name: ReportLayout.done, limit: 8,
      where: { $0.kind == .new ? isDone($0) : $0.kind == .completed || isDelivered($0) }),
    GroupRule(.reopened),
    GroupRule(Wording.title(.advanced), [.advanced], where: { !isPlanned($0) }),
    GroupRule(Wording.nearerTitle, [.advanced], where: isPlanned), GroupRule(.slipped),
    GroupRule(
      Wording.title(.progressed), [.progressed, .new], limit: 8,
      where: {
        $0.kind == .new
          ? goesOn($0) && !isPlanned($0)
          : !isStillPlanned($0) && !isDelivered($0) && !isNewPlan($0)
      }),
    GroupRule(
      Wording.title(.new), [.new], limit: 8, where: { !isPlanned($0) }),
    GroupRule(
      Wording.plannedTitle, [.new, .progressed], name: ReportLayout.planned, limit: 5,
      where: { $0.kind == .new ? isPlanned($0) && !goesOn($0) : isNewPlan($0) }),
    GroupRule(
      Wording.stillPlannedTitle, [.progressed, .new], name: ReportLayout.stillPlanned, limit: 8),
    GroupRule(Wording.title(.reworded), [.reworded, .moved]),
    GroupRule(.dropped), GroupRule(.unmentioned), GroupRule(.archived), GroupRule(.cosmetic),
    GroupRule(.unchanged),
  ]

  /// Whether a team tells of something as done, or a mark or a label says so, whatever was said of it
  /// before. In talk of a topic a verb that tells of the past finishes no work.
  @Sendable static func isDone(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard let entry = change.new.first, entry.status == .done else { return false }
    if let label = entry.path.last, entry.isRead(from: .label(label)) {
      // "Delivered or imminent" leaves open which.
      return !Hedge.stands(in: label)
    }
    // In talk of a topic, too, a version that is out is news of its work.
    return change.area == .team || entry.markedStatus == .done || entry.endsInStatus
      || entry.isRead(from: .struckThrough)
      || ReleaseNews.isTold(by: entry.text)
  }

  /// Whether work is done, but is perhaps no other work's end: the link is only possible, and nothing said
  /// that it was open.
  @Sendable static func isDoubtful(_ change: ChangeReport.ChangeEntry) -> Bool {
    change.tier == .possible && change.area != .roadmap
      && change.old.allSatisfy { $0.status == .unknown }
  }

  /// Whether work is only planned: it says so, or is new in a list of what is to be done, "Action items:
  /// making progress on the gate".
  @Sendable static func isPlanned(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard let entry = change.new.first else { return false }
    return entry.status == .planned
      || change.kind == .new && entry.status == .inProgress && !entry.isReadFromColumn
        && Promise.isListed(entry) && !Promise.isUnderTask(entry)
        && !entry.path.contains(where: ActionList.isReview)
  }

  /// Whether work that was only planned is only planned now: it did not go on.
  @Sendable static func isStillPlanned(_ change: ChangeReport.ChangeEntry) -> Bool {
    isPlanned(change) && !change.old.isEmpty && change.old.allSatisfy { $0.status == .planned }
  }

  /// Whether what is planned below a point with a number is told apart from it: a task, what leads in to
  /// tasks, "ACTION:", what somebody is to do by name, and what is still only planned.
  private static func isApart(
    _ change: ChangeReport.ChangeEntry, _ entry: ChangeReport.Entry
  ) -> Bool {
    Promise.isMarked(entry) || entry.text.ends(with: ":") || Promise.isByName(entry.text)
      || goesOn(change)
  }

  /// Whether a statement opens with a deed that is done, where only done work stood before it: that went on
  /// no further, and this is the next piece, unless it was under way then.
  @Sendable static func isDelivered(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard let entry = nextDone(change) else { return false }
    return !isToldAgain(change, entry)
      && (Ongoing.isFinished(entry.text) || isNextDeed(change, entry))
  }

  /// Whether a statement opens with a deed that is brought to its end, and says what was told as done before.
  static func isToldAgain(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard let entry = nextDone(change) else { return false }
    return Ongoing.isFinished(entry.text) && isToldAgain(change, entry)
  }

  /// The newer statement of work that is done, and was.
  private static func nextDone(_ change: ChangeReport.ChangeEntry) -> ChangeReport.Entry? {
    guard change.kind == .progressed, let entry = change.new.first, entry.status == .done,
      change.old.allSatisfy({ $0.status == .done && !Ongoing.isUnderWay($0.text) })
    else { return nil }
    return entry
  }

  /// Whether a deed is no more than told in other words, and of no other version.
  private static func isToldAgain(
    _ change: ChangeReport.ChangeEntry, _ entry: ChangeReport.Entry
  ) -> Bool {
    guard change.tier != .possible, change.score >= toldAgain else { return false }
    let versions = VersionNumber.releases(in: entry.text)
    return change.old.contains { old in
      VersionNumber.releases(in: old.text) == versions
        // After a half comes the whole.
        && !StatusShare.isTold(by: old.text)
    }
  }

  /// Whether a team opens a statement with the deed it tells of, and not so that it may be the older one in
  /// other words: "Painted the rails" after "Built the pier".
  private static func isNextDeed(
    _ change: ChangeReport.ChangeEntry, _ entry: ChangeReport.Entry
  ) -> Bool {
    guard change.area == .team, let verb = Ongoing.firstVerb(of: entry.text),
      entry.isRead(from: .verb(verb))
    else { return false }
    let versions = VersionNumber.releases(in: entry.text)
    // What is to come is no deed, but for the next release.
    if versions.isEmpty { return !entry.text.hasInside(" will ") }
    // "Committed 2.1 to the archive" after "Completed 2.1"
    return !change.old.contains { VersionNumber.releases(in: $0.text) == versions }
  }

  /// What two wordings of one deed have at least.
  private static let toldAgain = 0.98

  /// Whether work is planned that is perhaps that of a deed that was done: that went on no further, and
  /// nobody said that more was to come. What is perhaps another plan is not the same still.
  @Sendable static func isNewPlan(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard change.kind == .progressed, change.tier == .possible, isPlanned(change),
      let entry = change.new.first, !Ongoing.isTold(by: entry.text),
      // "Preparing to open the gate" is a step further.
      !WordBytes(entry.text).word(0, isAmong: beginnings)
    else { return false }
    return change.old.allSatisfy { $0.status == .done }
      || isStillPlanned(change) && !speakOfOneMatter(entry, change.old)
  }

  /// Whether a statement has so much in common with older ones that its work is theirs: two telling words, or
  /// all there are, and a good part of the shorter statement.
  private static func speakOfOneMatter(
    _ entry: ChangeReport.Entry, _ old: [ChangeReport.Entry]
  ) -> Bool {
    func telling(_ entry: ChangeReport.Entry) -> TellingWords {
      TellingWords(entry.text, isTakenApart: true, isStemmed: true, least: shortestWord)
    }
    let (words, before) = (telling(entry), old.map(telling))
    let fewest = before.reduce(words.count) { min($0, $1.count) }
    let shared = words.shared(with: before)
    return shared >= min(fewest, leastShared) && 5 * shared >= 2 * fewest
  }

  private static let leastShared = 2
  private static let shortestWord = 3

  private static let beginnings: WordSet = ["beginning", "preparing", "starting"]

  /// Whether a statement says itself that its work is not new, though the older note has none like it.
  @Sendable static func goesOn(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard let entry = change.new.first, entry.status != .done,
      !isPlanned(change) || Ongoing.opens(entry.text)
    else { return false }
    return Ongoing.isTold(by: entry.text)
  }

  /// The ids of changes that are told as going on by their own word. What is new below them is new.
  static func goingOn(_ changes: [ChangeReport.ChangeEntry]) -> Set<String> {
    changes.reduce(into: ofWhatGoesOn(changes)) { ids, change in
      if change.kind == .new, goesOn(change) { ids.insert(change.id) }
    }
  }

  /// A line of another kind, where it is among some.
  static func told(
    _ line: ArrangedReport.Line, as kind: ChangeKind, _ ids: Set<String>
  ) -> ArrangedReport.Line {
    guard ids.contains(line.id) else { return line }
    var line = line
    line.kind = kind
    line.kindWord = Wording.word(line.kind)
    line.details = line.details.map { told($0, as: kind, ids) }
    return line
  }

  /// Where a statement is printed.
  private struct Place {
    /// The rule that prints it, and what it is told as.
    let rule: Int
    let kind: ChangeKind
    let isPlanned: Bool
    /// Whether it is a point of the agenda that goes on, and one with a number: whatever is said of that now is
    /// what is said of it, be it a plan, but for a task.
    let isTopic: Bool
    let isNumbered: Bool
    /// The lines of the older statements it continues.
    let old: Set<Int>
  }

  /// The changes of each rule. What is new below a statement goes where that is printed; sub-items of
  /// one that is not printed stay together.
  func gathered(
    _ changes: [ChangeReport.ChangeEntry]
  ) -> [[ChangeReport.ChangeEntry]] {
    let rules = Self.rules
    var gathered = [[ChangeReport.ChangeEntry]](repeating: [], count: rules.count)
    let continued = Self.ofWhatGoesOn(changes)
    let own = changes.map { change in
      rules.firstIndex {
        continued.contains(change.id) ? $0.kind == .progressed : $0.holds(change)
      }
    }
    let torn = Self.torn(zip(changes, own))
    let plannedBelow = Set(
      changes.compactMap { Self.isPlanned($0) ? $0.new.first?.parentLine : nil })
    let plain = rules.firstIndex { $0.name == ChangeKind.new.rawValue }
    // The last of each list, and of all.
    var (neighbours, lastLine) = ([Int: Neighbour](), 0)
    // By their lines.
    var places: [Int: Place] = [:]
    for (change, own) in zip(changes, own) {
      guard var rule = own else { continue }
      if let entry = change.new.first {
        // "Boats can call by night – will come with 4.2" is not done yet.
        if rules[rule].name == ReportLayout.done, plannedBelow.contains(entry.line) {
          rule = plain ?? rule
        }
        let above = labels.place(of: entry, isTold: { places[$0] != nil })
        let place = above.flatMap { places[$0.line] }
        // Below a point of an agenda, and below what only sorts, what is new is told where that is.
        let isTaken =
          place?.isTopic == true || place?.isNumbered == true || above?.labels.isEmpty == false
        let isTorn =
          change.kind == .new
          && entry.parentLine.map { places[$0] == nil && torn.contains($0) } == true
        // What is planned below something that went on is not told as if it had.
        if let place,
          change.kind == .new && isTaken
            && (isTorn || !Self.isPlanned(change)
              || place.isNumbered && !Self.isApart(change, entry))
            || Self.belongs(change, below: place.kind, isPlanned: place.isPlanned)
            // What the older statement was split into is told with what it became.
            || change.kind == .progressed && place.kind == .completed
              && change.old.allSatisfy({ place.old.contains($0.line) })
        {
          rule = place.rule
        } else if isTorn {
          rule = plain ?? rule
        } else if let before = neighbours[entry.parentLine ?? 0],
          before.leads(to: change, after: lastLine)
        {
          rule = before.rule
        }
        let first = min(rule, places[entry.line]?.rule ?? rule)
        let kind = rules[first].kind
        // What is new and goes on takes along what came to stand below it.
        // What is only listed when asked for takes no news to where it stands.
        if !ReportOptions.hidden.contains(kind) {
          places[entry.line] = Place(
            rule: first, kind: kind == .progressed && change.kind == .new ? .new : kind,
            isPlanned: Self.isPlanned(change), isTopic: CarriedTopics.isTopic(change),
            isNumbered: change.kind == .progressed && entry.namesTicket
              && change.old.contains(where: \.namesTicket),
            old: kind == .completed ? Set(change.old.map { $0.line }) : [])
        }
        neighbours[entry.parentLine ?? 0] = Neighbour(entry: entry, rule: rule)
        lastLine = entry.line
      }
      gathered[rule].append(change)
    }
    return gathered
  }

  /// The ids of new labels most of whose sub-items went on: the list is no news.
  private static func ofWhatGoesOn(_ changes: [ChangeReport.ChangeEntry]) -> Set<String> {
    var below: [Int: (gone: Int, all: Int)] = [:]
    for change in changes {
      guard let parent = change.new.first?.parentLine else { continue }
      let goesOn = change.kind == .progressed && !isPlanned(change) || Self.goesOn(change)
      below[parent, default: (0, 0)].all += 1
      below[parent, default: (0, 0)].gone += goesOn ? 1 : 0
    }
    return changes.reduce(into: []) { ids, change in
      guard change.kind == .new, !isPlanned(change), let entry = change.new.first, entry.isLeadIn,
        entry.status != .done, let (gone, all) = below[entry.line], 2 * gone > all
      else { return }
      ids.insert(change.id)
    }
  }

  /// The lines of statements whose new sub-items belong to several groups.
  private static func torn(
    _ changes: some Sequence<(ChangeReport.ChangeEntry, Int?)>
  ) -> Set<Int> {
    var groups: [Int: Set<Int>] = [:]
    for (change, rule) in changes where change.kind == .new {
      guard let parent = change.new.first?.parentLine, let rule else { continue }
      // That it was planned before tears no list of what is planned.
      let isStill = rules[rule].name == ReportLayout.stillPlanned
      let place = isStill ? rules.firstIndex { $0.name == ReportLayout.planned } ?? rule : rule
      groups[parent, default: []].insert(place)
    }
    return Set(groups.filter { $0.value.count > 1 }.keys)
  }

  /// Whether a sub-item is told where its parent is: it is new itself, or only came to stand below
  /// something new.
  private static func belongs(
    _ change: ChangeReport.ChangeEntry, below parent: ChangeKind, isPlanned parentIsPlanned: Bool
  ) -> Bool {
    switch change.kind {
    case .moved: return parent == .new || parent == .progressed
    // Work that goes on is said to, wherever it stands: below something new it tells of that.
    case .progressed, .reworded:
      return (parent == .new || parent == .advanced) && !parentIsPlanned
        && !isStillPlanned(change)
        || parent == .progressed && change.kind == .reworded
    default: break
    }
    return change.kind == .new
      && (parent == .new || parentIsPlanned || !isPlanned(change))
  }
}
