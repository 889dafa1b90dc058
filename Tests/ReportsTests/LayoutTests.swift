import NotesDiff
import Testing

@testable import Reports

@Suite("A layout of one's own")
struct LayoutTests {
  private static func entry(_ line: Int, _ text: String, _ team: String?) -> ChangeReport.Entry {
    .init(
      .init(
        file: "2031-03-18.md", line: line, text: text, team: team, path: team.map { [$0] } ?? [],
        role: .statement, status: .inProgress, stage: team == nil ? "Soon" : nil))
  }

  private static func change(
    _ number: Int, _ kind: ChangeKind, _ text: String, _ team: String?
  ) -> ChangeReport.ChangeEntry {
    .init(
      .init(
        id: "00000000000\(number)", kind: kind, area: team == nil ? .roadmap : .team,
        old: [], new: [entry(number, text, team)], score: 1, tier: .sure, facets: [], reasons: []))
  }

  private static let facts = ChangeReport(
    old: .init(file: "2031-03-04.md", title: "Harbour 2031-03-04", date: "2031-03-04"),
    new: .init(file: "2031-03-18.md", title: "Harbour 2031-03-18", date: "2031-03-18"),
    summary: ["new": 7, "reworded": 1], warnings: [], teams: [],
    changes: [
      change(1, .new, "A bell for every buoy", nil),
      change(2, .new, "A lamp for every bell", nil),
      change(3, .new, "Glass ordered", "Lanterns"),
      change(4, .new, "Wicks cut", "Lanterns"),
      change(5, .new, "Oil stored", "Lanterns"),
      change(6, .reworded, "Keepers change at dawn", "Lanterns"),
      change(7, .new, "Pilot hired", "Ferries"),
      change(8, .new, "Pier closed, please use the other", "Ferries"),
    ])

  private static func report(_ edit: (inout ReportLayout) -> Void) -> ArrangedReport {
    var layout = ReportLayout()
    edit(&layout)
    return ArrangedReport(facts, options: ReportOptions(layout: layout))
  }

  private static func groups(_ report: ArrangedReport, _ title: String) -> [ArrangedReport.Group] {
    guard case .groups(let groups) = report.parts.first(where: { $0.title == title })?.content
    else { return [] }
    return groups
  }

  @Test("the day of a meeting is no part of a report, what stands below it is")
  func dayHeading() throws {
    let text = try QuayReport.of(
      "## 2031-03-04\n\n### Progress\n\n- Fog\n",
      "## 2031-03-18\n\n### Progress\n\n- Painted the pier\n\n### Questions\n\n- Masts of oak\n"
    ).text
    #expect(text.contains("\nProgress\n") && text.contains("\nQuestions\n"))
    #expect(!text.contains("\n2031-03-18\n"))
  }

