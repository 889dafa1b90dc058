import NotesDiff

// Where the verb of a sentence stands that a cut would take.
extension Abridgement {
  /// The end of the clause whose verb a cut would take: "The tide (as seen from the pier) … is low".
  static func behindVerb(
    _ words: StatementWords, _ breaks: [SpeechBreak], at cut: Int
  ) -> Int {
    guard cut > 0, cut < words.count, breaks[cut] != .sentence else { return cut }
    let opens = { (place: Int) in words.bytes[words[place].range.lowerBound] == UInt8(ascii: "(") }
    let verb = opens(cut) ? words.indices[cut...].first { words.word($0 - 1, endsWith: ")") } : cut
    let isFound = verb.map { verb in
      words.word(verb - 1, endsWith: ")") && finite.contains { words.word(verb, is: $0) }
    }
    guard let verb = isFound == true ? verb : verbBehindAside(words, breaks, at: cut) else {
      return cut
    }
    return breaks.indices.dropFirst(verb + 1).first { place in
      breaks[place].rawValue >= SpeechBreak.clause.rawValue
        && !opens(place) && !words.word(place - 1, endsWith: ")")
    } ?? words.count
  }

  /// The verb of a sentence of which a cut would leave no more than the subject with an aside: "The idea,
  /// as was said in May, … is to dredge the basin".
  private static func verbBehindAside(
    _ words: StatementWords, _ breaks: [SpeechBreak], at cut: Int
  ) -> Int? {
    let start = breaks[..<cut].lastIndex(of: .sentence) ?? 0
    // Behind its comma an aside may have a verb of its own.
    let subject = (start..<cut).prefix { $0 == start || !words.word($0 - 1, endsWith: ",") }
    guard words.core(start, isAmong: articles),
      !subject.contains(where: { place in finite.contains { words.word(place, is: $0) } })
    else { return nil }
    let end = breaks[cut...].firstIndex(of: .sentence) ?? words.count
    return (cut..<end).first { place in
      words.word(place - 1, endsWith: ",") && finite.contains { words.word(place, is: $0) }
    }
  }

  private static let articles: WordSet = [
    "a", "all", "an", "both", "her", "his", "its", "most", "my", "our", "some", "that", "the",
    "their", "these", "this", "those",
  ]

  private static let finite = [
    "are", "can", "has", "have", "is", "may", "must", "should", "was", "were", "will",
  ]
}
