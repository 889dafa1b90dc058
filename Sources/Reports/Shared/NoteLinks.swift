import NotesDiff

/// What becomes of the links of a note in a report, which is read elsewhere.
///
/// An address that is whole stays. One that is relative would lead from wherever the report is, so it
/// is resolved where the notes can be read, and without that its text stays alone.
struct NoteLinks {
  /// Where the notes can be read, if that is known.
  let base: LinkBase?

  private static let schemes = ["https://", "http://", "mailto:"]

  /// Where a link leads from a report.
  ///
  /// - Parameters:
  ///   - link: The target as written in the note.
  ///   - file: The note.
  /// - Returns: The target to use, or nothing where there is none.
  func target(of link: String, in file: String) -> String? {
    guard let harmless = SafeLink.destination(link) else { return nil }
    if Self.schemes.contains(where: harmless.hasPrefix) { return link }
    return base?.resolve(harmless, in: file)
  }

  /// A text of a note with the links of a report.
  func applied(to text: RichText, of file: String) -> RichText {
    guard !text.links.isEmpty else { return text }
    return RichText(
      text.spans.map { span in
        var span = span
        span.link = span.link.flatMap { target(of: $0, in: file) }
        return span
      })
  }
}
