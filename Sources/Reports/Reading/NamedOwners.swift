import NotesDiff

/// Finds who is to do something where only a bracket at the end of a line says so, whatever the language:
/// "Buscar probadores (Tove, Aron)".
struct NamedOwners {
  /// The words of those who were there.
  private let present: Set<Substring>
  /// The lists most of whose lines end in names.
  private let columns: Set<[String]>
  /// Whether the note is in English: of its statements the verbs say whether they are to be done.
  private let isEnglish: Bool

  private struct Tally {
    var hits = 0
    var all = 0
  }

  /// Reads who was there, and which lists name somebody in each line.
  ///
  /// - Parameter facts: The facts of a report.
  /// - Complexity: Linear in the length of the older note.
  init(_ facts: ChangeReport) {
    var present: Set<Substring> = []
    var tallies: [[String]: Tally] = [:]
    var english = Tally()
    for entry in facts.changes.lazy.flatMap({ $0.old }) {
      switch entry.role {
      case .boilerplate:
        for word in entry.text.split(whereSeparator: { !$0.isLetter }) where Words.isName(word) {
          present.insert(word)
        }
      case .statement where entry.stage == nil:
        tallies[entry.path, default: Tally()].all += 1
        english.all += 1
        if Self.isEnglish(entry.text) { english.hits += 1 }
        if !Self.names(in: entry.text).isEmpty { tallies[entry.path]?.hits += 1 }
      case .statement, .groupLabel, .placeholder: break
      }
    }
    self.present = present
    isEnglish = Self.shareOfEnglish * english.hits > english.all
    columns = Set(tallies.filter { $1.hits > 1 && 2 * $1.hits > $1.all }.keys)
  }

  /// Whether a line may say who is to do it, whatever the other lines are like.
  ///
  /// - Parameter entry: A statement of the older note.
  /// - Returns: Whether it is not begun and ends in a bracket with names.
  static func mayOwn(_ entry: ChangeReport.Entry) -> Bool {
    (entry.status == .unknown || entry.status == .planned) && entry.stage == nil
      && !names(in: entry.text).isEmpty
  }

  /// Whether somebody is to do what a line says: it ends in names that are known, and does not tell what
  /// was done.
  ///
  /// - Parameter entry: A statement of the older note that may own.
  /// - Returns: Whether it is a task.
  func own(_ entry: ChangeReport.Entry) -> Bool {
    let names = Self.names(in: entry.text)
    guard
      columns.contains(entry.path)
        || names.allSatisfy({ name in
          name.parts.contains { present.contains($0) }
        })
    else { return false }
    return entry.status == .planned || StatusPledge.commands(entry.text)
      || !isEnglish
  }

  /// The names in the bracket a line ends in; none where something else stands there.
  private static func names(in text: String) -> [Substring] {
    guard text.ends(with: ")"), let open = text.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return [] }
    let inside = text[text.index(after: open)...].dropLast()
    let names = inside.split { ",/&+".contains($0) }.map { $0.trimmed }
    // "Query (Ida)" is a label over what she says.
    guard text[..<open].partCount > 1 else { return [] }
    let areNames = names.allSatisfy { name in
      (1...mostWords).contains(name.partCount)
        && name.parts.allSatisfy(Words.isName)
    }
    return areNames && names.count <= mostNames ? names : []
  }

  private static let mostWords = 3
  private static let mostNames = 5

  /// One in so many statements of an English note has one of its words.
  private static let shareOfEnglish = 5

  /// Whether a text has one of the words no English sentence does without.
  private static func isEnglish(_ text: String) -> Bool {
    let words = WordBytes(text)
    return words.hasWord(among: english)
  }

  private static let english = ["and", "for", "from", "is", "of", "the", "to", "was", "we", "with"]
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmed: Substring {
    var rest = self.drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
