import NotesDiff
import TestSupport
import Testing

/// Whatever stands in a file, the reader gives a note or an error, and looks at every line.
@Suite("Reading anything")
struct FuzzTests {
  private static let pieces = [
    "# ", "## ", "### ", "##### ", "#", "- ", "* ", "+ ", "1. ", "12) ", "** ", "-- ", "  ", "    ",
    "\t", "> ", ">", "```", "~~~", "---", "===", "***", "|", "||", " | ", "|---|", "------|------",
    "Delivered When? | What?\n------|------\n", "*Soon* | - row\n", "|| - row\n", "||\n", "**",
    "*", "_", "`", "<!-- x -->", "<!--", "-->", "<div>", "</div>", "<b>", "[a]: http://a.example",
    "[a]", "[x] ", "[ ] ", "](", "![", "\\", "&amp;", "&#0;", "&#10;", "&#13;", "once a, ", "Team",
    "Team - Ada Quill", "Done:",
    "Upcoming:", "No updates", "n/a", "@ada", "word", "another", "(Tides, Charts)", "é", "KÃ¶per",
    "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{202E}", "\u{0C}", "\u{0B}", "\u{1}", "日本",
    "**Team**\n\n", "Mira: text\n", "Jules: ", "Chair: Ada\n", "<details>\n", "</details>\n\n",
    "<summary>Log</summary>\n\n", "✅ ", "Erledigt:\n\n", "| # | Task | Status |\n|---|---|---|\n",
    "| 1 | Rope | Done |\n", "### owner/name\n", "# 2. Water\n", "5 March 2031", "@yourname\n",
    "\n", "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "---\n", ": ", "; ", ".", "Roadmap",
    "## Roadmap\n", "## Backlog Reviews\n", "Soon", "Next", "- \n", "| a | b |\n|---|---|\n",
  ]

  @Test("Scraps of Markdown", arguments: 0..<40)
  func markdown(seed: Int) throws {
    var numbers = SplitMix64(seed)
    var read = 0
    for _ in 0..<25 {
      let count = Int.random(in: 1...80, using: &numbers)
      let text = (0..<count).map { _ in numbers.pick(Self.pieces) }.joined()
      if try check(Array(text.utf8)) { read += 1 }
    }
    // Few are empty, or nest too deep; the rest is text.
    #expect(read > 20)
  }

  @Test("Notes with bytes changed", arguments: 0..<20)
  func mutated(seed: Int) throws {
    var numbers = SplitMix64(seed + 500)
    var read = 0
    for _ in 0..<20 {
      var bytes = Array(RandomNote(using: &numbers).markdown(date: "2031-03-04").utf8)
      for _ in 0..<Int.random(in: 1...12, using: &numbers) {
        let place = Int.random(in: bytes.indices, using: &numbers)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 1...127, using: &numbers)
        case 1: bytes.insert(contentsOf: numbers.pick(Self.pieces).utf8, at: place)
        default: bytes.remove(at: place)
        }
      }
      if try check(bytes) { read += 1 }
    }
    #expect(read > 10)
  }

  @Test("Bytes at random", arguments: 0..<20)
  func noise(seed: Int) throws {
    var numbers = SplitMix64(seed + 900)
    for _ in 0..<50 {
      let count = Int.random(in: 0...120, using: &numbers)
      let isASCII = numbers.oneIn(2)
      let bytes = (0..<count).map { _ in
        UInt8.random(in: isASCII ? 9...126 : 0...255, using: &numbers)
      }
      _ = try check(bytes)
    }
  }

  /// Checks the laws of a note, and tells whether it could be read.
  private func check(_ bytes: [UInt8]) throws -> Bool {
    let note: MeetingNote
    do throws(ReadError) {
      note = try NoteReader().read(bytes, file: "note.md")
    } catch {
      return false
    }
    let missing = LineAccount.missing(note, of: bytes)
    let misplaced = LineAccount.misplaced(note, of: bytes)
    guard missing.isEmpty, misplaced.isEmpty else {
      let text = String(decoding: bytes, as: UTF8.self)
      Issue.record("\(missing) \(misplaced) in\n\(text.debugDescription)")
      return true
    }
    #expect(ItemAccount.faults(in: Comparison(from: note, to: note)).isEmpty)
    return true
  }
}
