import TestSupport
import Testing

@testable import NotesDiff

/// Laws of the net change, over made-up series.
@Suite struct NetChangeLawTests {
  /// A series of meetings, each written by changing the last.
  private static func series(_ seed: UInt64, notes count: Int = 6) throws -> SeriesHistory {
    var numbers = SplitMix64(seed)
    var note = RandomNote(using: &numbers)
    return try SeriesHistory(
      (0..<count).map { number in
        if number > 0 { note = note.successor(using: &numbers) }
        return note.markdown(date: "2031-0\(number + 1)-04")
      })
  }

  @Test("The net change of one step is what the step says", arguments: 0..<40)
  func oneStep(seed: Int) throws {
    try Self.check(try Self.series(UInt64(seed)))
  }

  @Test func oneStepOfCopiedRoadmaps() throws {
    try Self.check(try SeriesHistory(SeriesSample.roadmaps))
  }

  @Test func oneStepOfMergesAndSplits() throws {
    let both = "Berth tariff sharing across piers and ticket refunds by post"
    let rows = [
      [("Soon", both), ("Next", "Lamps on the breakwater")],
      [
        ("Recently Completed", "Berth tariff sharing across piers"),
        ("Soon", "Ticket refunds by post"), ("Next", "Lamps on the breakwater"),
      ],
      [("Recently Completed", both), ("Next", "Lamps on the breakwater")],
    ]
    try Self.check(try SeriesHistory(rows.map { SeriesSample.roadmap($0) }))
  }

  private static func check(_ history: SeriesHistory) throws {
    for step in history.steps {
      let net = NetChange(history, from: step.new - 1, to: step.new)
      let (old, new) = (step.comparison.old, step.comparison.new)
      let said = step.comparison.changes.filter { change in
        let items = change.old.map { old.items[$0] } + change.new.map { new.items[$0] }
        let isRow = change.new.first.map { new.items[$0] } ?? items.first
        return !(step.hasCopiedRoadmap && isRow?.isRoadmapRow == true)
          && !items.allSatisfy(\.isGroupRow)
      }
      for kind in ChangeKind.allCases {
        #expect(net.entries.count { $0.kind == kind } == said.count { $0.kind == kind })
      }
    }
  }

  @Test("Every row of the first and of the last roadmap stands in one line", arguments: 0..<40)
  func rows(seed: Int) throws {
    let history = try Self.series(UInt64(seed))
    for first in 0..<history.notes.count {
      for last in first..<history.notes.count where last > first {
        let net = NetChange(history, from: first, to: last)
        let links = Self.severalLinks(history, first, last)
        let sides = [(first, net.entries.map(\.old)), (last, net.entries.map(\.new))]
        for (note, lines) in sides {
          let rows = history.notes[note].items.indices.filter {
            history.notes[note].items[$0].isRoadmapRow
          }
          for row in rows {
            let count = lines.count { $0.contains(ItemPlace(note: note, item: row)) }
            #expect(count == 1 || count > 1 && links, "\(seed): \(first)-\(last), row \(row)")
          }
        }
      }
    }
  }

  /// Whether a row of the range has several links, each a change of its own, or became several.
  private static func severalLinks(_ history: SeriesHistory, _ first: Int, _ last: Int) -> Bool {
    history.steps.contains { step in
      guard step.new > first, step.new <= last else { return false }
      let changes = step.comparison.changes.filter { $0.area == .roadmap }
      let old = changes.flatMap(\.old)
      let new = changes.flatMap(\.new)
      return Set(old).count < old.count || Set(new).count < new.count
        || changes.contains { $0.new.count > 1 }
    }
  }
}
