extension Comparison {
  /// Compares two notes: aligns them and says what changed.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - aligner: What finds the links.
  public init(from old: MeetingNote, to new: MeetingNote, aligner: Aligner = Aligner()) {
    var words = WordMemory()
    self.init(from: old, to: new, aligner: aligner, sections: nil, words: &words)
  }

  /// Compares two notes of many.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - aligner: What finds the links.
  ///   - sections: The links between their sections, where they were found already.
  ///   - words: The words met before.
  package init(
    from old: MeetingNote, to new: MeetingNote, aligner: Aligner, sections: [SectionLink]?,
    words: inout WordMemory
  ) {
    // A meeting that did not take place drops nothing and leaves nobody silent.
    if new.isCalledOff, !old.isCalledOff, !old.items.isEmpty {
      self.init(
        from: old.withoutReport, to: new, aligner: aligner, sections: nil, words: &words)
      return
    }
    let alignment = aligner.align(old, new, sections: sections, words: &words)
    let known = Set(old.notices)
    var notices = old.notices + new.notices.filter { !known.contains($0) }
    notices += alignment.notices
    if let first = old.date, let second = new.date, second < first {
      notices.append(.newerFirst(old: first, new: second))
    }
    let oldRows = old.items.count { $0.isRoadmapRow }
    let newRows = new.items.count { $0.isRoadmapRow }
    if oldRows > 0, newRows == 0 {
      notices.append(.roadmapMissing(file: new.file, rows: oldRows))
    }
    if oldRows == 0, newRows > 0 {
      notices.append(.roadmapAppeared(file: new.file, rows: newRows))
    }
    let changes = Classifier(old, new, alignment: alignment).changes()
    notices += RoadmapCheck(new).notices(changes)
    self.init(
      old: old, new: new, changes: changes,
      teams: TeamClassifier(old, new, changes: changes).changes(alignment.sections),
      notices: notices)
  }

  /// Whether a reader would say that something changed: any kind but unchanged and cosmetic, or an
  /// event of a team.
  public var hasChanges: Bool {
    changes.contains { $0.kind != .unchanged && $0.kind != .cosmetic }
      || teams.contains { !$0.events.isEmpty }
  }
}
