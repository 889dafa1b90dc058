/// The releases of a series, to see whether a promise to make one was kept: the next one of the team ends
/// it, since who releases every week seldom numbers what is promised.
struct ReleaseIndex {
  /// What is said to be out.
  private var releases: [(place: ItemPlace, versions: [[Int]])] = []
  /// Where the versions of each product are named.
  private var named: [String: [(place: ItemPlace, version: [Int])]] = [:]
  /// The versions of statements that are done.
  private var finished: [(place: ItemPlace, version: [Int])] = []
  private let history: SeriesHistory

  /// Gathers the versions a series names and what is said to be out.
  ///
  /// - Parameter history: The series.
  init(_ history: SeriesHistory) {
    self.history = history
    for (number, note) in history.notes.enumerated() {
      for (index, item) in note.items.enumerated() where item.role == .statement {
        let place = ItemPlace(note: number, item: index)
        for release in ProductVersion.all(in: item.text) {
          named[release.product, default: []].append((place, release.version))
          if item.status.status == .done { finished.append((place, release.version)) }
        }
        guard item.status.status == .done, !item.isRoadmapRow else { continue }
        let versions = VersionNumber.releases(in: item.text)
        guard !versions.isEmpty, Words.lowercased(item.text).contains(where: Self.out.contains)
        else { continue }
        releases.append((place, versions))
      }
    }
  }

  /// The release that settles what was said: a later version of what it names or, where it promises to
  /// make a release, the next one of the team.
  ///
  /// - Parameters:
  ///   - place: Where it was said.
  ///   - isOwn: Whether a statement is of the same team.
  /// - Returns: The release; nothing where none is known.
  func release(of place: ItemPlace, isOwn: (ItemPlace) -> Bool) -> ItemPlace? {
    laterVersion(than: place, isOwn) ?? release(promisedAt: place, isOwn)
      ?? release(namedAlone: place, isOwn)
  }

  /// The release of the same part of the team that is the version a plan begins with, or a later one: who
  /// names no product means their own.
  private func release(namedAlone place: ItemPlace, _ isOwn: (ItemPlace) -> Bool) -> ItemPlace? {
    guard let version = ProductVersion.alone(in: history.item(place).text) else { return nil }
    let part = component(of: place)
    return releases.first { release in
      release.place.note > place.note && isOwn(release.place)
        && (part == nil || component(of: release.place) == part)
        && release.versions.contains { Self.reaches($0, version) && $0.count > 1 }
    }?.place
  }

  /// The part of a team a statement stands under, by name.
  private func component(of place: ItemPlace) -> String? {
    let section = history.notes[place.note].sections[history.item(place).section]
    return section.kind == .component ? TeamName(section.heading.name).key : nil
  }

  /// A later statement of the team that names an equal or a later version of the same product, or by
  /// which one of the same major version is out: a promise to release one does not always name it.
  private func laterVersion(than place: ItemPlace, _ isOwn: (ItemPlace) -> Bool) -> ItemPlace? {
    for release in ProductVersion.all(in: history.item(place).text) {
      func reaches(_ known: (place: ItemPlace, version: [Int])) -> Bool {
        known.place.note > place.note && !known.version.lexicographicallyPrecedes(release.version)
          && isOwn(known.place)
      }
      let later =
        named[release.product]?.first(where: reaches)
        ?? finished.first { $0.version.first == release.version.first && reaches($0) }
      if let later { return later.place }
    }
    return nil
  }

  /// The next release of the team, of the version the promise stands under or a later one where it
  /// stands under any. What names a version and stands under none may mean that of something else.
  private func release(promisedAt place: ItemPlace, _ isOwn: (ItemPlace) -> Bool) -> ItemPlace? {
    let item = history.item(place)
    let words = Words.lowercased(item.text)
    let isToRelease = words.contains(where: Self.promised.contains)
    let wanted = versions(
      around: item, in: history.notes[place.note], levels: isToRelease ? .max : 1)
    // What a release will bring came with it, but for what stood still.
    let comesAlong =
      item.status.status == .planned && !Direction.isStopped(item.cues)
      && VersionNumber.releases(in: item.text).isEmpty
    guard
      !wanted.isEmpty && (isToRelease || comesAlong)
        || isToRelease && words.contains(where: Self.nouns.contains)
          && VersionNumber.releases(in: item.text).isEmpty
    else { return nil }
    return releases.first { release in
      release.place.note > place.note && isOwn(release.place)
        && (wanted.isEmpty
          || wanted.contains { old in release.versions.contains { Self.reaches($0, old) } })
    }?.place
  }

  /// The versions of the nearest parent, so many levels up, or sub-section that names any.
  private func versions(around item: Item, in note: MeetingNote, levels: Int) -> [[Int]] {
    var parent = item.parent
    var left = levels
    while let above = parent, left > 0 {
      left -= 1
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

  private static let promised: WordSet = [
    "bump", "bumping", "cut", "cutting", "publish", "publishing", "release", "releasing", "ship",
    "shipping",
  ]
  private static let nouns: WordSet = ["release", "version"]
  private static let out: WordSet = [
    "bumped", "cut", "published", "released", "shipped", "tagged",
  ]
}
