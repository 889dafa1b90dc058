/// Tells a paragraph typed line by line, each a statement of its own, from one that an editor wrapped:
///
///     Fog until Friday
///     Masts: the mill cuts new ones
///     Ida asks for hemp
///
/// A wrapped line ends where the next word has no room; here most have.
enum RaggedLines {
  /// Of fewer lines none can tell.
  private static let fewest = 3
  /// No editor wraps text to fewer letters.
  private static let narrowest = 60
  private static let fewestWords = 4
  /// Letters by which a line has to fall short for its end to be the writer's.
  private static let slack = 8

  /// Which lines of a paragraph begin a statement.
  ///
  /// - Parameter lines: The text of the lines.
  /// - Returns: Whether each does; nothing where the paragraph is running text.
  /// - Complexity: Linear in their length.
  static func openings(of lines: [String]) -> [Bool]? {
    guard lines.count >= fewest else { return nil }
    let widths = lines.map(\.count)
    let widest = max(widths.max() ?? 0, narrowest)
    // Names and addresses are no statements.
    guard 2 * lines.count(where: { $0.parts.count >= fewestWords }) > lines.count else {
      return nil
    }
    var openings = [true]
    var (short, ended) = (0, 0)
    for index in lines.indices.dropFirst() {
      let word = lines[index].prefix { $0 != " " }.count
      if widths[index - 1] + 1 + word + slack <= widest { short += 1 }
      if let last = lines[index - 1].last, ".!?;,".contains(last) { ended += 1 }
      openings.append(opens(lines[index]) && lines[index - 1].last != ",")
    }
    let breaks = lines.count - 1
    let opened = openings.count { $0 } - 1
    // A sentence a line is running text, too.
    guard 3 * short >= 2 * breaks, 3 * opened >= 2 * breaks, 2 * ended < breaks else { return nil }
    return openings
  }

  /// A statement and those on the lines below it.
  ///
  /// - Parameters:
  ///   - content: The text of a paragraph or list item, its line ends kept.
  ///   - place: The lines it takes.
  ///   - lines: The lines of the file.
  /// - Returns: The parts, all but the first below it; nothing where it is one statement.
  static func parts(
    of content: RichText, on place: ClosedRange<Int>, lines: [String]
  ) -> [DoubledBullets.Part]? {
    guard place.count > 1 else { return nil }
    let isBroken = HardBreaks.areTyped(on: place, lines: lines)
    guard isBroken || place.count >= fewest else { return nil }
    let texts = content.lines
    guard texts.count == place.count, isBroken || openings(of: texts.map(\.plain)) != nil else {
      return nil
    }
    let parts = HardBreaks.parts(of: content, on: place, lines: lines)
    guard parts.count > 1 else { return nil }
    return parts.enumerated().map { index, part in
      DoubledBullets.Part(line: part.line, content: part.content, depth: index == 0 ? 0 : 1)
    }
  }

  private static func opens(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    return first.isUppercase || first.isNumber || line.hasPrefix("http")
      || "@#“\"'[".contains(first)
  }
}
