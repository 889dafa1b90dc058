import NotesDiff

/// Sets a table in columns; where the terminal is too narrow, each row as a list of its cells.
struct TextTable {
  private let table: ArrangedReport.Table
  private let width: Int

  /// Between two columns.
  private static let gap = 2
  /// The least room for the column that is wrapped.
  private static let narrowest = 20

  /// Prepares the setting of a table.
  init(_ table: ArrangedReport.Table, width: Int) {
    self.table = table
    self.width = width
  }

  /// The lines, without ends.
  var lines: [String] {
    let cells = table.rows.map { row in row.map { VisibleText.inert($0.plain) } }
    guard let widths = widths(cells) else { return stacked(cells) }
    let head = set(table.columns, widths)
    let rule = widths.map { String(repeating: "─", count: $0) }
      .joined(separator: String(repeating: " ", count: Self.gap))
    return head + [rule] + cells.flatMap { set($0, widths) }
  }

  /// The width of every column, the widest cut to what the terminal leaves; nothing where that is
  /// too little.
  private func widths(_ cells: [[String]]) -> [Int]? {
    var widths = table.columns.indices.map { column in
      ([table.columns[column]] + cells.map { $0[column] }).map { DisplayWidth.of($0) }.max() ?? 0
    }
    let room = width - Self.gap * (widths.count - 1)
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      // The widest gives way down to the next, so that two long columns share the loss.
      guard let widest = widths.max(), let column = widths.firstIndex(of: widest),
        widest > Self.narrowest
      else { return nil }
      widths[column] -= 1
      excess -= 1
    }
    return widths
  }

  private func set(_ row: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(row, widths).map { text, width in
      TextWrapper(width: width, isStyled: false).lines(StyledText(text), after: StyledText())
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { number in
      var line = ""
      for (column, lines) in wrapped.enumerated() {
        let text = number < lines.count ? lines[number] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text)))
        line += table.numbers.contains(column) ? space + text : text + space
        line += String(repeating: " ", count: Self.gap)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func stacked(_ cells: [[String]]) -> [String] {
    // A number alone heads nothing: it stands in front of what it counts.
    let isNumbered = table.columns.first == RendererWords.numberSign && table.columns.count > 1
    return cells.flatMap { row -> [String] in
      var row = row
      if isNumbered {
        row[0] = RendererWords.numberSign + row[0] + " " + row[1]
        row[1] = ""
      }
      return zip(table.columns, row).enumerated().flatMap { column, cell -> [String] in
        guard !cell.1.isEmpty else { return [] }
        let first = column == 0 ? "" : "  \(cell.0): "
        return TextWrapper(width: width, isStyled: false)
          .lines(StyledText(cell.1), after: StyledText(first), hanging: 4)
      }
    }
  }
}
