import TestSupport
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
      ("Invited the beekeepers to the open day", .proposed),
      ("We've been put forward for the garden prize", .proposed),
      ("Put up two more racks", .made),
      ("We accept the new rota, to be looked at in May", .noun),
      ("The price of soil will be different now", .noun),
      ("Will be great to see the roses", .noun),
      ("Ideally should be watering at night", .noun),
      ("Ana offered to be there", .noun), ("Wants to carry two hoses", .noun),
      ("A spare key will be valuable", .noun),
      ("Started digging the pond", .begun),
      ("Pond work continues", .begun),
      ("Digging the pond", .ongoing),
      ("We are digging the pond", .ongoing),
      ("The pond is being dug", .ongoing),
      ("Gate waiting on hinges to be delivered", .ongoing),
      ("Made good progress on the pond", .ongoing),
      ("Good progress has been made on the pond", .ongoing),
      ("Some efforts were made to line the pond", .ongoing),
      ("The progress report has been made public", .made),
      ("Finishing the pond", .nearly),
      ("Almost finished the pond", .nearly),
      ("We have nearly completed the pond", .nearly),
      ("We have begun mapping the pond", .begun),
      ("Pond is nearly done", .nearly),
      ("Close to opening the pond", .nearly),
      ("Will dig a pond", .future),
      ("The pond will be dug", .future),
      ("Ana to order pond liner", .future),
      ("Going to upgrade the pump", .future),
      ("Roses only get water from rain going forward", .noun),
      ("No updated plan of the pond", .noun),
      ("A second pond would need more liner", .noun),
      ("Would like more roses", .noun),
      ("We would like to plant roses", .future),
      ("Without a key the side gate should work", .noun),
      ("The pond should open in May", .future),
      ("Frost will probably not kill the roses", .noun),
      ("Just want to note that the shed is dry", .noun),
      ("We can borrow a pump", .noun),
      ("Can now borrow a pump", .state),
      ("Changes to the pond so that it can hold more fish", .noun),
      ("Open-sourced the plan of the pond", .finished),
      ("Ana to book the mason", .future),
      ("10 to start with, then all roses", .noun),
      ("Request to confirm Ana as head gardener", .noun),
      ("The pond wall is about to be painted", .future),
      ("The pond wall is about half painted", .nearly),
      ("About 80% of the pond wall is painted", .state),
      ("Minutes of 2 May approved", .finished),
      ("Plan patch to use rain water", .noun),
      ("Plan for a dry summer posted on the shed", .proposed),
      ("Plan for a dry summer", .future),
      ("Plan to use rain water", .future),
      ("Got the key on Friday", .activity),
      ("Got the pump working again", .made),
      ("The second pond was rejected", .revoked),
      ("Planting has an end", .state),
      ("Planting of the roses is done", .finished),
      ("Planting of the roses", .ongoing),
      ("Hopseed by the fence", .noun),
      ("Visit slipped to September", .begun),
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
      ("Have a working pump", .state),
      ("Have to dig a pond", .noun),
      ("Using rain water for the lower beds", .state),
      ("Successfully growing figs in the greenhouse", .state),
      ("May replace the pump", .noun),
      ("We might dig a pond", .noun),
      ("The town would like to see the pond", .noun),
      ("We want a pond", .noun),
      ("We want to move the pond", .future),
      ("We need more soil", .noun),
      ("The roses should still climb the wall", .noun),
      ("The seed list should be printed by Friday", .future),
      ("We should print the seed list", .future),
      ("The frost will mean a late spring", .noun),
      ("This will please all visitors", .noun),
      ("This will be painted next", .future),
      ("Good to know what the gardeners will plant", .noun),
      ("The pump does not leak", .noun),
      ("The pump is not blue", .noun),
      ("The pump is not repaired", .ongoing),
      ("The pump is not ready", .ongoing),
      ("The pump did not start", .ongoing),
      ("Not going to dig a pond", .noun),
      ("Moving it is hard", .noun),
      ("Roses rely on the gate being open", .noun),
      ("It is planned to move the pond", .future),
      ("Late frosts are expected", .noun),
      ("Ana volunteered to dig the pond", .future),
      ("We agreed to move the pond", .proposed),
      ("Work on the pond wall is next", .future),
      ("The pond wall is up next", .future),
      ("Ana noted the pond was moved", .noun),
      ("The crew working on the pond", .ongoing),
      ("Set a day for the pond", .made),
      ("May 5 is a holiday", .noun),
      ("Seed list 2.1 coming this week", .future),
      ("Coming to every bed: new labels", .future),
      ("Shipping the seed list today", .finished),
      ("Publishing the calendar today with all dates", .finished),
      ("Shipping the seed list", .ongoing),
      ("Shipping the seed list later today", .ongoing),
      ("Hopefully shipping the seed list today, if the printer works", .ongoing),
      ("Digging the pond today", .ongoing),
      ("The pump went live", .noun),
      ("Went live with the pump", .finished),
      ("Pulled the 2.1 release", .revoked),
      ("Pulled in new seeds", .made),
      ("Frost support being added", .ongoing),
      ("Frost support added for figs", .made),
      ("A hose to fix the pump", .noun),
      ("Tool to clean the pump", .noun),
      ("Test to validate the pump runs every night", .state),
      ("Push to move the pond continues", .begun),
      ("The effort to replace all hoses is going well", .ongoing),
      ("The pond is going to move", .future),
      ("We continue to fix hoses", .begun),
      ("Had to replace a hose", .activity),
      ("How to clean the pump", .noun),
      ("The plan to be posted on Friday", .future),
      ("Meeting in May", .noun),
      ("Garden day planned for Sunday", .future),
      ("Can't test the pump until it is repaired", .noun),
      ("Tired but happy", .noun),
      ("We will never dig a pond", .noun),
      ("The pond will not have fish", .noun),
      ("The pond will not open until May", .future),
      ("Now will close by itself", .state),
      ("The pump that will be the second has been delivered", .finished),
      ("Proposal to move the pond", .proposed),
      ("We propose to move the pond", .proposed),
      ("Scheduled visits now survive rain", .state),
      ("Scheduled the visits", .future),
      ("Breaking change of the seed list", .noun),
      ("Breaking down the old shed", .ongoing),
      ("Presenting the seed list tomorrow", .future),
      ("Presenting the seed list to all", .ongoing),
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

  @Test("A topic before a colon or a dash leaves the first place to what is said of it")
  func topics() {
    #expect(text("Pond: repaired the pump").main == ["repaired", "the", "pump"])
    #expect(text("Pond – pump is done").main == ["pump", "is", "done"])
    #expect(text("Dug the pond: filled it").main == ["dug", "the", "pond"])
    #expect(text("Pond. Repaired the pump").main == ["pond"])
    #expect(text("Problem: painted gates rust").main == ["problem"])
    #expect(
      text("Pond, planned for May: painted signs").main == ["pond", ",", "planned", "for", "may"])
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

  @Test("Who asks tells nothing: a question is left out, with its mark or without")
  func questions() {
    #expect(text("Should we dig?").main.isEmpty)
    #expect(text("Pump 2.1 - should we go back to 1.9?").main == ["pump", "2.1"])
    #expect(text("Ana: what would it take to dig a pond").main == ["ana"])
    #expect(text("Is it deep? Dug it").main == ["dug", "it"])
    #expect(text("Led water pond -> ? -> shed").main == ["led", "water", "pond", "shed"])
  }

  @Test("A name a program uses is a piece of code")
  func identifiers() {
    #expect(text("wantGateLocked is true").main == ["`", "is", "true"])
    #expect(text("oGate opened").main == ["ogate", "opened"])
    #expect(text("GardenShed opened").main == ["gardenshed", "opened"])
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
      ("Past two weeks", .past), ("Currently Active", .inProgress), ("Just finished", .done),
      ("Pending release:", .inProgress), ("Unreleased", .inProgress),
      ("Shipped this week", .done), ("What we finished", .done), ("What got done so far", .done),
      ("What we did not finish", .planned), ("What didn't get done this week", .planned),
      ("Not finished yet:", .planned), ("Unfinished", .planned),
      ("Notable items in the queue:", .planned), ("Queued", .planned),
    ])
  func names(_ text: String, _ sense: StatusLabels.Sense) {
    #expect(StatusLabels.sense(of: text) == sense)
  }

  @Test(
    "A name inside a statement is none",
    arguments: [
      "Deployed to the lower beds", "Preparing the beds", "Pending since May", "Released the shed",
      "Next door's fence", "Active roses", "Garden", "", "(done)",
      "Boats in the queue", "Queue", "What we learned", "What the crew planted", "Not for sale",
      "What is a pond?",
    ])
  func none(_ text: String) {
    #expect(StatusLabels.sense(of: text) == nil)
  }
}

