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

  @Test("The fewest edits are found, those of the standard library", arguments: 0..<200)
  func edits(number: Int) {
    let (old, new) = (Self.wording(number), Self.wording(number + 1))
    let difference = WordDifference(
      from: StatementWords(RichText(old.joined(separator: " "))),
      to: StatementWords(RichText(new.joined(separator: " "))))
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for step in new.difference(from: old) {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    #expect(difference.isRemoved == old.indices.map(removed.contains))
    #expect(difference.isInserted == new.indices.map(inserted.contains))
  }

  @Test("Words are alike where their characters are")
  func characters() {
    let old = StatementWords(RichText("Caf\u{E9} opens"))
    let new = StatementWords(RichText("Cafe\u{301} opens"))
    #expect(WordDifference(from: old, to: new).isRemoved == [false, false])
  }
}
