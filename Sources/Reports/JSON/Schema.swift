/// A value of a JSON Schema, as it is written.
struct Schema {
  /// The fields of an object, in order.
  typealias Fields = KeyValuePairs<String, Schema>

  /// The lines of the value.
  let lines: String

  /// A number of things.
  static let count = Schema(lines: #"{ "type": "integer", "minimum": 0 }"#)
  /// How many days lie between two others.
  static let days = Schema(lines: #"{ "type": "integer" }"#)
  /// Whether something holds.
  static let flag = Schema(lines: #"{ "type": "boolean" }"#)

  /// A text.
  static func text(_ description: String? = nil) -> Schema {
    line([#""type": "string""#, note(description)])
  }

  /// What has a definition.
  static func reference(_ name: String, _ description: String? = nil) -> Schema {
    line([##""$ref": "#/$defs/\##(name)""##, note(description)])
  }

  /// One of several names.
  static func choice(_ names: [String], _ description: String? = nil) -> Schema {
    line(["\"enum\": [\(quoted(names))]", note(description)])
  }

  /// Values of one form.
  static func list(_ item: Schema, _ description: String? = nil) -> Schema {
    braced([note(description), #""type": "array""#, "\"items\": " + item.lines])
  }

  /// Names, each once.
  static func names(_ names: [String]) -> Schema {
    braced([#""type": "array""#, #""uniqueItems": true"#, "\"items\": " + choice(names).lines])
  }

  /// How many things there are of each kind.
  static func tally(_ description: String, required: [String] = []) -> Schema {
    braced([
      note(description), #""type": "object""#,
      "\"propertyNames\": " + reference("kind").lines,
      required.isEmpty ? nil : "\"required\": [\(quoted(required))]",
      "\"additionalProperties\": " + count.lines,
    ])
  }

  /// An object that has no other fields.
  static func record(
    _ fields: Fields, optional: Fields = [:], description: String? = nil
  ) -> Schema {
    braced([note(description), object(fields, optional: optional)])
  }

  /// What stands between the braces of such an object.
  static func object(_ fields: Fields, optional: Fields = [:]) -> String {
    let named = (Array(fields) + Array(optional)).map { "\"\($0.key)\": \($0.value.lines)" }
    return [
      #""type": "object""#, "\"required\": [\(quoted(fields.map(\.key)))]",
      #""additionalProperties": false"#, #""properties": "# + braced(named).lines,
    ].joined(separator: ",\n")
  }

  /// Lines one level deeper.
  static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }

  /// Entries in braces, each on a line of its own.
  static func braced(_ entries: [String?]) -> Schema {
    Schema(lines: "{\n" + indented(entries.compactMap { $0 }.joined(separator: ",\n")) + "\n}")
  }

  private static func line(_ entries: [String?]) -> Schema {
    Schema(lines: "{ " + entries.compactMap { $0 }.joined(separator: ", ") + " }")
  }

  private static func note(_ description: String?) -> String? {
    description.map { "\"description\": \"\($0)\"" }
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
