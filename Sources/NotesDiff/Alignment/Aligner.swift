/// Finds what belongs together in two notes: sections first, then items.
public struct Aligner: Sendable {
  /// Makes an aligner.
  public init() {}

  /// Aligns two notes.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: Links between sections and between items.
  public func align(_ old: MeetingNote, _ new: MeetingNote) -> Alignment {
    var sectionAlignment = SectionAlignment(old, new)
    let sections = sectionAlignment.links()
    let items = ItemAlignment(old, new, sections: sections)
    return Alignment(sections: sections, items: items.links(), notices: items.notices)
  }
}
