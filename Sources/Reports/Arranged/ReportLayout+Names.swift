import NotesDiff

extension ReportLayout {
  /// A name in settings that calls nothing.
  public struct Strange: Sendable, Hashable {
    /// The list it stands in: `order` or `hide`.
    public var list: String
    /// The name, in lower case.
    public var name: String
    /// The names that mean something there, beside the sections of the notes.
    public var known: [String]
  }

  /// Titles of parts that are the same in every report, of two notes or of a series.
  private static let titles: Set<String> = Set(
    ([
      Wording.attentionTitle, Wording.roadmapTitle, Wording.unheardTitle, Wording.teamsTitle,
      Wording.quietTitle,
    ] + SeriesWords.partTitles).map { $0.lowercased() })

  /// The names that call nothing, neither a part or group nor a section.
  ///
  /// A part may be missing from a report on two notes and be there in the next; what no report can
  /// have is a slip of the pen.
  ///
  /// - Parameter sections: The sections of all notes, in lower case.
  /// - Returns: The names in order, those of `order` first.
  public func strangeNames(besides sections: Set<String>) -> [Strange] {
    let lists = [
      ("order", order, Self.partNames), ("hide", hide.sorted(), Self.partNames + Self.groupNames),
    ]
    return lists.flatMap { list, names, known in
      names.filter { !known.contains($0) && !Self.titles.contains($0) && !sections.contains($0) }
        .map { Strange(list: list, name: $0, known: known) }
    }
  }

  /// Whether names are given that sections of notes may have.
  public var namesParts: Bool { !order.isEmpty || !hide.isEmpty }
}
