/// One sort of evidence of how far a piece of work is.
///
/// Every cue has a weight in half points; the cues of a statement add up, and a sum of
/// `StatusCue.threshold` or more reads as finished. The weights were set from what the words mean;
/// `scripts/fit-status` measures them and moves none of them far.
enum StatusCue: String, Sendable, CaseIterable {
  // The verb the statement opens with.
  case opensFinished, opensMade, opensImproved, opensState
  case opensActivity, opensProposed, opensBegun, opensOngoing, opensNearly, opensFuture
  case opensRevoked
  // The label in front of it or at its end.
  case labelDone, labelOpen, labelPlanned, labelTask
  // The label, heading or parent it stands under.
  case underDone, underOpen, underPast, underPlanned, underRelease, underTask
  // The column of a board it stands in.
  case columnOpen, columnPlanned
  case parentDone, parentOpen
  // What its first clause says beside the verb.
  case saysAvailable, hedgeNear, hedgeWait, hedgeStopped, hedgeOpen, hedgeFuture, hedgeLesser,
    hedgePart, hedgeSome, hedgeUnaccepted
  // What it says after that.
  case restDone, restOpen, restWait, restTask
  // How it is set.
  case releaseLink, struck, boxDone, boxOpen
  // It thanks somebody and is no work.
  case thanks
  // What a linked pair of statements says that neither says alone.
  case pairFulfilled, pairKept, pairActDone, pairInUse, pairWasNear, pairWasOpen, pairIsOut
  case pairSameShare, pairOnlySome, pairOneStep, pairAsPlanned
  case pairMostlyOther, pairWasState, pairWasDone, pairTrouble, pairTurned, pairGivenUp, pairAside

  /// Whether it is read from a clause of the statement, not from where or how that stands.
  var isOfClause: Bool {
    switch self {
    case .opensFinished, .opensMade, .opensImproved, .opensState, .opensActivity, .opensProposed,
      .opensBegun, .opensOngoing, .opensNearly, .opensFuture, .opensRevoked, .saysAvailable,
      .hedgeNear, .hedgeWait, .hedgeStopped, .hedgeOpen, .hedgeFuture, .hedgeLesser, .hedgePart,
      .hedgeSome, .hedgeUnaccepted, .restDone, .restOpen, .restWait, .restTask:
      true
    default: false
    }
  }

  /// The sum from which on a statement reads as finished, in half points.
  static let threshold = 2

  /// The sum up to which a statement reads as open, in half points.
  static let openThreshold = -2

  /// The sum from which on an older statement reads as finished beyond doubt, in half points.
  static let firmThreshold = 3

  /// What the cue adds, in half points.
  var weight: Int {
    switch self {
    case .pairInUse: 8
    case .pairActDone, .pairKept: 7
    case .opensFinished, .boxDone, .pairSameShare: 6
    case .opensMade, .labelDone, .struck, .pairAsPlanned: 4
    case .underDone, .parentDone, .saysAvailable: 3
    case .opensImproved, .releaseLink, .pairFulfilled, .pairWasNear, .pairWasOpen,
      .pairIsOut:
      2
    case .opensState, .restDone, .underRelease: 1
    case .opensActivity, .parentOpen, .restOpen, .pairMostlyOther: -1
    case .opensProposed, .underOpen, .hedgeOpen, .hedgeFuture, .hedgeLesser, .pairWasState: -2
    case .opensBegun, .opensRevoked, .labelOpen, .labelTask, .underTask, .hedgeWait, .hedgeStopped:
      -3
    case .opensOngoing, .opensNearly, .hedgeNear: -4
    case .opensFuture: -5
    case .labelPlanned, .underPlanned, .boxOpen, .columnOpen, .columnPlanned, .hedgePart,
      .hedgeUnaccepted, .pairWasDone, .pairOnlySome, .pairOneStep, .pairTrouble, .pairTurned,
      .pairGivenUp, .pairAside:
      -6
    case .thanks, .restTask: -8
    // The one is weighed as `restOpen` already, the other counts against older work only, the last
    // where nothing else is said.
    case .restWait, .hedgeSome, .underPast: 0
    }
  }

