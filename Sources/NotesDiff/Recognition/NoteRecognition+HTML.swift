/// Blocks written in HTML.
extension NoteRecognition {
  /// Adds what a block of HTML says: a comment, a fold, a table, a list or a text.
  mutating func html(_ node: MarkdownTree.Node, parent: Int?) {
    let text = node.content.folded().plain
    if text.hasPrefix("<!--"), text.hasSuffix("-->") {
      furniture.append(.init(.comment, lines: node.line...node.endLine))
      return
    }
    let markup = FoldingMarkup(node.content.plain)
    let summary = parent == nil && sections.mayHavePseudoHeadings ? markup.summary : nil
    if markup.text.isEmpty || summary == markup.text && node.endLine > node.line {
      furniture.append(.init(.markup, lines: node.line...node.endLine))
    }
    if let summary, summary == markup.text {
      sections.begin(RichText(summary), level: 7, line: node.line, isHandle: false)
      return
    }
    let rows = HTMLRows(node.content.plain)
    if !rows.parts.isEmpty {
      add(rows, of: node, parent: parent)
    } else if !markup.text.isEmpty {
      literal(.html, node, parent: parent)
    }
    if markup.closes, parent == nil { sections.closePseudo() }
  }

  /// Adds the rows of a table in HTML, or the points of a list. Where cells hold several points, each row
  /// is a topic of its own, and they are what is said of it.
  private mutating func add(_ rows: HTMLRows, of node: MarkdownTree.Node, parent: Int?) {
    let areTopics =
      parent == nil && sections.mayHavePseudoHeadings
      && rows.parts.contains {
        $0.hasLists
          && ($0.text.utf8.count > Self.longestRow
            || rows.heads.contains { ActionList.isNamed(by: $0.prefix { $0 != ":" }) })
      }
    for part in rows.parts {
      let place = line(part.line, of: node)
      if areTopics, part.isRow {
        add(part.points, under: rows.heads, of: node, at: place)
        continue
      }
      let text = part.isRow ? TableRecognition.sentence(ofCells: part.text) : part.text
      let item = add(part.isRow ? .row : .bullet, place, content: RichText(text), parent: parent)
      if part.isRow { items[item].cells = part.text }
    }
    if areTopics { sections.closePseudo() }
    furniture.append(.init(.markup, lines: node.line...node.endLine))
  }

  /// A longer row with lists in its cells is no sentence.
  private static let longestRow = 160

  /// One line of a block.
  private func line(_ offset: Int, of node: MarkdownTree.Node) -> MarkdownTree.Node {
    var copy = node
    copy.line = min(node.line + offset, node.endLine)
    copy.endLine = copy.line
    return copy
  }

  /// Adds the points of a row below what its first cell says; those in a column of tasks are tagged so.
  private mutating func add(
    _ points: [HTMLRows.Point], under heads: [String], of node: MarkdownTree.Node,
    at start: MarkdownTree.Node
  ) {
    let name = points.filter { $0.column == 0 }.map(\.text).joined(separator: " ")
    if !name.isEmpty {
      sections.begin(RichText(name), level: 7, line: start.line, isHandle: false)
    }
    for point in points where point.column > 0 {
      let item = add(
        .bullet, line(point.line, of: node), content: RichText(point.text), parent: nil)
      let head = heads.indices.contains(point.column) ? heads[point.column] : ""
      let label = String(head.prefix { $0 != ":" })
      if items[item].tag == nil, ActionList.isNamed(by: label), !ActionList.isSkipped(point.text) {
        (items[item].tag, items[item].prefix) = (label, label)
      }
    }
  }
}
