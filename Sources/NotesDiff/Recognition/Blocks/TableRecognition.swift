/// Reads the rows of a table, as a roadmap where its first column names stages.
struct TableRecognition {
  /// A row with text.
  struct Row {
    /// The index of its node in the tree.
    var node: Int
    /// Its text, stage cell and leading dash left out.
    var content: RichText
    /// Its stage, in a roadmap.
    var stage: Stage?
    /// Who does it, by the column that says so.
    var owners: [String] = []
    /// What it is called by the head of its column, where that is one of tasks: "to do".
    var task: String?
    /// Its text without owners and status, where a column has these.
    var statement: String?
    /// Its cells with a bar between them, in a table that is no roadmap.
    var cells: String?
    /// Whether its table only says who was there and how they are reached.
    var isOfRoll = false
    /// What its status column says; empty for a plain no, nothing where there is no such cell.
    var status: RichText?
  }

  /// The rows with text, in order.
  private(set) var rows: [Row] = []
  /// The lines of the table that carry no statement.
  private(set) var furniture: [MeetingNote.Furniture] = []
  /// Stages the profile does not know.
  private(set) var unknownStages: [(line: Int, name: String)] = []
  /// How many columns the head has; Markdown drops what a row has beyond them.
  private(set) var columns = 0
  /// Rows without a column for their stage.
  private(set) var lostColumns: [(line: Int, text: String)] = []

  private let tree: MarkdownTree
  private let table: Int
  private let profile: Profile

  /// Prepares the reading of a table.
  init(tree: MarkdownTree, table: Int, profile: Profile) {
    self.tree = tree
    self.table = table
    self.profile = profile
  }

  /// Reads the rows.
  ///
  /// - Parameter asRoadmap: Whether the table stands where a roadmap may stand.
  mutating func read(asRoadmap: Bool) {
    let rowNodes = tree.children(of: table)
    let cells = rowNodes.map { row in
      tree.children(of: row).map { tree.nodes[$0].content.joinedLines }
    }
    self.columns = cells.first?.count ?? 0
    let stages = cells.dropFirst().map { $0.first.flatMap { profile.stage(named: $0.plain) } }
    let isRoadmap = asRoadmap && cells.contains { $0.count >= 2 } && stages.contains { $0 != nil }
    let columns = TableColumns(of: cells, profile: profile)
    var stage: Stage?
    var owners: [String] = []
    for (row, cells) in zip(rowNodes, cells) {
      let node = tree.nodes[row]
      if case .tableHead = node.kind, !Self.isRow(cells) {
        furniture.append(.init(.tableHead, lines: node.line...(node.line + 1)))
      } else if cells.allSatisfy(\.isEmpty) {
        furniture.append(.init(.spacer, lines: lines(of: row)))
      } else if isRoadmap {
        readRoadmapRow(row, cells, &stage)
      } else {
        readRow(row, cells, columns, &owners)
      }
    }
  }

  /// Reads a row of a table that is no roadmap.
  ///
  /// - Parameters:
  ///   - row: The index of its node.
  ///   - cells: Its cells.
  ///   - columns: What the columns of the table are.
  ///   - owners: Who does what stands above it; an empty cell under a name means the same person.
  private mutating func readRow(
    _ row: Int, _ cells: [RichText], _ columns: TableColumns, _ owners: inout [String]
  ) {
    let bare = joined(columns.ordered(cells)[...])
    // "Ida | 12 hours" says nothing of any work.
    if bare.isEmpty || columns.isOnlyTime(cells) {
      furniture.append(.init(.spacer, lines: lines(of: row)))
      return
    }
    let said = sentence(columns.statement(cells))
    let content = columns.signed(said, by: cells)
    var found = Row(node: row, content: columns.labelled(content, by: cells), stage: nil)
    found.status = columns.status(cells)
    found.isOfRoll = columns.areOfRoll
    found.cells = columns.labelled(bare, by: cells).plain
    if columns.hasOwner {
      owners = columns.owners(cells) ?? owners
      found.owners = owners
      found.task = columns.task(cells)
      found.statement = said.plain
    }
    rows.append(found)
  }

