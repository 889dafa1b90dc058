import NotesDiff
import Testing

@testable import Reports

@Suite("A statement read into words")
struct StatementWordsTests {
  @Test(
    "A word ends at white space, with none of it and with all of it",
    arguments: [
      ("", []), ("crane", ["crane"]), ("The crane ", ["The", "crane"]),
      ("größer\u{A0}als – „ja“", ["größer", "als", "–", "„ja“"]),
      ("a\u{2003}b\u{3000}c\u{85}d", ["a", "b", "c", "d"]),
    ])
  func words(text: String, expected: [String]) {
    let words = StatementWords(RichText(text))
    #expect(words.indices.map(words.string) == expected)
    #expect(StatementWords.count(of: words.text) == expected.count)
    #expect(words.indices.map { words.text($0..<$0 + 1).plain }.joined() == text)
  }

  @Test("Stretches of text keep their styles and links")
  func spans() {
    let text = RichText([
      .init("See the "), .init("new crane", link: "https://crane.example"), .init("s at work"),
    ])
    let words = StatementWords(text)
    #expect(words.count == 6)
    #expect(
      words.text(2..<5)
        == RichText([
          .init("new crane", link: "https://crane.example"), .init("s at "),
        ]))
    #expect(words.text(0..<6) == text)
  }

  @Test(
    "Punctuation around a word is none of it",
    arguments: [
      ("(which", "which"), ("don't", "don't"), ("“quoted”,", "quoted"), ("$5.", "$5"), ("—", ""),
    ])
  func core(text: String, expected: String) {
    let words = StatementWords(RichText(text))
    #expect(String(decoding: words.bytes[words[0].core], as: UTF8.self) == expected)
  }
}
