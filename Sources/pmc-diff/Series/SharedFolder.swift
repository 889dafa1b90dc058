/// The innermost folder some files have in common.
struct SharedFolder {
  private let parts: [Substring]
  private let isAbsolute: Bool

  /// Finds the folder.
  init(_ paths: [String]) {
    var shared = (paths.first.map(Self.parts) ?? []).dropLast()
    for path in paths {
      let other = Self.parts(of: path).dropLast()
      let count = zip(shared, other).prefix { $0 == $1 }.count
      shared = shared.prefix(count)
    }
    parts = Array(shared)
    isAbsolute = paths.first?.hasPrefix("/") ?? false
  }

  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }

  /// Its path; empty where it is the place all paths start from.
  var path: String { (isAbsolute ? "/" : "") + parts.joined(separator: "/") }

  /// What it is called; empty where its path is.
  var name: String { parts.last.map(String.init) ?? "" }

  /// The path of a file in it, as seen from it.
  ///
  /// - Parameter path: One of the paths.
  /// - Returns: What of it they do not share.
  func relative(_ path: String) -> String {
    Self.parts(of: path).dropFirst(parts.count).joined(separator: "/")
  }
}
