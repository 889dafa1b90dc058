/// What a reader may choose about every format alike.
public struct RenderOptions: Sendable, Hashable {
  /// How the place of a statement in its note is shown.
  public enum Positions: Sendable, Hashable {
    /// Not at all.
    case hidden
    /// As file and line.
    case shown
    /// As file and line that lead to the line, where the format has links.
    case linked(LinkBase)
  }

  /// How the place of a statement in its note is shown.
  public var positions: Positions
  /// Pages about single items, by the id of a change; relative addresses.
  var itemPages: [String: String] = [:]
  /// Pages about the parts of a report, by their title; relative addresses.
  var partPages: [String: String] = [:]

  /// Makes options.
  ///
  /// - Parameter positions: How the place of a statement in its note is shown.
  public init(positions: Positions = .hidden) {
    self.positions = positions
  }
}
