import NotesDiff

// What teams and sections say in a range, and what of it a reader must not miss.
extension RangeFacts {
  /// How many statements of a team that are new and not done, or went on, are listed, and about how many
  /// words of each.
  private static let limit = 8
  private static let words = 20

  /// A table for each team and section; what concerns everybody comes first.
  func units(_ layout: ReportLayout) -> [ArrangedReport.Part] {
    let all = items.filter { $0.area != .roadmap && $0.isListed }
    let names =
      all.filter { $0.area == .section }.compactMap(\.team).distinct()
      + all.filter { $0.area == .team }.compactMap(\.team).distinct()
    return (names.filter { !SectionNames.frames($0) } + names.filter(SectionNames.frames))
      .distinct().map { team in unit(team, all.filter { $0.team == team }, layout) }
  }

  private func unit(
    _ team: String, _ items: [Item], _ layout: ReportLayout
  ) -> ArrangedReport.Part {
    let cell = { (text: RichText) in
      layout.detail == .full ? text : text.abridged(to: Self.words)
    }
    var more: [(kind: ChangeKind, count: Int)] = []
    let rows = Item.told.flatMap { kind -> [Item] in
      let found = items.filter { $0.kind == kind }
      let done = found.filter(\.newAndCompleted)
      let open = found.filter { !$0.newAndCompleted }
      guard layout.detail == .brief, [.new, .progressed].contains(kind),
        open.count > Self.limit + 1, !layout.hide.contains(kind.rawValue),
        !layout.fold.contains(kind.rawValue)
      else { return done + open }
      more.append((kind, open.count - Self.limit))
      return done + Self.weightiest(open)
    }
    var table = ArrangedReport.Table(
      columns: SeriesWords.rangeTeamColumns,
      rows: rows.map { item in
        let context = item.context.map { [RichText.Span($0 + " › ")] } ?? []
        return [
          RichText(context + cell(item.richText).spans), RichText(phrase(item)),
          cell(RichText(was(item))),
        ]
      })
    table.kinds = rows.map(\.kind)
    return ArrangedReport.Part(
      title: team, remark: more.isEmpty ? nil : SeriesWords.more(more), content: .table(table))
  }

  /// The statements a reader would miss most, of two alike the later one, in their order.
  private static func weightiest(_ items: [Item]) -> [Item] {
    items.indices.sorted { (items[$0].rank, $1) < (items[$1].rank, $0) }.prefix(limit).sorted()
      .map { items[$0] }
  }

  // MARK: Worth attention

  /// How many statements are put before everything else, and how many of one team.
  private static let mostAttention = 10
  private static let attentionOfUnit = 2
  /// So many of each sort come in before the first of them take the rest: over months something always
  /// ends, and a danger must not be lost for it.
  private static let attentionOfSort = 2
  private static let attentionWords = 14

  /// What a reader must not miss, by the rule of a report on two notes: what users lose and what ends
  /// first, then what stands still, then requests; of one sort the last said first. Each sort has its
  /// share of the places.
  var attention: ArrangedReport.Part? {
    let candidates = items.enumerated().compactMap { place, item -> (key: [Int], item: Item)? in
      guard item.area != .roadmap, item.isListed, !SectionNames.frames(item.team ?? ""),
        let sort = Attention.sort(of: item.text)
      else { return nil }
      return ([sort.rawValue, -place], item)
    }.sorted { first, second in
      first.key[0] != second.key[0]
        ? first.key[0] < second.key[0]
        : (second.item.last ?? "", second.key[1]) < (first.item.last ?? "", first.key[1])
    }
    var counts: [String: Int] = [:]
    let told = candidates.filter { candidate in
      let team = candidate.item.team ?? ""
      counts[team, default: 0] += 1
      return counts[team, default: 0] <= Self.attentionOfUnit
    }
    var sorts: [Int: Int] = [:]
    let first = told.indices.filter { place in
      sorts[told[place].key[0], default: 0] += 1
      return sorts[told[place].key[0], default: 0] <= Self.attentionOfSort
    }
    let chosen = (first + told.indices.filter { !first.contains($0) })
      .prefix(Self.mostAttention).sorted().map { told[$0].item }
    guard !chosen.isEmpty else { return nil }
    return .part(
      Wording.attentionTitle,
      .sentences(
        chosen.map { item in
          let lead = [item.team, item.context].compactMap { $0 }.joined(separator: " › ")
          return RichText(
            [.init(SeriesWords.said(lead, on: item.last))]
              + item.richText.abridged(to: Self.attentionWords).spans)
        }))
  }
}

extension RangeFacts.Item {
  /// The kinds that are told of a team, in this order.
  static let told: [ChangeKind] = [
    .completed, .reopened, .slipped, .advanced, .progressed, .new,
  ]

  /// Whether a reader is told of it: a row of the roadmap, a statement, or a label that says of work
  /// that it is done or not ("Released the brake 2.1, which has:").
  var isListed: Bool {
    guard area != .roadmap else { return true }
    return switch role {
    case nil, .statement: Self.told.contains(kind)
    case .groupLabel: [.completed, .reopened, .slipped, .advanced].contains(kind)
    case .placeholder, .boilerplate: false
    }
  }

  /// The text with its links and styles.
  var richText: RichText { RichText(spans, of: text) }

  /// How much a reader would miss it: what must not be missed, decisions, releases, work that is done or
  /// begun, plans, the rest.
  fileprivate var rank: Int {
    let isDecided = Outcome.isTold(by: text)
    if Attention.sort(of: text) != nil { return 0 }
    if isDecided || Abridgement.leadsToRelease(richText) { return 1 }
    return switch status {
    case .done: 2
    case .inProgress: 3
    case .planned: 4
    case .unknown: StatementTone.isChatter(text) ? 6 : 5
    }
  }
}
