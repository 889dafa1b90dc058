/// Finds, for each item of the newer note, the items of the older one it may continue.
///
/// Two items of one area are candidates where they share a term of weight, a text or an address;
/// across teams the term has to be a rare one, or one item has to name the other's team.
struct CandidateIndex {
  /// A pair worth a closer look.
  struct Candidate: Hashable {
    /// The item of the older note, by index.
    var old: Int
    /// The item of the newer note, by index.
    var new: Int
  }

  // The least weight of a shared term, in the same scope and across scopes.
  private static let bar = 0.12
  private static let barAcross = 0.45
  /// Terms in more items than this are followed inside the scope only, and not at all where they
  /// are as common there.
  static let crowd = 64
  /// No item gets more candidates than this.
  static let most = 40

  /// The largest note, in items, for which the bounds above hold as they are; in larger ones a term
  /// has to be the rarer to be followed to every team, and an item gets the fewer candidates, so
  /// that their number grows with the note and not faster.
  private static let roomy = 4_000
  /// How many equal texts on either side of the one at the same rank are met where more than
  /// `crowd` items say the same.
  private static let window = 2

  private let old: NoteProfile
  private let new: NoteProfile
  private let soft: SoftMatches
  private var texts: [Int: [Int32]] = [:]
  private var targets: [Int: [Int32]] = [:]
  private var openingNumbers: [Int: [Int32]] = [:]
  /// Where terms stand that are rare enough to be followed to every team.
  private var postings: TermPostings
  /// Where terms stand in the scope at hand.
  private var scoped: TermPostings
  /// Terms in more than `crowd` items of the older note.
  private var isCommon: [Bool]
  /// No item of these notes gets more candidates than this.
  private let limit: Int

  /// How many items, of both notes, have too many that are like them to be compared with each.
  private(set) var bounded = 0

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - soft: Terms that are nearly the same.
  /// - Complexity: Linear in the number of terms.
  init(_ old: NoteProfile, _ new: NoteProfile, soft: SoftMatches) {
    self.old = old
    self.new = new
    self.soft = soft
    postings = TermPostings(terms: soft.count)
    scoped = TermPostings(terms: soft.count)
    isCommon = Array(repeating: false, count: soft.count)
    let size = max(Self.roomy, old.items.count, new.items.count)
    let reach = max(4, Self.crowd * Self.roomy / size)
    limit = max(8, Self.most * Self.roomy / size)
    let linkable = old.items.indices.filter { old.items[$0].isLinkable }
    for index in linkable {
      texts[old.items[index].text, default: []].append(Int32(index))
      for target in old.items[index].targets {
        targets[target, default: []].append(Int32(index))
      }
      if let number = old.items[index].openingNumber {
        openingNumbers[number, default: []].append(Int32(index))
      }
      for term in old.items[index].terms where term.weight > Self.bar {
        guard Int(term.inNote) > Self.crowd else { continue }
        isCommon[Int(term.id)] = true
      }
    }
    postings.fill(with: linkable, of: old) { $0.weight > Self.bar && Int($0.inNote) <= reach }
  }

  /// The candidates, in order of the newer note, then of the older.
  ///
  /// - Complexity: Linear in the number of terms of the newer note, by `crowd`.
  mutating func candidates() -> [Candidate] {
    var found = Array(repeating: [Int](), count: new.items.count)
    var shared = Array(repeating: 0.0, count: old.items.count)
    for scope in new.members.indices {
      scoped.fill(with: old.members[scope], of: old) {
        $0.weight > Self.bar && (Int($0.inNote) <= Self.crowd || Int($0.inScope) <= Self.crowd)
      }
      for index in new.members[scope] { found[index] = partners(of: index, &shared) }
    }
    var candidates: [Candidate] = []
    candidates.reserveCapacity(found.reduce(0) { $0 + $1.count })
    for (index, partners) in found.enumerated() {
      for partner in partners { candidates.append(Candidate(old: partner, new: index)) }
    }
    return candidates
  }

  /// The items of the older note that an item may continue, in order.
  private mutating func partners(of index: Int, _ shared: inout [Double]) -> [Int] {
    var met: [Int] = []
    var isCut = false
    let isRow = new.items[index].isRow
    func meet(_ other: Int, _ weight: Double) {
      guard old.items[other].isRow == isRow else { return }
      if shared[other] == 0 { met.append(other) }
      shared[other] = max(shared[other], weight)
    }
    // Among equal texts the ones at the same rank come first: the k-th of many stays the k-th.
    if let equal = texts[new.items[index].text] {
      if equal.count <= Self.crowd {
        for other in equal { meet(Int(other), 2) }
      } else {
        isCut = true
        let rank = min(equal.count - 1, index * equal.count / new.items.count)
        let near = max(0, rank - Self.window)..<min(equal.count, rank + Self.window + 1)
        for other in equal[near] { meet(Int(other), 2) }
      }
    }
    for target in new.items[index].targets {
      for other in (targets[target] ?? []).prefix(Self.crowd) { meet(Int(other), 1.5) }
    }
    if let number = new.items[index].openingNumber, let others = openingNumbers[number] {
      for other in others.prefix(Self.crowd) { meet(Int(other), 1.5) }
    }
    for term in new.items[index].terms where term.weight > Self.bar {
      // A rare term is followed to every team, another inside its own.
      let places = postings.places(of: term.id)
      for place in places {
        meet(postings[place].item, min(term.weight, postings[place].weight))
      }
      if places.isEmpty {
        for place in scoped.places(of: term.id) {
          meet(scoped[place].item, min(term.weight, scoped[place].weight))
        }
      }
      for match in soft.of(term.id) where !isCommon[Int(soft[match].term)] {
        for place in scoped.places(of: soft[match].term) { meet(scoped[place].item, Self.bar) }
      }
    }
    var kept = met.filter { isWorthwhile($0, index, weight: shared[$0]) }
    if kept.count > limit {
      isCut = true
      kept.sort { (shared[$1], $0) < (shared[$0], $1) }
      kept.removeLast(kept.count - limit)
    }
    if isCut { bounded += 1 }
    kept.sort()
    for other in met { shared[other] = 0 }
    return kept
  }

  private func isWorthwhile(_ oldIndex: Int, _ newIndex: Int, weight: Double) -> Bool {
    let (first, second) = (old.items[oldIndex].scope, new.items[newIndex].scope)
    return first == second || weight > Self.barAcross
      || old.items[oldIndex].hasAll(new.name(of: second))
      || new.items[newIndex].hasAll(old.name(of: first))
  }
}
