/// A mailbox: an address, and the name of who reads it.
///
/// Only addresses every mail server takes are let in: `name@host` in the ASCII characters of an RFC
/// 5322 dot-atom. A name may be of any script.
public struct MailAddress: Sendable, Hashable {
  /// The name; empty where none is given.
  public let name: String
  /// The address.
  public let address: String

  /// The most bytes of the part before the sign and of the whole host. Source: RFC 5321, 4.5.3.1.
  private static let localLimit = 64
  private static let hostLimit = 253
  private static let labelLimit = 63
  private static let nameLimit = 200

  /// Reads `somebody@host` or `Some Body <somebody@host>`.
  ///
  /// - Parameter text: One mailbox. Line ends and other control characters are refused, since
  ///   nobody has them in a name and they are how a header is smuggled in.
  public init?(_ text: String) {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    else { return nil }
    let trimmed = Self.trimmed(text[...])
    var name = ""
    var address = trimmed
    if trimmed.last == ">", let open = trimmed.lastIndex(of: "<") {
      guard let read = Self.name(Self.trimmed(trimmed[..<open])) else { return nil }
      name = read
      address = trimmed[trimmed.index(after: open)...].dropLast()
    }
    guard Self.isAddress(address), name.utf8.count <= Self.nameLimit else { return nil }
    self.name = VisibleText.inert(name)
    self.address = String(address)
  }

  /// The host of the address.
  public var host: Substring {
    address.lastIndex(of: "@").map { address[address.index(after: $0)...] } ?? ""
  }

  /// The name without its quotes; nothing where a comma shows that these are several mailboxes.
  private static func name(_ text: Substring) -> String? {
    guard text.first == "\"", text.last == "\"", text.count > 1 else {
      return text.contains { ",;<>\"".contains($0) } ? nil : String(text)
    }
    var result = ""
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      guard character != "\"" || isEscaped else { return nil }
      isEscaped = false
      result.append(character)
    }
    return result
  }

  private static func isAddress(_ text: Substring) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= localLimit, parts[1].utf8.count <= hostLimit
    else { return false }
    let atoms = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return atoms.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(isAtom) }
      && labels.allSatisfy { label in
        (1...labelLimit).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.unicodeScalars.allSatisfy { $0.isASCIIWord || $0 == "-" }
      }
  }

  private static let atomSigns = Set("!#$%&'*+-/=?^_`{|}~".unicodeScalars)

  /// Whether a character may stand in an atom. Source: RFC 5322, 3.2.3.
  static func isAtom(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIWord || atomSigns.contains(scalar)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
