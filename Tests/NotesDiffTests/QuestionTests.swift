import TestSupport
import Testing

@testable import NotesDiff

/// What is asked, and what answers and pins do to the links.
@Suite struct QuestionTests {
  private let old: MeetingNote
  private let new: MeetingNote

  init() throws {
    old = try MeetingNote(
      """
      # Orchard PMC 2031-03-04

      ## Backlog Reviews

      ### Cider Press - Ida Holm

      - Working on the hydraulic pump of the press
      - Exploring a second pump for the winter season
      - Ordering oak barrels from the cooper
      - The label printer jams on wet paper
      """, file: "2031-03-04.md")
    new = try MeetingNote(
      """
      # Orchard PMC 2031-03-18

      ## Backlog Reviews

      ### Cider Press - Ida Holm

      - Hydraulic pump passed its pressure trial
      - Oak barrels and corks arrived
      - Visitors asked for a tasting room
      - Paper for the printer comes from another mill
      """, file: "2031-03-18.md")
  }

  private func index(_ note: MeetingNote, _ start: String) throws -> Int {
    try #require(note.items.firstIndex { $0.text.hasPrefix(start) })
  }

  private func links(_ answers: [Answer], of start: String) throws -> [String] {
    let item = try index(new, start)
    let alignment = Aligner(answers: AnswerSheet(answers)).align(old, new)
    return alignment.items.filter { $0.new == item }.map { old.items[$0.old].text }
  }

  private func question(_ start: String) throws -> Question {
    let item = try index(new, start)
    return try #require(Aligner().questions(old, new).first { $0.new == item })
  }

  private func chosen(_ question: Question, _ starts: [String]) throws -> Answer {
    let names = ItemNames(old, new).old
    return Answer(
      .chosen(
        question: question.id, items: try starts.map { names[try index(old, $0)] }), why: "known")
  }

  @Test("Questions come by value; each offers at most five items, those that are linked among them")
  func order() throws {
    let questions = Aligner().questions(old, new)
    #expect(!questions.isEmpty)
    #expect(questions.map(\.value) == questions.map(\.value).sorted(by: >))
    let links = Aligner().align(old, new).items
    for question in questions {
      #expect((1...5).contains(question.candidates.count))
      #expect((0...1).contains(question.value))
      let linked = question.candidates.filter(\.isLinked).map(\.old).sorted()
      #expect(linked == links.filter { $0.new == question.new }.map(\.old).sorted())
    }
  }

