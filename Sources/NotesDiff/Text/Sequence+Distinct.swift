extension Sequence where Element: Hashable {
  /// The elements, each where it comes first and not again.
  ///
  /// - Returns: The elements in order.
  /// - Complexity: Linear in their number.
  package func distinct() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
