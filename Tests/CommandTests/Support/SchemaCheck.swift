import Foundation

/// As much of JSON Schema as our schemas use, so that a key nobody described fails everywhere;
/// `scripts/validate-json` asks a real validator.
struct SchemaCheck {
  private let root: [String: Any]

  /// Asks the tool for a schema.
  ///
  /// - Parameter name: The command whose JSON it is of.
  /// - Throws: An error, where it is no JSON.
  init(named name: String) throws {
    let text = try Tool.run(["schema", name]).output
    root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// What of a text does not follow the schema.
  ///
  /// - Parameter json: JSON.
  /// - Returns: Places, each with what is wrong there.
  /// - Throws: An error, where it is no JSON.
  func faults(in json: String) throws -> [String] {
    guard !root.isEmpty else { return ["no schema"] }
    return faults(try JSONSerialization.jsonObject(with: Data(json.utf8)), root, "")
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    var found: [String] = []
    if let name = schema["$ref"] as? String {
      let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
      guard let named = definitions[name.replacingOccurrences(of: "#/$defs/", with: "")] else {
        return ["\(place): \(name) is not defined"]
      }
      found += faults(value, named, place)
    }
    if let choices = schema["enum"] as? [String], !choices.contains(value as? String ?? "") {
      found.append("\(place): \(value) is none of \(choices)")
    }
    if let constant = schema["const"] as? NSObject, constant != value as? NSObject {
      found.append("\(place): \(value) is not \(constant)")
    }
    if let type = schema["type"] as? String, !Self.isOf(type, value) {
      found.append("\(place): \(value) is no \(type)")
    }
    if let items = schema["items"] as? [String: Any], let list = value as? [Any] {
      found += list.enumerated().flatMap { faults($0.element, items, "\(place)[\($0.offset)]") }
    }
    guard let object = value as? [String: Any] else { return found }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    for name in schema["required"] as? [String] ?? [] where object[name] == nil {
      found.append("\(place): \(name) is missing")
    }
    for (name, value) in object {
      if let property = properties[name] {
        found += faults(value, property, "\(place).\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(place): \(name) is not described")
      }
    }
    return found
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    case "integer": (value as? Double).map { $0.rounded() == $0 } ?? false
    case "number": value is Double
    default: false
    }
  }
}
