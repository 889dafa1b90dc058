import FoundationEssentials

/// The folder of a site: writes what differs, removes what no longer belongs, leaves alone what
/// others wrote.
struct SiteFolder {
  /// The list of its files, so that a later run knows which are its own.
  private static let listName = ".pmc-diff-site"

  private let root: String
  /// What the list of an earlier run names.
  private let earlier: [String]
  private var files: [String] = []
  private var folders: Set<String> = []
  private var written = 0
  private var removed = 0

  /// Opens a folder, made where it is missing.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - files: Where the files to come lie in it.
  /// - Throws: `Trouble`, in words for the user, where a file is in the way that no run wrote.
  init(_ path: String, for files: [String]) throws(Trouble) {
    root = path.hasSuffix("/") ? path : path + "/"
    let list = Self.content(of: root + Self.listName)
    earlier =
      list.map { String(decoding: $0, as: UTF8.self).split(separator: "\n") }?
      .map { String($0) } ?? []
    let foreign = Self.foreign(in: root, among: files, besides: Set(earlier))
    if let first = foreign.first {
      let others = foreign.count - 1
      throw Trouble(
        "\(root)\(first): is there and no run of site wrote it"
          + (others > 0 ? ", and so it is with \(others) more" : "")
          + "; move it away or choose another folder")
    }
    try FileOutput.makeFolder(path)
    // A run that breaks off leaves files that are known for its own.
    try write(list: Set(files).union(earlier))
  }

  /// The paths where something is in the way, in order.
  private static func foreign(
    in root: String, among files: [String], besides own: Set<String>
  ) -> [String] {
    let folders = Set(files.flatMap(Self.folders(around:)))
    let blocked = folders.filter {
      FolderWalk.sort(of: root + $0) != .folder && !FileOutput.isMissing(root + $0)
    }
    return
      (blocked + files.filter { !own.contains($0) && !FileOutput.isMissing(root + $0) }).sorted()
  }

  /// The folders a file lies in, the innermost first.
  private static func folders(around path: String) -> [String] {
    var parts = path.split(separator: "/").dropLast()
    var folders: [String] = []
    while !parts.isEmpty {
      folders.append(parts.joined(separator: "/"))
      parts.removeLast()
    }
    return folders
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
    let kept = Set(files)
    var left: Set<String> = []
    for path in earlier where !kept.contains(path) && Self.isInside(path) {
      guard FolderWalk.sort(of: root + path) != .folder,
        (try? FileManager.default.removeItem(atPath: root + path)) != nil
      else { continue }
      removed += 1
      left.formUnion(Self.folders(around: path))
    }
    // What lies deeper has the longer path.
    for folder in left.sorted(by: >) { Self.removeIfEmpty(root + folder) }
    try write(list: kept)
  }

  /// Removes a folder with nothing in it; a link to one is not ours and stays.
  private static func removeIfEmpty(_ path: String) {
    let manager = FileManager.default
    let type = (try? manager.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    guard type == .typeDirectory,
      let names = try? manager.contentsOfDirectory(atPath: path), names.isEmpty
    else { return }
    try? manager.removeItem(atPath: path)
  }

  private func write(list files: Set<String>) throws(Trouble) {
    let list = root + Self.listName
    let text = files.sorted().joined(separator: "\n") + "\n"
    guard Self.content(of: list) != Data(text.utf8) else { return }
    try FileOutput.write(text, to: list)
  }

  /// What was done, in a line.
  var summary: String { "\(files.count) files, \(written) written, \(removed) removed" }

  private static func content(of path: String) -> Data? {
    FolderWalk.sort(of: path) == .file ? try? Data(contentsOf: URL(filePath: path)) : nil
  }

  private static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }
}
