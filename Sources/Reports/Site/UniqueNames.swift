/// Gives out names of letters, digits and hyphens for files and folders, each once.
public struct UniqueNames: Sendable {
  private let fallback: String
  private var used: Set<String> = []

  /// Makes names.
  ///
  /// - Parameter fallback: The name for what has neither letter nor digit.
  public init(fallback: String) { self.fallback = fallback }

  /// A name not given out before.
  ///
  /// - Parameter wish: What it should be like.
  /// - Returns: A name.
  public mutating func unique(_ wish: String) -> String {
    let words = wish.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let base = words.isEmpty ? fallback : words.joined(separator: "-")
    var name = base
    var number = 1
    while !used.insert(name).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name
  }
}
