import NotesDiff

/// Where the notes can be read in a browser: the folder of a repository at one revision.
public struct LinkBase: Sendable, Hashable {
  /// The address, in the characters of a URL, with a slash at its end.
  private let address: String
  /// Whether the page shows Markdown set in type unless it is asked for the source.
  private let setsMarkdown: Bool

  /// Takes an address, as `https://github.com/OWNER/REPO/blob/REV/notes/`.
  ///
  /// - Parameter text: An `http` or `https` address without query and fragment.
  public init?(_ text: String) {
    guard let address = SafeLink.destination(text), address.hasPrefix("http"),
      !address.contains("?"), !address.contains("#")
    else { return nil }
    self.address = address.hasSuffix("/") ? address : address + "/"
    setsMarkdown = address.contains("/blob/")
  }

  /// The address of a line.
  ///
  /// - Parameters:
  ///   - line: The line, 1-based.
  ///   - file: The note, relative to the base.
  /// - Returns: An address, or nothing where the name leads out of the folder.
  func link(to line: Int, of file: String) -> String? {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    // Forges set Markdown in type, where lines have no anchors, unless told not to.
    return address + parts.map(Self.encoded).joined(separator: "/")
      + (setsMarkdown ? "?plain=1" : "") + "#L\(line)"
  }

  /// Where a link of a note leads.
  ///
  /// - Parameters:
  ///   - link: The target as written; harmless, in the characters of a URL, and without a scheme.
  ///   - file: The note, relative to the base.
  /// - Returns: An address, or nothing where no page of the base is meant.
  func resolve(_ link: String, in file: String) -> String? {
    var parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    let end = link.firstIndex { $0 == "?" || $0 == "#" } ?? link.endIndex
    let path = link[..<end]
    let tail = link[end...]
    // What `/` and `%2e` stand for differs from host to host.
    guard !path.hasPrefix("/"), !path.lowercased().contains("%2e") else { return nil }
    guard !path.isEmpty else {
      return tail.hasPrefix("#")
        ? address + parts.map(Self.encoded).joined(separator: "/") + tail : nil
    }
    parts.removeLast()
    var whole = address.dropLast().split(separator: "/", omittingEmptySubsequences: false)
    // Scheme, nothing and host stay, and on a forge the revision.
    let floor = whole.firstIndex(of: "blob").map { $0 + 2 } ?? 3
    whole += parts.map { Substring(Self.encoded($0)) }
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        whole.append(part)
      } else if whole.count > floor {
        whole.removeLast()
      } else {
        return nil
      }
    }
    return whole.joined(separator: "/") + (path.hasSuffix("/") ? "/" : "") + tail
  }

  private static func encoded(_ part: Substring) -> String {
    part.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.isASCIIWord || "-._~".unicodeScalars.contains(scalar))
      return isPlain ? String(scalar) : "%" + String(decoding: byte.hexDigits, as: UTF8.self)
    }.joined()
  }
}
