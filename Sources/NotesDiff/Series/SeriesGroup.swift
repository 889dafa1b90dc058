/// Files of one folder whose names follow one pattern.
struct SeriesGroup {
  /// What tells groups apart.
  struct Key: Hashable {
    let folders: [String]
    let words: [String]

    init(folders: [String], words: [String]) {
      self.folders = folders
      self.words = words
    }

    /// Makes a key; words that only repeat the folder's name tell nothing.
    init(_ name: FileName, root: String) {
      folders = name.folders
      let own = (name.folders.last ?? root).lowercased().split { !$0.isLetter }.map(String.init)
      words = name.words.filter { !own.contains($0) }
    }
  }

  /// What tells it apart.
  var key: Key
  /// Its files.
  var places: [SeriesPlan.Place]
  /// Whether its folder has another group.
  var isOneOfSeveral = false

  /// How many notes make a pattern that may take over from another.
  private static let habit = 2

  private struct Day: Hashable {
    let folders: [String]
    let date: CalendarDate
  }

  /// Groups in which a single note with a longer name than another of its folder and day stands
  /// beside that: "sync-addendum" of a day is no committee where there is a "sync" of it. So does one
  /// of a day of its own, "sync-special", beside a series: a pattern in use has several notes.
  ///
  /// - Parameter groups: The groups.
  /// - Returns: The groups, their notes in order.
  static func together(_ groups: [SeriesGroup]) -> [SeriesGroup] {
    var result = groups
    var hosts: [Day: [Int]] = [:]
    for (index, group) in groups.enumerated() {
      for place in group.places {
        hosts[Day(folders: group.key.folders, date: place.date), default: []].append(index)
      }
    }
    let places = groups.enumerated().map { ($0.element.key, $0.offset) }
    let known = Dictionary(places, uniquingKeysWith: { first, _ in first })
    let series = { (key: Key) in
      key.words.indices.reversed().lazy
        .compactMap { known[Key(folders: key.folders, words: Array(key.words[..<$0]))] }
        .first { groups[$0].places.count >= habit }
    }
    // The longest names first, so that what stands beside a note goes with it to a third.
    let order = groups.indices.sorted { groups[$0].key.words.count > groups[$1].key.words.count }
    for index in order where groups[index].places.count < habit {
      let group = groups[index]
      let day = Day(folders: group.key.folders, date: group.places[0].date)
      let host = hosts[day, default: []].filter { other in
        let words = groups[other].key.words
        return words.count < group.key.words.count && group.key.words.starts(with: words)
      }.max { groups[$0].key.words.count < groups[$1].key.words.count }
      guard let host = host ?? series(group.key) else { continue }
      result[host].places += result[index].places
      result[index].places = []
    }
    return result.filter { !$0.places.isEmpty }.map { group in
      var group = group
      group.places.sort(by: <)
      return group
    }
  }

  /// All groups as one, where no more than one of them has notes to compare.
  ///
  /// - Parameter groups: The groups.
  /// - Returns: One group, or nothing where there is one already, or several that are series.
  static func oneSeries(_ groups: [SeriesGroup]) -> SeriesGroup? {
    guard groups.count > 1, groups.count(where: { $0.places.count >= habit }) < 2 else {
      return nil
    }
    return SeriesGroup(
      key: Key(folders: [], words: []), places: groups.flatMap(\.places).sorted(by: <))
  }

  /// How many names tell that notes are called after what they are about: of two or three notes each
  /// may be the first of a committee.
  private static let topicNames = 3

  /// Folders in which no name comes twice and no two notes are of one day, each as one series: its
  /// notes are called after what they are about.
  static func topics(_ groups: [SeriesGroup]) -> [SeriesGroup] {
    groups.map(\.key.folders).distinct().compactMap { folders in
      let own = groups.filter { $0.key.folders == folders }
      let places = own.flatMap(\.places).sorted(by: <)
      guard own.count >= topicNames, own.allSatisfy({ $0.places.count < habit }),
        places.map(\.date).distinct().count == places.count
      else { return nil }
      return SeriesGroup(key: Key(folders: folders, words: []), places: places)
    }
  }

  /// Groups of one folder, joined where one pattern took over from another; patterns that are in
  /// use at the same time belong to two committees.
  static func joined(_ groups: [SeriesGroup]) -> [SeriesGroup] {
    var result: [SeriesGroup] = []
    let ordered = groups.sorted {
      ($0.places[0].date, $0.places[0].path) < ($1.places[0].date, $1.places[0].path)
    }
    for group in ordered {
      let heir = result.firstIndex { other in
        guard other.key.folders == group.key.folders, other.places.count >= habit,
          group.places.count >= habit, let last = other.places.last
        else { return false }
        return last.date < group.places[0].date
      }
      if let heir {
        result[heir].places += group.places
      } else {
        result.append(group)
      }
    }
    for index in result.indices {
      let folders = result[index].key.folders
      result[index].isOneOfSeveral = result.count { $0.key.folders == folders } > 1
    }
    return result
  }

  /// The group as a committee.
  func committee(root: String) -> SeriesPlan.Committee {
    let folder = key.folders.isEmpty ? root : key.folders.joined(separator: "/")
    let words = key.words.joined(separator: " ")
    let name =
      folder.isEmpty || isOneOfSeveral && !words.isEmpty
      ? [folder, words].filter { !$0.isEmpty }.joined(separator: ": ") : folder
    return SeriesPlan.Committee(
      name: name.isEmpty ? "notes" : name, places: places, notices: notices)
  }

  private static let farDays = 366

  private var notices: [Notice] {
    var notices: [Notice] = []
    for (first, second) in zip(places, places.dropFirst()) where first.date == second.date {
      notices.append(.sameDay(file: second.path, other: first.path, date: second.date))
    }
    guard places.count > 2 else { return notices }
    for index in places.indices {
      let date = places[index].date
      let neighbours = [index - 1, index + 1].filter(places.indices.contains)
      let nearest = neighbours.map { places[$0].date }
        .min { abs($0.dayNumber - date.dayNumber) < abs($1.dayNumber - date.dayNumber) }
      guard let nearest, abs(nearest.dayNumber - date.dayNumber) > Self.farDays else { continue }
      notices.append(.farDate(file: places[index].path, date: date, nearest: nearest))
    }
    return notices
  }
}
