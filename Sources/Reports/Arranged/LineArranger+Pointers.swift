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
    let parents = Set(
      groups.joined().filter { !isThanked($0) }.compactMap { $0.new.first?.parentLine })
    // Where nothing stands before a name below "Thanks to:", it goes with what does not go itself.
    let first = groups.joined().first { change in
      !ReportOptions.hidden.contains(change.kind) && !isThanked(change)
        && change.new.first.map { $0.text }.map {
          !StatementTone.isThanks($0) && !StatementTone.isVote($0) && !Pointer.mayLead($0)
        } == true
    }
    // News of finished work and other news are told as one.
    var news: [ChangeReport.ChangeEntry] = []
    for group in groups.indices {
      let isNews = rules[group].kind == .new
      var kept: [ChangeReport.ChangeEntry] = []
      for change in groups[group] {
        let before = isNews ? news : []
        let isThanked = isThanked(change)
        guard let known = kept.last ?? before.last ?? (isThanked ? first : nil),
          let entry = change.new.first, !parents.contains(entry.line),
          isThanked || StatementTone.isThanks(entry.text) || StatementTone.isVote(entry.text)
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

  /// Whether a change is of somebody who is thanked: it stands below "Thanks to the painters:".
  private static func isThanked(_ change: ChangeReport.ChangeEntry) -> Bool {
    guard !ReportOptions.hidden.contains(change.kind), let entry = change.new.first,
      entry.parentLine != nil, let thanks = entry.path.last, thanks.ends(with: ":")
    else { return false }
    return StatementTone.isThanks(thanks)
  }

  private static func leadsToRelease(
    _ changes: [ChangeReport.ChangeEntry], under path: [String]
  ) -> Bool {
    changes.contains { change in
      change.new.contains { $0.path == path && Abridgement.leadsToRelease($0.richText) }
    }
  }
}