  /// What the cue says of a statement that is not finished.
  var openStatus: Status {
    switch self {
    case .opensFuture, .labelPlanned, .labelTask, .underPlanned, .underTask, .columnPlanned,
      .hedgeFuture, .boxOpen:
      .planned
    case .opensActivity, .opensProposed, .opensBegun, .opensOngoing, .opensNearly, .opensRevoked,
      .labelOpen, .underOpen, .columnOpen, .hedgeNear, .hedgeWait, .hedgeStopped, .hedgeOpen,
      .hedgePart, .hedgeUnaccepted, .restOpen:
      .inProgress
    default: .unknown
    }
  }
}

/// The cues of a statement, each once, with the words it was read from.
struct StatusCues: Sendable, Hashable {
  /// A cue found.
  struct Found: Sendable, Hashable {
    /// What was found.
    let cue: StatusCue
    /// The note's own words.
    let words: String
  }

  /// The cues in the order they were found.
  private(set) var found: [Found] = []

  /// Adds a cue unless it was found before.
  mutating func add(_ cue: StatusCue, _ words: String) {
    guard !has(cue) else { return }
    found.append(Found(cue: cue, words: words))
  }

  /// Whether a cue was found.
  func has(_ cue: StatusCue) -> Bool { found.contains { $0.cue == cue } }

  /// Whether other cues have all of these.
  func areAll(in others: StatusCues) -> Bool { found.allSatisfy { others.has($0.cue) } }

  /// Whether the statement opens with what was done, or is, and nothing in it looks ahead: "Fixed
  /// some of the leaks" is open for being a share, but promises nothing.
  var tellOfThePast: Bool {
    let past: [StatusCue] = [
      .opensFinished, .opensMade, .opensImproved, .opensState, .opensActivity,
    ]
    let ahead: [StatusCue] = [
      .labelOpen, .labelPlanned, .labelTask, .underOpen, .underPlanned, .underTask, .columnOpen,
      .columnPlanned, .boxOpen, .hedgeWait, .hedgeStopped, .hedgeOpen, .hedgeFuture, .restOpen,
      .restTask,
    ]
    return past.contains(where: has) && !ahead.contains(where: has)
  }

  /// Whether the statement tells how things are, or of some that were done, and of nothing left to do.
  var tellOfWhatIs: Bool {
    let isSaid = [.opensState, .opensImproved, .saysAvailable].contains(where: has)
    return openReading.status == .unknown && isSaid || has(.hedgeSome) && readsDone
  }

  /// Whether the end it speaks of hangs on somebody else or is only near: "functionally complete,
  /// waiting for benchmarks". What is out is out, whatever its makers wait for.
  var isConditional: Bool {
    let isOut = found.contains { found in
      found.cue.weight > 0
        && found.words.parts.contains(where: Self.outWords.contains)
    }
    return !isOut
      && [.hedgeWait, .hedgeStopped, .hedgeNear, .hedgeUnaccepted, .restWait].contains(where: has)
  }

  private static let outWords: Set<Substring> = ["released", "shipped", "published", "launched"]

  /// The words a cue was read from.
  ///
  /// - Parameter cue: The cue to look for.
  /// - Returns: The words, or nothing where the cue was not found.
  func words(of cue: StatusCue) -> String? { found.first { $0.cue == cue }?.words }

  /// What the cues add up to, in half points.
  var sum: Int { found.reduce(0) { $0 + $1.cue.weight } }

  /// Whether a statement with these cues reads as finished.
  var readsDone: Bool { sum >= StatusCue.threshold }

