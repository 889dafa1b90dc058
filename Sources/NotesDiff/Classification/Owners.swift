/// Compares those who are named for a piece of work.
package enum Owners {
  /// Whether two lists name the same people, in whatever case and with their last names or without.
  ///
  /// - Parameters:
  ///   - owners: Names.
  ///   - others: Other names.
  /// - Returns: Whether each of either has a namesake in the other.
  package static func areSame(_ owners: [String], _ others: [String]) -> Bool {
    owners == others || missing(owners, in: others).isEmpty && missing(others, in: owners).isEmpty
  }

  /// The names that others do not have.
  ///
  /// - Parameters:
  ///   - owners: Names.
  ///   - others: Other names.
  ///   - areTeams: Whether they are teams, which are one by their whole names only.
  /// - Returns: Those without a namesake.
  package static func missing(
    _ owners: [String], in others: [String], areTeams: Bool = false
  ) -> [String] {
    owners.filter { owner in !others.contains { areTeams ? owner == $0 : isOne(owner, $0) } }
  }

  /// Whether two names are one, or one is the first part of the other.
  private static func isOne(_ name: String, _ other: String) -> Bool {
    if name == other { return true }
    let (words, others) = (Words.lowercased(name), Words.lowercased(other))
    guard let first = words.first, let otherFirst = others.first else { return false }
    return words == others || first == otherFirst && min(words.count, others.count) == 1
  }
}
