import NotesDiff

/// Knows a report of this program by its first lines.
///
/// Reports are kept where their notes are, and would be read as notes of their own next time. Title,
/// subtitle and headline tell them in Markdown and in text, so nothing has to be hidden in a report
/// for it; a note would have to repeat all three in our words.
public enum OwnReport {
  /// How many lines the title of a report has at most; it may be wrapped.
  private static let reach = 8
  /// How many bytes these lines have at most.
  private static let reachOfBytes = 2048

  /// Whether a file is a report.
  ///
  /// - Parameter bytes: The file, or its beginning.
  /// - Returns: Whether a report on two notes, or on a series, begins so.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.prefix(reachOfBytes).split { $0 == 0x0A || $0 == 0x0D }
      .filter { $0.contains { $0 > 0x20 } }.prefix(reach + 2)
      .map { Substring(decoding: $0, as: UTF8.self) }
    // Nothing but the title and what is wrapped of it stands before the subtitle.
    let plain = lines.dropFirst().prefix(reach)
      .prefix { $0.first.map { $0.isLetter || $0.isNumber } ?? false }
    return zip(lines, lines.dropFirst()).prefix(plain.count + 1).contains { line, next in
      let (line, next) = (bare(line), bare(next))
      return line.hasPrefix(Wording.changesSince("")) && isHeadline(next)
        || isTitle(line) && isExtent(next)
    }
  }

  /// A line without the marks of Markdown around it.
  private static func bare(_ line: Substring) -> Substring {
    let isMark = { (character: Character) in "#* ".contains(character) }
    let start = line.drop(while: isMark)
    return start.dropLast(start.reversed().prefix(while: isMark).count)
  }

  /// "5 completed, 1 slipped", perhaps the first line of it, or what stands for no counts.
  private static func isHeadline(_ line: Substring) -> Bool {
    let headlines = [
      Wording.nothingChanged, Wording.nothingReported, Wording.onlyTeamsChanged,
    ]
    if headlines.contains(String(line)) { return true }
    return Headline.words.contains { isCount(line, of: $0) }
  }

  /// "Quay: loose ends", or "loose ends" where there are several committees.
  private static func isTitle(_ line: Substring) -> Bool {
    SeriesWords.titles.contains { line == $0 || line.hasSuffix(": " + $0) }
  }

  /// "157 notes, 2015-01-06 to 2021-12-21", "6 of 157 notes, …", "2 committees".
  private static func isExtent(_ line: Substring) -> Bool {
    let line = line.firstRange(of: " of ").map { line[$0.upperBound...] } ?? line
    return ["note", "committee"].contains { noun in
      [noun, noun + "s"].contains { isCount(line, of: $0) }
    }
  }

  /// Whether a line is a number and a word, or goes on after a comma.
  private static func isCount(_ line: Substring, of word: String) -> Bool {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    return !digits.isEmpty && (rest == " " + word || rest.hasPrefix(" \(word),"))
  }
}
