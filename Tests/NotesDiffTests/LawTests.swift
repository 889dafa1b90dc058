import NotesDiff
import TestSupport
import Testing

/// What holds of any two notes.
@Suite("Laws of comparing")
struct LawTests {
  /// A note and one that follows it, both of one seed.
  struct Couple {
    let old: RandomNote
    let new: RandomNote

    init(seed: Int) {
      var numbers = SplitMix64(seed)
      old = RandomNote(using: &numbers)
      new =
        numbers.oneIn(8) ? RandomNote(using: &numbers) : old.successor(using: &numbers)
    }

    func read() throws -> (old: MeetingNote, new: MeetingNote) {
      (
        try MeetingNote(old.markdown(date: "2031-03-04"), file: "2031-03-04.md"),
        try MeetingNote(new.markdown(date: "2031-03-18"), file: "2031-03-18.md")
      )
    }
  }

  static let seeds = 0..<60

  @Test("The lines of a random note are all accounted for", arguments: seeds)
  func generator(seed: Int) throws {
    let couple = Couple(seed: seed)
    let (old, _) = try couple.read()
    let bytes = Array(couple.old.markdown(date: "2031-03-04").utf8)
    #expect(LineAccount.missing(old, of: bytes).isEmpty)
    #expect(LineAccount.misplaced(old, of: bytes).isEmpty)
    #expect(old.teams.map(\.heading.name) == couple.old.teams.map(\.name))
    #expect(old.teams.map(\.heading.leads) == couple.old.teams.map { [$0.lead] })
    let rows: [String] = couple.old.stages.flatMap { $0.rows }
    #expect(old.rows.count == rows.count)
    let bullets = couple.old.teams.flatMap(\.bullets)
    let read = old.items.filter { $0.form == .bullet }
    #expect(read.map(\.text) == bullets.map(\.text))
    #expect(read.map(\.depth) == bullets.map(\.depth))
  }

  @Test("A note differs in nothing from itself", arguments: seeds)
  func identity(seed: Int) throws {
    let (old, _) = try Couple(seed: seed).read()
    let comparison = Comparison(from: old, to: old)
    #expect(comparison.changes.allSatisfy { $0.kind == .unchanged })
    let each: [[Int]] = old.items.indices.map { [$0] }
    #expect(comparison.changes.map(\.new) == each)
    #expect(comparison.changes.map(\.old) == each)
    #expect(comparison.teams.allSatisfy { $0.events.isEmpty })
    #expect(!comparison.hasChanges)
  }

  @Test("Every item of both notes is accounted for", arguments: seeds)
  func account(seed: Int) throws {
    let (old, new) = try Couple(seed: seed).read()
    #expect(ItemAccount.faults(in: Comparison(from: old, to: new)).isEmpty)
  }

  @Test("Old is carried and gone, new is carried and arrived", arguments: seeds)
  func conservation(seed: Int) throws {
    let (old, new) = try Couple(seed: seed).read()
    let changes = Comparison(from: old, to: new).changes
    let linked = changes.filter { !$0.old.isEmpty && !$0.new.isEmpty }
    let gone = changes.filter(\.new.isEmpty).flatMap(\.old)
    let arrived = changes.filter(\.old.isEmpty).flatMap(\.new)
    let carriedOld = Set(linked.flatMap(\.old)).count
    let carriedNew = Set(linked.flatMap(\.new)).count
    #expect(carriedOld + gone.count == old.items.count)
    #expect(carriedNew + arrived.count == new.items.count)
    for change in changes {
      let isOneSided: Set<ChangeKind> = [.new, .dropped, .archived, .unmentioned]
      let hasBoth = !change.old.isEmpty && !change.new.isEmpty
      let agrees = isOneSided.contains(change.kind) != hasBoth
      #expect(agrees || change.kind == .cosmetic)
    }
  }

