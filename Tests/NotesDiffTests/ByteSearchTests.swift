import Testing

@testable import NotesDiff

/// What is looked for byte by byte is what a search that knows characters finds.
@Suite("Searches by bytes")
struct ByteSearchTests {
  private static let texts = [
    "", "Ida", "[Ida]", "@ida", "(Ömer),", "é", "Anna-Lena", "naïve", "o’clock", "42", "Über",
    "McDonald", "iPad", "éa", "I", "Ida and Bo", " and Bo", "Ida and ",
  ]

  @Test("The core of a word is its first run of letters", arguments: texts)
  func core(_ text: String) {
    #expect(text[...].core == text.drop { !$0.isLetter }.prefix { $0.isLetter })
  }

  @Test("A name is a handle, or a capital and small letters", arguments: texts)
  func names(_ text: String) {
    #expect(text[...].opensWithCapital == (text.first?.isUppercase == true))
    let isName =
      text.utf8.count > 1
      && (text.first == "@"
        || text.first?.isUppercase == true && text.dropFirst().allSatisfy(\.isLowercase))
    #expect(Words.isName(text[...]) == isName)
    #expect(text.hasDigit == text.contains(where: \.isNumber))
  }

  @Test("A part stands where the standard library finds it", arguments: texts)
  func place(_ text: String) {
    for part in ["a", " and ", "ö", "d"] {
      #expect(text[...].place(of: part) == text.firstRange(of: part)?.lowerBound)
    }
    #expect(
      text[...].parts(between: " and ").map(String.init)
        == text.split(separator: " and ").map(String.init))
    #expect(text.parts.joined(by: "; ") == text.split(separator: " ").joined(separator: "; "))
  }

  @Test("A value of another core is there when it is asked for, and made once")
  func later() {
    let values = (0..<50).map { number in Later { (0...number).reduce(0, +) } }
    for (number, value) in values.enumerated() {
      #expect(value.value == number * (number + 1) / 2)
      #expect(value.value == number * (number + 1) / 2)
    }
  }
}
