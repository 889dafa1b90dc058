import FoundationEssentials
import TestSupport
import Testing

@testable import NotesDiff

/// What holds of every real note there is.
@Suite(
  "The archive of notes", .enabled(if: NoteArchive.isPresent, Comment(rawValue: NoteArchive.absence)))
struct ArchiveTests {
  private static func note(_ file: URL) throws -> MeetingNote {
    try NoteReader().read(try NoteArchive.bytes(of: file), file: file.lastPathComponent)
  }

  @Test("Every note is read, and every line of it accounted for", arguments: NoteArchive.files)
  func lines(file: URL) throws {
    let bytes = try NoteArchive.bytes(of: file)
    let note = try NoteReader().read(bytes, file: file.lastPathComponent)
    #expect(LineAccount.missing(note, of: bytes).isEmpty)
    #expect(LineAccount.misplaced(note, of: bytes).isEmpty)
  }

  @Test("Every item of consecutive notes is accounted for", arguments: NoteArchive.committees)
  func items(committee: String) throws {
    let notes = try NoteArchive.series(committee).map(Self.note)
    #expect(notes.count > 1)
    for (old, new) in zip(notes, notes.dropFirst()) {
      let faults = ItemAccount.faults(in: Comparison(from: old, to: new))
      #expect(faults.isEmpty, "\(old.file) → \(new.file)")
    }
  }

  @Test("No note differs from itself", arguments: NoteArchive.committees)
  func identity(committee: String) throws {
    for file in NoteArchive.series(committee) {
      let note = try Self.note(file)
      #expect(!Comparison(from: note, to: note).hasChanges, "\(file.lastPathComponent)")
    }
  }
}
