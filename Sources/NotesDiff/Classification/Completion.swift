/// Tells whether work was finished between two notes, from the two statements about it.
///
/// The newer statement has to read as finished; what the older said counts too. "Cells keep their
/// cache" alone says little, after "Working on having cells keep their cache" it says that it is
/// done, and after "Finished the cache" it is old news.
struct Completion {
  /// What came out for a pair of statements.
  struct Verdict: Sendable {
    /// The cues of the newer statement and of the pair.
    let cues: StatusCues
    /// Whether the work was finished between the two.
    let isCompleted: Bool
    /// The status of the older statement in the light of the newer one.
    let before: StatusReading
    /// The status of the newer statement in the light of the older one.
    let after: StatusReading
  }

  private let old: MeetingNote
  private let new: MeetingNote

  /// Prepares the comparison of two notes.
  init(old: MeetingNote, new: MeetingNote) {
    self.old = old
    self.new = new
  }

  /// What came of a piece of work.
  ///
  /// - Parameters:
  ///   - oldItem: The item of the older note, by index.
  ///   - newItem: The item of the newer note, by index.
  ///   - probability: How likely the two are one piece of work.
  /// - Returns: Whether the work was finished, and the statuses as the pair shows them.
  /// - Complexity: Linear in the length of the two statements.
  func verdict(old oldItem: Int, new newItem: Int, probability: Double = 1) -> Verdict {
    var first = old.items[oldItem].status
    var second = new.items[newItem].status
    if old.items[oldItem].stage != nil || new.items[newItem].stage != nil {
      return Verdict(
        cues: StatusCues(), isCompleted: first.status.isOpen && second.status == .done,
        before: first, after: second)
    }
    let isSameText = old.items[oldItem].text == new.items[newItem].text
    var cues = new.items[newItem].cues
    if isSameText, first == second, standsAlike(oldItem, newItem) {
      return Verdict(cues: cues, isCompleted: false, before: first, after: second)
    }
    let cuesBefore = old.items[oldItem].cues
    if isSameText, cuesBefore.areAll(in: cues), cues.areAll(in: cuesBefore) {
      return Verdict(cues: cues, isCompleted: false, before: first, after: second)
    }
    // How many are for it so far is no outcome.
    if VoteCount.isTold(by: new.items[newItem].text) {
      return Verdict(cues: cues, isCompleted: false, before: first, after: second)
    }
    var pair = StatementPair(
      old: old.items[oldItem], before: cuesBefore, new: new.items[newItem], cues: cues)
    if let clause = pair.oldClause { first = clause.reading }
    if let clause = pair.newClause { second = clause.reading }
    PairRules.apply(to: &pair)
    cues = pair.cues
    // One word in common and a doubtful link are too little to say that work has come to its end,
    // but for a name; the verb that was promised is none.
    let least = Self.leastShared + (cues.has(.pairKept) ? 1 : 0)
    let isCompleted =
      cues.readsDone && (probability >= Self.leastSure || pair.shared >= least || pair.shareName)
    // What was finished in part, or hardly said to be finished, was open then.
    let before = isCompleted && !first.status.isOpen ? pair.before.openReading : first
    let after = isCompleted ? cues.doneReading : first.status.isOpen ? cues.reading : second
    return Verdict(cues: cues, isCompleted: isCompleted, before: before, after: after)
  }

  private static let leastSure = 0.5
  private static let leastShared = 2

  /// Whether both items stand under the same heading and parent, by their words.
  private func standsAlike(_ oldItem: Int, _ newItem: Int) -> Bool {
    let (first, second) = (old.items[oldItem], new.items[newItem])
    return first.parent.map { old.items[$0].text } == second.parent.map { new.items[$0].text }
      && old.sections[first.section].title.plain == new.sections[second.section].title.plain
  }
}
