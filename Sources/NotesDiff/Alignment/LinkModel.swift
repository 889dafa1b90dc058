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
    bias: -5,
    weights: [
      1.4, 0.7, 2.6, -0.5, 1.0, 1.1, 0.9, 2.9,
      1.0, 2.7, 0.6, -1.8,
      0.9, -0.7, -1.2, 1.5,
      -0.6, -1.6, -2.3,
      1.3, 0.5, 0.2,
      -1.8, -0.6, -0.4, 0.3,
      0.2, -0.4, -0.9, -1.4,
    ],
    contextBias: 0,
    contextWeights: [0.75, 0.3, 0.4, 2.0, 1.0],
    accept: 0.35, acceptSecond: 0.6, sure: 0.9)

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
