/// One item of the older note and one of the newer about the same specific piece of work.
public struct ItemLink: Sendable, Hashable {
  /// How sure the link is.
  public enum Tier: String, Sendable, Hashable, CaseIterable {
    /// Nearly every careful reader would make it.
    case sure
    /// Readers may differ; marked in every report.
    case possible
  }

  /// The item of the older note, by index.
  public var old: Int
  /// The item of the newer note, by index.
  public var new: Int
  /// How probable it is that a careful reader makes this link, 0…1.
  public var probability: Double
  /// How sure the link is.
  public var tier: Tier
  /// What speaks for it, strongest first; where asked for.
  public var evidence: [Evidence]

  /// Makes a link.
  ///
  /// - Parameters:
  ///   - old: The item of the older note, by index.
  ///   - new: The item of the newer note, by index.
  ///   - probability: How probable it is, 0…1.
  ///   - tier: How sure it is.
  ///   - evidence: What speaks for it.
  public init(
    old: Int, new: Int, probability: Double, tier: Tier = .sure, evidence: [Evidence] = []
  ) {
    self.old = old
    self.new = new
    self.probability = probability
    self.tier = tier
    self.evidence = evidence
  }
}

/// What speaks for or against a link; the words are the notes' own.
public enum Evidence: Sendable, Hashable {
  /// The statements are the same, letter by letter or but for cosmetics.
  case sameText
  /// They point to the same address.
  case sameTarget(String)
  /// Both speak of the lead of one team: its name.
  case sameOffice(String)
  /// They share words that hardly any other item has, rarest first.
  case rareWords([String])
  /// They share words that other items have, too, rarest first.
  case sharedWords([String])
  /// They stand in the same team.
  case sameTeam
  /// One names the other's team.
  case teamNamed(String)
  /// They stand under linked parents.
  case sameParent
  /// The same items stand under both, and no others.
  case sameChildren
  /// They stand at the same place of their sections.
  case samePlace
  /// They have the same roadmap stage.
  case sameStage
  /// A person or program said so, and why.
  case answered(String)
  /// A person or program said that they do not belong together, and why.
  case turnedDown(String)
  /// They name different versions.
  case otherVersion(String, String)
  /// Another item fits one of them better.
  case betterRival
  /// The link is less probable than asked for.
  case belowBar(Double)
}

/// The item an unlinked one is nearest to, and why they are not linked.
public struct NearMiss: Sendable, Hashable {
  /// The item of the other note, by index.
  public var other: Int
  /// How probable the link is, 0…1.
  public var probability: Double
  /// What speaks against it, strongest first.
  public var evidence: [Evidence]

  /// Makes a near miss.
  ///
  /// - Parameters:
  ///   - other: The item of the other note, by index.
  ///   - probability: How probable the link is, 0…1.
  ///   - evidence: What speaks against it.
  public init(other: Int, probability: Double, evidence: [Evidence]) {
    self.other = other
    self.probability = probability
    self.evidence = evidence
  }
}

/// Sections of both notes that belong to one team.
public struct SectionLink: Sendable, Hashable {
  /// The sections of the older note, by index; empty for a team that is new.
  public var old: [Int]
  /// The sections of the newer note, by index; empty for a team that is gone.
  public var new: [Int]

  /// Makes a link between sections.
  ///
  /// - Parameters:
  ///   - old: The sections of the older note, by index.
  ///   - new: The sections of the newer note, by index.
  public init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
  }
}

/// Everything that was found to belong together in two notes.
public struct Alignment: Sendable, Hashable {
  /// The sections, each of either note in exactly one link, in order of the newer note.
  public var sections: [SectionLink]
  /// The items, in order of the newer note, then of the older.
  public var items: [ItemLink]
  /// The nearest item of the newer note for unlinked items of the older; where asked for.
  public var nearestToOld: [Int: NearMiss] = [:]
  /// The nearest item of the older note for unlinked items of the newer; where asked for.
  public var nearestToNew: [Int: NearMiss] = [:]
  /// What a reader should know of the alignment.
  public var notices: [Notice]

  /// Makes an alignment.
  ///
  /// - Parameters:
  ///   - sections: The sections that belong together.
  ///   - items: The items that belong together.
  ///   - notices: What a reader should know of the alignment.
  public init(sections: [SectionLink] = [], items: [ItemLink] = [], notices: [Notice] = []) {
    self.sections = sections
    self.items = items
    self.notices = notices
  }
}
