import NotesDiff
import TestSupport
import Testing

/// Files: titles and dates, encodings, line ends, line numbers.
@Suite("Recognising files")
struct RecognitionFileTests {
  @Test(
    "The date in a file name",
    arguments: [
      "2031-03-04-harbour.md", " 2031-03-04-harbour.md", "03-04-2031.md", "notes/2031-03-04.md",
      "20310304.md", "harbour_2031_03_04.md", "2031-3-4.md",
    ])
  func fileNames(name: String) throws {
    let note = try MeetingNote("# Harbour\n- a\n", file: name)
    #expect(note.date == CalendarDate(year: 2031, month: 3, day: 4))
    #expect(note.notices.isEmpty)
  }

  @Test("The date in the title, where the file name has none")
  func title() throws {
    let note = try MeetingNote("# Harbour PMC Meeting 2031-03-04\n- a\n", file: "notes.md")
    #expect(note.date?.description == "2031-03-04")
    #expect(note.title == "Harbour PMC Meeting 2031-03-04")
  }

  @Test("Where title and file name disagree, the name wins and a notice says so")
  func disagreement() throws {
    let note = try MeetingNote("# Harbour 2031-03-04\n- a\n", file: "2031-03-18.md")
    #expect(note.date?.description == "2031-03-18")
    let days = (
      CalendarDate(year: 2031, month: 3, day: 4), CalendarDate(year: 2031, month: 3, day: 18)
    )
    let (inTitle, inName) = (try #require(days.0), try #require(days.1))
    #expect(
      note.notices == [.dateDisagrees(file: "2031-03-18.md", title: inTitle, name: inName, line: 1)]
    )
  }

  @Test(
    "No date, or one the calendar does not have", arguments: ["# Harbour", "# Harbour 2031-02-30"])
  func noDate(title: String) throws {
    let note = try MeetingNote(title + "\n- a\n", file: "notes.md")
    #expect(note.date == nil)
    #expect(note.notices == [.noDate(file: "notes.md")])
  }

  @Test("A note without a title goes by its file name")
  func untitled() throws {
    let note = try MeetingNote("- a\n", file: "2031-03-04-harbour.md")
    #expect(note.title == "2031-03-04-harbour")
  }

  @Test(
    "CRLF, CR and a byte-order mark change no text and no line number",
    arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let lines = ["\u{FEFF}# Harbour 2031-03-04", "", "- Refunds", "  by card", "", "- Groups"]
    let note = try MeetingNote(lines.joined(separator: end))
    #expect(note.title == "Harbour 2031-03-04")
    #expect(note.texts == ["Refunds by card", "Groups"])
    #expect(note.items.map(\.line) == [3, 6])
    #expect(note.items.map(\.endLine) == [4, 6])
  }

  @Test("Bytes that are no UTF-8 are read where that is asked for, with a notice")
  func strayBytes() throws {
    let bytes = Array("# Harbour\n\n- The caf".utf8) + [0xE9] + Array(" opens\n- Ropes\n".utf8)
    let text = try NoteReader.text(bytes, file: "2031-03-04.md", takesStrayBytes: true)
    let note = try NoteReader().read(text, file: "2031-03-04.md", choice: .newest)
    #expect(note.texts == ["The caf\u{FFFD} opens", "Ropes"])
    #expect(note.notices == [.strayBytes(file: "2031-03-04.md", line: 3, count: 1)])
  }

  @Test("Text that was encoded twice is mended, with a notice")
  func encodedTwice() throws {
    let note = try MeetingNote(
      "# Harbour\n## Backlog Reviews\n### Tickets - Dorothea KÃ¶hler\n- The cafÃ© â€“ “open”\n- 10 €\n"
    )
    #expect(note.teams.map(\.heading.leads) == [["Dorothea Köhler"]])
    #expect(note.texts == ["The café – “open”", "10 €"])
    #expect(note.notices == [.encodedTwice(file: "2031-03-04.md", line: 3, count: 2)])
  }

  @Test("Text that only looks as if it were encoded twice is left alone")
  func encodedOnce() throws {
    let note = try MeetingNote("# Harbour\n- SÃO PAULO, Â and “quoted”, naïve café\n")
    #expect(note.texts == ["SÃO PAULO, Â and “quoted”, naïve café"])
    #expect(note.notices.isEmpty)
  }

  @Test("Front matter is no text, and lines are counted from the top of the file")
  func frontMatter() throws {
    let note = try MeetingNote("---\ntitle: x\ntags: [a]\n---\n# Harbour 2031-03-04\n- Refunds\n")
    #expect(note.texts == ["Refunds"])
    #expect(note.items.map(\.line) == [6])
    #expect(note.furniture == [.init(.frontMatter, lines: 1...4)])
  }

  @Test("A rule at the top is no front matter")
  func rule() throws {
    let note = try MeetingNote("---\nThis is text\n\n---\n- Refunds\n")
    #expect(note.texts == ["This is text", "Refunds"])
  }

  @Test("Reference links lead where they are defined to")
  func references() throws {
    let text = "# Harbour\n- See [the map][m] and [m]\n\n[m]: https://a.example/m\n  \"The map\"\n"
    let note = try MeetingNote(text)
    #expect(note.items[0].content.links == ["https://a.example/m"])
    #expect(LineAccount.missing(note, of: Array(text.utf8)).isEmpty)
  }

  @Test("Boundaries of comments that end with words are counted")
  func comments() throws {
    let text = "# Harbour\n<!-- to be\nwritten up -->\n\n- Refunds\n"
    let note = try MeetingNote(text)
    #expect(note.furniture == [.init(.comment, lines: 2...3)])
    #expect(note.texts == ["Refunds"])
  }

  @Test("One section title twice is two sections")
  func twice() throws {
    let note = try MeetingNote("# Harbour\n## Discussion\n- a\n## Discussion\n- b\n")
    #expect(note.headed.map(\.line) == [2, 4])
    #expect(note.items.map(\.section) == [1, 2])
  }
}
