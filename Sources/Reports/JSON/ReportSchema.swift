/// The JSON Schema (2020-12) of a saved report.
///
/// It is written by hand, since a reader of the schema wants sentences; `scripts/validate` checks it
/// against every recorded report, and it allows no key it does not name, so neither can drift.
public enum ReportSchema {
  /// The schema, in lines that each end with `\n`.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "pmc-diff change report",
      "description": "What changed between two meeting notes. Version 1.",
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
        }
      },
      "$defs": {
        "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "line": { "type": "integer", "minimum": 1 },
        "kind": {
          "enum": [
            "completed", "advanced", "slipped", "reopened", "moved", "progressed", "reworded",
            "cosmetic", "new", "dropped", "archived", "unmentioned", "unchanged"
          ]
        },
        "note": {
          "type": "object",
          "required": ["file", "title"],
          "additionalProperties": false,
          "properties": {
            "file": { "type": "string", "description": "The file name, without folders." },
            "title": { "type": "string" },
            "date": { "$ref": "#/$defs/date", "description": "The day of the meeting." }
          }
        },
        "warning": {
          "type": "object",
          "required": ["code", "message"],
          "additionalProperties": false,
          "properties": {
            "code": { "type": "string", "description": "A stable name for scripts." },
            "message": { "type": "string" },
            "file": { "type": "string" },
            "line": { "$ref": "#/$defs/line" }
          }
        },
        "team": {
          "type": "object",
          "required": ["old", "new", "events"],
          "additionalProperties": false,
          "properties": {
            "old": { "type": "array", "items": { "$ref": "#/$defs/teamSide" } },
            "new": { "type": "array", "items": { "$ref": "#/$defs/teamSide" } },
            "events": {
              "type": "array",
              "uniqueItems": true,
              "items": {
                "enum": [
                  "teamAdded", "teamRemoved", "teamRenamed", "teamsMerged", "teamSplit",
                  "leadChanged", "statusChanged", "regrouped", "silent"
                ]
              }
            }
          }
        },
        "teamSide": {
          "type": "object",
          "required": ["file", "line", "name", "report"],
          "additionalProperties": false,
          "properties": {
            "file": { "type": "string" },
            "line": { "$ref": "#/$defs/line" },
            "name": { "type": "string" },
            "lead": { "type": "string" },
            "status": { "type": "string", "description": "Its standing, as \"incubating\"." },
            "remark": { "type": "string", "description": "What else is said of the lead." },
            "report": {
              "enum": ["reported", "blank", "noUpdates"],
              "description": "Blank is unknown; noUpdates is an answer."
            },
            "isPart": { "const": true, "description": "It is a part of another team's section." },
            "lastReport": {
              "$ref": "#/$defs/date",
              "description": "The last report of a team that had none in the older note."
            }
          }
        },
        "change": {
          "type": "object",
          "required": [
            "id", "kind", "area", "old", "new", "score", "tier", "facets", "reasons"
          ],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "pattern": "^[0-9a-f]{12}$" },
            "kind": { "$ref": "#/$defs/kind" },
            "area": { "enum": ["roadmap", "team", "section"] },
            "old": { "type": "array", "items": { "$ref": "#/$defs/item" } },
            "new": { "type": "array", "items": { "$ref": "#/$defs/item" } },
            "score": { "type": "number", "minimum": 0, "maximum": 1 },
            "tier": { "enum": ["sure", "possible"] },
            "facets": {
              "type": "array",
              "uniqueItems": true,
              "items": {
                "enum": [
                  "text", "owners", "links", "stage", "status", "team", "place", "merge", "split"
                ]
              }
            },
            "reasons": { "type": "array", "items": { "type": "string" } },
            "explanation": { "type": "array", "items": { "type": "string" } }
          }
        },
        "item": {
          "type": "object",
          "required": ["file", "line", "text", "path", "role", "status"],
          "additionalProperties": false,
          "properties": {
            "file": { "type": "string" },
            "line": { "$ref": "#/$defs/line", "description": "Where the item starts." },
            "text": { "type": "string" },
            "spans": {
              "description": "The text with links and styles, where it has any.",
              "type": "array",
              "items": { "$ref": "#/$defs/span" }
            },
            "team": { "type": "string" },
            "path": {
              "description": "The headings and items around it, outermost first.",
              "type": "array",
              "items": { "type": "string" }
            },
            "role": { "enum": ["statement", "groupLabel", "placeholder", "boilerplate"] },
            "status": { "enum": ["unknown", "planned", "inProgress", "done"] },
            "statusFrom": { "type": "string" },
            "parentLine": { "$ref": "#/$defs/line" },
            "stage": { "type": "string" },
            "owners": { "type": "array", "items": { "type": "string" } }
          }
        },
        "span": {
          "type": "object",
          "required": ["text"],
          "additionalProperties": false,
          "properties": {
            "text": { "type": "string" },
            "style": {
              "type": "array",
              "uniqueItems": true,
              "items": { "enum": ["code", "emphasis", "strong", "struck", "image"] }
            },
            "link": { "type": "string" }
          }
        }
      }
    }

    """#
}
