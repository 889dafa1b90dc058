/// Reads XML of the strict kind the renderers write: no comments, sections or declarations but the
/// document type, every attribute quoted, every `&` an entity. Anything else is an error.
struct TagReader {
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  enum Event: Equatable {
    case open(String, [String: String])
    case text(String)
    case close(String)
  }

  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []
  private(set) var events: [Event] = []

  init(_ xml: String) throws {
    rest = Substring(xml).unicodeScalars
    let type = "<!DOCTYPE html>\n"
    if xml.hasPrefix(type) { rest = rest.dropFirst(type.unicodeScalars.count) }
    while let first = rest.first {
      if first == "<" { try readTag() } else { try readText() }
    }
    guard open.isEmpty else { throw Fault(description: "open at the end: \(open)") }
  }

  private mutating func readText() throws {
    let raw = rest.prefix { $0 != "<" }
    rest = rest.dropFirst(raw.count)
    guard open.isEmpty else { return events.append(.text(try decoded(raw))) }
    guard raw.allSatisfy({ $0 == "\n" }) else { throw Fault(description: "text outside the root") }
  }

  private mutating func readTag() throws {
    rest.removeFirst()
    let isEnd = rest.first == "/"
    if isEnd { rest.removeFirst() }
    let name = name()
    guard !name.isEmpty else { throw Fault(description: "a tag without a name") }
    if isEnd {
      guard rest.popFirst() == ">", open.popLast() == name else {
        throw Fault(description: "</\(name)> closes nothing")
      }
      return events.append(.close(name))
    }
    var attributes: [String: String] = [:]
    while rest.first == " " {
      rest.removeFirst()
      let key = self.name()
      guard rest.popFirst() == "=", rest.popFirst() == "\"" else {
        throw Fault(description: "attribute \(key) has no value")
      }
      let raw = rest.prefix { $0 != "\"" }
      guard !raw.contains("<") else { throw Fault(description: "< in attribute \(key)") }
      rest = rest.dropFirst(raw.count + 1)
      guard attributes.updateValue(try decoded(raw), forKey: key) == nil else {
        throw Fault(description: "attribute \(key) twice")
      }
    }
    events.append(.open(name, attributes))
    if rest.first == "/" {
      rest.removeFirst()
      events.append(.close(name))
    } else {
      open.append(name)
    }
    guard rest.popFirst() == ">" else { throw Fault(description: "<\(name)> does not end") }
  }

  private mutating func name() -> String {
    let name = rest.prefix {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == ":" || $0 == "-"
    }
    rest = rest.dropFirst(name.count)
    return String(name)
  }

  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#10": "\n"]

  private func decoded(_ raw: Substring.UnicodeScalarView) throws -> String {
    var result = ""
    var rest = raw
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let name = rest.prefix { $0 != ";" }
      guard let text = Self.entities[String(name)] else {
        throw Fault(description: "entity \(String(name.prefix(12)))")
      }
      result += text
      rest = rest.dropFirst(name.count + 1)
    }
    return result
  }
}
