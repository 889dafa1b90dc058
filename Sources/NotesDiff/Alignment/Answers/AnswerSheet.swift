/// What people and programs have decided about links, for one pair of notes or many.
public struct AnswerSheet: Sendable, Hashable {
  /// The answers and pins; of two answers to one question the later counts.
  public var answers: [Answer]
  /// Whether many pairs of notes are compared with it: then only answers bound to the notes at hand
  /// are missed where they apply to nothing.
  public var servesSeries: Bool

  /// Makes a sheet.
  ///
  /// - Parameters:
  ///   - answers: The answers and pins.
  ///   - servesSeries: Whether many pairs of notes are compared with it.
  public init(_ answers: [Answer] = [], servesSeries: Bool = false) {
    self.answers = answers
    self.servesSeries = servesSeries
  }
}

/// One decision about links.
public struct Answer: Sendable, Hashable {
  /// What was decided.
  public enum Verdict: Sendable, Hashable {
    /// The item a question is about continues exactly these old items; none is an answer, too.
    case chosen(question: String, items: [String])
    /// Two items belong together, whatever else does.
    case match(old: Place, new: Place)
    /// Two items do not belong together.
    case noMatch(old: Place, new: Place)
  }

  /// How a pin names an item.
  public enum Place: Sendable, Hashable {
    /// By the line it starts on, 1-based.
    case line(Int)
    /// By its text; every item with this text is meant.
    case text(String)
  }

  /// The notes an answer is about, by their file names without folders.
  public struct Notes: Sendable, Hashable {
    /// The older note.
    public var old: String
    /// The newer note.
    public var new: String

    /// Names two notes.
    ///
    /// - Parameters:
    ///   - old: The file name of the older.
    ///   - new: The file name of the newer.
    public init(old: String, new: String) {
      self.old = old
      self.new = new
    }

    /// Whether these are the names of two notes; folders count where both sides have them.
    func name(_ old: String, _ new: String) -> Bool {
      Self.areOne(self.old, old) && Self.areOne(self.new, new)
    }

    private static func areOne(_ name: String, _ file: String) -> Bool {
      let (first, second) = (name.split(separator: "/"), file.split(separator: "/"))
      return zip(first.reversed(), second.reversed()).allSatisfy { $0 == $1 }
    }
  }

  /// What was decided.
  public var verdict: Verdict
  /// Why; may be empty.
  public var why: String
  /// The notes it is about; nothing for any that it fits.
  public var notes: Notes?
  /// The file it was read from.
  public var file: String
  /// Its line there, 1-based.
  public var line: Int

  /// Makes an answer.
  ///
  /// - Parameters:
  ///   - verdict: What was decided.
  ///   - why: Why.
  ///   - notes: The notes it is about.
  ///   - file: The file it was read from.
  ///   - line: Its line there.
  public init(
    _ verdict: Verdict, why: String = "", notes: Notes? = nil, file: String = "", line: Int = 1
  ) {
    self.verdict = verdict
    self.why = why
    self.notes = notes
    self.file = file
    self.line = line
  }
}
