import NotesDiff

/// The words two wordings of a statement share, and those that were taken out and put in.
enum WordEdits {
  /// Above this many words a statement is shown whole, old and new: a difference of two essays is
  /// neither readable nor cheap.
  private static let wordLimit = 400

  /// The edits that lead from one wording to another.
  ///
  /// - Parameters:
  ///   - old: The older wording.
  ///   - new: The newer wording.
  /// - Returns: Stretches in reading order, or nothing where the statements are too long.
  /// - Complexity: Words times edits.
  static func edits(
    from old: StatementWords, to new: StatementWords
  ) -> [ArrangedReport.Edit]? {
    guard old.count <= wordLimit, new.count <= wordLimit else { return nil }
    let difference = WordDifference(from: old, to: new)
    var edits: [ArrangedReport.Edit] = []
    func add(_ sort: ArrangedReport.Edit.Sort, _ word: RichText) {
      if let last = edits.indices.last, edits[last].sort == sort {
        edits[last].text.append(contentsOf: word)
      } else {
        edits.append(.init(sort: sort, text: word))
      }
    }
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < old.count || newIndex < new.count {
      if oldIndex < old.count, difference.isRemoved[oldIndex] {
        add(.removed, old.text(oldIndex..<oldIndex + 1))
        oldIndex += 1
      } else if newIndex < new.count, difference.isInserted[newIndex] {
        add(.inserted, new.text(newIndex..<newIndex + 1))
        newIndex += 1
      } else if newIndex < new.count {
        var text = new.text(newIndex..<newIndex + 1)
        if newIndex + 1 == new.count, oldIndex + 1 < old.count {
          // Of the two the one with white space after it, lest what follows sticks to it.
          let before = old.text(oldIndex..<oldIndex + 1)
          let isParted = old[oldIndex].end > old[oldIndex].range.upperBound
          if isParted, text.plain == before.folded().plain { text = before }
        }
        add(.kept, text)
        oldIndex += 1
        newIndex += 1
      } else {
        break
      }
    }
    return edits
  }

  /// Kept words that are shown on both sides of an edit.
  private static let context = 2
  /// Kept words between two edits that are not worth a gap.
  private static let shortest = 8

  /// The older wording, of which only what differs is shown, with the words around it.
  ///
  /// - Parameters:
  ///   - edits: The edits that lead to the newer wording.
  ///   - least: No more words than this are left out nowhere.
  /// - Returns: The older wording with an ellipsis where words are the same in both.
  static func older(_ edits: [ArrangedReport.Edit], leavingOut least: Int) -> RichText {
    var result = RichText()
    for (index, edit) in edits.enumerated() {
      switch edit.sort {
      case .removed: result.append(contentsOf: edit.text)
      case .inserted: continue
      case .kept:
        // What is kept is set as in the newer wording, whose links the older may not have.
        let text = RichText(edit.text.spans.map { .init($0.text, style: $0.style) })
        let kept = StatementWords(text)
        let before = index == 0 ? 0 : context
        let after = index == edits.count - 1 ? 0 : context
        let (end, start) = gap(in: kept, before: before, after: after)
        if start - end <= least {
          result.append(contentsOf: text)
        } else {
          result.append(contentsOf: kept.text(0..<end))
          result.append(.init("… "))
          result.append(contentsOf: kept.text(start..<kept.count))
        }
      }
    }
    return result.folded()
  }

  /// What is left out of words that are kept: about as much as asked for, between pauses.
  private static func gap(
    in kept: StatementWords, before: Int, after: Int
  ) -> (end: Int, start: Int) {
    let (last, first) = (min(before, kept.count), max(0, kept.count - after))
    guard last < first else { return (kept.count, kept.count) }
    let far = min(farthest, (first - last) / 2)
    let end = last == 0 ? 0 : SpeechBreak.place(in: kept, near: last, within: last...last + far)
    let start =
      after == 0 ? first : SpeechBreak.place(in: kept, near: first, within: first - far...first)
    return end < start ? (end, start) : (last, first)
  }

  /// A gap begins and ends so many words later and earlier, where a reader pauses there.
  private static let farthest = 3

  /// The edits, of which long stretches that are the same in both wordings are left out.
  ///
  /// - Parameter edits: The edits that lead to the newer wording.
  /// - Returns: The edits with an ellipsis where words were left out.
  static func compact(_ edits: [ArrangedReport.Edit]) -> [ArrangedReport.Edit] {
    edits.enumerated().map { index, edit in
      guard edit.sort == .kept else { return edit }
      let kept = StatementWords(edit.text)
      let before = index == edits.count - 1 ? keptAtEnd : keptAfterEdit
      let after = index == edits.count - 1 ? 0 : keptBeforeEdit
      guard kept.count > before + after + shortest else { return edit }
      let (end, start) = gap(in: kept, before: before, after: after)
      var text = kept.text(0..<end)
      text.append(.init(index == edits.count - 1 ? "…" : "… "))
      text.append(contentsOf: kept.text(start..<kept.count))
      return .init(sort: .kept, text: text, isAbridged: true)
    }
  }

  /// Kept words that are shown before and after an edit in the newer wording.
  private static let keptBeforeEdit = 6
  private static let keptAfterEdit = 4
  private static let keptAtEnd = 9
}
