/// What speaks for and against a link, as numbers.
struct LinkFeatures: Sendable {
  /// A signal; what each says stands with its weight in `LinkModel`.
  enum Signal: Int, CaseIterable, Sendable {
    case overlap, third, rarest, second, letters
    case sameTeam, likenessInTeam, otherPart
    case place, address, ticket, openingNumber, onlyAddress, office, twin
    case staleVersion, otherVersion, forecast, nameSwap, labelMismatch
    case openOverlap, doneLetters, bothOpen
    case shortness, smallerSize, largerSize, single
    case crowd
    case headLikeness, singleAcross
  }

  /// The value of each signal.
  var signals = SignalRow<Signal, 32>()
  /// How alike the items around both are; told to the reader as evidence, and no signal.
  var parents = 0.0
  /// Whether one names the team, or the part of a team, the other stands in; evidence, too.
  var namesTeam = false
  /// Whether the two are never one piece of work, however alike: one sentence was finished for one
  /// version and is said of the next, or they are about different tickets.
  var isOther = false
}
