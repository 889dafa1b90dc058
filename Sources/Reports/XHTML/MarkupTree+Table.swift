import NotesDiff

extension MarkupTree {
  /// Adds a table of facts that scrolls where the page is narrow.
  mutating func add(_ table: ArrangedReport.Table, caption: String) {
    guard !table.rows.isEmpty else { return }
    let alignment = { (column: Int) -> [Attribute] in
      if table.numbers.contains(column) { return [.init("class", "number")] }
      return table.tight.contains(column) ? [.init("class", "tight")] : []
    }
    // A region that scrolls has to be reached by keyboard, and so to be named.
    let region: [Attribute] = [
      .init("class", "scroll"), .init("role", "region"), .init("tabindex", "0"),
      .init("aria-label", VisibleText.inert(caption)),
    ]
    element("div", region) { tree in
      tree.element("table") { tree in
        tree.element("caption", text: VisibleText.inert(caption))
        tree.element("thead") { tree in
          tree.element("tr") { tree in
            for (column, title) in table.columns.enumerated() {
              tree.element(
                "th", [.init("scope", "col")] + alignment(column), text: VisibleText.inert(title))
            }
          }
        }
        tree.element("tbody") { tree in
          for row in table.rows {
            tree.element("tr") { tree in
              for (column, cell) in row.enumerated() {
                let isDate =
                  cell.plain.utf8.count <= Self.dateLength && cell.plain.allSatisfy(Self.isOfDate)
                let short: [Attribute] = isDate && !cell.isEmpty ? [.init("class", "date")] : []
                let label = MarkupTree.Attribute(
                  "data-label", VisibleText.inert(table.columns[column]))
                let attributes =
                  alignment(column).isEmpty ? short : alignment(column) + [label]
                tree.element("td", attributes) { $0.add(VisibleText.inert(cell)) }
              }
            }
          }
        }
      }
    }
  }

  /// The length of "2031-03-04 → 2031-03-18": what is shorter and made of the same signs stays on one
  /// line, since a broken date can't be read at a glance.
  private static let dateLength = 27

  private static func isOfDate(_ character: Character) -> Bool {
    character.isNumber || "-–→ ".contains(character)
  }
}
