/// Names of labels for work that was put off: begun or not, nobody is at it.
enum PutOff {
  /// Whether a label of open work says that it was put off, not only that it waits.
  ///
  /// - Parameter label: The label as written: "Parked for want of a crane".
  /// - Returns: Whether one of the names stands in it.
  static func isNamed(by label: String) -> Bool {
    let words = Words.lowercased(label)
    return words.contains { names.contains(Word($0)) }
      || zip(words, words.dropFirst()).contains { first, second in
        first == "on" && ["hold", "ice"].contains(second) || first == "put" && second == "off"
      }
  }

  private static let names: WordSet = [
    "deferred", "icebox", "on-hold", "parked", "postponed", "shelved",
  ]
}
