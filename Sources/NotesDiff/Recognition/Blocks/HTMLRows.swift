/// The rows of a table written in HTML, or the points of a list.
struct HTMLRows {
  /// A row, or a point of a list.
  struct Part {
    /// Its line in the block, 0-based.
    var line: Int
    /// Whether it is a row of a table.
    var isRow: Bool
    /// Its text, a bar between cells and a semicolon between points in one.
    var text: String
    /// Whether it only names the columns.
    var isHead = false
  }

  /// The parts with text, in order.
  private(set) var parts: [Part] = []

  /// Reads a block; one without rows and points has no parts.
  ///
  /// - Parameter block: The block as it stands in the file.
  /// - Complexity: Linear in the length of the block.
  init(_ block: String) {
    var found: [Part] = []
    var row: Int?
    var point: Int?
    var line = 0
    // What stands before the first row or point; where there is any, no reader is sure of the form.
    var lead = ""
    func add(_ text: some StringProtocol) {
      if let place = point ?? row { found[place].text += text } else { lead += text }
    }
    for (index, piece) in block.split(separator: "<", omittingEmptySubsequences: false).enumerated()
    {
      let start = line
      line += piece.utf8.count { $0 == UInt8(ascii: "\n") }
      guard index > 0, let end = piece.firstIndex(of: ">") else {
        add(index > 0 ? "<" + piece : piece[...])
        continue
      }
      let tag = piece[..<end]
      let rest = piece[piece.index(after: end)...]
      switch HTMLTag(tag) {
      case .row:
        found.append(Part(line: start, isRow: true, text: "", isHead: true))
        (row, point) = (found.count - 1, nil)
      case .cell:
        guard let row else { break }
        if !tag.lowercased().hasPrefix("th") { found[row].isHead = false }
        if !found[row].text.allSatisfy(\.isWhitespace) { found[row].text += " | " }
      case .point:
        if let row {
          let last = found[row].text.last { !$0.isWhitespace }
          if let last, last != "|" { found[row].text += "; " }
        } else {
          found.append(Part(line: start, isRow: false, text: ""))
          point = found.count - 1
        }
      case .gap:
        add(" ")
        if tag.lowercased().hasPrefix("/tr") { (row, point) = (nil, nil) }
      case .silent:
        if tag.hasPrefix("/"), ["/ul", "/ol", "/li"].contains(tag.lowercased()) { point = nil }
      // The text of a block has no links: the address stands in it.
      case .anchor(let address): add(address.map { $0 + " " } ?? "")
      case .other: add("<" + tag + ">")
      }
      add(rest)
    }
    guard lead.allSatisfy(\.isWhitespace) else { return }
    parts = found.compactMap { part in
      var part = part
      part.text = HTMLTag.decoded(part.text).folded
      while part.text.hasSuffix("|") { part.text = String(part.text.dropLast()).folded }
      return part.text.isEmpty || part.isHead ? nil : part
    }
  }
}
