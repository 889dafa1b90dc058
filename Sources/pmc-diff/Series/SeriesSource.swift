import NotesDiff

/// Where the notes of a series come from: a folder, a list of files, or a revision of a repository.
struct SeriesSource {
  /// What the root of the series is called.
  var root: String
  /// Every file below the root, by its path relative to it, in order of the bytes of the path.
  var files: [String]
  /// The files whose steps are asked for; nothing for all of them.
  var changed: Set<String>?
  /// Whether a file that can't be read says nothing of the others.
  var isOfFiles = false
  /// Reads a file by its relative path.
  var read: (String) throws(Trouble) -> [UInt8]
  /// The settings in the root of the series, where there are any.
  var settings: () throws(Trouble) -> [UInt8]? = { () throws(Trouble) in nil }

  /// The files that may be notes.
  var markdown: [String] { files.filter(Self.isMarkdown) }

  static func isMarkdown(_ path: String) -> Bool {
    [".md", ".markdown", ".mdown"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Finds out what a user's words mean.
  ///
  /// - Parameter arguments: Paths, or one revision with or without a path.
  /// - Throws: `Trouble`, where something can't be opened.
  init(_ arguments: [String]) throws(Trouble) {
    if arguments.count == 1, let only = arguments.first {
      switch FolderWalk.sort(of: only) {
      case .folder:
        self = try Self.folder(only)
        return
      case .nothing where only.contains(":") || only.contains(".."):
        self = try GitSource(only).source()
        return
      case .file, .special, .nothing:
        break
      }
    }
    self = try Self.list(arguments)
  }

  private init(
    root: String, files: [String], changed: Set<String>? = nil,
    read: @escaping (String) throws(Trouble) -> [UInt8]
  ) {
    self.root = root
    self.files = files
    self.changed = changed
    self.read = read
  }

  /// Files of a repository, read through one `git cat-file`.
  init(
    root: String, objects: [String: String], changed: Set<String>?,
    read: @escaping (String) throws(Trouble) -> [UInt8]
  ) {
    let files = objects.keys.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
    self.init(root: root, files: files.sorted(), changed: changed) {
      (path) throws(Trouble) in
      guard let object = objects[path] else { throw Trouble("\(path): no such file") }
      return try read(object)
    }
    settings = { () throws(Trouble) in
      guard let object = objects[Settings.fileName] else { return nil }
      return try read(object)
    }
  }

  private static func folder(_ path: String) throws(Trouble) -> SeriesSource {
    let files = try FolderWalk.files(below: path)
    var source = SeriesSource(root: FolderWalk.name(of: path), files: files) {
      (file) throws(Trouble) in
      try Self.bytes(of: path + "/" + file)
    }
    source.isOfFiles = true
    source.settings = { () throws(Trouble) in
      let file = path + "/" + Settings.fileName
      guard FolderWalk.sort(of: file) == .file else { return nil }
      return try FileInput.bytes(of: file, limit: ReadLimits.bytes)
    }
    return source
  }

  /// The bytes of a file of a folder; nothing is waited for.
  private static func bytes(of path: String) throws(Trouble) -> [UInt8] {
    guard FolderWalk.sort(of: path) != .special else {
      throw Trouble("\(path): this is a pipe or a device, no file")
    }
    return try FileInput.bytes(of: path, limit: ReadLimits.bytes)
  }

  /// Files as named, and whole folders among them; known by what their paths do not share.
  private static func list(_ paths: [String]) throws(Trouble) -> SeriesSource {
    var found: [String] = []
    for path in paths {
      switch FolderWalk.sort(of: path) {
      case .folder: found += try FolderWalk.files(below: path).map { path + "/" + $0 }
      case .file, .special: found.append(path)
      case .nothing:
        throw Trouble("\(path): no such file or folder; give notes, a folder or REVISION:PATH")
      }
    }
    var components = found.map { $0.split(separator: "/").map(String.init).filter { $0 != "." } }
    var root = ""
    while let first = components.first, first.count > 1,
      components.allSatisfy({ $0.count > 1 && $0[0] == first[0] })
    {
      root = first[0]
      components = components.map { Array($0.dropFirst()) }
    }
    var places: [String: String] = [:]
    for (parts, path) in zip(components, found) { places[parts.joined(separator: "/")] = path }
    let named = Set(paths)
    var source = SeriesSource(root: root, files: places.keys.sorted()) { (file) throws(Trouble) in
      let path = places[file] ?? file
      return named.contains(path)
        ? try FileInput.bytes(of: path, limit: ReadLimits.bytes) : try bytes(of: path)
    }
    source.isOfFiles = true
    return source
  }
}
