import ArgumentParser
import Glibc
import NotesDiff
import Reports

/// What went wrong, as the one line a user reads: where, what, what to do.
struct Trouble: Error, CustomStringConvertible {
  /// What it is about: a file, a folder, an option; nothing where the reason names it.
  let place: String?
  /// What is wrong there, and what to do.
  let reason: String

  /// The line, without the name of the program.
  var description: String { (place.map { $0 + ": " } ?? "") + reason }

  /// Makes trouble out of a line.
  init(_ description: String) { (place, reason) = (nil, description) }

  /// Makes trouble at a place.
  ///
  /// - Parameters:
  ///   - place: What it is about.
  ///   - reason: What is wrong there, and what to do.
  init(_ place: String, _ reason: String) { (self.place, self.reason) = (place, reason) }

  /// Puts into words why a note could not be read.
  init(_ error: ReadError, path: String) {
    let name = path == "-" ? "standard input" : path
    let (line, reason): (Int?, String) =
      switch error {
      case .empty: (nil, "the file is empty; give a meeting note in Markdown")
      case .binary(let offset):
        (nil, "byte \(offset) is zero, so this is no text; give a meeting note in Markdown")
      case .wideEncoding: (nil, "the file is UTF-16 or UTF-32; save it as UTF-8")
      case .invalidUTF8(let offset, let line):
        (line, "byte \(offset) of the file is not UTF-8; save the file as UTF-8")
      case .tooLarge(_, let limit):
        (nil, "the file is larger than \(limit >> 20) MB, which no meeting note is; split it")
      case .lineTooLong(let line, let bytes, let limit):
        (line, "the line has \(bytes) bytes, more than \(limit); break it")
      case .paragraphTooLong(let line, let limit):
        (line, "the paragraph goes on for more than \(limit >> 10) kB; break it")
      case .tableTooWide(let line, let columns, let limit):
        (line, "the table has \(columns) columns, more than \(limit); make it narrower")
      case .nestsTooDeep(let line, let limit):
        (line, "lists or quotes nest deeper than \(limit) levels; flatten them")
      case .unavailable(let reason): (nil, reason)
      case .parserFailed: (nil, "the Markdown parser ran out of memory; split the file")
      }
    self.init(line.map { "\(name):\($0)" } ?? name, reason)
  }
}

/// The exit statuses of every command, as the README lists them.
enum ExitStatus {
  /// With `--exit-code`, something changed.
  static let changed = ExitCode(1)
  /// Trouble: bad input, bad usage, output that could not be written.
  static let trouble = ExitCode(2)
}

/// The two ways of the program to its user's terminal.
enum Console {
  /// Writes bytes to standard output, all of them.
  ///
  /// - Parameter text: What to write.
  /// - Throws: `Trouble`, where the system does not take it.
  static func write(_ text: String) throws(Trouble) {
    guard put(text, to: STDOUT_FILENO) else {
      // Who reads no more ends the run in silence, also where a pipe to git made writing fail.
      if errno == EPIPE {
        _ = signal(SIGPIPE, SIG_DFL)
        _ = raise(SIGPIPE)
      }
      throw Trouble("standard output: " + FileInput.systemReason())
    }
  }

  /// Writes one line to standard error.
  ///
  /// - Parameter line: What to say, without the program's name and line end.
  static func complain(_ line: String) {
    // Names of files and what settings say may hold anything.
    let line = VisibleText.inert(line.split(whereSeparator: \.isNewline).joined(separator: " "))
    _ = put("pmc-diff: " + line + "\n", to: STDERR_FILENO)
  }

  /// Says in one line on standard error what is suspicious and does not end the run.
  ///
  /// - Parameter line: What to say, without the program's name and line end.
  static func warn(_ line: String) { complain("warning: " + line) }

  /// Writes text to standard error as it is.
  static func note(_ text: String) { _ = put(text, to: STDERR_FILENO) }

  private static func put(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      let count = unsafe Glibc.write(descriptor, bytes, bytes.count)
      guard count > 0 else {
        if errno == EINTR { continue }
        return false
      }
      bytes.removeFirst(count)
    }
    return true
  }
}
