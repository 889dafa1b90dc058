public import NotesDiff

/// The facts of a report, in the words of the JSON contract: everything any format shows.
///
/// It is the wire form, version 1. Keys are only ever added; a key that changes its meaning makes a
/// new version. It stands apart from the model so that the model can change without breaking saved
/// reports.
public struct ChangeReport: Codable, Sendable, Hashable {
  /// The version of the contract this form follows.
  public static let currentVersion = 1

  /// The version of the contract the report was written in.
  public var schemaVersion: Int = Self.currentVersion
  /// The older note.
  public var old: NoteReference
  /// The newer note.
  public var new: NoteReference
  /// How many changes there are of each kind; every kind has an entry.
  public var summary: [String: Int]
  /// What a reader should know before trusting the report.
  public var warnings: [Warning]
  /// The teams of both notes.
  public var teams: [TeamEntry]
  /// The changes, in order of the newer note.
  public var changes: [ChangeEntry]
  /// Items that did not change and name a day something ends or is due: they are repeated, since the
  /// day comes nearer. Left out where there is none.
  public var deadlines: [Entry]?
  /// Points of an agenda and labels that did not change, over something that did. Left out where there is
  /// none.
  public var topics: [ChangeEntry]?
  /// How many of the unchanged items say nothing of the work: labels, placeholders, what frames the
  /// meeting. Left out where there is none.
  public var unchangedAside: Int?
  /// How many of the unchanged items are rows of the roadmap. Left out where there is none.
  public var unchangedRows: Int?
}

extension ChangeReport {
  /// The report as it is saved: unchanged items are left out unless asked for.
  ///
  /// - Parameter include: The kinds asked for.
  /// - Returns: The report with its counts as they were.
  public func keeping(include: Set<ChangeKind>) -> ChangeReport {
    guard !include.contains(.unchanged) else { return self }
    var kept = self
    kept.changes = changes.filter { $0.kind != .unchanged }
    return kept
  }
}

extension ChangeReport {
  /// How many changes there are of a kind.
  ///
  /// - Parameter kind: The kind.
  /// - Returns: The number the summary has for it.
  public func count(of kind: ChangeKind) -> Int { summary[kind.rawValue] ?? 0 }

  /// Whether it was saved with what speaks for each link.
  public var isExplained: Bool { changes.contains { $0.explanation != nil } }

  /// Leaves out what speaks for each link.
  public mutating func removeExplanations() {
    for index in changes.indices { changes[index].explanation = nil }
  }

  /// Whether there were unchanged items, and they were not saved.
  public var lacksUnchanged: Bool {
    count(of: .unchanged) > 0
      && !changes.contains { $0.kind == .unchanged }
  }
}

extension ChangeReport {
  /// The name of a file that holds the report, without its ending: made of the days of both
  /// meetings, or of the names of files without one.
  public var fileStem: String {
    let sides = [old, new].map { note in
      note.date ?? note.file.lastPathComponent
    }
    let words =
      ["changes"]
      + sides.map { side in
        side.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
      }
    return words.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// One of the notes compared.
  public struct NoteReference: Codable, Sendable, Hashable {
    /// The file name; in a series, the path from the folder of the notes.
    public var file: String
    /// The title.
    public var title: String
    /// The day of the meeting, `YYYY-MM-DD`.
    public var date: String?

    /// The day of the meeting; of a note without one its file.
    public var day: String { date ?? file }
  }

  /// Something to know before trusting the report.
  public struct Warning: Codable, Sendable, Hashable {
    /// A stable name for scripts.
    public var code: String
    /// The same in words.
    public var message: String
    /// The file it is about.
    public var file: String?
    /// The line it is about, 1-based.
    public var line: Int?
  }

  /// The headings of one team in both notes.
  public struct TeamEntry: Codable, Sendable, Hashable {
    /// Its headings in the older note; several for a merge.
    public var old: [TeamSide]
    /// Its headings in the newer note; several for a split.
    public var new: [TeamSide]
    /// What happened to it.
    public var events: [TeamEvent]
  }

  /// One heading of a team.
  public struct TeamSide: Codable, Sendable, Hashable {
    /// The file name.
    public var file: String
    /// The line of the heading, 1-based.
    public var line: Int
    /// The name of the team.
    public var name: String
    /// The leads as written, joined by a comma; nothing where none is named. "Ida Holm(?) or Bo Berg"
    /// leaves open which of them leads.
    public var lead: String?
    /// The remark on its standing, or the name of the group that says it.
    public var status: String?
    /// Anything else the heading says of the lead: "pinch hitting for …".
    public var remark: String?
    /// Whether it has something to say.
    public var report: Report
    /// Whether it is a part of a team's section with a name of its own; left out for teams.
    public var isPart: Bool?
    /// The day of the last report of a team that had none in the older note, `YYYY-MM-DD`: what the
    /// newer note says is compared with that.
    public var lastReport: String?

    /// Whether a team has something to say.
    public enum Report: String, ContractName, Sendable {
      /// It has.
      case reported
      /// Nothing is written.
      case blank
      /// It says that it has nothing.
      case noUpdates
    }

    /// The value of `remark` where the heading says that nobody leads.
    static let vacant = "vacant"

    /// Whether the heading says that nobody leads.
    var isVacant: Bool { lead == nil && remark == Self.vacant }
  }

  /// A stretch of text in one style.
  public struct Span: Codable, Sendable, Hashable {
    /// The text.
    public var text: String
    /// The names of its styles: `code`, `emphasis`, `strong`, `struck`, `image`.
    public var style: [String]?
    /// Where it leads.
    public var link: String?
  }
}
