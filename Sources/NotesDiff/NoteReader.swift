/// Reads the bytes of a file as a meeting note.
public struct NoteReader: Sendable {
  /// What notes look like.
  public var profile: Profile { didSet { headings = HeadingMemory() } }
  /// The headings met before, as the profile has them taken apart.
  private var headings = HeadingMemory()
  /// Whether notes are known by the whole path given, as in a series, or by its last component.
  public var keepsFolders = false
  /// The folder the paths of notes are known from, where folders are kept; empty for all of them.
  public var root = ""

  /// Makes a reader.
  ///
  /// - Parameter profile: What notes look like.
  public init(profile: Profile = .cloudFoundry) { self.profile = profile }

  /// The text of a file, known to be one, and where its meetings stand.
  public struct Text: Sendable {
    fileprivate let source: SourceText
    fileprivate let journal: Journal?
  }

  /// Reads the text of a file, once for all of its meetings.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8.
  ///   - file: Its name.
  ///   - takesStrayBytes: Whether bytes that are no UTF-8 are read as "�", and the note says so; else
  ///     they are an error.
  /// - Returns: The text.
  /// - Throws: `ReadError`, where the bytes are no text or lie outside `ReadLimits`.
  /// - Complexity: Linear in the number of bytes.
  public static func text(
    _ bytes: [UInt8], file: String, takesStrayBytes: Bool = false
  ) throws(ReadError) -> Text {
    let source = try SourceText(bytes, takesStrayBytes: takesStrayBytes)
    return Text(source: source, journal: journal(source, path: file))
  }

  /// Reads a note.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8.
  ///   - file: Its name, for the date in it and for positions; without folders, unless they are kept.
  ///   - choice: The meetings wanted of a file that gathers several.
  /// - Returns: The note as recognised.
  /// - Throws: `ReadError`, where the bytes are no text or lie outside `ReadLimits`.
  /// - Complexity: Linear in the number of bytes.
  public func read(
    _ bytes: [UInt8], file: String, choice: JournalChoice = .newest
  ) throws(ReadError) -> MeetingNote {
    try read(Self.text(bytes, file: file), file: file, choice: choice)
  }

  /// Reads a note of a file whose text was read before.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: Its name, as for its bytes.
  ///   - choice: The meetings wanted of a file that gathers several.
  /// - Returns: The note as recognised.
  /// - Throws: `ReadError`, where the Markdown parser fails.
  public func read(
    _ text: Text, file: String, choice: JournalChoice
  ) throws(ReadError) -> MeetingNote {
    let name = keepsFolders ? file.path(from: root) : file.lastPathComponent
    var source = text.source
    let journal = text.journal
    let chosen = journal?.chosen(choice)
    if let chosen { source.keep(chosen.lines) }
    var tree = try MarkdownTree(parsing: source.joined, after: source.skipped)
    tree.dropToolMarks()
    let titles = HeadingSurvey(
      tree, profile: profile, isTitled: source.frontMatter != nil, memory: headings)
    var recognition = NoteRecognition(
      source, tree: tree, titles: titles, file: name, profile: profile)
    var note = recognition.recognised()
    TopicsBelowTasks.lift(in: &note)
    ItemRecognition(profile: profile).read(&note)
    Self.title(&note, name: name, frontMatter: source.frontMatterLines)
    if let journal, let meetings = chosen?.meetings,
      let last = meetings.max(by: { $0.date < $1.date })
    {
      note.date = last.date
      if let title = journal.title {
        note.title = meetings.count > 1 ? title : title + ", " + note.title
      }
      if choice == .newest {
        let others = journal.meetings.count - 1
        note.notices.append(.otherMeetings(file: name, read: last.date, others: others))
      }
    } else {
      date(&note, path: file, name: name, head: source.frontMatterLines + source.lines)
    }
    if let line = source.strayLines.first {
      note.notices.append(.strayBytes(file: name, line: line, count: source.strayLines.count))
    }
    if let line = source.mendedLines.first {
      note.notices.append(
        .encodedTwice(file: name, line: line, count: source.mendedLines.count))
    }
    if note.items.isEmpty { note.notices.append(.nothingRead(file: name)) }
    return note
  }

  /// The meetings of a file that gathers several; the day in its name, if there is one, has to be that
  /// of the last.
  static func journal(_ source: SourceText, path: String) -> Journal? {
    guard let journal = Journal(source.lines) else { return nil }
    let isOfOneDay = DateRecognition.hasDay(path: path)
    return !isOfOneDay || DateRecognition.date(inPath: path) == journal.newest.date ? journal : nil
  }

