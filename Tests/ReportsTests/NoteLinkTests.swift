import NotesDiff
import Testing

@testable import Reports

@Suite("Links of notes in a report, which is read elsewhere")
struct NoteLinkTests {
  @Test(
    "stay where they are whole",
    arguments: ["https://x.example/a#b", "mailto:a@b.example", " HTTP://x.example/"])
  func whole(link: String) throws {
    #expect(NoteLinks(base: nil).target(of: link, in: "2031-03-05.md") == link)
    let base = try #require(LinkBase("https://notes.example/"))
    #expect(NoteLinks(base: base).target(of: link, in: "2031-03-05.md") == link)
  }

  @Test(
    "are text where they lead nowhere",
    arguments: ["foo.yml", "quay/crane#104", "#top", "../up.md", "/root", "?q", "javascript:x()"])
  func none(link: String) {
    #expect(NoteLinks(base: nil).target(of: link, in: "2031-03-05.md") == nil)
  }

  @Test(
    "lead to where the notes are read, from the folder of the note",
    arguments: [
      ("foo.yml", "2031/foo.yml"), ("./a b.md?raw=1#L3", "2031/a%20b.md?raw=1#L3"),
      ("#top", "2031/03 05.md#top"), ("../up.md", "up.md"), ("../../x/", nil),
      ("quay/crane#104", "2031/quay/crane#104"), ("/root", nil), ("?q", nil), ("", nil),
      ("%2e%2e/up.md", nil), ("//evil.example", nil),
    ])
  func resolved(link: String, path: String?) throws {
    let base = try #require(LinkBase("https://github.com/quay/notes/blob/main"))
    let expected = path.map {
      "https://github.com/quay/notes/blob/main/" + $0.replacing(" 05", with: "%2005")
    }
    #expect(NoteLinks(base: base).target(of: link, in: "2031/03 05.md") == expected)
  }

  @Test("never lead above the host or out of a bad name")
  func bounds() throws {
    let base = try #require(LinkBase("https://notes.example/a/"))
    #expect(base.resolve("../b.md", in: "n.md") == "https://notes.example/b.md")
    #expect(base.resolve("../../b.md", in: "n.md") == nil)
    #expect(base.resolve("b.md", in: "../n.md") == nil)
  }

  @Test("follow the rule in every format")
  func formats() throws {
    let notes = try [
      "- Paint it", "- Paint it\n- See [the plan](plan.yml) and [w](https://w.example/)",
    ]
    .enumerated().map { number, body in
      try NoteReader().read(
        Array("# Quay 2031-03-0\(number + 1)\n\n### Cranes - Ida Holm\n\n\(body)\n".utf8),
        file: "2031-03-0\(number + 1).md")
    }
    let facts = ChangeReport(Comparison(from: notes[0], to: notes[1]), explaining: false)
    let base = try #require(LinkBase("https://notes.example/"))
    for (base, isLinked) in [(nil, false), (base, true)] {
      let report = ArrangedReport(facts, options: ReportOptions(linkBase: base))
      let texts = [
        MarkdownRenderer().render(report), try XHTMLRenderer().render(report),
        try MailRenderer().render(report, in: MailEnvelope()),
        TextRenderer(style: .plain, width: 80).render(report),
      ]
      for text in texts {
        #expect(text.contains("the plan") && text.contains("https://w.example/"))
        #expect(text.contains("plan.yml") == isLinked)
        #expect(text.contains("https://notes.example/plan.yml") == isLinked)
      }
    }
  }
}
