import NotesDiff

extension ChangeReport {
  /// What differs between two linked statements, by the names of `Change.Facets`.
  public enum Facet: String, ContractName, Sendable {
    /// The words.
    case text
    /// The owners in the bracket.
    case owners
    /// The link targets.
    case links
    /// The roadmap stage.
    case stage
    /// The status.
    case status
    /// The team.
    case team
    /// The sub-section or parent.
    case place
    /// Several old items became one.
    case merge
    /// One old item became several.
    case split

    /// The members of a set, in the order above.
    static func all(of facets: Change.Facets) -> [Facet] {
      facets.isEmpty ? [] : allCases.filter { facets.contains($0.member) }
    }

    /// What the classifier calls it.
    private var member: Change.Facets {
      switch self {
      case .text: .text
      case .owners: .owners
      case .links: .links
      case .stage: .stage
      case .status: .status
      case .team: .team
      case .place: .place
      case .merge: .merge
      case .split: .split
      }
    }
  }
}
