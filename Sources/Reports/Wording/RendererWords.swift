import NotesDiff

/// The fixed words and signs the formats set around a report's own text.
enum RendererWords {
  /// In front of what the older note said.
  static let was = "was"
  /// In front of what the older note said, where the link is only possible.
  static let perhapsWas = "perhaps was"
  /// In front of what the older note said of the same topic.
  static let lastTime = "last time"
  /// Between two old wordings of one statement.
  static let andBefore = "and"
  /// The mark of a link readers may differ on.
  static let possible = "perhaps"
  /// In front of what speaks for and against links.
  static let because = "because"
  /// The link to the page about an item.
  static let history = "history"
  /// Stands for a statement without any text.
  static let noText = "(no text)"
  /// Between two stages.
  static let arrow = "→"
  /// Heads the column with the numbers of rows.
  static let numberSign = "#"
  /// The heading of the list of parts.
  static let contents = "Contents"
  /// The heading of the warnings, for readers who can't see the frame.
  static let warnings = "Please note"
  /// The summary of a fold that holds the older wording.
  static let earlierWording = "Earlier wording"
  /// The summary of a fold that holds the whole of an abridged statement.
  static let inFull = "In full"
  /// The summary of a fold that holds what speaks for and against links.
  static let whyLinked = "Why"
  /// The head of the column of statements.
  static let whatColumn = "What"
  /// The head of the column of stages.
  static let movementColumn = "From → To"
  /// The head of the column of owners.
  static let ownersColumn = "Owners"
  /// The head of the column of older wordings.
  static let wasColumn = "Was"

  /// What stands in front of a statement, with the mark behind it: a question and a call have their own.
  ///
  /// - Parameter name: The name of what it stands under.
  /// - Returns: The name and its mark.
  static func leading(_ name: String) -> String {
    ["?", "!"].contains(where: name.hasSuffix) ? name : name + ":"
  }

  /// The sign of a kind, one column wide in a terminal.
  static func sign(of kind: ChangeKind) -> String {
    switch kind {
    case .completed: "✓"
    case .advanced: "↑"
    case .slipped: "↓"
    case .reopened: "↺"
    case .moved: "→"
    case .progressed: "›"
    case .reworded: "~"
    case .cosmetic: "·"
    case .new: "+"
    case .dropped: "−"
    case .archived: "×"
    case .unmentioned: "?"
    case .unchanged: "="
    }
  }

  /// A word with its first letter in upper case.
  static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
