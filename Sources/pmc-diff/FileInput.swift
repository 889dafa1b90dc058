// Reads whole files and standard input. FoundationEssentials cannot read a pipe, and
// `pmc-diff <(git show HEAD~1:note.md) note.md` is a pipe, so this asks the system itself.

import Glibc
import NotesDiff
import Reports

/// Reads whole files.
enum FileInput {
  /// Reads a file as a meeting note.
  ///
  /// - Parameters:
  ///   - path: Where it lies; `-` is standard input, and what is no file may be `REVISION:PATH`.
  ///   - reader: What reads it.
  /// - Returns: The note.
  /// - Throws: `Trouble`, in words for the user.
  static func note(_ path: String, reader: NoteReader) throws(Trouble) -> MeetingNote {
    let bytes = try bytes(ofNote: path)
    let read = Result { () throws(ReadError) in
      try reader.read(bytes, file: name(of: path), choice: .newest)
    }
    return try note(read, path)
  }

  /// Reads two files as meeting notes to be compared; of files that gather several meetings, those that
  /// are to be compared.
  ///
  /// - Parameters:
  ///   - old: Where the older lies, as for `note`.
  ///   - new: Where the newer lies.
  ///   - reader: What reads them.
  ///   - areLinked: Whether links lead to them, so that the folders they do not share belong to their
  ///     names.
  /// - Returns: The notes.
  /// - Throws: `Trouble`, in words for the user.
  static func pair(
    _ old: String, _ new: String, reader: NoteReader, areLinked: Bool = false
  ) throws(Trouble) -> (old: MeetingNote, new: MeetingNote) {
    let (before, after) = (try bytes(ofNote: old), try bytes(ofNote: new))
    var names = [name(of: old), name(of: new)]
    var reader = reader
    let areAlike = names[0].lastPathComponent == names[1].lastPathComponent
    if areLinked || areAlike, names[0] != names[1], ![old, new].contains("-") {
      names = names.map { path in
        path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
      }
      reader.keepsFolders = true
      reader.root = SharedFolder(names).path
    }
    let choices = NoteReader.choices(old: (before, names[0]), new: (after, names[1]))
    let (read, files) = (reader, names)
    let notes = Parallel.map([(before, files[0], choices.old), (after, files[1], choices.new)]) {
      (bytes, name, choice) in
      Result { () throws(ReadError) in try read.read(bytes, file: name, choice: choice) }
    }
    return (try note(notes[0], old), try note(notes[1], new))
  }

  private static func bytes(ofNote path: String) throws(Trouble) -> [UInt8] {
    let bytes =
      GitSource.isNamed(by: path)
      ? try GitSource(path).file() : try bytes(of: path, limit: ReadLimits.bytes)
    if OwnReport.begins(bytes) {
      Console.warn("\(path): this is a report of pmc-diff; give the notes it is about")
    } else {
      FileOutput.protect([path])
    }
    return bytes
  }

  /// The name a note is read by: of "HEAD~1:2031-03-05.md" the date is in the path.
  private static func name(of path: String) -> String {
    guard path != "-" else { return "standard input" }
    return GitSource.isNamed(by: path) ? (try? GitSource(path))?.path ?? path : path
  }

  private static func note(
    _ read: Result<MeetingNote, ReadError>, _ path: String
  ) throws(Trouble) -> MeetingNote {
    do {
      var note = try read.get()
      // Who keeps all meetings in one file knows it; the readers of the report need not.
      if let others = note.notices.firstIndex(where: \.isOfJournal) {
        Console.warn(ChangeReport.Warning(note.notices.remove(at: others)).sentence)
      }
      return note
    } catch {
      throw Trouble(error, path: path)
    }
  }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: Where it lies; `-` is standard input.
  ///   - limit: How many bytes are wanted at most; a few more may come, so that the caller sees
  ///     that there were more.
  /// - Returns: The bytes, a few more than the limit at most.
  /// - Throws: `Trouble`, with what the system said.
  static func bytes(of path: String, limit: Int) throws(Trouble) -> [UInt8] {
    if path == "-" {
      return try bytes(descriptor: STDIN_FILENO, name: "standard input", limit: limit)
    }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Trouble(path, systemReason()) }
    defer { _ = close(descriptor) }
    return try bytes(descriptor: descriptor, name: path, limit: limit)
  }

  private static func bytes(
    descriptor: Int32, name: String, limit: Int
  ) throws(Trouble) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while result.count <= limit {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count == 0 { break }
      guard count > 0 else {
        if errno == EINTR { continue }
        let advice = errno == EISDIR ? "; give a file" : ""
        throw Trouble(name, systemReason() + advice)
      }
      result += buffer[..<count]
    }
    return result
  }

  /// Whether there is nothing at a path.
  ///
  /// - Parameter path: Any path.
  /// - Returns: Whether the system knows of nothing there.
  static func isMissing(_ path: String) -> Bool {
    unsafe access(path, F_OK) != 0 && errno == ENOENT
  }

  /// What the system says of its last failure.
  static func systemReason() -> String {
    guard let text = unsafe strerror(errno) else { return "unreadable" }
    return unsafe String(cString: text)
  }
}
