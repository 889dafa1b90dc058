import NotesDiff

extension ChangeReport.ChangeEntry {
  /// Whether a change is about a statement; labels, placeholders, the agenda and how to dial in are none.
  /// A label that tells how its work went on is one, and with a colon at its end where that is in another
  /// state now.
  var isStatement: Bool {
    let entries = self.new.isEmpty ? self.old : self.new
    guard self.area != .roadmap, let place = entries.indices.first else { return true }
    guard entries[place].role != .statement else { return !DialIn.concerns(self) }
    let entry = entries[place]
    return entry.role == .groupLabel && !self.old.isEmpty && Self.steps.contains(self.kind)
      && TellingWords(entry.text).count > 0
      && (!entry.text.ends(with: ":") || entry.status != self.old.first?.status)
  }

  /// Kinds that tell how work went on.
  private static let steps: [ChangeKind] = [
    .completed, .advanced, .slipped, .reopened, .progressed,
  ]
}
