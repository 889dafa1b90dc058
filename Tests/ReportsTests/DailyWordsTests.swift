import NotesDiff
import Testing

@testable import Reports

/// Which promises are spoken of by more than the words of every day, and which name no work.
@Suite("Promises and the words of every day")
struct DailyWordsTests {
  /// Many points that all speak of the ferries.
  private static let points = [
    "Ida showed the timetable of the ferries", "The ferries were late on Monday",
    "Bo paints the signs of the ferries", "New ropes for the ferries came",
    "The ferries need a second bell", "Mads counted the guests of the ferries",
  ].map { "- \($0)\n" }.joined()

  /// Whether a note speaks of a promise that was given outside teams.
  private static func speaks(_ new: String, of promise: String) throws -> Bool {
    let facts = try QuayReport.of("## Council\n\n- Fog\n", "## Council\n\n" + new).facts
    var said = NewStatements(facts)
    return said.isSaidOutside(promise)
  }

  @Test("Words that stand in many statements do not keep a promise")
  func crowd() throws {
    let new = Self.points + "- The council sold the wooden ferries and the timetable\n"
    let broken = try Self.speaks(new, of: "Ida will retire the broken ferries of the council")
    let wooden = try Self.speaks(new, of: "Ida will retire the wooden ferries of the council")
    #expect(!broken)
    #expect(wooden)
  }

  @Test("Words far apart in a long paragraph do not keep a promise, in one sentence they do")
  func farApart() throws {
    let promise = "Ida will measure the granite breakwater"
    let filler =
      " The captain of the tug told of his winter in the north, where the ice kept him for many weeks."
    let apart = try Self.speaks(
      "Mads brought granite for the stairs of the mill.\(filler)\(filler) Bo went to the breakwater.\n",
      of: promise)
    let near = try Self.speaks(
      "Mads brought granite for the breakwater.\(filler)\(filler) Bo went to the mill.\n",
      of: promise)
    #expect(!apart)
    #expect(near)
  }

  @Test("A title in quotation marks that comes again in other forms is spoken of")
  func titles() throws {
    let new = "Bo told of what was done: measured breakwaters, painted signs\n"
    let done = try Self.speaks(
      new, of: "Ida: Perform final review of the \"measuring of breakwaters\" rule book")
    let other = try Self.speaks(
      new, of: "Ida: Perform final review of the \"measuring of anchors\" rule book")
    #expect(done)
    #expect(!other)
  }

  @Test("A new topic with the name and a telling word of a promise to present it keeps that")
  func topic() throws {
    let old =
      "## Teams\n\n- Pilots - Busy with the fog. They will present a list of proposals at the next meeting.\n"
    let told = try QuayReport.promises(
      old,
      "## Teams\n\n- Smiths - Oiled it\n\n## Pilots stuck in fog, proposals\n\nNothing today.\n")
    #expect(told.isEmpty)
    #expect(try QuayReport.promises(old, "## Teams\n\n- Smiths - Oiled it\n").count == 1)
  }

  @Test("Who was to attend the meetings stands among those present")
  func present() throws {
    let old = "## Notes\n\nIda or Bo will start attending the meetings for the smiths.\n"
    let told = try QuayReport.promises(
      old, "## Notes\n\nThe crane turns.\n\n## Attendees\n\n- Bo Lund\n- Mads Holm\n")
    #expect(told.isEmpty)
    let others = try QuayReport.promises(
      old, "## Notes\n\nThe crane turns.\n\n## Attendees\n\n- Eva Lund\n- Mads Holm\n")
    #expect(others.count == 1)
  }

  @Test("A task that names no work is not asked for")
  func noWork() throws {
    let told = try QuayReport.promises(
      "## Next steps\n\n- Ida to review and try to merge as many of the discussed items as possible.\n"
        + "- Bo to mend the bell.\n",
      "## Next steps\n\n- Mads to buy rope.\n")
    #expect(told == ["Bo to mend the bell."])
  }
}
