import NotesDiff
import TestSupport
import Testing

@Suite("A file that gathers the notes of several meetings")
struct JournalTests {
  private static let journal = """
    # Harbour club

    We meet every second Wednesday.

    ## 2031-03-19, online

    ### Crane

    - Fixed the hook

    # 2030

    ## Meeting of 18 December 2030

    ### Crane

    - The hook is bent
    """

  private func read(_ text: String, file: String, day: String? = nil) throws -> MeetingNote {
    try NoteReader().read(
      Array(text.utf8), file: file,
      choice: day.flatMap { CalendarDate($0) }.map { .of($0) } ?? .newest)
  }

  @Test("The last meeting is read, the others are told of")
  func newest() throws {
    let note = try read(Self.journal, file: "minutes.md")
    #expect(note.texts == ["Fixed the hook"])
    #expect(note.items[0].line == 9)
    #expect(note.date?.description == "2031-03-19")
    #expect(note.title == "Harbour club, 2031-03-19, online")
    #expect(
      try note.notices == [
        .otherMeetings(
          file: "minutes.md", read: #require(CalendarDate("2031-03-19")), others: 1)
      ])
  }

  @Test("The meeting of a day is read alone")
  func ofDay() throws {
    let note = try read(Self.journal, file: "minutes.md", day: "2030-12-18")
    #expect(note.texts == ["The hook is bent"])
    #expect(note.items[0].line == 17)
    #expect(note.notices.isEmpty)
    let days = NoteReader.days(in: Array(Self.journal.utf8))
    #expect(days.map(\.description) == ["2031-03-19", "2030-12-18"])
  }

  @Test("Headings may be underlined")
  func underlined() throws {
    let text = """
      Harbour club
      ============

      2031-03-19
      ----------

      - Fixed the hook

      2031-03-05
      ----------

      - The hook is bent
      """
    let note = try read(text, file: "minutes.md")
    #expect(note.texts == ["Fixed the hook"])
    #expect(note.title == "Harbour club, 2031-03-19")
    #expect(
      try read(text, file: "minutes.md", day: "2031-03-05").texts == ["The hook is bent"])
  }

  @Test("Code inside a line opens no block of code, and a block ends at its own mark")
  func code() throws {
    let text = """
      ## 2031-03-19

      - Run this:

      ```ring the bell```

      ## 2031-03-05

      ~~~
      ```
      ## 2031-02-19
      ~~~

      - Fog

      ## 2031-02-05

      - Ice
      """
    let days = NoteReader.days(in: Array(text.utf8)).map(\.description)
    #expect(days == ["2031-03-19", "2031-03-05", "2031-02-05"])
  }

  @Test("A copy named after the day of its last meeting is a journal; after another it is one note")
  func namedAfterDay() throws {
    #expect(try read(Self.journal, file: "2031-03-19.md").texts == ["Fixed the hook"])
    #expect(try read(Self.journal, file: "2031-04-02.md").items.count == 3)
  }

  @Test(
    "Days that are points of one meeting make no journal",
    arguments: [
      // Another heading among them.
      "# Club\n\n## 2031-03-05 flood\n\n- Wet\n\n## 2031-03-12 fire\n\n- Hot\n\n## Outlook\n\n- Dry",
      // In no order.
      "# Club\n\n## 2031-03-05\n\n- Wet\n\n## 2031-03-19\n\n- Hot\n\n## 2031-03-12\n\n- Dry",
      // One alone.
      "# Club\n\n## 2031-03-05\n\n- Wet",
      // In a block of code.
      "# Club\n\n## 2031-03-05\n\n- Wet\n\n```\n## 2031-03-12\n```",
    ])
  func none(_ text: String) throws {
    let note = try read(text, file: "minutes.md")
    #expect(note.notices.allSatisfy { !$0.isOfJournal })
    #expect(note.texts.contains("Wet"))
  }

  @Test("Every meeting of a journal has its place in a series")
  func places() {
    let days = NoteReader.days(in: Array(Self.journal.utf8))
    let plan = SeriesPlan(paths: ["club/minutes.md"], root: "harbour") { _ in days }
    #expect(plan.committees.map(\.name) == ["club"])
    #expect(
      plan.committees[0].places.map(\.date.description) == ["2030-12-18", "2031-03-19"])
  }

  @Test("Files of two months are compared whole, one that is kept for ever from where it was left")
  func choices() throws {
    func choices(_ old: String, _ new: String, _ name: String = "minutes.md") throws -> [String] {
      let (old, new) = (Array(old.utf8), Array(new.utf8))
      let choices = NoteReader.choices(old: (old, "old.md"), new: (new, name))
      return try [(old, choices.old), (new, choices.new)].map { bytes, choice in
        try NoteReader().read(bytes, file: name, choice: choice).texts.joined(separator: ", ")
      }
    }
    let month = { (days: [String]) in
      "# Harbour club\n\n" + days.map { "## 2031-\($0)\n\n- Item of \($0)\n\n" }.joined()
    }
    let (march, april) = (month(["03-05", "03-19"]), month(["04-02", "04-16"]))
    #expect(
      try choices(march, april) == ["Item of 03-05, Item of 03-19", "Item of 04-02, Item of 04-16"])
    #expect(
      try choices(march, month(["04-16", "04-02", "03-19", "03-05"]))
        == ["Item of 03-19", "Item of 04-16, Item of 04-02"])
    #expect(
      try choices(march, month(["03-05", "03-19", "04-02"])) == ["Item of 03-19", "Item of 04-02"])
    #expect(try choices(march, april, "2031-04-16.md").last == "Item of 04-16")
    #expect(
      try choices("# Harbour club 2031-03-19\n\n- Oil", april)
        == ["Oil", "Item of 04-02, Item of 04-16"])
    let note = try NoteReader().read(
      Array(april.utf8), file: "minutes.md",
      choice: .since(try #require(CalendarDate("2031-04-01"))))
    #expect(note.title == "Harbour club")
    #expect(note.date?.description == "2031-04-16")
    #expect(note.notices.isEmpty)
  }
}
