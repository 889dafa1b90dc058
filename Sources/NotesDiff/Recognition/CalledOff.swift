/// Notices that a meeting did not take place: its note says so in its title or says nothing else.
struct CalledOff {
  /// What such notes look like.
  let profile: Profile

  /// Marks the note of a meeting that did not take place, and gives it the statement that says so.
  ///
  /// - Parameter note: The note, the roles of its items read.
  func mark(_ note: inout MeetingNote) {
    let statements = note.items.indices.filter { note.items[$0].role == .statement }
    guard statements.count <= 1 else { return }
    if let sole = statements.first {
      note.isCalledOff = isNews(note.items[sole].text)
      return
    }
    if let said = note.items.indices.first(where: { isNews(note.items[$0].text) }) {
      note.items[said].role = .statement
      note.isCalledOff = true
    } else if !note.sections[0].title.isEmpty, isNews(note.sections[0].title.plain) {
      add(note.sections[0].title, to: &note)
      note.isCalledOff = true
    }
  }

  /// Whether a text says that a meeting was called off.
  ///
  /// - Parameter text: The text of an item, or a title.
  /// - Returns: Whether it speaks of a meeting and has a word for that.
  func isNews(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    let words = Words.lowercased(text)
    guard let place = words.firstIndex(where: Self.meetings.contains) else { return false }
    return words.contains(where: profile.callOffs.contains)
      || place > 0 && words[place - 1] == "no" && words.count <= Self.mostWords
  }

  private static let longest = 200
  /// "No meeting next week" is all there is; "no meeting room is large enough" goes on.
  private static let mostWords = 5
  private static let meetings: WordSet = ["meeting", "call", "sync"]

  /// Adds the title as a statement.
  private func add(_ title: RichText, to note: inout MeetingNote) {
    let line = note.sections[0].line
    let place = note.items.firstIndex { $0.line > line } ?? note.items.count
    for index in note.items.indices.dropFirst(place) {
      if let parent = note.items[index].parent, parent >= place {
        note.items[index].parent = parent + 1
      }
    }
    note.items.insert(
      Item(
        form: .heading, line: line, endLine: line, content: title, section: 0, parent: nil,
        depth: 0, source: title.plain), at: place)
  }
}
