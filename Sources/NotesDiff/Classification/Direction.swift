/// Which way work of a team went that is in no stage: held up, or moved between its own buckets.
enum Direction {
  /// Whether a statement, its label or its heading says that the work stands still or was taken back.
  static func isStopped(_ cues: StatusCues) -> Bool {
    if [.hedgeStopped, .opensRevoked, .pairGivenUp].contains(where: cues.has) { return true }
    let labels: [StatusCue] = [.labelOpen, .underOpen, .columnOpen]
    return labels.lazy.compactMap(cues.words(of:)).contains(where: Standstill.isNamed)
  }

  /// Forms of verbs that begin work, not those that go on with it.
  static let starts: WordSet = [
    "began", "begin", "begins", "begun", "initiated", "kicked", "start", "started", "starts",
  ]

  /// Words of labels for what is to come, by how far away they put it.
  private static let near: WordSet = [
    "soon", "next", "starting", "upcoming", "coming", "imminent", "now", "current",
  ]
  private static let far: WordSet = [
    "further", "future", "later", "someday", "backlog", "eventually", "long-term",
  ]

  /// Whether a bucket puts its work far away, near, or says neither: "Further out", "Starting soon".
  ///
  /// - Parameter cues: What speaks of the progress of an item in it.
  /// - Returns: True for far, false for near.
  static func isFar(_ cues: StatusCues) -> Bool? {
    guard let label = cues.words(of: .underPlanned) ?? cues.words(of: .columnPlanned) else {
      return nil
    }
    let words = Words.lowercased(label)
    if words.contains(where: far.contains) { return true }
    return words.contains(where: near.contains) ? false : nil
  }
}

extension ItemPair {
  /// Whether work stands still that did not before.
  var isHeldUp: Bool {
    // A caption says nothing of its own, but "Pulled 2.1, which had: …" does, and "Fence (on hold):".
    !areRows && (!areCaptions || new.cues.has(.opensRevoked) || new.cues.has(.hedgeStopped))
      && Direction.isStopped(new.cues)
      && (!Direction.isStopped(old.cues) && !isStillIdle || withdrawsAnother)
      && old.status.status != .done && !areBareLinks
  }

  /// Whether both are nothing but a link, and none to a ticket: a calendar is never late.
  var areBareLinks: Bool {
    sameText && !new.content.isBlank && new.content.spans.allSatisfy { $0.link != nil }
      && !new.content.links.contains { link in
        link.utf8.split(separator: UInt8(ascii: "/")).last?.allSatisfy(Words.isASCIIDigit) == true
      }
  }

  /// Whether what waited is put down now: it stood still before.
  private var isStillIdle: Bool {
    !new.cues.has(.opensRevoked)
      && ["waiting", "awaiting"].contains { word in
        [StatusCue.opensOngoing, .hedgeWait].contains {
          old.cues.words(of: $0)?.hasPrefix(word) == true
        }
      }
  }

  /// Whether another version was taken back after one that was: "Pulled 2.0 …", then "Pulled 2.1 …".
  private var withdrawsAnother: Bool {
    guard old.cues.has(.opensRevoked), new.cues.has(.opensRevoked) else { return false }
    let version = { (item: Item) in
      StatusTokens.words(of: item.text).first(where: StatusReleaseTitle.isVersion)
    }
    return version(new).map { $0 != version(old) } ?? false
  }

  /// Whether finished work is open again: the same is said as of open work, or what was done is
  /// undone.
  var isTakenBack: Bool {
    if new.cues.has(.opensRevoked), !old.cues.has(.opensRevoked) { return true }
    return sameStatement && !old.cues.leaveSomething && new.status.status != .done
      && new.status.status != .unknown
      && !isNextPhase
  }

  /// Whether work was looked into or proposed before and is taken up now: its next phase opens nothing
  /// again.
  var isNextPhase: Bool {
    let phases: [StatusDeed] = [.exploring, .proposing, .incepting]
    let now = StatusTokens.words(of: new.text).compactMap(StatusDeed.deed)
    return StatusTokens.words(of: old.text).compactMap(StatusDeed.deed)
      .contains { phases.contains($0) && !now.contains($0) }
  }

