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

    /// Whether it comes before another: by its day, then by its name, in which the ending does not
    /// count, so that "sync-2.md" comes after "sync.md".
    static func < (first: Place, second: Place) -> Bool {
      (first.date, FileName.stem(of: first.path)) < (second.date, FileName.stem(of: second.path))
    }
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
  ///   - areListed: Whether a user named each of the files. Who does so wants them compared, whatever
  ///     they are called.
  ///   - days: The days of the meetings in a file; asked for files without a day in their path.
  /// - Complexity: Linear in the number of files, but for sorting.
  public init(
    paths: [String], root: String, areListed: Bool = false, days: (String) -> [CalendarDate]
  ) {
    var groups: [SeriesGroup] = []
    var known: [SeriesGroup.Key: Int] = [:]
    for path in paths.sorted() {
      let name = FileName(path)
      guard !name.isTemplate else {
        notices.append(.notANote(file: path))
        continue
      }
      let told = DateRecognition.hasDay(path: path) ? [] : days(path)
      // A journal has many days, whatever month its name says.
      let dates = told.count > 1 ? told : [name.date ?? told.first].compactMap { $0 }
      if dates.isEmpty { notices.append(.noPlace(file: path)) }
      let key = SeriesGroup.Key(name, root: root)
      for place in dates.map({ Place(path: path, date: $0) }) {
        if let index = known[key] {
          groups[index].places.append(place)
        } else {
          known[key] = groups.count
          groups.append(SeriesGroup(key: key, places: [place]))
        }
      }
    }
    var series = SeriesGroup.joined(SeriesGroup.together(groups))
    if areListed, let one = SeriesGroup.oneSeries(series) {
      notices.append(.unlikeNames(files: one.places.map(\.path)))
      series = [one]
    }
    for topics in SeriesGroup.topics(series) {
      notices.append(.unlikeNames(files: topics.places.map(\.path)))
      series.removeAll { $0.key.folders == topics.key.folders }
      series.append(topics)
    }
    committees = series.map { $0.committee(root: root) }
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

  private static let plainNames: WordSet = ["readme", "index", "contributing", "changelog"]

  /// Takes a path apart.
  ///
  /// - Parameter path: A path with `/` between its components.
  init(_ path: String) {
    var components = path.split(separator: "/").map(String.init)
    let stem = Self.stem(of: components.popLast() ?? "")
    date = DateRecognition.date(inPath: path)
    let ownDate = DateRecognition.date(in: stem)
    let parts = Self.words(of: stem)
    let isPlain = Self.plainNames.contains(parts.joined())
    // In a folder a meeting the name tells nothing: "2031/03/05/README.md".
    let isDatedByFolder = ownDate == nil && date != nil
    // A folder of its own for each meeting is part of the name: "2031-03-05-sync/notes.md".
    let isOfMeeting = { (folder: String) in
      isDatedByFolder && DateRecognition.date(in: folder) != nil
    }
    folders = components.filter { !Self.isOfDate($0) && !isOfMeeting($0) }
    words =
      components.filter(isOfMeeting).flatMap(Self.words)
      + (isDatedByFolder && isPlain ? [] : parts)
    isTemplate =
      ownDate == nil
      && (isPlain && date == nil || parts.contains("template")
        || parts.starts(with: ["yyyy", "mm", "dd"]))
  }
}

extension FileName {
  /// A path without the ending of its file.
  static func stem(of path: String) -> String {
    path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
  }

  /// Words at the end of a name that tell notes of one meeting apart, and no committees.
  private static let versionWords: WordSet = [
    "copy", "draft", "final", "kopie", "part", "rev", "revised", "teil", "v", "version",
  ]

  /// The words of a name in lower case; those of a date or period are left out, and those at the end that only
  /// say which version or part it is: "sync copy", "sync-part2", "2031-03-05b".
  private static func words(of name: String) -> [String] {
    var tokens = DateForms.tokens(of: name)
    if let place = tokens.indices.dropLast().first(where: {
      DatePeriods.areOne(tokens[$0], tokens[$0 + 1])
    }) {
      tokens.removeSubrange(place...place + 1)
    }
    while let last = tokens.last {
      let isLetter = last.word.count == 1 && last.gap.isEmpty && tokens.count > 1
      guard last.number != nil || versionWords.contains(last.word) || isLetter else { break }
      tokens.removeLast()
    }
    return tokens.map(\.word).filter { !$0.isEmpty && !DateForms.isOfDate($0) }
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
