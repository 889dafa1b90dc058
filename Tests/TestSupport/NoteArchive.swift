public import FoundationEssentials

/// The archive of real notes, which is no part of the package: `PMC_DIFF_NOTES` names it, else it
/// is the folder `shared/notes` beside the checkout.
public enum NoteArchive {
  /// The folder, where there is one.
  public static let root: URL? = {
    let named = ProcessInfo.processInfo.environment["PMC_DIFF_NOTES"]
    let folder =
      named.map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared/notes")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// Whether the archive is there.
  public static var isPresent: Bool { root != nil }

  /// Said where tests are skipped for want of it.
  public static let absence = "no archive of notes: PMC_DIFF_NOTES names its folder"

  /// The folder of the package.
  public static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The committees whose notes are dated.
  public static let committees = ["Runtime", "Extensions", "Bosh", "Utilities"]

  /// Every Markdown file, in order of the paths.
  public static var files: [URL] {
    guard let root,
      let paths = try? FileManager.default.subpathsOfDirectory(atPath: root.path)
    else { return [] }
    return paths.filter { $0.hasSuffix(".md") }.sorted()
      .map { root.appending(path: $0) }
  }

  /// The dated notes of a committee in order of time.
  ///
  /// - Parameter committee: The name of its folder.
  /// - Returns: The files.
  public static func series(_ committee: String) -> [URL] {
    guard let root else { return [] }
    let folder = root.appending(path: committee).path + "/"
    return files.filter { $0.path.hasPrefix(folder) }
      .compactMap { file in day(in: file.lastPathComponent).map { ($0, file) } }
      .sorted { ($0.0, $0.1.path) < ($1.0, $1.1.path) }
      .map(\.1)
  }

  /// The day in a file name, as `YYYYMMDD`.
  private static func day(in name: String) -> String? {
    let runs: [String] = name.split { !$0.isNumber }.prefix(3).map { String($0) }
    guard runs.count == 3 else { return nil }
    let isYearFirst = runs[0].count == 4
    let parts = isYearFirst ? runs : [runs[2], runs[0], runs[1]]
    return parts.joined()
  }

  /// The bytes of a file.
  ///
  /// - Parameter file: Where it is.
  /// - Returns: The whole of it.
  /// - Throws: What the system says of a file it can't read.
  public static func bytes(of file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }
}
