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
    bias: -2.7,
    weights: [
      1.4,  // overlap: sum of the shared local weights
      1.3,  // third: the third-heaviest shared term
      -2.3,  // rarest: the heaviest shared term: counted by `anchor` already, so this takes back
      0.9,  // second: the second-heaviest shared term
      1.8,  // anchor: a shared term that few items of either team have
      1.3,  // anchorInNote: a shared term that few items of either note have
      3.8,  // letters: letter triples in common: order, spelling, stems
      2.6,  // sameTeam: both stand in one team
      2.9,  // likenessInTeam: cosine of the local weights, inside a team
      -2.0,  // otherPart: two named parts of one team
      -0.6,  // place: how far apart they stand in the section
      2.8,  // address: both, and nothing else, link to one story or document
      5.4,  // onlyAddress: both link to one address, and one of them says no more than that
      6.0,  // office: both speak of the lead of one team
      -1.8,  // twin: either stands word for word elsewhere in the other note
      -0.2,  // staleVersion: the old one was done under another version; bars second links
      -1.0,  // otherVersion: the same sentence about two versions
      -5.3,  // nameSwap: the same sentence with another name in the same place
      -1.2,  // labelMismatch: one is the heading of a list, the other a statement
      1.6,  // openOverlap: how much is shared, where the old one was open
      -1.8,  // doneLetters: finished work is seldom news again: likeness counts for less
      0.2,  // bothOpen: open in both
      -2.8,  // shortness: few terms: chance agreement is easy
      -1.0,  // smallerSize: a short item takes more
      -1.0,  // largerSize: a long item takes more
      0.3,  // single: one telling term at most
      -0.4,  // crowd: many new items in the section
    ],
    contextBias: -1.6,
    contextWeights: [
      0.6,  // own: the first step
      0.4,  // aheadForOld: ahead of rivals for the old item
      0.5,  // aheadForNew: ahead of rivals for the new item
      3.4,  // children: likely pairs among their children
      1.2,  // between: likely pairs right before and after
      -0.6,  // anchorInNote: where rivals are known, a rare word is worth less
      0.9,  // sameTeam: rivals of the same team are the rule
      1.2,  // letters: where nothing rivals it, likeness counts for more
      1.0,  // openOverlap: where nothing rivals it, open work is gone on with
      -2.4,  // shortness: without a rival, too, a few terms prove little
    ],
    accept: 0.5, acceptSecond: 0.5, sure: 0.85)

  /// The log-odds of a candidate by itself.
  ///
  /// - Parameter features: Its signals.
  /// - Returns: The log-odds.
  func odds(_ features: LinkFeatures) -> Double {
    features.signals.weighed(by: weights, from: bias)
  }

  /// The log-odds of a candidate among its rivals and surroundings.
  ///
  /// - Parameter context: Its signals.
  /// - Returns: The log-odds.
  func odds(_ context: LinkContext) -> Double {
    context.signals.weighed(by: contextWeights, from: contextBias)
  }
}
