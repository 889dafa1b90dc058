/// Links sections of two notes.
struct SectionAlignment {
  private let old: MeetingNote
  private let new: MeetingNote

  /// Prepares the alignment.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  init(_ old: MeetingNote, _ new: MeetingNote) {
    self.old = old
    self.new = new
  }

  /// The links, each section of either note in exactly one.
  func links() -> [SectionLink] {
    var free: [String: [Int]] = [:]
    for index in old.sections.indices.reversed() {
      free[old.sections[index].heading.name.lowercased(), default: []].append(index)
    }
    var links: [SectionLink] = []
    for index in new.sections.indices {
      let match = free[new.sections[index].heading.name.lowercased()]?.popLast()
      links.append(SectionLink(old: match.map { [$0] } ?? [], new: [index]))
    }
    for index in old.sections.indices where !links.contains(where: { $0.old.contains(index) }) {
      links.append(SectionLink(old: [index], new: []))
    }
    return links
  }
}
