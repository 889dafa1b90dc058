/// The weights by which signals become the probability that a careful reader makes a link.
///
/// Two logistic regressions: the first reads a candidate by itself, the second weighs the result
/// against its rivals and surroundings. Fitted by `scripts/fit-links`, then rounded.
package struct LinkModel: Sendable {
  /// Starts the first step.
  var bias: Double
  /// A weight for each signal of `LinkFeatures`.
  var weights: [Double]
  /// Starts the second step.
  var contextBias: Double
  /// A weight for each signal of `LinkContext`.
  var contextWeights: [Double]
  /// The least probability of a link between items that have none yet.
  var accept: Double
  /// The least probability of a link where one of the items has one already.
  var acceptSecond: Double
  /// The least probability of a link that is called sure.
  var sure: Double

  /// The fitted weights.
  package static let fitted = LinkModel(
    bias: -4.1,
    weights: [
      1.1,  // likeness: cosine of the local weights
      0.7,  // overlap: sum of the shared local weights
      2.5,  // third: the third-heaviest shared term
      -0.7,  // rarest: the heaviest shared term: counted by `anchor` already, so this takes back
      1.2,  // second: the second-heaviest shared term
      1.0,  // anchor: a shared term that few items of either team have
      1.1,  // anchorInNote: a shared term that few items of either note have
      3.0,  // letters: letter triples in common: order, spelling, stems
      1.7,  // sameTeam: both stand in one team
      3.0,  // likenessInTeam: likeness counts more inside a team
      0.6,  // namedOverlap: shared weight where one names the team of the other
      -1.6,  // otherPart: two named parts of one team
      0.7,  // parents: likeness of the items around them
      -0.9,  // place: how far apart they stand in the section
      -1.3,  // row: rows of the roadmap are few and short
      2.3,  // address: one address linked from both
      -0.3,  // sameVersion: one version named by both: every item of a release names it
      -0.6,  // staleVersion: the old one was done under another version
      -3.4,  // otherVersion: the same sentence about two versions
      -2.6,  // labelMismatch: one is the heading of a list, the other a statement
      1.6,  // openOverlap: how much is shared, where the old one was open
      0.3,  // openThenDone: open before, done now
      0.3,  // bothOpen: open in both
      -1.6,  // shortness: few terms: chance agreement is easy
      -0.5,  // smallerSize: a short item takes more
      -0.5,  // largerSize: a long item takes more
      0.4,  // single: one telling term at most
      0.2,  // crowdInTeam: many old items in the team
      -0.5,  // crowd: many new items in the section
      -0.8,  // template: as alike inside its own note
      -1.2,  // smallerTemplate: both are
    ],
    contextBias: -1.0,
    contextWeights: [
      0.74,  // own: the first step
      0.31,  // aheadForOld: ahead of rivals for the old item
      0.49,  // aheadForNew: ahead of rivals for the new item
      1.95,  // children: a likely pair among their children
      1.1,  // neighbours: a likely pair right before or after
    ],
    accept: 0.5, acceptSecond: 0.5, sure: 0.9)

  /// The log-odds of a candidate by itself.
  ///
  /// - Parameter features: Its signals.
  /// - Returns: The log-odds.
  func odds(_ features: LinkFeatures) -> Double {
    var odds = bias
    for (weight, value) in zip(weights, features.values) { odds += weight * value }
    return odds
  }

  /// The log-odds of a candidate among its rivals and surroundings.
  ///
  /// - Parameter context: Its signals.
  /// - Returns: The log-odds.
  func odds(_ context: LinkContext) -> Double {
    var odds = contextBias
    for (weight, value) in zip(contextWeights, context.values) { odds += weight * value }
    return odds
  }
}
