/// What happened to a statement between two notes.
public enum ChangeKind: String, Sendable, Hashable, CaseIterable {
  /// Open before, done now.
  case completed
  /// Moved to a nearer stage, or begun.
  case advanced
  /// Moved to a farther stage, or put back.
  case slipped
  /// Done before, open now.
  case reopened
  /// The same statement in another place.
  case moved
  /// A new statement about the same work.
  case progressed
  /// The same statement, edited.
  case reworded
  /// A difference no reader minds.
  case cosmetic
  /// No predecessor.
  case new
  /// An open roadmap row without successor.
  case dropped
  /// A done row or item that left the list.
  case archived
  /// An open team item nobody speaks of this time.
  case unmentioned
  /// Carried over as it was.
  case unchanged
}

/// One link, or one item without a link, with what happened to it.
public struct Change: Sendable, Hashable {
  /// The part of the note a change belongs to.
  public enum Area: String, Sendable, Hashable, CaseIterable {
    /// The roadmap.
    case roadmap
    /// A team's section.
    case team
    /// Any other section.
    case section
  }

  /// What differs between two linked statements.
  public struct Facets: OptionSet, Sendable, Hashable {
    /// The bits of the set.
    public let rawValue: UInt16
    /// Makes a set from its bits.
    ///
    /// - Parameter rawValue: The bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The words.
    public static let text = Facets(rawValue: 1)
    /// The owners in the bracket.
    public static let owners = Facets(rawValue: 2)
    /// The link targets.
    public static let links = Facets(rawValue: 4)
    /// The roadmap stage.
    public static let stage = Facets(rawValue: 8)
    /// The status.
    public static let status = Facets(rawValue: 16)
    /// The team.
    public static let team = Facets(rawValue: 32)
    /// The sub-section or parent.
    public static let place = Facets(rawValue: 64)
    /// Several old items became one.
    public static let merge = Facets(rawValue: 128)
    /// One old item became several.
    public static let split = Facets(rawValue: 256)
  }

  /// Twelve hex digits made of facts that do not depend on the kind.
  public var id: String
  /// What happened.
  public var kind: ChangeKind
  /// The part of the note it belongs to.
  public var area: Area
  /// The items of the older note, by index.
  public var old: [Int]
  /// The items of the newer note, by index.
  public var new: [Int]
  /// What differs.
  public var facets: Facets
  /// How probable the links are, 0…1; 1 where there is none.
  public var score: Double
  /// Whether the links are sure.
  public var tier: ItemLink.Tier
  /// Why the kind was chosen, first the deciding reason.
  public var reasons: [Reason]
  /// The links it tells of, with what speaks for each.
  public var links: [ItemLink] = []
  /// For an item without a link, the one it is nearest to; where asked for.
  public var nearest: NearMiss?
  /// The day of the note before, where its roadmap was copied from an older one and the row stands as it
  /// does in that: perhaps an old row nobody took out again, rather than a move.
  public var asCopiedOn: CalendarDate?
}

/// Why a change has its kind; put into words by the reports.
public enum Reason: Sendable, Hashable {
  /// The stage changed.
  case stage(from: String, to: String)
  /// The status changed, with what it was read from.
  case status(from: StatusReading, to: StatusReading)
  /// The statement is the same.
  case sameStatement
  /// The statement was edited.
  case edited
  /// The statement is another one about the same work.
  case sameWork
  /// Only owners changed.
  case owners(added: [String], removed: [String])
  /// The team changed.
  case team(from: String, to: String)
  /// There is no predecessor.
  case noPredecessor
  /// There is no successor.
  case noSuccessor(was: StatusReading)
  /// The team has nothing to report, so nothing is known of the item.
  case teamSilent(String)
  /// The newer note has no roadmap.
  case noRoadmap
  /// Several items became one.
  case merged(count: Int)
  /// One item became several.
  case split(count: Int)
}

/// What happened to a team between two notes.
public enum TeamEvent: String, Sendable, Hashable, CaseIterable {
  /// The team has a heading for the first time.
  case teamAdded
  /// The team has no heading any more.
  case teamRemoved
  /// The team has another name.
  case teamRenamed
  /// Several teams became one.
  case teamsMerged
  /// One team became several.
  case teamSplit
  /// Another lead stands in the heading.
  case leadChanged
  /// The remark on its standing changed.
  case statusChanged
  /// The heading level or the section around it changed.
  case regrouped
  /// It reported before and has nothing to report now.
  case silent
}

/// The sections of one team in both notes, with what happened to it.
public struct TeamChange: Sendable, Hashable {
  /// The sections of the older note, by index.
  public var old: [Int]
  /// The sections of the newer note, by index.
  public var new: [Int]
  /// What happened, in the order of `TeamEvent.allCases`.
  public var events: [TeamEvent]
}

/// Two notes and everything that changed from one to the other.
public struct Comparison: Sendable, Hashable {
  /// The older note.
  public var old: MeetingNote
  /// The newer note.
  public var new: MeetingNote
  /// The changes, in order of the newer note; what has no new side follows its old neighbours.
  public var changes: [Change]
  /// The teams, in order of the newer note; teams without heading there follow.
  public var teams: [TeamChange]
  /// What a reader should know of the notes and the comparison.
  public var notices: [Notice]
}
