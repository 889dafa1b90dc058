import TestSupport
import Testing

@testable import NotesDiff

@Suite("Words as alignment compares them")
struct AlignmentWordsTests {
  private func terms(_ text: String, _ kind: Token.Kind) -> [String] {
    var tokenizer = Tokenizer()
    return tokenizer.tokens(of: text).filter { $0.kind == kind }
      .map { String(decoding: tokenizer.spellings.string($0.term), as: UTF8.self) }
  }

  private func stem(_ word: String) -> String {
    String(decoding: Stemmer.stem(Array(word.utf8)), as: UTF8.self)
  }

  @Test(
    "The forms of a word are one",
    arguments: [
      ["migrate", "migrated", "migrating", "migration", "migrations"],
      ["shipping", "shipped", "ships", "ship"],
      ["policy", "policies"],
      ["install", "installed", "installing"],
      ["explore", "explored", "exploring", "exploration"],
    ])
  func stems(_ forms: [String]) {
    #expect(Set(forms.map(stem)).count == 1)
  }

  @Test(
    "Different words stay different",
    arguments: [["bus", "busy"], ["class", "clap"], ["as", "a"]])
  func apart(_ words: [String]) {
    #expect(Set(words.map(stem)).count == words.count)
  }

  @Test("Versions are one term each, whatever stands around them")
  func versions() {
    #expect(terms("Sprinkler v2.4.x is out", .version) == ["#2.4"])
    #expect(terms("Sprinkler 2.4", .version) == terms("sprinkler V2.4.x", .version))
    #expect(terms("Sprinkler 2.4.1", .version) != terms("Sprinkler 2.4", .version))
    #expect(terms("Watered 24 beds", .version).isEmpty)
  }

  @Test("Neither a day in figures nor the generation of an interface is a version")
  func noVersions() {
    #expect(terms("Hose 2031-4-24", .word) == [stem("hose")])
    #expect(terms("Hose 4/24/31", .word) == [stem("hose")])
    #expect(terms("The v2 API of the hose", .version).isEmpty)
    #expect(terms("The v2 hose", .version) == ["#2"])
  }

  @Test(
    "An acronym made a verb is the acronym, and small go before what is written in it a language")
  func names() {
    #expect(terms("BPMified hose", .word) == terms("BPM hose", .word))
    #expect(terms("the go port", .word).contains("golang"))
    #expect(!terms("Time to go home", .word).contains("golang"))
  }

  @Test("Numbered steps are the same in words and digits")
  func steps() {
    #expect(terms("Fence Phase One", .version) == terms("fence, phase 1", .version))
    #expect(terms("Fence phase two", .version) != terms("Fence phase 1", .version))
    #expect(
      terms("Fence phases 1/2", .version)
        == terms("Fence phase one", .version) + terms("Fence phase 2", .version))
  }

  @Test("A joined word counts as a whole and by its parts")
  func compounds() {
    #expect(terms("The hose-reel", .compound) == ["hose-reel"])
    #expect(terms("The hose-reel", .word) == terms("The hose reel", .word))
  }

  @Test("Words about progress are light, and addresses are left out")
  func light() {
    #expect(terms("Continue work on fountain", .word) == [stem("fountain")])
    #expect(terms("Fountain https://garden.example/fountain/plans", .word).count == 1)
  }

  @Test("Two notes are cut in their order, whichever is asked for first")
  func inOrder() throws {
    let old = try MeetingNote("# Gates\n\n- Ida to oil the winch\n")
    let new = try MeetingNote("# Gates\n\n- Oiled the winch, see quay.example.org/12\n")
    var words = WordMemory()
    let cut = CutNotes(old, new, words: &words)
    let (newer, older) = (cut.new, cut.old)
    let tokenizer = cut.tokenizer
    func terms(_ note: CutNote, _ range: Range<Int>) -> [String] {
      note.tokens[range].map {
        String(decoding: tokenizer.spellings.string($0.term), as: UTF8.self)
      }
    }
    let (before, after) = (try #require(older.statements.first), newer.statements[0])
    #expect(Set(terms(older, before.terms)).isSubset(of: Set(["ida", stem("oil"), stem("winch")])))
    #expect(terms(older, before.doers) == ["ida"])
    #expect(terms(older, before.agents) == ["ida"])
    #expect(terms(newer, after.terms).contains(stem("winch")))
    #expect(after.bareAddresses == [Array("https://quay.example.org/12".utf8)])
    #expect(String(decoding: older.bytes[before.key], as: UTF8.self) == "ida to oil the winch")
    // What only the newer note has is met last.
    #expect(older.spellings < newer.spellings)
    #expect(tokenizer.count >= newer.spellings)
  }
}
