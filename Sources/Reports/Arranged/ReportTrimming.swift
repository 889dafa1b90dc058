import NotesDiff

/// Makes a report fit a size by leaving out detail, in a stated order, until it does.
///
/// The order is that of what a reader misses least: what speaks for a link, places, older wordings,
/// kinds that are otherwise only counted, edited and progressed statements, sub-items, the ends of
/// long statements, the tails of long lists, the older meetings of a series, roadmap rows that did
/// not move, the last sections and tables, more and more of them, and in the end everything but the
/// headline.
/// What was left out is counted in a footnote.
public struct ReportTrimming: Sendable {
  private let limit: Int
  private let wholeReports: [String]
  private let showsPlaces: Bool

  /// Makes a trimming.
  ///
  /// - Parameters:
  ///   - limit: The greatest size.
  ///   - wholeReports: The names of files that have the whole report, for the footnote.
  ///   - options: What the reader chose; what is not shown is not left out.
  public init(limit: Int, wholeReports: [String] = [], options: RenderOptions = RenderOptions()) {
    showsPlaces = options.positions != .hidden
    self.limit = limit
    self.wholeReports = wholeReports
  }

  /// A step: what it leaves out, in words, and how.
  private struct Step: Sendable {
    let noun: String
    let apply: @Sendable (inout ArrangedReport) -> Int

    init(_ noun: String, _ apply: @escaping @Sendable (inout ArrangedReport) -> Int) {
      self.noun = noun
      self.apply = apply
    }
  }

  private static let longText = 240
  private static let listLengths = [160, 80, 40, 20, 10, 5, 3]
  private static let stepCounts = [
    120, 100, 80, 64, 50, 40, 32, 25, 20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1,
  ]
  private static let sectionCounts = [80, 64, 50, 40, 32, 25, 20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1]
  private static let edited: Set<ChangeKind> = [.reworded, .moved]
  private static let movements: Set<ChangeKind> = [
    .completed, .advanced, .slipped, .reopened, .new, .dropped,
  ]

  /// The order in which detail is left out; each step goes on top of those before it.
  private static let steps: [Step] =
    [
      Step(Wording.trimmedExplanations) { report in
        report.edit { $0.take(\.explanation) }
      },
      Step(Wording.trimmedPlaces) { report in
        report.edit { line in
          max(line.take(\.oldPositions), line.take(\.newPositions))
        }
      },
      Step(Wording.trimmedWordings) { report in
        report.edit { edited.contains($0.kind) || $0.kind == .progressed ? $0.takeWordings() : 0 }
      },
      Step(Wording.trimmedWordings) { report in report.edit { $0.takeWordings() } },
      Step(Wording.trimmedUncounted) { report in
        report.drop { line, _ in ReportOptions.hidden.contains(line.kind) }
      },
      Step(Wording.trimmedReworded) { report in
        report.drop { line, _ in edited.contains(line.kind) }
      },
      Step(Wording.trimmedProgressed) { report in
        report.drop { line, _ in line.kind == .progressed }
      },
      Step(Wording.trimmedNested) { report in
        report.edit { $0.take(\.details) } + report.drop { line, _ in line.indent > 0 }
      },
      Step(Wording.trimmedEnds) { report in report.edit { $0.shorten(to: longText) } },
    ]
    + listLengths.map { length in
      Step(Wording.trimmedTails) { report in
        report.drop { _, place in place >= length } + report.dropTails(beyond: length)
      }
    }
    + stepCounts.map { count in
      Step(Wording.trimmedSteps) { report in report.keep(count, of: \.isStep) }
    } + [
      Step(Wording.trimmedRows) { report in
        report.dropRows { !movements.contains($0.line.kind) }
      }
    ]
    + sectionCounts.map { count in
      Step(Wording.trimmedTeams) { report in report.keep(count, of: \.holdsStatements) }
    } + [Step(Wording.trimmedTeams) { report in report.dropParts(\.holdsStatements) }]
    // Answers on a series are tables, of which the first tell most.
    + sectionCounts.map { count in
      Step(Wording.trimmedParts) { report in report.keep(count) { _ in true } }
    } + [
      Step(Wording.trimmedParts) { report in report.dropParts { _ in true } },
      Step(Wording.trimmedEnds) { report in report.shortenHead(to: longText) },
    ]

  /// The report with as little left out as makes it fit.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - size: The size of a report in the format it is for.
  /// - Returns: The report itself where it fits; where nothing helps, the smallest there is.
  /// - Throws: What `size` throws.
  public func fit<Failure: Error>(
    _ report: ArrangedReport, size: (ArrangedReport) throws(Failure) -> Int
  ) throws(Failure) -> ArrangedReport {
    guard try size(report) > limit else { return report }
    var trimmed = report
    var counts: [(noun: String, count: Int)] = []
    var noted = report
    for step in Self.steps where showsPlaces || step.noun != Wording.trimmedPlaces {
      let count = step.apply(&trimmed)
      guard count > 0 else { continue }
      if let last = counts.indices.last, counts[last].noun == step.noun {
        counts[last].count += count
      } else {
        counts.append((step.noun, count))
      }
      noted = trimmed
      noted.footnotes.append(Wording.trimmed(counts, wholeReports: wholeReports))
      if try size(noted) <= limit { break }
    }
    return noted
  }
}