  /// The days of the meetings a file without a day in its name tells of, in its order.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: Several days for a file that gathers meetings; none where nothing tells the day.
  /// - Complexity: Linear in the number of bytes.
  public static func days(in bytes: [UInt8]) -> [CalendarDate] {
    guard let source = try? SourceText(bytes) else {
      // Why it can't be read is said where it is read.
      let head = String(decoding: bytes.prefix(8192), as: UTF8.self)
        .split(whereSeparator: \.isNewline).map(String.init)
      return DateRecognition.date(inHead: head).map { [$0] } ?? []
    }
    if let journal = Journal(source.lines) { return journal.meetings.map(\.date) }
    return DateRecognition.date(inHead: source.frontMatterLines + source.lines).map { [$0] } ?? []
  }

  /// The days of the meetings that read alike in two states of a file that gathers several.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - older: The same file at an earlier time.
  /// - Returns: The days; none where one of them is the note of one meeting.
  /// - Complexity: Linear in the number of bytes.
  public static func sameDays(in bytes: [UInt8], and older: [UInt8]) -> Set<CalendarDate> {
    guard let source = try? SourceText(bytes), let journal = Journal(source.lines),
      let before = try? SourceText(older), let first = Journal(before.lines)
    else { return [] }
    let texts = Dictionary(
      first.meetings.map { ($0.date, before.lines(of: $0)) }, uniquingKeysWith: { $1 })
    return Set(
      journal.meetings.filter { texts[$0.date] == source.lines(of: $0) }.map(\.date))
  }

  /// Finds the day of the meeting; where title and file name disagree, the name wins.
  private func date(_ note: inout MeetingNote, path: String, name: String, head: [String]) {
    let inName = DateRecognition.date(inPath: path)
    // "Notes as of 5 March" are those up to a day, whenever the meeting was.
    let isUpTo = inName != nil && note.title.lowercased().hasInside(" as of ")
    let inTitle = isUpTo ? nil : DateRecognition.date(in: note.title)
    note.date = inName ?? inTitle ?? DateRecognition.date(inHead: head)
    if let inTitle, let inName, inTitle != inName {
      note.notices.append(
        .dateDisagrees(
          file: name, title: inTitle, name: inName, line: note.sections[0].line))
    }
    if note.date == nil { note.notices.append(.noDate(file: name)) }
  }

  /// Gives a note a title where it has none of its own.
  private static func title(_ note: inout MeetingNote, name: String, frontMatter: [String]) {
    let given = frontMatter.lazy.compactMap(title).first
    // "{{page.title}}" stands for what is told above it.
    if let given, note.title.hasInside("{{") {
      note.title = given
      note.sections[0].title = RichText(given)
      note.sections[0].heading = TeamHeading(name: given)
    }
    if note.title.isEmpty {
      note.title =
        given ?? takeTitle(of: &note)
        ?? (name.hasSuffix(".md") ? String(name.dropLast(3)).folded : name)
    }
  }

  /// The line above all others that says which meeting it is: "Minutes of the council, 5 March 2031".
  /// It is no news.
  private static func takeTitle(of note: inout MeetingNote) -> String? {
    guard let first = note.items.first, first.section == 0, first.form == .paragraph,
      first.text.utf8.count <= longestTitle, first.endLine == first.line,
      Words.lowercased(first.text).contains(where: meetingWords.contains),
      DateRecognition.date(in: first.text) != nil
    else { return nil }
    note.items[0].role = .boilerplate
    return first.text
  }

  private static let longestTitle = 100
  private static let meetingWords: WordSet = [
    "call", "council", "meeting", "minutes", "notes", "standup", "sync",
  ]

  /// The title a line of front matter gives: "title: Minutes".
  private static func title(_ line: String) -> String? {
    guard line.hasPrefix("title:") else { return nil }
    let title = line.dropFirst("title:".count).filter { $0 != "\"" }
    return title.allSatisfy(\.isWhitespace) ? nil : String(title).folded
  }
}

extension SourceText {
  /// The lines of a meeting, those that part it from the next left out.
  fileprivate func lines(of meeting: Journal.Meeting) -> [String] {
    lines[meeting.lines.lowerBound - 1..<meeting.lines.upperBound].filter { !$0.isEmpty }
  }
}
