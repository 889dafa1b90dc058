/// Reads the bytes of a file as a meeting note.
public struct NoteReader: Sendable {
  /// What notes look like.
  public var profile: Profile
  /// Whether notes are known by the whole path given, as in a series, or by its last component.
  public var keepsFolders = false

  /// Makes a reader.
  ///
  /// - Parameter profile: What notes look like.
  public init(profile: Profile = .cloudFoundry) { self.profile = profile }

  /// Reads a note.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8.
  ///   - file: Its name, for the date in it and for positions; without folders, unless they are kept.
  /// - Returns: The note as recognised.
  /// - Throws: `ReadError`, where the bytes are no text or lie outside `ReadLimits`.
  /// - Complexity: Linear in the number of bytes.
  public func read(_ bytes: [UInt8], file: String) throws(ReadError) -> MeetingNote {
    let name = keepsFolders ? file : String(file.split(separator: "/").last ?? "")
    let source = try SourceText(bytes)
    let tree = try MarkdownTree(parsing: source.joined)
    var recognition = NoteRecognition(source, tree: tree, file: name, profile: profile)
    var note = recognition.recognised()
    ItemRecognition(profile: profile).read(&note)
    if note.title.isEmpty {
      note.title =
        source.frontMatterLines.lazy.compactMap(Self.title).first
        ?? (name.hasSuffix(".md") ? String(name.dropLast(3)).folded : name)
    }
    date(&note, path: file, name: name, head: source.frontMatterLines + source.lines)
    if let line = source.mendedLines.first {
      note.notices.append(
        .encodedTwice(file: name, line: line, count: source.mendedLines.count))
    }
    if note.items.isEmpty { note.notices.append(.nothingRead(file: name)) }
    return note
  }

  /// Finds the day of the meeting; where title and file name disagree, the name wins.
  private func date(_ note: inout MeetingNote, path: String, name: String, head: [String]) {
    let inTitle = DateRecognition.date(in: note.title)
    let inName = DateRecognition.date(inPath: path)
    note.date = inName ?? inTitle ?? DateRecognition.date(inHead: head)
    if let inTitle, let inName, inTitle != inName {
      note.notices.append(
        .dateDisagrees(
          file: name, title: inTitle, name: inName, line: note.sections[0].line))
    }
    if note.date == nil { note.notices.append(.noDate(file: name)) }
  }

  /// The title a line of front matter gives: "title: Minutes".
  private static func title(_ line: String) -> String? {
    guard line.hasPrefix("title:") else { return nil }
    let title = line.dropFirst("title:".count).filter { $0 != "\"" }
    return title.allSatisfy(\.isWhitespace) ? nil : String(title).folded
  }
}
