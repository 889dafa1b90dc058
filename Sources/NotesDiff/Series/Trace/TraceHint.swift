/// What may have been meant where nothing of a series is what a user named.
public struct TraceHint: Sendable {
  /// A word that no statement has.
  public struct Strange: Sendable, Hashable {
    /// The word, in lower case.
    public var word: String
    /// The words of statements that are nearest to it.
    public var nearest: [String]
  }

  private let query: String
  private var words: Set<String> = []
  private var ids: Set<String> = []
  /// Whether it is spoken of after all, at meetings that were not asked for.
  public private(set) var isElsewhere = false

  /// Takes what the user named.
  ///
  /// - Parameter query: Words, or the id of a change; nothing where there is no word to look for.
  public init?(_ query: String) {
    guard !Trace.words(query).isEmpty else { return nil }
    self.query = query
  }

  /// Whether it has the form of the id of a change.
  public var isIdentity: Bool { Trace.isIdentity(query) }

  /// Gathers what there is in a series.
  ///
  /// - Parameter history: A series without what was asked for.
  public mutating func look(in history: SeriesHistory) {
    isElsewhere = isElsewhere || !Trace(query, in: history).places.isEmpty
    for note in history.notes {
      for item in note.items where item.role == .statement {
        words.formUnion(Trace.words(item.text))
      }
    }
    if isIdentity { ids.formUnion(history.steps.flatMap { $0.comparison.changes.map(\.id) }) }
  }

  /// The ids nearest to the one named.
  public var nearestIDs: [String] { NearestName.nearest(to: query, among: ids.sorted()) }

  /// The words named that stand nowhere, with those that do.
  public var strange: [Strange] {
    let known = words.sorted()
    return Trace.asked(query).distinct()
      .filter { word in !known.contains { TraceSubject.opens($0, with: word) } }
      .map { Strange(word: $0, nearest: NearestName.nearest(to: $0, among: known)) }
  }
}
