public import NotesDiff

/// A report in the order and grouping every format shows it in.
///
/// Decided once, from a `ChangeReport`; a format only sets it in type. It never computes anything
/// anew and never leaves out what another format shows.
public struct ArrangedReport: Sendable, Hashable {
  /// The language of the report's own words, as an XML language tag.
  public var language = "en"
  /// What the report is about: "Runtime PMC Meeting 2017-10-18".
  public var title: String
  /// What it is compared with: "Changes since 2017-10-03".
  public var subtitle: String
  /// The counts in one line: "2 completed, 1 slipped, 7 new".
  public var headline: String
  /// What to know before trusting the report, one sentence each.
  public var warnings: [String]
  /// The parts of the report in order; empty where nothing changed.
  public var parts: [Part]
  /// What was left out, one sentence each: "41 unchanged and 3 cosmetic changes are not shown."
  public var footnotes: [String]
}

extension ArrangedReport {
  /// A part of the report under a heading of its own.
  public struct Part: Sendable, Hashable {
    /// A stable name for anchors, of letters, digits and hyphens; two parts of one title share it.
    public var anchor: String
    /// The heading.
    public var title: String
    /// A remark under the heading: the lead, or a comment on the whole part.
    public var remark: String?
    /// What it holds.
    public var content: Content
    /// The name settings know it by, beside its title.
    var name = ReportLayout.Name.sections
    /// The section of the note that gathers it, where it has a part of its own.
    var group: String?
    /// Whether its team had nothing to say in the older note, so that everything looks new.
    var followsBlank = false
  }

  /// What a part holds.
  public enum Content: Sendable, Hashable {
    /// Movement on a roadmap, as a table.
    case movement([Movement])
    /// Changes in groups, each group under a small heading.
    case groups([Group])
    /// Sentences, one a line.
    case sentences([RichText])
    /// Facts in rows and columns.
    case table(Table)
    /// Rows that move between lanes over time; formats that draw nothing leave it out, since the
    /// tables beside it hold the same facts.
    case drawing(Timeline)
    /// A report of its own; the part says its title and subtitle.
    case report(ArrangedReport)
  }

  /// One row of the movement table.
  public struct Movement: Sendable, Hashable {
    /// The change.
    public var line: Line
    /// The stage it came from; nothing for a new row.
    public var from: String?
    /// The stage it stands in; nothing for a row that is gone.
    public var to: String?
    /// The owners, joined by a comma.
    public var owners: String
    /// The day of the note with a copied roadmap in which it stands as it does now: perhaps no move.
    public var asCopiedOn: String?
  }

  /// Changes of one sort inside a part.
  public struct Group: Sendable, Hashable {
    /// The small heading: "Completed", "Continued", "New".
    public var title: String
    /// The kind of most of its changes, for colour and signs.
    public var kind: ChangeKind
    /// The changes in order, nested by their indents.
    public var lines: [Line]
    /// The name settings know it by: a kind of change, or `planned`.
    public var name = ""
    /// What stands for the lines that are not shown: "and 7 more".
    public var more: String?
    /// Those lines, where nothing speaks against their being seen; formats that fold show them on
    /// demand.
    public var rest: [Line] = []
    /// How many more of its statements are told whole before everything else, and only there.
    public var toldAbove = 0

    /// How many of its statements go on without saying more than they did, where that is all there is
    /// of it: they are counted at the foot of the report, and not in their place.
    public var asBefore = 0

    /// Whether anything of it is told in its place.
    var isTold: Bool { !lines.isEmpty || more != nil }
  }

  /// One change as it is printed.
  public struct Line: Sendable, Hashable {
    /// The id of the change, for anchors.
    public var id: String
    /// What happened.
    public var kind: ChangeKind
    /// The kind in words: "completed".
    public var kindWord: String
    /// How far it stands in, 0 for the outermost; never more than one deeper than the line before.
    public var indent: Int
    /// What it stands under, where that is not printed above it: "Further out".
    public var context: String?
    /// What the newer note says, abridged where it is long; for what is gone, what the older said.
    public var text: RichText
    /// What the older note said, where that adds to what the newer says.
    public var was: [RichText]
    /// Whether those are other words on the same topic, and not an older wording of the line.
    public var isAnswer = false
    /// For a reworded statement, its words with what was taken out and put in.
    public var edits: [Edit]?
    /// Remarks in words: "possible", "now with owner Garden", "from team Diego".
    public var remarks: [String]
    /// Whether the link is only possible.
    public var isPossible: Bool
    /// Where the old items stand.
    public var oldPositions: [Position]
    /// Where the new items stand.
    public var newPositions: [Position]
    /// What speaks for the link, where asked for, one sentence each.
    public var explanation: [String]
    /// The whole statement, where the text is abridged; formats that fold show it on demand.
    public var whole: RichText?
    /// The whole of what the older note said; formats that fold show it on demand.
    public var earlier: [RichText] = []
    /// Unremarkable sub-items; formats that fold show them on demand, the others their number.
    public var details: [Line] = []
    /// The ids of other changes the line tells of, for anchors.
    public var otherIDs: [String] = []
  }

  /// A stretch of a reworded statement.
  public struct Edit: Sendable, Hashable {
    /// Whether it was kept, taken out or put in.
    public enum Sort: Sendable, Hashable { case kept, removed, inserted }
    /// Whether it was kept, taken out or put in.
    public var sort: Sort
    /// Its text, with the white space that belongs to it.
    public var text: RichText
    /// Whether words of it are left out.
    public var isAbridged = false
  }

  /// A place in a note.
  public struct Position: Sendable, Hashable {
    /// The file name.
    public var file: String
    /// The line, 1-based.
    public var line: Int
  }
}

extension ArrangedReport {
  /// Makes something of every part, in order; at once where the parts are reports of their own.
  func eachPart<Made: Sendable>(_ transform: @Sendable (Part) -> Made) -> [Made] {
    let isSeries = parts.contains { if case .report = $0.content { true } else { false } }
    return isSeries ? Parallel.map(parts, transform) : parts.map(transform)
  }
}

extension ArrangedReport.Part {
  /// How the anchors of the steps of a series begin.
  static let stepAnchor = "step-"

  /// Makes a part whose anchor is made of its title.
  init(title: String, remark: String?, content: ArrangedReport.Content) {
    var anchor = Array("part".utf8)
    var isOpen = false
    for byte in title.lowercased().utf8 {
      let isLetter = Words.isASCIILetterOrDigit(byte)
      if isLetter, !isOpen { anchor.append(UInt8(ascii: "-")) }
      if isLetter { anchor.append(byte) }
      isOpen = isLetter
    }
    if anchor.count == 4 { anchor += "-section".utf8 }
    self.init(
      anchor: String(decoding: anchor, as: UTF8.self), title: title, remark: remark,
      content: content)
  }
  /// The part about the roadmap, in reports of two notes and of a series.
  ///
  /// - Parameters:
  ///   - remark: A remark under the heading.
  ///   - content: What it holds.
  /// - Returns: The part, under the name settings know it by.
  static func roadmap(remark: String?, _ content: ArrangedReport.Content) -> ArrangedReport.Part {
    var part = ArrangedReport.Part(
      title: Wording.roadmapTitle, remark: remark, content: content)
    part.name = .roadmap
    return part
  }
}
