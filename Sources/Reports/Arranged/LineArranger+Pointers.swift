import NotesDiff

// What a note says beside its news.
extension LineArranger {
  /// Leaves out what only thanks or says who agreed, or points elsewhere in the note, or to the notes of a release whose
  /// link is told.
  ///
  /// - Parameters:
  ///   - groups: The changes of each group, in printed order.
  ///   - also: The ids of what is told with another change; those left out are added.
  static func leaveOutPointers(
    _ groups: inout [[ChangeReport.ChangeEntry]], _ also: inout [String: [String]]
  ) {
    let parents = Set(groups.joined().compactMap { $0.new.first?.parentLine })
    // News of finished work and other news are told as one.
    var news: [ChangeReport.ChangeEntry] = []
    for group in groups.indices {
      let isNews = rules[group].kind == .new
      var kept: [ChangeReport.ChangeEntry] = []
      for change in groups[group] {
        let before = isNews ? news : []
        guard let known = kept.last ?? before.last, let entry = change.new.first,
          !parents.contains(entry.line),
          StatementTone.isThanks(entry) || StatementTone.isVote(entry.text)
            || Pointer.mayLead(entry.text)
              && (Pointer.leadsInside(entry.richText)
                || Pointer.leadsToNotes(entry.richText)
                  && (leadsToRelease(kept, under: entry.path)
                    || leadsToRelease(before, under: entry.path)))
        else {
          kept.append(change)
          continue
        }
        also[known.id, default: []].append(change.id)
      }
      groups[group] = kept
      if isNews { news += kept }
    }
  }

  private static func leadsToRelease(
    _ changes: [ChangeReport.ChangeEntry], under path: [String]
  ) -> Bool {
    changes.contains { change in
      change.new.contains { $0.path == path && Abridgement.leadsToRelease($0.richText) }
    }
  }
}
