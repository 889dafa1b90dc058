import NotesDiff

/// Points on which the newer note writes down who said what, turn by turn.
///
/// What is left of a talk for somebody who was not there is what it was about, what came out of it and
/// who does what now.
struct Talks: Sendable {
  /// The lines of what was said in a talk, turns with what stands below them.
  private var remarks: Set<Int> = []
  /// Those of them that a reader is told.
  private var told: Set<Int> = []

  /// A point with fewer turns is told as any other.
  private static let fewestTurns = 6
  /// So many turns of a talk say what it is about.
  private static let opening = 2
  /// Somebody who speaks is heard so often in a note.
  private static let fewestOfOne = 2

  /// No talks.
  init() {}

  /// Finds the talks.
  ///
  /// - Parameter facts: The facts of a report.
  /// - Complexity: Linear in the number of changes.
  init(_ facts: ChangeReport) {
    let entries = (facts.changes.filter { $0.kind != .unchanged } + (facts.topics ?? []))
      .flatMap { $0.new }.sorted { $0.line < $1.line }
    var voices: [Substring: Int] = [:]
    let speakers = entries.map { entry in
      let name = Self.speaker(of: entry)
      if let name { voices[name, default: 0] += 1 }
      return name
    }
    var turns: [Int: (count: Int, names: Set<Substring>)] = [:]
    for (entry, name) in zip(entries, speakers) {
      guard let name, let topic = entry.parentLine, voices[name, default: 0] >= Self.fewestOfOne
      else { continue }
      turns[topic, default: (0, [])].count += 1
      turns[topic, default: (0, [])].names.insert(name)
    }
    let talks = turns.filter { $0.value.count >= Self.fewestTurns && $0.value.names.count > 1 }
    guard !talks.isEmpty else { return }
    // For each remark the one it stands below, and the topic of the talk.
    var above: [Int: Int] = [:]
    var topics: [Int: Int] = [:]
    var silent: [Int: [Int]] = [:]
    var heard: Set<Int> = []
    for (entry, name) in zip(entries, speakers) {
      guard let parent = entry.parentLine,
        remarks.contains(parent) || name != nil && talks[parent] != nil
      else { continue }
      remarks.insert(entry.line)
      // What is asked about comes with it.
      above[entry.line] = remarks.contains(parent) && entry.role == .statement ? parent : nil
      let topic = topics[parent] ?? parent
      topics[entry.line] = topic
      guard Self.isTold(entry) else {
        if entry.role == .statement { silent[topic, default: []].append(entry.line) }
        continue
      }
      heard.insert(topic)
      var line: Int? = entry.line
      while let next = line, told.insert(next).inserted { line = above[next] }
    }
    // Of a talk nothing came of how it began is told.
    for (topic, lines) in silent where !heard.contains(topic) {
      told.formUnion(lines.prefix(Self.opening))
    }
  }

  /// Whether an item is what was said in a talk, and no more than that.
  func leaveOut(_ entry: ChangeReport.Entry) -> Bool {
    remarks.contains(entry.line) && !told.contains(entry.line)
  }

  /// Whether a remark tells what came out, or who does what.
  private static func isTold(_ entry: ChangeReport.Entry) -> Bool {
    entry.role == .statement && !entry.text.ends(with: "?")
      && (entry.status == .planned || Outcome.isTold(by: entry.text)
        || StatusPledge.stands(in: entry.text)
        || Attention.sort(of: entry.richText) != nil)
  }

  /// Whose turn an item is: "Ida: fog again", "Ida Lund:" over what she said. What comes of a talk, or
  /// opens it, is nobody's turn.
  private static func speaker(of entry: ChangeReport.Entry) -> Substring? {
    guard let name = Words.name(beforeColonIn: entry.text),
      !WordBytes(String(name)).isLabel(ofAny: parts)
    else { return nil }
    return name
  }

  /// Beginnings of the names of what a talk has beside turns.
  private static let parts = [
    "action", "agree", "answer", "background", "conclu", "consensus", "context", "decision", "goal",
    "idea", "link", "next", "note", "option", "outcome", "plan", "problem", "proposal", "question",
    "reason", "resol", "result", "status", "summar", "task", "todo", "topic", "update",
  ]
}
