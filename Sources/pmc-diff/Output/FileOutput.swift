import FoundationEssentials

/// Writes files whole or not at all.
enum FileOutput {
  /// Writes a file beside its place and moves it there, so that no reader ever sees half of it.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - path: Where to.
  /// - Throws: `Trouble`, in words for the user.
  static func write(_ text: String, to path: String) throws(Trouble) {
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
