/// What the answers say about two notes: which pairs are linked, and which are not.
struct Decisions {
  typealias Pair = CandidateIndex.Candidate

  /// Pairs that are linked, with the reason given.
  private(set) var linked: [Pair: String] = [:]
  /// Pairs that are not linked, with the reason given.
  private(set) var parted: [Pair: String] = [:]
  /// Items of the newer note whose links were named in full, with the reason given.
  private(set) var settled: [Int: String] = [:]
  /// Answers that apply to nothing.
  private(set) var notices: [Notice] = []

  /// No decision at all.
  init() {}

  /// Looks up what the answers are about.
  ///
  /// - Parameters:
  ///   - sheet: The answers.
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Complexity: Linear in the length of the notes and of the sheet.
  init(_ sheet: AnswerSheet, _ old: MeetingNote, _ new: MeetingNote) {
    let here = sheet.answers.filter { answer in
      answer.notes.map { $0.name(old.file, new.file) } ?? true
    }
    guard !here.isEmpty else { return }
    settle(here, names: ItemNames(old, new))
    if here.contains(where: { $0.pin != nil }) {
      pin(here, PlaceIndex(old), PlaceIndex(new))
    }
    // What is bound to no notes may be about any others of the series.
    if sheet.servesSeries {
      let bound = Set(here.lazy.filter { $0.notes != nil }.map(\.line))
      notices.removeAll { notice in
        switch notice {
        case .answerUnused(_, let line, _), .pinUnused(_, let line, _, _): !bound.contains(line)
        default: false
        }
      }
    }
  }

  /// Whether a pair is linked, where that was decided.
  ///
  /// - Parameter pair: Two items.
  /// - Returns: Whether they are linked, or nothing where nobody said so.
  func verdict(on pair: Pair) -> Bool? {
    if linked[pair] != nil { return true }
    if parted[pair] != nil || settled[pair.new] != nil { return false }
    return nil
  }

  /// Candidates with the decided links among them, in order of the newer note, then of the older.
  ///
  /// - Parameter candidates: The candidates, in that order.
  /// - Returns: The candidates and the pairs that were no candidates by themselves.
  func completing(_ candidates: [Pair]) -> [Pair] {
    guard !linked.isEmpty else { return candidates }
    let further = Set(linked.keys).subtracting(candidates)
    return (candidates + further).sorted { ($0.new, $0.old) < ($1.new, $1.old) }
  }

  // MARK: Answers

  private mutating func settle(_ answers: [Answer], names: ItemNames) {
    func index(_ names: [String]) -> [String: Int] {
      Dictionary(zip(names, names.indices)) { first, _ in first }
    }
    let (olds, news) = (index(names.old), index(names.new))
    for answer in answers {
      guard case .chosen(let question, let items) = answer.verdict else { continue }
      let chosen = items.compactMap { olds[$0] }
      // An answer that names something that is gone was given about another text.
      guard let new = news[question], chosen.count == items.count else {
        notices.append(.answerUnused(file: answer.file, line: answer.line, question: question))
        continue
      }
      if settled[new] != nil { linked = linked.filter { $0.key.new != new } }
      settled[new] = answer.why
      for old in chosen { linked[Pair(old: old, new: new)] = answer.why }
    }
  }

  // MARK: Pins

  private mutating func pin(_ answers: [Answer], _ olds: PlaceIndex, _ news: PlaceIndex) {
    for answer in answers {
      guard let (isMatch, old, new) = answer.pin else { continue }
      let (first, second) = (olds.items(at: old), news.items(at: new))
      guard !first.isEmpty, !second.isEmpty else {
        notices.append(
          .pinUnused(
            file: answer.file, line: answer.line, old: old.description, new: new.description))
        continue
      }
      if isMatch {
        // Of items with one text the first belongs to the first; what is left over, to the last.
        for place in 0..<max(first.count, second.count) {
          let pair = Pair(
            old: first[min(place, first.count - 1)], new: second[min(place, second.count - 1)])
          linked[pair] = answer.why
          parted[pair] = nil
        }
      } else {
        for pair in first.flatMap({ old in second.map { Pair(old: old, new: $0) } }) {
          linked[pair] = nil
          parted[pair] = answer.why
        }
      }
    }
  }
}

/// Finds items by the way pins name them.
private struct PlaceIndex {
  private var lines: [Int: [Int]] = [:]
  private var texts: [String: [Int]] = [:]

  init(_ note: MeetingNote) {
    for (index, item) in note.items.enumerated() {
      lines[item.line, default: []].append(index)
      texts[item.text.folded, default: []].append(index)
    }
  }

  func items(at place: Answer.Place) -> [Int] {
    switch place {
    case .line(let line): lines[line] ?? []
    case .text(let text): texts[text.folded] ?? []
    }
  }
}

extension Answer {
  /// What a pin says: whether its items belong together, and which they are.
  fileprivate var pin: (isMatch: Bool, old: Place, new: Place)? {
    switch verdict {
    case .chosen: nil
    case .match(let old, let new): (true, old, new)
    case .noMatch(let old, let new): (false, old, new)
    }
  }
}

extension Answer.Place: CustomStringConvertible {
  /// The line number, or the text.
  public var description: String {
    switch self {
    case .line(let line): String(line)
    case .text(let text): text
    }
  }
}
