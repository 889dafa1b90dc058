import FoundationEssentials

/// JSON on one line: keys sorted, so that the same value gives the same bytes.
enum JSONLine {
  /// A value as one line, without its end.
  ///
  /// - Parameter value: The value.
  /// - Returns: The line.
  /// - Throws: `ReportCodingError.notWritable`, where a number is none.
  static func text(of value: some Encodable) throws(ReportCodingError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw .notWritable(place: "the line")
    }
  }
}
