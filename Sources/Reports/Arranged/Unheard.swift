import NotesDiff

/// Finds what was promised, waited for or at risk in the older note, and is not mentioned now though
/// the team reports.
///
/// The note does not say what became of it, so neither does this: it is quoted, the weightiest first.
/// What the team may mean by other words of its report is left out.
struct Unheard {
  /// The facts of the report.
  let facts: ChangeReport
  /// The promises that are quoted, the weightiest first.
  private var chosen: [Promise] = []
  /// How many more there are.
  private var more = 0

  /// How many are quoted; the others are counted.
  private static let limit = 6
  /// How many of one team or section are, where others wait.
  private static let share = 3

  /// Finds what went quiet.
  init(facts: ChangeReport, detail: ReportLayout.Detail) {
    self.facts = facts
    var sections = OlderSections(facts)
    let promises = KeptPromises.oncePerWork(Self.oncePerFamily(promises(&sections)) + besides)
    guard !promises.isEmpty else { return }
    var said = NewStatements(facts)
    let (older, topics) = (facts, TopicsOver(facts, &sections))
    var kept = KeptPromises(facts)
    lazy var news = TopicNews(older)
    lazy var finished = Self.lines(of: Self.ends, in: older)
    lazy var goneOn = Self.lines(of: [.progressed, .slipped], in: older)
    lazy var moved = Self.lines(of: [.moved], in: older)
    lazy var spokenOf = Self.linesSpokenOf(older)
    lazy var settled = Self.linesOfSettled(older)
    lazy var silent = Self.linesOfSilent(older)
    lazy var silentUnits = Set(SilentUnits.names(older))
    lazy var parents = Self.parents(older)
    lazy var above = Set(older.changes.lazy.flatMap { $0.old }.compactMap { $0.parentPlace })
    var releases = ReleaseNews(facts)
    let waiting = Promise.Weight.allCases.flatMap { weight in
      promises.filter { $0.weight == weight }
    }.filter { promise in
      let isHomeless =
        promise.entry.team == nil && !promise.isByName && !sections.goesOn(promise.entry)
      let isTask = Promise.isMarked(promise.entry)
      // What is open below a point that was ticked was not done with it.
      return (isTask || !Self.isPart(promise.entry, of: finished))
        // That work goes on does not keep the word somebody gave on a part of it.
        && (!Self.isPart(promise.entry, of: goneOn) || promise.isByPerson)
        // Nor does it that the topic stands elsewhere now.
        && (!Self.isPart(promise.entry, of: moved) || promise.isByPerson || isTask)
        && !topics.hold(promise.entry)
        // "No update" leaves all open that has no day.
        && (promise.hasTime || promise.standsStill
          || !Self.isPart(promise.entry, of: silent)
            && !(promise.entry.team == nil && !isTask
              && promise.entry.path.first.map { silentUnits.contains($0) } ?? false))
        // A task stays one until somebody says that it is done.
        && (isTask
          || !Self.isPart(promise.entry, of: spokenOf)
            && !Self.isBelow(promise.entry, points: spokenOf, parents: parents))
        && !said.speak(
          of: promise.asked, isHomeless: isHomeless, isTask: isTask,
          isWeak: promise.weight == .near)
        && !said.raise(promise) && !releases.answers(promise.asked) && !kept.answer(promise.asked)
        && (promise.entry.team != nil || !news.answer(promise, &sections))
        && !settled.contains(promise.entry.place)
        // "Planned for the summer:", and nothing below it.
        && (!promise.leadsIn || above.contains(promise.entry.place))
    }
    let once = Self.once(waiting)
    chosen = detail == .full ? once : Self.chosen(once)
    more = once.count - chosen.count
  }

  /// A list of what is to be done at the end of a note says once more what stands above it.
  private static func once(_ promises: [Promise]) -> [Promise] {
    var told: Set<String> = []
    // A statement may hold many promises.
    var tasks: [ChangeReport.Entry.Place: String?] = [:]
    return promises.filter { promise in
      let task = tasks[promise.entry.place] ?? task(in: promise.entry)
      tasks[promise.entry.place] = .some(task)
      return task.map { told.insert($0).inserted } ?? true
    }
  }

  /// The words of a statement that asks for something; "Waiting on Ida" is said of many things.
  private static func task(in entry: ChangeReport.Entry) -> String? {
    let text = Outcome.withoutMark(entry.text)
    let words = Words.lowercased(text)
    guard words.count >= wordsOfTask, StatusPledge.stands(in: text) else { return nil }
    return words.joined(separator: " ")
  }

  private static let wordsOfTask = 5

