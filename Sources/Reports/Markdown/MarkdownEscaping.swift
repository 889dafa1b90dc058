import NotesDiff

/// Escapes plain text for GitHub's Markdown, by the position it stands in.
///
/// A character is escaped only where it would act: a hyphen at the start of a line, a pipe in a
/// table cell, an underscore at the edge of a word. So ordinary text stays as it was typed.
///
/// `@name` and `#123` would notify people and link issues of whatever repository the report is
/// posted to, which the note itself, a file, never did. An empty comment between the sign and the
/// name keeps GitHub from it and shows nothing; a backslash would not, since GitHub looks at the
/// text after Markdown is done with it.
struct MarkdownEscaping {
  /// Where a text stands.
  struct Position {
    /// Whether it begins a line, where block markers act.
    var isLineStart = false
    /// Whether it stands in a table cell, where a pipe acts.
    var isCell = false
    /// Whether it stands in a heading, where closing number signs act.
    var isHeading = false
    /// Whether it stands in the text of a link, where brackets act and mentions don't.
    var isLinkText = false
    /// Whether a tilde may pair with another one of the same line.
    var tildeActs = true
  }

  /// What stands next to a text.
  enum Neighbour: Hashable {
    /// The start or end of the line.
    case edge
    /// A character of text.
    case scalar(Unicode.Scalar)
    /// A mark the renderer writes itself: a bracket or an angle.
    case markup
    /// A mark, or the text it would have been set around.
    case unclear
  }

  /// What breaks a mention or an issue number; seen by nobody.
  static let breaker = "<!-- -->"

  private let scalars: [Unicode.Scalar]
  private let position: Position
  private let before: Neighbour
  private let after: Neighbour
  /// Where the number signs and spaces at the end begin.
  private let closing: Int

  /// The text escaped.
  static func escaped(
    _ text: String, _ position: Position, before: Neighbour, after: Neighbour
  ) -> String {
    isPlain(text, atLineStart: position.isLineStart)
      ? text : MarkdownEscaping(Array(text.unicodeScalars), position, before, after).result()
  }

