import NotesDiff

/// The order and wording a reader chose for reports; the usual one where empty.
///
/// It is applied once, to the arranged report, so every format shows the same. What it leaves out is
/// counted: in a footnote, or in the line that stands for the rest of a group.
public struct ReportLayout: Sendable, Hashable {
  /// Names of parts that come first, in this order.
  public var order: [String] = []
  /// Names of parts and groups that are left out and counted in a footnote.
  public var hide: Set<String> = []
  /// Names of groups of which only the number is shown.
  public var fold: Set<String> = []
  /// How many lines a group or the roadmap shows at most, and rows a table.
  public var limit: Int?
  /// Titles in place of the usual ones, by the names of parts and groups.
  public var labels: [String: String] = [:]
  /// How much is said of each statement.
  public var detail = Detail.brief

  /// How much is said of each statement.
  public enum Detail: String, Sendable, Hashable, CaseIterable {
    /// Long statements are abridged, unremarkable sub-items counted, and older wordings quoted where
    /// they add something.
    case brief
    /// Everything is printed whole.
    case full
  }

  /// The usual order and wording.
  public init() {}

  /// The names of groups: the kinds of change, of which moved stands under reworded, and what is
  /// newly done, newly planned or still planned.
  public static let groupNames =
    ChangeKind.allCases.filter { $0 != .moved }.map(\.rawValue) + [done, planned, stillPlanned]
  /// The names of the parts that are not called as the notes call them.
  public static let partNames = Name.allCases.map(\.rawValue)

  /// The name of the group of what is told as done and was not announced.
  static let done = "done"
  /// The name of the group of what is newly planned.
  static let planned = "planned"
  /// The name of the group of what was planned before and is planned now, in other words.
  static let stillPlanned = "still planned"

  /// A part that has a name of its own, whatever its title; `sections` are those of the notes.
  enum Name: String, CaseIterable {
    case attention, roadmap, sections, unheard, teams, quiet
  }

  /// What is shown, and how much of what is not.
  struct Result {
    var parts: [ArrangedReport.Part] = []
    /// Titles of what is left out, each with the number of its lines, in order of appearance.
    var hidden: [(title: String, count: Int)] = []
  }
}

extension ReportLayout {
  /// Orders, shortens and names parts as the reader chose.
  ///
  /// - Parameter parts: The parts in their usual order.
  /// - Returns: What is shown, and how much of what is not.
  func applied(to parts: [ArrangedReport.Part]) -> Result {
    var result = Result()
    guard self != ReportLayout() else {
      result.parts = parts
      return result
    }
    for var part in ordered(parts) {
      let names = names(of: part)
      if part.name != .sections { part.title = label(part.name.rawValue) ?? part.title }
      if names.contains(where: hide.contains) {
        result.hide(part.title, part.content.lineCount)
        continue
      }
      switch part.content {
      case .groups(let groups):
        let kept = groups.compactMap { shown($0, &result) }
        guard !kept.isEmpty else { continue }
        part.content = .groups(kept)
      case .movement(let rows):
        let (kept, remarks) = shown(rows.map { ($0, $0.line.kind) }, &result)
        guard !kept.isEmpty || !remarks.isEmpty else { continue }
        part.content = kept.isEmpty ? .sentences([]) : .movement(kept)
        part.remark = Self.joined(part.remark, remarks)
      case .table(var table):
        let rows = table.rows.enumerated().map { number, row in
          (row, table.kinds.isEmpty ? nil : table.kinds[number])
        }
        let (kept, remarks) = shown(rows, &result)
        guard !kept.isEmpty || !remarks.isEmpty else { continue }
        table.rows = kept
        part.content = kept.isEmpty ? .sentences([]) : .table(table)
        part.remark = Self.joined(part.remark, remarks)
      case .sentences, .drawing, .report: break
      }
      result.parts.append(part)
    }
    return result
  }

  private static func joined(_ remark: String?, _ more: [String]) -> String? {
    let all = [remark].compactMap { $0 } + more
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }

  /// The rows of a roadmap or a table that are shown, and what to say of others.
  private func shown<Row>(
    _ rows: [(row: Row, kind: ChangeKind?)], _ result: inout Result
  ) -> (rows: [Row], remarks: [String]) {
    var kept: [Row] = []
    var folded: [(kind: ChangeKind, count: Int)] = []
    for (row, own) in rows {
      guard let kind = own.map(Self.gathering) else {
        kept.append(row)
        continue
      }
      if hide.contains(kind.rawValue) {
        result.hide(title(of: kind), 1)
      } else if !fold.contains(kind.rawValue) {
        kept.append(row)
      } else if let known = folded.firstIndex(where: { $0.kind == kind }) {
        folded[known].count += 1
      } else {
        folded.append((kind, 1))
      }
    }
    var remarks = folded.map { Wording.foldedRows($0.count, title(of: $0.kind)) }
    if let limit, kept.count > limit {
      remarks.append(Wording.more(kept.count - limit))
      kept = Array(kept.prefix(limit))
    }
    return (kept, remarks)
  }

  /// The kind of the group that changes of a kind stand in.
  private static func gathering(_ kind: ChangeKind) -> ChangeKind {
    kind == .moved ? .reworded : kind
  }

  private func title(of kind: ChangeKind) -> String { label(kind.rawValue) ?? Wording.title(kind) }

  private func shown(
    _ group: ArrangedReport.Group, _ result: inout Result
  ) -> ArrangedReport.Group? {
    var group = group
    group.title = label(group.name) ?? group.title
    let count = group.lines.count + group.rest.count
    if hide.contains(group.name) {
      result.hide(group.title, count)
      return nil
    }
    if fold.contains(group.name) {
      group.lines = []
      group.rest = []
      group.more = Wording.folded(count)
    } else if let limit, group.lines.count > limit {
      group.lines = Array(group.lines.prefix(limit))
      group.rest = []
      group.more = Wording.more(count - limit)
    }
    return group
  }

  /// Named parts in the order of their names, then the others as they were.
  private func ordered(_ parts: [ArrangedReport.Part]) -> [ArrangedReport.Part] {
    var rest = parts
    var first: [ArrangedReport.Part] = []
    for name in order {
      first += rest.filter { names(of: $0).contains(name) }
      rest.removeAll { names(of: $0).contains(name) }
    }
    return first + rest
  }

  /// What a part can be called: its own name, and its usual title.
  private func names(of part: ArrangedReport.Part) -> [String] {
    [part.name.rawValue, part.title.lowercased()]
      + [part.group?.lowercased()].compactMap { $0 }
  }

  private func label(_ name: String) -> String? { labels[name] }
}

extension ReportLayout.Result {
  fileprivate mutating func hide(_ title: String, _ count: Int) {
    if let known = hidden.firstIndex(where: { $0.title == title }) {
      hidden[known].count += count
    } else {
      hidden.append((title, count))
    }
  }
}

extension ArrangedReport.Content {
  /// How many lines it shows.
  fileprivate var lineCount: Int {
    switch self {
    case .movement(let rows): rows.count
    case .groups(let groups): groups.reduce(0) { $0 + $1.lines.count + $1.rest.count }
    case .sentences(let sentences): sentences.count
    case .table(let table): table.rows.count
    case .drawing: 0
    case .report(let report): report.parts.reduce(0) { $0 + $1.content.lineCount }
    }
  }
}
