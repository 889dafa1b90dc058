import NotesDiff
import TestSupport
import Testing

/// What a reader refuses, and what it says about it.
@Suite("Unreadable files")
struct ReadErrorTests {
  private func error(_ bytes: [UInt8]) -> ReadError? {
    do throws(ReadError) {
      _ = try NoteReader().read(bytes, file: "note.md")
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "An empty file, and one of white space alone",
    arguments: ["", "\n", " \t\r\n\r\n", "\u{FEFF}\n"])
  func empty(text: String) { #expect(error(Array(text.utf8)) == .empty) }

  @Test("A binary file")
  func binary() {
    #expect(error([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00, 0x01]) == .binary(offset: 5))
  }

  @Test("UTF-16 in both orders of bytes")
  func wide() {
    #expect(error([0xFF, 0xFE, 0x23, 0x00]) == .wideEncoding)
    #expect(error([0xFE, 0xFF, 0x00, 0x23]) == .wideEncoding)
  }

  @Test("A byte that is no UTF-8, by offset and line")
  func invalid() {
    let head = Array("# Notes\n\n- caf".utf8)
    #expect(error(head + [0xE9] + Array(" open\n".utf8)) == .invalidUTF8(offset: 14, line: 3))
  }

  @Test("A sequence cut short at the end of the file")
  func truncated() {
    let head = Array("- ferry\n- caf".utf8)
    #expect(error(head + [0xC3]) == .invalidUTF8(offset: 13, line: 2))
  }

  @Test("An overlong form and a surrogate")
  func overlong() {
    #expect(error([0x2D, 0x20, 0xC0, 0xAF]) == .invalidUTF8(offset: 2, line: 1))
    #expect(error([0x2D, 0x20, 0xED, 0xA0, 0x80]) == .invalidUTF8(offset: 2, line: 1))
  }

  @Test("Offsets count the byte-order mark and both bytes of a line end")
  func offsets() {
    let head = [0xEF, 0xBB, 0xBF] + Array("# A\r\n\r\n".utf8)
    #expect(error(head + [0xFF]) == .invalidUTF8(offset: 10, line: 3))
  }

  @Test("100,000 quote marks, on one line and deeper line by line")
  func depth() {
    let quotes = [UInt8](repeating: UInt8(ascii: ">"), count: 100_000)
    guard case .lineTooLong(line: 1, bytes: 100_000, limit: ReadLimits.lineBytes) = error(quotes)
    else {
      Issue.record("\(String(describing: error(quotes)))")
      return
    }
    let short = [UInt8](repeating: UInt8(ascii: ">"), count: 60_000)
    #expect(error(short) == .nestsTooDeep(line: 1, limit: ReadLimits.depth))
  }

  @Test("Lists nested a step deeper on every line")
  func nestedLists() {
    let lines = (0..<1000).map { String(repeating: " ", count: 2 * $0) + "- a" }
    guard case .nestsTooDeep = error(Array(lines.joined(separator: "\n").utf8)) else {
      Issue.record("a list 1,000 levels deep was read")
      return
    }
  }

  @Test("A table of 20,000 columns and as many short rows")
  func columns() {
    let head = String(repeating: "a|", count: 20_000) + "\n"
    let rule = String(repeating: "-|", count: 20_000) + "\n"
    let rows = String(repeating: "a|b\n", count: 20_000)
    #expect(
      error(Array((head + rule + rows).utf8))
        == .tableTooWide(line: 2, columns: 20_000, limit: ReadLimits.columns))
  }

  @Test("A line that is too long, and the longest that is read")
  func longLine() {
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: ReadLimits.lineBytes + 1)
    let head = Array("# Notes\n\n".utf8)
    #expect(
      error(head + line)
        == .lineTooLong(line: 3, bytes: ReadLimits.lineBytes + 1, limit: ReadLimits.lineBytes))
    #expect(error(head + line.dropLast()) == nil)
  }

  @Test("A file that is too large")
  func large() {
    let bytes = [UInt8](repeating: 0x0A, count: ReadLimits.bytes + 1)
    #expect(
      error(bytes) == .tooLarge(bytes: ReadLimits.bytes + 1, limit: ReadLimits.bytes))
  }

  @Test(
    "A paragraph that is too long, whatever its lines look like",
    arguments: ["abc def ghi\n", "7. x abc\n", "#tag of it\n", "a | b\n"])
  func longParagraph(line: String) {
    let count = 2 * ReadLimits.paragraphBytes / line.utf8.count
    let text = "# Notes\n\n---\nIt begins\n" + String(repeating: line, count: count)
    guard case .paragraphTooLong = error(Array(text.utf8)) else {
      Issue.record("a paragraph of \(text.utf8.count) bytes is read")
      return
    }
  }

  @Test("A list of numbers and a table are no paragraph")
  func longBlocks() {
    let words = String(repeating: "fog ", count: 1000)
    let rows = ReadLimits.paragraphBytes / words.utf8.count + 1
    #expect(error(Array(String(repeating: "7. \(words)\n", count: rows).utf8)) == nil)
    let table = "| a | b |\n|---|---|\n" + String(repeating: "| \(words)| d |\n", count: rows)
    #expect(error(Array(table.utf8)) == nil)
  }

  @Test("Line ends typed as entities are no lines of the file")
  func entities() throws {
    let note = try NoteReader().read(
      Array("# Notes\n\n- a&#10;&#10;&#10;-- x\n\n@ida&#10;&#10;-- y\n".utf8), file: "note.md")
    #expect(note.items.allSatisfy { (1...5).contains($0.line) && $0.endLine <= 5 })
  }

  @Test("Conditions without end are read without end in sight")
  func conditions() throws {
    let line = "- " + String(repeating: "once a, ", count: 4_000) + "we sail"
    let note = try NoteReader().read(Array(line.utf8), file: "note.md")
    #expect(note.items.count == 1)
  }

  @Test(
    "Marks that cost some parsers the square of their number",
    arguments: ["*a ", "[", "`a", "<", "![", "](", "_*"])
  func delimiters(mark: String) throws {
    let count = ReadLimits.lineBytes / mark.utf8.count
    let line = String(repeating: mark, count: count)
    let took = ContinuousClock().measure { _ = error(Array(("- " + line).utf8.prefix(65_000))) }
    #expect(took < .seconds(20))
  }
}