  /// The quotes, each with who said it, and how many more there are.
  var sentences: [RichText] {
    chosen.map(quote) + (more == 0 ? [] : [RichText(Wording.more(more))])
  }

  /// Whether a statement of the older note is quoted.
  func quotes(_ entry: ChangeReport.Entry) -> Bool {
    chosen.contains { $0.entry.place == entry.place }
  }

  /// Statements that went quiet and promise something. A team that is listed and says nothing leaves
  /// open all that had no time and did not stand still; outside teams a section has to go on, a day to
  /// be named, or somebody to have given their word.
  private func promises(_ sections: inout OlderSections) -> [Promise] {
    // A team that is gone will not report next time, either: nobody says it later.
    let reporting = Set(
      facts.teams.filter { team in
        team.events.contains(.teamRemoved) || team.new.contains { $0.report == .reported }
      }.flatMap { $0.old.map(\.name) })
    // Few notes have a line to ask it for.
    lazy var owners = NamedOwners(facts)
    return facts.changes.compactMap { change in
      guard change.area != .roadmap, let entry = change.old.first, entry.role == .statement,
        change.kind == .unmentioned || Self.isOnlyPerhaps(change)
      else { return nil }
      let isOwned = NamedOwners.mayOwn(entry) && owners.own(entry)
      guard let promise = Promise(entry, isOwned: isOwned) else { return nil }
      if change.kind != .unmentioned, !Self.isLeftWaiting(promise, by: change.new) { return nil }
      if let team = entry.team,
        reporting.contains(team)
          ? promise.isOfTeam : !promise.hasTime && !promise.standsStill
      {
        return nil
      }
      let isHeard =
        entry.team != nil || isOwned || Promise.isTask(entry) || promise.weight == .dated
        || sections.goesOn(entry)
      return isHeard || promise.isByPerson ? promise : nil
    }
  }

  /// Whether what goes on from a statement may well be about something else.
  private static func isOnlyPerhaps(_ change: ChangeReport.ChangeEntry) -> Bool {
    change.tier == .possible && !change.new.isEmpty
  }

  /// Whether work that stands still is not freed by statements that have little in common with it.
  private static func isLeftWaiting(
    _ promise: Promise, by heirs: [ChangeReport.Entry]
  ) -> Bool {
    guard promise.standsStill else { return false }
    var stems = StatementStems(StatementWords(promise.quotation.sentence(promise.sentence)))
    // "Waiting for news." does not say of what.
    if stems.count < fewestStems { stems = StatementStems(StatementWords(promise.entry.richText)) }
    return heirs.allSatisfy { heir in
      3 * stems.shared(with: StatementStems(StatementWords(heir.richText))) <= stems.count
    }
  }

  private static let fewestStems = 3

  /// What somebody promised in passing, in a statement that goes on about something else.
  private var besides: [Promise] {
    facts.changes.flatMap { change -> [Promise] in
      guard Self.goingOn.contains(change.kind), change.area != .roadmap else { return [] }
      return change.old.filter { $0.role == .statement && StatusPledge.stands(in: $0.text) }
        .flatMap { Promise.beside($0, heirs: change.new) }
    }
  }

  private static let goingOn: [ChangeKind] = [.progressed, .advanced, .slipped, .reworded]

  /// The weightiest, a share of each team or section first where there are several.
  private static func chosen(_ waiting: [Promise]) -> [Promise] {
    guard waiting.count > limit + 1 else { return waiting }
    var counts: [String: Int] = [:]
    let isFirst = waiting.map { promise in
      counts[promise.entry.unit ?? "", default: 0] += 1
      return counts[promise.entry.unit ?? "", default: 0] <= share
    }
    let order = waiting.indices.filter { isFirst[$0] } + waiting.indices.filter { !isFirst[$0] }
    return order.prefix(limit).sorted().map { waiting[$0] }
  }

  /// What a statement promises is not told again by what stands under it, nor by a statement that only
  /// leads in to what does.
  private static func oncePerFamily(_ promises: [Promise]) -> [Promise] {
    let parents = Set(promises.compactMap { $0.entry.parentLine })
    // "Upcoming changes to the gate", with what is to change below it.
    let labels = Set(
      promises.compactMap { promise in
        promise.entry.path.last.flatMap {
          promise.entry.isRead(from: .label($0)) ? promise.entry.parentLine : nil
        }
      })
    let leadsIn = { (entry: ChangeReport.Entry) in
      entry.isLeadIn
        || labels.contains(entry.line)
          && StatementWords.count(of: entry.richText) <= wordsOfLabel
    }
    // "The crew will build two piers", with "the first one in May" below it: the day says more.
    let withDay = Set(promises.filter(\.hasDay).compactMap { $0.entry.parentLine })
    let yields = { (promise: Promise) in
      promise.weight == .planned && withDay.contains(promise.entry.line)
    }
    let yielding = Set(promises.filter(yields).map { $0.entry.line })
    let lines = Set(promises.filter { !leadsIn($0.entry) }.map { $0.entry.line })
    return promises.filter { promise in
      leadsIn(promise.entry)
        ? !parents.contains(promise.entry.line)
        : !yields(promise)
          && !(promise.entry.parentLine.map {
            lines.contains($0) && !(promise.hasDay && yielding.contains($0))
          } ?? false)
    }
  }

