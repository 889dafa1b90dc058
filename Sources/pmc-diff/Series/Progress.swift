import Glibc

/// A line on the terminal that says how far a long run is; nothing where standard error is none.
struct Progress {
  private let isShown = isatty(STDERR_FILENO) == 1

  /// Shows a line over the one before.
  func say(_ line: String) {
    guard isShown else { return }
    Console.note("\r\u{1B}[K" + line)
  }

  /// Takes the line away.
  func end() {
    guard isShown else { return }
    Console.note("\r\u{1B}[K")
  }
}
