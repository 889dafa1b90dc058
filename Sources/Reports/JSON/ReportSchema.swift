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
      definitions: definitions)
  }

  /// The schema of the answer to a question about a series.
  ///
  /// - Parameter answer: The question.
  /// - Returns: The schema.
  public static func text(of answer: SeriesAnswerKind) -> String {
    document(
      title: "pmc-diff \(answer.rawValue)", description: answer.description + " Version 1.",
      object: series(answer),
      definitions: definitions(of: answer) + [
        Definition("answer", "{\n" + indented(answer.object) + "\n}")
      ])
  }

  /// A part of a schema with a name.
  struct Definition {
    let name: String
    let text: String

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  private static func document(
    title: String, description: String, object: String, definitions: [Definition]
  ) -> String {
    let named = definitions.map { "\"\($0.name)\": \($0.text)" }.joined(separator: ",\n")
    return """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "\(title)",
        "description": "\(description)",
      \(indented(object)),
        "$defs": {
      \(indented(indented(named)))
        }
      }

      """
  }

  /// Lines one level deeper.
  static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }

  /// What every answer has in common.
  private static func series(_ answer: SeriesAnswerKind) -> String {
    #"""
    "type": "object",
    "required": ["schemaVersion", "command", "warnings", "committees"],
    "additionalProperties": false,
    "properties": {
      "schemaVersion": { "const": 1 },
      "command": { "const": "\#(answer.rawValue)" },
      "warnings": { "type": "array", "items": { "$ref": "#/$defs/warning" } },
      "committees": {
        "type": "array",
        "items": {
          "type": "object",
          "required": ["name", "notes", "warnings", "report"],
          "additionalProperties": false,
          "properties": {
            "name": { "type": "string" },
            "notes": {
              "description": "Its notes, oldest first.",
              "type": "array",
              "items": { "$ref": "#/$defs/note" }
            },
            "span": {
              "description": "Which meetings the answer is about.",
              "type": "object",
              "required": ["meetings", "of"],
              "additionalProperties": false,
              "properties": {
                "since": { "$ref": "#/$defs/date", "description": "The first day asked for." },
                "until": { "$ref": "#/$defs/date", "description": "The last day asked for." },
                "first": { "type": "string", "description": "The first meeting in it." },
                "last": { "type": "string", "description": "The last meeting in it." },
                "meetings": { "type": "integer", "minimum": 0 },
                "of": { "type": "integer", "minimum": 0, "description": "Meetings in all." }
              }
            },
            "warnings": { "type": "array", "items": { "$ref": "#/$defs/warning" } },
            "report": { "$ref": "#/$defs/answer" }
          }
        }
      }
    }
    """#
  }

  /// The definitions an answer refers to.
  private static func definitions(of answer: SeriesAnswerKind) -> [Definition] {
    if answer == .log {
      return definitions + [Definition("changeReport", "{\n" + indented(changeReport) + "\n}")]
    }
    let shared = ["date", "line", "note", "warning"] + answer.shared
    return definitions.filter { shared.contains($0.name) }
  }

  /// A report on two notes.
  private static let changeReport = #"""
    "type": "object",
    "required": ["schemaVersion", "old", "new", "summary", "warnings", "teams", "changes"],
    "additionalProperties": false,
    "properties": {
      "schemaVersion": { "const": 1 },
      "old": { "$ref": "#/$defs/note", "description": "The older note." },
      "new": { "$ref": "#/$defs/note", "description": "The newer note." },
      "summary": {
        "description": "How many changes there are of each kind; every kind has an entry.",
        "type": "object",
        "propertyNames": { "$ref": "#/$defs/kind" },
        "required": [
          "completed", "advanced", "slipped", "reopened", "moved", "progressed", "reworded",
          "cosmetic", "new", "dropped", "archived", "unmentioned", "unchanged"
        ],
        "additionalProperties": { "type": "integer", "minimum": 0 }
      },
      "warnings": { "type": "array", "items": { "$ref": "#/$defs/warning" } },
      "teams": { "type": "array", "items": { "$ref": "#/$defs/team" } },
      "changes": { "type": "array", "items": { "$ref": "#/$defs/change" } },
      "deadlines": {
        "description": "Unchanged items of the newer note with a day something ends or is due.",
        "type": "array",
        "items": { "$ref": "#/$defs/item" }
      },
      "topics": {
        "description": "Unchanged points and labels of the newer note over something that changed.",
        "type": "array",
        "items": { "$ref": "#/$defs/change" }
      },
      "unchangedAside": {
        "description": "How many unchanged items are labels, placeholders or frame the meeting.",
        "type": "integer",
        "minimum": 1
      },
      "unchangedRows": {
        "description": "How many unchanged items are rows of the roadmap.",
        "type": "integer",
        "minimum": 1
      }
    }
    """#
}