  private static let wordsOfLabel = 8

  /// The older statements of which one of some things is told, or that were finished then.
  private static func lines(
    of kinds: [ChangeKind], in facts: ChangeReport
  ) -> Set<ChangeReport.Entry.Place> {
    facts.changes.reduce(into: []) { places, change in
      for old in change.old
      where old.status == .done || old.role == .statement && kinds.contains(change.kind) {
        places.insert(old.place)
      }
    }
  }

  /// The older statements that were over then, by what stands below them: "Done", or boxes all of which are
  /// ticked.
  private static func linesOfSettled(_ facts: ChangeReport) -> Set<ChangeReport.Entry.Place> {
    var (settled, open) = (Set<ChangeReport.Entry.Place>(), Set<ChangeReport.Entry.Place>())
    for old in facts.changes.lazy.flatMap({ $0.old }) {
      guard let parent = old.parentPlace else { continue }
      if old.isRead(from: .taskBox(ticked: false)) {
        open.insert(parent)
      } else if old.isRead(from: .taskBox(ticked: true)) || Promise.settlesWhole(old.text)
        // An address that was answered with "Done".
        || old.status == .done && old.text.utf8.starts(with: "http".utf8) && !old.text.has(" ")
      {
        settled.insert(parent)
      }
    }
    return settled.subtracting(open)
  }

  /// The older statements of topics of which somebody says that there is nothing new.
  private static func linesOfSilent(_ facts: ChangeReport) -> Set<ChangeReport.Entry.Place> {
    facts.changes.reduce(into: []) { places, change in
      guard change.new.contains(where: { $0.silentOn != nil }) else { return }
      for old in change.old { places.insert(old.place) }
    }
  }

  /// The older statements with something new below them now: they were spoken of again.
  private static func linesSpokenOf(_ facts: ChangeReport) -> Set<ChangeReport.Entry.Place> {
    var parents: Set<ChangeReport.Entry.Place> = []
    for change in facts.changes where change.kind == .new {
      for parent in change.new.compactMap(\.parentPlace) { parents.insert(parent) }
    }
    return facts.changes.reduce(into: []) { places, change in
      guard change.new.contains(where: { parents.contains($0.place) }) else { return }
      for old in change.old where old.role == .statement { places.insert(old.place) }
    }
  }

  /// Whether a promise stands under one of them.
  private static func isPart(
    _ entry: ChangeReport.Entry, of places: @autoclosure () -> Set<ChangeReport.Entry.Place>
  ) -> Bool {
    entry.parentPlace.map { places().contains($0) } ?? false
  }

  /// The older statements by the places of those below them.
  private static func parents(
    _ facts: ChangeReport
  ) -> [ChangeReport.Entry.Place: ChangeReport.Entry] {
    let olds = facts.changes.flatMap(\.old)
    let entries = Dictionary(olds.map { ($0.place, $0) }) { first, _ in first }
    return Dictionary(
      olds.compactMap { old in
        old.parentPlace.flatMap { entries[$0] }.map { (old.place, $0) }
      }
    ) { first, _ in first }
  }

  /// Whether a promise stands deeper below a point with a number of its own that was spoken of again:
  /// whoever had nothing to say of "Charter #12" was asked for all of it.
  private static func isBelow(
    _ entry: ChangeReport.Entry,
    points: @autoclosure () -> Set<ChangeReport.Entry.Place>,
    parents: @autoclosure () -> [ChangeReport.Entry.Place: ChangeReport.Entry]
  ) -> Bool {
    guard entry.parentLine != nil, entry.path.dropLast().contains(where: { $0.has("#") }) else {
      return false
    }
    let (points, parents) = (points(), parents())
    var (place, steps) = (entry.place, 0)
    while let above = parents[place], steps < entry.path.count {
      if steps > 0, above.text.has("#"), points.contains(above.place) { return true }
      (place, steps) = (above.place, steps + 1)
    }
    return false
  }

  private static let ends: [ChangeKind] = [.completed, .advanced]
}
