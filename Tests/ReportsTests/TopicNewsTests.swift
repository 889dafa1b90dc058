import Testing

@testable import Reports

/// Promises outside teams whose topic goes on in other words, and those nobody speaks of.
@Suite("Topics that answer a promise in other words")
struct TopicNewsTests {
  private static let present = "## Attendees\n\n- Ida Lund\n- Bo Berg\n- Tove Dahl\n\n"

  private func promises(_ old: String, _ new: String) throws -> [String] {
    try QuayReport.promises(Self.present + old, Self.present + new)
  }

  @Test("a topic that goes on and names who promised speaks of the promise")
  func names() throws {
    let promise =
      "## Tide tables\n\n- Ida Lund says that a print will be coming within the next week or so\n"
    let told = { (answer: String) in
      try promises(promise, "## Tide tables updates\n\n- \(answer)\n")
    }
    #expect(try told("Ida is at it, all goes well. She gets ready to hand it in").isEmpty)
    #expect(try told("The ink came from the mill on Monday").count == 1)
    // Of many works somebody is named in each.
    let many = (1...8).map { "- Ida has oiled bollard \($0)\n\n" }.joined()
    #expect(try promises(promise, "## Tide tables\n\n" + many).count == 1)
  }

  @Test(
    "whom a promise is to bring together is named where it was not kept",
    arguments: [
      "Will bring Tove and the author together by Friday",
      "TODO: bring together Tove and the author",
    ])
  func partners(_ promise: String) throws {
    let told = try promises(
      "## Winch trials\n\n- \(promise)\n",
      "## Winch trials\n\n- Bo was to write a note so that Tove can speak up, but forgot\n")
    #expect(told.isEmpty)
  }

  @Test("a marked task is answered by its topic only with one of its words")
  func tasks() throws {
    let task = "## Winch trials\n\n- ACTION: Bo to draw a chart of the cables\n"
    #expect(try promises(task, "## Winch trials\n\n- Bo greased it once more\n").count == 1)
    #expect(try promises(task, "## Winch trials\n\n- Bo saw two more cables there\n").isEmpty)
  }

  @Test("a name and a rare word in one statement answer a task of a list, wherever they stand")
  func lists() throws {
    let task = "## Action items\n\n- Write down what Bo/Tove need for Kollhaven (Ida)\n"
    #expect(
      try promises(task, "## Ferries\n\n- Bo Berg went to see the Kollhaven ferry\n").isEmpty)
    #expect(try promises(task, "## Ferries\n\n- Bo Berg went to see the old ferry\n").count == 1)
  }

  @Test("a topic of which it is told what came out answers the task that names it")
  func outcomes() throws {
    let task = "## Action items\n\n- Finish looking for people for locks and piers (Ida)\n"
    #expect(
      try promises(task, "## Locks and Piers\n\n- We all agreed on these wardens: Bo, Tove\n")
        .isEmpty)
    #expect(try promises(task, "## Locks and Piers\n\n- Two of them leak\n").count == 1)
    let list = "## Locks and Piers\n\n- Ida will go through this list and add whoever is left\n"
    #expect(
      try promises(list, "## Locks and Piers\n\n- All agreed on the following list of wardens\n")
        .isEmpty)
  }

  @Test("the rare words of a promise may stand in several statements of its topic")
  func words() throws {
    let promise =
      "## Notes\n\n- Fog over the quay\n- New ropes are here\n- Brass lamp giveaway collab\n"
      + "  - Bo is going to give lanterns and vouchers for wicks\n  - Two barrels of oil\n"
    let news =
      "  - The vouchers run out this year\n  - Who wants lanterns?\n"
      + "  - Wicks are sold in the shop\n"
    let topic = "## Notes\n\n- Brass lamp distribution project\n"
    #expect(try promises(promise, topic + news).isEmpty)
    #expect(try promises(promise, topic + "  - The oil is sold\n").count == 1)
  }

  @Test(
    "what is feared, foretold or was in the way promises nothing",
    arguments: [
      "It's going to keep getting worse unless we do something",
      "Ida says she is worried that the talk will turn to ropes",
      "Ida: Somebody was blocking our lock",
    ])
  func noPromises(_ text: String) throws {
    let told = try promises("## Lock\n\n- \(text)\n", "## Lock\n\n- The mill sent a bill\n")
    #expect(told.isEmpty)
  }

  @Test("somebody's word among such is one")
  func stillPromises() throws {
    for text in ["It's going to be sold in May", "Ida is worried and will ask the mill"] {
      let told = try promises("## Lock\n\n- \(text)\n", "## Lock\n\n- Bread came from the shop\n")
      #expect(told.count == 1, "\(text)")
    }
  }

  @Test("what only gathers is no name for what was promised or must not be missed")
  func labels() throws {
    let told = try promises(
      "## Notes\n\n- Bo\n  - Next step is to order the ropes by Friday\n",
      "## Notes\n\n- Tove\n  - Sold the boat\n")
    #expect(told == ["Bo: Next step is to order the ropes by Friday"])
    let topics =
      "### Mast\n\n**Resolution**: Accept it.\n\n### Keel\n\n**Resolution**: Accept it.\n"
    let (_, text) = try QuayReport.of("## Topics\n\n- Fog\n", "## Topics\n\n" + topics)
    #expect(text.contains("Mast: Resolution: Accept it."))
    #expect(text.contains("Keel: Resolution: Accept it."))
    #expect(!text.contains("Topics: Resolution"))
  }
}
