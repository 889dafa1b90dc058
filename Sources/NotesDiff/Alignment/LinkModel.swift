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
    bias: -3.6,
    weights: [
      1.0,  // overlap: sum of the shared local weights
      2.4,  // third: the third-heaviest shared term
      -1.3,  // rarest: the heaviest shared term: counted by `anchor` already, so this takes back
      1.2,  // second: the second-heaviest shared term
      1.6,  // anchor: a shared term that few items of either team have
      1.2,  // anchorInNote: a shared term that few items of either note have
      3.5,  // letters: letter triples in common: order, spelling, stems
      1.8,  // sameTeam: both stand in one team
      3.5,  // likenessInTeam: cosine of the local weights, inside a team
      -1.8,  // otherPart: two named parts of one team
      -1.0,  // place: how far apart they stand in the section
      -1.6,  // row: rows of the roadmap are few and short
      2.5,  // address: one address linked from both
      -0.2,  // staleVersion: the old one was done under another version; bars second links
      -3.5,  // otherVersion: the same sentence about two versions
      -2.9,  // labelMismatch: one is the heading of a list, the other a statement
      1.6,  // openOverlap: how much is shared, where the old one was open
      -1.3,  // doneLetters: finished work is seldom news again: likeness counts for less
      0.2,  // bothOpen: open in both
      -1.8,  // shortness: few terms: chance agreement is easy
      -0.6,  // smallerSize: a short item takes more
      -0.7,  // largerSize: a long item takes more
      0.6,  // single: one telling term at most
      -0.6,  // crowd: many new items in the section
    ],
    contextBias: -1.5,
    contextWeights: [
      0.7,  // own: the first step
      0.37,  // aheadForOld: ahead of rivals for the old item
      0.49,  // aheadForNew: ahead of rivals for the new item
      1.9,  // children: a likely pair among their children
      0.9,  // neighbours: a likely pair right before or after
      -0.7,  // anchorInNote: where rivals are known, a rare word is worth less
      0.5,  // bothOpen: work goes on more often than it ends
      0.6,  // sameTeam: rivals of the same team are the rule
    ],
    accept: 0.5, acceptSecond: 0.5, sure: 0.9)

  /// The log-odds of a candidate by itself.
  ///
  /// - Parameter features: Its signals.
  /// - Returns: The log-odds.
  func odds(_ features: LinkFeatures) -> Double { features.weighed(by: weights, from: bias) }

  /// The log-odds of a candidate among its rivals and surroundings.
  ///
  /// - Parameter context: Its signals.
  /// - Returns: The log-odds.
  func odds(_ context: LinkContext) -> Double {
    context.weighed(by: contextWeights, from: contextBias)
  }
}
