/// The changes of one piece of work over the steps of a range, oldest first, put together to one.
///
/// A chain of one step is what that step says of it; no step is read a second time.
public struct ChangeChain: Sendable, Hashable {
  /// Where it stood before the range, the one it goes on from first; empty for what is new in it.
  public private(set) var old: [ItemPlace] = []
  /// Where it stands, or stood last inside the range; empty for what left with the first step.
  public private(set) var new: [ItemPlace] = []
  /// Where it was spoken of last; not where a copied roadmap left it.
  public private(set) var last: ItemPlace
  /// The note of the range that speaks of it first, by place, where it was not there before.
  public private(set) var began: Int?
  /// Where it was first spoken of: before the range, or inside.
  public private(set) var start: ItemPlace
  /// How sure its links are: as sure as the weakest.
  public private(set) var tier = ItemLink.Tier.sure
  /// The part of the note it belongs to, at last.
  public private(set) var area: Change.Area
  /// The note with a copied roadmap since which a row stands as in it, by place: perhaps an old row
  /// nobody took out again.
  public private(set) var copy: Int?
  /// The stage such a row stands in.
  public private(set) var standsIn: Stage?
  /// Its place among the others.
  var order = 0
  private var kinds: [ChangeKind]
  /// The stages of a row, each when it came to it.
  private var stages: [Stage] = []
  private var startedDone: Bool
  private var isDone: Bool

  /// Begins with a change.
  ///
  /// - Parameters:
  ///   - change: A change of a step.
  ///   - old: Where its older items were read.
  ///   - note: The newer note, by place.
  ///   - item: The item at a place.
  init?(_ change: Change, old: [ItemPlace], at note: Int, item: (ItemPlace) -> Item) {
    let new = change.new.map { ItemPlace(note: note, item: $0) }
    guard let start = old.first ?? new.first else { return nil }
    self.old = old
    self.new = new
    self.start = start
    last = new.first ?? start
    began = old.isEmpty ? note : nil
    area = change.area
    kinds = [change.kind]
    tier = old.isEmpty || new.isEmpty ? .sure : change.tier
    startedDone = Self.isDone(item(start))
    isDone = startedDone
    stages = [item(start).stage].compactMap { $0 }
    settle(change.kind, item)
  }

  /// Whether it left: nothing of the last note that could speak of it does.
  public var isGone: Bool { kinds.last.map(Self.leaves) ?? false }

  /// Whether it was at a place and is spoken of elsewhere since.
  func hasLeft(_ place: ItemPlace) -> Bool { !new.isEmpty && !new.contains(place) }

  /// Goes on with the change of a later step.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - note: The newer note of the step, by place.
  ///   - item: The item at a place.
  mutating func take(_ change: Change, at note: Int, item: (ItemPlace) -> Item) {
    var kind = change.kind
    if change.old.isEmpty, let first = change.new.first {
      // It was away and came back with the words it had.
      kind = returned(item(ItemPlace(note: note, item: first)))
    }
    if !change.new.isEmpty { new = change.new.map { ItemPlace(note: note, item: $0) } }
    if copy != nil {
      guard Self.moves(kind) || Self.leaves(kind) else { return }
      if Self.leaves(kind) {
        kind = isDone ? .archived : .dropped
      } else {
        copy = nil
      }
    }
    let before = item(last).status.status
    if isGone { kinds.removeLast() }
    kinds.append(kind)
    area = change.area
    last = new.first ?? last
    if !change.new.isEmpty, !change.old.isEmpty, change.tier == .possible { tier = .possible }
    settle(kind, item)
    if opens(kind, change.new.map { item(ItemPlace(note: note, item: $0)) }, after: before) {
      isDone = false
    }
  }

  /// Whether finished work would be open again by a link that is only possible: a guess takes back no
  /// completion, so what it leads to is told apart.
  func ends(before change: Change, _ items: [Item], item: (ItemPlace) -> Item) -> Bool {
    isDone && change.tier == .possible && !change.old.isEmpty
      && opens(change.kind, items, after: item(last).status.status)
  }

  /// Whether a step goes on with a finished statement as with open work: what it leads to is planned or
  /// in progress, and was not when it was called finished.
  private func opens(_ kind: ChangeKind, _ items: [Item], after before: Status) -> Bool {
    guard area != .roadmap, items.contains(where: \.isUnderWay), !items.contains(where: Self.isDone)
    else { return false }
    switch kind {
    case .progressed, .advanced, .slipped: return true
    case .moved, .reworded: return items.allSatisfy { $0.status.status != before }
    case .completed, .reopened, .cosmetic, .new, .dropped, .archived, .unmentioned, .unchanged:
      return false
    }
  }

  /// Stands in a note as in a copied roadmap before it, which is no evidence of anything: what was
  /// known of it before the copy holds, but what left open and is listed again is not gone.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - note: The newer note of the step, by place.
  ///   - copy: The note with the copied roadmap.
  ///   - stage: The stage it stands in.
  mutating func stay(_ change: Change, at note: Int, asIn copy: Int, in stage: Stage?) {
    new = change.new.map { ItemPlace(note: note, item: $0) }
    (self.copy, standsIn) = (copy, stage)
    guard isGone, !isDone else { return }
    kinds.removeLast()
    kinds.append(.unchanged)
    last = new.first ?? last
  }

