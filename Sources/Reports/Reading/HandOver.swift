import NotesDiff

/// Tells who has taken a task over from whom, where only the name in front of it is another: "Ida: Oil the
/// winch", "Bo: Oil the winch".
struct HandOver {
  /// Who was to do it.
  let from: String
  /// Who is to do it now.
  let to: String

  /// Reads the two wordings of a task that goes on; nothing comes of one where more than the name has
  /// changed.
  ///
  /// - Parameter change: A change.
  init?(_ change: ChangeReport.ChangeEntry) {
    guard change.kind == .reworded || change.kind == .progressed || change.kind == .moved,
      change.old.count == 1, let old = change.old.first, let new = change.new.first,
      old.status == .planned, new.status == .planned,
      let from = Self.opening(of: old.text), let to = Self.opening(of: new.text),
      from.name != to.name, Self.areAlike(from.rest, to.rest)
    else { return nil }
    self.from = String(from.name)
    self.to = String(to.name)
  }

  /// The name a task opens with, and the words behind it.
  private static func opening(of text: String) -> (name: Substring, rest: [String])? {
    let told = Outcome.withoutMark(text)
    guard let name = NamesOverSayings.name(opening: told) else { return nil }
    return (name, Words.lowercased(String(told[name.endIndex...])))
  }

  /// Whether nearly all words stand in both.
  private static func areAlike(_ words: [String], _ others: [String]) -> Bool {
    let shared = Set(words).intersection(others).count
    return shared >= least
      && alike * shared >= (alike - 1) * max(Set(words).count, Set(others).count)
  }

  private static let least = 2
  /// One in so many words may be another.
  private static let alike = 5
}
