/// The roadmaps of a series so far, to see where a note was made by copying an older one than the
/// note before.
struct RoadmapMemory {
  /// A roadmap and the last meeting it stood in.
  struct Entry {
    /// The rows, as reports of the note.
    var report: CarriedReport
    /// The day of the last meeting it stood in.
    var date: CalendarDate?
    /// What its rows are compared by, each with how often it occurs.
    var keys: [RowKey: Int]
    /// How many rows it has.
    var count: Int
  }

  /// A copy that was found.
  struct Copy {
    /// The older roadmap.
    var source: Entry
    /// How many rows are the same.
    var alike: Int
  }

  /// Distinct roadmaps, the last one last.
  private(set) var entries: [Entry] = []

  /// The share of rows that make a copy, and the fewest rows that can show one.
  private static let copyShare = 0.85
  private static let fewestRows = 4
  /// How many distinct roadmaps are kept, so that memory does not grow with the series.
  private static let limit = 48

  /// The last roadmap that was no copy.
  var last: Entry? { entries.last }

  /// An entry for the roadmap of a note.
  static func entry(_ note: MeetingNote, index: Int) -> Entry {
    // What only names the rows below it is none of them.
    let rows = note.items.filter { $0.isRoadmapRow && !$0.isGroupRow }
    var keys: [RowKey: Int] = [:]
    for row in rows { keys[RowKey(row), default: 0] += 1 }
    return Entry(
      report: CarriedReport(roadmapOf: note, index: index), date: note.date, keys: keys,
      count: rows.count)
  }

  /// How many rows two roadmaps have in common, same statement in same stage, or nothing where they
  /// are fewer than a bar: nearly all are, and the first few rows that differ tell.
  private static func alike(_ first: Entry, _ second: Entry, atLeast bar: Int) -> Int? {
    guard second.count >= bar else { return nil }
    // A sum does not depend on the order of a dictionary.
    var common = 0
    var left = first.count
    for (key, count) in first.keys {
      common += min(count, second.keys[key] ?? 0)
      left -= count
      if common + left < bar { return nil }
    }
    return common
  }

  /// The older roadmap a new one was copied from, where one is nearly the same and nearer than the
  /// last one.
  ///
  /// - Parameter entry: The roadmap of the newest note.
  /// - Returns: The source of the copy, or nothing.
  func copy(_ entry: Entry) -> Copy? {
    guard entry.count >= Self.fewestRows, let last, entries.count > 1 else { return nil }
    let toLast = Self.alike(entry, last, atLeast: 0) ?? 0
    var best: Copy?
    for source in entries.dropLast() {
      let share = Self.copyShare * Double(max(source.count, entry.count))
      let bar = max(Int(share.rounded(.up)), toLast + 1, best?.alike ?? 0)
      if let alike = Self.alike(entry, source, atLeast: bar) {
        best = Copy(source: source, alike: alike)
      }
    }
    return best
  }

  /// Remembers a roadmap that is no copy.
  ///
  /// - Parameter entry: The roadmap of the newest note.
  mutating func remember(_ entry: Entry) {
    if let same = entries.lastIndex(where: { $0.keys == entry.keys }) {
      entries.remove(at: same)
    }
    entries.append(entry)
    if entries.count > Self.limit { entries.removeFirst() }
  }

  /// The rows of a roadmap that stand as they do in a copied one and did not in the last that was none:
  /// perhaps old rows that nobody took out again.
  ///
  /// - Parameters:
  ///   - entry: The roadmap of the newest note.
  ///   - copied: The copied roadmap before it.
  /// - Returns: The rows.
  func leftOver(_ entry: Entry, after copied: Entry) -> Set<RowKey> {
    let known = last?.keys ?? [:]
    return Set(entry.keys.keys.filter { copied.keys[$0] != nil && known[$0] == nil })
  }
}
