import NotesDiff
import TestSupport

@testable import Reports

extension HostileText {
  /// A line whose every text is hostile.
  static func line(_ number: Int, using numbers: inout SplitMix64) -> ArrangedReport.Line {
    let edits: [ArrangedReport.Edit]? =
      Bool.random(using: &numbers)
      ? [
        .init(sort: .kept, text: richText(using: &numbers)),
        .init(sort: .removed, text: richText(using: &numbers)),
        .init(sort: .inserted, text: richText(using: &numbers)),
      ] : nil
    return SampleReport.line(
      Bool.random(using: &numbers) ? "\(number)" : text(using: &numbers),
      ChangeKind.allCases.randomElement(using: &numbers) ?? .new, richText(using: &numbers),
      indent: Int.random(in: -1...12, using: &numbers),
      context: Bool.random(using: &numbers) ? text(using: &numbers) : nil,
      was: (0..<Int.random(in: 0...2, using: &numbers)).map { _ in richText(using: &numbers) },
      edits: edits, remarks: Bool.random(using: &numbers) ? [text(using: &numbers)] : [],
      isPossible: Bool.random(using: &numbers),
      explanation: Bool.random(using: &numbers) ? [text(using: &numbers)] : [])
  }

  /// A report whose every text is hostile.
  static func report(using numbers: inout SplitMix64) -> ArrangedReport {
    let lines = (0..<8).map { line($0, using: &numbers) }
    var report = SampleReport.report([
      .init(
        anchor: text(using: &numbers), title: text(using: &numbers), remark: text(using: &numbers),
        content: .movement(
          lines.prefix(3).map {
            .init(
              line: $0, from: Bool.random(using: &numbers) ? text(using: &numbers) : nil,
              to: Bool.random(using: &numbers) ? text(using: &numbers) : nil,
              owners: text(using: &numbers))
          })),
      .init(
        anchor: "team", title: text(using: &numbers), remark: nil,
        content: .groups([
          .init(title: text(using: &numbers), kind: .new, lines: Array(lines.dropFirst(3)))
        ])),
      .init(
        anchor: "team", title: text(using: &numbers), remark: nil,
        content: .sentences([richText(using: &numbers)])),
    ])
    report.title = text(using: &numbers)
    report.warnings = [text(using: &numbers)]
    report.footnotes = [text(using: &numbers)]
    return report
  }
}