  /// Reads a row of a roadmap.
  ///
  /// - Parameters:
  ///   - row: The index of its node.
  ///   - cells: Its cells.
  ///   - stage: The stage of the row above; an empty cell means the same.
  private mutating func readRoadmapRow(_ row: Int, _ cells: [RichText], _ stage: inout Stage?) {
    let line = tree.nodes[row].line
    if let first = cells.first, !first.isEmpty {
      if let known = profile.stage(named: first.plain) {
        stage = known
      } else if cells.dropFirst().allSatisfy(\.isEmpty) || isLedByDash(first) {
        // A statement where its stage should stand: the line has a bar too few, or none.
        let content = withoutDash(joined(cells[...]))
        lostColumns.append((line, content.plain))
        rows.append(Row(node: row, content: content, stage: stage))
        return
      } else {
        unknownStages.append((line, first.plain))
        stage = Stage(name: first.plain, rank: stage?.rank ?? 0, isDone: false, isKnown: false)
      }
    }
    let content = withoutDash(joined(cells.dropFirst()))
    if content.isEmpty {
      furniture.append(.init(.stageLine, lines: lines(of: row)))
    } else {
      rows.append(Row(node: row, content: content, stage: stage))
    }
  }

  private func lines(of row: Int) -> ClosedRange<Int> {
    tree.nodes[row].line...tree.nodes[row].endLine
  }

  /// Whether a head is a row like any other: "| 344 | Clear the lookahead |". No column is called by
  /// a number alone.
  private static func isRow(_ heads: [RichText]) -> Bool {
    guard let first = heads.first?.plain.drop(while: { $0 == "#" }), !first.isEmpty else {
      return false
    }
    return first.allSatisfy(\.isNumber)
      && heads.dropFirst().contains { $0.plain.partCount > 1 }
  }

  /// What stands behind the stage on the line of a roadmap row: the row is the same, whether it is
  /// the first of its stage or not.
  ///
  /// - Parameter line: The line as it stands in the file.
  /// - Returns: The source of the statement.
  static func statementCells(of line: String) -> String {
    let text = line.drop { $0.isWhitespace }
    let isLedByBar = text.first == "|"
    let cells = text.drop { $0 == "|" || $0.isWhitespace }
    let isWhole = text.hasPrefix("||") || cells.hasPrefix("- ")
    guard !isWhole, let bar = cells.firstIndex(of: "|") else { return String(cells).folded }
    let rest = cells[bar...].drop { $0 == "|" || $0.isWhitespace }
    return isLedByBar && rest.isEmpty ? String(cells).folded : String(rest).folded
  }

  /// The cells in one text, with a bar between them.
  private func joined(_ cells: ArraySlice<RichText>) -> RichText {
    cells.filter { !$0.isEmpty }.reduce(into: RichText()) { text, cell in
      if !text.isEmpty { text.append(.init(" | ")) }
      text.append(contentsOf: cell)
    }
  }

  /// The cells as a sentence: a short first one is what the others speak about.
  private func sentence(_ cells: [RichText]) -> RichText {
    let cells = cells.filter { !$0.isEmpty }.map(withoutDash)
    return cells.indices.reduce(into: RichText()) { text, index in
      if index > 0 { text.append(.init(Self.joint(after: text.plain, isTopic: index == 1))) }
      text.append(contentsOf: cells[index])
    }
  }

  /// The same for a row in plain text.
  ///
  /// - Parameter cells: The cells of a row, a bar between them.
  /// - Returns: A sentence without bars.
  static func sentence(ofCells cells: String) -> String {
    var text = ""
    for (index, cell) in cells.split(separator: "|").map(String.init).enumerated() {
      let cell = cell.folded
      guard !cell.isEmpty else { continue }
      text += text.isEmpty ? cell : joint(after: text, isTopic: index == 1) + cell
    }
    return text
  }

  private static func joint(after text: String, isTopic: Bool) -> String {
    if let last = text.last, ".:;!?".contains(last) { return " " }
    let isShort = text.partCount <= longestTopic
    return isTopic && isShort ? ": " : "; "
  }

  private static let longestTopic = 6

  /// A cell's text without the dash that imitates a bullet.
  private func withoutDash(_ text: RichText) -> RichText {
    isLedByDash(text) ? text.dropFirst(2) : text
  }

  private func isLedByDash(_ text: RichText) -> Bool {
    ["- ", "* ", "• "].contains { text.plain.begins(with: $0) }
  }
}
