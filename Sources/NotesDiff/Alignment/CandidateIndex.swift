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

  private struct Place: Hashable {
    var scope: Int
    var term: Vocabulary.ID
  }

  private let old: NoteProfile
  private let new: NoteProfile
  private let soft: SoftMatches
  private var postings: [Vocabulary.ID: [Int32]] = [:]
  private var scoped: [Place: [Int32]] = [:]
  private var texts: [Int: [Int32]] = [:]
  private var targets: [Int: [Int32]] = [:]

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
    for (index, item) in old.items.enumerated() where item.isLinkable {
      let entry = Int32(index)
      texts[item.text, default: []].append(entry)
      for target in item.targets { targets[target, default: []].append(entry) }
      var followed = 0
      var passed = 0
      for term in item.terms where term.weight > Self.bar {
        if Int(term.inNote) <= Self.crowd {
          postings[term.id, default: []].append(entry)
        } else if Int(term.inScope) <= Self.crowd {
          scoped[Place(scope: item.scope, term: term.id), default: []].append(entry)
        } else {
          passed += 1
          continue
        }
        followed += 1
      }
      // A common word is no loss where there is another to go by.
      if passed > 0, followed == 0 { bounded += 1 }
    }
  }

  /// The candidates, in order of the newer note, then of the older.
  ///
  /// - Complexity: Linear in the number of terms of the newer note, by `crowd`.
  mutating func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var shared = Array(repeating: 0.0, count: old.items.count)
    for (index, item) in new.items.enumerated() where item.isLinkable {
      var met: [Int] = []
      func meet(_ other: Int, _ weight: Double) {
        guard old.items[other].isRow == item.isRow else { return }
        if shared[other] == 0 { met.append(other) }
        shared[other] = max(shared[other], weight)
      }
      // Among equal texts the ones at the same rank come first: the k-th of many stays the k-th.
      for other in (texts[item.text] ?? []).prefix(Self.crowd) { meet(Int(other), 2) }
      var isCut = false
      if let equal = texts[item.text], equal.count > Self.crowd {
        isCut = true
        meet(Int(equal[min(equal.count - 1, index * equal.count / new.items.count)]), 2)
      }
      for target in item.targets {
        for other in (targets[target] ?? []).prefix(Self.crowd) { meet(Int(other), 1.5) }
      }
      for term in item.terms where term.weight > Self.bar {
        follow(term, of: item, meet)
        for match in soft.of(term.id) {
          for other in postings[match.term] ?? [] where old.items[Int(other)].scope == item.scope {
            meet(Int(other), Self.bar)
          }
        }
      }
      var kept = met.filter { isWorthwhile($0, index, weight: shared[$0]) }
      if kept.count > Self.most {
        isCut = true
        kept.sort { (shared[$1], $0) < (shared[$0], $1) }
        kept.removeLast(kept.count - Self.most)
      }
      if isCut { bounded += 1 }
      kept.sort()
      found += kept.map { Candidate(old: $0, new: index) }
      for other in met { shared[other] = 0 }
    }
    return found
  }

  private func follow(
    _ term: WeightedTerm, of item: ItemProfile, _ meet: (Int, Double) -> Void
  ) {
    let lists = [postings[term.id], scoped[Place(scope: item.scope, term: term.id)]]
    for other in lists.compactMap(\.self).joined() {
      guard let index = old.items[Int(other)].index(of: term.id) else { continue }
      meet(Int(other), min(term.weight, old.items[Int(other)].terms[index].weight))
    }
  }

  private func isWorthwhile(_ oldIndex: Int, _ newIndex: Int, weight: Double) -> Bool {
    let (first, second) = (old.items[oldIndex], new.items[newIndex])
    return first.scope == second.scope || weight > Self.barAcross
      || names(second.scope, of: new, first) || names(first.scope, of: old, second)
  }

  /// Whether an item has every term of the name of a scope.
  private func names(_ scope: Int, of note: NoteProfile, _ item: ItemProfile) -> Bool {
    guard let name = note.names[scope], !name.isEmpty else { return false }
    return name.allSatisfy { item.has($0) }
  }
}
