public import NotesDiff

extension ChangeReport {
  /// One change.
  ///
  /// It is copied in every pass over a report, so what is said of it is held once.
  @dynamicMemberLookup
  public struct ChangeEntry: Codable, Sendable, Hashable {
    /// What a report says of a change.
    public struct Facts: Codable, Sendable, Hashable {
      /// Twelve hex digits that stay the same from run to run.
      public var id: String
      /// What happened.
      public var kind: ChangeKind
      /// The part of the note it belongs to.
      public var area: Change.Area
      /// The items of the older note.
      public var old: [Entry]
      /// The items of the newer note.
      public var new: [Entry]
      /// How probable the links are, 0…1.
      public var score: Double
      /// How far the links can be trusted.
      public var tier: ItemLink.Tier
      /// What differs.
      public var facets: [Facet]
      /// Why the change has its kind, in words.
      public var reasons: [String]
      /// What speaks for the links, or against the nearest candidate, in words; only where asked for.
      public var explanation: [String]?
      /// The day of the note before, `YYYY-MM-DD`, where its roadmap was copied from an older one and the
      /// row stands as it does in that: perhaps left over, and no move.
      public var asCopiedOn: String?
    }

    private var facts: Shared<Facts>

    /// Makes a change.
    init(_ facts: Facts) { self.facts = Shared(facts) }

    /// Reads a change.
    ///
    /// - Parameter decoder: What its facts are read from.
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws { facts = try Shared(from: decoder) }

    /// Writes its facts.
    ///
    /// - Parameter encoder: What they are written to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws { try facts.encode(to: encoder) }

    /// One of its facts; a closure reads it many times as fast as a key path that is handed on.
    ///
    /// - Parameter fact: Which of them.
    public subscript<Fact>(dynamicMember fact: WritableKeyPath<Facts, Fact>) -> Fact {
      get { facts.value[keyPath: fact] }
      set { facts.value[keyPath: fact] = newValue }
    }
  }

  /// One item of a change.
  ///
  /// It is copied in every pass over a report, so what is said of it is held once.
  @dynamicMemberLookup
  public struct Entry: Codable, Sendable, Hashable {
    /// What a report says of an item.
    public struct Facts: Codable, Sendable, Hashable {
      /// The file name.
      public var file: String
      /// The line the item starts on, 1-based.
      public var line: Int
      /// The text as read.
      public var text: String
      /// The same with its links and styles, where it has any.
      public var spans: [Span]?
      /// The team it stands under; nothing outside teams.
      public var team: String?
      /// The headings and items around it, outermost first.
      public var path: [String]
      /// What it is for the reader.
      public var role: Item.Role
      /// How far the work is.
      public var status: Status
      /// What the status was read from, in words.
      public var statusFrom: String?
      /// The line of the item it stands under.
      public var parentLine: Int?
      /// The roadmap stage.
      public var stage: String?
      /// The team names in the trailing bracket of a roadmap row.
      public var owners: [String]?
      /// The day of the older meeting an item of the baseline was taken from, `YYYY-MM-DD`; left out
      /// for items of the note before.
      public var from: String?
      /// Of what it says that there is nothing new; left out for other items.
      public var silentOn: String?
    }

    private var facts: Shared<Facts>

    /// Makes an item.
    init(_ facts: Facts) { self.facts = Shared(facts) }

    /// Reads an item.
    ///
    /// - Parameter decoder: What its facts are read from.
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws { facts = try Shared(from: decoder) }

    /// Writes its facts.
    ///
    /// - Parameter encoder: What they are written to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws { try facts.encode(to: encoder) }

    /// One of its facts; a closure reads it many times as fast as a key path that is handed on.
    ///
    /// - Parameter fact: Which of them.
    public subscript<Fact>(dynamicMember fact: WritableKeyPath<Facts, Fact>) -> Fact {
      get { facts.value[keyPath: fact] }
      set { facts.value[keyPath: fact] = newValue }
    }
  }
}
