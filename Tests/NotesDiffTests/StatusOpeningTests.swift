import Testing

@testable import NotesDiff

@Suite("The verb a clause opens with")
struct StatusOpeningTests {
  @Test(
    "What the first verb phrase says",
    arguments: [
      ("Released the garden shed", StatusOpening.Kind.finished),
      ("We have finished painting the fence", .finished),
      ("The fence has been completed", .finished),
      ("Shed roof done", .finished),
      ("Greenhouse glazing delivered on Tuesday", .finished),
      ("Added a second gate", .made),
      ("We've rebuilt the compost bin", .made),
      ("Support for rain barrels added via an adapter", .made),
      ("Improved drainage of the lower beds", .improved),
      ("Pumps support two hoses", .state),
      ("The pump now starts by itself", .state),
      ("The gate is locked at night", .state),
      ("Investigated why the roses wilt", .activity),
      ("Submitted a request for more soil", .proposed),
      ("Started digging the pond", .begun),
      ("Pond work continues", .begun),
      ("Digging the pond", .ongoing),
      ("We are digging the pond", .ongoing),
      ("The pond is being dug", .ongoing),
      ("Gate waiting on hinges to be delivered", .ongoing),
      ("Made good progress on the pond", .ongoing),
      ("Finishing the pond", .nearly),
      ("Almost finished the pond", .nearly),
      ("We have nearly completed the pond", .nearly),
      ("Pond is nearly done", .nearly),
      ("Close to opening the pond", .nearly),
      ("Will dig a pond", .future),
      ("The pond will be dug", .future),
      ("Ana to order pond liner", .noun),
      ("Ana to support the pond crew", .future),
      ("Planning a pond", .future),
      ("Reverted the new path", .revoked),
      ("Dig a pond", .noun),
      ("Add a pond", .base),
      ("If approved, the pond opens in May", .noun),
      ("Plants affected by frost", .noun),
      ("The shed is green", .noun),
      ("Long-running roses", .noun),
      ("Dedicated rose beds", .noun),
      ("", .noun),
    ])
  func kind(_ text: String, _ kind: StatusOpening.Kind) {
    #expect(StatusOpening(of: StatusTokens.words(of: text)).kind == kind)
  }
}

@Suite("Clauses of a statement")
struct StatusTextTests {
  private func text(_ plain: String) -> StatusText { StatusText(RichText(plain)) }

  @Test("A new clause begins after a stop, a dash, “but”, and a comma before a verb of its own")
  func clauses() {
    for statement in [
      "Dug the pond. Fish are next", "Dug the pond; fish are next", "Dug the pond – fish are next",
      "Dug the pond but fish are next", "Dug the pond, next: fish",
      "Dug the pond, and will add fish",
      "Dug the pond, testing the pump",
    ] {
      let text = text(statement)
      #expect(text.main == ["dug", "the", "pond"], "\(statement)")
      #expect(!text.rest.isEmpty, "\(statement)")
    }
  }

  @Test("A list is one clause, and an abbreviation ends none")
  func noClauses() {
    #expect(text("Planted beans, peas and kale").rest.isEmpty)
    #expect(text("Planted greens, e.g. kale").rest.isEmpty)
    #expect(text("Repaired the 2.5 hp pump").rest.isEmpty)
  }

  @Test("What stands in brackets comes after the rest")
  func asides() {
    let text = text("Gate (done for the north side) painted; fence next")
    #expect(text.main == ["gate", "painted"])
    #expect(text.rest == [["fence", "next"], ["done", "for", "the", "north", "side"]])
  }

  @Test("Addresses, marks and the case of letters are left out")
  func marks() {
    #expect(
      text("SEE https://example.org/x?y=z *Gate*’s hinge").main == ["see", "gate's", "hinge"])
    #expect(text("Müller’s Beete — fertig").main == ["müller's", "beete"])
  }

  @Test("A piece of code is one word")
  func code() {
    let content = RichText([.init("Added "), .init("dig --deep", style: .code), .init(" again")])
    #expect(StatusText(content).main == ["added", "`", "again"])
  }

  @Test("A quoted title is one word, since it says nothing of the present")
  func quotations() {
    #expect(text("“Add roses” accepted").main == ["`", "accepted"])
    #expect(text("A 5\" pipe").main == ["a", "5", "pipe"])
  }

  @Test("Text struck through in part is not read; struck through in whole it is")
  func struck() {
    let part = RichText([.init("Gate "), .init("not ", style: .struck), .init("painted")])
    #expect(StatusText(part).main == ["gate", "painted"])
    #expect(!StatusText(part).isStruck)
    #expect(StatusText(RichText([.init("Paint the gate", style: .struck)])).isStruck)
  }

  @Test(
    "A label in front is read and left out",
    arguments: [
      ("Ongoing: the pond", StatusLabels.Sense.inProgress), ("[Done] the pond", .done),
      ("Up next: the pond", .planned), ("Coming soon: the pond", .planned),
    ])
  func prefix(_ statement: String, _ sense: StatusLabels.Sense) {
    #expect(text(statement).prefixSense == sense)
    #expect(text(statement).main == ["the", "pond"])
  }

  @Test("What stands before a colon is no label where it names none")
  func noPrefix() {
    #expect(text("Pond: add fish").prefix == nil)
    #expect(text("[AB] add fish").prefix == nil)
  }
}

@Suite("Labels that say how far the work is")
struct StatusLabelsTests {
  @Test(
    "Names and their variants",
    arguments: [
      ("Completed", StatusLabels.Sense.done), ("Recently Completed:", .done),
      ("In Progress", .inProgress), ("Pond 2.0 in progress", .inProgress),
      ("Features starting soon:", .planned), ("Next (this quarter)", .planned),
      ("Remaining work on the pond:", .planned), ("Release notes", .notes),
      ("Past two weeks", .past),
    ])
  func names(_ text: String, _ sense: StatusLabels.Sense) {
    #expect(StatusLabels.sense(of: text) == sense)
  }

  @Test(
    "A name inside a statement is none",
    arguments: ["Released the shed", "Next door's fence", "Active roses", "Garden", "", "(done)"])
  func none(_ text: String) {
    #expect(StatusLabels.sense(of: text) == nil)
  }
}
