import NotesDiff

/// Files as they stand in a revision of the repository around the working folder; the working tree
/// is neither read nor touched.
struct GitSource {
  private let revision: String
  private let since: String?
  /// Whether the steps begin where the two revisions parted: `v1...v2`.
  private let isFromFork: Bool
  /// The path in the repository; empty for all of it.
  let path: String

  /// Whether a name that is none of a file can be that of a revision.
  static func isNamed(by text: String) -> Bool {
    // "../notes" climbs, "v1..v2" is a range.
    FolderWalk.sort(of: text) == .nothing
      && (text.has(":") || text.hasInside("..") && !text.parts(at: "/").contains(".."))
  }

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
    path = try Self.path(parts.count > 1 ? parts[1] : "", in: text)
    if let range = Self.range(revisions) {
      since = range.0.isEmpty ? "HEAD" : range.0
      revision = range.1.isEmpty ? "HEAD" : range.1
      isFromFork = revisions.contains("...")
    } else {
      since = nil
      isFromFork = false
      revision = revisions.isEmpty ? "HEAD" : revisions
    }
  }

  /// A path from the top of the repository, as git reads one: "." and ".." at its beginning are the
  /// working folder and the one above.
  private static func path(_ text: Substring, in name: String) throws(Trouble) -> String {
    guard !text.hasPrefix("/") else {
      throw Trouble("\(name): the path starts at the top of the repository, without '/'")
    }
    var steps = text.split(separator: "/")
    if let first = steps.first, [".", ".."].contains(first) {
      let folder = try Subprocess.output(["git", "rev-parse", "--show-prefix"]) ?? []
      let line = String(decoding: folder.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      steps = line.split(separator: "/") + steps
    }
    guard let path = steps.settledPath else {
      throw Trouble("\(name): leads out of the repository")
    }
    return path
  }

  private static func range(_ text: String) -> (String, String)? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let rest = text[dots.upperBound...]
    return (String(text[..<dots.lowerBound]), String(rest.drop { $0 == "." }))
  }

  /// Whether two revisions are named, of which the steps between them are asked for.
  var isRange: Bool { since != nil }

  /// The files of the revision; with two revisions, the notes that differ between them are those
  /// whose steps are asked for.
  ///
  /// - Throws: `Trouble`, with what git said.
  func source() throws(Trouble) -> SeriesSource {
    let objects = try self.objects(of: revision)
    let isFile = objects.keys.elementsEqual([path])
    let folder = isFile ? Self.folder(of: path) : path
    let relative = { (objects: [String: String]) in
      Dictionary(
        objects.map { (Self.relative($0.key, to: folder), $0.value) }, uniquingKeysWith: { $1 })
    }
    let files = relative(objects)
    let before = try self.start().map { (since) throws(Trouble) in
      relative(try self.objects(of: since, mayBeEmpty: true))
    }
    let reader = try GitObjects()
    let revision = revision
    var source = SeriesSource(
      root: folder.lastPathComponent, objects: files,
      changed: before.map { before in Set(files.keys.filter { files[$0] != before[$0] }) },
      folder: folder,
      settings: { (below) throws(Trouble) in
        try Self.settings(above: below, of: revision, reader)
      },
      read: { (object) throws(Trouble) in
        try reader.bytes(of: object, limit: ReadLimits.bytes)
      })
    source.removed = (before ?? [:]).keys.filter { files[$0] == nil }.sorted()
    source.older = { (path) throws(Trouble) in
      guard let object = before?[path] else { return nil }
      return try reader.bytes(of: object, limit: ReadLimits.bytes)
    }
    return source
  }

  /// The revision the steps begin with.
  private func start() throws(Trouble) -> String? {
    guard isFromFork, let since else { return since }
    guard let fork = try Subprocess.output(["git", "merge-base", since, revision]) else {
      throw Trouble(
        "\(since)...\(revision): git knows no revision that both come from; "
          + "give two revisions with '..' between them")
    }
    return String(decoding: fork.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// The one file named.
  ///
  /// - Returns: Its bytes.
  /// - Throws: `Trouble`, where it is none, with what git said.
  func file() throws(Trouble) -> [UInt8] {
    let name = revision + ":" + path
    guard since == nil else {
      throw Trouble("\(since ?? "")..\(name): two revisions; give a note as REVISION:PATH")
    }
    guard let object = try objects(of: revision)[path] else {
      throw Trouble("\(name): this is a folder; give a file")
    }
    return try GitObjects().bytes(of: object, limit: ReadLimits.bytes)
  }

  /// The settings at the file named or above it in its revision.
  ///
  /// - Returns: The settings, or nothing where there are none.
  /// - Throws: `Trouble`, where they can't be read.
  func settings() throws(Trouble) -> Settings? {
    try Self.settings(above: Self.folder(of: path), of: revision, try GitObjects())
  }

  private static func settings(
    above folder: String, of revision: String, _ reader: GitObjects
  ) throws(Trouble) -> Settings? {
    var folders = folder.split(separator: "/")
    while true {
      let file = (folders + [Settings.fileName[...]]).joined(separator: "/")
      let name = revision + ":" + file
      if let bytes = try reader.bytes(ifAny: name, limit: ReadLimits.bytes) {
        return try Settings(bytes, path: name)
      }
      guard folders.popLast() != nil else { return nil }
    }
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func relative(_ path: String, to folder: String) -> String {
    folder.isEmpty ? path : String(path.dropFirst(folder.count + 1))
  }

  /// The files of a revision at the path or below it, by their paths in the repository, each with
  /// the name of its object.
  private func objects(
    of revision: String, mayBeEmpty: Bool = false
  ) throws(Trouble) -> [String: String] {
    let paths = path.isEmpty ? [] : ["--", path]
    guard
      let listing = try Subprocess.output(
        ["git", "--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", revision] + paths)
    else {
      throw Trouble(
        "\(revision): git knows no such revision here; "
          + "run it in the repository of the notes and see 'git log'")
    }
    var objects: [String: String] = [:]
    var links: [String: String] = [:]
    for entry in listing.split(separator: 0) {
      // "100644 blob 0123…\tpath", "120000 blob" for a link; submodules are no notes.
      guard let text = String(validating: entry, as: UTF8.self),
        let tab = text.firstIndex(of: "\t")
      else { continue }
      let fields = text[..<tab].parts
      guard fields.count == 3 else { continue }
      let path = String(text[text.index(after: tab)...])
      if text.hasPrefix("100") { objects[path] = String(fields[2]) }
      if text.hasPrefix("120"), SeriesSource.isMarkdown(path) { links[path] = String(fields[2]) }
    }
    try follow(links, of: revision, into: &objects)
    guard mayBeEmpty || !objects.isEmpty else {
      throw Trouble(
        "\(revision):\(path): no such file or folder in that revision; "
          + "the path starts at the top of the repository")
    }
    return objects
  }
}

extension GitSource {
  /// How many links may lead from one to the next.
  private static let longestChain = 8

  /// Adds what links lead to: the notes of the revision they stand for.
  ///
  /// - Parameters:
  ///   - links: The links by their paths, each with the object that has its target.
  ///   - revision: The revision.
  ///   - objects: The files of the revision by their paths, each with its object.
  /// - Throws: `Trouble`, where a link can't be read.
  private func follow(
    _ links: [String: String], of revision: String, into objects: inout [String: String]
  ) throws(Trouble) {
    guard !links.isEmpty else { return }
    let reader = try GitObjects()
    var targets: [String: String] = [:]
    for (path, object) in links.sorted(by: { $0.key < $1.key }) {
      let bytes = try reader.bytes(of: object, limit: ReadLimits.bytes)
      let target = String(decoding: bytes, as: UTF8.self)
      let steps = path.split(separator: "/").dropLast() + target.split(separator: "/")
      targets[path] = target.hasPrefix("/") ? nil : steps.settledPath
    }
    for path in links.keys.sorted() {
      var target = targets[path]
      for _ in 1...Self.longestChain { target = target.map { targets[$0] ?? $0 } }
      if let object = target.flatMap({ objects[$0] }) {
        objects[path] = object
      } else if let name = target.map({ revision + ":" + $0 }),
        try reader.bytes(ifAny: name, limit: ReadLimits.bytes) != nil
      {
        // A note outside of the folder asked for.
        objects[path] = name
      } else {
        Console.warn("\(path): a link to no file of \(revision) that is read; it is left out")
      }
    }
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
    guard let bytes = try bytes(ifAny: object, limit: limit) else {
      throw Trouble("git: object \(object) can't be read; run 'git fsck'")
    }
    return bytes
  }

  /// The bytes of an object, where there is one of that name.
  ///
  /// - Parameters:
  ///   - object: Its name.
  ///   - limit: The most bytes it may have.
  /// - Returns: The bytes, or nothing.
  /// - Throws: `Trouble`, where it is too large.
  func bytes(ifAny object: String, limit: Int) throws(Trouble) -> [UInt8]? {
    // A line is a name, so that none has a line end.
    guard !object.contains(where: \.isNewline) else { return nil }
    try process.write(object + "\n")
    let head = String(decoding: try process.line(), as: UTF8.self)
    // "0123… blob 512"; what is missing is named in full, with any spaces in it.
    let fields = head.parts
    guard fields.count == 3, fields[1] == "blob", let size = Int(fields[2]) else { return nil }
    guard size <= limit else { throw Trouble("git: object \(object) is larger than a note") }
    let bytes = try process.bytes(size)
    _ = try process.bytes(1)
    return bytes
  }
}
