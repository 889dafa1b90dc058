/// Why a report could not be written as JSON or read back.
public enum ReportCodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file is no JSON; the parser's own account.
  case notJSON(String)
  /// A key the contract asks for is not there.
  case missing(place: String)
  /// A value has another type than the contract says.
  case wrongType(place: String, expected: String)
  /// A value has the right type and makes no sense.
  case badValue(place: String, reason: String)
  /// The report was written by a later version of the contract.
  case newerVersion(found: Int, known: Int)
  /// A report can't be written, for a number that is none.
  case notWritable(place: String)

  /// One line for a person, without the name of the file.
  public var description: String {
    switch self {
    case .notJSON(let account): "not JSON: \(account)"
    case .missing(let place): "\(place) is missing"
    case .wrongType(let place, let expected): "\(place) should be \(expected)"
    case .badValue(let place, let reason): "\(place): \(reason)"
    case .newerVersion(let found, let known):
      "schemaVersion is \(found), this program knows reports up to version \(known)"
    case .notWritable(let place): "\(place) can't be written as JSON"
    }
  }
}
