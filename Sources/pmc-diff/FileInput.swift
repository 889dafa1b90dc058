// Reads whole files and standard input. FoundationEssentials cannot read a pipe, and
// `pmc-diff <(git show HEAD~1:note.md) note.md` is a pipe, so this asks the system itself.

import Glibc

/// Why a file could not be read.
struct FileError: Error {
  /// The file as the user named it.
  let path: String
  /// What the system said.
  let reason: String
}

/// Reads whole files.
enum FileInput {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: Where it lies; `-` is standard input.
  ///   - limit: How many bytes to read at most; what lies beyond stays unread.
  /// - Throws: `FileError`, with what the system said.
  static func bytes(of path: String, limit: Int) throws(FileError) -> [UInt8] {
    if path == "-" { return try bytes(descriptor: STDIN_FILENO, path: path, limit: limit) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { _ = close(descriptor) }
    return try bytes(descriptor: descriptor, path: path, limit: limit)
  }

  private static func bytes(
    descriptor: Int32, path: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while result.count <= limit {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count == 0 { break }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw failure(path)
      }
      result += buffer[..<count]
    }
    return result
  }

  private static func failure(_ path: String) -> FileError {
    guard let text = unsafe strerror(errno) else { return FileError(path: path, reason: "unreadable") }
    return FileError(path: path, reason: unsafe String(cString: text))
  }
}
