/// Puts the changes of the steps of a range together, step by step.
struct ChainBuilder {
  private let history: SeriesHistory
  private var all: [ChangeChain] = []
  /// The chains that went into others, each with the other.
  private var heirs: [Int: Int] = [:]
  /// The chains that stand at a place; several where it has several links.
  private var chainsAt: [ItemPlace: [Int]] = [:]
  /// The chains as they were before the step, where it goes on with them.
  private var before: [Int: ChangeChain] = [:]
  /// The chains the step began, with where they stood before it: for the steps to come.
  private var begun: [(number: Int, old: [ItemPlace])] = []
  /// The last place of every statement that could come back after a gap.
  private var saying: [String: ItemPlace] = [:]

  /// Begins with nothing.
  init(_ history: SeriesHistory) {
    self.history = history
  }

  /// The chains, in order of their first mention; parts of one that came to the same are told as one.
  var chains: [ChangeChain] {
    var told: [ChangeChain] = []
    var parts: [Int: [Int]] = [:]
    for number in all.indices where heirs[number] == nil {
      let chain = all[number]
      if let whole = parts[chain.order]?.first(where: { chain.isPart(of: told[$0]) }) {
        told[whole].join(chain)
      } else {
        parts[chain.order, default: []].append(told.count)
        told.append(chain)
      }
    }
    return told.enumerated().sorted { ($0.1.order, $0.0) < ($1.1.order, $1.0) }.map(\.element)
  }

  /// Goes on with the changes of a step.
  mutating func add(_ step: SeriesStep) {
    before = [:]
    begun = []
    for change in step.comparison.changes
    where !isCopied(change, in: step) && !isOfGroups(change, in: step) {
      add(change, of: step)
    }
    for (number, old) in begun { put(number, at: old) }
    // Only what is said to have left, or was left unsaid, can come back.
    for change in step.comparison.changes {
      for old in change.old where change.new.isEmpty { remember(step.sources[old]) }
    }
  }

  /// Whether a change is about rows of a copied roadmap: they are no evidence of anything.
  private func isCopied(_ change: Change, in step: SeriesStep) -> Bool {
    guard step.hasCopiedRoadmap else { return false }
    let (old, new) = (step.comparison.old, step.comparison.new)
    return change.new.isEmpty
      ? change.old.contains { old.items[$0].isRoadmapRow }
      : change.new.contains { new.items[$0].isRoadmapRow }
  }

  /// Whether a change is about rows that only name what the rows below them are about.
  private func isOfGroups(_ change: Change, in step: SeriesStep) -> Bool {
    let (old, new) = (step.comparison.old, step.comparison.new)
    return change.old.allSatisfy { old.items[$0].isGroupRow }
      && change.new.allSatisfy { new.items[$0].isGroupRow }
  }

  private mutating func add(_ change: Change, of step: SeriesStep) {
    let old = change.old.map { step.sources[$0] }
    let item = { [history] (place: ItemPlace) in history.item(place) }
    let copy = self.copy(change, at: step.new)
    var known = old.flatMap(chains(at:)).distinct()
    if change.new.isEmpty, !known.isEmpty {
      // What went on elsewhere did not leave with the place it left.
      known = known.filter { !old.allSatisfy((before[$0] ?? all[$0]).hasLeft) }
      guard !known.isEmpty else { return }
    } else if old.isEmpty, let first = change.new.first,
      let place = returning(ItemPlace(note: step.new, item: first))
    {
      known = chains(at: place).filter { before[$0] == nil }
    }
    let items = change.new.map { step.comparison.new.items[$0] }
    let over = known.filter { (before[$0] ?? all[$0]).ends(before: change, items, item: item) }
    known.removeAll(where: over.contains)
    guard let heir = known.max(by: { rank($0).lexicographicallyPrecedes(rank($1)) }) else {
      // What may go on with finished work is as good as new: it stood nowhere before.
      let old = over.isEmpty ? old : []
      guard
        var chain = ChangeChain(
          over.isEmpty ? change : change.alone, old: old, at: step.new, item: item)
      else { return }
      chain.order = all.count
      if let copy { chain.mark(asIn: copy, in: items.first?.stage) }
      begun.append((all.count, old))
      all.append(chain)
      return
    }
    // Where the step went on with it already, this is another part of the same, or the same again.
    let places = change.new.map { ItemPlace(note: step.new, item: $0) }
    let isFork = before[heir] != nil && all[heir].new != places
    if !isFork, before[heir] != nil {
      all[heir].take(change, at: step.new, item: item)
      return
    }
    let number = isFork ? all.count : heir
    var chain = before[heir] ?? all[heir]
    before[heir] = chain
    for other in known where other != heir {
      let joined = before[other] ?? all[other]
      chain.absorb(joined.old, order: joined.order)
      if before.updateValue(joined, forKey: other) == nil { heirs[other] = number }
    }
    let fresh = old.filter { chainsAt[$0] == nil }
    chain.absorb(fresh, order: chain.order)
    if let copy {
      chain.stay(change, at: step.new, asIn: copy, in: items.first?.stage)
    } else {
      chain.take(change, at: step.new, item: item)
    }
    if isFork { all.append(chain) } else { all[heir] = chain }
    begun.append((number, fresh))
  }

  /// The chains that stand, or stood, at a place.
  private func chains(at place: ItemPlace) -> [Int] {
    (chainsAt[place] ?? []).map { number in
      var number = number
      // What went into another within this step is still a chain of its own for it.
      while before[number] == nil, let heir = heirs[number] { number = heir }
      return number
    }.distinct()
  }

  /// Notes where a chain stands now.
  private mutating func put(_ number: Int, at old: [ItemPlace]) {
    for place in all[number].new + old where chainsAt[place]?.contains(number) != true {
      chainsAt[place, default: []].append(number)
    }
  }

  /// Which of several chains goes on: what is sure, then what tells most, then the older.
  private func rank(_ number: Int) -> [Int] {
    let chain = before[number] ?? all[number]
    let telling: [ChangeKind] = [.completed, .reopened, .advanced, .slipped]
    return [
      chain.tier == .sure ? 1 : 0, chain.began == nil ? 1 : 0,
      telling.contains(chain.kind) ? 1 : 0, -number,
    ]
  }

  /// The note with a copied roadmap before a change, in which a row stands as it does after it.
  private func copy(_ change: Change, at note: Int) -> Int? {
    guard change.asCopiedOn != nil else { return nil }
    return history.copies.filter { $0 < note }.max()
  }

  private mutating func remember(_ place: ItemPlace) {
    guard let key = Lifelines.key(history.item(place), in: history.notes[place.note]) else {
      return
    }
    saying[key] = place
  }

  /// Where a statement stood last that is back with the words it had.
  private mutating func returning(_ place: ItemPlace) -> ItemPlace? {
    guard let key = Lifelines.key(history.item(place), in: history.notes[place.note]) else {
      return nil
    }
    return saying.removeValue(forKey: key)
  }
}

extension Change {
  /// The same without what it may go on from.
  fileprivate var alone: Change {
    var change = self
    change.old = []
    change.kind = .new
    return change
  }
}
