import TestSupport
import Testing

@testable import NotesDiff

/// Dates in titles, paths and first lines, in every form people write them.
@Suite("Recognising dates")
struct DateRecognitionTests {
  @Test(
    "Forms of a date",
    arguments: [
      "2031-03-05", "2031-3-5", "2031/03/05", "2031.03.05", "2031_03_05", "20310305",
      "03-05-2031", "3/5/2031", "05.03.2031", "5.3.2031", "March 5, 2031", "Mar 5th 2031",
      "5 March 2031", "5th of March, 2031", "5-Mar-2031", "2031-Mar-05", "2031 March 5",
      "5. März 2031", "5 mars 2031", "5 de marzo de 2031", "2031年3月5日",
      "Sync, 5 March 2031 (2031-03-05)", "Meeting of Wednesday, March 5 2031 at 10:00",
    ])
  func form(text: String) {
    #expect(DateRecognition.date(in: text)?.description == "2031-03-05")
    #expect(DateRecognition.date(in: "# Quay PMC " + text)?.description == "2031-03-05")
  }

  @Test(
    "What is no date",
    arguments: [
      "2031", "2031-03", "2031-13-05", "v1.2.3", "10.0.2031-x", "31 February 2031", "12345678",
      "May we start", "4096/12/12", "March 2031", "1-2-3", "Release 20.3.1",
    ])
  func none(text: String) { #expect(DateRecognition.date(in: text) == nil) }

  @Test(
    "A period stands for its first day, and a name that tells no year for none",
    arguments: [
      ("2031-q2", "2031-04-01"), ("2031-W10", "2031-03-03"), ("kw10-2031", "2031-03-03"),
      ("week-1-2031", "2030-12-30"), ("2031 S53", "2031-12-29"), ("Barn March 2031", "2031-03-01"),
      ("Barn report 2031 Q1", "2031-01-01"), ("q2", nil), ("week 10", nil), ("2031 q5", nil),
      ("sprint-12", nil), ("2031 s and 4 of them", nil),
    ])
  func periods(text: String, expected: String?) {
    #expect(DatePeriods.date(in: text)?.description == expected)
  }

  @Test("Days counted from one on give the calendar back", arguments: [1, 60, 146_097, 742_000])
  func dayNumbers(start: Int) throws {
    for number in start + 1000..<start + 1500 {
      #expect(try #require(CalendarDate(dayNumber: number)).dayNumber == number)
    }
  }

  @Test("A day above twelve is a day, wherever it stands")
  func dayFirst() {
    #expect(DateRecognition.date(in: "25/03/2031")?.description == "2031-03-25")
    #expect(DateRecognition.date(in: "03.25.2031")?.description == "2031-03-25")
  }

  @Test(
    "Dates of paths",
    arguments: [
      ("notes/2031/03/05/README.md", "2031-03-05"), ("2031/03-05.md", "2031-03-05"),
      ("2031/March/5.md", "2031-03-05"), ("2031-03-05/minutes.md", "2031-03-05"),
      ("2031-03/05.md", "2031-03-05"), ("2030/2031-03-05.md", "2031-03-05"),
      ("notes/2031-03.md", "2031-03-01"), ("notes/2031/03.md", "2031-03-01"),
      ("notes/march-2031.md", "2031-03-01"), ("minutes-5-march-2031.markdown", "2031-03-05"),
      ("quay/2031/docks-03-05.md", "2031-03-05"), ("2031/docks/sync-3-5.md", "2031-03-05"),
      ("2031/docks-25-03.md", "2031-03-25"), ("2031/sync_mar_5.md", "2031-03-05"),
      ("2031-03/march-05.md", "2031-03-05"), ("2031/calls/03-05-agenda.md", "2031-03-05"),
    ])
  func path(path: String, date: String) {
    #expect(DateRecognition.date(inPath: path)?.description == date)
  }

  @Test(arguments: [
    "notes/2031/README.md", "2031/05/sync-3.md", "2031/v-1-2-plan.md", "README.md", "notes/a.md",
    "",
  ])
  func pathsWithoutADate(path: String) { #expect(DateRecognition.date(inPath: path) == nil) }

  @Test(
    "Dates of the first lines",
    arguments: [
      ["---", "date: 2031-03-05", "tags: x", "---", "# Sync"],
      ["# Sync", "", "**Date:** March 5, 2031", "Chair: Ada"],
      ["**Club**", "*Held on Wednesday 5th March 2031 in the boat house at 19.30*"],
      ["Sync of 5 March 2031", "====="], ["# Sync", "- When: 2031-03-05, 10:00"],
      ["Quay", "", "## 2031-03-05"], ["# Protokoll", "Datum: 5. März 2031"],
      ["# Sync 11", "## Time: 3/5/2031 14:00 UTC"],
      ["# Sync", "## Date and time", "", "* 2031/03/05"],
      ["# Sync", "", "Wednesday, March 5, 2031, 10:00 CET"],
      ["# Sync", "- **Meeting time**: 5 March 2031"],
      ["# Log", "## Date Range:", "- March 3 - March 5, 2031"],
      ["# Log", "Reporting period: 2031-02-20 to 2031-03-05"],
    ])
  func head(lines: [String]) {
    #expect(DateRecognition.date(inHead: lines)?.description == "2031-03-05")
  }

  @Test("A note takes its date from its name, its title, then its first lines")
  func note() throws {
    let text = "# Sync\n\nDate: 5 March 2031\n\n- The pump leaks\n"
    #expect(try MeetingNote(text, file: "sync.md").date?.description == "2031-03-05")
    #expect(try MeetingNote(text, file: "2031-04-01.md").date?.description == "2031-04-01")
    #expect(try MeetingNote(text, file: "2031/04/02/README.md").date?.description == "2031-04-02")
    let framed = "---\ntitle: Sync\ndate: 2031-03-05\n---\n\n# Sync\n\n- The pump leaks\n"
    #expect(try MeetingNote(framed, file: "sync.md").date?.description == "2031-03-05")
  }
}
