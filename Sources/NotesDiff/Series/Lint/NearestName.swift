/// Finds what a user may have meant by a name that is none.
public enum NearestName {
  /// How many slips of the pen are forgiven in a name: one in a short one, three at most. Two letters
  /// in the wrong order are two.
  private static func slips(in name: [Character]) -> Int { min(3, max(1, (name.count + 1) / 3)) }

  /// The names nearest to a wrong one, where some are near; capitals do not count.
  ///
  /// - Parameters:
  ///   - name: What the user wrote.
  ///   - names: The names there are.
  /// - Returns: Those at the least distance, in their order, each once; three at most.
  /// - Complexity: The number of names times the square of their length.
  public static func nearest(to name: String, among names: some Sequence<String>) -> [String] {
    let wanted = Array(name.lowercased())
    var least = slips(in: wanted)
    var found: [String] = []
    for other in names {
      let letters = Array(other.lowercased())
      guard let distance = EditDistance.between(wanted, letters, atMost: least) else { continue }
      if distance < least { found = [] }
      least = distance
      if !found.contains(other) { found.append(other) }
    }
    return Array(found.prefix(3))
  }
}
