import NotesDiff

/// Makes characters of a note harmless that would act on a page or terminal instead of being seen.
///
/// One rule for every format, so that all of them show the same text: a control character, an
/// embedding or override of the writing direction, and a code point XML or HTML forbids become
/// U+FFFD; every line end, tab and space of another width becomes a space. Marks that only steer
/// the layout of their neighbours and are never seen are left out: they come in with pasted names
/// and dates.
package enum VisibleText {
  /// The mark that stands for a character taken out.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The text with every harmful character made visible.
  ///
  /// - Parameter text: Text of a note.
  /// - Returns: Text of one line without such characters.
  /// - Complexity: Linear; one pass without a copy where nothing is harmful.
  package static func inert(_ text: String) -> String {
    // Letters of one column are all shown.
    guard DisplayWidth.ofNarrow(text.utf8.span) == nil,
      text.unicodeScalars.contains(where: { verdict(on: $0) != .kept })
    else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch verdict(on: scalar) {
      case .kept: result.append(scalar)
      case .space: result.append(" ")
      case .replaced: result.append(replacement)
      case .dropped: continue
      }
    }
    return String(result)
  }

  /// The text with every harmful character made visible, white space folded.
  ///
  /// - Parameter text: Text of a note.
  /// - Returns: Text of one line, with the styles and links it had.
  static func inert(_ text: RichText) -> RichText {
    if isInert(text) { return text }
    // A space stays with the stretch it was typed in, so that none slips into a code span.
    var spans: [RichText.Span] = []
    var endsInSpace = true
    for span in text.spans {
      var folded = String.UnicodeScalarView()
      for scalar in inert(span.text).unicodeScalars {
        guard scalar != " " || !endsInSpace else { continue }
        folded.append(scalar)
        endsInSpace = scalar == " "
      }
      spans.append(RichText.Span(String(folded), style: span.style, link: span.link))
    }
    while let last = spans.last, last.text.isEmpty || last.text == " " { spans.removeLast() }
    if let last = spans.last, last.text.unicodeScalars.last == " " {
      spans[spans.count - 1].text.unicodeScalars.removeLast()
    }
    return RichText(spans)
  }

  /// Whether the letters of a text take one column each, and its white space is folded.
  private static func isInert(_ text: RichText) -> Bool {
    var last: UInt8 = 0x20
    for span in text.spans {
      let bytes = span.text.utf8.span
      guard DisplayWidth.ofNarrow(bytes) != nil else { return false }
      for place in bytes.indices {
        let byte = bytes[place]
        guard byte != 0x20 || last != 0x20 else { return false }
        last = byte
      }
    }
    return last != 0x20
  }

  /// The text with every code point XML 1.0 or HTML forbids replaced; line ends are kept.
  ///
  /// The last gate before a file is written, for text that is not a note's.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Text that XML can hold.
  static func xml(_ text: String) -> String {
    func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x20...0x7E, 0x09, 0x0A: false
      case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
      case let value: value & 0xFFFE == 0xFFFE
      }
    }
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var result = String.UnicodeScalarView()
    result.append(
      contentsOf: text.unicodeScalars.map { isForbidden($0) ? replacement : $0 })
    return String(result)
  }

  private enum Verdict { case kept, space, replaced, dropped }

  private static func verdict(on scalar: Unicode.Scalar) -> Verdict {
    switch scalar.value {
    case 0x20...0x7E: .kept
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .space
    // The other spaces of Unicode, as readers of notes fold them too.
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x00...0x1F, 0x7F...0x9F: .replaced
    // Embeddings, overrides and isolates of the writing direction; interlinear annotation.
    case 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: .replaced
    // The three marks of the writing direction, and a byte-order mark inside the text.
    case 0x200E, 0x200F, 0x061C, 0xFEFF: .dropped
    // Code points that are no characters.
    case 0xFDD0...0xFDEF: .replaced
    case let value where value & 0xFFFE == 0xFFFE: .replaced
    default: .kept
    }
  }
}

extension String {
  /// The text in pieces, of which dates are not to be broken at their hyphens.
  var unbrokenPieces: [(text: String, isUnbroken: Bool)] {
    var pieces: [(text: String, isUnbroken: Bool)] = []
    for (index, word) in split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let isDate = word.count == 10 && CalendarDate(String(word)) != nil
      if index > 0 { pieces.append((" ", false)) }
      pieces.append((String(word), isDate))
    }
    return pieces
  }
}
