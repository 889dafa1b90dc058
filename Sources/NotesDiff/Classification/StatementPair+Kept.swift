/// Reads a promise and the past form of its verb: "Ida will paint the gate", then "Ida painted the gate".
extension StatementPair {
  /// The past form by which the newer statement tells that what the older put ahead was done.
  var kept: String? {
    // A verb the statement opens with is weighed already.
    guard !before.readsDone, !Self.weighed.contains(where: cues.has) else { return nil }
    for place in newWords.indices.prefix(Self.reach) {
      let word = newWords[place]
      if Self.bars.contains(word) || word.ends(with: "n't") { return nil }
      guard PastForms.mayBePast(word), isTold(at: place), !Self.isWithoutEnd(word),
        oldWords.indices.prefix(Self.reach).contains(where: { puts($0, ahead: word) })
      else { continue }
      return word.text
    }
    return nil
  }

  private static let weighed: [StatusCue] = [
    .opensFinished, .opensMade, .opensImproved, .opensFuture, .hedgeSome, .hedgePart,
  ]

  /// So many words from the start of a statement is its verb looked for: further on it speaks of other work.
  private static let reach = 14

  /// Words before a verb by which it tells of no deed that is over.
  private static let bars: WordSet = [
    "almost", "before", "being", "can", "cannot", "could", "get", "gets", "half", "how", "if",
    "may",
    "might", "must", "nearly", "never", "no", "nobody", "not", "once", "partially", "partly",
    "should", "that", "unless", "until", "what", "when", "whether", "which", "while", "who", "why",
    "will", "without", "would", "yet",
  ]

  /// Whether a past form tells what was done, and not which thing is meant, "the painted gate", nor
  /// what is to be done, "read the plan".
  private func isTold(at place: Int) -> Bool {
    // "Ran into a stone"
    if newWords.dropFirst(place + 1).first == "into" { return false }
    guard place > 0 else { return !PastForms.isBase(newWords[place]) }
    let before = newWords[place - 1]
    if PastForms.isBase(newWords[place]) {
      // "Ned read the plan", but "a clean cut" and "Define a set".
      let isSubject = place == 1 && StatusLexicon.roles(of: before).isEmpty
      return isSubject || StatusOpening.has(.subject, before)
        || StatusOpening.has(.auxiliary, before)
    }
    if Self.articles.contains(before) || before == "to" || before == "please" { return false }
    // "For painted boats", but "today painted the boat".
    return !StatusOpening.has(.boundary, before) || StatusOpening.has(.adverb, before)
      || before == "and"
  }

  /// Verbs whose past form ends nothing: what was begun, looked into or talked of goes on, and "made a
  /// plan" made no more than that.
  private static func isWithoutEnd(_ form: Word) -> Bool {
    let roles = StatusLexicon.roles(of: form)
    return roles.contains(.noPast) || roles.contains(.generic) && form != "met" && form != "talked"
      || roles.contains(.beginning) || endless.contains(form)
      || StatusDeed.deed(of: form) == .exploring
  }

  private static let endless: WordSet = [
    "aimed", "considered", "did", "followed", "focused", "got", "hoped", "intended", "kept", "made",
    "monitored", "needed", "planned", "proceeded", "pursued", "scheduled", "spent", "thought",
    "took", "targeted", "tried", "used", "wanted", "watched",
  ]

  private static let articles: WordSet = [
    "a", "an", "any", "each", "her", "his", "its", "my", "our", "the", "their", "these", "this",
    "those",
  ]

  /// Whether the older statement puts the deed of a past form ahead at a place: "will paint", "to
  /// paint", an order, or "painting" where that was under way.
  private func puts(_ place: Int, ahead form: Word) -> Bool {
    let word = oldWords[place]
    // "Exploring the gate, will share a sketch" is not done when the sketch was shared.
    if wasOpen, before.openReading.status == .inProgress {
      return word.ends(with: "ing") && PastForms.isPast(form, ofParticiple: word)
        && !oldWords[..<place].contains(where: StatusLexicon.isParticiple)
    }
    guard PastForms.isPast(form, of: word) else { return false }
    guard let lead = oldWords[..<place].last(where: { !StatusLexicon.isAdverb($0) }) else {
      return true
    }
    if Self.leads.contains(lead) || lead.ends(with: "'ll") { return true }
    return wasOpen && !Self.articles.contains(lead)
      && (lead == "and" || !StatusOpening.has(.boundary, lead))
  }

  /// Words in front of a verb that is ahead.
  private static let leads: WordSet = [
    "must", "please", "shall", "should", "to", "will",
  ]
}
