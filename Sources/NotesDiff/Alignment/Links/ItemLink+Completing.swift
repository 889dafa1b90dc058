extension [ItemLink] {
  /// The links and further ones, in order of the newer note, then of the older.
  ///
  /// - Parameter found: The further links.
  /// - Returns: All of them; the links as they are where there are none.
  /// - Complexity: O(*n* log *n*) where there are some.
  func completed(by found: [ItemLink]) -> [ItemLink] {
    found.isEmpty ? self : (self + found).sorted { ($0.new, $0.old) < ($1.new, $1.old) }
  }
}
