import FoundationEssentials
import Synchronization

/// Writes files whole or not at all.
enum FileOutput {
  /// What is read in this run.
  enum Source: String {
    case note = "one of the notes"
    case answers = "the file of answers"
    case settings = "the file of settings"
    case report = "the report that is read"
  }

  /// The files read in this run.
  private static let sources = Mutex<[(path: String, source: Source)]>([])

  /// Keeps what is read from being replaced: a report has often the name of the note it is about.
  ///
  /// - Parameters:
  ///   - paths: Where files lie that are read in this run.
  ///   - source: What they are.
  static func protect(_ paths: [String], as source: Source = .note) {
    sources.withLock { $0 += paths.map { ($0, source) } }
  }

  /// Refuses a place where something lies that is read in this run, and two reports in one place.
  ///
  /// - Parameter paths: Where files are to be written.
  /// - Throws: `Trouble`, with the first such place.
  static func check(_ paths: [String]) throws(Trouble) {
    var places: Set<String> = []
    for path in paths where path != "-" && FolderWalk.sort(of: path) != .special {
      guard places.insert(URL(filePath: path).standardizedFileURL.path).inserted else {
        throw Trouble("\(path): named twice; choose a place of its own for each file")
      }
    }
    let known = paths.compactMap { path in FolderWalk.identity(of: path).map { (path, $0) } }
    guard !known.isEmpty else { return }
    let read = sources.withLock { $0 }.compactMap { source in
      FolderWalk.identity(of: source.path).map { ($0, source.source) }
    }
    let sources = Dictionary(read, uniquingKeysWith: { first, _ in first })
    for (path, identity) in known {
      guard let source = sources[identity] else { continue }
      throw Trouble("\(path): is \(source.rawValue); choose another place for the report")
    }
  }

  /// Writes a file beside its place and moves it there, so that no reader ever sees half of it.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - path: Where to.
  ///   - updates: Whether it is a file of this run that is written anew.
  /// - Throws: `Trouble`, in words for the user.
  static func write(
    _ text: String, to path: String, updating updates: Bool = false
  ) throws(Trouble) {
    if !updates { try check([path]) }
    do {
      let isReplaceable = isMissing(path) || isRegular(path)
      try Data(text.utf8).write(
        to: URL(filePath: path), options: isReplaceable ? .atomic : [])
    } catch {
      throw Trouble("\(path): cannot be written: \(reason(error)); choose another place")
    }
  }

  /// Makes a folder and those around it, where they are missing.
  ///
  /// - Parameter path: Where to.
  /// - Throws: `Trouble`, in words for the user.
  static func makeFolder(_ path: String) throws(Trouble) {
    guard FolderWalk.sort(of: path) != .folder else { return }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Trouble("\(path): the folder cannot be made: \(reason(error)); choose another place")
    }
  }

  /// Whether there is nothing at a path, not even a link to nothing.
  ///
  /// - Parameter path: Where to look.
  /// - Returns: Whether nothing is there.
  static func isMissing(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)) == nil
  }

  /// Whether a path is a file or folder itself. A device, pipe or link is written through: moving a
  /// file to its place would destroy it.
  private static func isRegular(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let type = attributes?[.type] as? FileAttributeType else { return false }
    return type == .typeRegular || type == .typeDirectory
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "the system refused" }
    return switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: "no such folder"
    case .fileWriteNoPermission: "permission denied"
    case .fileWriteOutOfSpace: "no space left"
    case .fileWriteVolumeReadOnly: "the file system is read-only"
    default: "the system refused"
    }
  }
}
