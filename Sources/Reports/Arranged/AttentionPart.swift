import NotesDiff

/// Chooses what is put before everything else: statements a reader must not miss, a share of each.
enum AttentionPart {
  /// How many statements are put before everything else; more would be no selection.
  private static let limit = 5
  /// How many of one sort are, and of one section, where others wait.
  private static let share = 2
  /// What is listed together, in this order.
  private static let parts: [[Attention.Sort]] = [[.loss, .consequence], [.obstacle], [.request]]
  /// About how much of each is quoted; more of it stands with its team.
  private static let words = 10

  /// A statement that waits to be quoted.
  private struct Candidate {
    let sort: Attention.Sort
    let unit: String
    let quote: RichText
  }

  /// Statements a reader must not miss, each with who says so.
  ///
  /// - Parameters:
  ///   - changes: The changes that are listed.
  ///   - deadlines: Items that did not change and name a day something ends.
  ///   - units: The headings of the report.
  /// - Returns: Quotes, what ends or breaks first, then what stands still, then requests.
  static func sentences(
    _ changes: [ChangeReport.ChangeEntry], deadlines: [ChangeReport.Entry],
    of units: ReportUnits
  ) -> [RichText] {
    var seen: Set<String> = []
    var candidates = candidates(changes, units).filter {
      seen.insert($0.unit + ": " + $0.quote.plain).inserted
    }
    if candidates.count + deadlines.count > limit {
      // None fills the list alone.
      var counts: [String: [Int]] = [:]
      candidates.removeAll { candidate in
        let none = Array(repeating: 0, count: Attention.Sort.allCases.count)
        counts[candidate.unit, default: none][candidate.sort.rawValue] += 1
        return counts[candidate.unit, default: none][candidate.sort.rawValue] > share
      }
    }
    var found = parts.map { sorts in
      sorts.flatMap { sort in candidates.filter { $0.sort == sort } }.map { candidate in
        RichText(
          [.init(candidate.unit.isEmpty ? "" : candidate.unit + ": ")] + candidate.quote.spans)
      }
    }
    let shares = found.map { min(share, $0.count) }
    found[0] += deadlines.prefix(share).map { entry in
      let unit = entry.stage == nil ? units.unit(of: entry).title : Wording.roadmapTitle
      return RichText(
        [.init(unit + Wording.repeated + ": ")]
          + entry.richText.abridged(to: words).spans)
    }
    var left = max(0, limit - shares.reduce(0, +))
    return found.flatMap { all in
      let extra = min(left, max(0, all.count - share))
      left -= extra
      return all.prefix(share + extra)
    }
  }

  private static func candidates(
    _ changes: [ChangeReport.ChangeEntry], _ units: ReportUnits
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    // Where a statement only names what its sub-items say: "Breaking changes in 5.0:".
    var leadIn: (line: Int, place: Int)?
    for change in changes where change.area != .roadmap {
      guard change.kind != .moved, let entry = change.new.first else { continue }
      if let above = leadIn, entry.parentLine == above.line {
        let known = candidates[above.place]
        candidates[above.place] = Candidate(
          sort: known.sort, unit: known.unit,
          quote: RichText(
            known.quote.spans + [.init(": ")] + entry.richText.abridged(to: words).spans))
        leadIn = nil
        continue
      }
      leadIn = nil
      guard let sort = Attention.sort(of: entry.text) else { continue }
      let unit = units.unit(of: entry)
      guard !SectionNames.frames(unit.heading ?? "") else { continue }
      // What is asked for is no more than the last word of what it is about.
      let quote = sort == .request ? entry.richText.abridged(to: words) : quote(entry.richText)
      let subject = Subject.of(entry)
      if entry.isLeadIn { leadIn = (entry.line, candidates.count) }
      candidates.append(
        Candidate(
          sort: sort, unit: unit.title, quote: RichText(subject + quote.withoutLooseEnd.spans)))
    }
    return candidates
  }

  /// What a statement is put before everything else for, with what became of it.
  private static func quote(_ text: RichText) -> RichText {
    let quotation = Quotation(StatementWords(text))
    let sentences = quotation.sentences.map { WordBytes(quotation.sentence($0).plain) }
    return quotation.quote(
      to: words, where: { Attention.sort(of: sentences[$0]) != nil },
      through: { DecisionWords.remedy(sentences[$0]) })
  }
}
