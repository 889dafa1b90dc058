/// Tells which statements open with who is to do them, "Ida Holm: Oil the winch", and not with what they are
/// about, "Harbour gate: Oil the winch".
///
/// Who does it says nothing of the work: next time the same name stands before something else.
struct NamesBeforeTasks {
  /// The words of the names of those who were there.
  private let present: Set<String>
  /// The sections whose tasks are given to several people by name.
  private let lists: Set<Int>

  /// Reads who was there, and which sections give out tasks.
  ///
  /// - Parameters:
  ///   - note: A note.
  ///   - present: The words of the names of those who were there.
  /// - Complexity: Linear in the number of items.
  init(_ note: MeetingNote, present: [String]) {
    self.present = Set(present)
    var tallies: [Int: (tasks: Int, names: [Substring])] = [:]
    // By index: an item taken out of its note is counted in all its parts.
    for index in note.items.indices where Self.isTask(note.items[index]) {
      let section = note.items[index].section
      tallies[section, default: (0, [])].tasks += 1
      if let name = NamesOverSayings.name(opening: note.items[index].statement) {
        tallies[section]?.names.append(name)
      }
    }
    lists = Set(
      tallies.filter { _, tally in
        2 * tally.names.count > tally.tasks && tally.names.contains { $0 != tally.names[0] }
      }.keys)
  }

  /// Whether an item is to be done, by where it stands, its mark or its words.
  private static func isTask(_ item: Item) -> Bool {
    item.form != .row
      && (item.status.status == .planned || item.ticked != nil || item.cues.has(.labelTask)
        || item.cues.has(.underTask))
  }

  /// Who is to do what an item says.
  ///
  /// - Parameters:
  ///   - item: An item of the note.
  ///   - name: The name it opens with.
  /// - Returns: Whether the name is that of a person, as far as the note tells.
  func names(_ item: Item, _ name: Substring) -> Bool {
    lists.contains(item.section) || name.parts.allSatisfy { present.contains(String($0)) }
  }
}
