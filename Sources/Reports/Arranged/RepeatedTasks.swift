import NotesDiff

/// Tasks a note says once more: in a list at its end, "Summary of action items", or in few words beside the
/// list, "Ida: gate report" for "Write the gate report (Ida)".
struct RepeatedTasks {
  /// The ids of those that are said again, by the id of the first.
  private(set) var ids: [String: [String]] = [:]
  /// The id of the first, by the id of one that says it again.
  private var firsts: [String: String] = [:]

  /// A task of fewer words may be another of the same name.
  private static let fewest = 5

  /// Finds the tasks that are said more than once.
  ///
  /// - Parameter changes: The changes that are listed, in order.
  /// - Complexity: Linear in the length of the new statements.
  init(_ changes: [ChangeReport.ChangeEntry]) {
    let parents = Set(changes.compactMap { $0.new.first?.parentPlace })
    var first: [String: String] = [:]
    var listed = ListedTasks()
    for change in changes {
      guard let entry = change.new.first, entry.status == .planned, entry.role == .statement,
        !parents.contains(entry.place)
      else { continue }
      let isListed = Promise.isMarked(entry)
      if isListed { listed.add(entry, change.id) }
      guard change.kind == .new else { continue }
      let text = Outcome.withoutMark(entry.text)
      guard isListed || StatusPledge.stands(in: text) else { continue }
      let words = Words.lowercased(text)
      guard words.count >= Self.fewest else { continue }
      let key = words.joined(separator: " ")
      if let known = first[key] {
        add(change.id, to: known)
      } else {
        first[key] = change.id
      }
    }
    guard !listed.isEmpty else { return }
    for change in changes where firsts[change.id] == nil {
      guard let entry = change.new.first, entry.role == .statement, change.area != .roadmap,
        // What goes on says what it was.
        change.kind == .new, entry.status == .unknown || entry.status == .planned,
        !parents.contains(entry.place),
        let task = listed.task(namedBy: entry), task != change.id, firsts[task] == nil
      else { continue }
      add(change.id, to: task)
    }
    leaveOutHollow(changes)
  }

  private mutating func add(_ again: String, to first: String) {
    ids[first, default: []].append(again)
    firsts[again] = first
  }

  /// Leaves out what leads in to nothing that is told there: "Duties confirmed:".
  private mutating func leaveOutHollow(_ changes: [ChangeReport.ChangeEntry]) {
    guard !firsts.isEmpty else { return }
    var below: [ChangeReport.Entry.Place: (task: String?, isTold: Bool)] = [:]
    for change in changes {
      guard let parent = change.new.first?.parentPlace else { continue }
      if let task = firsts[change.id] {
        below[parent, default: (nil, false)].task = task
      } else {
        below[parent, default: (nil, false)].isTold = true
      }
    }
    for change in changes where firsts[change.id] == nil {
      guard let entry = change.new.first, entry.isLeadIn, let (task, isTold) = below[entry.place],
        let task, !isTold
      else { continue }
      add(change.id, to: task)
    }
  }

  /// Whether a change is only a task said once more.
  ///
  /// - Parameter change: A change.
  /// - Returns: Whether it stands in the report with the first.
  func hold(_ change: ChangeReport.ChangeEntry) -> Bool { firsts[change.id] != nil }
}

/// The tasks of the lists of a note, to be found by those who only name them.
private struct ListedTasks {
  private var tasks: [(id: String, path: [String])] = []
  /// The tasks with each stem.
  private var places: [String: [Int]] = [:]

  /// No statement of more words only names a task, and none of fewer stems names one, with or without who
  /// is to do it.
  private static let mostWords = 14
  private static let fewestStems = (signed: 3, unsigned: 4)
  /// Of so many stems one may be another form: "linkage" for "link".
  private static let manyStems = 5
  /// No more tasks are asked for one stem.
  private static let crowd = 32

  var isEmpty: Bool { tasks.isEmpty }

  mutating func add(_ entry: ChangeReport.Entry, _ id: String) {
    for stem in Self.stems(of: entry) where places[stem, default: []].count < Self.crowd {
      places[stem, default: []].append(tasks.count)
    }
    tasks.append((id, entry.path))
  }

  /// The task in another place that has the words of a statement, who is to do it among them.
  func task(namedBy entry: ChangeReport.Entry) -> String? {
    guard entry.text.partCount <= Self.mostWords else { return nil }
    let isSigned = Words.name(beforeColonIn: entry.text) != nil
    let stems = Self.stems(of: entry)
    guard stems.count >= (isSigned ? Self.fewestStems.signed : Self.fewestStems.unsigned) else {
      return nil
    }
    var shared: [Int: Int] = [:]
    for stem in stems { for place in places[stem] ?? [] { shared[place, default: 0] += 1 } }
    let least = stems.count - (stems.count >= Self.manyStems ? 1 : 0)
    return shared.filter { $0.value >= least && tasks[$0.key].path != entry.path }.keys.min()
      .map { tasks[$0].id }
  }

  private static func stems(of entry: ChangeReport.Entry) -> Set<String> {
    let words = WordBytes(entry.text.withCamelApart, isTakenApart: true)
    return Set(
      words.ranges.filter { range in
        range.count > 2
          && SpeechLexicon.english.roles(of: range, in: words.bytes).isDisjoint(with: [
            .clause, .joint, .phrase,
          ])
      }.map { String(decoding: Stemmer.stem(words.bytes[$0].span), as: UTF8.self) })
  }
}
