/// What a reader may choose about every format alike.
public struct RenderOptions: Sendable, Hashable {
  /// How the place of a statement in its note is shown.
  public enum Positions: Sendable, Hashable {
    /// Not at all.
    case hidden
    /// As file and line.
    case shown
  }

  /// How the place of a statement in its note is shown.
  public var positions: Positions

  /// Makes options.
  ///
  /// - Parameter positions: How the place of a statement in its note is shown.
  public init(positions: Positions = .hidden) {
    self.positions = positions
  }
}
