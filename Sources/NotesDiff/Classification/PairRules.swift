/// What two linked statements say together that neither says alone, as a table: every rule that holds
/// adds its cue, and those below it see that.
enum PairRules {
  /// A rule of the table.
  struct Rule: Sendable {
    /// The cue it adds.
    let cue: StatusCue
    /// The words it is read from; nothing where it does not hold.
    let words: @Sendable (StatementPair) -> String?
  }

  /// The rules, in the order in which they are asked.
  static let all: [Rule] = [
    // "Refined …" after "refining …".
    Rule(cue: .pairFulfilled) { $0.fulfilled },
    // "Ida painted …" after "Ida will paint …".
    Rule(cue: .pairKept) { $0.kept },
    Rule(cue: .pairSameShare) { pair in
      pair.cues.words(of: .hedgePart).flatMap { pair.wasMeant($0) ? $0 : nil }
    },
    // "Fixed a few leaks" is done, and "Fixing the leaks" is not done by it.
    Rule(cue: .pairOnlySome) { pair in
      pair.cues.words(of: .hedgeSome)
        .flatMap { pair.wasMeant($0) || pair.isOnlyOne($0) ? nil : $0 }
    },
    // "Shared the plan" after "will post the plan".
    Rule(cue: .pairActDone) { $0.wasOpen ? $0.actDone : nil },
    // "2.1 is out" after "The candidate of 2.1 is being tested".
    Rule(cue: .pairActDone) { $0.isOut },
    // "Running on the new pump" after "installing".
    Rule(cue: .pairInUse) { $0.wasOpen ? $0.inUse : nil },
    // From "This week" to "Last week", from "Next" to "Done".
    Rule(cue: .pairAsPlanned) { pair in
      let planned: [StatusCue] = [.labelPlanned, .underPlanned, .columnPlanned]
      guard pair.cues.openReading.status == .unknown, planned.contains(where: pair.before.has)
      else { return nil }
      return pair.cues.words(of: .underPast) ?? pair.cues.words(of: .underDone)
    },
    // "Repairing the press", then "The press has failed".
    Rule(cue: .pairTrouble) { $0.trouble },
    // "Building the pier", then "Handed the pier to the city".
    Rule(cue: .pairGivenUp) { $0.givenUp },
    // "Building the pier", then "Completed the plan for the pier".
    Rule(cue: .pairAside) { $0.madeAside },
    // "The gate is open", then "The gate is no longer open".
    Rule(cue: .pairTurned) { $0.denial },
    // What hints at an end is believed where there was something to end.
    Rule(cue: .pairWasOpen) { pair in
      pair.mayHaveEnded && pair.cues.sum > 0 && !pair.cues.has(.opensImproved)
        && !pair.isOtherState ? "" : nil
    },
    // "Preparing seed list 2.1", then "Seed list 2.1" as a title of its own.
    Rule(cue: .pairIsOut) { pair in
      guard pair.mayHaveEnded,
        let version = pair.newWords.first(where: StatusReleaseTitle.isVersion),
        pair.oldWords.contains(version), StatusReader.namesRelease(pair.new)
      else { return nil }
      return version.text
    },
    // "Wrapping up the fence", then "The fence" among what there is to report.
    Rule(cue: .pairWasNear) { pair in
      guard pair.mayHaveEnded, pair.newStems.count > 1, 3 * pair.shared >= 2 * pair.newStems.count
      else { return nil }
      return pair.before.words(ofFirst: [.opensNearly, .hedgeNear])
    },
    // "24 boats were painted", then "22 boats were painted": one figure after the other.
    Rule(cue: .pairWasDone) { !$0.wasOpen && $0.differInFiguresOnly ? "" : nil },
    Rule(cue: .pairMostlyOther) { pair in
      let isOther =
        !pair.oldStems.isEmpty && !pair.newStems.isEmpty
        && 10 * pair.shared < 3 * pair.newStems.count
      return isOther ? "" : nil
    },
    Rule(cue: .pairWasState) { $0.before.has(.opensState) ? $0.cues.words(of: .opensState) : nil },
    Rule(cue: .pairWasDone) { pair in
      guard pair.isOut == nil else { return nil }
      // What is left of it can be finished yet.
      let isFirm = pair.before.sum >= StatusCue.firmThreshold && !pair.before.leaveSomething
      // A bare name, as in a list of repositories, is no work.
      let isName = pair.oldWords.count == 1 && !pair.wasOpen
      return isFirm || pair.before.tellOfWhatIs || isName ? "" : nil
    },
    // "Continuing the fence", then "Added a gate to the fence": that was one step.
    Rule(cue: .pairOneStep) { pair in
      guard !pair.cues.has(.opensFinished), !pair.cues.has(.pairFulfilled),
        pair.before.words(ofFirst: [.opensOngoing, .opensBegun])?.hasPrefix("continu") == true
      else { return nil }
      return pair.cues.words(ofFirst: [.opensMade, .opensImproved])
    },
  ]

  /// Adds the cues of all rules that hold.
  ///
  /// - Parameter pair: The two statements.
  /// - Complexity: Linear in their length.
  static func apply(to pair: inout StatementPair) {
    for rule in all {
      if let words = rule.words(pair) { pair.cues.add(rule.cue, words) }
    }
  }
}
