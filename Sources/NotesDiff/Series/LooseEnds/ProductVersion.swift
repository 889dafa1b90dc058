/// A version of a product as a statement names it: "cranes 2.1", "Rope Watch v3.0.4".
struct ProductVersion {
  /// The word before the number, in lower case.
  let product: String
  /// The numbers of the version.
  let version: [Int]

  /// The versions a text names, in order.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Each with the word in front of it; none where there is no such word.
  static func all(in text: String) -> [ProductVersion] {
    guard text.utf8.contains(where: Words.isASCIIDigit) else { return [] }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || "._-".contains($0)) }
    var found: [ProductVersion] = []
    var product: String?
    for word in words {
      if let version = version(word) {
        if let product { found.append(ProductVersion(product: product, version: version)) }
      } else if !between.contains(word) {
        product = word.contains(where: \.isLetter) ? name(word) : nil
      }
    }
    return found
  }

  /// The version a text is about without a word for the product: "v36 will run on rails", "Going to bump
  /// v15".
  ///
  /// - Parameter text: Any text.
  /// - Returns: The numbers of the version; nothing where a product or anything else stands before it.
  static func alone(in text: String) -> [Int]? {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || "._-".contains($0)) }
    guard let place = words.firstIndex(where: { version($0) != nil }), place <= farthest,
      words[..<place].allSatisfy({ between.contains($0) || opensPlan(String($0)) })
    else { return nil }
    return version(words[place])
  }

  /// Whether nothing but a version is said: "v3.0.0", "v8.6.0 release".
  ///
  /// - Parameter words: The words of a statement that names a version, in lower case.
  /// - Returns: Whether no other word stands there.
  static func isAll(of words: [String]) -> Bool {
    words.allSatisfy { between.contains($0[...]) || $0.drop { $0 == "v" }.allSatisfy(\.isNumber) }
  }

  /// How many words stand before the version in a plan.
  private static let farthest = 5

  /// Whether a word only says that something is to be done.
  private static func opensPlan(_ word: String) -> Bool {
    switch CommonWords.kinds[word] {
    case .stop, .process: true
    case .everyday, .general, nil: word == "bump"
    }
  }

  /// A product without the word that says that it is released: "cranes-release".
  static func name(_ word: Substring) -> String {
    word.hasSuffix("-release") ? String(word.dropLast("-release".count)) : String(word)
  }

  /// The numbers of "2.1", "v3", "7.0.x", "0.x"; a bare number is none.
  private static func version(_ word: Substring) -> [Int]? {
    guard let version = VersionNumber(word),
      version.numbers.count >= (version.isMarked || word.hasSuffix(".x") ? 1 : 2),
      version.fields - version.numbers.count <= 1
    else { return nil }
    return version.numbers
  }

  /// Words that stand between a product and its version.
  private static let between: Set<Substring> = ["v", "version", "release", "to", "at"]
}
