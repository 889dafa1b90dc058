import NotesDiff

@testable import Reports

/// Reports of an invented committee, rich enough to show every part of a format.
enum SampleReport {
  static func line(
    _ id: String, _ kind: ChangeKind, _ text: RichText, indent: Int = 0, context: String? = nil,
    was: [RichText] = [], edits: [ArrangedReport.Edit]? = nil, remarks: [String] = [],
    isPossible: Bool = false, explanation: [String] = []
  ) -> ArrangedReport.Line {
    ArrangedReport.Line(
      id: id, kind: kind, kindWord: kind.rawValue, indent: indent, context: context, text: text,
      was: was, edits: edits, remarks: remarks, isPossible: isPossible,
      oldPositions: was.isEmpty ? [] : [.init(file: "2031-03-04.md", line: 12)],
      newPositions: [.init(file: "2031-03-18.md", line: 14)], explanation: explanation)
  }

  static func report(_ parts: [ArrangedReport.Part] = []) -> ArrangedReport {
    ArrangedReport(
      title: "Harbour Committee Meeting 2031-03-18", subtitle: "Changes since 2031-03-04",
      headline: "2 completed, 1 slipped, 1 reworded, 3 new", warnings: [], parts: parts,
      footnotes: [])
  }

  static func group(_ lines: [ArrangedReport.Line], _ kind: ChangeKind = .new)
    -> ArrangedReport.Group
  {
    .init(title: kind.rawValue.capitalized, kind: kind, lines: lines)
  }

  static let rich: ArrangedReport = {
    var report = Self.report([roadmap, lanterns, ferries, quiet])
    report.warnings = [
      "The title of 2031-03-18.md names another day (2031-03-17); the file name is used."
    ]
    report.footnotes = ["41 unchanged and 3 cosmetic changes are not shown."]
    return report
  }()

  private static let roadmap = ArrangedReport.Part(
    anchor: "roadmap", title: "Roadmap", remark: nil,
    content: .movement([
      .init(
        line: line(
          "0a1b2c3d4e5f", .completed,
          RichText([
            .init("Tide tables served from "), .init("almanac", style: .code),
            .init(", see "), .init("release 4", link: "https://harbour.example/releases/4"),
          ]),
          was: [RichText("Serve tide tables from the almanac")]),
        from: "Soon", to: "Recently Completed", owners: "Lanterns, Ferries"),
      .init(
        line: line("1a1b2c3d4e5f", .slipped, RichText("Second breakwater | north side")),
        from: "Next", to: "Future", owners: "Masonry"),
      .init(
        line: line(
          "2a1b2c3d4e5f", .reworded, RichText("Fog horns can be heard ten miles out"),
          edits: [
            .init(sort: .kept, text: RichText("Fog horns can be heard ")),
            .init(sort: .removed, text: RichText("five ")),
            .init(sort: .inserted, text: RichText("ten ")),
            .init(sort: .kept, text: RichText("miles out")),
          ], isPossible: true),
        from: "Next", to: "Next", owners: ""),
      .init(
        line: line("3a1b2c3d4e5f", .new, RichText("A bell for every buoy")), from: nil, to: "Soon",
        owners: "Lanterns"),
      .init(
        line: line("4a1b2c3d4e5f", .dropped, RichText("Tar the old pier")), from: "Future", to: nil,
        owners: "Masonry"),
    ]))

  private static let lanterns = ArrangedReport.Part(
    anchor: "team-lanterns", title: "Lanterns", remark: "Ada Böhm",
    content: .groups([
      group(
        [
          line(
            "5a1b2c3d4e5f", .completed, RichText("Lamp oil is metered in every tower at last"),
            was: [RichText("Metering lamp oil; waiting for the new gauges from the smithy")],
            remarks: ["planned since 2031-01-07"],
            explanation: ["both name lamp oil", "same sub-section"])
        ], .completed),
      group(
        [
          line(
            "6a1b2c3d4e5f", .progressed, RichText("Two of five lenses are ground"),
            context: "Lenses"),
          line(
            "7a1b2c3d4e5f", .new,
            RichText([
              .init("The third waits for "), .init("glass", style: .strong), .init(" from "),
              .init("https://glass.example/orders/77", link: "https://glass.example/orders/77"),
            ]), indent: 1),
          line(
            "8a1b2c3d4e5f", .reworded, RichText("Keepers change at dawn and at dusk"),
            edits: [
              .init(sort: .kept, text: RichText("Keepers change at dawn")),
              .init(sort: .inserted, text: RichText(" and at dusk")),
            ]),
        ], .progressed),
    ]))

  private static let ferries = ArrangedReport.Part(
    anchor: "team-ferries", title: "Ferries (north & south)", remark: nil,
    content: .groups([
      group([
        line("9a1b2c3d4e5f", .new, RichText("Winter timetable drafted, 3 < 4 crossings a day")),
        line(
          "aa1b2c3d4e5f", .new,
          RichText([.init("Ask the pilot", link: "javascript:alert(1)"), .init(" before Friday")])),
        line(
          "ba1b2c3d4e5f", .new,
          RichText("船の時刻表を更新しました。👩‍🚀 新しい桟橋は来月から使えるようになります")),
      ])
    ]))

  private static let quiet = ArrangedReport.Part(
    anchor: "silent", title: "No news", remark: nil,
    content: .sentences([RichText("Masonry and Ropes have nothing written this time.")]))
}

extension String {
  /// The text with its first letter in upper case.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
