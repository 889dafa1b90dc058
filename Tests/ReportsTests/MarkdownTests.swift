import NotesDiff
import Testing

@testable import Reports

@Suite("Markdown")
struct MarkdownTests {
  @Test(
    "leaves ordinary text as it was typed",
    arguments: [
      "Work on cf-deployment (v1.2.3) - done", "snake_case_name stays", "AT&T & friends; R&D",
      "3 < 4 > 2, a <- b", "50% of 2 * 3", "C# and F#", "in 2017. A year", "say \"hi\" & 'bye'",
      "path/to/file.md:12", "a [draft] of [x]", "100 ~ 200", "~5 items", "e-mail, i.e. text!",
      "key=value; $HOME", "well\\known", "#hashtag", "-5 degrees", "v1) first", "naïve Köper 船",
      "x ^ y", "{a: b}", "1.5 times", "|a|b|", "foo | bar", ":tada: party", "http is a word",
    ])
  func readable(text: String) {
    #expect(MarkdownInline.render(RichText(text), in: .line) == text)
  }

  @Test(
    "escapes what would act where it stands",
    arguments: [
      ("- dash", MarkdownInline.Place.line, "\\- dash"),
      ("- dash", .cell, "- dash"),
      ("1. one", .line, "1\\. one"),
      ("12) one", .line, "12\\) one"),
      ("# one", .line, "\\# one"),
      ("# one", .heading, "# one"),
      ("one #", .heading, "one \\#"),
      ("one ##", .line, "one ##"),
      ("> quote", .line, "\\> quote"),
      ("---", .line, "\\---"),
      ("[ ] task", .line, "\\[ ] task"),
      ("[a]: /b", .line, "\\[a\\]: /b"),
      ("see [a](b)", .line, "see [a\\](b)"),
      ("a | b", .cell, "a \\| b"),
      ("a *b* c", .line, "a \\*b\\* c"),
      ("_a_", .cell, "\\_a\\_"),
      ("~~a~~", .line, "\\~\\~a\\~\\~"),
      ("`a`", .line, "\\`a\\`"),
      ("<b>", .line, "\\<b>"),
      ("<!-- x -->", .line, "\\<!-- x -->"),
      ("&copy; 1", .line, "\\&copy; 1"),
      ("a\\*b", .line, "a\\\\\\*b"),
      ("http://x.example", .line, "http\\://x.example"),
      ("www.x.example", .line, "www\\.x.example"),
    ])
  func escaped(text: String, place: MarkdownInline.Place, expected: String) {
    #expect(MarkdownInline.render(RichText(text), in: place) == expected)
  }

  @Test(
    "notifies nobody and links no issue the note did not link",
    arguments: [
      ("ask @octocat", "ask @<!-- -->octocat"), ("see #12", "see #<!-- -->12"),
      ("o/r#12", "o/r#<!-- -->12"), ("a@b", "a@b"), ("@ home", "@ home"), ("# 1", "\\# 1"),
    ])
  func mentions(text: String, expected: String) {
    #expect(MarkdownInline.render(RichText(text), in: .line) == expected)
  }

  private static func link(_ text: String, _ target: String) -> RichText {
    RichText([.init("see "), .init(text, link: target), .init(" now")])
  }

  @Test(
    "writes links",
    arguments: [
      (
        "https://x.example/a_b?c=1", "https://x.example/a_b?c=1",
        "see https://x.example/a_b?c=1 now"
      ),
      ("https://x.example/a.", "https://x.example/a.", "see <https://x.example/a.> now"),
      (
        "https://x.example/a?b=1&c=2#", "https://x.example/a?b=1&c=2#",
        "see <https://x.example/a?b=1&c=2#> now"
      ),
      ("a@b.example", "mailto:a@b.example", "see a@b.example now"),
      ("www.x.example", "http://www.x.example", "see [www.x.example](http://www.x.example) now"),
      ("here", "https://x.example/(1)", "see [here](https://x.example/\\(1\\)) now"),
      ("[a] @b #1", "../c d.md", "see [\\[a\\] @b #1](../c%20d.md) now"),
      ("click", "javascript:alert(1)", "see click now"),
      ("a|b", "https://x.example/?a=1&lt;=2", "see [a|b](https://x.example/?a=1&amp;lt;=2) now"),
    ])
  func links(text: String, target: String, expected: String) {
    #expect(MarkdownInline.render(Self.link(text, target), in: .line) == expected)
  }

  @Test("fences code by its longest run of backticks, and keeps pipes in cells")
  func code() {
    func code(_ text: String, in place: MarkdownInline.Place = .line) -> String {
      MarkdownInline.render(RichText([.init(text, style: .code)]), in: place)
    }
    #expect(code("a`b") == "``a`b``")
    #expect(code("``a") == "``` ``a ```")
    #expect(code("a|b") == "`a|b`")
    #expect(code("a|b", in: .cell) == "`a\\|b`")
    #expect(code("a\\|b", in: .cell) == "a\\\\\\|b", "no code span can hold this pair in a cell")
  }

  @Test("leaves emphasis out where its marks would not act")
  func emphasis() {
    func render(_ spans: [RichText.Span]) -> String {
      MarkdownInline.render(RichText(spans), in: .line)
    }
    let bold = RichText.Style.strong
    #expect(render([.init("a "), .init("b", style: bold), .init(" c")]) == "a **b** c")
    #expect(render([.init("a"), .init("b", style: bold), .init("c")]) == "a**b**c")
    #expect(render([.init("a"), .init("(b)", style: bold), .init("c")]) == "a(b)c")
    #expect(render([.init("a", style: bold), .init("b", style: .emphasis)]) == "**a**b")
    #expect(render([.init("a "), .init(" b ", style: bold), .init("c")]) == "a **b** c")
  }

  @Test("sets the sample as a person would")
  func sample() {
    let markdown = MarkdownRenderer().render(SampleReport.rich)
    #expect(
      markdown.contains(
        """
        ### Progressed

        - *Lenses*: Two of five lenses are ground
          - The third waits for **glass** from https://glass.example/orders/77 (new)
        - Keepers change at dawn and at dusk (reworded)

        ## Ferries (north & south)
        """))
    #expect(
      markdown.contains(
        "| Second breakwater \\| north side | slipped: Next → Future | Masonry |  |\n"))
  }

  @Test("shows where statements stand where asked for, in every format")
  func positions() throws {
    let options = RenderOptions(positions: .shown)
    let place = "2031-03-04.md:12 → 2031-03-18.md:14"
    #expect(MarkdownRenderer(options: options).render(SampleReport.rich).contains(place))
    #expect(TextRenderer(width: 200, options: options).render(SampleReport.rich).contains(place))
    #expect(try XHTMLRenderer(options: options).render(SampleReport.rich).contains(place))
    #expect(!MarkdownRenderer().render(SampleReport.rich).contains(place))
  }
}