  @Test("Names are twelve hex digits and survive what else comes into the notes")
  func names() throws {
    let before = try question("Hydraulic")
    #expect(before.id.count == 12)
    let digits = before.id.filter(\.isHexDigit)
    #expect(digits == before.id)
    let longer = try MeetingNote(
      """
      # Orchard PMC 2031-03-18

      ## Backlog Reviews

      ### Bee Hives - Per Lund

      - Two swarms caught

      ### Cider Press - Ida Holm

      - Hydraulic pump passed its pressure trial
      """, file: "2031-03-18.md")
    let after = try #require(
      Aligner().questions(old, longer).first { longer.items[$0.new].text.hasPrefix("Hydraulic") })
    #expect(after.id == before.id)
    #expect(Set(before.candidates.map(\.id)).isSuperset(of: after.candidates.map(\.id)))
  }

  @Test("Items with one text in one place have names of their own")
  func repeated() throws {
    let note = try MeetingNote("## Hives\n\n- Honey\n- Honey\n- Wax\n")
    let names = ItemNames(note, note)
    #expect(Set(names.old + names.new).count == 6)
  }

  @Test("An answer of one makes exactly that link, and it is sure")
  func one() throws {
    let answer = try chosen(try question("Hydraulic"), ["Exploring a second pump"])
    #expect(
      try links([answer], of: "Hydraulic") == ["Exploring a second pump for the winter season"])
    let item = try index(new, "Hydraulic")
    let alignment = Aligner(answers: AnswerSheet([answer]), explains: true).align(old, new)
    let link = try #require(alignment.items.first { $0.new == item })
    #expect(link.tier == .sure)
    #expect(link.probability == 1)
    #expect(link.evidence.first == .answered("known"))
    #expect(alignment.notices.isEmpty)
  }

  @Test("An answer of several links them all; an answer of none parts them")
  func severalAndNone() throws {
    let question = try question("Hydraulic")
    let both = try chosen(question, ["Working on", "Exploring"])
    #expect(try links([both], of: "Hydraulic").count == 2)
    let none = try chosen(question, [])
    #expect(try links([none], of: "Hydraulic").isEmpty)
    let item = try index(new, "Hydraulic")
    let miss = Aligner(answers: AnswerSheet([none]), explains: true).align(old, new)
      .nearestToNew[item]
    #expect(miss?.evidence == [.turnedDown("known")])
  }

  @Test("An answer may name an item that was no candidate")
  func stranger() throws {
    let answer = try chosen(try question("Hydraulic"), ["The label printer"])
    #expect(try links([answer], of: "Hydraulic") == ["The label printer jams on wet paper"])
  }

  @Test("Of two answers to one question the later counts")
  func twice() throws {
    let question = try question("Hydraulic")
    let answers = [try chosen(question, ["Working on"]), try chosen(question, [])]
    #expect(try links(answers, of: "Hydraulic").isEmpty)
  }

  @Test("What was answered is not asked again; whoever answered as many is asked nothing more")
  func asked() throws {
    let all = Aligner().questions(old, new)
    let first = try #require(all.first)
    let answers = AnswerSheet([Answer(.chosen(question: first.id, items: []))])
    let aligner = Aligner(answers: answers)
    #expect(!aligner.questions(old, new).map(\.id).contains(first.id))
    #expect(aligner.openQuestions(old, new, first: 1).isEmpty)
    #expect(Aligner().openQuestions(old, new, first: 1).map(\.id) == [first.id])
  }

  @Test("Pins link and part items by line or text")
  func pins() throws {
    let line = old.items[try index(old, "Exploring")].line
    let match = Answer(
      .match(old: .line(line), new: .text("Visitors asked for  a tasting room")))
    #expect(try links([match], of: "Visitors").count == 1)
    let parted = Answer(
      .noMatch(
        old: .text("Ordering oak barrels from the cooper"),
        new: .text("Oak barrels and corks arrived")))
    #expect(try links([], of: "Oak").isEmpty == false)
    #expect(try links([parted], of: "Oak").isEmpty)
  }

  @Test("What applies to nothing is a notice; what is about other notes is not")
  func unused() throws {
    let names = ItemNames(old, new)
    let question = try question("Hydraulic")
    let gone = [
      Answer(.chosen(question: "0123456789ab", items: []), file: "a.jsonl", line: 1),
      Answer(.chosen(question: question.id, items: ["ba9876543210"]), file: "a.jsonl", line: 2),
      Answer(.match(old: .line(1), new: .text("No such thing")), file: "a.jsonl", line: 3),
    ]
    let alignment = Aligner(answers: AnswerSheet(gone)).align(old, new)
    #expect(
      alignment.notices == [
        .answerUnused(file: "a.jsonl", line: 1, question: "0123456789ab"),
        .answerUnused(file: "a.jsonl", line: 2, question: question.id),
        .pinUnused(file: "a.jsonl", line: 3, old: "1", new: "No such thing"),
      ])
    #expect(alignment.items == Aligner().align(old, new).items)
    let elsewhere = gone.map { answer in
      var answer = answer
      answer.notes = .init(old: "2031-02-18.md", new: "2031-03-04.md")
      return answer
    }
    #expect(Aligner(answers: AnswerSheet(elsewhere)).align(old, new).notices.isEmpty)
    #expect(names.new.contains(question.id))
    // Of a whole series only what is bound to these notes is missed; folders may be left out.
    var bound = gone
    bound[1].notes = .init(old: "2031-03-04.md", new: "2031-03-18.md")
    bound[2].notes = .init(old: "2031-03-04.md", new: "quay/2031-03-18.md")
    var inFolder = new
    inFolder.file = "orchard/2031-03-18.md"
    let sheet = AnswerSheet(bound, servesSeries: true)
    #expect(
      Aligner(answers: sheet).align(old, inFolder).notices == [
        .answerUnused(file: "a.jsonl", line: 2, question: question.id)
      ])
  }

  @Test("Explained links and misses name words of the notes")
  func explained() throws {
    let alignment = Aligner(explains: true).align(old, new)
    let item = try index(new, "Oak")
    let link = try #require(alignment.items.first { $0.new == item })
    #expect(link.evidence.contains(.rareWords(["Oak barrels"])))
    #expect(link.evidence.contains(.sameTeam))
    #expect(Aligner().align(old, new).nearestToOld.isEmpty)
  }
}

/// Names of teams that a user says are one.
@Suite struct TeamAliasTests {
  private func note(_ teams: [String], _ date: String) throws -> MeetingNote {
    try MeetingNote(
      "# Orchard PMC \(date)\n\n## Backlog Reviews\n"
        + teams.map { "\n### \($0)\n\n- Report of \($0)\n" }.joined(), file: "\(date).md")
  }

  private func pairs(
    _ before: [String], _ after: [String], _ aliases: [(String, String)]
  ) throws -> [[String]] {
    let (old, new) = (try note(before, "2031-03-04"), try note(after, "2031-03-18"))
    var table = TeamAliases()
    for (name, other) in aliases { table.add(name, other) }
    return Aligner(aliases: table).align(old, new).sections.compactMap { link in
      let names =
        link.old.map { old.sections[$0].heading.name }
        + link.new.map { new.sections[$0].heading.name }
      return Set(names).intersection(before + after).isEmpty ? nil : names
    }
  }

  @Test("An alias joins teams whose names have nothing in common, in both directions")
  func both() throws {
    let aliases = [("Cider Press", "Juicery")]
    #expect(
      try pairs(["Cider Press", "Hives"], ["Hives", "Juicery"], aliases)
        == [["Hives", "Hives"], ["Cider Press", "Juicery"]])
    #expect(try pairs(["Juicery"], ["CIDER press"], aliases) == [["Juicery", "CIDER press"]])
    #expect(try pairs(["Hives", "Juicery"], ["Hives", "Barns"], aliases).count == 3)
  }

  @Test("Aliases follow each other, and two old names of one team merge")
  func chain() throws {
    let aliases = [("Press", "Cidery"), ("Cidery", "Juicery")]
    #expect(try pairs(["Press"], ["Juicery"], aliases) == [["Press", "Juicery"]])
    #expect(
      try pairs(["Press", "Juicery"], ["Juicery"], aliases) == [["Press", "Juicery", "Juicery"]])
    #expect(
      try pairs(["Juicery"], ["Press", "Juicery"], aliases) == [["Juicery", "Press", "Juicery"]])
  }
}
