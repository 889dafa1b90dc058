import FoundationEssentials

/// The folder of a site: writes what differs, removes what no longer belongs.
struct SiteFolder {
  /// The list of its files, so that a later run knows which are its own.
  private static let listName = ".pmc-diff-site"

  private let root: String
  private var files: [String] = []
  private var folders: Set<String> = []
  private var written = 0
  private var removed = 0

  /// Opens a folder, made where it is missing.
  ///
  /// - Parameter path: Where it is.
  /// - Throws: `Trouble`, in words for the user.
  init(_ path: String) throws(Trouble) {
    root = path.hasSuffix("/") ? path : path + "/"
    try FileOutput.makeFolder(path)
  }

  /// Writes a file, unless it is there with the same bytes.
  ///
  /// - Parameters:
  ///   - text: What it holds.
  ///   - path: Where it lies in the folder.
  /// - Throws: `Trouble`, in words for the user.
  mutating func write(_ text: String, to path: String) throws(Trouble) {
    files.append(path)
    let whole = root + path
    if let end = path.lastIndex(of: "/"), folders.insert(String(path[..<end])).inserted {
      try FileOutput.makeFolder(root + path[..<end])
    }
    guard Self.content(of: whole) != Data(text.utf8) else { return }
    try FileOutput.write(text, to: whole)
    written += 1
  }

  /// Removes the files of an earlier run that were not written in this one.
  mutating func finish() throws(Trouble) {
    let list = root + Self.listName
    let kept = Set(files)
    if let before = Self.content(of: list) {
      for path in String(decoding: before, as: UTF8.self).split(separator: "\n")
      where !kept.contains(String(path)) && Self.isInside(path) {
        guard (try? FileManager.default.removeItem(atPath: root + path)) != nil else { continue }
        removed += 1
      }
    }
    let text = files.sorted().joined(separator: "\n") + "\n"
    guard Self.content(of: list) != Data(text.utf8) else { return }
    try FileOutput.write(text, to: list)
  }

  /// What was done, in a line.
  var summary: String { "\(files.count) files, \(written) written, \(removed) removed" }

  private static func content(of path: String) -> Data? {
    FolderWalk.sort(of: path) == .file ? try? Data(contentsOf: URL(filePath: path)) : nil
  }

  private static func isInside(_ path: Substring) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }
}
