extension [Item] {
  /// The items one stands under, the nearest first.
  func above(_ item: Item) -> UnfoldSequence<Int, Int?> {
    sequence(state: item.parent) { next in
      defer { next = next.flatMap { self[$0].parent } }
      return next
    }
  }

  /// The items below one, at any depth.
  ///
  /// - Parameter item: Its index.
  /// - Returns: Those of them there are.
  package func below(_ item: Int) -> ArraySlice<Item> {
    self[(item + 1)...].prefix { $0.depth > self[item].depth }
  }
}

extension [Section] {
  /// A section and those around it, the innermost first.
  func around(_ section: Int) -> UnfoldFirstSequence<Int> {
    sequence(first: section) { self[$0].parent }
  }
}
