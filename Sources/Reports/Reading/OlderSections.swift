import NotesDiff

/// Tells whether the section a statement of the older note stands in goes on.
struct OlderSections {
  typealias Place = ChangeReport.Entry.Place

  private let facts: ChangeReport
  // Few notes have a statement to ask it for.
  /// What each statement of the older note stands under, by its place.
  private(set) lazy var parents = Self.parents(facts.changes.lazy.flatMap { $0.old })
  /// The headings around each statement of the newer note.
  private lazy var sections: Set<[String]> = {
    let entries = facts.changes.flatMap { $0.new }
    let newer = Self.parents(entries)
    return Set(
      entries.lazy.filter { $0.role == .statement && $0.team == nil }
        .map { Self.section(of: $0, parents: newer) })
  }()

  /// Prepares to say where statements stand.
  init(_ facts: ChangeReport) { self.facts = facts }

  /// Whether the newer note has a statement under the headings of a statement.
  ///
  /// - Parameter entry: A statement of the older note, outside teams.
  /// - Returns: Whether its section goes on, though the item it stands under may be gone.
  /// - Complexity: Linear in the number of items and their depth, the first time.
  mutating func goesOn(_ entry: ChangeReport.Entry) -> Bool {
    sections.contains(Self.section(of: entry, parents: parents))
  }

  /// The headings around a statement of the older note.
  ///
  /// - Parameter entry: The statement.
  /// - Returns: Its path without the items it stands under.
  mutating func headings(around entry: ChangeReport.Entry) -> [String] {
    Self.section(of: entry, parents: parents)
  }

  /// What items stand under, by their places.
  static func parents(_ entries: some Sequence<ChangeReport.Entry>) -> [Place: Place?] {
    entries.reduce(into: [:]) { $0.updateValue($1.parentPlace, forKey: $1.place) }
  }

  /// The headings around an item: its path without the items it stands under.
  static func section(
    of entry: ChangeReport.Entry, parents: [Place: Place?]
  ) -> [String] {
    var path = entry.path[...]
    var parent = entry.parentPlace
    while let place = parent, path.popLast() != nil { parent = parents[place] ?? nil }
    return Array(path)
  }
}
