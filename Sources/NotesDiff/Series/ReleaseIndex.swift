/// The releases of a series, to see whether a promise to make one was kept: the next one of the team ends
/// it, since who releases every week seldom numbers what is promised.
struct ReleaseIndex {
  private var releases: [(place: ItemPlace, versions: [[Int]])] = []
  private let history: SeriesHistory

  /// Gathers what is said to be out.
  ///
  /// - Parameter history: The series.
  init(_ history: SeriesHistory) {
    self.history = history
    for (number, note) in history.notes.enumerated() {
      for (index, item) in note.items.enumerated()
      where item.status.status == .done && !item.isRoadmapRow {
        let versions = VersionNumber.releases(in: item.text)
        guard !versions.isEmpty, Words.lowercased(item.text).contains(where: Self.out.contains)
        else { continue }
        releases.append((ItemPlace(note: number, item: index), versions))
      }
    }
  }

  /// The release that keeps a promise: the next one of the team, of the version the promise stands
  /// under or a later one where it stands under any. What names a version and stands under none may
  /// mean that of something else.
  ///
  /// - Parameters:
  ///   - place: Where the promise stands.
  ///   - isOwn: Whether a statement is of the same team.
  /// - Returns: The release; nothing where no release is promised.
  func release(promisedAt place: ItemPlace, isOwn: (ItemPlace) -> Bool) -> ItemPlace? {
    let item = history.item(place)
    let words = Words.lowercased(item.text)
    guard words.contains(where: Self.promised.contains) else { return nil }
    let wanted = versions(around: item, in: history.notes[place.note])
    guard
      !wanted.isEmpty
        || words.contains(where: Self.nouns.contains)
          && VersionNumber.releases(in: item.text).isEmpty
    else { return nil }
    return releases.first { release in
      release.place.note > place.note && isOwn(release.place)
        && (wanted.isEmpty
          || wanted.contains { old in release.versions.contains { Self.reaches($0, old) } })
    }?.place
  }

  /// The versions of the nearest parent or sub-section that names any.
  private func versions(around item: Item, in note: MeetingNote) -> [[Int]] {
    var parent = item.parent
    while let above = parent {
      let found = VersionNumber.releases(in: note.items[above].text)
      if !found.isEmpty { return found }
      parent = note.items[above].parent
    }
    let section = note.sections[item.section]
    return section.kind == .team ? [] : VersionNumber.releases(in: section.title.plain)
  }

  /// Whether a version is another or a later one: zeros at the end say nothing.
  private static func reaches(_ version: [Int], _ old: [Int]) -> Bool {
    func bare(_ numbers: [Int]) -> [Int] {
      Array(numbers.reversed().drop { $0 == 0 }.reversed())
    }
    return !bare(version).lexicographicallyPrecedes(bare(old))
  }

  private static let promised: Set<String> = [
    "bump", "bumping", "cut", "cutting", "publish", "publishing", "release", "releasing", "ship",
    "shipping",
  ]
  private static let nouns: Set<String> = ["release", "version"]
  private static let out: Set<String> = [
    "bumped", "cut", "published", "released", "shipped", "tagged",
  ]
}
