import NotesDiff

// What is told by what stands right beside it.
extension LineArranger {
  /// A statement whose group is settled.
  struct Neighbour {
    let entry: ChangeReport.Entry
    let rule: Int

    /// Whether a statement stands right behind it in the same list and goes on with it: "They run until six", "But
    /// the bell is old". Read apart from it nobody would know what it speaks of.
    ///
    /// - Parameters:
    ///   - change: A change with an item of the newer note.
    ///   - lastLine: The line of the last item told before it, this one or one below it.
    /// - Returns: Whether it is told where this one is.
    func leads(to change: ChangeReport.ChangeEntry, after lastLine: Int) -> Bool {
      guard let next = change.new.first, change.kind == .new || change.kind == .progressed,
        next.parentLine == entry.parentLine, next.path == entry.path, next.line > entry.line,
        lastLine >= entry.line, next.line <= lastLine + LineArranger.farthest
      else { return false }
      let kinds: [ChangeKind] = change.kind == .new ? [.new, .progressed] : [.new]
      guard kinds.contains(LineArranger.rules[rule].kind) else { return false }
      let words = WordBytes(next.text)
      return words.ranges.count > LineArranger.fewestWords
        && (words.word(0, isAmong: LineArranger.pointing)
          || words.word(0, is: "this") && words.word(1, isAmong: LineArranger.predicates))
    }
  }

  /// Between two points of a list there may be an empty line.
  private static let farthest = 2
  private static let fewestWords = 2
  private static let pointing = ["but", "however", "then", "these", "they"]
  private static let predicates = ["has", "is", "means", "was", "will", "would"]

  /// Leaves out bare addresses below a statement that led there last time, too.
  ///
  /// - Parameters:
  ///   - groups: The changes of each group, in printed order.
  ///   - also: The ids of what is told with another change; those left out are added.
  static func leaveOutKnownAddresses(
    _ groups: inout [[ChangeReport.ChangeEntry]], _ also: inout [String: [String]]
  ) {
    // Most reports have no such line.
    guard groups.contains(where: { $0.contains { addressBelow($0) != nil } }) else { return }
    var parents: [Int: (id: String, links: Set<String>)] = [:]
    for change in groups.joined() where !change.old.isEmpty {
      guard let entry = change.new.first else { continue }
      parents[entry.line] = (change.id, Set(change.old.flatMap(\.links)))
    }
    // The parent of what is known, and the lines of parents with something else below them.
    var (known, telling) = ([String: (line: Int, id: String)](), Set<Int>())
    for change in groups.joined() {
      guard let line = change.new.first?.parentLine else { continue }
      if let address = addressBelow(change), let parent = parents[line],
        parent.links.contains(address)
      {
        known[change.id] = (line, parent.id)
      } else {
        telling.insert(line)
      }
    }
    for group in groups.indices {
      groups[group].removeAll { change in
        // A list with one of its addresses left out would read as whole.
        guard let parent = known[change.id], !telling.contains(parent.line) else { return false }
        also[parent.id, default: []].append(change.id)
        return true
      }
    }
  }

  /// The address a new item below another consists of.
  private static func addressBelow(_ change: ChangeReport.ChangeEntry) -> String? {
    guard change.kind == .new, let entry = change.new.first, entry.parentLine != nil,
      entry.text.hasPrefix("http"), !entry.text.has(" ")
    else { return nil }
    return entry.links.first
  }
}
