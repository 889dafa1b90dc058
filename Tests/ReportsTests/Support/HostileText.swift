import NotesDiff
import TestSupport

/// Text made of everything that means something to Markdown, XML or a terminal.
enum HostileText {
  private static let pieces = [
    "*", "**", "***", "_", "__", "~", "~~", "~~~", "`", "``", "```", "[", "]", "(", ")", "![", "](",
    "<", ">", "<b>", "</div>", "<!--", "-->", "<script>", "<?", "<https://a.example>", "&", "&amp;",
    "&#58;", "&copy", ";", "#", "##", " #", "####### ", "-", "- ", "---", "+ ", "* ", "1. ", "12) ",
    "1234567890. ", "=", "===", "|", " | ", "\\", "\\\\", "\\|", "\\`", ":", "://", "http://",
    "https://x.example/a_b*c", "www.", "www.x.example", "ftp://", "@", "@octocat", "a@b.example",
    "#12", "GH-3", "word", "a", "snake_case", "2", "é", "日本", "👩‍🚀", "🇨🇭", "\u{301}", "\u{200B}",
    "\u{A0}", "“", "”", "—", "\u{1B}[31m", "\u{7}", "\u{0}", "\u{9B}", "\u{202E}", "\u{FFFE}", "\t",
    "\n", "\r\n", "\n\n", "    ", " ", " ", " ", "[ ] ", "[x] ", "[^1]", "[^1]: ", "[a]: /b",
    ":---",
    "mailto:", "$", "$$", ":tada:", "]]>", "\"", "'", "!", "?", ".", ",", "/",
  ]

  private static let links = [
    "https://x.example/a", "https://x.example/a_b_(c)?d=1&copy;=2", "http://www.x.example",
    "javascript:alert(1)", " JaVa\nScript:alert(1)", "data:text/html,<b>", "../up/there.md",
    "mailto:a@b.example", "https://x.example/a b|c\\d<e>", "", "#here", "//evil.example",
    "https://x.example/)](x",
  ]

  static func text(using numbers: inout SplitMix64, pieces count: Int = 8) -> String {
    (0..<Int.random(in: 0...count, using: &numbers))
      .map { _ in pieces.randomElement(using: &numbers) ?? "" }
      .joined()
  }

  static func richText(using numbers: inout SplitMix64) -> RichText {
    RichText(
      (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
        let isPlain = Bool.random(using: &numbers)
        let style = RichText.Style(
          rawValue: isPlain ? 0 : UInt8.random(in: 0...31, using: &numbers))
        let isLinked = Int.random(in: 0..<4, using: &numbers) == 0
        let link = isLinked ? links.randomElement(using: &numbers) : nil
        let isOwnName = isLinked && Int.random(in: 0..<4, using: &numbers) == 0
        return .init(
          isOwnName ? link ?? "" : text(using: &numbers, pieces: 5), style: style, link: link)
      })
  }
}