  /// Marks a row that stands as in a copied roadmap before it.
  ///
  /// - Parameters:
  ///   - copy: The note with the copied roadmap.
  ///   - stage: The stage it stands in.
  mutating func mark(asIn copy: Int, in stage: Stage?) {
    (self.copy, standsIn) = (copy, stage)
    // Of what stood elsewhere before that is what is known.
    guard let before = old.first else { return }
    last = before
    stages.removeSubrange(min(1, stages.count)...)
    isDone = startedDone
  }

  /// Takes in what else became one with it.
  mutating func absorb(_ places: [ItemPlace], order: Int) {
    self.order = min(self.order, order)
    old += places.filter { !old.contains($0) }
  }

  /// Whether another chain is a part of the same work that came to the same.
  ///
  /// - Parameter other: Another chain.
  /// - Returns: Whether both began as one and ended alike.
  func isPart(of other: ChangeChain) -> Bool {
    order == other.order && start == other.start && kind == other.kind && to == other.to
      && isGone == other.isGone && copy == other.copy
  }

  /// Takes in a part of the same work that came to the same.
  mutating func join(_ part: ChangeChain) {
    new += part.new.filter { !new.contains($0) }
    if part.tier == .possible { tier = .possible }
  }

  /// Keeps in mind what a change says of progress.
  private mutating func settle(_ kind: ChangeKind, _ item: (ItemPlace) -> Item) {
    if !Self.leaves(kind), let stage = new.first.flatMap({ item($0).stage }), stages.last != stage {
      stages.append(stage)
    }
    switch kind {
    case .completed: isDone = true
    case .reopened: isDone = false
    default: if area == .roadmap, let stage = stages.last { isDone = stage.isDone }
    }
  }

  /// What a step calls the return of a statement, had it been there all the time.
  private func returned(_ item: Item) -> ChangeKind {
    guard let from = stages.last, let to = item.stage else {
      return Self.isDone(item) && !isDone ? .completed : .unchanged
    }
    return from == to ? .unchanged : from.move(to: to)
  }

  /// How far an item is; what is done but for a condition is not done.
  private static func isDone(_ item: Item) -> Bool {
    item.status.status == .done && !item.cues.isConditional
  }

  /// Whether a kind moves a row to another stage.
  private static func moves(_ kind: ChangeKind) -> Bool {
    [.completed, .reopened, .advanced, .slipped].contains(kind)
  }

  private static func leaves(_ kind: ChangeKind) -> Bool {
    switch kind {
    case .dropped, .archived, .unmentioned: true
    case .completed, .advanced, .slipped, .reopened, .moved, .progressed, .reworded, .cosmetic,
      .new, .unchanged:
      false
    }
  }
}

extension ChangeChain {
  /// What happened on the whole.
  public var kind: ChangeKind {
    if copy != nil, began == nil, !isGone, standsIn != to {
      // Nobody can tell of a row whether it went where an old roadmap has it.
      let known = knownKind
      return Self.moves(known) ? known : .moved
    }
    return knownKind
  }

  private var knownKind: ChangeKind {
    guard kinds.count > 1 else { return kinds.first ?? .unchanged }
    return area == .roadmap && !stages.isEmpty ? rowKind : statementKind
  }

  /// The stage of a row before the range; nothing for what is new in it.
  public var from: Stage? { began == nil ? stages.first : nil }
  /// The stage it stands in at the end, or stood in last.
  public var to: Stage? { stages.last }

  /// Whether it was done when it was first spoken of, inside the range.
  public var isFirstSeenDone: Bool { began != nil && kind == .new && startedDone && isDone }

  /// The stages of a row that came back to where it was; empty for others.
  public var detour: [Stage] {
    guard began == nil, !isGone, stages.count > 2, stages.first == stages.last else { return [] }
    return stages
  }

  private var rowKind: ChangeKind {
    guard let first = stages.first, let last = stages.last else { return statementKind }
    if began != nil {
      if first.isDone { return .new }
      if last.isDone { return .completed }
      return kinds.last == .dropped ? .dropped : .new
    }
    switch kinds.last {
    case .dropped, .archived:
      // A row that was finished on the way and then left is finished.
      return last.isDone ? (first.isDone ? .archived : .completed) : .dropped
    default:
      return first == last ? quiet : first.move(to: last)
    }
  }

  private var statementKind: ChangeKind {
    let turns = kinds.filter { $0 == .completed || $0 == .reopened }
    if turns.last == .completed, turns.first == .completed, isDone { return .completed }
    // What says nothing by itself is no news for being new.
    if began != nil { return kinds.first == .cosmetic ? .cosmetic : .new }
    if turns.last == .reopened, turns.first == .reopened { return .reopened }
    let way = kinds.reduce(0) { $0 + ($1 == .advanced ? 1 : $1 == .slipped ? -1 : 0) }
    if way != 0 { return way > 0 ? .advanced : .slipped }
    return quiet
  }

  /// What is left to say where it stands as far as it stood.
  private var quiet: ChangeKind {
    if area != .roadmap, kinds.contains(where: { Self.moves($0) || $0 == .progressed }) {
      return .progressed
    }
    if isGone, let last = kinds.last { return last }
    let order: [ChangeKind] = [.progressed, .moved, .reworded, .cosmetic]
    return order.first(where: kinds.contains) ?? .unchanged
  }
}

extension Item {
  /// Whether it says that the work is to come or going on.
  fileprivate var isUnderWay: Bool { status.status == .planned || status.status == .inProgress }
}
