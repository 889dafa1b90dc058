public import NotesDiff

/// What was read from one note, in the words of the JSON that `pmc-diff parse` prints.
public struct NoteFacts: Codable, Sendable, Hashable {
  /// The version of the form.
  public var schemaVersion = 1
  /// The file name, without folders.
  public var file: String
  /// The title.
  public var title: String
  /// The day of the meeting, `YYYY-MM-DD`.
  public var date: String?
  /// The sections in order.
  public var sections: [SectionFacts]
  /// The items in order.
  public var items: [ItemFacts]
  /// The lines that are neither heading nor item.
  public var furniture: [FurnitureFacts]
  /// What to know of the file.
  public var warnings: [ChangeReport.Warning]

  /// A section.
  public struct SectionFacts: Codable, Sendable, Hashable {
    /// What it is.
    public var kind: Section.Kind
    /// The heading level.
    public var level: Int
    /// The line of the heading, 1-based.
    public var line: Int
    /// The name in the heading.
    public var name: String
    /// The leads in the heading.
    public var leads: [String]
    /// The remark on its standing.
    public var status: String?
    /// Another name it gives itself.
    public var alias: String?
    /// What it looks after.
    public var scope: String?
    /// Anything else said of the lead.
    public var remark: String?
    /// The line of the heading around it.
    public var parentLine: Int?
    /// Whether it has something to say.
    public var report: ChangeReport.TeamSide.Report
  }

  /// An item.
  public struct ItemFacts: Codable, Sendable, Hashable {
    /// What it is written as.
    public var form: Item.Form
    /// The last line of its text, 1-based.
    public var endLine: Int
    /// The label in front of the statement.
    public var label: String?
    /// Whether its task box is ticked.
    public var ticked: Bool?
    /// The rest, as reports write it down.
    public var item: ChangeReport.Entry
  }

  /// Lines that are neither heading nor item.
  public struct FurnitureFacts: Codable, Sendable, Hashable {
    /// What they are.
    public var kind: MeetingNote.Furniture.Kind
    /// The first line, 1-based.
    public var line: Int
    /// The last line, 1-based.
    public var endLine: Int
  }

  /// Writes down a note.
  ///
  /// - Parameter note: The note as recognised.
  public init(_ note: MeetingNote) {
    let side = NoteSide(note: note)
    file = note.file
    title = note.title
    date = note.date?.description
    sections = note.sections.map { section in
      SectionFacts(
        kind: section.kind, level: section.level, line: section.line,
        name: section.heading.name, leads: section.heading.leads, status: section.heading.status,
        alias: section.heading.alias, scope: section.heading.scope,
        remark: section.heading.remark, parentLine: section.parent.map { note.sections[$0].line },
        report: NoteSide.report(of: section))
    }
    items = note.items.indices.map { index in
      let item = note.items[index]
      return ItemFacts(
        form: item.form, endLine: item.endLine, label: item.prefix, ticked: item.ticked,
        item: side.entry(index))
    }
    furniture = note.furniture.map {
      FurnitureFacts(
        kind: $0.kind, line: $0.lines.lowerBound, endLine: $0.lines.upperBound)
    }
    warnings = note.notices.map(ChangeReport.Warning.init)
  }
}
