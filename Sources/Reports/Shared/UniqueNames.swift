/// Gives out names of letters, digits and hyphens for files and folders, each once.
public struct UniqueNames: Sendable {
  private let fallback: String
  private let keepsCase: Bool
  private var used: Set<String>

  /// Makes names.
  ///
  /// - Parameters:
  ///   - fallback: The name for what has neither letter nor digit.
  ///   - keepsCase: Whether capitals stay; names that differ in nothing else are one all the same.
  ///   - taken: Names that are not given out, in lower case.
  public init(fallback: String, keepsCase: Bool = false, except taken: Set<String> = []) {
    self.fallback = fallback
    self.keepsCase = keepsCase
    used = taken
  }

  /// A name not given out before.
  ///
  /// - Parameter wish: What it should be like.
  /// - Returns: A name.
  public mutating func unique(_ wish: String) -> String {
    let words = (keepsCase ? wish : wish.lowercased()).split {
      !($0.isASCII && ($0.isLetter || $0.isNumber))
    }
    return numbered(words.joined(separator: "-"))
  }

  /// A name as it is, with a number behind it where it was given out before.
  ///
  /// - Parameter wish: The name; that for want of one where it is empty.
  /// - Returns: A name.
  mutating func numbered(_ wish: String) -> String {
    let base = wish.isEmpty ? fallback : wish
    var name = base
    var number = 1
    while !used.insert(name.lowercased()).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name
  }
}
