/// What a tag of HTML means for the text around it.
enum HTMLTag {
  /// It shows nothing itself.
  case silent
  /// It parts what stands before it from what stands after it.
  case gap
  /// A point of a list begins.
  case point
  /// A row of a table begins.
  case row
  /// A cell of a row begins.
  case cell
  /// A link begins, to an address, or one ends; what only marks a place in the page leads nowhere.
  case anchor(String?)
  /// It stands for itself: "<Description>".
  case other

  /// Reads a tag.
  ///
  /// - Parameter literal: The tag as written, with or without its angle brackets.
  init(_ literal: some StringProtocol) {
    let text = literal.drop { $0 == "<" }
    if text.hasPrefix("!--") {
      self = .silent
      return
    }
    let isEnd = text.hasPrefix("/")
    let name = text.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    let rest = text.drop { $0 == "/" }.dropFirst(name.count).prefix { $0 != ">" }
    // "<p>" and "<td width=5>", not "<b or c>".
    guard rest.allSatisfy({ $0 == "/" || $0.isWhitespace }) || rest.contains("=" as Character)
    else {
      self = .other
      return
    }
    switch name {
    case "a": self = .anchor(isEnd ? nil : Self.address(in: rest))
    case "li": self = isEnd ? .silent : .point
    case "tr": self = isEnd ? .gap : .row
    case "td", "th": self = isEnd ? .silent : .cell
    case "br", "p", "div", "hr": self = .gap
    case "ul", "ol", "table", "thead", "tbody", "tfoot", "colgroup", "col", "span", "font", "b",
      "i",
      "u", "em", "strong", "small", "sub", "sup", "center", "kbd", "mark", "details", "summary":
      self = .silent
    default: self = .other
    }
  }

  /// Where a link leads, outside the page.
  private static func address(in attributes: some StringProtocol) -> String? {
    guard let name = attributes.firstRange(of: "href=") else { return nil }
    let value = attributes[name.upperBound...]
    let quote = value.first { !"\"'".contains($0) } == value.first ? nil : value.first
    let address = value.dropFirst(quote == nil ? 0 : 1).prefix {
      quote == nil ? !$0.isWhitespace : $0 != quote
    }
    return address.isEmpty || address.hasPrefix("#") ? nil : decoded(String(address))
  }

  /// A text with what HTML writes in other letters: "&amp;" is "&".
  ///
  /// - Parameter text: Text between tags.
  /// - Returns: The text as shown; what is no such sign stays.
  /// - Complexity: Linear in the length of the text.
  static func decoded(_ text: String) -> String {
    guard text.has("&") else { return text }
    var result = ""
    for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      let name = part.prefix(longestName).prefix { $0 != ";" }
      if index > 0, part.dropFirst(name.count).first == ";", let sign = sign(name) {
        result += sign + part.dropFirst(name.count + 1)
      } else {
        result += (index > 0 ? "&" : "") + part
      }
    }
    return result
  }

  private static let longestName = 8

  private static func sign(_ name: Substring) -> String? {
    if name.hasPrefix("#") {
      let number = name.dropFirst()
      let value =
        number.first == "x" || number.first == "X"
        ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
      guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
      return String(Character(scalar))
    }
    return signs[String(name)]
  }

  private static let signs: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ndash": "–", "mdash": "—", "hellip": "…",
  ]
}
