/// The signs that say yes or no in a cell or in front of a statement, whatever was asked.
enum Ticks {
  /// Signs that say yes.
  static let ticks = ["✅", "✔", "✔️", "✓", "☑"]
  /// Signs that say no.
  static let crosses = ["❌", "✗"]
  /// Boxes that are not ticked, which say no, or not yet.
  static let boxes = ["☐", "⬜"]
  /// The same in the letters of a keyboard.
  static let typedTicks = ["x", "[x]"]
  /// The box in the letters of a keyboard.
  static let typedBoxes = ["[ ]"]

  /// Every sign, with whether it says yes.
  static let senses = Dictionary(
    uniqueKeysWithValues: (ticks + typedTicks).map { ($0, true) }
      + (crosses + boxes + typedBoxes).map { ($0, false) })
}
