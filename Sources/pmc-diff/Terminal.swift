import ArgumentParser
import Glibc

/// When to colour text.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether to colour what goes to standard output.
  ///
  /// `NO_COLOR` and a terminal that calls itself dumb count for `auto` only: who says `always`
  /// means it. Source: no-color.org.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isatty(STDOUT_FILENO) == 1 && (Terminal.variable("NO_COLOR") ?? "").isEmpty
        && Terminal.variable("TERM") != "dumb"
    }
  }
}

/// What is known of the terminal.
enum Terminal {
  /// The width where none can be asked for.
  private static let usualWidth = 80

  /// The columns of the terminal behind standard output; 80 where it is a file or a pipe, so that
  /// the same input gives the same bytes wherever it runs.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1 else { return usualWidth }
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return variable("COLUMNS").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? usualWidth
  }

  /// A variable of the environment.
  ///
  /// - Parameter name: Its name.
  /// - Returns: Its value, or nothing where it is not set.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