  /// Alignment expects work to go on, not back: of what is worded anew, the links may differ.
  @Test("Read backwards, the links of what stayed are the same", arguments: seeds)
  func mirroredLinks(seed: Int) throws {
    let (old, new) = try Couple(seed: seed).read()
    let forwards = ItemAccount.links(of: Comparison(from: old, to: new))
    let backwards = ItemAccount.links(of: Comparison(from: new, to: old))
      .map(\.mirrored).sorted()
    let isCarried = { (pair: ItemAccount.Pair) in
      old.items[pair.old].text == new.items[pair.new].text
    }
    #expect(forwards.filter(isCarried) == backwards.filter(isCarried))
  }

  @Test(
    "Read backwards, the kinds of rows, and of what stayed or came, are mirrored", arguments: seeds)
  func mirroredKinds(seed: Int) throws {
    let (old, new) = try Couple(seed: seed).read()
    let backwards = Dictionary(
      grouping: Comparison(from: new, to: old).changes, by: { Mirror(old: $0.new, new: $0.old) })
    for change in Comparison(from: old, to: new).changes {
      // Where the links themselves differ, there is nothing to compare.
      guard let others = backwards[Mirror(old: change.old, new: change.new)] else { continue }
      let isRow = change.area == .roadmap
      #expect(
        others.contains { Self.isMirror(change.kind, $0.kind, isRow: isRow) },
        "\(change.kind) \(change.old) \(change.new), backwards \(others.map(\.kind))")
    }
  }

  private struct Mirror: Hashable {
    var old: [Int]
    var new: [Int]
  }

  private static func isMirror(_ kind: ChangeKind, _ other: ChangeKind, isRow: Bool) -> Bool {
    switch kind {
    case .unchanged, .cosmetic: other == kind
    case .moved: other == .moved
    case .new: [.dropped, .archived, .unmentioned].contains(other)
    case .dropped, .archived, .unmentioned: other == .new
    case .completed: other == .reopened || !isRow
    case .reopened: other == .completed
    case .advanced: other == .slipped || !isRow
    // What is held up in one direction is no more than another statement in the other.
    case .slipped: other == .advanced || !isRow
    // What the statement says of the status decides, and that is no matter of direction alone.
    case .reworded, .progressed: ![.new, .dropped, .unchanged, .cosmetic].contains(other)
    }
  }

  @Test("Rows shuffled inside their stage neither come nor go", arguments: seeds)
  func shuffledRows(seed: Int) throws {
    var numbers = SplitMix64(seed + 7000)
    let old = RandomNote(using: &numbers)
    var new = old
    for stage in new.stages.indices { new.stages[stage].rows.shuffle(using: &numbers) }
    let comparison = Comparison(
      from: try MeetingNote(old.markdown(date: "2031-03-04")),
      to: try MeetingNote(new.markdown(date: "2031-03-04")))
    #expect(comparison.changes.allSatisfy { [.unchanged, .cosmetic].contains($0.kind) })
    #expect(!comparison.hasChanges)
  }

  static let styles: [RandomNote.Style] = [
    .init(marker: "*"), .init(marker: "+"), .init(lineEnd: "\r\n"), .init(lineEnd: "\r"),
    .init(hasMark: true), .init(wrap: 3),
    .init(marker: "*", lineEnd: "\r\n", hasMark: true, wrap: 2),
  ]

  @Test("How a note is typed is no news", arguments: styles, 0..<12)
  func typing(style: RandomNote.Style, seed: Int) throws {
    var numbers = SplitMix64(seed + 9000)
    let note = RandomNote(using: &numbers)
    let plain = try MeetingNote(note.markdown(date: "2031-03-04"))
    let styled = try MeetingNote(note.markdown(date: "2031-03-04", style: style))
    #expect(styled.texts == plain.texts)
    #expect(styled.title == plain.title)
    for comparison in [
      Comparison(from: plain, to: styled), Comparison(from: styled, to: plain),
    ] {
      #expect(comparison.changes.allSatisfy { [.unchanged, .cosmetic].contains($0.kind) })
      #expect(comparison.notices == plain.notices)
      #expect(!comparison.hasChanges)
    }
  }
}
