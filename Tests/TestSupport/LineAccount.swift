public import NotesDiff

/// Checks that a reader has looked at every line of a note.
public enum LineAccount {
  /// The non-blank lines that are neither a heading, nor part of an item, nor furniture.
  ///
  /// - Parameters:
  ///   - note: The note as read.
  ///   - bytes: The file it was read from.
  /// - Returns: Each such line as `number: text`.
  public static func missing(_ note: MeetingNote, of bytes: [UInt8]) -> [String] {
    let lines = lines(of: bytes)
    var covered = [Bool](repeating: false, count: lines.count + 1)
    func cover(_ range: ClosedRange<Int>) {
      for line in range where covered.indices.contains(line) { covered[line] = true }
    }
    for section in note.sections { cover(section.line...section.line) }
    for item in note.items { cover(item.line...max(item.line, item.endLine)) }
    for entry in note.furniture { cover(entry.lines) }
    return lines.indices.filter { !covered[$0 + 1] && !isBlank(lines[$0]) }
      .map { "\($0 + 1): \(lines[$0])" }
  }

  /// Places an item can't have: beside the file, backwards, out of order, under a later item.
  ///
  /// - Parameters:
  ///   - note: The note as read.
  ///   - bytes: The file it was read from.
  /// - Returns: One sentence for each.
  public static func misplaced(_ note: MeetingNote, of bytes: [UInt8]) -> [String] {
    let count = lines(of: bytes).count
    var faults: [String] = []
    var last = 1
    for (index, item) in note.items.enumerated() {
      if !(1...max(1, count)).contains(item.line) || item.endLine > count {
        faults.append("item \(index) stands on \(item.line)…\(item.endLine) of \(count) lines")
      }
      if item.endLine < item.line { faults.append("item \(index) ends before it starts") }
      if item.line < last { faults.append("item \(index) stands before the one before it") }
      last = item.line
      if !note.sections.indices.contains(item.section) {
        faults.append("item \(index) has no section")
      }
      if let parent = item.parent {
        if parent >= index {
          faults.append("item \(index) stands under a later one")
        } else if note.items[parent].depth + 1 != item.depth {
          faults.append("item \(index) has another depth than its parent allows")
        }
      }
      if item.text.isEmpty { faults.append("item \(index) has no text") }
    }
    for (index, section) in note.sections.enumerated() {
      if let parent = section.parent, parent >= index {
        faults.append("section \(index) stands in a later one")
      }
    }
    return faults
  }

  /// The lines of a file, as an editor numbers them.
  ///
  /// - Parameter bytes: The whole file, UTF-8.
  /// - Returns: The lines without their ends.
  public static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
      .map(String.init)
  }

  private static func isBlank(_ line: String) -> Bool {
    line.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
  }
}
