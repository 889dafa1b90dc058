public import NotesDiff

extension ChangeReport {
  /// Writes down the facts of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: Two notes and what changed.
  ///   - explaining: Whether to say what speaks for each link.
  public init(_ comparison: Comparison, explaining: Bool = false) {
    let old = NoteSide(note: comparison.old)
    let new = NoteSide(note: comparison.new)
    var summary: [String: Int] = [:]
    for kind in ChangeKind.allCases { summary[kind.rawValue] = 0 }
    for change in comparison.changes { summary[change.kind.rawValue, default: 0] += 1 }
    self.init(
      old: old.reference, new: new.reference, summary: summary,
      warnings: comparison.notices.map(ChangeReport.Warning.init),
      teams: comparison.teams.map { team in
        TeamEntry(
          old: team.old.map { old.team($0) }, new: team.new.map { new.team($0) },
          events: team.events)
      },
      changes: comparison.changes.map { change in
        ChangeEntry(
          .init(
            id: change.id, kind: change.kind, area: change.area,
            old: change.old.map { old.entry($0) }, new: change.new.map { new.entry($0) },
            score: (change.score * 1000).rounded() / 1000, tier: change.tier,
            facets: Facet.all(of: change.facets), reasons: change.reasons.map(Wording.sentence),
            explanation: explaining
              ? LinkWords.explanation(change, old: comparison.old, new: comparison.new) : nil,
            asCopiedOn: change.asCopiedOn?.description))
      })
    let still = changes.filter { $0.kind == .unchanged }.compactMap { $0.new.first }
    let repeated =
      still.filter {
        Deadline.isNamed(in: $0.text) && !Deadline.isPast(in: $0.text, on: comparison.new.date)
      }
      + still.filter { $0.status == .planned && Deadline.isAhead(in: $0.text) }
    deadlines = repeated.isEmpty ? nil : repeated
    let topics = Self.topics(of: changes)
    self.topics = topics.isEmpty ? nil : topics
    let aside = changes.count { $0.kind == .unchanged && !$0.isStatement }
    unchangedAside = aside == 0 ? nil : aside
    let rows = changes.count { $0.kind == .unchanged && $0.area == .roadmap }
    unchangedRows = rows == 0 ? nil : rows
  }
}

extension ChangeReport.Warning {
  /// Writes down a notice.
  ///
  /// - Parameter notice: The notice.
  public init(_ notice: Notice) {
    self.init(
      code: Wording.code(notice), message: Wording.message(notice), file: notice.place.file,
      line: notice.place.line)
  }

  /// The place, where there is one, and what is the matter there.
  public var sentence: String {
    guard let file else { return message }
    return file + (line.map { ":\($0)" } ?? "") + ": " + message
  }
}

/// One note, as its parts are written down.
struct NoteSide {
  let note: MeetingNote

  var reference: ChangeReport.NoteReference {
    .init(file: note.file, title: note.title, date: note.date?.description)
  }

  func team(_ index: Int) -> ChangeReport.TeamSide {
    let section = note.sections[index]
    let heading = section.heading
    return .init(
      file: note.file, line: section.line, name: heading.name,
      lead: heading.leadInDoubt
        ?? (heading.leads.isEmpty ? nil : heading.leads.joined(separator: ", ")),
      status: heading.status ?? section.groupStanding,
      remark: heading.remark ?? Self.vacancy(in: section),
      report: Self.report(of: section),
      isPart: section.kind == .component ? true : nil,
      lastReport: section.origin.flatMap { note.origins[$0].date?.description })
  }

  /// The word of a heading that names nobody on purpose.
  private static func vacancy(in section: Section) -> String? {
    guard section.heading.leads.isEmpty,
      WordBytes(ChangeReport.TeamSide.vacant).stand(in: WordBytes(section.title.plain))
    else { return nil }
    return ChangeReport.TeamSide.vacant
  }

  static func report(of section: Section) -> ChangeReport.TeamSide.Report {
    section.hasReport
      ? .reported : section.saysNothingNew ? .noUpdates : .blank
  }

  func entry(_ index: Int) -> ChangeReport.Entry {
    let item = note.items[index]
    let isPlain = item.content.spans.allSatisfy { $0.style.isEmpty && $0.link == nil }
    let origin = note.origin(item.origin)
    return .init(
      .init(
        file: origin.file, line: item.line, text: item.text,
        spans: isPlain ? nil : item.content.spans.map(ChangeReport.Span.init),
        team: note.teamName(of: item.section),
        path: note.path(of: index), role: item.role, status: item.status.status,
        statusFrom: Wording.evidence(item.status.evidence),
        parentLine: item.parent.map { note.items[$0].line }, stage: item.stage?.name,
        owners: item.isRoadmapRow || !item.owners.isEmpty ? item.owners : nil,
        from: item.origin == nil ? nil : origin.date?.description,
        silentOn: item.silentTopic ?? (item.isSilent ? item.text : nil)))
  }
}

extension ChangeReport.Span {
  /// Writes down a span.
  init(_ span: RichText.Span) {
    let names = Self.styles.filter { span.style.contains($0.style) }.map(\.name)
    self.init(text: span.text, style: names.isEmpty ? nil : names, link: span.link)
  }

  /// The span as the model has it.
  var span: RichText.Span {
    let style = Self.styles.filter { self.style?.contains($0.name) == true }
      .reduce(into: RichText.Style()) { $0.formUnion($1.style) }
    return RichText.Span(text, style: style, link: link)
  }

  private static let styles: [(name: String, style: RichText.Style)] = [
    ("code", .code), ("emphasis", .emphasis), ("strong", .strong), ("struck", .struck),
    ("image", .image),
  ]
}