  /// Whether work was begun that had only been prepared: "Defined the scope", then "Started on it".
  var isBegun: Bool {
    guard let verb = new.cues.words(of: .opensBegun), Direction.starts.contains(verb),
      old.cues.has(.opensProposed), new.status.status.isOpen
    else { return false }
    let atWork: [StatusCue] = [.labelOpen, .underOpen, .columnOpen, .hedgeStopped]
    return !atWork.contains(where: old.cues.has)
  }

  /// Whether it went back on a board, whatever is said of it: from "Doing" to "To do".
  var wentBack: Bool { old.cues.has(.columnOpen) && new.cues.has(.columnPlanned) }

  /// Whether what was promised for the days after the last meeting is promised once more: "will share
  /// the plan this week", then "… next week".
  var isPromisedAgain: Bool {
    guard !areRows, !sameText, new.status.status.isOpen else { return false }
    return Self.isPromised(old) && Self.isPromised(new)
  }

  /// Whether a statement puts something off to a day or week soon after its meeting.
  private static func isPromised(_ item: Item) -> Bool {
    let ahead: [StatusCue] = [.opensFuture, .hedgeFuture, .restOpen]
    return ahead.contains(where: item.cues.has)
      && StatusOpening.dayAhead(StatusTokens.words(of: item.text), isMoment: true) != nil
  }

  /// Whether the same is due on a later day.
  var isDueLater: Bool { dueDays.map { $0.after.isAfter($0.before) } ?? false }

  /// The days both statements give themselves.
  private var dueDays: (before: DueDay, after: DueDay)? {
    guard !sameWords, new.status.status.isOpen, let before = DueDay(of: old.text),
      let after = DueDay(of: new.text)
    else { return nil }
    return (before, after)
  }

  /// Whether both say in other words that the work goes on, which is no edit of a statement.
  var goesOn: Bool {
    let going: [StatusCue] = [.opensOngoing, .opensBegun, .opensNearly]
    let isOpen = { (item: Item) in item.status.status == .inProgress }
    return !areRows && !sameWords && isOpen(old) && isOpen(new)
      && going.contains(where: old.cues.has) && going.contains(where: new.cues.has)
      && !Direction.isStopped(new.cues)
  }

  /// Whether work goes on that stood still before: what waits now for somebody else does not.
  var isTakenUpAgain: Bool {
    let working: [StatusCue] = [.opensOngoing, .opensBegun, .opensNearly, .hedgeOpen]
    let waiting: [StatusCue] = [.hedgeWait, .restWait]
    return !areRows && !areCaptions && sameTeam && Direction.isStopped(old.cues)
      && !Direction.isStopped(new.cues) && working.contains(where: new.cues.has)
      && !StatementPair.namesTrouble(new.text) && !waiting.contains(where: new.cues.has)
  }

  /// Whether both only name what stands below them.
  private var areCaptions: Bool { old.hasChildren && new.hasChildren }

  /// Whether what stood under a label of what is to come stands elsewhere now, and says nothing else.
  var leftPlanned: Bool {
    let planned: [StatusCue] = [.underPlanned, .labelPlanned, .columnPlanned]
    return !areRows && sameStatement && !areCaptions && old.cues.has(.underPlanned)
      && new.status.status == .unknown && !areBareLinks && !planned.contains(where: new.cues.has)
  }

  /// Whether a statement moved to a nearer bucket of its team.
  var cameNearer: Bool { Direction.isFar(old.cues) == true && Direction.isFar(new.cues) == false }

  /// Whether it moved to a farther one.
  var wentFarther: Bool { Direction.isFar(old.cues) == false && Direction.isFar(new.cues) == true }

  /// Whether the statements open with another step of the work: "Working on …", "Submitted …".
  var isNextStep: Bool {
    let before: [StatusCue] = [.opensFuture, .opensBegun, .opensOngoing]
    let after: [StatusCue] = [
      .opensProposed, .opensActivity, .opensNearly, .opensMade, .opensImproved, .opensFinished,
    ]
    return before.contains(where: old.cues.has) && after.contains(where: new.cues.has)
  }
}
