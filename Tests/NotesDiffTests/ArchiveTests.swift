import FoundationEssentials
import TestSupport
import Testing

@testable import NotesDiff

/// What holds of every real note there is; what holds of pairs of them, their reports included, is
/// in `ArchiveReportTests`.
@Suite(
  "The archive of notes",
  .enabled(if: NoteArchive.isPresent, Comment(rawValue: NoteArchive.absence)))
struct ArchiveTests {
  @Test("Every note is read, and every line of it accounted for", arguments: NoteArchive.files)
  func lines(file: URL) throws {
    let bytes = try NoteArchive.bytes(of: file)
    let note = try NoteReader().read(bytes, file: file.lastPathComponent)
    #expect(LineAccount.missing(note, of: bytes).isEmpty)
    #expect(LineAccount.misplaced(note, of: bytes).isEmpty)
  }

  @Test("No note differs from itself", arguments: NoteArchive.files)
  func identity(file: URL) throws {
    let note = try NoteReader().read(
      try NoteArchive.bytes(of: file), file: file.lastPathComponent)
    let comparison = Comparison(from: note, to: note)
    // What is no statement, as the lines of an agenda, is not followed from note to note.
    let changed = comparison.changes.filter { change in
      let items = (change.old + change.new).map { note.items[$0] }
      return change.kind != .unchanged
        && (change.kind != .cosmetic || items.contains { $0.role == .statement })
    }
    #expect(changed.isEmpty)
    #expect(!comparison.hasChanges)
  }
}
