import NotesDiff

/// Notes as they stand in a revision of the repository around the working folder; the working tree
/// is neither read nor touched.
struct GitSource {
  private let revision: String
  private let since: String?
  private let path: String

  /// Takes `REV:PATH`, `REV..REV` or `REV..REV:PATH` apart.
  ///
  /// - Parameter text: What the user gave.
  /// - Throws: `Trouble`, where it could be taken for an option of git.
  init(_ text: String) throws(Trouble) {
    guard !text.hasPrefix("-"), !text.contains("..-") else {
      throw Trouble("\(text): a revision does not begin with '-'")
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let revisions = String(parts[0])
    path = parts.count > 1 ? String(parts[1]) : ""
    if let range = Self.range(revisions) {
      since = range.0.isEmpty ? "HEAD" : range.0
      revision = range.1.isEmpty ? "HEAD" : range.1
    } else {
      since = nil
      revision = revisions.isEmpty ? "HEAD" : revisions
    }
  }

  private static func range(_ text: String) -> (String, String)? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let rest = text[dots.upperBound...]
    return (String(text[..<dots.lowerBound]), String(rest.drop { $0 == "." }))
  }

  /// The files of the revision; with two revisions, the notes that differ between them are those
  /// whose steps are asked for.
  ///
  /// - Throws: `Trouble`, with what git said.
  func source() throws(Trouble) -> SeriesSource {
    let objects = try self.objects(of: revision)
    var changed: Set<String>?
    if let since {
      let before = try self.objects(of: since)
      changed = Set(objects.keys.filter { objects[$0] != before[$0] })
    }
    let reader = try GitObjects()
    let root = path.split(separator: "/").last.map(String.init) ?? ""
    return SeriesSource(root: root, objects: objects, changed: changed) {
      (object) throws(Trouble) in try reader.bytes(of: object, limit: ReadLimits.bytes)
    }
  }

  /// The files of a revision below the path, each with the name of its object.
  private func objects(of revision: String) throws(Trouble) -> [String: String] {
    let tree = revision + ":" + path
    let listing = try Subprocess.output(
      ["git", "ls-tree", "-r", "-z", "--full-tree", tree], about: tree)
    var objects: [String: String] = [:]
    for entry in listing.split(separator: 0) {
      // "100644 blob 0123…\tpath"; links and submodules are no notes.
      guard let text = String(validating: entry, as: UTF8.self),
        let tab = text.firstIndex(of: "\t"), text.hasPrefix("100")
      else { continue }
      let fields = text[..<tab].split(separator: " ")
      guard fields.count == 3 else { continue }
      objects[String(text[text.index(after: tab)...])] = String(fields[2])
    }
    return objects
  }
}

/// Reads objects of a repository through one `git cat-file --batch`.
final class GitObjects {
  private let process: Subprocess

  /// Starts git.
  ///
  /// - Throws: `Trouble`, where it can't be started.
  init() throws(Trouble) {
    process = try Subprocess(["git", "cat-file", "--batch"])
  }

  /// The bytes of an object.
  ///
  /// - Parameters:
  ///   - object: Its name.
  ///   - limit: The most bytes a note may have.
  /// - Returns: The bytes.
  /// - Throws: `Trouble`, where git has no such object or it is too large.
  func bytes(of object: String, limit: Int) throws(Trouble) -> [UInt8] {
    try process.write(object + "\n")
    let head = String(decoding: try process.line(), as: UTF8.self)
    let fields = head.split(separator: " ")
    guard fields.count == 3, fields[1] == "blob", let size = Int(fields[2]) else {
      throw Trouble("git: object \(object) can't be read; run 'git fsck'")
    }
    guard size <= limit else { throw Trouble("git: object \(object) is larger than a note") }
    let bytes = try process.bytes(size)
    _ = try process.bytes(1)
    return bytes
  }
}
