import NotesDiff

/// What of the statements of a report is told before everything else.
struct ToldAbove: Sendable {
  /// The places of the statements that are told whole.
  private(set) var whole: Set<ChangeReport.Entry.Place> = []
  /// What is quoted of those that are told in part.
  private(set) var quotes: [ChangeReport.Entry.Place: RichText] = [:]

  /// Nothing.
  init() {}

  /// What a quotation tells of a statement.
  init(_ quote: RichText, of entry: ChangeReport.Entry) {
    if quote == entry.richText {
      whole = [entry.place]
    } else {
      quotes = [entry.place: quote]
    }
  }

  var isEmpty: Bool { whole.isEmpty && quotes.isEmpty }

  /// Takes what was told of other statements, too.
  mutating func add(_ other: ToldAbove) {
    whole.formUnion(other.whole)
    quotes.merge(other.quotes) { first, _ in first }
  }
}
