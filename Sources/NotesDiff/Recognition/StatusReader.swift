/// Reads how far a piece of work is from its statement and what stands around it.
struct StatusReader {
  /// What stages and labels look like.
  let profile: Profile

  /// The status of an item.
  ///
  /// - Parameters:
  ///   - item: The item, with its stage, prefix and task box read.
  ///   - labels: The group labels and label headings it stands under, innermost first.
  /// - Returns: The status with its evidence.
  func status(of item: Item, under labels: [String]) -> StatusReading {
    if let stage = item.stage {
      return StatusReading(stage.isDone ? .done : .planned, from: .stage(stage.name))
    }
    if let ticked = item.ticked {
      return StatusReading(ticked ? .done : .planned, from: .taskBox(ticked: ticked))
    }
    let words = Words.lowercased(item.statement)
    if let first = words.first, ["finished", "completed", "released", "added"].contains(first) {
      return StatusReading(.done, from: .verb(first))
    }
    if let label = labels.first, ["upcoming", "next"].contains(Words.bare(label)) {
      return StatusReading(.planned, from: .label(label))
    }
    return .unknown
  }
}
