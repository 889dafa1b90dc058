import NotesDiff

extension Wording {
  /// Why a file could not be read, in a clause.
  static func reason(_ error: ReadError) -> String {
    switch error {
    case .empty: "it is empty"
    case .binary(let offset): "byte \(offset) is zero, so it is no text"
    case .wideEncoding: "it is UTF-16 or UTF-32"
    case .invalidUTF8(let offset, let line): "byte \(offset), on line \(line), is not UTF-8"
    case .tooLarge(let bytes, let limit): "it has \(bytes) bytes, more than \(limit)"
    case .lineTooLong(let line, let bytes, let limit):
      "line \(line) has \(bytes) bytes, more than \(limit)"
    case .paragraphTooLong(let line, let limit):
      "the paragraph on line \(line) goes on for more than \(limit >> 10) kB"
    case .tableTooWide(let line, let columns, let limit):
      "the table on line \(line) has \(columns) columns, more than \(limit)"
    case .nestsTooDeep(let line, let limit):
      "lists or quotes nest deeper than \(limit) levels on line \(line)"
    case .unavailable(let reason): reason
    case .parserFailed: "the Markdown parser ran out of memory"
    }
  }
}