  /// The status these cues add up to, with the one that weighs most.
  var reading: StatusReading {
    // Who is thanked, and what for, is no work, whatever it stands under.
    if has(.thanks) { return .unknown }
    // How things are, and where they are listed, is news only after work on it: alone it says
    // nothing of an end.
    let claims = found.contains {
      $0.cue.weight > 0 && ![.opensState, .underRelease].contains($0.cue)
    }
    if readsDone, claims, let best = strongest({ $0.cue.weight }) {
      return StatusReading(.done, from: best.evidence)
    }
    // A name in the list of what was done last week.
    if let label = words(of: .underPast), openReading.status == .unknown, sum <= 0 {
      return StatusReading(.done, from: .label(label))
    }
    let labels: [StatusCue] = [
      .labelOpen, .labelPlanned, .underOpen, .underPlanned, .columnOpen, .columnPlanned,
    ]
    // Whatever stands under "Action items" is to be done, unless it tells what was.
    let isTask = [.labelTask, .underTask].contains(where: has) && !opensWithDeed
    let isLabelled = !readsDone && (isTask || labels.contains(where: has))
    return isLabelled || sum <= StatusCue.openThreshold ? openReading : .unknown
  }

  /// The reading of a statement that finished work open before, with the cue that weighs most.
  var doneReading: StatusReading {
    strongest { $0.cue.weight }.map { StatusReading(.done, from: $0.evidence) } ?? .unknown
  }

  /// Whether the statement opens with what was done, or is.
  private var opensWithDeed: Bool {
    [.opensFinished, .opensMade, .opensImproved, .opensState, .opensActivity, .opensProposed]
      .contains(where: has)
  }

  /// The status of what is left open, with the cue that weighs most.
  var openReading: StatusReading {
    let open = strongest { found in
      let isTalk = found.cue == .opensActivity && Self.talk.contains(found.words)
      return found.cue.openStatus == .unknown || isTalk ? 0 : -found.cue.weight
    }
    guard let best = open else { return .unknown }
    // "Started on the fence" was begun, though it stands under "Upcoming"; "Start on the fence" was not.
    if let verb = found.first(where: { $0.cue == .opensBegun }),
      ["began", "begun", "started"].contains(verb.words),
      [.labelPlanned, .underPlanned].contains(best.cue)
    {
      return StatusReading(.inProgress, from: verb.evidence)
    }
    // "Explored the overhead: should be small" looks ahead, but it was begun.
    let begun: [StatusCue] = [.opensActivity, .opensMade, .opensImproved, .opensFinished]
    let isBegun = best.cue == .hedgeFuture && begun.contains(where: has)
    // What is parked may have been begun or not.
    if [.underOpen, .columnOpen].contains(best.cue), PutOff.isNamed(by: best.words) {
      return StatusReading(.unknown, from: best.evidence)
    }
    return StatusReading(isBegun ? .inProgress : best.cue.openStatus, from: best.evidence)
  }

  /// Past forms that tell of talk: nothing is under way by it.
  private static let talk: WordSet = [
    "argued", "assumed", "attended", "clarified", "commented", "debated", "discussed",
    "emphasized", "explained", "felt", "heard", "held", "knew", "mentioned", "met", "noted",
    "reminded", "spoke", "stressed", "talked", "thought", "wondered",
  ]

  /// The cue that weighs most, the first among equals; nothing where none weighs anything.
  private func strongest(_ weight: (Found) -> Int) -> Found? {
    var best: Found?
    for candidate in found where weight(candidate) > (best.map(weight) ?? 0) { best = candidate }
    return best
  }
}

extension StatusCues.Found {
  /// The cue as the model names evidence.
  var evidence: StatusReading.Evidence {
    switch cue {
    case .labelDone, .labelOpen, .labelPlanned, .labelTask: .prefix(words)
    case .underDone, .underOpen, .underPast, .underPlanned, .underRelease, .underTask, .columnOpen,
      .columnPlanned, .parentDone, .parentOpen, .pairAsPlanned:
      .label(words)
    case .hedgeNear, .hedgeWait, .hedgeStopped, .hedgeOpen, .hedgeFuture, .hedgeLesser, .hedgePart,
      .hedgeUnaccepted,
      .restOpen, .restTask, .opensNearly:
      .hedge(words)
    case .releaseLink: .releaseLink(words)
    case .struck: .struckThrough
    case .boxDone: .taskBox(ticked: true)
    case .boxOpen: .taskBox(ticked: false)
    default: .verb(words)
    }
  }
}
