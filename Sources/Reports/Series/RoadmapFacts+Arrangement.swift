import NotesDiff

extension RoadmapFacts {
  /// How many moves and rows there are.
  public var headline: String {
    guard !meetings.isEmpty else { return SeriesWords.noRoadmap }
    return SeriesWords.roadmapHeadline(
      moves: moves.count { $0.takenBack == nil }, takenBack: moves.count { $0.takenBack != nil },
      rows: rows.count, meetings: meetings.count, from: from, to: to)
  }

  /// The moves, the drawing, what is stuck, slipped or gone, the quarters, and all rows.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    var parts = [moveTable].compactMap { $0 }
    if let timeline { parts.append(.part(SeriesWords.timelineTitle, .drawing(timeline))) }
    return parts + [stuck, turns, vanished, throughput, allRows].compactMap { $0 }
  }

  private var moveTable: ArrangedReport.Part? {
    .table(
      SeriesWords.movesTitle, remark: copied.map(SeriesWords.copied), SeriesWords.moveColumns,
      numbers: [0, 4, 5], tight: [3],
      kinds: moves.map(\.kind),
      moves.map { move in
        [
          "\(move.row)", move.was.map { SeriesWords.reworded(move.text, was: $0) } ?? move.text,
          phrase(move), "\(move.since) \(RendererWords.arrow) \(move.date)",
          SeriesWords.days(move.days, atLeast: move.atLeast),
          "\(move.meetings)",
        ]
      })
  }

  private func phrase(_ move: Move) -> String {
    let stages = "\(move.from) \(RendererWords.arrow) \(move.to)"
    if let copied = move.asCopiedOn { return SeriesWords.stale(stages, copied: copied) }
    let into = move.into.map { SeriesWords.withRow($0) } ?? ""
    let joined = move.joined.map { SeriesWords.joined($0) } ?? ""
    let undone = move.takenBack.map(SeriesWords.takenBack) ?? ""
    return "\(Wording.word(move.kind)): \(stages)\(into)\(joined)\(undone)"
  }

  /// Open rows of the last roadmap, longest in their stage first.
  private var stuck: ArrangedReport.Part? {
    let done = Set(
      doneStages ?? rows.filter { $0.end == .archived }.compactMap { $0.stays.last?.stage })
    let open = rows.filter { row in
      row.end == .listed && row.stays.last.map { !done.contains($0.stage) } ?? false
    }.sorted { ($1.stays.last?.days ?? 0, $0.number) < ($0.stays.last?.days ?? 0, $1.number) }
    return .table(
      SeriesWords.stuckTitle,
      remark: meetings.last.map {
        SeriesWords.asOf($0, hasBounds: open.contains { $0.stays.last?.atLeast == true })
      },
      SeriesWords.stuckColumns, numbers: [0, 4, 5], tight: [3],
      open.compactMap { row in
        row.stays.last.map {
          [
            "\(row.number)", row.text, $0.stage + stale(row) + reported(row) + away(row), $0.since,
            SeriesWords.days($0.days, atLeast: $0.atLeast), "\($0.meetings)",
          ]
        }
      })
  }

  /// Slips and round trips, in sentences.
  private var turns: ArrangedReport.Part? {
    let backwards: [ChangeKind] = [.slipped, .reopened]
    let slips = moves.filter { backwards.contains($0.kind) && $0.asCopiedOn == nil }
      .map {
        SeriesWords.slip(
          $0.text, $0.date, from: $0.from, to: $0.to,
          days: SeriesWords.days($0.days, atLeast: $0.atLeast))
      }
    let first = meetings.first ?? ""
    let trips = rows.filter {
      $0.roundTrip && $0.stays.last.map { first <= $0.since } ?? false
    }.map { row in
      SeriesWords.roundTrip(
        row.text, row.stays.map { "\($0.stage) (\($0.since))" },
        then: row.mergedInto.map { _ in fate(of: row) })
    }
    let gaps = rows.flatMap { row in
      (row.gaps ?? []).filter { meetings.contains($0.back) }
        .map {
          SeriesWords.listedAgain(
            row.text, $0.back, without: $0.meetings, copied: $0.asCopiedOn)
        }
    }
    return .sentences(SeriesWords.turnsTitle, slips + trips + gaps)
  }

  /// That an open row may be left over from a copied roadmap; nothing for others.
  private func stale(_ row: Row) -> String {
    let copy =
      row.stays.count > 1 ? row.stays.last?.asCopiedOn : row.gaps?.last?.asCopiedOn
    return copy.map(SeriesWords.leftOver) ?? ""
  }

  /// That the owner of an open row reported it as done; nothing for others.
  private func reported(_ row: Row) -> String {
    row.reported.map { SeriesWords.reported($0.team, parts: $0.parts, by: $0.date) } ?? ""
  }

  /// That an open row was off the list for a while; nothing for others.
  private func away(_ row: Row) -> String {
    let count = (row.gaps ?? []).reduce(0) { $0 + $1.meetings.count }
    return count == 0 ? "" : SeriesWords.notListed(count)
  }

  private var vanished: ArrangedReport.Part? {
    .table(
      SeriesWords.vanishedTitle, SeriesWords.vanishedColumns, numbers: [0], tight: [3],
      rows.filter { $0.end == .vanished || $0.end == .merged }.map { row in
        [
          "\(row.number)", row.text, row.stays.last?.stage ?? "", row.stays.last?.until ?? "",
          fate(of: row),
        ]
      })
  }

  /// What became of a row that left; of one that went into another what became of that in the end.
  private func fate(of row: Row) -> String {
    guard let number = row.mergedInto else { return SeriesWords.gone }
    var seen: Set<Int> = [row.number]
    var heir = rows.first { $0.number == number }
    while let next = heir?.mergedInto, seen.insert(next).inserted {
      heir = rows.first { $0.number == next }
    }
    guard let heir, let last = heir.stays.last else { return SeriesWords.rowNumber(number) }
    let isGone = heir.end == .vanished
    return SeriesWords.intoRow(
      seen.count > 1 ? number : nil, heir.number,
      "\(last.stage) \(last.since)" + (isGone ? ", \(SeriesWords.gone)" : "")
    )
  }

  /// Of moves that are limited to stages there are no figures.
  private var throughput: ArrangedReport.Part? {
    guard from == nil, to == nil else { return nil }
    return .table(
      SeriesWords.throughputTitle, SeriesWords.throughputColumns, numbers: [1, 2, 3, 4, 5],
      quarters.map {
        [
          $0.name, "\($0.completed)", "\($0.arrivedCompleted)", "\($0.added)", "\($0.slipped)",
          "\($0.vanished)",
        ]
      })
  }

  /// What the drawing shows, as a table.
  private var allRows: ArrangedReport.Part? {
    .table(
      SeriesWords.allRowsTitle, SeriesWords.rowColumns, numbers: [0],
      rows.map { row in
        let stays = row.stays.map {
          SeriesWords.stay(
            $0.stage, since: $0.since, days: $0.days, atLeast: $0.atLeast, copied: $0.asCopiedOn)
        }
        .joined(separator: "; ")
        return ["\(row.number)", row.text, row.owners.joined(separator: ", "), stays]
      })
  }
}
