import NotesDiff
import Reports

/// A pair of names that somebody said belong to one team.
struct NamedAlias {
  /// Where it was said: `--alias LAMD=Loggregator`, or a line of a file.
  var place: String
  /// The two names as written.
  var names: [String]
}

/// The names in the notes of a run, to hold those of settings and options against: a slip of the pen
/// there would do nothing, without a word.
final class SeenNames {
  private let layout: ReportLayout
  private let aliases: [NamedAlias]
  /// Sections and teams, in lower case as aliases have them, each as written.
  private var sections: [String: String] = [:]
  private var teams: [String: String] = [:]

  /// Makes an empty collection.
  ///
  /// - Parameters:
  ///   - layout: The order and wording the reader chose.
  ///   - aliases: Pairs of names that the notes should have.
  init(_ layout: ReportLayout, _ aliases: [NamedAlias]) {
    self.layout = layout
    self.aliases = aliases
  }

  /// Holds the names of settings and options against those of a few notes.
  ///
  /// - Parameters:
  ///   - notes: The notes.
  ///   - layout: The order and wording the reader chose.
  ///   - aliases: Pairs of names that the notes should have.
  static func check(_ notes: [MeetingNote], _ layout: ReportLayout, _ aliases: [NamedAlias] = []) {
    let seen = SeenNames(layout, aliases)
    notes.forEach(seen.add)
    seen.warn()
  }

  /// Takes the names of a note.
  func add(_ note: MeetingNote) {
    guard layout.namesParts || !aliases.isEmpty else { return }
    // Known, but no name to offer.
    sections[Self.key(note.title)] = ""
    for section in note.sections where section.kind != .preamble {
      let name = section.heading.name
      sections[Self.key(name)] = name
      sections[Self.key(section.title.plain)] = name
      if [.team, .component].contains(section.kind) { teams[Self.key(name)] = name }
    }
  }

  private static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Says on standard error which names are none.
  func warn() {
    for strange in layout.strangeNames(besides: Set(sections.keys)) {
      Console.warn(
        "report.\(strange.list) of the settings: nothing is called '\(strange.name)'"
          + Usage.choice(
            strange.name, among: strange.known + Self.sorted(sections), "; there are "))
    }
    for alias in aliases {
      let missing = alias.names.filter { teams[Self.key($0)] == nil }
      guard !missing.isEmpty, known(with: alias) < 2 else { continue }
      for name in missing {
        Console.warn(
          "\(alias.place): no team is called '\(name)'"
            + Usage.choice(name, among: Self.sorted(teams), "; there are "))
      }
    }
  }

  /// How many names of the notes an alias has a part in joining: one that nobody has may stand
  /// between two that somebody has.
  private func known(with alias: NamedAlias) -> Int {
    var joined = Set(alias.names.map(Self.key))
    var count = 0
    while joined.count > count {
      count = joined.count
      for other in aliases where !joined.isDisjoint(with: other.names.map(Self.key)) {
        joined.formUnion(other.names.map(Self.key))
      }
    }
    return joined.count { teams[$0] != nil }
  }

  private static func sorted(_ names: [String: String]) -> [String] {
    Set(names.values).filter { !$0.isEmpty }.sorted()
  }
}
