/// Any key of an object of settings, to find those that are misspelt.
struct AnyKey: CodingKey {
  let stringValue: String
  let intValue: Int? = nil

  /// Makes a key of its name.
  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// Checks names and values of settings, and says what is wrong with them.
enum SettingsKeys {
  /// Refuses keys that mean nothing.
  ///
  /// - Parameters:
  ///   - decoder: An object of the settings.
  ///   - known: Its keys.
  /// - Throws: `DecodingError`, which names the keys there are.
  static func check(_ decoder: any Decoder, _ known: [String]) throws {
    let keys = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
    for key in keys.sorted() where !known.contains(key) {
      throw unknown(key, known, decoder.codingPath)
    }
  }

  /// Refuses texts that say nothing.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - path: Where they stand.
  /// - Throws: `DecodingError`, where one is blank.
  static func check(_ texts: [String], _ path: [any CodingKey]) throws {
    guard texts.allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
      throw fault("one of its texts is empty", path)
    }
  }

  /// A fault: a name that means nothing.
  static func unknown(
    _ name: String, _ known: [String], _ path: [any CodingKey]
  ) -> DecodingError {
    fault("there is no \"\(name)\"; there are \(known.joined(separator: ", "))", path)
  }

  /// A fault at a place.
  static func fault(_ text: String, _ path: [any CodingKey]) -> DecodingError {
    // A path that is empty is that of a file that is no JSON5.
    .dataCorrupted(
      .init(codingPath: path.isEmpty ? [AnyKey(whole)] : path, debugDescription: text))
  }

  /// The place of what is wrong with the settings as a whole.
  private static let whole = "settings"

  /// An error as the one line a user reads.
  static func line(_ error: DecodingError, path: String) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(path): \(place(context.codingPath + [key])) is missing"
    case .typeMismatch(let type, let context):
      "\(path): \(place(context.codingPath)) has a value of the wrong type\(wanted(type))"
    case .valueNotFound(let type, let context):
      "\(path): \(place(context.codingPath)) has no value\(wanted(type))"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "\(path): \(place(context.codingPath)): \(context.debugDescription)"
    default: noJSON(path)
    }
  }

  /// What to say of a file that can't be read at all.
  static func noJSON(_ path: String) -> String {
    "\(path): this is no JSON5; see 'Settings' in the README for an example"
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.isEmpty ? whole : path.map(\.stringValue).joined(separator: ".")
  }

  private static func wanted(_ type: any Any.Type) -> String {
    let name = "\(type)"
    let kinds = [
      ("Array", "a list in square brackets"), ("Dictionary", "an object in braces"),
      ("String", "a text in quotes"), ("Int", "a whole number"), ("Bool", "true or false"),
    ]
    return kinds.first { name.hasPrefix($0.0) }.map { "; it wants \($0.1)" } ?? ""
  }
}
