import Foundation
import Mustache

/// `pmc-diff-template TEMPLATE < report.json`: sets a saved JSON report by a mustache template.
@main
enum Template {
  /// What went wrong, as the one line a user reads.
  struct Trouble: Error {
    let line: String
  }

  static func main() {
    do {
      let text = try rendered(Array(CommandLine.arguments.dropFirst()))
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      let line = (error as? Trouble)?.line ?? "standard output: it can't be written"
      try? FileHandle.standardError.write(contentsOf: Data("pmc-diff-template: \(line)\n".utf8))
      exit(2)
    }
  }

  private static func rendered(_ arguments: [String]) throws -> String {
    guard arguments.count == 1, let path = arguments.first, !path.hasPrefix("-") else {
      throw Trouble(line: "wants a template: pmc-diff-template TEMPLATE < report.json")
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Trouble(line: "\(path): the template can't be read")
    }
    guard let source = String(bytes: bytes, encoding: .utf8) else {
      throw Trouble(line: "\(path): the template is not UTF-8")
    }
    let input = (try? FileHandle.standardInput.readToEnd()) ?? Data()
    guard let value = try? JSONDecoder().decode(Value.self, from: input),
      case .object(let report) = value, report["schemaVersion"] != nil
    else {
      throw Trouble(line: "standard input: this is no JSON report; make one with --format json")
    }
    do {
      // Plain text: nothing is escaped unless the template asks for it.
      let plain = "{{% CONTENT_TYPE:TEXT}}" + source
      return try MustacheTemplate(string: plain).render(Value.object(report).plain)
    } catch let error as MustacheTemplate.ParserError {
      let place = error.context
      throw Trouble(line: "\(path):\(place.lineNumber): \(error.error)")
    } catch {
      throw Trouble(line: "\(path): \(error)")
    }
  }
}

/// A JSON value, as the template library sees it.
enum Value: Decodable {
  case object([String: Value])
  case list([Value])
  case text(String)
  case number(Double)
  case truth(Bool)
  case nothing

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([Value].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: Value].self))
    }
  }

  /// The value in types the library knows; every change also has its kind as a key, so that a
  /// template can choose by it: `{{#isCompleted}}`. A count of none is left out of the summary.
  var plain: Any {
    switch self {
    case .object(let members):
      var plain = members.filter { !$0.value.isIdle }.mapValues(\.plain)
      if case .text(let kind)? = members["kind"], let first = kind.first {
        plain["is" + first.uppercased() + kind.dropFirst()] = true
      }
      return plain
    case .list(let values): return values.map(\.plain)
    case .text(let text):
      // A note must not steer the terminal the digest is read in.
      return String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    case .number(let number): return Int(exactly: number).map { $0 as Any } ?? number
    case .truth(let truth): return truth
    case .nothing: return ""
    }
  }

  /// Whether it is nothing, or a count of none: a section about it is not shown.
  private var isIdle: Bool {
    switch self {
    case .nothing: true
    case .number(let number): number == 0
    default: false
    }
  }
}
