import NotesDiff
import Testing

@testable import Reports

/// Of prose that tells of a talk, what came of it is told, and no part of a sentence that says nothing alone.
@Suite("What came of a talk")
struct TalkOpeningTests {
  private static func abridged(_ text: String) -> String {
    let words = StatementWords(RichText(text))
    return Abridgement.abridged(words, to: 15, worth: .statement)?.plain ?? text
  }

  @Test("The outcome of a talk is kept before what was only said in it")
  func outcome() {
    let cut = Self.abridged(
      "The crew discussed the width of the new lock, and whether barges from the upper river would pass it at all."
        + " Ida described how the old gates had been measured by her father in the year of the great flood."
        + " Bo told of a lock in the south that had been rebuilt twice within a few years of its opening."
        + " The crew ultimately leaned towards keeping the width of the old gates.")
    #expect(cut.hasPrefix("The crew discussed the width of the new lock …"))
    #expect(
      cut.hasSuffix("… The crew ultimately leaned towards keeping the width of the old gates."))
  }

  @Test("A talk of several things is passed over, what came of them is not")
  func several() {
    let cut = Self.abridged(
      "The crew discussed several offers for the winter work on the two piers of the harbour."
        + " Ida agreed to ask the smith for a second offer before the end of the month."
        + " Bo described how the piles had been driven by his father in the year of the great flood, when"
        + " the water of the river stood at the doors of the mill for most of a week."
        + " The team celebrated the completion of the northern breakwater.")
    #expect(cut.hasPrefix("… Ida agreed to ask the smith"))
    #expect(cut.contains("celebrated the completion of the northern breakwater"))
    #expect(!cut.contains("great flood"))
  }

  @Test("A promise at the end of a long account is kept, without a word that promises")
  func pledge() {
    let cut = Self.abridged(
      "Old Mads keeps the chart of the sound, and there is a list of the pilots who have drawn in it."
        + " The chart has no date, which is a trouble to those who want to copy it for their own boats."
        + " The lines near the southern shoal are said to be off by more than the length of a barge."
        + " Ida is going to ask Mads whether the chart may be copied.")
    #expect(cut.hasSuffix("… Ida is going to ask Mads whether the chart may be copied."))
  }

  @Test("No cut leaves a clause without the one it leads up to")
  func leadingClause() {
    let cut = Self.abridged(
      "Ida and Bo spoke of the bell buoys and of the fog that had kept all boats in the harbour for most of March."
        + " They agreed that while the outer buoys need a heavier chain to hold them in the autumn gales,"
        + " the inner ones stay on hemp for another year. Mads brought the figures of the last ten winters,"
        + " which the office had copied for him from the book of the old harbour master.")
    #expect(!cut.contains("chain …"), "\(cut)")
    #expect(cut.contains("the inner ones stay on hemp") || !cut.contains("agreed"), "\(cut)")
  }

  @Test("What speaks of this comes with what names it")
  func pointsBack() {
    let cut = Self.abridged(
      "Bo cleans up the tables of the tide gauge. Ida is changing the form of the gauge book to a ledger."
        + " Printed tables will look as before, this only concerns the book."
        + " Whoever reads the gauge can write his name and the hour, and add a remark on the wind and the light"
        + " where the pilots asked for one in the year before.")
    #expect(cut.contains("to a ledger. Printed tables will look as before"), "\(cut)")
  }

  @Test("No cut ends in half a quotation")
  func quotation() {
    let cut = Self.abridged(
      "The smiths work on the second gate of the lock and have a list of all that may go wrong with its hinges."
        + " The water of the river has been high for weeks, and the yard is short of hands and of dry oak."
        + " They will bring the plan to the next meeting. \"We will show it to the pilots and then see what they"
        + " make of it\" was what the oldest of them said to the council.")
    let marks = cut.filter { $0 == "\"" }.count
    #expect(marks.isMultiple(of: 2), "\(cut)")
    #expect(
      Subject.shortened("\"Rebuild the northern lock gate with oak from the upper river valley\"")
        .hasSuffix("…\""))
  }

  @Test("Who only says where more is told comes last")
  func pointers() {
    let link = RichText([
      .init("All of it is "), .init("included here", link: "https://quay.example/9"),
    ])
    #expect(Pointer.onlyLeads(link))
    #expect(Pointer.onlyLeads(RichText("Discussed in part in section 2.")))
    #expect(!Pointer.onlyLeads(RichText("Discussed the crane with Ida")))
    #expect(!Pointer.onlyLeads(RichText("The rope is included in the price of the crane")))
  }
}
