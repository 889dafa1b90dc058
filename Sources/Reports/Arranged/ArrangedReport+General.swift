public import NotesDiff

extension ArrangedReport {
  /// Facts in rows and columns.
  public struct Table: Sendable, Hashable {
    /// The heads of the columns.
    public var columns: [String]
    /// The rows, each with a cell for every column.
    public var rows: [[RichText]]
    /// The columns of numbers, which are set to the right.
    public var numbers: Set<Int> = []
    /// The columns of dates, places and names, which are not broken.
    public var tight: Set<Int> = []
    /// What happened to the thing of each row, where rows are about changes: settings hide and fold
    /// kinds.
    public var kinds: [ChangeKind] = []

    /// Makes a table.
    ///
    /// - Parameters:
    ///   - columns: The heads of the columns.
    ///   - rows: The rows; short ones are filled up.
    ///   - numbers: The columns of numbers.
    ///   - tight: The columns that are not broken.
    public init(
      columns: [String], rows: [[RichText]], numbers: Set<Int> = [], tight: Set<Int> = []
    ) {
      self.columns = columns
      self.tight = tight
      self.numbers = numbers
      self.rows = rows.map { row in
        Array((row + Array(repeating: RichText(), count: columns.count)).prefix(columns.count))
      }
    }
  }

  /// A drawing of rows that move between lanes over time.
  public struct Timeline: Sendable, Hashable {
    /// A mark on the axis of time.
    public struct Tick: Sendable, Hashable {
      /// Its label: "2018-01".
      public var label: String
      /// Where it lies, 0…1.
      public var position: Double
      /// Whether what stood there was copied and counts for nothing.
      public var isCopy = false
    }

    /// A stay of a line in a lane.
    public struct Stretch: Sendable, Hashable {
      /// The lane, by index.
      public var lane: Int
      /// Where it begins, 0…1.
      public var start: Double
      /// Where it ends, 0…1.
      public var end: Double
      /// What the line said there.
      public var label: String
      /// Whether it may be left over from a copy.
      public var isDoubtful = false
    }

    /// How a line ends.
    public enum Ending: String, Sendable, Hashable {
      /// It goes on past the last meeting.
      case open
      /// It left, finished.
      case finished
      /// It left, unfinished.
      case vanished
      /// It went into another line.
      case merged
    }

    /// One row over time.
    public struct Line: Sendable, Hashable {
      /// Its number in the table beside the drawing.
      public var number: Int
      /// Its text.
      public var label: String
      /// Its stays, in order of time.
      public var stretches: [Stretch]
      /// How it ends.
      public var ending: Ending
    }

    /// What it shows, in a sentence, for readers who can't see it.
    public var description: String
    /// The names of the lanes, the uppermost first.
    public var lanes: [String]
    /// The marks on the axis of time.
    public var ticks: [Tick]
    /// The rows.
    public var lines: [Line]
  }
}
