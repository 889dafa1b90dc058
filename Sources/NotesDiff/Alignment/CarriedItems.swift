/// Links what takes no part in weighing, where it stands in both notes as it is: placeholders, and
/// the lines of agendas and lists of people. They are no news, and neither come nor go.
enum CarriedItems {
  /// The links between equal texts of linked sections, each item once, in order of the notes.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - alignment: The alignment of their statements.
  /// - Returns: Links of items that alignment leaves out.
  /// - Complexity: Linear in the number of items.
  static func links(
    _ old: MeetingNote, _ new: MeetingNote, besides alignment: ItemAlignment
  ) -> [ItemLink] {
    var free: [Key: [Int]] = [:]
    for index in old.items.indices.reversed() where !alignment.old.items[index].isLinkable {
      free[key(index, in: old, alignment.old), default: []].append(index)
    }
    return new.items.indices.compactMap { index in
      guard !alignment.new.items[index].isLinkable,
        let match = free[key(index, in: new, alignment.new)]?.popLast()
      else { return nil }
      return ItemLink(old: match, new: index, probability: 1, evidence: [.sameText])
    }
  }

  private struct Key: Hashable {
    var scope: Int
    var part: Int?
    var text: String
  }

  private static func key(_ index: Int, in note: MeetingNote, _ profile: NoteProfile) -> Key {
    let item = profile.items[index]
    return Key(scope: item.scope, part: item.part, text: Cosmetics.key(note.items[index].text))
  }
}
