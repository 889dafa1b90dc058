/// A row of a roadmap word for word, in its stage: rows with one key are the same.
struct RowKey: Hashable {
  private let stage: String?
  private let text: String

  /// Takes what a row says, whatever its marks and capitals.
  init(_ row: Item) {
    stage = row.stage?.name
    text = Cosmetics.key(row.text).lowercased()
  }
}
