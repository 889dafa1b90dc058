import NotesDiff

/// Finds lines that say how to dial into a meeting: they are no news of the project, but whoever reads a
/// report wants to know that the meeting is elsewhere.
enum DialIn {
  /// Whether a change is about such a line.
  ///
  /// - Parameter change: A change.
  /// - Returns: Whether it stands outside teams and opens with the name of a number or link.
  static func concerns(_ change: ChangeReport.ChangeEntry) -> Bool {
    let entries = change.new.isEmpty ? change.old : change.new
    // Every change is asked, and few are about it: to copy an entry takes longer than to tell.
    guard let place = entries.indices.first, entries[place].team == nil else { return false }
    let text = entries[place].text
    guard let first = text.utf8.first, initials.contains(first | 0x20),
      let colon = text.place(of: ":", inFirst: longest)
    else { return false }
    let key = WordBytes(String(text[..<colon]))
    return names.contains { $0.isEqual(to: key) }
  }

  /// The address the meeting has now.
  ///
  /// - Parameter facts: The facts of a report.
  /// - Returns: The address, or nothing where none was given before or one of them is the same.
  static func newAddress(_ facts: ChangeReport) -> String? {
    // What did not change is not saved with the report.
    let changes = facts.changes.filter { $0.kind != .unchanged && concerns($0) }
    let old = changes.flatMap { $0.old }.flatMap(\.links)
    guard !old.isEmpty else { return nil }
    let new = changes.flatMap { $0.new }.flatMap(\.links)
    return new.contains(where: old.contains) ? nil : new.first
  }

  private static let longest = 48
  private static let names = [
    "dial by your location", "dial-in", "find your local number", "international numbers",
    "iphone one-tap", "join from pc mac linux ios or android", "meeting id", "meeting number",
    "one tap mobile", "passcode", "pc mac linux ios or android", "telephone",
  ].map { WordBytes($0) }
  /// What they begin with.
  private static let initials = names.compactMap { $0.bytes.first }
}
