extension ItemAlignment {
  /// What a reader should know before trusting the links: whether too much was alike to compare it
  /// all.
  var notices: [Notice] {
    bounded > 0 ? [.alignmentBounded(items: bounded)] : []
  }
}
