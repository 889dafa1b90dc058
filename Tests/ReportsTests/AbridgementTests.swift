import NotesDiff
import TestSupport
import Testing

@testable import Reports

@Suite("An abridged statement")
struct AbridgementTests {
  private static func abridged(_ text: String, to words: Int) -> String {
    (Abridgement.abridged(RichText(text), to: words) ?? RichText(text)).plain
  }

  @Test("keeps the verb and the figures behind an aside")
  func verbBehindAside() {
    let text =
      "Trials with the grain lift have come so far that the time of a turn (from the first bell to"
      + " the moment the boat is free) is within limits (under 5 minutes, nine times of ten) at"
      + " 30 boats, so we will send more and more of them toward the aim of 300 boats"
    let cut = Abridgement.abridged(StatementWords(RichText(text)), to: 15, worth: .statement)
    #expect(
      cut?.plain.hasSuffix("is within limits (under 5 minutes, nine times of ten) at 30 boats …")
        ?? true, "\(cut?.plain ?? "")")
  }

  @Test("has one gap at the most in its sentences, and none in front of what explains a word")
  func readable() {
    let explained =
      "For the new mole we are setting the great cranes first, and we have a set of old anchors"
      + " which were dragging whenever the northern gale blew over the outer bar in the last winter"
      + " before anybody had looked after them"
    let cut = Abridgement.abridged(StatementWords(RichText(explained)), to: 15, worth: .statement)
    #expect(cut.map { !$0.plain.contains("anchors …") } ?? true, "\(cut?.plain ?? "")")
  }

  @Test("is the statement itself where that is short")
  func short() {
    #expect(Abridgement.abridged(RichText("The crane is ready for the first ship"), to: 8) == nil)
    #expect(Abridgement.abridged(RichText(""), to: 8) == nil)
  }

  @Test(
    "ends where a reader would pause",
    arguments: [
      (
        "The crane is ready. The second one needs new ropes, which the yard has on order"
          + " and the captain will fetch in spring when the roads are dry again",
        "The crane is ready. The second one needs new ropes …"
      ),
      (
        "Rebuilt the loader of the tide tables, so that a season is read in one pass of the tape by"
          + " whoever keeps the tables",
        "Rebuilt the loader of the tide tables …"
      ),
      (
        "Added the ports of the northern coast and the islands to the winter draft of sailings"
          + " that the yard has printed for the crews of all boats there",
        "Added the ports of the northern coast and the islands …"
      ),
    ])
  func pause(text: String, expected: String) {
    #expect(Self.abridged(text, to: 9) == expected)
  }

  @Test(
    "takes ten words at least, inside a sentence fifteen, and begins no sentence behind one told whole",
    arguments: [
      (
        "Rebuilt the loader of the tide tables, so that a season is read at once",
        "Rebuilt the loader of the tide tables, so that a season is read at once"
      ),
      (
        "Now that the crane floats, with its ropes and its anchors, it is safer to lift masts with it",
        "Now that the crane floats, with its ropes and its anchors, it is safer to lift masts with it"
      ),
      (
        "Ferries may now use all new berths. Whoever objects to that writes to the harbour master",
        "Ferries may now use all new berths. Whoever objects to that writes to the harbour master"
      ),
      (
        "Ferries may now use all new berths. Whoever objects to that writes to the harbour master"
          + " in spring",
        "Ferries may now use all new berths. …"
      ),
      (
        "Chased a bent rudder in the ferries that lie in the north, all of which were bought in spring"
          + " from the yard (found by now)",
        "Chased a bent rudder in the ferries …"
      ),
      (
        "The ferry book is printed. A longer edition with all the islands in it will come as the yard"
          + " finds time; a plugin of the pilots is needed to read it",
        "The ferry book is printed. … a plugin of the pilots is needed to read it"
      ),
    ])
  func sentences(text: String, expected: String) {
    #expect(Self.abridged(text, to: 9) == expected)
  }

  @Test(
    "keeps what limits the claim",
    arguments: [
      "until the certificates expire", "but only in the test ports", "except for night boats",
      "which does not work offline",
      "which is not tried and which I would not recommend", "once the harbour master has agreed",
    ])
  func limits(limit: String) {
    let text = "Ferries may now use the new berths along the whole of the western quay, \(limit)"
    #expect(Self.abridged(text, to: 8).hasSuffix(limit))
  }

  @Test(
    "never ends with what only leads up to the statement",
    arguments: [
      "As we prepare for the opening of the winter season, we plan to no longer sell paper tickets",
      "Due to the many complaints about the late boats from the northern islands we added a boat",
    ])
  func leadIn(text: String) {
    let short = Self.abridged(text, to: 8)
    #expect(short.contains("we plan to no longer sell") || short == text)
  }

  @Test(
    "is not cut in the middle of a phrase",
    arguments: [
      (
        "Changed the pool of berths so that it matches the number of gates that the ports of the"
          + " northern coast have",
        "Changed the pool of berths …"
      ),
      (
        "Repaired the bell for cases whereby one wrong note is rung stating `ebb` on spring tide"
          + " days of the year",
        "Repaired the bell for cases …"
      ),
      (
        "Harbour masters everywhere keep seeing boats carrying far more passengers than licences allow",
        "Harbour masters everywhere keep seeing boats carrying far more passengers than licences allow"
      ),
    ])
  func phrase(text: String, expected: String) {
    #expect(Self.abridged(text, to: 8) == expected)
  }

  @Test("takes a trial that is accepted for a decision, and an acceptance test for none")
  func decision() {
    let text = "Rebuilt the lock gates of the old harbour in one long winter, they are now"
    #expect(Self.abridged(text + " accepted by the crews", to: 8).contains("accepted by the crews"))
    let tested = text + " in acceptance tests which the crews of the northern quay run"
    #expect(!Self.abridged(tested, to: 8).contains("acceptance"))
  }

  @Test("keeps what no older wording said, where the beginning only repeats one")
  func news() {
    let older = TellingWords("Continuing to extend the western harbour with berths for steamers")
    let text = StatementWords(
      RichText(
        "Continuing to extend the western harbour with berths for steamers and for sailing boats of"
          + " any length. Everything but the lanterns of the inner quay is finished there, and the last"
          + " stone was set"))
    let short = Abridgement.abridged(text, to: 10, said: [older])
    #expect(short?.plain.contains("sailing boats of any length") ?? true)
    #expect(
      Abridgement.abridged(text, to: 10)?.plain
        == "Continuing to extend the western harbour with berths for steamers …")
  }

  @Test("takes neither a limit in quotation marks nor “bug fixes” for more than a name")
  func names() {
    let text =
      "The new pump fails in the cold. It is to run in all of the northern docks from the beginning of"
    #expect(
      !Self.abridged(text + " spring on, and every bug fixes itself with time", to: 7)
        .contains("fixes"))
    #expect(
      !Self.abridged(text + " the \"only steam\" season, whatever the crews of it say", to: 7)
        .contains("only"))
  }

  @Test("keeps what a reader must not miss, from any sentence")
  func consequence() {
    let text =
      "Rewrote the reader of harbour plans in one long winter. It is faster by half. The old reader is"
      + " deprecated. Nobody has to do anything at once."
    let short = Self.abridged(text, to: 10)
    #expect(short.contains("The old reader is deprecated"))
    #expect(!short.contains("faster"))
  }

  @Test(
    "tells what became of trouble",
    arguments: [
      (
        "We noticed an issue with the brakes of the new cranes during the long night of the storm,"
          + " when nobody was there. It was raining on all of the quays. We fixed it in hoist 7.4",
        "We fixed it in hoist 7.4"
      ),
      (
        "Boats failed to leave the western quay now and then for most of the spring season in the"
          + " fog. The crews were patient with it all, and so were their guests. A workaround is in the log book",
        "A workaround is in the log book"
      ),
    ])
  func remedy(text: String, expected: String) {
    let short = Self.abridged(text, to: 9)
    #expect(short.hasSuffix("… " + expected))
  }

  @Test("keeps what is off by default, from any sentence, and what an “if” is about")
  func defaults() {
    let bells =
      "Taught the bells of all of the harbours to ring for fog. They are louder than the old ones."
      + " The new bells are off by default. Nobody was hurt while they were hung."
    #expect(Self.abridged(bells, to: 9).contains("The new bells are off by default"))
    let gates =
      "Rebuilt the gates of the old lock over the whole of a very long winter, the alarm rings"
      + " if the water is high"
    #expect(Self.abridged(gates, to: 8).hasSuffix("the alarm rings if the water is high"))
  }

  @Test("keeps a cue with the verb its clause begins with")
  func verb() {
    let text =
      "Measuring the new tackle of the western crane for the long timber boats, we had to take back"
      + " the plan to hang four ropes in the old hoist for now due to CVE-2031-0007"
    #expect(Self.abridged(text, to: 9).contains("we had to take back the plan"))
  }

  @Test("keeps a cue with its object")
  func object() {
    let text =
      "The yard and the crews of the harbour are planning to retire support for steam winches"
      + " by the end of this year. Sails stay, and so do oars and everything that moves by hand."
    #expect(Self.abridged(text, to: 9).contains("steam winches by the end of this year"))
  }

  @Test(
    "is cut neither inside a list, nor between “allow” and what is allowed, nor for a few words",
    arguments: [
      (
        "Rebuilt the western gate to pass ropes, chains, and anchors to the boats that lie there"
          + " in all of the winter months and in spring",
        "Rebuilt the western gate to pass ropes, chains, and anchors …"
      ),
      (
        "Wrote a first draft of a rule that will allow harbour masters to close the gate at night"
          + " and in fog or snow",
        "Wrote a first draft of a rule …"
      ),
      (
        "Repaired the old bell of the northern quay and rang it for a day",
        "Repaired the old bell of the northern quay and rang it for a day"
      ),
    ])
  func whole(text: String, expected: String) {
    #expect(Self.abridged(text, to: 9) == expected)
  }

  @Test("keeps links to releases, and neither cuts a link nor leaves a bracket open")
  func links() {
    let release = RichText.Span("4.2 for all ports", link: "https://quay.example/releases/4.2")
    let text = RichText([
      .init(
        "Released the converter after a long time of testing with the crews of all boats, see "),
      release, .init(" (and thank you to everybody who took part in the trials of last winter)"),
    ])
    let short = Abridgement.abridged(text, to: 8) ?? text
    #expect(short.spans.contains(release))
    #expect(
      Self.abridged(
        "The bell rings (note that this is the first of many steps and not a promise of more)",
        to: 8
      ).filter { "()".contains($0) } != "(")
  }

  @Test("never grows, and is made of words of the statement", arguments: 0..<40)
  func words(seed: Int) {
    var numbers = SplitMix64(UInt64(seed) + 9000)
    for budget in [4, 8, 14] {
      let text = HostileText.richText(using: &numbers)
      guard let short = Abridgement.abridged(text, to: budget) else { continue }
      #expect(short.plain.count <= text.plain.count + 3)
    }
  }
}