  /// Whether a text has no character that may act wherever it stands.
  private static func isPlain(_ text: String, atLineStart: Bool) -> Bool {
    var last: UInt8 = 0
    var isFirst = atLineStart
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"),
        UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "#"),
        UInt8(ascii: "@"):
        return false
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "="),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isFirst { return false }
      // The beginnings of addresses.
      case UInt8(ascii: "/"): if last == UInt8(ascii: ":") { return false }
      case UInt8(ascii: "."): if last == UInt8(ascii: "w") { return false }
      default: break
      }
      last = byte
      isFirst = false
    }
    return true
  }

  private init(
    _ scalars: [Unicode.Scalar], _ position: Position, _ before: Neighbour, _ after: Neighbour
  ) {
    self.scalars = scalars
    self.position = position
    self.before = before
    self.after = after
    closing = scalars.lastIndex { $0 != "#" && $0 != " " }.map { $0 + 1 } ?? 0
  }

  private func result() -> String {
    var result = String.UnicodeScalarView()
    let blockMark = position.isLineStart ? blockMarkIndex() : nil
    for index in scalars.indices {
      let scalar = scalars[index]
      if index == blockMark || mustEscape(scalar, at: index) { result.append("\\") }
      result.append(scalar)
      if breaks(after: scalar, at: index) { result += Self.breaker.unicodeScalars }
    }
    return String(result)
  }

  // MARK: Neighbours

  private func next(_ index: Int) -> Neighbour {
    index + 1 < scalars.count ? .scalar(scalars[index + 1]) : after
  }

  private func previous(_ index: Int) -> Neighbour {
    index > 0 ? .scalar(scalars[index - 1]) : before
  }

  private func isSpaceOrEdge(_ neighbour: Neighbour) -> Bool {
    neighbour == .edge || neighbour == .scalar(" ")
  }

  private func isMarkup(_ neighbour: Neighbour) -> Bool {
    neighbour == .markup || neighbour == .unclear
  }

  private func matches(_ neighbour: Neighbour, _ test: (Unicode.Scalar) -> Bool) -> Bool {
    guard case .scalar(let scalar) = neighbour else { return false }
    return test(scalar)
  }

  private func isWord(_ neighbour: Neighbour) -> Bool { matches(neighbour, \.isWord) }

  // MARK: Rules

  /// The index of the character that would begin a block, where the line begins with one.
  private func blockMarkIndex() -> Int? {
    guard let first = scalars.first else { return nil }
    switch first {
    case "-", "+":
      return isSpaceOrEdge(next(0)) || isMarkup(next(0)) || next(0) == .scalar(first) ? 0 : nil
    case "*", "_", ">", "[", "=":
      return 0
    case "#":
      let run = scalars.prefix { $0 == "#" }.count
      return isSpaceOrEdge(next(run - 1)) || isMarkup(next(run - 1)) ? 0 : nil
    case "0"..."9":
      let digits = scalars.prefix { ("0"..."9").contains($0) }.count
      guard digits <= 9, digits < scalars.count, scalars[digits] == "." || scalars[digits] == ")"
      else { return nil }
      return isSpaceOrEdge(next(digits)) || isMarkup(next(digits)) ? digits : nil
    default:
      return nil
    }
  }

  private func mustEscape(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    switch scalar {
    case "`": true
    case "\\": next(index) == .edge || isMarkup(next(index)) || matches(next(index), \.isMark)
    case "*": !(next(index) == .scalar(" ") && isSpaceOrEdge(previous(index)))
    case "_":
      !(isWord(previous(index)) && isWord(next(index)))
        && !(next(index) == .scalar(" ") && isSpaceOrEdge(previous(index)))
    case "~": position.tildeActs
    case "[": position.isLinkText
    case "]":
      position.isLinkText || isMarkup(next(index))
        || matches(next(index)) { $0 == "(" || $0 == "[" || $0 == ":" }
    case "!": isMarkup(next(index))
    case "<":
      isMarkup(next(index))
        || matches(next(index)) { $0.isWord || $0 == "/" || $0 == "!" || $0 == "?" }
    case "&": startsEntity(at: index)
    case "|": position.isCell
    case "#": position.isHeading && closesHeading(at: index)
    // GitHub makes no link inside the text of another one.
    case ":": !position.isLinkText && startsWebAddress(at: index)
    case ".": !position.isLinkText && endsWWW(at: index)
    default: false
    }
  }

  /// Whether `&` begins something that may be an entity, perhaps one that ends in the next stretch.
  private func startsEntity(at index: Int) -> Bool {
    var end = index + 1
    while end < scalars.count, scalars[end].isASCIIWord || scalars[end] == "#" { end += 1 }
    guard end > index + 1 else { return false }
    return end < scalars.count ? scalars[end] == ";" : after != .edge
  }

  /// Whether nothing but number signs and spaces follows to the end of the heading.
  private func closesHeading(at index: Int) -> Bool {
    after == .edge && index >= closing
  }

  /// Whether `:` would make a link of text that was none in the note.
  private func startsWebAddress(at index: Int) -> Bool {
    index + 2 < scalars.count && scalars[index + 1] == "/" && scalars[index + 2] == "/"
      && isWord(previous(index))
  }

  /// Whether `.` ends a `www` that would make a link of text that was none in the note.
  private func endsWWW(at index: Int) -> Bool {
    index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" }
  }

  private func breaks(after scalar: Unicode.Scalar, at index: Int) -> Bool {
    guard !position.isLinkText, case .scalar(let following) = next(index) else { return false }
    return switch scalar {
    case "@": following.isASCIIWord && !matches(previous(index), \.isASCIIWord)
    case "#": ("0"..."9").contains(following)
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or digit of any script, so that a star beside it is part of a word.
  var isWord: Bool { properties.isAlphabetic || properties.generalCategory == .decimalNumber }
  /// Whether it is one of the ASCII characters a backslash can escape.
  var isMark: Bool { (0x21...0x7E).contains(value) && !isASCIIWord }
}
