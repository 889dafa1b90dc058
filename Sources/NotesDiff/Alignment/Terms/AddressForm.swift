/// Tells addresses of one thing from those of places where many things are.
enum AddressForm {
  /// Last parts of paths that say how a thing is to be shown.
  private static let views = [
    "changes", "checks", "commits", "copy", "edit", "files", "preview", "view", "viewform",
  ]

  /// How much of an address names the thing, not how it is shown or which place of it: the document
  /// alone of "…/document/d/1x9/edit?usp=sharing#heading".
  ///
  /// - Parameter address: An address.
  /// - Returns: The number of bytes; all of them where the address is not of one thing.
  /// - Complexity: Linear in the length of the address.
  static func thing(_ address: Span<UInt8>) -> Int {
    var end = address.indices.first { address[$0] == UInt8(ascii: "#") } ?? address.count
    let query = (0..<end).first { address[$0] == UInt8(ascii: "?") } ?? end
    let path = address.extracting(0..<query)
    if let slash = path.indices.last(where: { path[$0] == UInt8(ascii: "/") }) {
      let last = path.extracting((slash + 1)..<query)
      if last.isEmpty || views.contains(where: { last.areThose(of: $0) }) {
        // "v2/view?id=41" names the thing behind the question mark.
        let isNamedLater = hasDigit(address.extracting(query..<end))
        let before = path.extracting(0..<slash)
        let start = before.indices.last { before[$0] == UInt8(ascii: "/") } ?? 0
        if !isNamedLater || slash - start > shortestMark { end = slash }
      }
    }
    return isSpecific(address.extracting(0..<end)) ? end : address.count
  }

  /// The mark of a document is longer than the number of a version.
  private static let shortestMark = 8

  private static func hasDigit(_ text: Span<UInt8>) -> Bool {
    text.indices.contains { Words.isASCIIDigit(text[$0]) }
  }

  /// Parts of paths below which releases are listed: each is named by many statements.
  private static let lists = ["release", "releases", "tag", "tags"]

  /// Whether an address leads to one thing: its path has a number or another mark made of digits,
  /// and is no list of releases.
  ///
  /// - Parameter address: An address.
  /// - Returns: Whether it does.
  /// - Complexity: Linear in the length of the address.
  static func isSpecific(_ address: Span<UInt8>) -> Bool {
    var parts = 0
    var start = 0
    var isMarked = false
    for place in 0...address.count
    where place == address.count || address[place] == UInt8(ascii: "/") {
      if place > start {
        let part = address.extracting(start..<place)
        parts += 1
        // The scheme and the host come first.
        if parts > 2 {
          if lists.contains(where: { part.areThose(of: $0) }) { return false }
          if hasDigit(part) { isMarked = true }
        }
      }
      start = place + 1
    }
    return isMarked
  }
}
