/// Lines of the form "Name: text".
extension PseudoHeadings {
  /// Reads the paragraphs between two headings: where several begin with a name and a colon, the
  /// names are headings.
  mutating func readNamed(_ stretch: [(block: Int, parts: [Part])], _ seen: Candidates.Titles) {
    let found = stretch.filter { !$0.parts.isEmpty }
    let titles = found.flatMap(\.parts).compactMap(\.title)
    // A name that comes back is a speaker in a discussion.
    let areHeadings =
      titles.count >= 2 && Set(titles.map(\.plain)).count == titles.count
      && 2 * found.count >= stretch.count && !titles.contains(where: seen.comesBack)
    for (block, parts) in found {
      let isSplit = parts.count > 1 && parts.contains { $0.title == nil }
      guard areHeadings || isSplit else { continue }
      self.parts[block] = parts.map { part in
        guard !areHeadings, let title = part.title else { return part }
        var text = title
        text.append(.init(":"))
        text.follow(with: part.content)
        return Part(line: part.line, endLine: part.endLine, content: text)
      }
    }
  }

  /// The parts of a paragraph whose lines begin with a name and a colon.
  func named(_ block: Int, _ tree: MarkdownTree) -> [Part] {
    let node = tree.nodes[block]
    let isBeforeList = node.end < tree.nodes.count && tree.nodes[node.end].kind == .list
    var parts: [Part] = []
    let lines = node.content.lines
    // Definitions of links in front of the text are no lines of it.
    guard lines.count == node.endLine - node.line + 1 else { return [] }
    for (offset, line) in lines.enumerated() {
      let text = line.folded()
      if let name = name(of: text.plain) {
        // "Issue 50: what it asks": the number alone names nothing to a reader.
        if isBeforeList, lines.count == 1, Self.isNumbered(name) {
          return [
            Part(line: node.line, endLine: node.endLine, title: text, content: RichText())
          ]
        }
        let isFrame = labels.isFrame(text.plain)
        let title = isFrame ? nil : text.prefix(name.count)
        let content = isFrame ? text : text.dropFirst(name.count + 1).folded()
        guard !content.isEmpty || isBeforeList else { return [] }
        parts.append(
          Part(
            line: node.line + offset, endLine: node.line + offset, title: title,
            content: content))
      } else if parts.isEmpty {
        return []
      } else {
        parts[parts.count - 1].content.follow(with: text)
        parts[parts.count - 1].endLine = node.line + offset
      }
    }
    for index in parts.indices { parts[index].isOpen = isBeforeList && index == parts.count - 1 }
    return parts
  }

  /// Whether a name is a word and a number: "Issue 50".
  private static func isNumbered(_ name: String) -> Bool {
    guard let last = name.utf8.last, Words.isASCIIDigit(last), name.partCount == 2 else {
      return false
    }
    return name.parts[1].utf8.allSatisfy(Words.isASCIIDigit)
  }

  /// What stands before the colon of a line "Name: text", or nothing where it is no name.
  func name(of line: String) -> String? {
    guard let colon = line.prefix(Self.longestName).firstIndex(of: ":") else { return nil }
    let name = line[..<colon]
    let rest = line[line.index(after: colon)...]
    guard let first = name.first, first.isUppercase || first == "@" || first.isIdeograph,
      rest.isEmpty || rest.first == " ",
      name.partCount <= Self.mostWords,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .-'’()@_&/+".contains($0) }),
      !labels.isLabel(name)
    else { return nil }
    return String(name)
  }
}

extension Character {
  /// Whether it is a letter of a script without capitals.
  fileprivate var isIdeograph: Bool { isLetter && !isUppercase && !isLowercase }
}
