import Testing

@testable import NotesDiff

@Suite("The number of a version")
struct VersionNumberTests {
  @Test(
    "a word that may be a release is told from a number and an interface",
    arguments: [
      ("2.1", [2, 1], true), ("v30", [30], true), ("7.0.x", [7, 0], true),
      ("v1.2.3", [1, 2, 3], true),
      ("2.x", [2], true), ("v3", [3], false), ("30", [30], false),
    ])
  func release(word: String, numbers: [Int], mayBeRelease: Bool) throws {
    let version = try #require(VersionNumber(word))
    #expect(version.numbers == numbers)
    #expect(version.mayBeRelease == mayBeRelease)
  }

  @Test("a word without a digit in front is none", arguments: ["v", "very", "crane-2.1", ".5", ""])
  func none(word: String) { #expect(VersionNumber(word) == nil) }

  @Test("an open field is no number")
  func open() throws {
    #expect(try #require(VersionNumber("2.1")).isExact)
    #expect(try !#require(VersionNumber("2.x")).isExact)
  }
}
