import FoundationEssentials
import Glibc
import NotesDiff

/// Lists folders to the bottom, in an order that does not depend on the file system.
enum FolderWalk {
  /// What lies at a path.
  enum Sort {
    case folder, file, special, nothing
  }

  /// What tells files apart, whatever they are called.
  struct Identity: Hashable {
    var device: UInt
    var number: UInt
  }

  /// What lies at a path; links are followed.
  static func sort(of path: String) -> Sort { status(of: path)?.sort ?? .nothing }

  /// Which file lies at a path; links are followed.
  ///
  /// - Parameter path: A path.
  /// - Returns: Its identity, or nothing where there is no file.
  static func identity(of path: String) -> Identity? { status(of: path)?.identity }

  /// What a folder is called, also where it is given as `.`.
  static func name(of path: String) -> String {
    let last = path.lastPathComponent
    guard last.isEmpty || last == "." || last == ".." else { return last }
    return URL(filePath: path).standardizedFileURL.path.lastPathComponent
  }

  /// Whether a folder only gathers what is of one year or month.
  ///
  /// - Parameter name: The name of a folder.
  /// - Returns: Whether it is a year or month in digits.
  static func isOfDate(_ name: Substring) -> Bool {
    [2, 4].contains(name.count) && name.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The files below a folder, relative to it, in order of their paths; hidden ones but those of
  /// settings are left out, and no folder is gone through twice.
  ///
  /// - Parameter root: The path of the folder.
  /// - Returns: The paths, relative to the folder.
  /// - Throws: `Trouble`, where a folder can't be listed.
  static func files(below root: String) throws(Trouble) -> [String] {
    var files: [String] = []
    var visited: Set<Identity> = []
    var open = [""]
    while let folder = open.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      // A link into its own folder is seen before, by its identity.
      guard let status = status(of: path), visited.insert(status.identity).inserted else {
        continue
      }
      for name in try names(in: path) where isSeen(name) {
        let relative = folder.isEmpty ? name : folder + "/" + name
        switch sort(of: root + "/" + relative) {
        case .folder: open.append(relative)
        case .file: files.append(relative)
        // A pipe, a device or a link to nothing is no note, and its name says it should be one.
        case .special, .nothing: if SeriesSource.isMarkdown(name) { files.append(relative) }
        }
      }
    }
    return files.sorted()
  }

  /// Whether what is called so is looked at.
  ///
  /// - Parameter name: The name of a file or folder.
  /// - Returns: Whether it is not hidden, or that of settings.
  static func isSeen(_ name: some StringProtocol) -> Bool {
    !name.hasPrefix(".") || name == Settings.fileName
  }

  /// The names in a folder, in falling order.
  ///
  /// - Parameter path: The path of the folder.
  /// - Returns: The names.
  /// - Throws: `Trouble`, in words for the user.
  static func names(in path: String) throws(Trouble) -> [String] {
    do {
      // In falling order, since folders are taken from the end: of two links to one folder the
      // first in the alphabet is followed, on every file system.
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted(by: >)
    } catch {
      throw Trouble("\(path): the folder can't be listed; see that it may be read")
    }
  }

  private static func status(of path: String) -> (sort: Sort, identity: Identity)? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    let sort: Sort =
      switch status.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFREG: .file
      default: .special
      }
    return (sort, Identity(device: UInt(status.st_dev), number: UInt(status.st_ino)))
  }
}