extension ArrangedReport {
  /// Changes every line and adds up what the changes return.
  fileprivate mutating func edit(_ change: (inout Line) -> Int) -> Int {
    var sum = 0
    for part in parts.indices {
      switch parts[part].content {
      case .movement(var rows):
        for row in rows.indices { sum += change(&rows[row].line) }
        parts[part].content = .movement(rows)
      case .groups(var groups):
        for group in groups.indices {
          for line in groups[group].lines.indices { sum += change(&groups[group].lines[line]) }
        }
        parts[part].content = .groups(groups)
      case .report(var report):
        sum += report.edit(change)
        parts[part].content = .report(report)
      case .sentences, .table, .drawing: break
      }
    }
    return sum
  }

  /// Leaves out lines of groups; what stood under one moves up and says what it stood under.
  fileprivate mutating func drop(_ isDropped: (Line, Int) -> Bool) -> Int {
    var count = 0
    for part in parts.indices {
      if case .report(var report) = parts[part].content {
        count += report.drop(isDropped)
        parts[part].content = .report(report)
      }
      guard case .groups(var groups) = parts[part].content else { continue }
      for group in groups.indices {
        let before = groups[group].lines
        groups[group].lines = Self.kept(before, isDropped)
        count += before.count - groups[group].lines.count
      }
      groups.removeAll { $0.lines.isEmpty && $0.more == nil }
      parts[part].content = .groups(groups)
    }
    dropEmptyParts()
    return count
  }

  private static func kept(_ lines: [Line], _ isDropped: (Line, Int) -> Bool) -> [Line] {
    var kept: [Line] = []
    var gone: [(indent: Int, text: String)] = []
    for (place, line) in lines.enumerated() {
      while let last = gone.last, last.indent >= line.indent { gone.removeLast() }
      guard !isDropped(line, place) else {
        gone.append((line.indent, line.text.plain))
        continue
      }
      var line = line
      if let parent = gone.last {
        line.indent -= gone.count
        if line.context == nil { line.context = Subject.shortened(parent.text) }
      }
      kept.append(line)
    }
    return kept
  }

  /// Leaves out the rows of tables past a length.
  fileprivate mutating func dropTails(beyond length: Int) -> Int {
    var count = 0
    for part in parts.indices {
      switch parts[part].content {
      case .table(var table):
        count += max(0, table.rows.count - length)
        table.rows = Array(table.rows.prefix(length))
        parts[part].content = .table(table)
      case .report(var report):
        count += report.dropTails(beyond: length)
        parts[part].content = .report(report)
      case .movement, .groups, .sentences, .drawing: break
      }
    }
    return count
  }

  fileprivate mutating func dropRows(_ isDropped: (Movement) -> Bool) -> Int {
    var count = 0
    for part in parts.indices {
      guard case .movement(var rows) = parts[part].content else { continue }
      let before = rows.count
      rows.removeAll(where: isDropped)
      count += before - rows.count
      parts[part].content = .movement(rows)
    }
    dropEmptyParts()
    return count
  }

  fileprivate mutating func dropParts(_ isDropped: (Part) -> Bool) -> Int {
    var count = 0
    for part in parts.indices {
      guard case .report(var report) = parts[part].content else { continue }
      count += report.dropParts(isDropped)
      parts[part].content = .report(report)
    }
    let before = parts.count
    parts.removeAll(where: isDropped)
    return count + before - parts.count
  }

  /// Keeps the first of some of the parts, and all others; so in each report inside it, too.
  fileprivate mutating func keep(_ count: Int, of isCounted: (Part) -> Bool) -> Int {
    var seen = 0
    let before = parts.count
    parts.removeAll { part in
      guard isCounted(part) else { return false }
      seen += 1
      return seen > count
    }
    var dropped = before - parts.count
    for part in parts.indices {
      guard case .report(var report) = parts[part].content else { continue }
      dropped += report.keep(count, of: isCounted)
      parts[part].content = .report(report)
    }
    return dropped
  }

  private mutating func dropEmptyParts() {
    parts.removeAll { part in
      switch part.content {
      case .movement(let rows): rows.isEmpty
      case .groups(let groups): groups.isEmpty
      case .sentences(let sentences): sentences.isEmpty
      case .table(let table): table.rows.isEmpty
      case .drawing: false
      case .report(let report): report.parts.isEmpty && report.headline.isEmpty
      }
    }
  }

  /// Shortens what a note can make long of the head.
  fileprivate mutating func shortenHead(to length: Int) -> Int {
    let before = self
    title = String(title.prefix(length))
    subtitle = String(subtitle.prefix(length))
    warnings = warnings.prefix(3).map { String($0.prefix(length)) }
    return self == before ? 0 : 1
  }
}

extension ArrangedReport.Part {
  /// Whether it is a step of a series, the newest first; the report on a committee is none.
  fileprivate var isStep: Bool {
    if case .report = content { anchor.hasPrefix(Self.stepAnchor) } else { false }
  }

  /// Whether it is a section with statements.
  fileprivate var holdsStatements: Bool {
    if case .groups = content { true } else { false }
  }
}

extension ArrangedReport.Line {
  /// Empties a list; 1 where it held something.
  fileprivate mutating func take<Element>(_ list: WritableKeyPath<Self, [Element]>) -> Int {
    defer { self[keyPath: list] = [] }
    return self[keyPath: list].isEmpty ? 0 : 1
  }

  fileprivate mutating func takeWordings() -> Int {
    defer { (was, edits, earlier) = ([], nil, []) }
    return oldWordings.isEmpty ? 0 : 1
  }

  /// Cuts a long statement short; 1 where it was long.
  fileprivate mutating func shorten(to length: Int) -> Int {
    defer { whole = nil }
    guard text.plain.count > length else { return 0 }
    var short = text.prefix(length)
    short.append(.init(" …"))
    text = short
    return 1
  }
}
