public import NotesDiff

extension MeetingNote {
  /// Reads a note written in a test.
  ///
  /// - Parameters:
  ///   - markdown: The note.
  ///   - file: Its file name.
  /// - Throws: `ReadError`.
  public init(_ markdown: String, file: String = "2031-03-04.md") throws {
    self = try NoteReader().read(Array(markdown.utf8), file: file)
  }

  /// The sections but for the preamble.
  public var headed: [Section] { Array(sections.dropFirst()) }

  /// The team sections.
  public var teams: [Section] { sections.filter { $0.kind == .team } }

  /// The rows of the roadmap.
  public var rows: [Item] { items.filter(\.isRoadmapRow) }

  /// The texts of the items.
  public var texts: [String] { items.map(\.text) }

  /// The only item with a text, or nothing.
  ///
  /// - Parameter text: The whole text.
  /// - Returns: The item, where there is exactly one.
  public func item(_ text: String) -> Item? {
    let found = items.filter { $0.text == text }
    return found.count == 1 ? found[0] : nil
  }
}
