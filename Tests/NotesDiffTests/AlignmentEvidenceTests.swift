import TestSupport
import Testing

@testable import NotesDiff

@Suite("What proves that two items are one, and what proves nothing")
struct AlignmentEvidenceTests {
  // A few statements that are carried over, so that no word is rare only because there are so few.
  private static let rest = [
    "Painting the greenhouse shutters white", "Compost bins need another lid",
    "Visitors asked for benches near the orchard",
  ]

  private func note(_ day: String, talks: [String], teams: [(String, [String])]) throws
    -> MeetingNote
  {
    let sections = [("## Discussion", talks)] + teams.map { ("### \($0)", $1) }
    let lines = sections.map { heading, items in
      heading + "\n\n" + items.map { "- \($0)\n" }.joined()
    }
    let text = "# Garden Meeting \(day)\n\n" + lines.joined(separator: "\n")
    return try MeetingNote(text, file: day + "-garden.md")
  }

  /// The links of what is not carried over, "old > new".
  private func links(
    talks: ([String], [String]) = ([], []), beds: ([String], [String]) = ([], []),
    ponds: ([String], [String]) = ([], [])
  ) throws -> [String] {
    let old = try note(
      "2031-05-06", talks: talks.0,
      teams: [("Beds - Ana Lopez", beds.0 + Self.rest), ("Ponds - Bo Lind", ponds.0)])
    let new = try note(
      "2031-05-20", talks: talks.1,
      teams: [("Beds - Ana Lopez", beds.1 + Self.rest), ("Ponds - Bo Lind", ponds.1)])
    return Aligner().align(old, new).items
      .map { "\(old.items[$0.old].text) > \(new.items[$0.new].text)" }
      .filter { link in !Self.rest.contains { link == "\($0) > \($0)" } }
  }

  @Test("The call for nominations goes on as the appointment to the same office, and to no other")
  func offices() throws {
    let call = "[IH] nominations for the lead of Ponds are open until Friday"
    let answer = "[IH] Request to approve Uma Berg as Ponds project lead"
    let other = "[IH] Request to approve Uma Berg as Beds project lead"
    #expect(try links(talks: ([call], [answer])) == ["\(call) > \(answer)"])
    #expect(try links(talks: ([call], [other])).isEmpty)
  }

  @Test("Who leads a team by its heading stands for it beside an office")
  func leads() throws {
    let call = "[IH] Harbour Inc. has nominated Ana Lopez as new Plots product lead"
    let answer = "[IH] Call for vote to approve Ana Lopez as Plots project lead"
    let other = "[IH] Request to approve Uma Berg as Greens project lead"
    #expect(try links(talks: ([call], [answer])) == ["\(call) > \(answer)"])
    #expect(try links(talks: ([call], [other])).isEmpty)
  }

  @Test(
    "Who speaks, where it was written of, and when it is due is not what it is about",
    arguments: [
      ("[IH] Asked the printers for a quote", "[IH] The kiln is cold on Mondays"),
      (
        "The shears are sharp again, as garden-dev was told by Finn",
        "Looking at a leak reported on garden-dev"
      ),
    ])
  func noSubject(before: String, after: String) throws {
    #expect(try links(beds: ([before], [after])).isEmpty)
  }

  @Test("A promise that is given again with another date is the same promise")
  func dates() throws {
    let before = "Draft of the visitors' guide to be out by end of March"
    let after = "Draft of the visitors' guide to be out by mid April"
    #expect(try links(beds: ([before], [after])) == ["\(before) > \(after)"])
  }

  @Test(
    """
    A release that was announced is out with its number or a later patch, not with the next one; work on a \
    release with that number alone, be it one of several
    """,
    arguments: [
      (
        "Next release will be 6.12.0", "Released version 6.12.1 on Monday, get it from the shed",
        true
      ),
      (
        "Next release will be 6.12.0", "Released version 6.13.0 on Monday, get it from the shed",
        false
      ),
      (
        "6.12.1 is feature complete, all shears are oiled",
        "Released 6.12.1 and 6.12.2, get them from the shed", true
      ),
      (
        "6.12.1 is feature complete, all shears are oiled",
        "Released 6.12.2 and 6.12.3, get them from the shed", false
      ),
    ])
  func releases(before: String, after: String, isOne: Bool) throws {
    #expect(try links(beds: ([before], [after])).isEmpty == !isOne)
  }

  @Test("A ticket that each note speaks of once is one work, wherever it stands")
  func ticketsElsewhere() throws {
    let ticket = "https://example.org/issues/1671"
    let before = "Bo to open an issue: [widen the gate](\(ticket))"
    let after = "[Steps to widen the gate](\(ticket))"
    #expect(try links(beds: ([before], []), ponds: ([], [after])).count == 1)
  }

  @Test("One document, linked once from each note, makes two statements of a team one work")
  func documents() throws {
    let story = "https://example.org/story/1671"
    let before = "Trying some tweaks of the [proposed](\(story)) opening page"
    let after = "Completing the last part of [what visitors see](\(story)) when they arrive"
    #expect(try links(beds: ([before], [after])).count == 1)
    // How it is to be shown, and at which place of it, is no other document.
    let place = after.replacing(story, with: story + "/edit?usp=sharing#heading=h.k3x")
    #expect(try links(beds: ([before], [place])).count == 1)
    let (first, second) = ("https://example.org/v2/view?id=41", "https://example.org/v2/view?id=77")
    #expect(
      try links(
        beds: ([before.replacing(story, with: first)], [after.replacing(story, with: second)])
      )
      .isEmpty)
    // What is linked twice, lists releases or is a home page proves less.
    let again = "Two more [stories](\(story)) on hold"
    #expect(try links(beds: ([before], [after, again])).isEmpty)
    for page in ["https://example.org/seedbank/releases/3", "https://example.org"] {
      let (first, second) = (
        before.replacing(story, with: page), after.replacing(story, with: page)
      )
      #expect(try links(beds: ([first], [second])).isEmpty)
    }
  }

  @Test(
    "The same said of another thing is other work, at the start of a sentence and in code, too",
    arguments: [
      ("Rakes can opt into the winter service", "Shears can opt into the winter service"),
      (
        "Updated the `shears` and `rake` labels with the colours of the season",
        "Updated the `hoe` and `spade` labels with the colours of the season"
      ),
    ])
  func siblings(before: String, after: String) throws {
    #expect(try links(beds: ([before], [after])).isEmpty)
  }

  @Test("What goes on in its own team is not taken from another team as well")
  func ownTeamFirst() throws {
    let own = "Lily basins for the water terrace"
    let other = "Next spring will show lily basins for the water terrace"
    let after = "Adding lily basins for the water terrace"
    #expect(try links(beds: ([other], []), ponds: ([own], [after])) == ["\(own) > \(after)"])
  }
}
