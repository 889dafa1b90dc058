import NotesDiff
import TestSupport
import Testing

@testable import Reports

@Suite("Text for a terminal")
struct TextTests {
  @Test("shows the movement, signs, words and older wordings")
  func sample() {
    let text = TextRenderer(width: 80).render(SampleReport.rich)
    let expected = """
      Roadmap
      ───────
      ✓ Completed: Soon → Recently Completed
          Tide tables served from `almanac`, see release 4
          <https://harbour.example/releases/4> (Lanterns, Ferries)
          was: Serve tide tables from the almanac
      ↓ Slipped: Next → Future
          Second breakwater | north side (Masonry)
      ~ Reworded: Next
          Fog horns can be heard ten miles out
          perhaps was: Fog horns can be heard five miles out
      """
    #expect(text.contains(expected))
  }

  /// The lines without styles.
  private static func stripped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isSequence = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isSequence = true }
      if !isSequence { result.append(scalar) }
      if scalar == "m" { isSequence = false }
    }
    return String(result)
  }

  @Test("holds the width, is inert, and says the same with and without colour", arguments: 0..<60)
  func hostile(seed: Int) {
    var numbers = SplitMix64(seed)
    let report = HostileText.report(using: &numbers)
    for width in [40, 57, 80, 132] {
      let plain = TextRenderer(width: width).render(report)
      for line in plain.split(separator: "\n") where !line.contains("://") {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
        #expect(line.last != " ", "\(line)")
      }
      let acts = plain.unicodeScalars.contains {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
          || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      }
      #expect(!acts)
      #expect(Self.stripped(TextRenderer(style: .ansi, width: width).render(report)) == plain)
    }
  }

  @Test("leaves no style on at the end of a line")
  func resets() {
    let styled = TextRenderer(style: .ansi, width: 40).render(SampleReport.rich)
    for line in styled.split(separator: "\n") where line.contains("\u{1B}") {
      let last = line.split(separator: "\u{1B}").last ?? ""
      #expect(last.hasPrefix(TerminalStyle.reset.dropFirst()), "\(line)")
    }
  }

  @Test("keeps addresses whole, so that they can be followed")
  func addresses() {
    let address = "https://harbour.example/" + String(repeating: "long/", count: 12)
    let line = SampleReport.line(
      "1", .new, RichText([.init("see "), .init(address, link: address)]))
    let text = TextRenderer(width: 40).render(
      SampleReport.report([
        .init(anchor: "a", title: "T", remark: nil, content: .groups([SampleReport.group([line])]))
      ]))
    #expect(text.split(separator: "\n").contains { $0.hasSuffix(address) })
  }

  @Test(
    "counts columns",
    arguments: [
      ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👩‍🚀", 2), ("🇨🇭", 2), ("ｱ", 1), ("Ａ", 2), ("→", 1),
      ("✓", 1), ("❤️", 2), ("한", 2), ("", 0), ("\u{200B}", 0),
    ])
  func widths(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test("a struck address is told once")
  func struck() {
    let address = "https://harbour.example/4"
    let line = SampleReport.line(
      "1", .new, RichText([.init(address, style: .struck, link: address)]))
    let text = TextRenderer(width: 80).render(
      SampleReport.report([
        .init(anchor: "a", title: "T", remark: nil, content: .groups([SampleReport.group([line])]))
      ]))
    #expect(text.contains("~~\(address)~~"))
    #expect(!text.contains("<"))
  }
}
