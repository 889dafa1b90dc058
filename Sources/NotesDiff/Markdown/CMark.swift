// The one file that talks to cmark-gfm. Pointers live in `CMarkDocument`, which frees the tree when
// it goes out of scope; everything else of the module sees copied values only.

private import CCMarkGFM
private import Synchronization

/// Held while cmark-gfm parses: a parser with extensions writes their special characters into
/// global tables and takes them out again, so a second thread would miss `~` or `|` half-way.
private let parsing = Mutex(())

/// A parsed document, owned: the C tree is freed with it.
@safe private struct CMarkDocument: ~Copyable {
  let root: OpaquePointer

  /// Parses text with GitHub's extensions.
  ///
  /// Smart punctuation stays off, since it would change the text that is compared.
  init?(_ text: String) {
    guard let root = unsafe parsing.withLock({ _ in unsafe Self.root(of: text) }) else {
      return nil
    }
    unsafe self.root = root
  }

  private static func root(of text: String) -> sending OpaquePointer? {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_UNSAFE) else {
      return nil
    }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    var text = text
    text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    return unsafe cmark_parser_finish(parser)
  }

  deinit { unsafe cmark_node_free(root) }
}

extension MarkdownTree {
  /// Parses text as GitHub renders it.
  ///
  /// - Parameters:
  ///   - text: Markdown, in lines that end with `\n`.
  ///   - skipped: How many lines of the file stand before it.
  /// - Throws: `ReadError.parserFailed`, or `ReadError.nestsTooDeep`.
  /// - Complexity: Linear in the length of the text within `ReadLimits`.
  init(parsing text: String, after skipped: Int = 0) throws(ReadError) {
    guard let document = CMarkDocument(text) else { throw .parserFailed }
    try unsafe append(document.root)
    placeTextBeforeTables()
    for index in nodes.indices where skipped > 0 {
      nodes[index].line += skipped
      nodes[index].endLine += skipped
    }
  }

  /// Gives paragraphs right before a table their lines: cmark-gfm reads both as one paragraph, and
  /// when the table shows, leaves its place with the table and the text with none.
  private mutating func placeTextBeforeTables() {
    for index in nodes.indices where nodes[index].line == 0 && nodes[index].kind == .paragraph {
      let table = nodes[index].end
      guard table < nodes.count, nodes[table].kind == .table else { continue }
      let further = nodes[index].content.spans.reduce(0) { count, span in
        count + span.text.utf8.count { $0 == UInt8(ascii: "\n") }
      }
      nodes[index].line = nodes[table].line
      nodes[index].endLine = nodes[table].line + further
      nodes[table].line = nodes[index].endLine + 1
      for head in children(of: table) where nodes[head].kind == .tableHead {
        nodes[head].line = nodes[table].line
      }
    }
    // Whatever else has no place stands where the block before it ends.
    for index in nodes.indices.dropFirst() where nodes[index].line == 0 {
      nodes[index].line = max(1, nodes[index - 1].endLine)
      nodes[index].endLine = max(nodes[index].line, nodes[index].endLine)
    }
  }

