/// The columns of a table of tasks.
struct TableColumns {
  private let profile: Profile
  private let status: Int?
  private let numbers: Set<Int>
  private let owner: Int?
  /// The columns with what somebody is called elsewhere: "ssko7098".
  private let keys: Set<Int>
  /// The column of what somebody is to do, and what a task in it is called.
  private let toDo: (column: Int, head: String)?
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
        Self.areStatuses(Self.below(column, cells), profile)
      }
    asksWhetherDone =
      status.map {
        StatusLabels.sense(of: heads[$0], isWhole: true) == .done
          || profile.statusWords.status(of: heads[$0]) == .done
      } ?? false
    let owner =
      heads.firstIndex(where: profile.ownerColumns.contains) ?? Self.people(heads, cells)
    self.owner = owner
    toDo = heads.firstIndex { Self.toDos.contains($0) || ActionList.isNamed(by: $0) }
      .map { ($0, Self.toDos.contains(heads[$0]) ? heads[$0] : "action item") }
    keys = owner == nil ? [] : Set(heads.indices.filter { Self.areKeys(Self.below($0, cells)) })
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

  /// The cells of a column without its head.
  private static func below(_ column: Int, _ cells: [[RichText]]) -> [RichText] {
    cells.dropFirst().map { $0.indices.contains(column) ? $0[column] : RichText() }
  }

  /// The column of names beside one of tasks: "Name | To do".
  private static func people(_ heads: [String], _ cells: [[RichText]]) -> Int? {
    guard heads.contains(where: { tasks.contains($0) || ActionList.isNamed(by: $0) }) else {
      return nil
    }
    return heads.indices.first { column in
      guard persons.contains(heads[column]) else { return false }
      let names = below(column, cells).map(\.plain).filter { !$0.isEmpty }
      return names.count > 1 && names.allSatisfy { Words.areName($0) }
    }
  }

  private static let persons: WordSet = [
    "member", "members", "name", "names", "people", "person",
  ]
  private static let toDos = ["action", "to do", "to-do", "todo"]
  private static let tasks = toDos + ["task", "tasks"]

  /// What a task is called by the column it stands in, where a row has one for its owner and no other column says how far it is.
  func task(_ cells: [RichText]) -> String? {
    guard let toDo, status == nil, toDo.column != owner, cells.indices.contains(toDo.column),
      !cells[toDo.column].isEmpty, !ActionList.isSkipped(cells[toDo.column].plain)
    else { return nil }
    return toDo.head
  }

  /// Whether each cell has one word of letters and digits, and another one.
  private static func areKeys(_ cells: [RichText]) -> Bool {
    let keys = cells.map(\.plain).filter { !$0.isEmpty }
    return keys.count > 1 && Set(keys).count == keys.count
      && keys.allSatisfy { key in
        key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
          && key.contains(where: \.isLetter) && key.contains(where: \.isNumber)
      }
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

  /// The columns of a row that tell something: no numbers, nor blanks for such, nor keys.
  private func told(_ cells: [RichText]) -> [Int] {
    let labels = LabelRecognition(profile: profile)
    return cells.indices.filter { index in
      !keys.contains(index)
        && !(numbers.contains(index)
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
