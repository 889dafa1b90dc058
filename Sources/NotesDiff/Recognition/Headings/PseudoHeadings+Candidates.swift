extension PseudoHeadings {
  /// What may be a heading, in order of the blocks; settled once all of them are known.
  struct Candidates {
    /// A line alone that may be one.
    struct Line {
      /// The paragraph, or the item it stands in.
      var block: Int
      /// The paragraph.
      var lead: Int
      /// What it says.
      var title: RichText
      /// The stretch between two headings it stands in.
      var stretch: Int
    }

    /// The ordinary paragraphs of each stretch between two headings.
    var stretches: [[Int]] = [[]]
    /// The stretches below a date: there stands a meeting of its own, not a point of one.
    private(set) var dated: Set<Int> = []
    /// Bold lines with text right below them.
    var leads: [(block: Int, parts: [Part], stretch: Int)] = []
    /// Bold lines that only say how far along something is: "Upcoming plans".
    var shelves: [Line] = []
    /// Other bold lines, and whether a list follows.
    var bolds: [(line: Line, namesList: Bool)] = []
    /// Handles with a list below, items of a list themselves.
    var handles: [Line] = []

    /// The stretches with text whose last line is bold, a heading by that.
    var tailed: Set<Int> = []
    /// Bold lines with nothing below them: a rule, another such line or the end comes next.
    var hollow: [Line] = []

    /// The stretch the next block stands in.
    var stretch: Int { stretches.count - 1 }

    /// Begins the stretch below a heading.
    ///
    /// - Parameters:
    ///   - heading: What it says.
    ///   - isOneOfSeveral: Whether other headings have a date, too: one alone is that of the note.
    mutating func beginStretch(under heading: String, isOneOfSeveral: Bool) {
      if isOneOfSeveral, heading.hasDigit,
        DateRecognition.date(in: heading) != nil
      {
        dated.insert(stretches.count)
      }
      stretches.append([])
    }

    /// Whether several bold lines have something below them in a stretch, so that others are headings, too.
    func isDividedByBolds(_ stretch: Int) -> Bool {
      (bolds.map(\.line) + shelves).count { $0.stretch == stretch }
        + (tailed.contains(stretch) ? 1 : 0) > 1
    }

    /// In which stretches each title stands.
    ///
    /// - Parameter named: For each stretch the titles of lines "Name: text".
    /// - Returns: The titles, those below dates left out.
    func titles(besides named: [[RichText]]) -> Titles {
      var titles = Titles()
      for (line, _) in bolds where !dated.contains(line.stretch) {
        titles.note(line.title, in: line.stretch)
      }
      for (stretch, found) in named.enumerated() where !dated.contains(stretch) {
        for title in found { titles.note(title, in: stretch) }
      }
      return titles
    }
  }
}

extension PseudoHeadings.Candidates {
  /// In which stretches between two headings each title stands: what comes back under another heading
  /// is a part every point has, "Discussion:", or a speaker.
  struct Titles {
    private var places: [String: Set<Int>] = [:]

    /// Notes where a title stands.
    mutating func note(_ title: RichText, in stretch: Int) {
      places[Words.bare(title.plain), default: []].insert(stretch)
    }

    /// Whether a title stands in several stretches.
    func comesBack(_ title: RichText) -> Bool { places[Words.bare(title.plain)]?.count ?? 0 > 1 }
  }
}
