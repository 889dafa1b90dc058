import Glibc
import NotesDiff
import Reports

extension Settings {
  /// The settings a user named, or those that lie with the notes.
  ///
  /// - Parameters:
  ///   - named: The file the user named.
  ///   - usual: Reads those that lie with the notes, where there are any.
  /// - Returns: The settings; the usual where there are none.
  /// - Throws: `Trouble`, where a file can't be read.
  static func chosen(
    _ named: String?, usual: () throws(Trouble) -> Settings?
  ) throws(Trouble) -> Settings {
    if let named { return try Settings(file: named) }
    return try usual() ?? Settings()
  }

  /// The settings a user named, or those that lie with a note.
  ///
  /// - Parameters:
  ///   - named: The file the user named.
  ///   - note: The path of the note; standard input lies nowhere.
  /// - Returns: The settings; the usual where there are none.
  /// - Throws: `Trouble`, where a file can't be read.
  static func chosen(_ named: String?, beside note: String) throws(Trouble) -> Settings {
    try chosen(named) { () throws(Trouble) in
      if note == "-" { return nil }
      if GitSource.isNamed(by: note) { return try GitSource(note).settings() }
      let end = note.lastIndex(of: "/").map { note.index(after: $0) } ?? note.startIndex
      return try lying(in: String(note[..<end]))
    }
  }

  /// The settings that hold for what lies in a folder: the nearest in it or above.
  ///
  /// They are looked for up to the top of the repository around the folder. Outside of repositories
  /// only folders of years and months are climbed out of: what lies in a home or temporary folder
  /// belongs to other things, and perhaps to other people.
  ///
  /// - Parameter folder: The path of the folder; empty for the working folder.
  /// - Returns: The settings, or nothing where there are none.
  /// - Throws: `Trouble`, where they can't be read.
  static func lying(in folder: String) throws(Trouble) -> Settings? {
    let here = Self.parts(of: workingFolder())
    let parts = folder.hasPrefix("/") ? Self.parts(of: folder) : Self.parts(of: folder, in: here)
    let top = (0...parts.count).last { !FileInput.isMissing(path(parts.prefix($0), ".git")) }
    for count in (0...parts.count).reversed() {
      let file = path(parts.prefix(count), fileName)
      if !FileInput.isMissing(file) { return try Settings(file: shortened(file, here)) }
      let isInside = top.map { $0 < count } ?? (count > 0 && FolderWalk.isOfDate(parts[count - 1]))
      guard isInside else { return nil }
    }
    return nil
  }

  private static func path(_ folder: ArraySlice<Substring>, _ name: String) -> String {
    "/" + (folder + [name[...]]).joined(by: "/")
  }

  /// A path as the user would write it.
  private static func shortened(_ path: String, _ here: [Substring]) -> String {
    let start = Self.path(here[...], "")
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
  }

  /// The components of a path, those that lead nowhere and back taken out.
  private static func parts(of path: String, in folder: [Substring] = []) -> [Substring] {
    path.parts(at: "/").reduce(into: folder) { parts, part in
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
  }

  private static func workingFolder() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
