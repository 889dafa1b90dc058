/// One statement of a note: a list item at any depth, a table row, or a paragraph outside a list.
public struct Item: Sendable, Hashable {
  /// How the statement stands on the page.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// A list item.
    case bullet
    /// A paragraph outside a list.
    case paragraph
    /// A row of a table.
    case row
    /// A statement typed as a heading.
    case heading
    /// A block of code.
    case code
    /// A block of HTML.
    case html
  }

  /// What the statement does for its reader.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// It says something.
    case statement
    /// It only names a status or topic for what stands under or after it.
    case groupLabel
    /// It says that there is nothing to say.
    case placeholder
    /// It stands in every note as it is.
    case boilerplate
  }

  /// How it stands on the page.
  public var form: Form
  /// What it does for its reader.
  public var role: Role = .statement
  /// The line it starts on, 1-based.
  public var line: Int
  /// The last line of its own text, 1-based, children left out.
  public var endLine: Int
  /// The statement as read, white space folded, marker and task box left out.
  public var content: RichText
  /// The characters of `content`.
  public var text: String
  /// The statement without label prefix and owners, for comparison.
  public var statement: String
  /// The source lines as they stand in the file, to tell a carried item from a re-wrapped one.
  public var source: String
  /// The section it stands in, by index.
  public var section: Int
  /// The item it stands under, by index; nothing at the top of a section.
  public var parent: Int?
  /// How many items it stands under.
  public var depth: Int
  /// Whether other items stand under it.
  public var hasChildren = false
  /// Whether it is a question of a form, and what stands under it the answer.
  var isQuestion = false
  /// The label in front of the statement, as written without its colon ("Completed").
  public var prefix: String?
  /// What an answer says there is nothing new of: "Lamps" of "Lamps: nothing to report".
  package var silentTopic: String?
  /// Whether it only names a topic, below which somebody says that there is nothing new of it.
  package var isSilent = false
  /// The word for how far it is that is set apart from the statement: "NOT STARTED"; the prefix has it, too.
  var tag: String?
  /// The task box, ticked or not; nothing where there is none.
  public var ticked: Bool?
  /// The roadmap stage, for rows of a roadmap.
  public var stage: Stage?
  /// Its cells with a bar between them, for rows of tables that are no roadmap.
  var cells: String?
  /// What the status column of its table says, for rows of other tables.
  var statusCell: RichText?
  /// The team names in a trailing bracket, for rows of a roadmap.
  public var owners: [String] = []
  /// How far the work is.
  public var status = StatusReading.unknown
  /// What speaks for and against its being done; rows of a roadmap have a stage instead.
  var cues = StatusCues()
  /// The older note it was taken from, by index in the note's `origins`; nothing for the note's own.
  public var origin: Int?

  /// Makes an item.
  ///
  /// - Parameters:
  ///   - form: How it stands on the page.
  ///   - line: The line it starts on, 1-based.
  ///   - endLine: The last line of its own text.
  ///   - content: The statement as read.
  ///   - section: The section it stands in, by index.
  ///   - parent: The item it stands under, by index.
  ///   - depth: How many items it stands under.
  ///   - source: Its lines as they stand in the file.
  public init(
    form: Form, line: Int, endLine: Int, content: RichText, section: Int, parent: Int?, depth: Int,
    source: String = ""
  ) {
    self.form = form
    self.line = line
    self.endLine = endLine
    self.content = content
    self.text = content.plain
    self.statement = content.plain
    self.section = section
    self.parent = parent
    self.depth = depth
    self.source = source
  }

  /// Takes in an address that stands below it by itself.
  mutating func extend(by address: RichText, to line: Int) {
    content.append(.init(" "))
    content.append(contentsOf: address.folded())
    text = content.plain
    statement = text
    endLine = line
  }

  /// Its text as each item below it repeats it: of a very long one the beginning, or the places of all
  /// of them would grow with the square of the note.
  var textOverOthers: String {
    text.utf8.count <= Self.longestOverOthers
      ? text : String(text.prefix(Self.longestOverOthers)) + "…"
  }

  private static let longestOverOthers = 1000

  /// Whether it is a row of the roadmap.
  public var isRoadmapRow: Bool { stage != nil }

  /// Whether it is a row that only names what the rows below it are about: "**Harbour gate:**".
  public var isGroupRow: Bool { isRoadmapRow && text.ends(with: ":") }
}
