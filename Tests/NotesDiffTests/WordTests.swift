import Testing

@testable import NotesDiff

/// Words as plain numbers say the same as their texts do.
@Suite("Words")
struct WordTests {
  /// Texts of all lengths a word can have, and longer ones.
  private static let texts = [
    "", "a", "go", "we've", "release", "released", "re-opened", "half-way", "documentation",
    "pre-documentation", "http/2", "übernimmt", "reorganisation-works", "abcdefghijklmnopqrstuvw",
  ]
  private static let long = [
    "abcdefghijklmnopqrstuvwx", "harbour-works/north-gate-release",
    "harbour-works/south-gate-release",
  ]

  @Test("A word has the letters it was made of", arguments: texts)
  func text(_ text: String) {
    #expect(Word(text).text == text)
    #expect(Word(text).count == text.utf8.count)
    #expect(Word(text).letters == Array(text.utf8))
    #expect(Word(text).isEmpty == text.isEmpty)
    #expect(Word(text).hasHyphen == text.contains("-"))
    #expect(Word(text).hasSlash == text.contains("/"))
  }

  @Test("Words are the same where their letters are")
  func equality() {
    let all = Self.texts + Self.long
    for first in all {
      for second in all { #expect((Word(first) == Word(second)) == (first == second)) }
    }
  }

  @Test("A literal is the word that is read from a text")
  func literals() {
    let words: [Word] = ["", "we've", "released", "documentation", "abcdefghijklmnopqrstuvw"]
    for word in words { #expect(Word(word.text) == word) }
  }

  @Test("A word begins, ends and is cut as its text", arguments: texts)
  func parts(_ text: String) {
    let word = Word(text)
    for count in 0...text.utf8.count {
      let start = Array(text.utf8.prefix(count))
      #expect(word.begins(with: Word(start.span)))
      #expect(word.dropLast(text.utf8.count - count) == Word(start.span))
      let end = Array(text.utf8.suffix(count))
      if count < 8 { #expect(word.ends(with: Word(end.span))) }
      if text.utf8.count - count < 8 {
        #expect(word.dropFirst(text.utf8.count - count) == Word(end.span))
      }
      #expect(Word(start.span).appending(Word(Array(text.utf8.dropFirst(count)).span)) == word)
    }
    #expect(!word.begins(with: "x"))
    #expect(!word.ends(with: "x"))
  }

  @Test("A phrase has a space between its words")
  func phrases() {
    #expect(Word(spaced: ["to", "be", "continued"]) == "to be continued")
    #expect(Word(spaced: ["documentation", "documentation"]) != "documentation")
    #expect(["to", "be", "continued"].spaced == "to be continued")
  }

  @Test("Of a long word the ends are kept")
  func longWords() {
    let word = Word(Self.long[1])
    #expect(word.isCut && word.hasHyphen && word.hasSlash)
    #expect(word.begins(with: "harbour") && word.ends(with: "release"))
    #expect(word.beforeHyphen == "harbour")
    #expect(word.text == "harbour-…release")
  }

  @Test("A list has its words and no others")
  func lists() {
    let words = WordSet(Self.texts.map { Word($0) })
    #expect(words.count == Self.texts.count)
    for text in Self.texts { #expect(words.contains(text)) }
    for text in Self.long + ["released-again", "ab"] { #expect(!words.contains(text)) }
    let places = WordMap<Int>(dictionaryLiteral: ("one", 1), ("two", 2), ("one", 3))
    #expect(places["one"] == 3 && places["two"] == 2 && places["three"] == nil)
  }
}
