/// The words of a series with how rare they are and where they stand, to see whether anybody speaks
/// of a thing again where no link says so.
///
/// A link asks whether two statements are about the same work; here it is enough that what was
/// promised is spoken of again. What speaks for it is how unlikely it is that a later statement has
/// its words in common by chance: in bits, the sum of -log2 of how often each of them is said, less
/// log2 of the number of statements up to there, any of which might have had them; and how much of what
/// the promise is about comes again. How often a team says a word is smoothed by how often all do (Zhai and Lafferty, "A study of smoothing methods for language models",
/// 2004: Dirichlet priors), so that the name of its own product says nothing.
struct MentionIndex {
  /// A later statement that is about a thing, or may be.
  struct Mention {
    /// Where it stands.
    let place: ItemPlace
    /// Whether a reader would say that it is about the thing.
    let isSure: Bool
  }

  /// A statement that has a word.
  private struct Posting {
    let place: ItemPlace
    /// Who says it, by number.
    let unit: Int
  }

  /// A part of a team.
  private struct Part: Hashable {
    let unit: Int
    let name: String
  }

  /// What speaks for a later statement.
  private struct Evidence {
    var bits = 0.0
    var words = 0
    /// How many of them the thing itself has, and not only what it stands under.
    var own = 0
    /// Whether it says a name with a number in it: that is one thing, where another word is said of two.
    var isNamed = false

    /// Adds a word that is said again.
    mutating func add(_ bits: Double, isName: Bool, isOwn: Bool) {
      self.bits += bits
      words += 1
      if isOwn { own += 1 }
      isNamed = isNamed || isName
    }
  }

  private let history: SeriesHistory
  private let releases: ReleaseIndex
  private let addresses: AddressIndex
  private var milestones: MilestoneIndex
  /// The statements of the parts of teams that say how far something is.
  private var parts: [Part: [ItemPlace]] = [:]
  private var postings: [String: [Posting]] = [:]
  /// Where each compound is said.
  private var compounds: [String: [ItemPlace]] = [:]
  /// Who owns a roadmap row, by number: it speaks for them.
  private var owners: [ItemPlace: [Int]] = [:]
  /// The unit of each section of each note, by number.
  private var units: [[Int]] = []
  /// The note of each statement of each unit, in order.
  private var notes: [[Int]] = []
  /// The note of each statement of the series, in order.
  private var allNotes: [Int] = []
  /// How many telling words each statement has.
  private var lengths: [ItemPlace: Int] = [:]

  /// The bits, times the share of what the promise is about, from which a statement of the same team is
  /// a mention, and one that may be.
  private static let own = (sure: 1.4, perhaps: 0.7)
  /// The same for one of others, who use the same words for things of their own.
  private static let others = (sure: 4.4, perhaps: 3.5)
  /// The bits each further word of a later statement takes: a long one repeats by chance.
  private static let length = 0.15
  /// After so many days a guess needs a name.
  static let longestGuess = 270
  /// A word that stands in more statements than this tells none apart.
  private static let common = 400
  /// As many statements of English speak beside those of a series, so that in a short one no word seems
  /// to be said by everybody.
  private static let background = 1_000.0
  /// As many of them have each word.
  private static let doubt = 4.0
  /// Fewer statements are as many: none is the only one that might have spoken of a thing.
  private static let fewest = 8
  /// As many statements of all speak beside those of a team.
  private static let prior = 200.0

  /// Gathers the words of all statements.
  ///
  /// - Parameters:
  ///   - history: The series.
  ///   - unit: Who speaks at a place, under whatever name; it depends on the section alone.
  /// - Complexity: Linear in the text of the series.
  init(_ history: SeriesHistory, unit: (ItemPlace) -> String) {
    self.history = history
    releases = ReleaseIndex(history)
    addresses = AddressIndex(history)
    milestones = MilestoneIndex(history)
    var numbers: [String: Int] = [:]
    var teams: [String: Int] = [:]
    for (number, note) in history.notes.enumerated() {
      // What stands under a heading of its own is about what that names.
      let headings = note.sections.map { section in
        section.kind == .component ? TopicWord.all(in: section.heading.name) : []
      }
      var own = Array(repeating: -1, count: note.sections.count)
      for (index, item) in note.items.enumerated() where item.role == .statement {
        guard !NobodysPromise.saysNothing(item.statement) else { continue }
        let place = ItemPlace(note: number, item: index)
        if own[item.section] < 0 {
          let name = unit(place)
          own[item.section] = numbers[name, default: numbers.count]
          numbers[name] = own[item.section]
          if notes.count < numbers.count { notes.append([]) }
          teams[TeamName(note.sections[item.section].heading.name).key] = own[item.section]
        }
        let posting = Posting(place: place, unit: own[item.section])
        let stems = (TopicWord.all(in: item.text) + headings[item.section]).map(\.stem).distinct()
        for stem in stems { postings[stem, default: []].append(posting) }
        for compound in PromiseTerms.compounds(item.text) {
          compounds[compound, default: []].append(place)
        }
        milestones.add(place, stems)
        if item.status.status != .unknown, let part = part(of: place, posting.unit) {
          parts[part, default: []].append(place)
        }
        lengths[place] = stems.count
        if !item.owners.isEmpty {
          owners[place] = item.owners.compactMap { teams[TeamName($0).key] }
        }
        notes[posting.unit].append(number)
        allNotes.append(number)
      }
      units.append(own)
    }
  }

