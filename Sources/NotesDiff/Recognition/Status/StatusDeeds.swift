/// What a team does to its work, so that a promise and its fulfilment can use different words:
/// "Will post the plan" is fulfilled by "Shared the plan".
enum StatusDeed: Sendable, CaseIterable {
  /// Told to others: "announced", "shared".
  case telling
  /// Put up for a decision: "proposed".
  case proposing
  /// Let out: "released", "shipped".
  case releasing
  /// Brought into use: "deployed", "rolled out".
  case deploying
  /// Taken in: "merged", "integrated".
  case merging
  /// Made possible: "added", "supports".
  case adding
  /// Made right: "fixed", "resolved".
  case fixing
  /// Taken away: "removed", "deprecated".
  case removing
  /// Put in another place or form: "migrated", "replaced".
  case moving
  /// Brought to another version: "upgraded", "bumped".
  case upgrading
  /// Brought to its end: "finished".
  case finishing
  /// Tried: "tested", "verified".
  case testing
  /// Looked into: "explored", "spiked".
  case exploring
  /// Written down: "documented".
  case documenting
  /// Settled: "decided".
  case deciding
  /// Let run: "ran the trial".
  case running
  /// Come together for: "held the open day".
  case gathering
  /// A meeting that opens a track: it is over when it was held.
  case incepting

  /// The deed a word names, as a verb in any form or as a noun.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: The deed, or nothing where the word names none.
  /// - Complexity: Linear in the length of the word.
  static func deed(of word: Word) -> StatusDeed? {
    // "Re-ran" is "ran" once more.
    if word.begins(with: "re-") { return deed(of: word.dropFirst(3)) }
    if let deed = all[word] { return deed }
    guard ["d", "g", "s"].contains(where: word.ends) else { return nil }
    for (ending, others) in endings where word.ends(with: ending) {
      let stem = word.dropLast(ending.count)
      guard stem.count > 1 else { continue }
      for other in others {
        if let deed = all[stem.appending(other)] { return deed }
      }
      // "shipping" is of "ship".
      if stem.count > 2, stem.endsInTwin, let deed = all[stem.dropLast(1)] {
        return deed
      }
    }
    return nil
  }

  /// Endings of verb forms, and what may stand in their place in the base form.
  private static let endings: [(Word, [Word])] = [
    ("ying", ["y"]), ("ing", ["", "e"]), ("ied", ["y"]), ("ed", ["", "e"]), ("ies", ["y"]),
    ("es", ["", "e"]), ("s", [""]),
  ]

  private static let all: WordMap<StatusDeed> = {
    var deeds = WordMap<StatusDeed>(capacity: 300)
    for (deed, words) in tables {
      words.eachWord { deeds.set(Word($0), deed) }
    }
    return deeds
  }()

  private static let tables: [(StatusDeed, String)] = [
    (
      .telling,
      """
      announce announcement circulate distribute e-mail email file notify post present \
      presentation sent send share submit submission tell told
      """
    ),
    (.proposing, "draft drew outline proposal propose rfc suggest"),
    (
      .releasing,
      "cut deliver delivery ga launch publication publish release ship tag"
    ),
    (
      .deploying,
      """
      activate adopt adoption deploy deployment enablement install installation promote roll \
      rollout roll-out
      """
    ),
    (.merging, "accept incorporate integrate integration land merge pull"),
    (
      .adding,
      """
      add addition allow bring brought build built create enable expose implement implementation \
      introduce made make offer permit provide support
      """
    ),
    (
      .fixing,
      "address correct fix mitigate mitigation patch repair resolve resolution solve solution"
    ),
    (
      .removing,
      """
      decommission delete deprecate deprecation downgrade drop eliminate removal remove retire \
      strip
      """
    ),
    (
      .moving,
      """
      conversion convert extract extraction migrate migration move port refactor replace \
      replacement rework rewrite rewriting rewritten rewrote separate split switch transition
      """
    ),
    (.upgrading, "bump update upgrade"),
    (
      .finishing,
      "close complete completion conclude finalise finalize finish wrap"
    ),
    (
      .testing,
      "benchmark check exercise test try tried validate validation verification verify"
    ),
    (
      .exploring,
      """
      analyse analyze analysis evaluate evaluation experiment exploration explore investigate \
      investigation research spike
      """
    ),
    (.documenting, "describe docs document documentation write writing written wrote"),
    (.deciding, "agree agreement choose chose decide decision select selection"),
    (.running, "ran run"),
    (.gathering, "hold held meet met"),
    (.incepting, "incept inception"),
  ]
}
