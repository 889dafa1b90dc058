/// Gives bullets the space they were typed without: "*Ida: the pump leaks", "-Bo: it does not".
///
/// Markdown takes such a line for the end of the one before. Their reader takes it for a bullet where a
/// bullet stands right before or after it.
enum CrampedBullets {
  /// Mends the lines of a note.
  ///
  /// - Parameter lines: The lines, each staying where it is.
  /// - Complexity: Linear in the length of the lines.
  static func mend(_ lines: inout [String]) {
    let isCode = CodeFences.code(in: lines)
    let cramped = lines.indices.filter { !isCode[$0] && Bullet(lines[$0])?.isCramped == true }
    // Several in a row vouch for each other.
    let beside = cramped.filter { index in
      [index - 1, index + 1].contains { other in
        lines.indices.contains(other)
          && Bullet(lines[other])?.mark == Bullet(lines[index])?.mark
      }
    }
    for index in beside {
      let indent = lines[index].utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
      let mark = lines[index].utf8.index(lines[index].startIndex, offsetBy: indent + 1)
      lines[index].insert(" ", at: mark)
    }
  }

  /// The mark a line begins with, where it reads as a bullet.
  private struct Bullet {
    let mark: UInt8
    let isCramped: Bool

    init?(_ line: String) {
      let text = line.utf8.drop { $0 == 0x20 || $0 == 0x09 }
      guard let mark = text.first, let next = text.dropFirst().first,
        mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-")
      else { return nil }
      self.mark = mark
      isCramped = next != 0x20 && next != 0x09
      // "*Ida* painted" is emphasis.
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next | 0x20)
      if isCramped, !isLetter || text.dropFirst().contains(UInt8(ascii: "*")) { return nil }
    }
  }
}
