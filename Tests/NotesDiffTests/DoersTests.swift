import Testing

@testable import NotesDiff

@Suite("Who a line is given to")
struct DoersTests {
  @Test(
    "Names before a task and in the bracket behind it, the team that does it",
    arguments: [
      ("Ida to oil the winch", ["Ida"]), ("ida to write the report", ["ida"]),
      ("Action: bo to write the report", ["bo"]), ("@bo: oil the winch", ["@bo"]),
      ("Oil the winch (Ida, Bo)", ["Ida, Bo"]), ("Ida and Bo will oil it", ["Ida and Bo"]),
      ("Plan to oil the winch", []), ("Continuing to oil the winch", []),
      ("Harbour Gate: oil the hinges", []), ("Need to write the report", []),
      ("The Quay team is painting the winch", ["Quay team"]),
      ("Quay team will oil the winch", ["Quay team"]), ("Quay team lead: Ida", []),
      ("Oil the winch (at high tide)", []), ("The winch has to be oiled", []),
    ])
  func names(statement: String, names: [String]) {
    #expect(Doers.names(in: statement).map { String($0) } == names)
  }
}
