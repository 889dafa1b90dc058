import NotesDiff

/// Tells whether a statement of work that goes on says no more than it did: nobody has to read it again.
enum SaidBefore {
  /// Whether every telling word of a statement stands in its older wording, too, and nothing else makes
  /// it worth reading again.
  ///
  /// - Parameter change: A change.
  /// - Returns: Whether it is no news that the work goes on.
  /// - Complexity: Linear in the length of both wordings.
  static func holds(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard change.kind == .progressed || change.kind == .reworded, change.area != .roadmap,
      change.old.count == 1, let old = change.old.first, let new = change.new.first,
      change.facets.contains(.text), change.facets.allSatisfy(silent.contains),
      old.status == new.status
    else { return false }
    if isNumber(old.text, of: new.text) { return true }
    let words = StatementWords(new.richText)
    let before = StatementWords(old.richText)
    var known = ByteTable(capacity: before.count)
    for place in before.indices { _ = known.number(stem(before, place).span) }
    // What was to come some day, and is still to come, is late.
    return words.indices.allSatisfy { place in
      !words[place].coreRoles.contains(.date)
        && (isEmpty(words, place)
          || known.find(stem(words, place).span) != nil
            && !(words.core(place, endsWith: "ed") && !stands(words, place, in: before)))
    } && begins(before, as: words) && limits(words) == limits(before)
      && (numbers(words).isEmpty || numbers(words) == numbers(before))
      && Attention.sort(of: new.richText) == nil
  }

  /// Whether an older statement was no more than the number of a ticket whose title stands with it now:
  /// "#12", then "Widen the gate #12".
  private static func isNumber(_ old: String, of new: String) -> Bool {
    guard old.begins(with: "#") else { return false }
    let digits = old.utf8.dropFirst()
    return !digits.isEmpty && digits.allSatisfy(Words.isASCIIDigit) && new.ends(with: " " + old)
      && Attention.sort(of: new) == nil
  }

  /// Whether a word is in the older wording as it is: "painted" is more than "paint".
  private static func stands(
    _ words: StatementWords, _ place: Int, in before: StatementWords
  ) -> Bool {
    let word = words.lower[words[place].core]
    return before.indices.contains { before.lower[before[$0].core] == word }
  }

  /// Whether what was being done is what is done now: who was asked to help, and helps, does.
  private static func begins(_ before: StatementWords, as words: StatementWords) -> Bool {
    guard before.count > 0, !isEmpty(before, 0) else { return true }
    let first = stem(before, 0)
    return words.indices.contains { stem(words, $0) == first }
  }

  /// What may differ without being told.
  private static let silent: [ChangeReport.Facet] = [.text, .split]

  /// How often a statement promises, denies or limits something.
  private static func limits(_ words: StatementWords) -> Int {
    words.indices.count { place in
      words[place].coreRoles.contains(.limit) || words.promises(place) || words.isDenied(place)
    }
  }

  /// The words with digits, in order: "3 of 4" has both numbers of "4 of 3".
  private static func numbers(_ words: StatementWords) -> [ArraySlice<UInt8>] {
    words.indices.map { words.lower[words[$0].core] }
      .filter { $0.contains(where: Words.isASCIIDigit) }
  }

  private static func stem(_ words: StatementWords, _ place: Int) -> [UInt8] {
    Stemmer.stem(words.lower[words[place].core].span)
  }

  /// Whether a word joins others, or only says that something goes on.
  private static func isEmpty(_ words: StatementWords, _ place: Int) -> Bool {
    let word = words[place]
    return word.core.isEmpty || !word.coreRoles.isDisjoint(with: joining)
      || words.core(place, isAmong: goingOn)
  }

  private static let joining: SpeechRoles = [.loose, .phrase, .joint, .dash]
  private static let goingOn: WordSet = [
    "also", "begun", "continue", "continued", "continues", "continuing", "currently", "going",
    "i'm", "making", "now", "on-going", "ongoing", "our", "progress", "progressing", "started",
    "starting", "still", "team", "them", "we're", "we've", "work", "working", "works",
  ]
}
