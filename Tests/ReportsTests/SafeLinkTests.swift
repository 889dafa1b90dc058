import TestSupport
import Testing

@testable import Reports

@Suite("Links lead where they may")
struct SafeLinkTests {
  @Test(
    "A harmless target passes as it is",
    arguments: [
      "https://x.example/a?b=c&d=e#f", "http://x.example:8080/", "mailto:a@b.example",
      "https://github.com/o/r/blob/main/a_(b).md", "../notes/2031.md#top", "/root", "#here", "?q=1",
      "a/b:c", "https://x.example/%C3%A4",
    ])
  func passes(target: String) {
    #expect(SafeLink.destination(target) == target)
  }

  @Test(
    "A target that could act is none",
    arguments: [
      "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)",
      "\u{1}javascript:alert(1)",
      "java\nscript:alert(1)", "java\tscript:alert(1)", "\u{A0}javascript:alert(1)",
      "\u{200B}javascript:alert(1)", "javascript:\u{301}alert(1)", "javascript&#58;alert(1):x",
      "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x", "x:y", "//evil.example",
      "\\\\evil.example", "/\\evil.example", "http:evil.example", "http:///evil.example",
      "https://user@evil.example", "https://x.example:99999/", "https://x.example:+80/", "https://",
      "https://a b.example", "https://<host>/", "https://a..b", "mailto:", "", " ", "\n",
    ])
  func refused(target: String) {
    #expect(SafeLink.destination(target) == nil)
  }

  @Test(
    "What a URL can't hold is percent-encoded",
    arguments: [
      ("https://x.example/a b", "https://x.example/a%20b"),
      ("https://x.example/\"<>\\^`{|}[]", "https://x.example/%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D"),
      ("https://x.example/ä\u{202E}", "https://x.example/%C3%A4"),
      ("https://x.example/100%", "https://x.example/100%25"),
      ("https://x.example/#a#b", "https://x.example/#a%23b"),
      ("HTTPS://X.example/A", "https://X.example/A"),
      ("  https://x.example/\n", "https://x.example/"),
      ("https://x.exam\nple/", "https://x.example/"),
      (
        "mailto:a@b.example?subject=x\r\nBcc: c@d.example",
        "mailto:a@b.example?subject=xBcc:%20c@d.example"
      ),
    ])
  func encoded(target: String, expected: String) {
    #expect(SafeLink.destination(target) == expected)
  }

  @Test("A target that passed passes again unchanged", arguments: 0..<200)
  func stable(seed: Int) throws {
    var numbers = SplitMix64(seed)
    let raw = "https://x.example/" + HostileText.text(using: &numbers)
    let once = try #require(SafeLink.destination(raw))
    #expect(SafeLink.destination(once) == once)
    #expect(once.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) })
  }
}