  /// The later statement that is about an item, or may be.
  ///
  /// - Parameter place: Where the item stands; only later notes count.
  /// - Returns: The one most speaks for; nothing where none is likely.
  /// - Complexity: Linear in the statements that have its words.
  func mention(of place: ItemPlace) -> Mention? {
    let unit = unit(of: place)
    let isOwn = { (later: ItemPlace) in
      self.unit(of: later) == unit || self.owners[later]?.contains(unit) == true
    }
    let release = releases.release(of: place, isOwn: isOwn).map {
      Mention(place: $0.place, isSure: $0.isSure)
    }
    let address = addresses.mention(of: place)
    let terms = PromiseTerms(history.item(place), in: history.notes[place.note])
    let milestone = milestones.mention(of: place, terms.own + terms.above, isOwn: isOwn).map {
      Mention(place: $0, isSure: true)
    }
    let known = [release, milestone, address, returning(of: place, terms)]
    if let sure = known.lazy.compactMap(\.self).first(where: \.isSure) { return sure }
    let told = told(of: place, terms, isOwn: isOwn)
    return told?.isSure == true
      ? told
      : release ?? address ?? told
        ?? (named(of: place, terms) ?? sequel(of: place, terms)).map {
          Mention(place: $0, isSure: false)
        }
  }

  /// The next statement that has a compound of a promise hardly anybody says.
  private func named(of place: ItemPlace, _ terms: PromiseTerms) -> ItemPlace? {
    terms.compounds.lazy.compactMap { compound in
      let places = compounds[compound] ?? []
      return places.count > Self.mostOfName
        ? nil
        : places.first {
          $0.note > place.note && history.days(from: place.note, to: $0.note) <= Self.longestGuess
        }
    }.first
  }

  /// Said in more statements a compound is no name of one thing.
  private static let mostOfName = 6

  /// The next statement under the heading of one that only says that what is told there goes on later:
  /// "Will resume in May".
  private func returning(of place: ItemPlace, _ terms: PromiseTerms) -> Mention? {
    guard terms.own.allSatisfy({ $0.weight < 1 || $0.stem == Self.again }),
      Words.lowercased(history.item(place).text).contains(where: Self.returns.contains),
      let heading = frame(of: place)
    else { return nil }
    for number in history.notes.indices.dropFirst(place.note + 1) {
      let next = history.notes[number].items.indices.lazy.map {
        ItemPlace(note: number, item: $0)
      }.first { later in
        history.item(later).role == .statement && frame(of: later) == heading
      }
      if let next { return Mention(place: next, isSure: true) }
    }
    return nil
  }

  /// The part of a team, or the section outside teams, a statement stands in.
  private func frame(of place: ItemPlace) -> String? {
    (history.component(place) ?? (history.team(place) == nil ? history.heading(place) : nil))
      .map { TeamName($0).key }
  }

  private static let returns: WordSet = ["resume", "resumes"]
  private static let again = TopicWord.stem(of: "resume")

  /// What is said next of the part of a team that alone tells what a promise is about.
  private func sequel(
    of place: ItemPlace, _ terms: PromiseTerms
  ) -> ItemPlace? {
    guard terms.above.isEmpty, terms.telling < PromiseTerms.fewestTelling,
      Self.pointsBack(Words.lowercased(history.item(place).text)),
      let part = part(of: place, unit(of: place))
    else { return nil }
    return parts[part]?.first {
      $0.note > place.note && history.days(from: place.note, to: $0.note) <= Self.longestGuess
    }
  }

  /// Whether what is to be done is said by a pronoun: "back to this", but not "this week".
  private static func pointsBack(_ words: [String]) -> Bool {
    words.indices.contains { place in
      Pronouns.all.contains(words[place])
        && !(place + 1 < words.count && times.contains(words[place + 1]))
    }
  }

