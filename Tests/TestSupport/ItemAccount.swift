public import NotesDiff

/// Checks that no item is lost between two notes, and none counted twice.
public enum ItemAccount {
  /// What is wrong with the changes of a comparison: items in none, items linked and alone, items
  /// in several changes that are no links of their own, links made twice, identities given twice.
  ///
  /// - Parameter comparison: The comparison.
  /// - Returns: One sentence for each fault.
  public static func faults(in comparison: Comparison) -> [String] {
    var faults: [String] = []
    for (name, items, side) in [
      ("old", comparison.old.items, \Change.old), ("new", comparison.new.items, \Change.new),
    ] {
      let other = side == \Change.old ? \Change.new : \Change.old
      var linked = [Int](repeating: 0, count: items.count)
      var alone = linked
      for change in comparison.changes {
        for index in change[keyPath: side] {
          guard items.indices.contains(index) else {
            faults.append("a change names a \(name) item that is not there")
            continue
          }
          if change[keyPath: other].isEmpty { alone[index] += 1 } else { linked[index] += 1 }
        }
      }
      for (index, item) in items.enumerated() {
        let place = "\(name) item on line \(item.line), \"\(item.text.prefix(60))\","
        switch (linked[index], alone[index]) {
        case (0, 0): faults.append(place + " is in no change")
        case (0, 1), (1..., 0): continue
        case (0, let times): faults.append(place + " stands alone \(times) times")
        default: faults.append(place + " is linked and stands alone")
        }
      }
    }
    let links = self.links(of: comparison)
    if Set(links).count != links.count { faults.append("a link is in two changes") }
    let ids = comparison.changes.map(\.id)
    if Set(ids).count != ids.count { faults.append("two changes have one identity") }
    let isNamed = { (id: String) in id.count == 12 && id.allSatisfy { $0.isHexDigit } }
    if !ids.allSatisfy(isNamed) { faults.append("an identity has not twelve hex digits") }
    for change in comparison.changes where change.old.isEmpty && change.new.isEmpty {
      faults.append("a change has no item at all")
    }
    return faults
  }

  /// An item of each note that one change holds.
  public struct Pair: Hashable, Comparable, Sendable {
    /// The item of the older note, by index.
    public var old: Int
    /// The item of the newer note, by index.
    public var new: Int

    /// The pair read backwards.
    public var mirrored: Pair { Pair(old: new, new: old) }

    /// Whether the first pair stands before the second.
    public static func < (first: Self, second: Self) -> Bool {
      (first.old, first.new) < (second.old, second.new)
    }
  }

  /// The links of a comparison, in order.
  ///
  /// - Parameter comparison: The comparison.
  /// - Returns: Every pair of items one change holds.
  public static func links(of comparison: Comparison) -> [Pair] {
    comparison.changes.flatMap { change in
      change.old.flatMap { old in change.new.map { Pair(old: old, new: $0) } }
    }.sorted()
  }
}
