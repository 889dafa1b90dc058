import NotesDiff

/// How the rows of a roadmap are drawn over time.
extension RoadmapFacts {
  /// The drawing; nothing where all meetings are of one day.
  var timeline: ArrangedReport.Timeline? {
    let days = meetings.compactMap { CalendarDate($0)?.dayNumber }
    guard let first = days.first, let last = days.last, last > first else { return nil }
    func position(_ text: String) -> Double {
      guard let day = CalendarDate(text)?.dayNumber else { return 0 }
      return Double(day - first) / Double(last - first)
    }
    let lines = rows.map { row in
      let stretches = row.stays.filter { meetings[0] <= $0.until }.flatMap { stay in
        spans(of: stay, in: row).compactMap { since, until in
          stages.firstIndex(of: stay.stage).map {
            ArrangedReport.Timeline.Stretch(
              lane: $0, start: max(0, position(since)), end: max(0, position(until)),
              label: stay.text,
              isDoubtful: stay.asCopiedOn != nil
                || row.gaps?.contains { $0.back == since && $0.asCopiedOn != nil } == true)
          }
        }
      }
      return ArrangedReport.Timeline.Line(
        number: row.number, label: row.text, stretches: stretches, ending: Self.ending(row.end))
    }
    let ticks = (meetings.map { ($0, false) } + (copied ?? []).map { ($0, true) }).filter {
      (0...1).contains(position($0.0))
    }.sorted { $0.0 < $1.0 }
    return ArrangedReport.Timeline(
      description: SeriesWords.timelineDescription(
        rows: rows.count, from: meetings.first ?? "", to: meetings.last ?? ""),
      lanes: stages,
      ticks: ticks.map { .init(label: $0, position: position($0), isCopy: $1) }, lines: lines)
  }

  /// A stay without the meetings that do not list the row.
  private func spans(of stay: Stay, in row: Row) -> [(since: String, until: String)] {
    var spans: [(since: String, until: String)] = []
    var since = stay.since
    for gap in row.gaps ?? [] {
      guard let missing = gap.meetings.first, since < missing, gap.back <= stay.until,
        let before = meetings.last(where: { $0 < missing })
      else { continue }
      spans.append((since, max(since, before)))
      since = gap.back
    }
    return spans + [(since, stay.until)]
  }

  private static func ending(_ end: End) -> ArrangedReport.Timeline.Ending {
    switch end {
    case .listed: .open
    case .archived: .finished
    case .vanished: .vanished
    case .merged: .merged
    }
  }
}
