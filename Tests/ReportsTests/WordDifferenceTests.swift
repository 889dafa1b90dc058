import NotesDiff
import Testing

@testable import Reports

@Suite("The words two wordings share")
struct WordDifferenceTests {
  /// Wordings of few words, so that there are many ways from one to another.
  private static func wording(_ number: Int) -> [String] {
    var state = UInt64(number) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let count = Int(state >> 60)
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return ["crane", "Pier", "ferry,", "über"][Int(state >> 62)]
    }
  }

  @Test("As few edits are found as by the standard library", arguments: 0..<200)
  func edits(number: Int) {
    let (old, new) = (Self.wording(number), Self.wording(number + 1))
    let difference = WordDifference(
      from: StatementWords(RichText(old.joined(separator: " "))),
      to: StatementWords(RichText(new.joined(separator: " "))))
    let fewest = new.difference(from: old)
    #expect(difference.isRemoved.count { $0 } == fewest.removals.count)
    #expect(difference.isInserted.count { $0 } == fewest.insertions.count)
    let kept = zip(old, difference.isRemoved).filter { !$0.1 }.map(\.0)
    #expect(kept == zip(new, difference.isInserted).filter { !$0.1 }.map(\.0))
  }

  @Test("Words are alike where their characters are")
  func characters() {
    let old = StatementWords(RichText("Caf\u{E9} opens"))
    let new = StatementWords(RichText("Cafe\u{301} opens"))
    #expect(WordDifference(from: old, to: new).isRemoved == [false, false])
  }
}
