import NotesDiff

/// How teams over time are laid out.
extension TeamsFacts {
  /// How many teams there are, and how many still have a heading.
  public var headline: String {
    SeriesWords.teamsHeadline(
      teams.count, listed: teams.count { $0.until >= meetings.last ?? "" })
  }

  /// Who leads what, names and merges, and the strips.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    let last = meetings.last ?? ""
    return [
      table(of: teams.filter { $0.until >= last }),
      table(ofGone: teams.filter { $0.until < last }),
      .sentences(SeriesWords.identityTitle, identities), leads(last), standings, strips,
    ].compactMap { $0 }
  }

  private func table(of listed: [Team]) -> ArrangedReport.Part? {
    .table(
      SeriesWords.listedTitle, SeriesWords.teamColumns, numbers: [3, 4, 5],
      listed.map { team in
        [
          team.name, team.leads.last.map { lead($0, of: team) } ?? "",
          team.lastReport ?? SeriesWords.never, "\(team.reports)",
          "\(team.silent - (team.noUpdates ?? 0))", "\(team.noUpdates ?? 0)",
        ]
      })
  }

  private func table(ofGone gone: [Team]) -> ArrangedReport.Part? {
    .table(
      SeriesWords.goneTitle, SeriesWords.goneColumns, numbers: [3],
      gone.map { team in
        [team.name, team.since, team.until, "\(team.reports)", heir(of: team)]
      })
  }

  /// Who led what; the only lead of a listed team stands in the first table.
  private func leads(_ last: String) -> ArrangedReport.Part? {
    .table(
      SeriesWords.leadsTitle, SeriesWords.leadColumns,
      teams.filter { $0.leads.count > ($0.until < last ? 0 : 1) || $0.standIns != nil }
        .map { team in
          let leads = spans(team.leads) + spans(team.standIns ?? [], SeriesWords.stoodIn)
          return [team.name, leads.joined(separator: "; ")]
        })
  }

  private var standings: ArrangedReport.Part? {
    .table(
      SeriesWords.standingsTitle, SeriesWords.standingColumns,
      teams.compactMap { team in
        team.standings.map { [team.name, spans($0).joined(separator: "; ")] }
      })
  }

  private func spans(_ spans: [Span], _ word: (String) -> String = { $0 }) -> [String] {
    spans.map { SeriesWords.span(word($0.value), since: $0.since, until: $0.until) }
  }

  private func heir(of team: Team) -> String {
    if let heir = teams.first(where: { $0.absorbed.contains { $0.value == team.name } }) {
      return SeriesWords.into(heir.name)
    }
    let parts = teams.filter { $0.origin == team.name }.map { $0.names[0].value }
    return parts.isEmpty ? "" : SeriesWords.became(parts)
  }

  /// The last lead; where later headings name nobody, when it was named last. Of several, each has led
  /// since a day of their own.
  private func lead(_ lead: Span, of team: Team) -> String {
    let people = lead.value[...].parts(between: ", ")
    let starts = people.map { person in
      team.leads.reversed().prefix { $0.value[...].parts(between: ", ").contains(person) }
        .last?.since ?? lead.since
    }
    let lastNamed = lead.until < team.until ? lead.until : nil
    guard starts.contains(where: { $0 != lead.since }) else {
      return SeriesWords.lead(lead.value, since: lead.since, lastNamed: lastNamed)
    }
    return zip(people, starts)
      .map { SeriesWords.lead(String($0), since: $1, lastNamed: lastNamed) }
      .joined(separator: "; ")
  }

  /// Names, mergers and what came apart, in order of time.
  private var identities: [String] {
    let all = teams.flatMap(identity)
    return all.indices.sorted { (all[$0].date, $0) < (all[$1].date, $1) }.map { all[$0].sentence }
  }

  /// A name of one meeting between two of another is a slip of the pen.
  private func identity(_ team: Team) -> [(date: String, sentence: String)] {
    let names = team.names.indices.filter { place in
      place == 0 || place == team.names.count - 1
        || team.names[place].since != team.names[place].until
        || team.names[place - 1].value != team.names[place + 1].value
    }.map { team.names[$0] }
    let renames = zip(names, names.dropFirst()).filter { $0.value != $1.value }.map {
      ($1.since, SeriesWords.renamed($0.value, $1.value, $1.since))
    }
    let parts = teams.filter { $0.origin == team.name }
    let split = parts.first.map { part in
      [(part.since, SeriesWords.cameApart(team.name, parts.map { $0.names[0].value }, part.since))]
    }
    return renames + (split ?? [])
      + team.absorbed.map { ($0.since, SeriesWords.absorbed($0.value, team.name, $0.since)) }
  }

  private var strips: ArrangedReport.Part? {
    guard !teams.isEmpty else { return nil }
    let rows = teams.map { team in
      [RichText(team.name), RichText([.init(team.strip.replacing(" ", with: "_"), style: .code)])]
    }
    return .part(
      SeriesWords.stripTitle,
      remark: SeriesWords.stripLegend(meetings.first ?? "", meetings.last ?? ""),
      .table(.init(columns: SeriesWords.stripColumns, rows: rows)))
  }
}
