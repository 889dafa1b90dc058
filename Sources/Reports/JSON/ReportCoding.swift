import FoundationEssentials
import NotesDiff

/// Writes a report as JSON; `SavedReport` reads it back.
///
/// Keys are sorted and nothing depends on clock, locale or host: the same report gives the same
/// bytes in every process.
public enum ReportCoding {
  /// The report as JSON: UTF-8, keys sorted, two spaces a level, a line end after the last brace.
  ///
  /// - Parameter report: The report.
  /// - Returns: The bytes of a file.
  /// - Throws: `ReportCodingError.notWritable`, where a score is no number.
  public static func encode(_ report: ChangeReport) throws(ReportCodingError) -> [UInt8] {
    try bytes(of: report)
  }

  /// What was read from a note, as JSON in the same form.
  ///
  /// - Parameter note: The note.
  /// - Returns: The text of a file.
  /// - Throws: `ReportCodingError.notWritable`, which no note causes.
  public static func text(of note: NoteFacts) throws(ReportCodingError) -> String {
    String(decoding: try bytes(of: note), as: UTF8.self)
  }

  /// A report on a series, as JSON in the same form.
  ///
  /// - Parameter report: The report.
  /// - Returns: The text of a file.
  /// - Throws: `ReportCodingError.notWritable`, where a score is no number.
  public static func text(
    of report: SeriesReport<some SeriesFacts>
  ) throws(ReportCodingError) -> String {
    String(decoding: try bytes(of: report), as: UTF8.self)
  }

  private static func bytes(of value: some Encodable) throws(ReportCodingError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
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