@Suite("A statement that is cut for the list")
struct AbridgedStatementTests {
  private static func abridged(_ text: String) -> String {
    let words = StatementWords(RichText(text))
    return (Abridgement.abridged(words, to: 15, worth: .statement) ?? words.text).plain
  }

  private static let filler =
    "It took the whole of the yard three weeks, two barges, a lot of patience and all of the rope"
    + " that was left over from the winter before last."

  @Test("short ones are read whole")
  func short() {
    let text =
      "The pier is open to all ferries of the coast. The crew of the yard has carried the last of"
      + " the stones away and went home"
    #expect(Self.abridged(text) == text)
  }

  @Test("a sentence that says nothing more is left out")
  func cut() {
    let text =
      "The pier is open to all ferries of the coast and the islands. \(Self.filler) \(Self.filler)"
    #expect(
      Self.abridged(text) == "The pier is open to all ferries of the coast and the islands. …")
  }

  @Test(
    "a sentence with a plan, a request, an agreement, a default or a limit is kept",
    arguments: [
      "The crews will paint it in May", "We'd love to hear your ideas on that",
      "The board agreed on a lower fee", "It takes grain by default", "Coal is not taken yet",
      "Boats moor at the buoys instead", "The old quay is removed for that",
      "If you're on hawser 4.2, upgrade to 4.3",
    ])
  func kept(sentence: String) {
    let text =
      "The pier is open to all ferries of the coast and the islands. \(Self.filler) \(sentence)."
      + " \(Self.filler)"
    #expect(Self.abridged(text).contains(sentence))
  }

  @Test(
    "no cut takes what is to come, or what a condition leads to",
    arguments: [
      "The crane now runs quite nicely on the northern pier of the yard since the spring and the"
        + " storm, we plan to make it the only one there is (the old crane stays until the last of"
        + " the barges has left the harbour for good and the crews know the new one)",
      "If no objections are raised by the crews of the yard and of the islands until the fair, the"
        + " board of the harbour lets the ferry moor at the second pier with the third and fourth of"
        + " the barges",
    ])
  func opener(text: String) {
    #expect(Self.abridged(text) == text)
  }

  @Test("what only says that there is something to say is passed over, or has its sequel")
  func opening() {
    let tail = "The board has adopted rule 5 and sent rule 6 back to its author."
    #expect(
      Self.abridged("A great deal has happened on our side! \(tail) \(Self.filler) \(Self.filler)")
        .hasPrefix("… \(tail)"))
    let released = "Hoist 4.2 and 4.3 were released."
    #expect(
      Self.abridged("\(released) \(tail) \(Self.filler) \(Self.filler)")
        .hasPrefix("\(released) \(tail)"))
  }

  @Test("a question has its answer, and a short one what comes behind it")
  func answer() {
    let cut = Self.abridged(
      "Is it a task of the crew to move the signs into the yard? Not clear. We could ask for a grant"
        + " of the harbour fund. The pilots of the outer bay looked at all the signs there are in the"
        + " spring, and found that most of them are green and that some of them are red by now.")
    #expect(cut.contains("We could ask for a grant"), "\(cut)")
  }

  @Test("a sentence is not cut before its verb, nor inside a quotation")
  func verbs() {
    let long =
      "The first plan, following on from what was said at the last meeting of the harbour board in"
      + " the long winter, is to bring together a panel of pilots and smiths who review the needs of"
      + " the mill, and to ask the council in spring for a larger house on the northern pier."
    let cut = Abridgement.abridged(StatementWords(RichText(long)), to: 15, worth: .statement)
    #expect(cut.map { $0.plain.contains("is to bring together") } ?? true, "\(cut?.plain ?? "")")
    let rule =
      "The rules of the mill say: \"most boats may use the lock as long as it is clear that the one"
      + " who steers the boat is not the miller nor sent by the miller\""
    let quoted = (Abridgement.abridged(RichText(rule), to: 10) ?? RichText(rule)).plain
    #expect(quoted.hasSuffix("sent by the miller\""), "\(quoted)")
  }

  @Test("what came of work, what is left and what is out are kept")
  func outcomes() {
    let filler =
      "The pilots of the outer bay looked at all the signs there are in the spring of the year."
    func cut(_ text: String) -> String {
      Abridgement.abridged(StatementWords(RichText(text)), to: 15, worth: .statement)?.plain ?? text
    }
    let moved =
      "The crane was moved to the new yard of the mill by way of the northern lock, with all its"
      + " chains and lamps and old ropes, and the rails it stood on have been removed."
    #expect(
      cut("Work is in progress to move the crane to the yard. \(filler) \(filler) \(moved)")
        .contains("have been removed"))
    #expect(
      cut(
        "The bell hangs in the tower of the mill now. \(filler) \(filler) The last step missing is"
          + " a rope."
      ).contains("The last step missing"))
    #expect(
      cut(
        "Winch 4.1 came out before the fair and mainly mends the knots of the long ropes."
          + " \(filler) \(filler) Winch 4.2 is the latest release."
      ).contains("Winch 4.2 is"))
  }
}
