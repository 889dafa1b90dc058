/// How many are for something so far, "16 approved, 2 objected", "5/6 in favor": it is not decided by that.
enum VoteCount {
  /// Whether a statement opens with a count of votes and tells of no outcome.
  ///
  /// - Parameter text: A statement.
  /// - Returns: Whether nothing came of the vote yet.
  /// - Complexity: Linear in the length of the few that open with a number.
  static func isTold(by text: String) -> Bool {
    guard text.utf8.first.map(Words.isASCIIDigit) == true else { return false }
    let words = StatusTokens.words(of: text)
    guard let first = words.first else { return false }
    var counted = 0
    for place in words.indices.dropLast() where words[place].opensWithDigit {
      let next = words[place + 1]
      if votes.contains(next)
        || next == "in" && place + 2 < words.count
          && ["favor", "favour"].contains(words[place + 2])
      {
        counted += 1
      }
    }
    let isShare = first.hasSlash && counted == 1
    return (counted > 1 || isShare) && !words.contains(where: outcomes.contains)
  }

  private static let votes: WordSet = [
    "abstain", "abstained", "abstention", "abstentions", "against", "agreed", "approval",
    "approvals", "approve", "approved", "approves", "disagreed", "objected", "objection",
    "objections", "opposed", "voted", "votes", "yes", "no",
  ]
  private static let outcomes: WordSet = [
    "accepted", "adopted", "carried", "closed", "elected", "landed", "merged", "passed", "passes",
    "ratified", "rejected", "released", "unanimous", "unanimously",
  ]
}
