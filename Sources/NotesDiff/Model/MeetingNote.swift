/// One meeting note as recognised: its title, date, sections and items, in the order of the file.
///
/// Sections and items lie in flat arrays and name each other by index, so a note of any depth is
/// walked without recursion.
public struct MeetingNote: Sendable, Hashable {
  /// Lines of the file that are neither heading nor item.
  public struct Furniture: Sendable, Hashable {
    /// What such lines are.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Settings fenced by `---` at the top of the file.
      case frontMatter
      /// The head of a table and the line under it.
      case tableHead
      /// A table row without text.
      case spacer
      /// A list item or paragraph without text.
      case emptyItem
      /// A line drawn across the page.
      case rule
      /// The further lines of a heading: its underline, and words that do not fit on the first.
      case headingRest
      /// A comment.
      case comment
      /// The target of a reference link.
      case linkDefinition
      /// A roadmap line that only names its stage.
      case stageLine
      /// Tags that only frame or fold what stands between them.
      case markup
    }
    /// What the lines are.
    public var kind: Kind
    /// The lines, 1-based.
    public var lines: ClosedRange<Int>

    /// Makes furniture.
    ///
    /// - Parameters:
    ///   - kind: What the lines are.
    ///   - lines: The lines, 1-based.
    public init(_ kind: Kind, lines: ClosedRange<Int>) {
      self.kind = kind
      self.lines = lines
    }
  }

  /// An older note that a baseline takes a report or the roadmap from.
  public struct Origin: Sendable, Hashable {
    /// The name of its file.
    public var file: String
    /// The day of its meeting.
    public var date: CalendarDate?

    /// Makes an origin.
    ///
    /// - Parameters:
    ///   - file: The name of the file.
    ///   - date: The day of the meeting.
    public init(file: String, date: CalendarDate?) {
      self.file = file
      self.date = date
    }
  }

  /// The name of the file: its last component, or its path inside a series.
  public var file: String
  /// The title as read from the first level-one heading, or the file name.
  public var title: String
  /// The day of the meeting, where one could be found.
  public var date: CalendarDate?
  /// The sections in order of their headings; the first is the preamble.
  public var sections: [Section]
  /// The items in order of their lines.
  public var items: [Item]
  /// Lines that are neither heading nor item.
  public var furniture: [Furniture]
  /// What a reader should know of the file itself.
  public var notices: [Notice]
  /// The older notes that items and sections name as theirs; empty for a note as it was read.
  public var origins: [Origin] = []
  /// Whether it only says that the meeting did not take place.
  public var isCalledOff = false
  /// What labels say of progress, beyond the English that is read anyway.
  public var statusWords = StatusWords.usual

  /// Makes a note.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - title: The title.
  ///   - date: The day of the meeting.
  ///   - sections: The sections in order.
  ///   - items: The items in order.
  ///   - furniture: Lines that are neither heading nor item.
  ///   - notices: What a reader should know of the file.
  public init(
    file: String, title: String, date: CalendarDate? = nil, sections: [Section] = [],
    items: [Item] = [], furniture: [Furniture] = [], notices: [Notice] = []
  ) {
    self.file = file
    self.title = title
    self.date = date
    self.sections = sections
    self.items = items
    self.furniture = furniture
    self.notices = notices
  }

  /// What tells the note apart from others of its series: the day of the meeting, else the file.
  public var day: String { date?.description ?? file }

  /// The note without sections and items, for what a meeting that did not take place leaves as it was.
  var withoutReport: MeetingNote {
    var copy = self
    copy.sections = Array(sections.prefix(1))
    copy.items = []
    return copy
  }

  /// Whether the note has roadmap rows.
  public var hasRoadmap: Bool { items.contains { $0.isRoadmapRow } }

  /// The note an item or section was read from.
  ///
  /// - Parameter origin: The `origin` of an item or section of this note.
  /// - Returns: The older note, or this one.
  public func origin(_ origin: Int?) -> Origin {
    origin.map { origins[$0] } ?? Origin(file: file, date: date)
  }

  /// The team section an item or section belongs to: the section itself or the nearest around it.
  ///
  /// - Parameter section: The index of a section.
  /// - Returns: The index of the team's section, or nothing outside teams.
  public func team(of section: Int) -> Int? {
    sections.around(section).first { sections[$0].kind == .team }
  }

  /// The name of the team an item or section belongs to.
  ///
  /// - Parameter section: The index of a section.
  /// - Returns: The name of the team, or nothing outside teams.
  public func teamName(of section: Int) -> String? {
    team(of: section).map { sections[$0].heading.name }
  }

  /// The name of the team an item or section belongs to, or of the section itself outside teams.
  func unitName(of section: Int) -> String {
    teamName(of: section) ?? sections[section].heading.name
  }

  /// Where an item is found: the headings and items around it, outermost first.
  ///
  /// - Parameter item: The index of an item.
  /// - Returns: Names of sections, the stage of a roadmap row, and texts of parent items, of very long
  ///   ones the beginning.
  public func path(of item: Int) -> [String] {
    var names: [String] = []
    names.reserveCapacity(4)
    for above in items.above(items[item]) { names.append(items[above].textOverOthers) }
    if let stage = items[item].stage { names.append(stage.name) }
    for section in sections.around(items[item].section) where sections[section].kind != .preamble {
      names.append(sections[section].heading.name)
    }
    names.reverse()
    return names
  }

  /// What an item is shelved under: the nearest label around it, or the nearest item that only leads in
  /// to others or is a person's name.
  ///
  /// - Parameter item: An item.
  /// - Returns: The index of another, or nothing.
  func shelf(of item: Item) -> Int? {
    items.above(item).first { above in
      let item = items[above]
      return item.role == .groupLabel || item.text.ends(with: ":")
        || Words.areName(item.text, atMost: 2)
    }
  }
}
