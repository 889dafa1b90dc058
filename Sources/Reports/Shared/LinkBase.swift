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
  /// - Parameter position: A place in a note.
  /// - Returns: An address, or nothing where the name leads out of the folder.
  func link(to position: ArrangedReport.Position) -> String? {
    let parts = position.file.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    // Forges set Markdown in type, where lines have no anchors, unless told not to.
    return address + parts.map(Self.encoded).joined(separator: "/")
      + (setsMarkdown ? "?plain=1" : "") + "#L\(position.line)"
  }

  private static func encoded(_ part: Substring) -> String {
    part.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.isASCIIWord || "-._~".unicodeScalars.contains(scalar))
      return isPlain ? String(scalar) : "%" + QuotedPrintable.escape(byte).dropFirst()
    }.joined()
  }
}
