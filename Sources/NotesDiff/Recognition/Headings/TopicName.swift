/// What the name of a topic tells: whether it is one at all, and whether two names are of one topic.
package enum TopicName {
  /// A heading or label as it is named in a sentence.
  ///
  /// - Parameter text: A heading, or a statement others stand under.
  /// - Returns: The name without a mark at its end; nothing for a day, for what every meeting has, and
  ///   for a sentence.
  package static func named(_ text: String) -> String? {
    let end = text.reversed().drop { ":? ".contains($0) }
    let name = String(end.reversed())
    let words = name.parts
    guard (1...mostWords).contains(words.count), !".!".contains(name.last ?? "."),
      !name.contains(". "),
      !name.contains("://"),
      DateRecognition.date(in: name) == nil, !DateForms.isDay(name),
      Words.lowercased(name).contains(where: { $0.contains(where: \.isLetter) && $0 != "date" }),
      !isProcedural(name, profile: .cloudFoundry)
    else { return nil }
    return name
  }

  /// Whether a name stands in the notes of every meeting: "Review of last week's action items".
  ///
  /// - Parameters:
  ///   - text: A heading or a point of an agenda.
  ///   - profile: What headings look like.
  /// - Returns: Whether none of its words names anything else.
  static func isProcedural(_ text: String, profile: Profile) -> Bool {
    Words.lowercased(text).allSatisfy { word in
      let word = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
      return profile.administrativeWords.contains(word) || profile.labelWords.contains(word)
        || profile.frameWords.contains(word) || procedures.contains(word)
        || StatusLexicon.roles(of: Word(word)).contains(.common) || word.allSatisfy(\.isNumber)
    }
  }

  /// Whether a name stands in the notes of every meeting and nobody reports under it: "Any other business".
  ///
  /// - Parameter name: A heading.
  /// - Returns: Whether all of its words are those of procedure.
  package static func isOfProcedure(_ name: String) -> Bool {
    let words = Words.lowercased(name)
    return !words.isEmpty
      && words.allSatisfy {
        Profile.cloudFoundry.frameWords.contains($0) || procedures.contains($0)
      }
  }

  /// What a name tells of its topic, to be compared with others.
  package struct Topic: Sendable {
    private let stems: Set<[UInt8]>
    private let numbers: [Substring]

    /// Reads a name.
    package init(_ name: String) {
      stems = TopicName.stems(of: name, without: standing.contains)
      numbers = name.split { !$0.isNumber }
    }

    /// Whether two names are of one topic: "The fund opens in a week", "The fund is open for requests".
    ///
    /// - Parameter other: Another name.
    /// - Returns: Whether they share half of the words that tell what they are about, two at least
    ///   unless one has no other, and no numbers part them.
    package func isOne(with other: Self) -> Bool {
      let shared = stems.intersection(other.stems).count
      guard shared > 0, 2 * shared >= max(stems.count, other.stems.count) else { return false }
      return (shared > 1 || min(stems.count, other.stems.count) == 1) && numbers == other.numbers
    }

    /// Whether a text speaks of it: "Ida wants to sell the spare boats" is spoken of in "A lot of boats to
    /// sell".
    ///
    /// - Parameters:
    ///   - text: A heading or sentence.
    ///   - others: All topics and texts; a word many have tells nothing.
    /// - Returns: Whether it has two words few have, and a third of all.
    package func isSpokenOf(in text: Self, besides others: [Self]) -> Bool {
      let shared = stems.intersection(text.stems)
      guard shared.count > 1, 3 * shared.count >= stems.count else { return false }
      return shared.count { stem in others.count { $0.stems.contains(stem) } <= Self.few } > 1
    }

    /// The topic itself, what speaks of it, and two more.
    private static let few = 4
  }

  /// The stems of the words that tell what a text is about, each once.
  ///
  /// - Parameter text: A heading or statement.
  /// - Returns: Those of its words but for common ones and numbers.
  static func stems(of text: String) -> Set<[UInt8]> { stems(of: text) { _ in false } }

  private static func stems(
    of text: String, without isIdle: (String) -> Bool
  ) -> Set<[UInt8]> {
    Set(
      Words.lowercasedParts(text).filter {
        !isIdle($0) && !StatusLexicon.roles(of: Word($0)).contains(.common)
          && !$0.allSatisfy(\.isNumber)
      }.map { Stemmer.stem(Array($0.utf8)) })
  }

  private static let mostWords = 8

  /// What a heading says of how far its topic is.
  private static let standing: WordSet = [
    "open", "opens", "opening", "opened", "close", "closes", "closed", "closing", "soon", "week",
    "weeks", "day", "days", "month", "update", "updates", "status", "progress", "news", "report",
    "next", "last", "today", "now", "done", "begins", "starts", "ends", "about", "still", "will",
  ]

  private static let procedures: Set<String> = [
    "any", "approval", "approve", "accept", "adjourn", "adjournment", "call", "order", "previous",
    "meeting", "welcome", "introduction", "intros", "intro", "members", "open", "floor", "aob",
    "closing", "opening", "check-in", "checkin", "round", "table", "time", "date", "set",
    "confirm", "assign", "old", "roll", "other", "business", "minutes", "tasks", "task", "todos",
    "takeaways", "summary", "general",
    "follow-up", "followup",
    // The same in other languages.
    "aufgaben", "begrüßung", "beschlüsse", "fragen", "gäste", "nächste", "nächster", "nächstes",
    "offene", "organisatorisches", "protokoll", "punkte", "rückblick", "schritte", "sitzung",
    "termin", "termine", "themen", "treffen", "verschiedenes", "woche",
    "actions", "bienvenue", "décision", "décisions", "divers", "jour", "ordre", "points",
    "prochain", "prochaine", "prochaines", "réunion", "semaine", "suivi", "tour", "tâches",
    "étapes",
    "acuerdos", "acordados", "apertura", "asuntos", "bienvenida", "cierre", "orden", "pendientes",
    "preguntas", "próxima", "próximas", "próximo", "próximos", "puntos", "reunión", "ruegos",
    "semana", "tareas", "temas", "varios",
    "agendapunten", "actiepunten", "rondvraag", "sluiting", "welkom",
    "ordem", "pauta", "reunião", "tarefas", "varie", "compiti", "prossima", "riunione",
    // What joins them.
    "and", "for", "of", "the", "to",
    "das", "de", "del", "der", "des", "die", "du", "en", "et", "la", "le", "les", "los", "und", "y",
    "zu",
  ]
}
