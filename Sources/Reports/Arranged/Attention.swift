import NotesDiff

/// Finds statements whose consequence outranks their place: a reader must not miss them.
enum Attention {
  /// What a statement asks of its reader, the weightiest first.
  enum Sort: Int, CaseIterable {
    /// Users lose something, or something hurts them.
    case loss
    /// Something ends, is decided or has to be done.
    case consequence
    /// Something stands still.
    case obstacle
    /// The reader is asked for something.
    case request
  }

  /// A cue in a text.
  struct Find {
    /// What it asks of the reader.
    let sort: Sort
    /// Its words, counted from the beginning of the text.
    let words: Range<Int>
  }

  /// What a statement asks of its reader, or nothing.
  ///
  /// - Parameter text: The text of an item.
  /// - Returns: The weightiest sort with a cue in the text.
  /// - Complexity: Linear in the length of the text.
  static func sort(of text: String) -> Sort? {
    guard let sort = sort(of: WordBytes(text)) else { return nil }
    // "Is it at risk? Ida says it is not." Each sentence answers for itself.
    if let mark = text.utf8.firstIndex(of: UInt8(ascii: "?")),
      text.utf8[mark...].dropFirst().count > 1
    {
      let quotation = Quotation(StatementWords(RichText(text)))
      if quotation.sentences.count > 1 {
        return quotation.sentences.compactMap { Self.sort(of: quotation.sentence($0).plain) }
          .min { $0.rawValue < $1.rawValue }
      }
    }
    switch sort {
    // Who asks did not say that it is so.
    case .loss, .consequence: return text.hasSuffix("?") ? nil : sort
    // Nor did who broke off say what stands still.
    case .obstacle: return breaksOff.contains(where: text.hasSuffix) ? nil : sort
    case .request: return sort
    }
  }

  private static let breaksOff = ["...", "…", "?"]

  /// What a statement asks of its reader, or nothing.
  ///
  /// - Parameter words: The words of an item.
  /// - Returns: The weightiest sort with a cue in the text.
  static func sort(of words: WordBytes) -> Sort? {
    finds(in: words).min { $0.sort.rawValue < $1.sort.rawValue }?.sort
  }

  /// All cues of a text.
  ///
  /// - Parameter words: The words of the text.
  /// - Returns: The cues in order.
  /// - Complexity: Linear in the length of the text.
  static func finds(in words: WordBytes) -> [Find] {
    var finds: [Find] = []
    let cues = AttentionCues.usual
    for place in words.ranges.indices {
      cues.each(at: place, of: words) { sort, end in
        // "Pretty please?" asks for nothing by itself.
        guard sort != .request || words.ranges.count >= shortestRequest else { return }
        finds.append(Find(sort: sort, words: place..<end))
      }
    }
    return finds
  }

  /// A request has at least so many words.
  private static let shortestRequest = 5

  // MARK: Sentences

  /// How many statements are put before everything else; more would be no selection.
  private static let limit = 5
  /// How many of one sort are, and of one section, where others wait.
  private static let share = 2
  /// What is listed together, in this order.
  private static let parts: [[Sort]] = [[.loss, .consequence], [.obstacle], [.request]]
  /// About how much of each is quoted; more of it stands with its team.
  private static let words = 10

  /// A statement that waits to be quoted.
  private struct Candidate {
    let sort: Sort
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
        let none = Array(repeating: 0, count: Sort.allCases.count)
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
      guard let sort = sort(of: entry.text) else { continue }
      let unit = units.unit(of: entry)
      guard !Wording.frameSections.contains(unit.heading?.lowercased() ?? "") else { continue }
      // What is asked for is no more than the last word of what it is about.
      let quote = sort == .request ? entry.richText.abridged(to: words) : quote(entry.richText)
      let subject = subject(of: entry)
      if LineArranger.isLeadIn(entry.text) { leadIn = (entry.line, candidates.count) }
      candidates.append(
        Candidate(
          sort: sort, unit: unit.title, quote: RichText(subject + quote.withoutLooseEnd.spans)))
    }
    return candidates
  }

  /// What a sub-item is about, which stands above it: "Dropped for lack of hands" says nothing alone.
  ///
  /// - Parameter entry: An item.
  /// - Returns: The words in front of it; none where it says by itself what it is about.
  static func subject(of entry: ChangeReport.Entry) -> [RichText.Span] {
    guard entry.parentLine != nil, let parent = entry.path.last, parent != entry.team,
      !LineContext.gives(parent, status: entry), LineContext.tellsSubject(parent)
    else { return [] }
    return [.init(LineContext.shortened(parent) + ": ")]
  }

  /// What a statement is put before everything else for, with what became of it.
  private static func quote(_ text: RichText) -> RichText {
    let quotation = Quotation(StatementWords(text))
    let sentences = quotation.sentences.map { WordBytes(quotation.sentence($0).plain) }
    return quotation.quote(
      to: words, where: { sort(of: sentences[$0]) != nil },
      through: { DecisionWords.remedy(sentences[$0]) })
  }
}
