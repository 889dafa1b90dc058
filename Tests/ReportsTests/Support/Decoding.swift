import Reports

extension ReportCoding {
  /// The report on two notes a file holds.
  static func decode(_ bytes: [UInt8]) throws -> ChangeReport {
    guard case .changes(let report) = try SavedReport(bytes) else {
      throw ReportCodingError.badValue(place: "command", reason: "this is a report on a series")
    }
    return report
  }

  /// The bytes of such a file.
  static func encode(_ report: ChangeReport) throws(ReportCodingError) -> [UInt8] {
    Array(try text(of: report).utf8)
  }
}
