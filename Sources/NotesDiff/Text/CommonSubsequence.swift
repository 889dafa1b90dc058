/// The longest common subsequence of two rows of numbers, by the table of all prefixes (Wagner and
/// Fischer, 1974): the rows are statements of a few words.
package struct CommonSubsequence {
  /// The places of what is common, in order.
  package private(set) var pairs: [(Int, Int)] = []

  /// Finds what two rows have in common.
  ///
  /// - Parameters:
  ///   - first: Some numbers.
  ///   - second: Others.
  /// - Complexity: The product of their lengths.
  package init(_ first: [Int32], _ second: [Int32]) {
    let width = second.count + 1
    // How much is common from a place of either on.
    var lengths = [Int32](repeating: 0, count: (first.count + 1) * width)
    for left in first.indices.reversed() {
      for right in second.indices.reversed() {
        lengths[left * width + right] =
          first[left] == second[right]
          ? lengths[(left + 1) * width + right + 1] + 1
          : max(lengths[(left + 1) * width + right], lengths[left * width + right + 1])
      }
    }
    var (left, right) = (0, 0)
    while left < first.count, right < second.count {
      if first[left] == second[right] {
        pairs.append((left, right))
        (left, right) = (left + 1, right + 1)
      } else if lengths[(left + 1) * width + right] >= lengths[left * width + right + 1] {
        left += 1
      } else {
        right += 1
      }
    }
  }
}
