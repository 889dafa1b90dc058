import NotesDiff

@testable import Reports

/// Reports on two notes of an invented quay.
enum QuayReport {
  static func of(
    _ old: String, _ new: String, detail: ReportLayout.Detail = .brief
  ) throws -> (facts: ChangeReport, text: String) {
    let notes = try [("2031-03-04", old), ("2031-03-18", new)].map { date, body in
      try NoteReader().read(
        Array("# Quay \(date)\n\n\(body)".utf8), file: "\(date).md")
    }
    let facts = ChangeReport(Comparison(from: notes[0], to: notes[1]))
    var layout = ReportLayout()
    layout.detail = detail
    let arranged = ArrangedReport(facts, options: ReportOptions(layout: layout))
    return (facts, TextRenderer(width: 400).render(arranged))
  }
}
