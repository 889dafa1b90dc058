extension ReportSchema {
  /// What schemas refer to.
  static let definitions = [
    Definition("date", #"{ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }"#),
    Definition("line", #"{ "type": "integer", "minimum": 1 }"#),
    Definition(
      "kind",
      #"""
      {
        "enum": [
          "completed", "advanced", "slipped", "reopened", "moved", "progressed", "reworded",
          "cosmetic", "new", "dropped", "archived", "unmentioned", "unchanged"
        ]
      }
      """#),
    Definition("area", #"{ "enum": ["roadmap", "team", "section"] }"#),
    Definition("status", #"{ "enum": ["unknown", "planned", "inProgress", "done"] }"#),
    Definition(
      "meeting",
      #"""
      {
        "type": "string",
        "description": "The day of a meeting; the file of a note without a date."
      }
      """#),
    Definition(
      "note",
      #"""
      {
        "type": "object",
        "required": ["file", "title"],
        "additionalProperties": false,
        "properties": {
          "file": { "type": "string", "description": "The file name; in a series, the path from the folder of the notes." },
          "title": { "type": "string" },
          "date": { "$ref": "#/$defs/date", "description": "The day of the meeting." }
        }
      }
      """#),
    Definition(
      "warning",
      #"""
      {
        "type": "object",
        "required": ["code", "message"],
        "additionalProperties": false,
        "properties": {
          "code": { "type": "string", "description": "A stable name for scripts." },
          "message": { "type": "string" },
          "file": { "type": "string" },
          "line": { "$ref": "#/$defs/line" }
        }
      }
      """#),
    Definition(
      "team",
      #"""
      {
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
      }
      """#),
    Definition(
      "teamSide",
      #"""
      {
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
      }
      """#),
    Definition(
      "change",
      #"""
      {
        "type": "object",
        "required": [
          "id", "kind", "area", "old", "new", "score", "tier", "facets", "reasons"
        ],
        "additionalProperties": false,
        "properties": {
          "id": { "type": "string", "pattern": "^[0-9a-f]{12}$" },
          "kind": { "$ref": "#/$defs/kind" },
          "area": { "$ref": "#/$defs/area" },
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
          "explanation": { "type": "array", "items": { "type": "string" } },
          "asCopiedOn": { "$ref": "#/$defs/date" }
        }
      }
      """#),
    Definition(
      "item",
      #"""
      {
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
            "description": "The headings and items around it, of long ones the beginning.",
            "type": "array",
            "items": { "type": "string" }
          },
          "role": { "enum": ["statement", "groupLabel", "placeholder", "boilerplate"] },
          "status": { "$ref": "#/$defs/status" },
          "statusFrom": { "type": "string" },
          "parentLine": { "$ref": "#/$defs/line" },
          "stage": { "type": "string" },
          "owners": { "type": "array", "items": { "type": "string" } },
          "from": {
            "$ref": "#/$defs/date",
            "description": "The older meeting an item of the baseline was taken from."
          },
          "silentOn": {
            "description": "Of what it says that there is nothing new.",
            "type": "string"
          }
        }
      }
      """#),
    Definition(
      "span",
      #"""
      {
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
      """#),
  ]
}
