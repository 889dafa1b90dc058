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
    /// The points and paragraphs of its cells, in order, each with its column.
    var points: [Point] = []

    /// Whether a cell has several points or paragraphs: they are what the row tells, its first cell what
    /// of.
    var hasLists: Bool {
      zip(points, points.dropFirst()).contains { $0.column > 0 && $0.column == $1.column }
    }
  }

  /// A point or paragraph of a cell.
  struct Point {
    /// Its line in the block, 0-based.
    var line: Int
    /// The column of its cell, 0-based.
    var column: Int
    /// Its text.
    var text: String
  }

  /// The parts with text, in order.
  private(set) var parts: [Part] = []
  /// What the head of the table calls its columns.
  private(set) var heads: [String] = []

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
    var column = -1
    func add(_ text: some StringProtocol) {
      if let place = point ?? row { found[place].text += text } else { lead += text }
      guard let row, let last = found[row].points.indices.last else { return }
      found[row].points[last].text += text
    }
    func beginPoint(_ line: Int) {
      guard let row, column >= 0 else { return }
      found[row].points.append(Point(line: line, column: column, text: ""))
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
        (row, point, column) = (found.count - 1, nil, -1)
      case .cell:
        guard let row else { break }
        if !tag.lowercased().hasPrefix("th") { found[row].isHead = false }
        if !found[row].text.allSatisfy(\.isWhitespace) { found[row].text += " | " }
        column += 1
        beginPoint(start)
      case .point:
        if let row {
          let last = found[row].text.last { !$0.isWhitespace }
          if let last, last != "|" { found[row].text += "; " }
          beginPoint(start)
        } else {
          found.append(Part(line: start, isRow: false, text: ""))
          point = found.count - 1
        }
      case .gap:
        add(" ")
        if tag.lowercased() == "p" || tag.lowercased().hasPrefix("p ") { beginPoint(start) }
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
    for point in found.first(where: \.isHead)?.points ?? [] {
      while heads.count <= point.column { heads.append("") }
      heads[point.column] = (heads[point.column] + " " + HTMLTag.decoded(point.text)).folded
    }
    parts = found.compactMap { part in
      var part = part
      part.points = part.points.compactMap { point in
        var point = point
        point.text = HTMLTag.decoded(point.text).folded
        return point.text.isEmpty ? nil : point
      }
      part.text = HTMLTag.decoded(part.text).folded
      while part.text.hasSuffix("|") { part.text = String(part.text.dropLast()).folded }
      return part.text.isEmpty || part.isHead ? nil : part
    }
  }
}
