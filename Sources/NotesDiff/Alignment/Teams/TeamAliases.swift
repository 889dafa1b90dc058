/// Other names of teams, each with the name that counts.
///
/// Direction does not matter to the alignment: two names with one name that counts are one team,
/// whichever of them stands in the older note.
public struct TeamAliases: Sendable, Hashable {
  /// Each other name, in lower case, with the name that counts.
  var table: [String: String]

  /// Makes aliases.
  ///
  /// - Parameter table: Other names in lower case, each with the name that counts, as a profile
  ///   has them.
  public init(_ table: [String: String] = [:]) {
    self.table = [:]
    for name in table.keys.sorted() { add(name, table[name] ?? name) }
  }

  /// Adds another name of a team; names that counted for it until now follow.
  ///
  /// - Parameters:
  ///   - name: A name of a team.
  ///   - other: Another name of the same team.
  public mutating func add(_ name: String, _ other: String) {
    let first = counted(name)
    let second = counted(other)
    guard first != second else { return }
    for known in table.keys.sorted() where table[known] == first { table[known] = second }
    table[first] = second
  }

  /// The name that counts for a name.
  private func counted(_ name: String) -> String {
    let key = name.lowercased().folded
    return table[key] ?? key
  }
}
