import NotesDiff

/// Chooses what is put before everything else: statements a reader must not miss, a share of each.
enum AttentionPart {
  /// How many statements are put before everything else; more would be no selection.
  private static let limit = 7
  /// What only waits or may go wrong is put there, too, where there are fewer than so many.
  private static let usual = 5
  /// How many of one sort are, and of one section, where others wait.
  private static let share = 2
  /// What is listed together, in this order.
  private static let parts: [[Attention.Sort]] = [
    [.meeting, .loss, .incident, .incompatibility, .consequence, .flaw], [.obstacle], [.request],
    [.wait, .finding],
  ]

  /// What is put before everything else.
  struct Quotes {
    /// Quotes, what ends or breaks first, then what stands still, then requests.
    var texts: [RichText] = []
    /// What they tell of statements.
    var told = ToldAbove()
  }

  /// One of them, with what it tells of statements.
  private typealias Quote = (text: RichText, told: ToldAbove)

  /// Statements a reader must not miss, each with who says so.
  ///
  /// - Parameters:
  ///   - changes: The changes that are listed.
  ///   - deadlines: Items that did not change and name a day something ends.
  ///   - units: The headings of the report.
  /// - Returns: The quotes.
  static func quotes(
    _ changes: [ChangeReport.ChangeEntry], deadlines: [ChangeReport.Entry],
    of units: ReportUnits
  ) -> Quotes {
    var seen: Set<String> = []
    var candidates = AttentionCandidates(changes, units).all.filter {
      seen.insert($0.unit + ": " + $0.quote.plain).inserted
    }
    if candidates.count + deadlines.count > limit {
      // None fills the list alone.
      var counts: [[String]: [Attention.Sort: Int]] = [:]
      candidates.removeAll { candidate in
        counts[candidate.place, default: [:]][candidate.sort, default: 0] += 1
        return counts[candidate.place]?[candidate.sort] ?? 0 > share
      }
    }
    var found = parts.map { sorts in
      sorts.flatMap { sort -> [AttentionCandidates.Candidate] in
        let all = candidates.filter { $0.sort == sort }
        return sort == .loss ? all.filter(\.isDated) + all.filter { !$0.isDated } : all
      }.map { candidate -> Quote in
        // "UAA 3.5.0: …" has its name.
        let isNamed =
          candidate.unit.isEmpty
          || [" ", ":"].contains { candidate.quote.plain.hasPrefix(candidate.unit + $0) }
        let text = RichText(
          (isNamed ? [] : [.init(candidate.unit + ": ")]) + candidate.quote.spans)
        return (text, candidate.told)
      }
    }
    let shares = found.dropLast().map { min(share, $0.count) }
    found[0] += deadlines.prefix(share).map { entry -> Quote in
      let unit = entry.stage == nil ? units.unit(of: entry).title : Wording.roadmapTitle
      let below = changes.first { $0.new.first?.parentPlace == entry.place }?.new.first
      // What is said below it is not what was said.
      let rest =
        below.map { [.init(": ")] + $0.richText.abridged(to: AttentionCandidates.words).spans }
        ?? []
      let subject = below == nil && entry.stage == nil ? Subject.of(entry) : []
      let text = RichText(
        [.init(unit + (below == nil ? Wording.repeated : "") + ": ")] + subject
          + entry.richText.abridged(to: AttentionCandidates.words).spans + rest)
      return (text, ToldAbove())
    }
    var left = max(0, limit - shares.reduce(0, +))
    let told = found.dropLast().flatMap { all in
      let extra = min(left, max(0, all.count - share))
      left -= extra
      return all.prefix(share + extra)
    }
    let all = told + found[found.count - 1].prefix(max(0, usual - told.count))
    return Quotes(texts: all.map(\.text), told: all.reduce(into: ToldAbove()) { $0.add($1.told) })
  }
}
