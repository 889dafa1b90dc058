import FoundationEssentials
import NotesDiff

/// Writes a report as JSON; `SavedReport` reads it back.
///
/// Keys are sorted and nothing depends on clock, locale or host: the same report gives the same
/// bytes in every process.
public enum ReportCoding {
  /// A report as JSON: UTF-8, keys sorted, two spaces a level, a line end after the last brace.
  ///
  /// - Parameter report: A report on two notes or a series, or what was read from a note.
  /// - Returns: The text of a file.
  /// - Throws: `ReportCodingError.notWritable`, where a score is no number.
  public static func text(of report: some Encodable) throws(ReportCodingError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
    } catch EncodingError.invalidValue(_, let context) {
      throw .notWritable(place: place(context.codingPath))
    } catch {
      throw .notWritable(place: place([]))
    }
  }

  static func changes(_ data: Data) throws(ReportCodingError) -> ChangeReport {
    let report = try decode(ChangeReport.self, from: data)
    try ValueCheck.check(report)
    return report
  }

  static func decode<Value: Decodable>(
    _ type: Value.Type, from data: Data
  ) throws(ReportCodingError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch let error as DecodingError {
      throw translated(error)
    } catch {
      throw .notJSON("the file can't be read")
    }
  }

  private static func translated(_ error: DecodingError) -> ReportCodingError {
    switch error {
    case .keyNotFound(let key, let context):
      .missing(place: place(context.codingPath + [key]))
    case .valueNotFound(_, let context):
      .missing(place: place(context.codingPath))
    case .typeMismatch(let type, let context):
      .wrongType(place: place(context.codingPath), expected: name(of: type))
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? .notJSON(context.underlyingError.map { "\($0)" } ?? context.debugDescription)
        : .badValue(place: place(context.codingPath), reason: context.debugDescription)
    @unknown default: .notJSON("the file can't be read")
    }
  }

  /// A path as a reader would write it: `changes[3].old[0].line`.
  private static func place(_ path: [any CodingKey]) -> String {
    var text = ""
    for key in path {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
    return text.isEmpty ? "the report" : text
  }

  private static func name(of type: any Any.Type) -> String {
    let plain: [(any Any.Type, String)] = [
      (String.self, "a text"), (Int.self, "a whole number"), (Double.self, "a number"),
    ]
    if let match = plain.first(where: { $0.0 == type }) { return match.1 }
    let written = "\(type)"
    return written.hasPrefix("Array") || written.hasPrefix("[Any") ? "an array" : "an object"
  }
}
