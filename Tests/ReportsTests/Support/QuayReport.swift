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

  /// The lines below "Promised or waiting", each with the lines it goes on with.
  static func promises(_ old: String, _ new: String) throws -> [String] {
    let (_, text) = try of(old, new)
    let lines = text.split(separator: "\n").drop { !$0.hasPrefix("Promised") }.dropFirst(2)
    return lines.prefix { $0.hasPrefix("  ") }.reduce(into: []) { lines, line in
      let words = line.split(separator: " ").joined(separator: " ")
      if line.hasPrefix("    "), let last = lines.popLast() {
        lines.append(last + " " + words)
      } else {
        lines.append(words)
      }
    }
  }
}

/// A suite that asks what a reader is told of the quay.
protocol QuayReading {}

extension QuayReading {
  /// The report on two notes, as a terminal shows it.
  func text(_ old: String, _ new: String) throws -> String { try QuayReport.of(old, new).text }
}
