public import NotesDiff

/// What a report shows beyond what every report shows.
public struct ReportOptions: Sendable, Hashable {
  /// Kinds of change to list that are otherwise only counted.
  public var include: Set<ChangeKind>
  /// The order and wording the reader chose.
  public var layout: ReportLayout
  /// Where the notes can be read; relative links of theirs lead there, and else nowhere.
  public var linkBase: LinkBase?

  /// Makes options.
  ///
  /// - Parameters:
  ///   - include: Kinds to list that are otherwise only counted.
  ///   - layout: The order and wording the reader chose.
  ///   - linkBase: Where the notes can be read.
  public init(
    include: Set<ChangeKind> = [], layout: ReportLayout = ReportLayout(), linkBase: LinkBase? = nil
  ) {
    self.include = include
    self.layout = layout
    self.linkBase = linkBase
  }

  /// Kinds that are counted and not listed unless asked for.
  public static let hidden: [ChangeKind] = [.unchanged, .cosmetic, .archived, .unmentioned]

  /// Whether changes of a kind are listed.
  ///
  /// - Parameter kind: A kind of change.
  /// - Returns: False where they are only counted.
  public func shows(_ kind: ChangeKind) -> Bool {
    !Self.hidden.contains(kind) || include.contains(kind)
  }
}
