/// Why a file could not be read as a meeting note.
public enum ReadError: Error, Sendable, Hashable {
  /// The file has no bytes but white space.
  case empty
  /// The file has zero bytes among its text.
  case binary(offset: Int)
  /// The file is UTF-16 or UTF-32, by its byte-order mark.
  case wideEncoding
  /// A byte that is no UTF-8, at an offset from the start of the file.
  case invalidUTF8(offset: Int, line: Int)
  /// The file is larger than the reader takes.
  case tooLarge(bytes: Int, limit: Int)
  /// A line is longer than the reader takes.
  case lineTooLong(line: Int, bytes: Int, limit: Int)
  /// A paragraph is longer than the reader takes.
  case paragraphTooLong(line: Int, limit: Int)
  /// A table is wider than the reader takes.
  case tableTooWide(line: Int, columns: Int, limit: Int)
  /// Lists or quotes nest deeper than the reader takes.
  case nestsTooDeep(line: Int, limit: Int)
  /// The system does not give the file out; its own words.
  case unavailable(reason: String)
  /// The Markdown parser gave no tree, for want of memory.
  case parserFailed
}

/// The bounds inside which time and memory stay in proportion to the size of a note.
///
/// They lie far above what people write: the largest note seen has 700 lines.
public enum ReadLimits {
  /// The size of a file, in bytes.
  public static let bytes = 32 << 20
  /// The length of a line, in bytes. Some delimiters cost the Markdown parser the square of it.
  public static let lineBytes = 64 << 10
  /// The length of a paragraph, in bytes, for the same reason.
  public static let paragraphBytes = 256 << 10
  /// The columns of a table: short rows are filled up to the head, so they cost rows × columns.
  public static let columns = 128
  /// The depth of nested lists and quotes.
  public static let depth = 200
}
