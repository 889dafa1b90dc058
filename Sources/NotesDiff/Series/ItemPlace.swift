/// Where in a series an item was read.
public struct ItemPlace: Sendable, Hashable {
  /// The note, by its place in the series.
  public var note: Int
  /// The item, by index.
  public var item: Int

  /// Makes a place.
  ///
  /// - Parameters:
  ///   - note: The note, by its place in the series.
  ///   - item: The item, by index.
  public init(note: Int, item: Int) {
    self.note = note
    self.item = item
  }
}
