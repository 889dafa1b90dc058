/// The releases of a series, to see whether a promise to make one was kept: the next one of the team ends
/// it, since who releases every week seldom numbers what is promised.
package struct ReleaseIndex {
  /// What is said to be out.
  private var releases: [(place: ItemPlace, versions: [[Int]])] = []
  /// Where the versions of each product are named.
  private var named: [String: [(place: ItemPlace, version: [Int])]] = [:]
  /// The versions of statements that are done.
  private var finished: [(place: ItemPlace, version: [Int])] = []
  private let history: SeriesHistory

  /// Gathers the versions a series names and what is said to be out.
  init(_ history: SeriesHistory) {
    self.history = history
    for (number, note) in history.notes.enumerated() {
      for (index, item) in note.items.enumerated() where item.role == .statement {
        let place = ItemPlace(note: number, item: index)
        for release in ProductVersion.all(in: item.text) {
          named[release.product, default: []].append((place, release.version))
          if item.status.status == .done { finished.append((place, release.version)) }
        }
        guard !item.isRoadmapRow, item.status.status != .planned else { continue }
        let versions = VersionNumber.releases(in: item.text)
        guard !versions.isEmpty else { continue }
        let words = Words.lowercased(item.text)
        if item.status.status == .done && words.contains(where: Self.out.contains)
          || ProductVersion.isAll(of: words)
        {
          releases.append((place, versions))
        }
      }
    }
  }

  /// The release that settles what was said: a later version of what it names or, where it promises to
  /// make a release, the next one of the team.
  ///
  /// - Parameters:
  ///   - place: Where it was said.
  ///   - isOwn: Whether a statement is of the same team.
  /// - Returns: The release, which only may have brought what stood still; nothing where none is known.
  func release(
    of place: ItemPlace, isOwn: (ItemPlace) -> Bool
  ) -> (place: ItemPlace, isSure: Bool)? {
    let release =
      laterVersion(than: place, isOwn) ?? release(promisedAt: place, isOwn)
      ?? release(namedAlone: place, isOwn)
    return release.map { ($0, !Direction.isStopped(history.item(place).cues)) }
  }

  /// The release of the same part of the team that is the version a plan begins with, or a later one: who
  /// names no product means their own.
  private func release(namedAlone place: ItemPlace, _ isOwn: (ItemPlace) -> Bool) -> ItemPlace? {
    let text = history.item(place).text
    guard let version = ProductVersion.alone(in: text) else { return nil }
    let part = history.component(place)
    let key = part.map { TeamName($0).key }
    // A bare number may be that of anything, but for one that is to be released.
    let isToRelease = Words.lowercased(text).contains(where: Self.promised.contains)
    let release = releases.first { release in
      release.place.note > place.note && isOwn(release.place)
        && (part == nil || history.component(release.place).map { TeamName($0).key } == key)
        && release.versions.contains {
          Self.reaches($0, version) && ($0.count > 1 || isToRelease && part != nil)
        }
    }
    if let release { return release.place }
    guard let product = part.map({ ProductVersion.name($0.lowercased()[...]) }) else { return nil }
    return named[product]?.first { known in
      known.place.note > place.note && isOwn(known.place)
        && history.item(known.place).status.status == .done && Self.reaches(known.version, version)
    }?.place
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
    // What a release will bring came with it.
    let comesAlong =
      item.status.status == .planned || Direction.isStopped(item.cues)
    let namesVersion = !VersionNumber.releases(in: item.text).isEmpty
    guard
      !wanted.isEmpty && (isToRelease || comesAlong && !namesVersion)
        || isToRelease && words.contains(where: Self.nouns.contains) && !namesVersion
    else { return nil }
    return releases.first { release in
      release.place.note > place.note && isOwn(release.place)
        && (wanted.isEmpty
          || wanted.contains { old in release.versions.contains { Self.reaches($0, old) } })
    }?.place
  }

  /// The versions of the nearest parent, so many levels up, or sub-section that names any.
  private func versions(around item: Item, in note: MeetingNote, levels: Int) -> [[Int]] {
    for above in note.items.above(item).prefix(levels) {
      let found = VersionNumber.releases(in: note.items[above].text)
      if !found.isEmpty { return found }
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

  /// Words for bringing a release out.
  package static let releasing: WordSet = [
    "cut", "cutting", "publish", "publishing", "release", "releasing", "ship", "shipping",
  ]
  /// Who moves up to a release has it then.
  private static let promised = releasing.with("bump", "bumping")
  private static let nouns: WordSet = ["release", "version"]
  /// Words for what is out.
  package static let out: WordSet = [
    "bumped", "cut", "published", "released", "shipped", "tagged",
  ]
}
