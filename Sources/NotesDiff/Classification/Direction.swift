/// Which way work of a team went that is in no stage: held up, or moved between its own buckets.
enum Direction {
  /// Words that say of work that it stands still.
  private static let stops: Set<String> = [
    "blocked", "on hold", "put on hold", "paused", "on pause", "pausing", "put down",
    "putting down", "stuck", "delayed", "held up", "postponed", "deferred", "no progress",
  ]

  /// The word that says of a statement that its work stands still.
  ///
  /// - Parameter cues: What speaks of its progress.
  /// - Returns: The word, or nothing.
  static func stop(_ cues: StatusCues) -> String? {
    cues.words(of: .hedgeWait).flatMap { stops.contains($0) ? $0 : nil }
  }

  /// Words of labels for what is to come, by how far away they put it.
  private static let near: Set<String> = [
    "soon", "next", "starting", "upcoming", "coming", "imminent", "now", "current",
  ]
  private static let far: Set<String> = [
    "further", "future", "later", "someday", "backlog", "eventually", "long-term",
  ]

  /// Whether a bucket puts its work far away, near, or says neither: "Further out", "Starting soon".
  ///
  /// - Parameter cues: What speaks of the progress of an item in it.
  /// - Returns: True for far, false for near.
  static func isFar(_ cues: StatusCues) -> Bool? {
    guard let label = cues.words(of: .underPlanned) else { return nil }
    let words = Words.lowercased(label)
    if words.contains(where: far.contains) { return true }
    return words.contains(where: near.contains) ? false : nil
  }
}

extension ItemPair {
  /// Whether work stands still that did not before.
  var isHeldUp: Bool {
    !areRows && Direction.stop(new.cues) != nil && Direction.stop(old.cues) == nil
      && old.status.status != .done
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
