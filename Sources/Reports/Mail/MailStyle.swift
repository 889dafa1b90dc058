import NotesDiff

/// The looks of a mail: written into every element, since mail programs drop style sheets, with a
/// sheet for those that keep it and turn dark.
enum MailStyle {
  /// A colour with its counterpart on a dark screen; both reach a contrast of 4.5 to 1.
  enum Tone: String, CaseIterable {
    case ink, soft, good, warn, bad, news

    /// The colour on white.
    var light: String {
      switch self {
      case .ink: "#1f2328"
      case .soft: "#59636e"
      case .good: "#1a6b34"
      case .warn: "#7d4e00"
      case .bad: "#a3202a"
      case .news: "#0b57a4"
      }
    }

    /// The colour on the dark paper.
    var dark: String {
      switch self {
      case .ink: "#e3e6e9"
      case .soft: "#a5aeb7"
      case .good: "#7bcf93"
      case .warn: "#e4b75a"
      case .bad: "#f59a94"
      case .news: "#85bbf5"
      }
    }

    /// The tone of a kind of change.
    static func of(_ kind: ChangeKind) -> Tone {
      switch kind {
      case .completed, .advanced: .good
      case .slipped, .reopened, .unmentioned: .warn
      case .dropped: .bad
      case .new: .news
      case .progressed, .reworded, .moved: .ink
      case .archived, .cosmetic, .unchanged: .soft
      }
    }
  }

  /// Size and fonts of every cell: they inherit neither in some programs. A mail can't bring its
  /// own fonts, so these are the ones every system has.
  static let font = "font:16px/24px -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

  /// The sheet for programs that keep one; it has none of the characters XML would escape.
  static let sheet: String = {
    let tones = Tone.allCases.map { ".t-\($0.rawValue) { color: \($0.dark) !important; }" }
    return """

      a { color: \(Tone.news.light); }
      code { font-size: 90%; }
      @media (prefers-color-scheme: dark) {
      body, .paper { background: #15181b !important; }
      .rule { border-color: #363c43 !important; }
      .notice { background: #332c17 !important; }
      code { background: #262b30 !important; }
      a { color: \(Tone.news.dark) !important; }
      \(tones.joined(separator: "\n"))
      }

      """
  }()

  /// The attributes of an element in a tone.
  static func attributes(_ tone: Tone, _ style: String) -> [MarkupTree.Attribute] {
    [
      .init("class", "t-\(tone.rawValue)"),
      .init("style", "color:\(tone.light)" + (style.isEmpty ? "" : ";" + style)),
    ]
  }

  /// The attributes of a table that only places things.
  static func layout(_ style: String = "") -> [MarkupTree.Attribute] {
    [
      .init("role", "presentation"),
      .init("style", "width:100%;border-collapse:collapse" + style),
    ]
  }
}
