/// The weights by which signals become the probability that a careful reader makes a link.
///
/// Two logistic regressions: the first reads a candidate by itself, the second weighs the result
/// against its rivals and surroundings. Fitted by `scripts/fit-links`, then rounded; but for tickets,
/// which no labelled pair has: of forty links they made in other projects' notes 38 were right. Across
/// teams the last fit was followed by half only, as it made too much of two words in common.
package struct LinkModel: Sendable {
  /// Starts the first step.
  var bias: Double
  /// A weight for each signal of `LinkFeatures`, in their order.
  var weights: [Double]
  /// Starts the second step.
  var contextBias: Double
  /// A weight for each signal of `LinkContext`, in their order.
  var contextWeights: [Double]
  /// The least probability of a link between items that have none yet.
  var accept: Double
  /// The least probability of a link where one of the items has one already.
  var acceptSecond: Double
  /// The least probability of a link that is called sure.
  var sure: Double

  /// The fitted weights.
  package static let fitted = LinkModel(
    bias: -3.0,
    weights: LinkFeatures.Signal.allCases.map(weight),
    contextBias: -2.0,
    contextWeights: LinkContext.Signal.allCases.map(weight),
    accept: 0.42, acceptSecond: 0.75, sure: 0.85)

  /// The fitted weight of a signal of a candidate by itself.
  private static func weight(_ signal: LinkFeatures.Signal) -> Double {
    switch signal {
    case .overlap: 2.1  // sum of the shared local weights
    case .third: 0.4  // the third-heaviest shared term
    case .rarest: -0.6  // the heaviest shared term: counted in the sum already, so this takes back
    case .second: 0.6  // the second-heaviest shared term
    case .letters: 3.5  // letter triples in common: order, spelling, stems
    case .sameTeam: 2.1  // both stand in one team
    case .likenessInTeam: 3.7  // cosine of the local weights, inside a team
    case .otherPart: -2.3  // two named parts of one team
    case .place: -0.7  // how far apart they stand in the section
    case .address: 2.7  // both, and nothing else, link to one story or document
    case .ticket: 4.5  // both, and nothing else, are about one ticket, in other sections
    case .openingNumber: 8.0  // both open with the number of one task
    case .onlyAddress: 5.6  // both link to one address, and one of them says no more than that
    case .office: 7.5  // both speak of the lead of one team
    case .twin: -1.9  // either stands word for word elsewhere in the other note
    case .staleVersion: -0.3  // the old one was done under another version; bars second links
    case .otherVersion: -0.7  // the same sentence about two versions
    case .forecast: 2.7  // the old one announces a release, the new one tells that it is out
    case .nameSwap: -4.7  // the same sentence with another name in the same place
    case .labelMismatch: -1.5  // one is the heading of a list, the other a statement
    case .openOverlap: 1.5  // how much is shared, where the old one was open
    case .doneLetters: -1.8  // finished work is seldom news again: likeness counts for less
    case .bothOpen: 0.1  // open in both
    case .shortness: -2.1  // few terms: chance agreement is easy
    case .smallerSize: -0.9  // a short item takes more
    case .largerSize: -1.0  // a long item takes more
    case .single: 0.6  // one telling term at most
    case .crowd: -0.4  // many new items in the section
    case .headLikeness: 6.8  // the first sentences are the more alike: news follows a standing line
    case .singleAcross: -0.9  // one telling term at most, in different teams
    }
  }

  /// The fitted weight of a signal of a candidate among its rivals and surroundings.
  private static func weight(_ signal: LinkContext.Signal) -> Double {
    switch signal {
    case .own: 0.6  // the first step
    case .aheadForOld: 0.4  // ahead of rivals for the old item
    case .aheadForNew: 0.5  // ahead of rivals for the new item
    case .children: 3.6  // likely pairs among their children
    case .between: 1.1  // likely pairs right before and after
    case .sameTeam: 1.0  // rivals of the same team are the rule
    case .letters: 1.3  // where nothing rivals it, likeness counts for more
    case .openOverlap: 1.0  // where nothing rivals it, open work is gone on with
    case .shortness: -2.4  // without a rival, too, a few terms prove little
    }
  }

  /// The log-odds of a candidate by itself.
  func odds(_ features: LinkFeatures) -> Double {
    features.signals.weighed(by: weights, from: bias)
  }

  /// The log-odds of a candidate among its rivals and surroundings.
  func odds(_ context: LinkContext) -> Double {
    context.signals.weighed(by: contextWeights, from: contextBias)
  }
}
