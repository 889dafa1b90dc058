/// The clause of a statement that a link is about, where that is not its first: "Finished the pond, will
/// oil the pump" says of the pump that it is planned, however far the pond is.
struct LinkedClause {
  /// The words of the clause, a comma being a word.
  let words: [Word]
  /// What it and the place of the statement say of progress.
  let cues: StatusCues

  /// Finds the clause of a statement that has what the statement shares with another.
  ///
  /// - Parameters:
  ///   - item: The statement.
  ///   - other: The stems of the other. Nothing comes of it where the first clause has them, or several.
  /// - Complexity: Linear in the length of the statement.
  init?(of item: Item, sharedWith other: WordSet) {
    // A later clause that speaks of progress left one of these.
    guard
      item.cues.has(.restOpen) || item.cues.has(.restDone) || item.text.hasInside(", so "),
      !item.cues.has(.labelDone)
    else { return nil }
    let text = StatusText(item.content)
    let counts = ([text.main] + text.rest).map { StatementPair.stems($0[...]).count(in: other) }
    guard let most = counts.dropFirst().max(), most >= Self.leastShared,
      let place = counts.firstIndex(of: most),
      counts.indices.allSatisfy({ $0 == place || Self.outweighs * counts[$0] <= most })
    else { return nil }
    // "Released 2.1, adding a lamp" tells what the release brings; "so painting it" is work.
    guard let first = text.rest[place - 1].first, !StatusLexicon.isParticiple(first) else {
      return nil
    }
    let clause = Array(text.rest[place - 1].drop { $0 == "so" })
    let opening = StatusOpening(of: clause)
    // "Will continue to paint" is under way.
    guard opening.hasVerb, !clause.prefix(Self.reach).contains(where: Self.goingOn.contains) else {
      return nil
    }
    words = clause
    cues = StatusReader.cues(ofClause: clause, opening, in: item.cues)
  }

  private static let reach = 4
  private static let goingOn: WordSet = ["continue", "continues", "keep", "remain", "remains"]
  private static let leastShared = 2
  private static let outweighs = 3
}

extension StatusReader {
  /// What one clause of a statement says of progress, where the statement stands.
  ///
  /// - Parameters:
  ///   - words: The clause.
  ///   - opening: How it opens.
  ///   - whole: The cues of the statement.
  /// - Returns: Its own cues, with those of the statement that no clause of it gives.
  static func cues(
    ofClause words: [Word], _ opening: StatusOpening, in whole: StatusCues
  ) -> StatusCues {
    var cues = StatusCues()
    for found in whole.found where !found.cue.isOfClause { cues.add(found.cue, found.words) }
    add(opening, to: &cues)
    addPhrases(of: StatusText(clause: words), opening, to: &cues)
    return cues
  }
}
