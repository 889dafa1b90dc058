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
    bias: -4.0,
    weights: [
      1.1,  // likeness
      0.7,  // overlap
      2.5,  // third
      -0.8,  // rarest
      1.2,  // second
      1.0,  // anchor
      1.1,  // anchorInNote
      2.9,  // letters
      1.7,  // sameTeam
      3.0,  // likenessInTeam
      0.5,  // namedOverlap
      -1.5,  // otherPart
      0.7,  // parents
      -0.9,  // place
      -1.2,  // row
      1.9,  // address
      -0.4,  // sameVersion
      -1.2,  // staleVersion
      -2.3,  // labelMismatch
      1.5,  // openOverlap
      0.3,  // openThenDone
      0.3,  // bothOpen
      -1.7,  // shortness
      -0.6,  // smallerSize
      -0.5,  // largerSize
      0.5,  // single
      0.2,  // crowdInTeam
      -0.5,  // crowd
      -0.8,  // template
      -1.0,  // smallerTemplate
    ],
    contextBias: -1.0,
    contextWeights: [
      0.74,  // own
      0.32,  // aheadForOld
      0.48,  // aheadForNew
      1.90,  // children
      1.04,  // neighbours
    ],
    accept: 0.45, acceptSecond: 0.6, sure: 0.9)

  /// The log-odds of a candidate by itself.
  ///
  /// - Parameter features: Its signals.
  func odds(_ features: LinkFeatures) -> Double {
    var odds = bias
    for (weight, value) in zip(weights, features.values) { odds += weight * value }
    return odds
  }

  /// The log-odds of a candidate among its rivals and surroundings.
  ///
  /// - Parameter context: Its signals.
  func odds(_ context: LinkContext) -> Double {
    var odds = contextBias
    for (weight, value) in zip(contextWeights, context.values) { odds += weight * value }
    return odds
  }
}
