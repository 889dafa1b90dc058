import NotesDiff

/// Tells that there is none of a kind of thing: "Blockers" over "None" is no team without updates.
struct NoneNow {
  /// What a heading may name.
  private enum Kind {
    /// What is in the way: that it is gone is news.
    case trouble
    /// Any other thing: that there is none of it is no news.
    case matter
  }

  /// The facts of the report.
  let facts: ChangeReport

  /// So many of last time's are quoted, with about so many words.
  private static let quoted = 2
  private static let words = 15

  /// One sentence for each kind of trouble there was and is not now.
  var sentences: [String] {
    let gone = headings(isNews: false).filter { Self.kind(of: $0) == .trouble }
    guard !gone.isEmpty else { return [] }
    let names = Set(gone)
    var before: [String: [String]] = [:]
    for entry in facts.changes.lazy.flatMap({ $0.old })
    where entry.role == .statement && entry.parentLine == nil {
      guard let name = entry.path.last, names.contains(name) else { continue }
      before[name, default: []].append(
        entry.richText.abridged(to: Self.words, keeping: []).plain)
    }
    return gone.compactMap { name in
      before[name].map {
        Wording.noneNow(name, before: Array($0.prefix(Self.quoted)), more: $0.count - Self.quoted)
      }
    }
  }

  /// Whether a name is of a kind of thing, so that there is none of it rather than nothing new of it.
  ///
  /// - Parameter name: A heading, or what stands before a colon.
  /// - Returns: Whether it names no team and no topic.
  static func isThing(_ name: String) -> Bool { kind(of: name) != nil }

  /// The names of trouble of which nothing new is told: "Issues" over "No updates" has some as before.
  var asBefore: [String] {
    headings(isNews: true).filter { Self.kind(of: $0) == .trouble }
  }

  /// The headings over a bare answer that name a kind of thing, in order.
  ///
  /// - Parameter isNews: Whether the answer is that there is no news, and not that there is none.
  /// - Returns: Each heading once, but for those over a list that is filled.
  private func headings(isNews: Bool) -> [String] {
    var headings: [String] = []
    for entry in facts.changes.lazy.flatMap({ $0.new }) where entry.role == .placeholder {
      if let name = entry.path.last, Self.isThing(name), Self.speaksOfNews(entry.text) == isNews {
        headings.append(name)
      }
    }
    guard !headings.isEmpty else { return [] }
    // The last of several lists may be empty alone.
    var filled: Set<String> = []
    for entry in facts.changes.lazy.flatMap({ $0.new }) where entry.role == .statement {
      filled.formUnion(entry.path)
    }
    return headings.distinct().filter { !filled.contains($0) }
  }

  /// Whether an answer says that there is no news, and not that there is none of a thing.
  static func speaksOfNews(_ answer: String) -> Bool {
    let words = WordBytes(answer)
    return words.hasWord(among: SilentTopics.news)
  }

  private static func kind(of name: String) -> Kind? {
    let words = WordBytes(name)
    guard words.ranges.count <= mostWords else { return nil }
    return kinds.first { row in
      words.hasWord(among: row.words)
    }?.kind
  }

  private static let mostWords = 4

  private static let kinds: [(kind: Kind, words: [String])] = [
    (
      .trouble,
      [
        "blocker", "blockers", "roadblock", "roadblocks", "impediments", "risk", "risks", "issues",
        "problems", "concerns", "hindernisse", "probleme", "risiken", "blocages", "bloquants",
        "problèmes", "risques", "bloqueos", "impedimentos", "problemas", "riesgos",
        // A list of what is late.
        "due", "overdue", "delayed", "outstanding",
      ]
    ),
    (
      .matter,
      [
        "absences", "absent", "absentees", "action", "actions", "announcements", "aob", "apologies",
        "attendees", "business", "decisions", "guests", "observers", "others", "questions",
        "regrets", "reminders", "resolutions", "tasks", "todo", "todos", "visitors",
        "backlog", "pending", "queue", "upcoming", "waiting",
        "abwesend", "aufgaben", "beschlüsse", "entschuldigt", "fragen", "gäste", "sonstiges",
        "verschiedenes", "absents", "décisions", "divers", "excusés", "invités", "tâches",
        "acuerdos", "ausentes", "invitados", "preguntas", "tareas", "varios",
      ]
    ),
  ]
}
