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
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  init(old: MeetingNote, new: MeetingNote) {
    self.old = old
    self.new = new
  }

  /// What came of a piece of work.
  ///
  /// - Parameters:
  ///   - oldItem: The item of the older note, by index.
  ///   - newItem: The item of the newer note, by index.
  /// - Returns: Whether the work was finished, and the statuses as the pair shows them.
  /// - Complexity: Linear in the length of the two statements.
  func verdict(old oldItem: Int, new newItem: Int) -> Verdict {
    let first = old.items[oldItem].status
    let second = new.items[newItem].status
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
    addPair(oldItem, cuesBefore, newItem, to: &cues)
    let isCompleted = cues.readsDone
    // What was finished in part, or hardly said to be finished, was open then.
    let before = isCompleted && !first.status.isOpen ? cuesBefore.openReading : first
    let after = isCompleted ? cues.doneReading : first.status.isOpen ? cues.reading : second
    return Verdict(cues: cues, isCompleted: isCompleted, before: before, after: after)
  }

  /// Whether both items stand under the same heading and parent, by their words.
  private func standsAlike(_ oldItem: Int, _ newItem: Int) -> Bool {
    let (first, second) = (old.items[oldItem], new.items[newItem])
    return first.parent.map { old.items[$0].text } == second.parent.map { new.items[$0].text }
      && old.sections[first.section].title.plain == new.sections[second.section].title.plain
  }

  // MARK: What the pair says

  private func addPair(
    _ oldItem: Int, _ before: StatusCues, _ newItem: Int, to cues: inout StatusCues
  ) {
    let oldWords = StatusTokens.words(of: old.items[oldItem].text)
    let newWords = StatusTokens.words(of: new.items[newItem].text)
    let wasOpen =
      before.sum <= StatusCue.openThreshold && before.openReading.status != .unknown
    addFulfilment(oldWords, to: &cues)
    let wasMeant = { (share: String) in
      oldWords.contains(share) || share == "first" && oldWords.contains("initial")
    }
    if let share = cues.words(of: .hedgePart), wasMeant(share) { cues.add(.pairSameShare, share) }
    // "Fixed a few leaks" is done, and "Fixing the leaks" is not done by it.
    if let some = cues.words(of: .hedgeSome), !wasMeant(some) { cues.add(.pairOnlySome, some) }
    if wasOpen { addDeeds(oldWords, newWords, to: &cues) }
    // From "This week" to "Last week", from "Next" to "Done".
    let planned: [StatusCue] = [.labelPlanned, .underPlanned, .columnPlanned]
    if let label = cues.words(of: .underPast) ?? cues.words(of: .underDone),
      cues.openReading.status == .unknown, planned.contains(where: before.has)
    {
      cues.add(.pairAsPlanned, label)
    }
    let oldStems = Self.stems(oldWords)
    let newStems = Self.stems(newWords)
    let shared = newStems.count(where: oldStems.contains)
    let isHedged =
      cues.has(.hedgeLesser)
      || cues.found.contains { $0.cue.openStatus != .unknown }
    if wasOpen, !isHedged {
      // What hints at an end is believed where there was something to end.
      if cues.sum > 0, !cues.has(.opensImproved) { cues.add(.pairWasOpen, "") }
      // "Preparing seed list 2.1", then "Seed list 2.1" as a title of its own.
      if let version = newWords.first(where: StatusReleaseTitle.isVersion),
        oldWords.contains(version), StatusReader.namesRelease(new.items[newItem])
      {
        cues.add(.pairIsOut, version)
      }
      let near: [StatusCue] = [.opensNearly, .hedgeNear]
      // "Wrapping up the fence", then "The fence" among what there is to report.
      if let word = near.lazy.compactMap(before.words(of:)).first, newStems.count > 1,
        3 * shared >= 2 * newStems.count
      {
        cues.add(.pairWasNear, word)
      }
    }
    // "24 boats were painted", then "22 boats were painted": one figure after the other.
    if !wasOpen, Self.differInFiguresOnly(oldWords, newWords) { cues.add(.pairWasDone, "") }
    if !oldStems.isEmpty, !newStems.isEmpty, 10 * shared < 3 * newStems.count {
      cues.add(.pairMostlyOther, "")
    }
    if let word = cues.words(of: .opensState), before.has(.opensState) {
      cues.add(.pairWasState, word)
    }
    // "Finished the tool, will announce it soon": what is left of it can be finished yet.
    let isMixed = [StatusCue.restOpen, .hedgeOpen, .hedgeFuture, .hedgeWait, .hedgeStopped]
      .contains(where: before.has)
    // A bare name, as in a list of repositories, is no work.
    let isName = oldWords.count == 1 && !wasOpen
    if before.sum >= StatusCue.firmThreshold && !isMixed || before.tellOfWhatIs || isName {
      cues.add(.pairWasDone, "")
    }
    // "Continuing the fence", then "Added a gate to the fence": that was one step.
    let going: [StatusCue] = [.opensOngoing, .opensBegun]
    if !cues.has(.opensFinished), !cues.has(.pairFulfilled),
      let verb = going.lazy.compactMap(before.words(of:)).first, verb.hasPrefix("continu"),
      let step = cues.words(of: .opensMade) ?? cues.words(of: .opensImproved)
    {
      cues.add(.pairOneStep, step)
    }
  }

  private static func differInFiguresOnly(_ old: [String], _ new: [String]) -> Bool {
    let isFigure = { (word: String) in word.utf8.first.map(Words.isASCIIDigit) ?? false }
    return old.count == new.count && old != new
      && zip(old, new).allSatisfy { $0 == $1 || isFigure($0) && isFigure($1) }
  }

  /// "Refined …" after "refining …".
  private func addFulfilment(_ oldWords: [String], to cues: inout StatusCues) {
    let openings: [StatusCue] = [.opensFinished, .opensMade, .opensImproved, .opensActivity]
    guard let verb = openings.lazy.compactMap(cues.words(of:)).first,
      !StatusLexicon.roles(of: verb).contains(.generic)
    else { return }
    let stem = StatusLexicon.stem(verb)
    let deed = StatusDeed.deed(of: verb)
    let isPromised = oldWords.contains { word in
      guard word.hasSuffix("ing") || StatusLexicon.roles(of: word).contains(.base) else {
        return false
      }
      return StatusLexicon.stem(word) == stem || deed != nil && StatusDeed.deed(of: word) == deed
    }
    if isPromised { cues.add(.pairFulfilled, verb) }
  }

  /// "Shared the plan" after "will post the plan", "running on the new pump" after "installing".
  private func addDeeds(_ oldWords: [String], _ newWords: [String], to cues: inout StatusCues) {
    let done = oldWords.filter(StatusLexicon.isPast).compactMap(StatusDeed.deed)
    let promised = oldWords.compactMap(StatusDeed.deed).filter { !done.contains($0) }
    let acts: [StatusCue] = [.opensBegun, .opensProposed, .opensActivity]
    // What was explored may be explored further.
    if let verb = acts.lazy.compactMap(cues.words(of:)).first,
      let deed = StatusDeed.deed(of: verb), deed != .exploring, promised.contains(deed)
    {
      cues.add(.pairActDone, verb)
    }
    let uses: Set<String> = ["hosting", "running", "serving"]
    let trials: [StatusDeed] = [.exploring, .testing]
    let installs: [StatusDeed] = [.adding, .deploying, .moving, .upgrading]
    if let verb = cues.words(of: .opensOngoing).flatMap({ uses.contains($0) ? $0 : nil })
      ?? place(newWords, cues),
      promised.contains(where: installs.contains),
      !newWords.prefix(6).contains(where: { StatusDeed.deed(of: $0).map(trials.contains) == true })
    {
      cues.add(.pairInUse, verb)
    }
  }

  /// The verb that says where a thing is now: "the roses live in the greenhouse".
  private func place(_ words: [String], _ cues: StatusCues) -> String? {
    guard !cues.found.contains(where: { $0.cue.openStatus != .unknown }) else { return nil }
    return zip(words.dropFirst(), words.dropFirst(2)).first { verb, next in
      ["live", "lives", "run", "runs"].contains(verb) && ["in", "on", "under"].contains(next)
    }?.0
  }

  /// The stems of the words that tell statements apart, each once. A statement has so few that none
  /// is worth a hash.
  private static func stems(_ words: [String]) -> [String] {
    words.reduce(into: []) { stems, word in
      guard !StatusLexicon.roles(of: word).contains(.common) else { return }
      let stem = StatusLexicon.stem(word)
      if !stems.contains(stem) { stems.append(stem) }
    }
  }
}
