import NotesDiff

extension MarkupTree {
  /// Adds a table of facts that scrolls where the page is narrow.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - caption: What it shows.
  mutating func add(_ table: ArrangedReport.Table, caption: String) {
    guard !table.rows.isEmpty else { return }
    let alignment = { (column: Int) -> [Attribute] in
      table.numbers.contains(column) ? [.init("class", "number")] : []
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
                tree.element("td", alignment(column)) { $0.add(VisibleText.inert(cell)) }
              }
            }
          }
        }
      }
    }
  }
}
