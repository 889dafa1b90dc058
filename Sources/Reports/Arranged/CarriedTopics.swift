import NotesDiff

/// Points of an agenda that stand in both notes as they were, with something else below them now.
///
/// Read apart from its topic an answer tells nobody what was asked. So the topic is told with all that
/// is said of it now, as work that goes on; where nothing of that goes on from a statement of the older
/// note, with what was said last.
struct CarriedTopics {
  private typealias Place = ChangeReport.Entry.Place

  /// The topics, by their lines in the newer note.
  private var topics: [Int: ChangeReport.ChangeEntry] = [:]
  /// What was said last time, by the ids of the topics.
  private var before: [String: ChangeReport.Entry] = [:]
  /// The lines of those that are closed now.
  private var closed: Set<Int> = []
  private let labels: Labels

  /// About how many words are quoted of what was said.
  private static let words = 12

  /// Whether an item names one matter: by its number, or in more than a word or two, as "Cranes" does
  /// not.
  private static func namesMatter(_ entry: ChangeReport.Entry) -> Bool {
    entry.namesTicket
      || TellingWords(entry.text, least: shortestWord).count >= fewestWords
  }
  private static let fewestWords = 2
  private static let shortestWord = 4

  /// Finds the topics, and what was said of them.
  ///
  /// - Parameters:
  ///   - facts: The facts of a report.
  ///   - labels: The labels of its newer note.
  ///   - isQuoted: Whether a statement of the older note is quoted elsewhere.
  /// - Complexity: Linear in the number of changes.
  init(_ facts: ChangeReport, labels: Labels, isQuoted: (ChangeReport.Entry) -> Bool) {
    self.labels = labels
    var above: [Place: String] = [:]
    for topic in facts.topics ?? [] {
      guard let old = topic.old.first, let new = topic.new.first, new.role == .statement else {
        continue
      }
      topics[new.line] = topic
      above[old.place] = topic.id
    }
    guard !topics.isEmpty else { return }
    // Topics of which a statement goes on.
    var goesOn: Set<String> = []
    var said: [String: [ChangeReport.Entry]] = [:]
    for change in facts.changes {
      for old in change.old where old.role == .statement {
        guard let parent = old.parentPlace, let topic = above[parent] else { continue }
        if !change.new.isEmpty { goesOn.insert(topic) }
        if !isQuoted(old) { said[topic, default: []].append(old) }
      }
    }
    before = said.filter { !goesOn.contains($0.key) }.compactMapValues(Self.last)
    // The lines of tasks that are open as they were, with a plan below them: that plans nothing new.
    var planned: Set<Int> = []
    for change in facts.changes where change.kind == .new {
      if LineArranger.isPlanned(change), let parent = change.new.first?.parentLine,
        topics[parent].map(Self.isOpenTask) == true
      {
        planned.insert(parent)
      }
      guard let entry = change.new.first, let parent = entry.parentLine,
        let topic = topics[parent], TopicsOver.closes(entry),
        before[topic.id].map({ !TopicsOver.closes($0) }) == true
          || TopicsOver.isVerdict(WordBytes(entry.text)),
        topic.new.first.map(Self.namesMatter) == true
      else { continue }
      closed.insert(parent)
    }
    // Any other topic may be a mere name over things that have nothing to do with each other.
    for (line, topic) in topics where topic.new.first?.namesTicket == false {
      guard !closed.contains(line), !planned.contains(line) else { continue }
      topics[line] = nil
      before[topic.id] = nil
    }
  }

  /// Whether a topic is work that is ahead as it was. What leads in to a list, "We plan the following:",
  /// is no work of its own.
  private static func isOpenTask(_ topic: ChangeReport.ChangeEntry) -> Bool {
    LineArranger.isStillPlanned(topic)
      && topic.new.first.map {
        $0.role == .statement && !$0.text.ends(with: ":") && namesMatter($0)
      } == true
  }

  /// What was said last, or of a longer talk what came out of it.
  private static func last(_ said: [ChangeReport.Entry]) -> ChangeReport.Entry? {
    let told = said.sorted { $0.line < $1.line }
    return told.last { Outcome.isTold(by: $0.text) } ?? told.last(where: states) ?? told.last
  }

