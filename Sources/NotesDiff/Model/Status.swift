/// How far a piece of work is, as far as its statement says.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// The statement does not say.
  case unknown
  /// Announced, not begun.
  case planned
  /// Begun, not finished.
  case inProgress
  /// Finished, delivered or released.
  case done

  /// Whether the work still has to be finished; an unknown status counts as open.
  public var isOpen: Bool { self != .done }
}

/// A status with what made the reader think so.
public struct StatusReading: Sendable, Hashable {
  /// What a status was read from; the words are the note's own.
  public enum Evidence: Sendable, Hashable {
    /// Nothing in the statement speaks of progress.
    case nothing
    /// The roadmap stage of the row.
    case stage(String)
    /// The group label or heading the item stands under.
    case label(String)
    /// The label in front of the statement.
    case prefix(String)
    /// A word of the statement.
    case verb(String)
    /// A word that takes back what another seems to say.
    case hedge(String)
    /// The statement is struck through.
    case struckThrough
    /// A task box, ticked or not.
    case taskBox(ticked: Bool)
    /// A link to a release.
    case releaseLink(String)
  }

  /// The status.
  public let status: Status
  /// What it was read from.
  public let evidence: Evidence

  /// Makes a reading.
  ///
  /// - Parameters:
  ///   - status: The status.
  ///   - evidence: What it was read from.
  public init(_ status: Status, from evidence: Evidence) {
    self.status = status
    self.evidence = evidence
  }

  /// The reading of a statement that says nothing of its progress.
  public static let unknown = StatusReading(.unknown, from: .nothing)
}

/// A place in a roadmap: how near the delivery of its rows is.
public struct Stage: Sendable, Hashable, Comparable {
  /// The name, as the profile spells it.
  public let name: String
  /// The rank: the larger, the nearer to delivery.
  public let rank: Int
  /// Whether rows of this stage are delivered.
  public let isDone: Bool
  /// Whether its rank is known; that of a stage nobody named is only where its rows stand.
  public let isKnown: Bool

  /// Makes a stage.
  ///
  /// - Parameters:
  ///   - name: The name, as the profile spells it.
  ///   - rank: The larger, the nearer to delivery.
  ///   - isDone: Whether its rows are delivered.
  ///   - isKnown: Whether its rank is known.
  public init(name: String, rank: Int, isDone: Bool, isKnown: Bool = true) {
    self.name = name
    self.rank = rank
    self.isDone = isDone
    self.isKnown = isKnown
  }

  /// Whether the first stage is farther from delivery than the second.
  public static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }
}