@Suite("Titles that name a release")
struct StatusReleaseTitleTests {
  @Test(
    "What a title says of what stands under it",
    arguments: [
      ("v2.1.0", StatusLabels.Sense.release), ("Seed list 2.1", .release),
      ("Seed list v30", .release), ("Release 2.1:", .release),
      ("Released in seed list v2.1", .done), ("Shipped release 2.1", .done),
      ("Released (or to be released) in seed list v2.1", .release),
      ("Preparing new release", .inProgress), ("Working on version 2.1", .inProgress),
      ("Finishing v2.1", .inProgress),
    ])
  func titles(_ title: String, _ sense: StatusLabels.Sense) {
    #expect(StatusReleaseTitle.sense(of: StatusText(RichText(title))) == sense)
  }

  @Test(
    "Titles that name none",
    arguments: ["Pond", "Working on the pond", "Bump pump to 2.1", "Pump API v3"])
  func none(_ title: String) {
    #expect(StatusReleaseTitle.sense(of: StatusText(RichText(title))) == nil)
  }
}

@Suite("A share of the work")
struct StatusShareTests {
  private func share(_ text: String) -> String? {
    StatusShare.words(in: StatusText(RichText(text)).main)
  }

  @Test(
    "Found",
    arguments: [
      "95% complete on the fence", "The fence is 80% done",
      "Watering rolled out to 10% of the beds",
      "1/2 gates done", "Planted some of the beds", "Finished the first part of the fence",
      "The first gate is painted", "Handed out half of the seeds",
      "Planted in the upper bed and to be planted in the lower",
    ])
  func found(_ text: String) { #expect(share(text) != nil) }

  @Test(
    "Not found",
    arguments: [
      "100% complete", "Reduced water use by 40%", "Used 20% less soil", "Added first class seeds",
      "Planted figs with some help", "Added support for 1/2 inch hoses", "Fence done", "",
    ])
  func notFound(_ text: String) { #expect(share(text) == nil) }

  @Test("Some of many things are things of their own, which a share is not")
  func some() {
    let some = { (text: String) in StatusShare.some(in: StatusText(RichText(text)).main) }
    for text in ["Planted some beds", "Painted a few gates", "Printed the first seed list"] {
      #expect(some(text) != nil, "\(text)")
      #expect(share(text) == nil, "\(text)")
    }
    for text in ["Planted some of the beds", "Finished the first pass", "Painted the gates"] {
      #expect(some(text) == nil, "\(text)")
    }
  }
}

@Suite("What a team does to its work")
struct StatusDeedTests {
  @Test(
    "Every form of a verb, and its noun, is one deed",
    arguments: [
      (StatusDeed.telling, ["post", "posts", "posting", "posted", "share", "sharing", "sent"]),
      (.proposing, ["propose", "proposing", "proposed", "proposal", "proposals"]),
      (.releasing, ["ship", "shipping", "shipped", "cut", "cutting", "released", "publishes"]),
      (.deploying, ["deploy", "deployed", "rollout", "rolling", "rolled", "installation"]),
      (.merging, ["merge", "merging", "merged", "landing", "integration"]),
      (.adding, ["add", "adding", "added", "supports", "enabling", "built", "made"]),
      (.fixing, ["fix", "fixes", "fixing", "fixed", "resolved", "patching"]),
      (.removing, ["drop", "dropping", "dropped", "removal", "downgraded"]),
      (.moving, ["migrate", "migrating", "migration", "moved", "rewrote"]),
      (.upgrading, ["bump", "bumping", "upgraded", "updates"]),
      (.finishing, ["wrapping", "wrapped", "completing", "finished"]),
      (.testing, ["test", "tested", "tries", "verified", "verifying"]),
      (.exploring, ["explore", "exploring", "spiked", "investigation"]),
      (.documenting, ["document", "documented", "docs", "wrote"]),
      (.deciding, ["decide", "deciding", "decided", "decision"]),
      (.incepting, ["incept", "incepting", "incepted", "inception", "inceptions"]),
    ])
  func deeds(_ deed: StatusDeed, _ words: [Word]) {
    for word in words { #expect(StatusDeed.deed(of: word) == deed, "\(word.text)") }
  }

  @Test("Other words name none", arguments: ["rose", "string", "red", "is", "ing", "ed", ""])
  func none(_ word: Word) { #expect(StatusDeed.deed(of: word) == nil) }

  @Test("However often a word is repeated, a clause goes no deeper", .timeLimit(.minutes(1)))
  func repeated() {
    for word in ["about", "very about", "was about", "have been", "as we", "not", "will not"] {
      let words = "The pump is" + String(repeating: " " + word, count: 20_000)
      _ = StatusOpening(of: StatusTokens.words(of: words))
    }
  }

  @Test("However often a statement looks back or ahead, it is soon read", .timeLimit(.minutes(1)))
  func longStatements() throws {
    for word in ["will not", "be painted", "Ida to could", "fix"] {
      let note = try MeetingNote("- The pump\n" + String(repeating: "  \(word)\n", count: 15_000))
      #expect(note.items.count == 1)
    }
  }
}