  /// Whether something is said, and not only asked or linked to: "notes are here: https://…".
  private static func states(_ entry: ChangeReport.Entry) -> Bool {
    guard !entry.text.ends(with: "?") else { return false }
    let spans = entry.richText.spans
    let typed = spans.filter { $0.link == nil || $0.link != $0.text }.map(\.text).joined()
    let said = typed.parts.count { $0.first?.isLetter == true }
    return said > (spans.contains { $0.link == $0.text } ? longestPointer : 0)
  }

  /// So few words beside an address only say what it leads to.
  private static let longestPointer = 5

  /// How many of the topics read as they did.
  var unchanged: Int { topics.values.count { $0.kind == .unchanged } }

  /// Whether a change is that of a topic.
  ///
  /// - Parameter change: Any change.
  /// - Returns: Whether it is told with what stands below it.
  func hold(_ change: ChangeReport.ChangeEntry) -> Bool {
    change.new.first.map { topics[$0.line]?.id == change.id } ?? false
  }

  /// Whether a statement of the older note is quoted.
  ///
  /// - Parameter entry: The statement.
  /// - Returns: Whether it is what was said of a topic.
  func quotes(_ entry: ChangeReport.Entry) -> Bool {
    before.values.contains { $0.place == entry.place }
  }

  /// Changes with the topics above what stands below them.
  ///
  /// - Parameter changes: The changes that are listed, in order.
  /// - Returns: The same with each topic told as work that goes on.
  func told(with changes: [ChangeReport.ChangeEntry]) -> [ChangeReport.ChangeEntry] {
    guard !topics.isEmpty else { return changes }
    var told: Set<Int> = []
    let ids = Set(topics.values.map { $0.id })
    return changes.flatMap { change -> [ChangeReport.ChangeEntry] in
      guard !ids.contains(change.id) else { return [] }
      guard let entry = change.new.first,
        let place = labels.place(of: entry, isTold: { topics[$0] != nil }),
        var topic = topics[place.line], told.insert(place.line).inserted
      else { return [change] }
      topic.kind = closed.contains(place.line) ? .completed : .progressed
      return [topic, change]
    }
  }

  /// Whether a change is that of a topic that is told for the sake of what stands below it.
  ///
  /// - Parameter change: A change that is listed.
  /// - Returns: Whether it says what it said, and goes on.
  static func isTopic(_ change: ChangeReport.ChangeEntry) -> Bool {
    (change.kind == .progressed || change.kind == .completed)
      && change.facets.allSatisfy { $0 != .text && $0 != .status } && !change.old.isEmpty
  }

  /// Groups in which each topic is told with what was said of it, and what is new below it as what is said
  /// of it now.
  func said(in groups: [ArrangedReport.Group]) -> [ArrangedReport.Group] {
    guard !topics.isEmpty else { return groups }
    var groups = groups
    for index in groups.indices {
      groups[index].lines = said(in: groups[index].lines)
      groups[index].rest = said(in: groups[index].rest)
    }
    return groups.filter { $0.isTold || $0.toldAbove > 0 }
  }

  private func said(in lines: [ArrangedReport.Line]) -> [ArrangedReport.Line] {
    // The topic that lines are below.
    var topic: ArrangedReport.Line?
    return lines.indices.compactMap { index in
      var line = lines[index]
      if let above = topic, line.indent <= above.indent { topic = nil }
      if let topic, line.kind == .new {
        line.kind = topic.kind
        line.kindWord = topic.kindWord
      }
      if let place = line.newPositions.first, topics[place.line]?.id == line.id {
        // All that is said of it stands elsewhere.
        guard !line.details.isEmpty || lines[(index + 1)...].first?.indent == line.indent + 1 else {
          return nil
        }
        topic = line
        if let said = before[line.id] {
          line.was = [said.richText.abridged(to: Self.words)]
          line.isAnswer = true
        }
      }
      return line
    }
  }
}
