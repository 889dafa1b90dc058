import NotesDiff

/// The fewest words to take out and put in that lead from one wording to another.
struct WordDifference {
  /// Whether a word of the older wording is not in the newer one.
  private(set) var isRemoved: [Bool]
  /// Whether a word of the newer wording is not in the older one.
  private(set) var isInserted: [Bool]

  /// Compares two wordings.
  ///
  /// - Parameters:
  ///   - old: The older wording.
  ///   - new: The newer wording.
  /// - Complexity: The product of their words, where more than one stretch was edited.
  init(from old: StatementWords, to new: StatementWords) {
    isRemoved = Array(repeating: false, count: old.count)
    isInserted = Array(repeating: false, count: new.count)
    // Most edits are one stretch, which needs no table.
    var start = 0
    while start < min(old.count, new.count), old.word(start, equals: start, of: new) { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while min(oldEnd, newEnd) > start, old.word(oldEnd - 1, equals: newEnd - 1, of: new) {
      (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1)
    }
    guard oldEnd > start, newEnd > start else {
      for place in start..<oldEnd { isRemoved[place] = true }
      for place in start..<newEnd { isInserted[place] = true }
      return
    }
    // Two spellings of one word, beyond ASCII, are one.
    var numbers: [String: Int32] = [:]
    func number(_ word: String) -> Int32 {
      let number = numbers[word, default: Int32(numbers.count)]
      numbers[word] = number
      return number
    }
    let before = (start..<oldEnd).map { number(old.string($0)) }
    let after = (start..<newEnd).map { number(new.string($0)) }
    for place in start..<oldEnd { isRemoved[place] = true }
    for place in start..<newEnd { isInserted[place] = true }
    for (left, right) in CommonSubsequence(before, after).pairs {
      (isRemoved[start + left], isInserted[start + right]) = (false, false)
    }
  }
}
