import NotesDiff

/// Where the notes of a series come from: a folder, a list of files, or a revision of a repository.
struct SeriesSource {
  /// What the root of the series is called.
  var root: String
  /// Every file below the root, by its path relative to it, in order of the bytes of the path.
  var files: [String]
  /// The files whose steps are asked for; nothing for all of them.
  var changed: Set<String>?
  /// The files that only the first of two revisions has, in order.
  var removed: [String] = []
  /// Reads a file as it was in the first of two revisions; nothing where there was none.
  var older: (String) throws(Trouble) -> [UInt8]? = { _ in nil }
  /// Whether a file that can't be read says nothing of the others.
  var isOfFiles = false
  /// Where a file lies, by its relative path; nothing for those of a revision.
  var place: (String) -> String? = { _ in nil }
  /// Reads a file by its relative path.
  var read: (String) throws(Trouble) -> [UInt8]
  /// The settings of notes that all lie in or below a folder, by its path relative to the root; nothing
  /// where there are none.
  var settings: (String) throws(Trouble) -> Settings?
  /// Whether each file was named by itself.
  var areListed = false

  /// The files that were named by themselves: whatever they are called, they are to be read.
  var named: Set<String> = []

  /// The files that may be notes.
  var markdown: [String] { files.filter { Self.isMarkdown($0) || named.contains($0) } }

  /// The files of settings that hold for a part of a folder only.
  func settings(below folder: String) -> [String] {
    let depth = folder.split(separator: "/").count + 1
    return files.filter { file in
      let parts = file.split(separator: "/")
      return parts.last == Settings.fileName[...] && parts.count > depth
    }
  }

  static func isMarkdown(_ path: String) -> Bool {
    [".md", ".markdown", ".mdown"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Finds out what a user's words mean.
  ///
  /// - Parameter arguments: Folders, files and revisions.
  /// - Throws: `Trouble`, where something can't be opened.
  init(_ arguments: [String]) throws(Trouble) {
    guard arguments.count == 1, let only = arguments.first else {
      self = try Self.list(arguments)
      return
    }
    if FolderWalk.sort(of: only) == .folder {
      self = try Self.folder(only)
    } else if GitSource.isNamed(by: only) {
      self = try GitSource(only).source()
    } else {
      self = try Self.list(arguments)
    }
  }

  private init(
    root: String, files: [String], settings: @escaping (String) throws(Trouble) -> Settings?,
    read: @escaping (String) throws(Trouble) -> [UInt8]
  ) {
    self.root = root
    self.files = files
    self.settings = settings
    self.read = read
  }

  /// Files of a repository, read through one `git cat-file`.
  ///
  /// - Parameters:
  ///   - root: What the root of the series is called.
  ///   - objects: The files by their paths relative to the root, each with its object.
  ///   - changed: The files whose steps are asked for; nothing for all of them.
  ///   - folder: Where the root lies in the repository.
  ///   - settings: The settings at a folder of the repository or above.
  ///   - read: Reads an object.
  init(
    root: String, objects: [String: String], changed: Set<String>?, folder: String,
    settings: @escaping (String) throws(Trouble) -> Settings?,
    read: @escaping (String) throws(Trouble) -> [UInt8]
  ) {
    let files = objects.keys.filter { $0.split(separator: "/").allSatisfy(FolderWalk.isSeen) }
    self.init(root: root, files: files.sorted()) { (below) throws(Trouble) in
      try settings([folder, below].filter { !$0.isEmpty }.joined(separator: "/"))
    } read: { (path) throws(Trouble) in
      guard let object = objects[path] else { throw Trouble(path, "no such file") }
      return try read(object)
    }
    self.changed = changed
  }

  private static func folder(_ path: String) throws(Trouble) -> SeriesSource {
    var source = SeriesSource(
      root: FolderWalk.name(of: path), files: try FolderWalk.files(below: path)
    ) { (below) throws(Trouble) in
      try Settings.lying(in: path + "/" + below)
    } read: { (file) throws(Trouble) in
      try Self.bytes(of: path + "/" + file)
    }
    source.isOfFiles = true
    source.place = { path + "/" + $0 }
    return source
  }

  /// The bytes of a file of a folder; nothing is waited for.
  private static func bytes(of path: String) throws(Trouble) -> [UInt8] {
    guard FolderWalk.sort(of: path) != .special else {
      throw Trouble(path, "this is a pipe or a device, no file")
    }
    return try FileInput.bytes(of: path, limit: ReadLimits.bytes)
  }

  /// A file of a list.
  private struct Listed {
    /// Its path; in a revision, that in the repository.
    var path: String
    /// What the user knows it by.
    var name: String
    /// Whether it was found in a folder that was named.
    var isFound = false
    var read: () throws(Trouble) -> [UInt8]
  }

  /// Files and revisions as named, and whole folders among them; known by what their paths do not
  /// share.
  private static func list(_ arguments: [String]) throws(Trouble) -> SeriesSource {
    var found: [Listed] = []
    var areListed = true
    for argument in arguments {
      switch FolderWalk.sort(of: argument) {
      case .folder:
        areListed = false
        for file in try FolderWalk.files(below: argument).map({ argument + "/" + $0 }) {
          found.append(
            .init(path: file, name: file, isFound: true) { () throws(Trouble) in
              try bytes(of: file)
            })
        }
      case .file, .special:
        found.append(
          .init(path: argument, name: argument) { () throws(Trouble) in
            try FileInput.bytes(of: argument, limit: ReadLimits.bytes)
          })
      case .nothing where GitSource.isNamed(by: argument):
        let git = try GitSource(argument)
        guard !git.isRange else {
          throw Trouble(argument, "the steps between two revisions; give it alone")
        }
        let bytes = try git.file()
        found.append(.init(path: git.path, name: argument) { () throws(Trouble) in bytes })
      case .nothing:
        throw Trouble(argument, "no such file or folder; give notes, a folder or REVISION:PATH")
      }
    }
    let shared = SharedFolder(found.map(\.path))
    var files: [String: Listed] = [:]
    for file in found {
      let path = shared.relative(file.path)
      if let other = files.updateValue(file, forKey: path), other.name != file.name {
        throw Trouble(
          "\(other.name) and \(file.name): one note twice; compare them with 'pmc-diff diff'")
      }
    }
    var source = SeriesSource(root: shared.name, files: files.keys.sorted()) {
      (below) throws(Trouble) in
      try Settings.lying(in: [shared.path, below].filter { !$0.isEmpty }.joined(separator: "/"))
    } read: { (file) throws(Trouble) in
      guard let listed = files[file] else { throw Trouble(file, "no such file") }
      return try listed.read()
    }
    source.isOfFiles = true
    source.areListed = areListed
    source.named = Set(files.filter { !$0.value.isFound }.keys)
    source.place = { files[$0]?.name }
    return source
  }
}
