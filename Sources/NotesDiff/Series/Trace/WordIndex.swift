/// The words of a series with how rare they are and where they stand, to see whether anybody speaks
/// of a thing again where no link says so.
struct WordIndex {
  /// A later statement that is about a thing, or may be.
  struct Mention {
    /// Where it stands.
    let place: ItemPlace
    /// Whether a reader would say that it is about the thing.
    let isSure: Bool
  }

  private var notesOf: [String: [ItemPlace]] = [:]
  private var releasesOf: [String: [(place: ItemPlace, version: [Int])]] = [:]
  /// The versions of statements that are done.
  private var finished: [(place: ItemPlace, version: [Int])] = []
  private let history: SeriesHistory
  private let releases: ReleaseIndex
  private var count = 0

  /// The share of a statement's weight a later one repeats to count as a mention of it, whoever makes
  /// it; of its own team, with two rare words; and the least that makes it worth a look.
  private static let mentionShare = 0.55
  private static let ownShare = 0.3
  private static let leastShare = 0.25
  /// The share of its own words a later statement has to have in common: a long one repeats by chance.
  private static let leastOfLater = 0.12
  /// Words that stand in more statements than this say nothing of a thing.
  private static let common = 400
  /// A word is rare that stands in one of so many statements, or in a handful.
  private static let rarity = 200
  private static let handful = 4

  /// Gathers the words of all statements.
  ///
  /// - Parameter history: The series.
  init(_ history: SeriesHistory) {
    self.history = history
    releases = ReleaseIndex(history)
    for (number, note) in history.notes.enumerated() {
      // What stands under a heading of its own is about what that names.
      let headings = note.sections.map { section in
        section.kind == .component ? Self.words(section.heading.name) : []
      }
      for (index, item) in note.items.enumerated() where item.role == .statement {
        count += 1
        let place = ItemPlace(note: number, item: index)
        for word in (Self.words(item.statement) + headings[item.section]).distinct() {
          notesOf[word, default: []].append(place)
        }
        for release in ProductVersion.all(in: item.text) {
          releasesOf[release.product, default: []].append((place, release.version))
          if item.status.status == .done { finished.append((place, release.version)) }
        }
      }
    }
  }

  /// The later statement that is about an item, or may be: of the same team first.
  ///
  /// - Parameters:
  ///   - place: Where the item stands; only later notes count.
  ///   - isOwn: Whether a statement is of the same team.
  /// - Returns: The first that surely is; else the best that may be.
  func mention(of place: ItemPlace, isOwn: (ItemPlace) -> Bool) -> Mention? {
    let item = history.item(place)
    if let release = laterRelease(item, after: place.note, isOwn) {
      return Mention(place: release, isSure: true)
    }
    if let release = releases.release(promisedAt: place, isOwn: isOwn) {
      return Mention(place: release, isSure: true)
    }
    var total = 0.0
    var shared: [ItemPlace: Double] = [:]
    var rare: [ItemPlace: Int] = [:]
    var common: [ItemPlace: Int] = [:]
    var named: Set<ItemPlace> = []
    let rareLimit = max(Self.handful, count / Self.rarity)
    for word in Self.words(item.statement) {
      let places = notesOf[word] ?? []
      let weight = self.weight(places.count)
      total += weight
      guard places.count <= Self.common else { continue }
      for later in places where later.note > place.note {
        shared[later, default: 0] += weight
        common[later, default: 0] += 1
        if Self.isName(word) { named.insert(later) }
        if places.count <= rareLimit { rare[later, default: 0] += 1 }
      }
    }
    var best: (share: Double, place: ItemPlace)?
    // In order of the notes, which a dictionary has not.
    for later in shared.keys.sorted(by: { ($0.note, $0.item) < ($1.note, $1.item) }) {
      let share = (shared[later] ?? 0) / max(total, 1)
      let rareWords = rare[later] ?? 0
      guard share >= Self.leastShare || named.contains(later),
        rareWords > 0 || share >= Self.mentionShare
      else { continue }
      if share >= Self.mentionShare { return Mention(place: later, isSure: true) }
      let own = isOwn(later)
      if own, rareWords >= 2, share >= Self.ownShare { return Mention(place: later, isSure: true) }
      // One rare word is a name two things share; a name with a number is one thing.
      guard
        own ? rareWords >= 2 || named.contains(later) : rareWords >= 2 && share >= Self.ownShare,
        Double(common[later] ?? 0)
          >= Self.leastOfLater * Double(Self.words(history.item(later).statement).count)
      else { continue }
      let rank = share + (own ? 1 : 0)
      if rank > best?.share ?? 0 { best = (rank, later) }
    }
    return best.map { Mention(place: $0.place, isSure: false) }
  }

  /// A later statement of the team that names an equal or a later version of the same product, or by
  /// which one of the same major version is out: a promise to release one does not always name it.
  private func laterRelease(_ item: Item, after note: Int, _ isOwn: (ItemPlace) -> Bool)
    -> ItemPlace?
  {
    for release in ProductVersion.all(in: item.text) {
      func reaches(_ known: (place: ItemPlace, version: [Int])) -> Bool {
        known.place.note > note && !known.version.lexicographicallyPrecedes(release.version)
          && isOwn(known.place)
      }
      let later =
        releasesOf[release.product]?.first(where: reaches)
        ?? finished.first { $0.version.first == release.version.first && reaches($0) }
      if let later { return later.place }
    }
    return nil
  }

  /// Rare words weigh more: the logarithm of how rare they are, in steps, without a C library.
  private func weight(_ occurrences: Int) -> Double {
    var ratio = Double(count) / Double(max(1, occurrences))
    var weight = 0.0
    while ratio > 1 {
      weight += 1
      ratio /= 2
    }
    return weight
  }

  /// The distinct longer words of a text, in order, cut to what endings do not change; a name with a
  /// number in it ("http/2") also as a whole.
  private static func words(_ text: String) -> [String] {
    Words.lowercased(text).flatMap { word in
      Words.parts(of: word).filter { $0.count >= 3 }.map { String($0.prefix(7)) }
        + (isName(word) ? [word] : [])
    }
    .distinct()
  }

  /// Whether a word is a name with a number in it: "http/2".
  private static func isName(_ word: String) -> Bool {
    word.count <= longestName && word.contains(where: Words.isPartJoint)
      && word.contains(where: \.isNumber) && word.contains(where: \.isLetter)
  }

  /// Longer words with slashes are addresses.
  private static let longestName = 16
}
