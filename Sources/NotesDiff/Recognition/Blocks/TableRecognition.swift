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
    let columns = Columns(of: cells, profile: profile)
    var stage: Stage?
    var owners: [String] = []
    for (row, cells) in zip(rowNodes, cells) {
      let node = tree.nodes[row]
      if case .tableHead = node.kind, !Self.isRow(cells) {
        furniture.append(.init(.tableHead, lines: node.line...(node.line + 1)))
        continue
      }
      guard cells.contains(where: { !$0.isEmpty }) else {
        furniture.append(.init(.spacer, lines: node.line...node.endLine))
        continue
      }
      guard isRoadmap else {
        let bare = joined(columns.ordered(cells)[...])
        let said = sentence(columns.statement(cells))
        let content = columns.signed(said, by: cells)
        // "Ida | 12 hours" says nothing of any work.
        if bare.isEmpty || columns.isOnlyTime(cells) {
          furniture.append(.init(.spacer, lines: node.line...node.endLine))
          continue
        }
        var found = Row(node: row, content: columns.labelled(content, by: cells), stage: nil)
        found.status = columns.status(cells)
        found.isOfRoll = columns.areOfRoll
        found.cells = columns.labelled(bare, by: cells).plain
        if columns.hasOwner {
          // An empty cell under a name means the same person.
          owners = columns.owners(cells) ?? owners
          found.owners = owners
          found.statement = said.plain
        }
        rows.append(found)
        continue
      }
      if let first = cells.first, !first.isEmpty {
        if let known = profile.stage(named: first.plain) {
          stage = known
        } else if cells.dropFirst().allSatisfy(\.isEmpty) || isLedByDash(first) {
          // A statement where its stage should stand: the line has a bar too few, or none.
          let content = withoutDash(joined(cells[...]))
          lostColumns.append((node.line, content.plain))
          rows.append(Row(node: row, content: content, stage: stage))
          continue
        } else {
          unknownStages.append((node.line, first.plain))
          stage = Stage(name: first.plain, rank: stage?.rank ?? 0, isDone: false, isKnown: false)
        }
      }
      let content = withoutDash(joined(cells.dropFirst()))
      if content.isEmpty {
        furniture.append(.init(.stageLine, lines: node.line...node.endLine))
      } else {
        rows.append(Row(node: row, content: content, stage: stage))
      }
    }
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

  /// The columns of a table of tasks.
  private struct Columns {
    private let profile: Profile
    private let status: Int?
    private let numbers: Set<Int>
    private let owner: Int?
    /// Whether the heads are those of a roll: "Name | Organisation | Handle".
    let areOfRoll: Bool
    /// Whether the status answers a question: "Done?".
    private let asksWhetherDone: Bool

    init(of cells: [[RichText]], profile: Profile) {
      self.profile = profile
      let heads = (cells.first ?? []).map { Words.bare($0.plain.filter { $0 != "?" }) }
      status =
        heads.firstIndex(where: profile.statusColumns.contains)
        ?? heads.indices.dropFirst().first { column in
          let below = cells.dropFirst().map {
            $0.indices.contains(column) ? $0[column] : RichText()
          }
          return Self.areStatuses(below, profile)
        }
      asksWhetherDone =
        status.map {
          StatusLabels.sense(of: heads[$0], isWhole: true) == .done
            || profile.statusWords.status(of: heads[$0]) == .done
        } ?? false
      owner = heads.firstIndex(where: profile.ownerColumns.contains)
      areOfRoll =
        heads.count > 1 && heads[0].hasPrefix("name")
        && heads.dropFirst().allSatisfy { head in
          head.split { !$0.isLetter }.allSatisfy { profile.rollColumns.contains($0.lowercased()) }
        }
      let isCounted = Self.isCounted(cells)
      numbers = Set(
        heads.indices.filter { index in
          if index == 0, isCounted { return true }
          let words = Words.lowercased(heads[index])
          return profile.numberColumns.contains(heads[index])
            || words.count > 1 && words.last.map(profile.numberColumns.contains) == true
            || words.contains(where: ["hours", "hrs"].contains)
        })
    }

    /// Whether the first column counts the rows from one, or tells the time of day of each.
    private static func isCounted(_ cells: [[RichText]]) -> Bool {
      let column = cells.dropFirst().compactMap { $0.first?.plain }.filter { !$0.isEmpty }
      guard column.count > 1 else { return false }
      return column.enumerated().allSatisfy { Int($1) == $0 + 1 }
        || column.allSatisfy { DateRecognition.isMoment($0) && $0.has(":") }
    }

    /// Whether the cells of a column say how far things are, and nothing else.
    private static func areStatuses(_ cells: [RichText], _ profile: Profile) -> Bool {
      let said = cells.map(\.plain).filter { !$0.isEmpty }
      return said.count > 1 && 2 * said.count > cells.count
        && said.allSatisfy { cell in
          let word = cell.drop { !$0.isLetter && !$0.isNumber }
          return StatusLabels.saysHowFar(word)
            || profile.statusWords.status(of: Words.bare(word)) != nil
        }
    }

    /// What the status column of a row says.
    func status(_ cells: [RichText]) -> RichText? {
      guard let status, cells.indices.contains(status), !cells[status].isEmpty else { return nil }
      guard let label = label(cells) else { return cells[status] }
      return label.rest.isEmpty ? label.status : cells[status]
    }

    /// The status of a row, where it is one that labels can say, too, and what stands beside it:
    /// "Completed — in March". A yes or no under "Done?" is told by its label or by none.
    private func label(_ cells: [RichText]) -> (status: RichText, rest: RichText)? {
      guard let status, cells.indices.contains(status) else { return nil }
      let cell = cells[status]
      switch profile.yesAndNo[Words.bare(cell.plain)] {
      case true? where asksWhetherDone || !cell.plain.contains(where: \.isLetter):
        return (RichText("Done"), RichText())
      case false? where asksWhetherDone: return (RichText(), RichText())
      default: break
      }
      let labels = LabelRecognition(profile: profile)
      // "✅ Done" needs no mark beside the word.
      let sign = cell.plain.prefix { !$0.isLetter && !$0.isNumber }
      if labels.isLabel(cell.plain) { return (cell.dropFirst(sign.count), RichText()) }
      guard let mark = cell.plain.firstIndex(where: { "—–-(,;:".contains($0) }) else { return nil }
      let count = cell.plain.distance(from: cell.plain.startIndex, to: mark)
      let label = cell.prefix(count).folded()
      guard labels.isLabel(label.plain) else { return nil }
      let rest = cell.dropFirst(count + 1).folded()
      let isBracket = cell.plain[mark] == "(" && rest.plain.hasSuffix(")")
      return (label, isBracket ? rest.prefix(rest.plain.count - 1) : rest)
    }

    /// The cells of a row that make its statement: without its number, and without its status where
    /// that becomes its label.
    func ordered(_ cells: [RichText]) -> [RichText] {
      let label = label(cells)
      return told(cells).map { $0 == status ? label?.rest ?? cells[$0] : cells[$0] }
    }

    /// The cells of a row that say what is done, neither by whom nor how far it is.
    func statement(_ cells: [RichText]) -> [RichText] {
      let label = label(cells)
      let kept = told(cells).filter { $0 != owner }
      // Where nothing else is told, it is the owner who is spoken of.
      return (kept.isEmpty ? told(cells) : kept)
        .map { $0 == status ? label?.rest ?? cells[$0] : cells[$0] }
    }

    /// The columns of a row that tell something: no numbers, nor blanks for such.
    private func told(_ cells: [RichText]) -> [Int] {
      let labels = LabelRecognition(profile: profile)
      return cells.indices.filter { index in
        !(numbers.contains(index)
          && (!cells[index].plain.contains(where: \.isLetter)
            || labels.isPlaceholder(cells[index].plain)))
      }
    }

    /// Whether a column says who does a task.
    var hasOwner: Bool { owner != nil }

    /// The people in the column of owners; nothing where the cell is empty.
    func owners(_ cells: [RichText]) -> [String]? {
      guard let owner, cells.indices.contains(owner), !cells[owner].isEmpty else { return nil }
      return cells[owner].plain.split { ",/&;".contains($0) }.map { String($0).folded }
        .filter { !$0.isEmpty }
    }

    /// Whether a row only says how much time somebody spent.
    func isOnlyTime(_ cells: [RichText]) -> Bool {
      let told = told(cells).filter { !cells[$0].isEmpty }
      return hasOwner && told.count < cells.count && told.allSatisfy { $0 == owner }
    }

    /// A statement with those who do it behind it: "Rent the hall (Ida)".
    func signed(_ statement: RichText, by cells: [RichText]) -> RichText {
      guard let owner, cells.indices.contains(owner), !cells[owner].isEmpty,
        told(cells).contains(where: { $0 != owner })
      else { return statement }
      var result = statement
      result.append(.init(" ("))
      result.append(contentsOf: cells[owner])
      result.append(.init(")"))
      return result
    }

    /// A statement with the status of its row in front of it: "Done: rent the hall".
    func labelled(_ content: RichText, by cells: [RichText]) -> RichText {
      guard let label = label(cells), !label.status.isEmpty else { return content }
      var result = label.status
      result.append(.init(": "))
      result.append(contentsOf: content)
      return result
    }
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