  private static let times = WordSet((CalendarWords.stretches + ["afternoon"]).map { Word($0) })

  private func part(of place: ItemPlace, _ unit: Int) -> Part? {
    history.component(place).map { Part(unit: unit, name: TeamName($0).key) }
  }

  /// The later statement that has the words of an item.
  private func told(
    of place: ItemPlace, _ terms: PromiseTerms,
    isOwn: (ItemPlace) -> Bool
  ) -> Mention? {
    let unit = unit(of: place)
    var best: (rank: Double, mention: Mention)?
    // Another thing that reaches the same milestone is no sequel.
    let own = terms.own.filter { $0.stem != MilestoneIndex.name }
    let (found, total) = evidence(for: place, own, terms)
    // In order of the notes, which a dictionary has not.
    for later in found.keys.sorted(by: { ($0.note, $0.item) < ($1.note, $1.item) }) {
      guard let evidence = found[later] else { continue }
      let rest = Double(lengths[later, default: 0] - evidence.words) * Self.length
      let isOwn = isOwn(later)
      let (limits, notes) = isOwn ? (Self.own, notes[unit]) : (Self.others, allNotes)
      let choices = Self.count(notes, to: later.note) - Self.count(notes, to: place.note)
      let bits = evidence.bits - rest - log2(Double(max(Self.fewest, choices)))
      let value = bits * min(1, evidence.bits / total)
      guard bits > 0, value >= limits.perhaps else { continue }
      // Who goes on with the topic may have nothing to say of what was promised in it.
      let isTold = evidence.own > 0 || terms.isToldAbove
      let isSure =
        value >= limits.sure && isTold && (evidence.words > 1 || evidence.isNamed)
      guard
        isSure || evidence.isNamed
          || (isOwn || areRelated(place, later))
            && history.days(from: place.note, to: later.note) <= Self.longestGuess
      else { continue }
      let rank = value / limits.sure
      if (isSure ? 1 : 0, rank) > (best?.mention.isSure == true ? 1 : 0, best?.rank ?? 0) {
        best = (rank, Mention(place: later, isSure: isSure))
      }
    }
    return best?.mention
  }

  /// What speaks for each later statement that shares a word with an item, and what would if it had
  /// all of them; whoever comes back to it has no need to say on what condition it was promised.
  private func evidence(
    for place: ItemPlace, _ own: [TopicWord], _ terms: PromiseTerms
  ) -> ([ItemPlace: Evidence], total: Double) {
    var found: [ItemPlace: Evidence] = [:]
    var total = 0.0
    let unit = unit(of: place)
    for (number, term) in (own + terms.above).enumerated() {
      guard let postings = postings[term.stem] else { continue }
      let share =
        (Double(postings.count) + Self.doubt) / (Double(allNotes.count) + Self.background)
      let usual =
        (Double(postings.count { $0.unit == unit }) + Self.prior * share)
        / (Double(notes[unit].count) + Self.prior)
      let bits = (own: -term.weight * log2(usual), all: -term.weight * log2(share))
      if !terms.conditional.contains(term.stem) { total += bits.own }
      guard postings.count <= Self.common else { continue }
      for posting in postings where posting.place.note > place.note {
        found[posting.place, default: Evidence()]
          .add(
            posting.unit == unit ? bits.own : bits.all, isName: term.isName,
            isOwn: number < own.count)
      }
    }
    return (found, total)
  }

  /// Whether two teams have a lead in common or names that are alike: one may have taken up the work of
  /// the other.
  private func areRelated(_ place: ItemPlace, _ later: ItemPlace) -> Bool {
    let (note, other) = (history.notes[place.note], history.notes[later.note])
    guard let team = note.team(of: note.items[place.item].section),
      let next = other.team(of: other.items[later.item].section)
    else { return !history.hasTeams }
    let headings = (note.sections[team].heading, other.sections[next].heading)
    return headings.0.shareLead(headings.1)
      || TeamName(headings.0.name).likeness(TeamName(headings.1.name)) > 0
  }

  private func unit(of place: ItemPlace) -> Int {
    units[place.note][history.item(place).section]
  }

  /// How many of some notes in order come no later than one.
  private static func count(_ notes: [Int], to last: Int) -> Int {
    var (low, high) = (0, notes.count)
    while low < high {
      let middle = (low + high) / 2
      if notes[middle] <= last { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func log2(_ value: Double) -> Double {
    Logarithm.natural(value) / Logarithm.natural(2)
  }
}
