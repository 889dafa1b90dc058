/// Paragraphs that hold a talk, a line a turn: "Ida: Is it wide enough?", "bo-lund: It is".
extension PseudoHeadings {
  /// Splits paragraphs whose lines begin with those who speak, and before a line that gives somebody a task.
  ///
  /// - Parameters:
  ///   - blocks: The ordinary paragraphs of a note; those with parts already are left as they are.
  ///   - tree: The note.
  /// - Complexity: Linear in the length of the paragraphs.
  mutating func readTalks(_ blocks: [Int], _ tree: MarkdownTree) {
    var counts: [String: Int] = [:]
    var talks: [(block: Int, lines: [RichText], speakers: [String?])] = []
    for block in blocks {
      let node = tree.nodes[block]
      let lines = node.content.lines.map { $0.folded() }
      // Definitions of links in front of the text are no lines of it.
      guard lines.count == node.endLine - node.line + 1 else { continue }
      let speakers = lines.map { speaker(of: $0.plain) }
      for speaker in speakers.compactMap(\.self) { counts[speaker, default: 0] += 1 }
      if lines.count > 1, parts[block] == nil { talks.append((block, lines, speakers)) }
    }
    for (block, lines, speakers) in talks {
      let tasks = lines.indices.filter { Self.givesTask(lines[$0].plain) }
      // Who speaks does so again; a field of a form stands there once.
      let isTalk =
        speakers.count { $0 != nil } > 1
        && speakers.contains { $0.map { counts[$0, default: 0] > 1 } ?? false }
      let starts = lines.indices.filter {
        $0 == 0 || isTalk && speakers[$0] != nil || tasks.contains($0)
      }
      guard starts.count > 1 else { continue }
      let first = tree.nodes[block].line
      parts[block] = zip(starts, starts.dropFirst() + [lines.count]).map { start, end in
        let text = lines[start..<end].dropFirst().reduce(into: lines[start]) { $0.follow(with: $1) }
        return Part(line: first + start, endLine: first + end - 1, content: text)
      }
    }
  }

  /// Who speaks in a line: a name, or a handle in small letters.
  private func speaker(of line: String) -> String? {
    // "Meeting ID: 656 963 476" and an address are nothing anybody says.
    guard let colon = line.place(of: ":", inFirst: Self.longestName),
      let first = line[line.index(after: colon)...].first(where: { $0 != " " }), first.isLetter,
      !line[colon...].hasPrefix(": http")
    else { return nil }
    if let name = name(of: line) { return labels.isFrame(line) ? nil : name }
    let handle = line.prefix { $0.isLowercase || $0.isNumber || "-_".contains($0) }
    guard (Self.shortestHandle...Self.longestHandle).contains(handle.count),
      line.dropFirst(handle.count).hasPrefix(": "), !labels.isLabel(handle), !labels.isFrame(line)
    else { return nil }
    return String(handle)
  }

  private static let shortestHandle = 3
  private static let longestHandle = 20

  /// Whether a line gives somebody a task: "Action item: Ida to write to the mill".
  private static func givesTask(_ line: String) -> Bool {
    guard let colon = line.place(of: ":", inFirst: longestName) else { return false }
    return ActionList.isNamed(by: line[..<colon])
      && line[line.index(after: colon)...].contains(where: \.isLetter)
  }
}