  @Test("of a long list every part is heard once before one is heard twice")
  func turns() throws {
    let boats = ["Ada", "Bil", "Cog", "Dhow"].map { boat in
      "- \(boat):\n"
        + ["hull", "keel", "mast", "oar"].map { "  - The \($0) of the \(boat) is of oak\n" }
        .joined()
    }
    let text = try QuayReport.of(
      "## Boats\n\n- Ada:\n  - Fog\n- Bil:\n  - Fog\n- Cog:\n  - Fog\n- Dhow:\n  - Fog\n",
      "## Boats\n\n" + boats.joined()
    ).text
    #expect(text.contains("and 11 more"))
    for boat in ["Ada", "Bil", "Cog", "Dhow"] { #expect(text.contains("hull of the \(boat)")) }
  }

  @Test("puts what is named first and leaves the rest as it was")
  func order() {
    let usual = Self.report { _ in }
    #expect(usual.parts.map(\.title) == ["Worth attention", "Roadmap", "Lanterns", "Ferries"])
    let own = Self.report { $0.order = ["ferries", "roadmap", "absent"] }
    #expect(own.parts.map(\.title) == ["Ferries", "Roadmap", "Worth attention", "Lanterns"])
    #expect(Set(own.parts) == Set(usual.parts))
  }

  @Test("counts what it hides")
  func hide() {
    let own = Self.report { $0.hide = ["roadmap", "new"] }
    #expect(own.parts.map(\.title) == ["Worth attention", "Lanterns"])
    #expect(own.footnotes.last == "Left out by the settings: Roadmap (2) and New (4).")
    #expect(own.headline == Self.report { _ in }.headline)
  }

  @Test("hides and folds the rows of a kind, too")
  func rows() {
    let hidden = Self.report { $0.hide = ["new"] }
    #expect(hidden.parts.map(\.title) == ["Worth attention", "Lanterns"])
    #expect(hidden.footnotes.last == "Left out by the settings: New (6).")
    let folded = Self.report { $0.fold = ["new"] }
    let roadmap = folded.parts.first { $0.title == "Roadmap" }
    #expect(roadmap?.remark == "New: 2 rows, not listed")
    #expect(roadmap?.content == .sentences([]))
    let other = Self.report { $0.hide = ["completed"] }
    #expect(other.parts == Self.report { _ in }.parts)
  }

  @Test("hides and folds the rows of a table by their kinds")
  func tables() {
    let part = ArrangedReport.Part.table(
      "Net change", ["What"], kinds: [.new, .completed, .new], [["Bell"], ["Lamp"], ["Rope"]])
    let named = [part].compactMap { $0 }
    var layout = ReportLayout()
    layout.hide = ["new"]
    let hidden = layout.applied(to: named)
    #expect(hidden.parts.map(\.content.texts) == [["Lamp"]])
    #expect(hidden.hidden.map(\.count) == [2])
    layout.hide = []
    layout.fold = ["completed"]
    let folded = layout.applied(to: named).parts
    #expect(folded.map(\.content.texts) == [["Bell", "Rope"]])
    #expect(folded[0].remark == "Completed: 1 row, not listed")
  }

  @Test("folds a group into its number")
  func fold() {
    let groups = Self.groups(Self.report { $0.fold = ["new"] }, "Lanterns")
    #expect(groups.map(\.title) == ["New", "Reworded or moved"])
    #expect(groups.map(\.lines.count) == [0, 1])
    #expect(groups.map(\.more) == ["3 statements, not listed", nil])
  }

  @Test("counts the lines beyond a limit")
  func limit() {
    let own = Self.report { $0.limit = 1 }
    #expect(Self.groups(own, "Lanterns").map(\.more) == ["and 2 more", nil])
    #expect(Self.groups(own, "Lanterns").map(\.lines.count) == [1, 1])
    let roadmap = own.parts.first { $0.title == "Roadmap" }
    #expect(roadmap?.remark == "and 1 more")
  }

  @Test("says it in words of one's own")
  func labels() {
    let own = Self.report { $0.labels = ["roadmap": "Fahrplan", "new": "Neu"] }
    #expect(own.parts.map(\.title) == ["Worth attention", "Fahrplan", "Lanterns", "Ferries"])
    #expect(own.parts[1].anchor == "part-roadmap")
    #expect(Self.groups(own, "Ferries").map(\.title) == ["Neu"])
  }

  @Test("shows the same in every format")
  func formats() throws {
    let own = Self.report {
      $0.limit = 1
      $0.fold = ["reworded"]
      $0.hide = ["ferries"]
    }
    let envelope = MailEnvelope()
    let texts = [
      MarkdownRenderer().render(own), TextRenderer().render(own),
      try XHTMLRenderer().render(own), try MailRenderer().render(own, in: envelope),
    ]
    for text in texts {
      for words in ["and 2 more", "1 statement, not listed", "and 1 more", "Ferries (1)"] {
        #expect(text.contains(words))
      }
      #expect(!text.contains("Wicks cut"))
    }
  }
}

extension ArrangedReport.Content {
  /// The first cells of a table.
  fileprivate var texts: [String] {
    guard case .table(let table) = self else { return [] }
    return table.rows.map { $0[0].plain }
  }
}
