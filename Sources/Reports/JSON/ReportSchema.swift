/// The JSON Schema (2020-12) of what the program writes as JSON.
///
/// It is written by hand, since a reader of a schema wants sentences; `scripts/validate-json` checks it
/// against recorded reports and answers, and it allows no key it does not name, so neither can drift.
public enum ReportSchema {
  /// The schema of a report on two notes.
  public static var text: String {
    document(
      title: "pmc-diff change report",
      description: "What changed between two meeting notes. Version 1.", object: changeReport,
      definitions: Array(definitions))
  }

  /// The schema of the answer to a question about a series.
  ///
  /// - Parameter answer: The question.
  /// - Returns: The schema.
  public static func text(of answer: SeriesAnswerKind) -> String {
    document(
      title: "pmc-diff \(answer.rawValue)", description: answer.description + " Version 1.",
      object: series(answer),
      definitions: definitions(of: answer) + [("answer", Schema.braced([answer.object]))])
  }

  private typealias Definition = (key: String, value: Schema)

  private static func document(
    title: String, description: String, object: String, definitions: [Definition]
  ) -> String {
    let named = definitions.map { "\"\($0.key)\": \($0.value.lines)" }
    return Schema.braced([
      #""$schema": "https://json-schema.org/draft/2020-12/schema""#, "\"title\": \"\(title)\"",
      "\"description\": \"\(description)\"", object, #""$defs": "# + Schema.braced(named).lines,
    ]).lines + "\n"
  }

  /// What every answer has in common.
  private static func series(_ answer: SeriesAnswerKind) -> String {
    let span = Schema.record(
      [
        "meetings": .count,
        "of": Schema(
          lines: #"{ "type": "integer", "minimum": 0, "description": "Meetings in all." }"#),
      ],
      optional: [
        "since": .reference("date", "The first day asked for."),
        "until": .reference("date", "The last day asked for."),
        "first": .text("The first meeting in it."), "last": .text("The last meeting in it."),
      ], description: "Which meetings the answer is about.")
    let committee = Schema.record(
      [
        "name": .text(), "notes": .list(.reference("note"), "Its notes, oldest first."),
        "warnings": .list(.reference("warning")), "report": .reference("answer"),
      ], optional: ["span": span])
    return Schema.object([
      "schemaVersion": Schema(lines: #"{ "const": 1 }"#),
      "command": Schema(lines: "{ \"const\": \"\(answer.rawValue)\" }"),
      "warnings": .list(.reference("warning")), "committees": .list(committee),
    ])
  }

  /// The definitions an answer refers to.
  private static func definitions(of answer: SeriesAnswerKind) -> [Definition] {
    if answer == .log {
      return Array(definitions) + [("changeReport", Schema.braced([changeReport]))]
    }
    let shared = ["date", "line", "note", "warning"] + answer.shared
    return definitions.filter { shared.contains($0.key) }
  }
}
