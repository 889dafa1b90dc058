extension ItemPair {
  /// Whether what was open is said not to come: "The key will not open the gate in May" after "The key is
  /// to open the gate".
  var isRefused: Bool {
    guard !areRows, !sameWords, old.status.status.isOpen, Self.mayRefuse(new.text) else {
      return false
    }
    let words = StatusTokens.words(of: new.text)
    guard let place = Self.refusal(in: words) else { return false }
    let deed = words.dropFirst(place).first { word in
      !StatusLexicon.isAdverb(word) && !Self.helpers.contains(word)
    }
    guard let deed else { return false }
    let before = StatusTokens.words(of: old.text)
    guard Self.refusal(in: before) == nil else { return false }
    if Self.arrivals.contains(deed) { return true }
    let stem = StatusLexicon.stem(deed)
    return before.contains { word in
      word == deed || PastForms.isPast(deed, of: word) || StatusLexicon.stem(word) == stem
    }
  }

  /// Whether a text has the letters of a word by which something is refused: most have none.
  private static func mayRefuse(_ text: String) -> Bool {
    text.hasInside(" not ") || text.hasInside("on't ") || text.hasInside("on’t ")
      || text.hasInside(" no longer ")
  }

  /// Where the verb of what nobody is going to do begins: behind "will not", "won't", "not going to",
  /// "decided not to", "no longer planned to".
  private static func refusal(in words: [Word]) -> Int? {
    words.indices.prefix(reach).first { place in
      switch words[place] {
      case "won't": true
      case "not":
        hasBefore(words, place, "will") || hasBefore(words, place, "shall")
          || words[(place + 1)...].starts(with: ["going", "to"])
          || words[(place + 1)...].first == "to" && decides(words, place)
      case "longer":
        hasBefore(words, place, "no")
          && (words[..<place].suffix(3).contains("will")
            || words[(place + 1)...].first.map(plans.contains) == true)
      default: false
      }
    }.map { $0 + 1 }
  }

  private static func hasBefore(_ words: [Word], _ place: Int, _ word: Word) -> Bool {
    words[..<place].last { !StatusLexicon.isAdverb($0) } == word
  }

  private static func decides(_ words: [Word], _ place: Int) -> Bool {
    place > 0 && ["agreed", "chose", "decided"].contains(words[place - 1])
  }

  private static let reach = 16

  /// What stands between a refusal and the deed.
  private static let helpers: WordSet = [
    "able", "be", "going", "have", "intend", "plan", "planned", "planning", "plans", "to",
  ]
  private static let plans: WordSet = ["going", "intend", "plan", "planned", "planning", "plans"]

  /// What is said of work that comes to its end.
  private static let arrivals: WordSet = [
    "happen", "included", "land", "make", "merged", "part", "ready", "released", "ship", "shipped",
  ]

  /// Whether the newer statement says that what was planned is not done yet: nothing was begun by that.
  var isStillUndone: Bool {
    new.cues.words(of: .opensOngoing).map { Negation.denies(Word($0)) } ?? false
  }
}
