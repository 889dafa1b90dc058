/// Which files are notes of which committee, and in what order.
///
/// Made from names alone: a file is opened only where its name has no date. The order is that of
/// dates, then of paths; nothing depends on the order files are given in, on a clock or on a locale.
public struct SeriesPlan: Sendable, Hashable {
  /// A file with its place in a series.
  public struct Place: Sendable, Hashable {
    /// The path, relative to the root of the series.
    public var path: String
    /// The day of the meeting.
    public var date: CalendarDate
  }

  /// The notes of one committee.
  public struct Committee: Sendable, Hashable {
    /// What it is called: its folder, and the words of the file names where a folder has several.
    public var name: String
    /// Its notes, oldest first.
    public var places: [Place]
    /// What a reader should know of the order.
    public var notices: [Notice]
  }

  /// The committees, in order of their names.
  public private(set) var committees: [Committee] = []
  /// Files that have no place, with the reason.
  public private(set) var notices: [Notice] = []

  /// Sorts files into series.
  ///
  /// - Parameters:
  ///   - paths: The paths of Markdown files, relative to the root.
  ///   - root: What the root is called, for a committee whose notes lie in it.
  ///   - head: The first lines of a file; asked for files without a date in their path.
  /// - Complexity: Linear in the number of files, but for sorting.
  public init(paths: [String], root: String, head: (String) -> [String]) {
    var groups: [SeriesGroup] = []
    var known: [SeriesGroup.Key: Int] = [:]
    for path in paths.sorted() {
      let name = FileName(path)
      guard !name.isTemplate else {
        notices.append(.notANote(file: path))
        continue
      }
      guard let date = name.date ?? DateRecognition.date(inHead: head(path)) else {
        notices.append(.noPlace(file: path))
        continue
      }
      let key = SeriesGroup.Key(name, root: root)
      let place = Place(path: path, date: date)
      if let index = known[key] {
        groups[index].places.append(place)
      } else {
        known[key] = groups.count
        groups.append(SeriesGroup(key: key, places: [place]))
      }
    }
    committees = SeriesGroup.joined(groups).map { $0.committee(root: root) }
      .sorted { ($0.name, $0.places[0].path) < ($1.name, $1.places[0].path) }
  }
}

/// A path taken apart for the plan of a series.
struct FileName {
  /// The folders around the file, years left out: a year gathers notes, it names no committee.
  let folders: [String]
  /// The words of the name without its date, in lower case.
  let words: [String]
  /// The date in the name.
  let date: CalendarDate?
  /// Whether the name is that of a template or read-me.
  let isTemplate: Bool

  private static let plainNames: Set<String> = ["readme", "index", "contributing", "changelog"]

  /// Takes a path apart.
  ///
  /// - Parameter path: A path with `/` between its components.
  init(_ path: String) {
    var components = path.split(separator: "/").map(String.init)
    var stem = components.popLast() ?? ""
    if let dot = stem.lastIndex(of: ".") { stem = String(stem[..<dot]) }
    date = DateRecognition.date(inPath: path)
    let ownDate = DateRecognition.date(in: stem)
    let parts = Self.words(of: stem)
    let isPlain = Self.plainNames.contains(parts.joined())
    // In a folder a meeting the name tells nothing: "2031/03/05/README.md".
    let isDatedByFolder = ownDate == nil && date != nil
    folders = components.filter { !Self.isOfDate($0) }
    words = isDatedByFolder && isPlain ? [] : parts
    isTemplate =
      ownDate == nil
      && (isPlain && date == nil || parts.contains("template")
        || parts.starts(with: ["yyyy", "mm", "dd"]))
  }
}

extension FileName {
  /// The words of a name in lower case, those of a date left out.
  private static func words(of name: String) -> [String] {
    DateForms.tokens(of: name).map(\.word).filter { !$0.isEmpty && !DateForms.isOfDate($0) }
  }

  /// Whether a folder only says when: "2031", "03", "2031-03-05", "March".
  private static func isOfDate(_ folder: String) -> Bool {
    let tokens = DateForms.tokens(of: folder)
    return !tokens.isEmpty
      && tokens.allSatisfy { token in
        token.number != nil ? [1, 2, 4, 8].contains(token.count) : DateForms.isOfDate(token.word)
      }
  }
}

/// Files of one folder whose names follow one pattern.
struct SeriesGroup {
  /// What tells groups apart.
  struct Key: Hashable {
    let folders: [String]
    let words: [String]

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

  /// Groups of one folder, joined where one pattern took over from another; patterns that are in
  /// use at the same time belong to two committees.
  ///
  /// - Parameter groups: The groups.
  /// - Returns: The groups, by their first date.
  static func joined(_ groups: [SeriesGroup]) -> [SeriesGroup] {
    var result: [SeriesGroup] = []
    let ordered = groups.map { group in
      var group = group
      group.places.sort { ($0.date, $0.path) < ($1.date, $1.path) }
      return group
    }.sorted { ($0.places[0].date, $0.places[0].path) < ($1.places[0].date, $1.places[0].path) }
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
  ///
  /// - Parameter root: What the root is called.
  /// - Returns: The committee.
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