  /// Copies a C tree in pre-order, without recursion.
  private mutating func append(_ root: OpaquePointer) throws(ReadError) {
    var next: OpaquePointer? = unsafe root
    var open: [Int] = []
    while let node = unsafe next {
      let type = unsafe String(cString: cmark_node_get_type_string(node))
      let line = Int(unsafe cmark_node_get_start_line(node))
      guard open.count <= 2 * ReadLimits.depth else {
        throw .nestsTooDeep(line: max(1, line), limit: ReadLimits.depth)
      }
      let kind = unsafe Self.kind(of: node, type: type)
      let endLine = max(line, Int(unsafe cmark_node_get_end_line(node)))
      let column = max(1, Int(unsafe cmark_node_get_start_column(node)))
      var copy = Node(
        kind: kind, line: line, endLine: endLine, column: column, parent: open.last ?? 0, end: 0)
      var child: OpaquePointer?
      switch kind {
      case .paragraph, .heading, .tableCell:
        // A cell stands on one line of the file, so that a break in it is known by its tag alone.
        copy.content = unsafe RichText(inlinesOf: node, gap: kind == .tableCell ? "\n" : " ")
      case .code, .html:
        if let literal = unsafe cmark_node_get_literal(node) {
          copy.content = RichText(unsafe String(cString: literal))
        }
        if kind == .html {
          // cmark-gfm leaves out the line that ends a comment.
          let ends = copy.content.plain.utf8.dropLast().count { $0 == UInt8(ascii: "\n") }
          copy.endLine = max(endLine, line + ends)
        }
      default:
        unsafe child = unsafe cmark_node_first_child(node)
      }
      nodes.append(copy)
      if unsafe child != nil {
        open.append(nodes.count - 1)
        unsafe next = unsafe child
        continue
      }
      nodes[nodes.count - 1].end = nodes.count
      var current: OpaquePointer? = unsafe node
      unsafe next = nil
      while let here = unsafe current, unsafe here != root {
        if let sibling = unsafe cmark_node_next(here) {
          unsafe next = unsafe sibling
          break
        }
        unsafe current = unsafe cmark_node_parent(here)
        if let parent = open.popLast() { nodes[parent].end = nodes.count }
      }
    }
  }

  private static func kind(of node: OpaquePointer, type: String) -> Kind {
    switch type {
    case "document": .document
    case "block_quote": .quote
    case "list": .list
    case "item": .item(ticked: nil)
    case "tasklist":
      .item(ticked: unsafe cmark_gfm_extensions_get_tasklist_item_checked(node))
    case "paragraph": .paragraph
    case "heading": .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case "code_block": .code
    case "html_block": .html
    case "thematic_break": .rule
    case "table": .table
    case "table_header": .tableHead
    case "table_row": .tableRow
    case "table_cell": .tableCell
    default: .other
    }
  }
}

extension RichText {
  /// Copies the inline nodes under a block, without recursion.
  fileprivate init(inlinesOf block: OpaquePointer, gap: String) {
    self.init()
    guard let iterator = unsafe cmark_iter_new(block) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    var styles: [Style] = [[]]
    var links: [String?] = [nil]
    // Where a link written in HTML leads, until its end.
    var anchor: String?
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { return }
      guard let node = unsafe cmark_iter_get_node(iterator), unsafe node != block else { continue }
      let type = unsafe String(cString: cmark_node_get_type_string(node))
      let isEnter = event == CMARK_EVENT_ENTER
      let style = styles.last ?? []
      let link = (links.last ?? nil) ?? anchor
      switch type {
      case "html_inline":
        guard let literal = unsafe cmark_node_get_literal(node) else { continue }
        let tag = unsafe String(cString: literal)
        switch HTMLTag(tag) {
        case .silent: break
        case .anchor(let address): anchor = address
        case .gap: append(Span(gap, style: style, link: link))
        case .point, .row, .cell: append(Span(isEmpty ? "" : "; ", style: style, link: link))
        case .other: append(Span(tag, style: style, link: link))
        }
      case "text", "code":
        guard let literal = unsafe cmark_node_get_literal(node) else { continue }
        let added: Style = type == "code" ? [.code] : []
        // Only a break is a line of the file; an entity ("&#10;") may be typed on one.
        var text = unsafe String(cString: literal)
        if text.has("\n") { text = text.replacing("\n", with: " ") }
        append(Span(text, style: style.union(added), link: link))
      case "softbreak", "linebreak":
        append(Span("\n", style: style, link: link))
      case "emph", "strong", "strikethrough", "link", "image":
        guard isEnter else {
          styles.removeLast()
          links.removeLast()
          continue
        }
        let added: Style =
          switch type {
          case "emph": .emphasis
          case "strong": .strong
          case "strikethrough": .struck
          case "image": .image
          default: []
          }
        styles.append(style.union(added))
        guard type == "link" || type == "image", let url = unsafe cmark_node_get_url(node) else {
          links.append(link)
          continue
        }
        links.append(unsafe String(cString: url))
      default:
        continue
      }
    }
  }
}
