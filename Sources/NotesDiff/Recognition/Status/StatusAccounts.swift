/// Headings that ask how the work went: "What we finished", "What did not get done", "Not finished yet".
package enum StatusAccounts {
  /// What such a heading says of what stands under it.
  ///
  /// - Parameter words: The words of the heading in lower case.
  /// - Returns: Finished, to come where the end is denied, or nothing for any other heading.
  static func sense(_ words: [Word]) -> StatusLabels.Sense? {
    guard let first = words.first, words.count <= longest else { return nil }
    let isAsked = first == "what"
    let isDenied = words.contains(where: Negation.denies)
    guard isAsked ? words.count > 1 : isDenied && first != "if" else { return nil }
    let rest = words.drop { fillers.contains($0) || Negation.denies($0) }
    // "Not done yet", "What we finished so far".
    let told = rest.prefix { !times.contains($0) }
    guard let verb = told.last, told.count == 1, rest.dropFirst().allSatisfy(times.contains)
    else { return nil }
    if isDenied { return pasts.contains(verb) || bases.contains(verb) ? .planned : nil }
    return pasts.contains(verb) ? .done : nil
  }

  private static let longest = 8

  /// What may stand before the verb: who did it, and the parts of its form.
  private static let fillers: WordSet = [
    "are", "be", "been", "could", "did", "get", "got", "has", "have", "i", "is", "quite", "still",
    "team", "the", "they", "things", "to", "was", "we", "we've", "were", "what", "work", "yet",
  ]

  private static let times: WordSet = [
    "far", "in", "iteration", "last", "month", "quarter", "since", "so", "sprint", "the", "this",
    "time", "today", "week", "yesterday", "yet",
  ]

  /// What is said of work that came to its end.
  package static let pasts: WordSet = [
    "accomplished", "achieved", "closed", "complete", "completed", "delivered", "done", "finished",
    "fixed", "landed", "merged", "published", "released", "resolved", "shipped",
  ]

  static let bases: WordSet = [
    "accomplish", "achieve", "close", "complete", "deliver", "do", "done", "finish", "land",
    "merge",
    "release", "resolve", "ship",
  ]
}
