import Testing

@testable import NotesDiff

@Suite("What was completed between two notes")
struct CompletionTests {
  private func note(_ date: String, _ lines: String) throws -> MeetingNote {
    let text = "# Garden Meeting \(date)\n\n## Reports\n\n### Beds - Ana Lopez\n" + lines + "\n"
    return try NoteReader().read(Array(text.utf8), file: date + "-garden.md")
  }

  /// What came of the last statement of either note.
  private func verdict(_ before: String, _ after: String) throws -> Completion.Verdict {
    let old = try note("2031-05-06", before)
    let new = try note("2031-05-20", after)
    let completion = Completion(old: old, new: new)
    return completion.verdict(
      old: old.items.count - 1, new: new.items.count - 1)
  }

  @Test(
    "Open before, finished now",
    arguments: [
      ("Working on the seed list", "Released the seed list"),
      ("Repairing the pump", "Repaired the pump"),
      ("Pump repair almost done", "Pump repair complete"),
      ("Work on having pumps support two hoses", "Pumps support two hoses"),
      ("Upcoming: the seed list", "The seed list is now available"),
      ("Seed list", "Published the seed list"),
      ("Finished the pond, will test the pump soon", "Delivered the pump of the pond"),
    ])
  func completed(_ before: String, _ after: String) throws {
    let verdict = try verdict("- " + before, "- " + after)
    #expect(verdict.isCompleted)
    #expect(verdict.after.status == .done)
    #expect(verdict.before.status.isOpen)
  }

  @Test(
    "Not finished, or no news",
    arguments: [
      ("Repairing the pump", "Still repairing the pump"),
      ("Repairing the pump", "Almost finished repairing the pump"),
      ("Repairing the pump", "Repair of the pump is waiting for parts"),
      ("Started on the seed list", "Seed list feature complete, ready for acceptance"),
      ("Released the seed list", "Released the seed list"),
      ("Finished the seed list", "Published the seed list of our garden"),
      ("Seed list", "Seed list"),
      ("The pump supports one hose", "The pump supports two hoses"),
      ("12 of the beds are empty", "9 of the beds are empty"),
      ("Fence repair", "Made some progress on the fence"),
    ])
  func open(_ before: String, _ after: String) throws {
    #expect(try verdict("- " + before, "- " + after).isCompleted == false)
  }

  @Test("A statement carried from “Next” to “Done” is completed")
  func labelMoved() throws {
    let verdict = try verdict("- Next\n  - Pond liner", "- Done\n  - Pond liner")
    #expect(verdict.isCompleted)
    #expect(verdict.before == .init(.planned, from: .label("Next")))
    #expect(verdict.after == .init(.done, from: .label("Done")))
  }

  @Test("A label is never completed")
  func label() throws {
    #expect(try verdict("- Next:", "- Done:").isCompleted == false)
  }

  @Test("For roadmap rows the stage decides, whatever the words")
  func stages() throws {
    let table = { (stage: String, text: String) in
      "\n## Roadmap\n\nWhen | What\n---|---\n\(stage) | \(text)\n"
    }
    #expect(
      try verdict(table("Soon", "Pond"), table("Recently Completed", "Pond")).isCompleted)
    #expect(
      try verdict(table("Soon", "Pond"), table("Soon", "Pond finished")).isCompleted == false)
    #expect(
      try verdict(table("Recently Completed", "Pond"), table("Recently Completed", "Pond done"))
        .isCompleted == false)
  }
}
