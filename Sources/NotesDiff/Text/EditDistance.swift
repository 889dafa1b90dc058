/// The number of single-character edits between two sequences.
enum EditDistance {
  /// The distance, or nothing where it is larger than asked for.
  ///
  /// - Parameters:
  ///   - first: A sequence.
  ///   - second: Another.
  ///   - limit: The largest distance of interest.
  /// - Returns: Insertions, deletions and substitutions together.
  /// - Complexity: The product of the lengths. Source: Wagner and Fischer, 1974.
  static func between<Element: Equatable>(
    _ first: [Element], _ second: [Element], atMost limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var row = Array(0...second.count)
    for (line, element) in first.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      var least = row[0]
      for (column, other) in second.enumerated() {
        let substituted = diagonal + (element == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, row[column] + 1, row[column + 1] + 1)
        least = min(least, row[column + 1])
      }
      // No line is below the least of the one before.
      guard least <= limit else { return nil }
    }
    let distance = row[second.count]
    return distance <= limit ? distance : nil
  }
}
