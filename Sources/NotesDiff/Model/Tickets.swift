/// Finds the numbers of the issues, pull requests and stories a statement speaks of: "#412",
/// "gate#412", ".../issues/412".
///
/// Two statements about different ones are seldom one piece of work, however alike they read.
package enum Tickets {
  /// A shorter number after a mark is a rank: "our #1 wish".
  private static let fewestDigits = 2
  /// A longer number is no ticket's.
  private static let mostDigits = 12
  /// What stands before the number in the path of an address.
  private static let folders = [
    "bug", "bugs", "issue", "issues", "merge_requests", "pull", "pulls", "show", "stories", "story",
  ].map { Array($0.utf8) }

  /// The numbers a heading names or links to.
  ///
  /// - Parameter title: A heading.
  /// - Returns: The numbers, each once.
  package static func tickets(of title: RichText) -> [Int] {
    var tickets: [Int] = []
    for link in title.links { add(linked: link.utf8.span, to: &tickets) }
    add(named: title.plain.utf8.span, to: &tickets)
    return tickets
  }

  /// Adds the numbers a text names.
  ///
  /// - Parameters:
  ///   - text: The text of an item.
  ///   - tickets: Where to add them, each once.
  /// - Complexity: Linear in the length of the text.
  static func add(named text: Span<UInt8>, to tickets: inout [Int]) {
    for place in text.indices where text[place] == UInt8(ascii: "#") {
      add(text, at: place + 1, to: &tickets)
    }
  }

  /// Adds the number an address leads to.
  ///
  /// - Parameters:
  ///   - address: An address.
  ///   - tickets: Where to add it, if there is one.
  /// - Complexity: Linear in the length of the address.
  static func add(linked address: Span<UInt8>, to tickets: inout [Int]) {
    var start = 0
    for place in address.indices where address[place] == UInt8(ascii: "/") {
      if isFolder(address.extracting(start..<place)) {
        add(address, at: place + 1, to: &tickets)
      }
      start = place + 1
    }
  }

  private static func isFolder(_ part: Span<UInt8>) -> Bool {
    folders.contains { folder in
      guard folder.count == part.count else { return false }
      for index in folder.indices where part[index] != folder[index] { return false }
      return true
    }
  }

  /// Adds the number that begins at a place, unless a letter follows it.
  private static func add(_ text: Span<UInt8>, at start: Int, to tickets: inout [Int]) {
    var number = 0
    var end = start
    while end < text.count, Words.isASCIIDigit(text[end]), end - start < mostDigits {
      number = number * 10 + Int(text[end] - 0x30)
      end += 1
    }
    guard end - start >= fewestDigits, end == text.count || !Words.isOfWord(text[end]),
      !tickets.contains(number)
    else { return }
    tickets.append(number)
  }
}
