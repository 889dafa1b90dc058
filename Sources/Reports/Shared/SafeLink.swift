import NotesDiff

/// Decides where a link of a note may lead; the one gate of every format.
///
/// A target passes where its scheme is `http`, `https` or `mailto`, or where it has none. Anything
/// else is shown as text. What passes is in the ASCII characters of RFC 3986, so it can't end an
/// attribute, a Markdown destination or a line.
enum SafeLink {
  /// The schemes a link may have.
  private static let schemes: WordSet = ["http", "https", "mailto"]

  /// The target in its harmless form, or nothing where the link must not be one.
  ///
  /// - Parameter raw: The target as written in the note.
  /// - Returns: The target with every character a URL can't hold percent-encoded.
  static func destination(_ raw: String) -> String? {
    if isPlain(raw.utf8.span) { return raw }
    // A browser ignores what stands around a URL, and line ends and tabs inside it.
    var scalars = raw.unicodeScalars.filter { !(0x09...0x0D).contains($0.value) }[...]
    while let first = scalars.first, isPadding(first) { scalars.removeFirst() }
    while let last = scalars.last, isPadding(last) { scalars.removeLast() }
    guard !scalars.isEmpty else { return nil }
    let text = Scalars(scalars)
    guard let scheme = scheme(of: text) else {
      // `//host` and `\\host` name a host without saying how to reach it.
      let start = text.prefix(2)
      let isNetworkPath = start.count == 2 && start.allSatisfy { $0 == "/" || $0 == "\\" }
      // A colon written as an entity makes a scheme for whoever reads the target twice.
      let head = text.prefix { $0 != "/" && $0 != "?" }
      return isNetworkPath || head.contains("&") ? nil : encoded(text[...])
    }
    guard schemes.contains(scheme) else { return nil }
    let rest = text.dropFirst(scheme.unicodeScalars.count + 1)
    guard scheme != "mailto" else {
      return rest.contains("@") ? "mailto:" + encoded(rest) : nil
    }
    guard rest.starts(with: "//".unicodeScalars) else { return nil }
    let authority = rest.dropFirst(2).prefix { !delimiters.contains($0) }
    guard isHost(authority) else { return nil }
    let path = encoded(rest.dropFirst(2 + authority.count))
    return scheme + "://" + percentEncoded(authority, keeping: hostCharacters) + path
  }

  /// Whether a target is of the usual form, which stays as it is: `http://` or `https://`, a host
  /// without a port, and characters a URL can hold.
  private static func isPlain(_ raw: Span<UInt8>) -> Bool {
    var place = 0
    func passes(_ mark: String) -> Bool {
      guard raw.has(mark, at: place) else { return false }
      place += mark.utf8.count
      return true
    }
    guard passes("http") else { return false }
    _ = passes("s")
    guard passes("://") else { return false }
    var label = 0
    host: while place < raw.count {
      switch raw[place] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        label += 1
      case UInt8(ascii: "."):
        guard label > 0 else { return false }
        label = 0
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): break host
      default: return false
      }
      place += 1
    }
    guard label > 0 else { return false }
    var hasFragment = false
    while place < raw.count {
      let byte = raw[place]
      if byte == UInt8(ascii: "#"), !hasFragment {
        hasFragment = true
      } else if byte >= 0x80 || !isURLByte[Int(byte)] {
        return false
      }
      place += 1
    }
    return true
  }

  private static let isURLByte = (0..<128).map { urlCharacters.contains(Unicode.Scalar(UInt8($0))) }

  /// Characters are compared one by one: a mark that combines with a colon must not hide it.
  private typealias Scalars = String.UnicodeScalarView

  private static let delimiters: Set<Unicode.Scalar> = ["/", "?", "#", "\\"]

  /// The scheme in lower case, where the target has one.
  ///
  /// A colon after `/`, `?` or `#` belongs to a path; in front of it any text counts as a scheme,
  /// so that a misspelt one is refused rather than guessed at.
  private static func scheme(of text: Scalars) -> String? {
    guard let end = text.firstIndex(where: { $0 == ":" || delimiters.contains($0) }),
      text[end] == ":"
    else { return nil }
    return String(text[..<end]).lowercased()
  }

  private static func isPadding(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isWhitespace
      || scalar.properties.generalCategory == .format
  }

  /// Whether an authority is a host with an optional port, and no more.
  ///
  /// A user name in front of the host is refused: it is how one host is made to look like another.
  private static func isHost(_ authority: Scalars.SubSequence) -> Bool {
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let host = parts.first, !host.isEmpty else { return false }
    if parts.count == 2 {
      let isNumber = parts[1].allSatisfy { ("0"..."9").contains($0) }
      guard isNumber, let port = UInt16(String(parts[1])), port > 0 else { return false }
    }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy {
          hostCharacters.contains($0) || ($0.value >= 0xA1 && $0.properties.isAlphabetic)
        }
    }
  }

  private static let hostCharacters = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:".unicodeScalars)

  private static let urlCharacters = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?@!$&'()*+,;="
      .unicodeScalars)

  /// A path, query and fragment with everything a URL can't hold percent-encoded.
  private static func encoded(_ text: Scalars.SubSequence) -> String {
    guard let hash = text.firstIndex(of: "#") else {
      return percentEncoded(text, keeping: urlCharacters)
    }
    return percentEncoded(text[..<hash], keeping: urlCharacters) + "#"
      + percentEncoded(text[text.index(after: hash)...], keeping: urlCharacters)
  }

  private static func percentEncoded(
    _ text: Scalars.SubSequence, keeping kept: Set<Unicode.Scalar>
  ) -> String {
    var result: [UInt8] = []
    let bytes = Array(String(text).utf8)
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count
        && bytes[(index + 1)...(index + 2)].allSatisfy(isHexDigit)
      if isEscape || (byte < 0x80 && kept.contains(Unicode.Scalar(byte))) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%")] + byte.hexDigits
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    Unicode.Scalar(byte).properties.isASCIIHexDigit
  }
}
