/// Links of a note that lead nowhere, as far as the folder alone can tell.
enum References {
  /// Reference links whose target the note does not define: Markdown leaves them as they are typed.
  static func undefined(in text: RichText) -> [String] {
    var found: [String] = []
    for span in text.spans where span.link == nil && !span.style.contains(.code) {
      var rest = span.text[...]
      while let middle = rest.firstRange(of: "][") {
        let open = rest[..<middle.lowerBound].lastIndex(of: "[")
        let label = open.map { rest[rest.index(after: $0)..<middle.lowerBound] }
        // A title in quotation marks begins with its tags: "[win][arm64] Link again".
        let isQuoted = open.map { rest[..<$0].last.map("\"“”'‘«".contains) ?? false } ?? false
        // So does a statement: "[Ada][Bo] The lamps …" names two speakers.
        let isTag = span == text.spans.first && open == span.text.startIndex
        let after = rest[middle.upperBound...]
        let target = after.firstIndex(of: "]").map { after[..<$0] }
        if let label, let target, !isQuoted, !isTag, !label.isEmpty || !target.isEmpty {
          found.append("[\(label)][\(target)]")
        }
        rest = after
      }
    }
    return found
  }

  /// Texts in brackets with an address in parentheses behind them that Markdown takes for no link, since
  /// blanks or another bracket stand between them: "[the plan] (https://…)".
  static func parted(in text: RichText) -> [(text: String, address: String)] {
    zip(text.spans, text.spans.dropFirst()).compactMap { before, address in
      guard before.link == nil, !before.style.contains(.code), let link = address.link,
        link == address.text, before.text.hasSuffix("(")
      else { return nil }
      let label = before.text.dropLast()
      let end = label.lastIndex { $0 != " " && $0 != ")" }
      guard let end, label[end] == "]", let start = label[..<end].lastIndex(of: "[") else {
        return nil
      }
      let name = label[label.index(after: start)..<end]
      // A number in brackets is a note of its own.
      return name.contains("]") || name.allSatisfy(\.isNumber) ? nil : (String(name), link)
    }
  }

  /// The anchors GitHub gives to the headings of a note.
  static func anchors(of note: MeetingNote) -> Set<String> {
    var counts: [String: Int] = [:]
    var anchors: Set<String> = []
    let headings =
      note.sections.map(\.title.plain)
      + note.items.filter { $0.form == .heading }.map(\.text)
    for title in headings {
      let slug = String(
        title.lowercased().compactMap { character -> Character? in
          if character == " " { return "-" }
          let isKept = character.isLetter || character.isNumber || "-_".contains(character)
          return isKept ? character : nil
        })
      let count = counts[slug, default: 0]
      counts[slug] = count + 1
      anchors.insert(count == 0 ? slug : slug + "-\(count)")
    }
    return anchors
  }

  /// Whether a link leads to a file of the folder or a heading of the note that is not there; what
  /// leads out of the folder is never asked.
  ///
  /// - Parameters:
  ///   - link: The target as written.
  ///   - file: The file it stands in.
  ///   - files: Every file of the folder.
  ///   - anchors: The anchors of the note.
  /// - Returns: Whether the link is dead.
  static func isDead(
    _ link: String, from file: String, files: Set<String>, anchors: Set<String>
  ) -> Bool {
    if link.hasPrefix("#") {
      let anchor = decoded(link.dropFirst()).lowercased()
      return !anchor.isEmpty && !anchors.contains(anchor)
    }
    guard !link.isEmpty, !hasScheme(link), !link.hasPrefix("/"), !link.hasPrefix("?") else {
      return link.isEmpty
    }
    let path = decoded(link.prefix { $0 != "#" && $0 != "?" })
    // Above the root of the series nothing is known.
    guard
      let target = (file.split(separator: "/").dropLast() + path.split(separator: "/")).settledPath
    else { return false }
    // "." and ".." lead to the folder itself.
    return !target.isEmpty && !files.contains(target)
      && !files.contains { $0.hasPrefix(target + "/") }
  }

  /// Whether a link names a protocol, as `https:` and `mailto:` do.
  private static func hasScheme(_ link: String) -> Bool {
    guard let colon = link.firstIndex(of: ":") else { return false }
    let scheme = link[..<colon]
    return !scheme.isEmpty
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  /// A text with its percent signs read.
  private static func decoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
