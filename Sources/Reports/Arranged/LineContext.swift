import NotesDiff

/// Says what a statement stands under, where no line above it does.
struct LineContext {
  /// The team or section, which no line repeats.
  let unit: String
  /// Names that only tell how far along the work below them is, wherever a status was read from one.
  private let labels: Set<String>
  /// Names that stand under several headings: who speaks, parts that every point has.
  private let repeated: Set<String>

  /// Learns the labels of a report.
  init(unit: String, changes: [ChangeReport.ChangeEntry]) {
    self.unit = unit
    labels = Set(
      changes.lazy.flatMap { $0.old + $0.new }.compactMap { entry in
        entry.path.last.flatMap { entry.isRead(from: .label($0)) ? $0 : nil }
      })
    var around: [String: String] = [:]
    var repeated: Set<String> = []
    for entry in changes.lazy.flatMap({ $0.new.isEmpty ? $0.old : $0.new })
    where entry.path.count > 1 {
      let (name, parent) = (entry.path[entry.path.count - 1], entry.path[entry.path.count - 2])
      if around.updateValue(parent, forKey: name) ?? parent != parent { repeated.insert(name) }
    }
    self.repeated = repeated
  }

  /// What an item stands under inside its team: its nearest heading or parent, with the one above
  /// where the nearest is a label, a handle, or stands under others, too. A label that only says what
  /// the heading of the group says is left out.
  ///
  /// - Parameters:
  ///   - change: A change of the team or section.
  ///   - isAlone: Whether no other line of its group stands under the same: others share a heading.
  /// - Returns: The words in front of the line, or nothing.
  func of(_ change: ChangeReport.ChangeEntry, isAlone: Bool) -> String? {
    guard let entry = change.new.first ?? change.old.first else { return nil }
    var path = entry.path[...]
    if let start = path.lastIndex(of: unit) { path = path[path.index(after: start)...] }
    // "Updates?" says less than what it stands under.
    if entry.parentLine != nil { path = FormWords.topics(path) }
    guard let name = path.popLast() else { return nil }
    guard
      labels.contains(name) || name.ends(with: ":") || name.hasPrefix("@")
        || repeated.contains(name)
        || Self.namesContents(name)
    else {
      // "harbour-gate: harbour-gate 2.0 is out" says it twice.
      let isSaid =
        isAlone
        && (WordBytes(entry.text).opens(with: WordBytes(name))
          || Self.opens(entry.text, with: name))
      return isSaid ? nil : Subject.shortened(name)
    }
    let isSaid =
      Self.namesContents(name) && WordBytes(name).ranges.count == 1
      || entry.isRead(from: .label(name)) && Self.isSaid(by: change) && !Subject.namesTime(name)
        // "Delivered or imminent" says less than "Completed".
        && !(entry.status == .done && Hedge.stands(in: name))
      || isAlone && Self.opens(entry.text, with: name)
    let above = path.last.flatMap { Self.namesNews($0) ? nil : $0 }
    let parts = [above, isSaid ? nil : name].compactMap { $0.map(Subject.shortened) }
    return parts.isEmpty ? nil : Wording.path(parts)
  }

  /// What stands in front of a statement below labels that are told with it alone.
  ///
  /// - Parameter labels: The labels, outermost first.
  /// - Returns: Their words, or nothing where there are none.
  static func joined(_ labels: [ChangeReport.ChangeEntry]) -> String? {
    let names = labels.compactMap { $0.new.first?.text }
    return names.isEmpty ? nil : Wording.path(names.map(Subject.shortened))
  }

  /// Whether a heading is over everything there is to tell: "What's new".
  private static func namesNews(_ name: String) -> Bool {
    let words = WordBytes(name)
    return words.ranges.indices.allSatisfy {
      words.word($0, isAmong: ["latest", "new", "news", "update", "updates", "what's"])
    }
  }

  /// Whether a name is over what a release brings, and does not say which.
  private static func namesContents(_ name: String) -> Bool {
    WordBytes(name).word(0, isAmong: ["highlight", "highlights"])
  }

  /// Whether a statement opens with the word it stands under: "Releases", "Released 2.1"; "Fixes", "Fix …".
  private static func opens(_ text: String, with name: String) -> Bool {
    let label = WordBytes(name)
    let words = WordBytes(text)
    guard label.ranges.count == 1, let word = words.ranges.first else { return false }
    if ["s", "es"].contains(where: { label.bytes[label.ranges[0]] == words.bytes[word] + $0.utf8 })
    {
      return true
    }
    let stem = label.bytes[label.ranges[0]].dropLast(endings)
    return stem.count >= shortestStem && words.bytes[word].starts(with: stem)
  }

  /// The letters a label and a verb may differ in at their ends, and the fewest they share.
  private static let endings = 2
  private static let shortestStem = 5

  /// Whether the title of the group says how far along the work is. "Continued" does not say that
  /// it is planned: "Next: a longer pier" is no work on the pier.
  private static func isSaid(by change: ChangeReport.ChangeEntry) -> Bool {
    change.kind == .completed
      || change.kind == .new && LineArranger.isPlanned(change)
      || change.kind == .progressed && LineArranger.isStillPlanned(change)
  }
}
