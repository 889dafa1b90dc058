import NotesDiff

/// Decides what of an older wording is worth saying beside the newer one.
///
/// A statement that says it all needs no second one. The older wording is quoted where it adds
/// something: the newer is bare, a number or date changed, a row or item was edited, work was put
/// back, or the link is only possible and the reader has to judge it.
struct EarlierWording {
  /// What is said with the statement, in every format.
  var was: [RichText] = []
  /// The words with what was taken out and put in.
  var edits: [ArrangedReport.Edit]?
  /// The whole of the older wordings.
  var whole: [RichText] = []

  /// An older statement is quoted up to so many words where it has to be known.
  private static let longest = 12
  /// The same where it only helps.
  private static let short = 8
  /// A statement of so few words says little by itself.
  private static let bare = 5

  /// Decides for one change.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - text: The newer statement, whole.
  ///   - detail: How much is said.
  init(_ change: ChangeReport.ChangeEntry, text: RichText, detail: ReportLayout.Detail) {
    guard !change.new.isEmpty, change.facets.contains("text") else { return }
    // That it stood under "In progress" tells nothing of the work.
    whole = change.old.filter { !Self.isMereLabel($0) }.map(\.textWithoutOwners)
    let kind = ChangeKind(rawValue: change.kind) ?? .progressed
    if kind == .reworded || kind == .moved, whole.count == 1, let before = whole.first,
      let marked = WordEdits.edits(from: before, to: text)
    {
      edits = detail == .full ? marked : WordEdits.compact(marked)
      was = [Self.quoted(WordEdits.older(marked), Self.longest)]
      return
    }
    if detail == .full {
      was = whole
    } else if let words = Self.words(for: kind, change, text) {
      let said = TellingWords.of(text.plain)
      was = whole.map { Self.quoted($0, words, sharing: said) }
    } else {
      was = whole.compactMap { Self.changedNumbers(from: $0, to: text) }
    }
  }

  /// Whether an item is a label without a topic: "In progress".
  private static func isMereLabel(_ entry: ChangeReport.Entry) -> Bool {
    entry.role == Item.Role.groupLabel.rawValue && TellingWords.of(entry.text).isEmpty
  }

  /// The beginning of a text, which ends with no word that no statement ends with.
  private static func quoted(_ text: RichText, _ words: Int) -> RichText {
    let short = WordEdits.shortened(text, to: words)
    guard short != text else { return text }
    let all = WordEdits.words(of: text)
    let kept = RichText(all[..<Abridgement.trimmed(all, to: words)].flatMap(\.text.spans))
    return RichText(kept.folded().withoutLooseEnd.spans + [.init(" …")])
  }

  /// The sentence of an older statement that shares most with the newer one: its beginning, or what
  /// stands around the first word it shares.
  private static func quoted(_ text: RichText, _ words: Int, sharing said: Set<String>) -> RichText
  {
    guard WordEdits.words(of: text).count > words + slack else { return text }
    let sentences = Abridgement.sentences(of: text)
    let shares = sentences.map { TellingWords.of($0.plain).intersection(said).count }
    guard let most = shares.max(), most > 0, let place = shares.firstIndex(of: most) else {
      return quoted(text, words)
    }
    let part = part(of: sentences[place], words, sharing: said)
    return place == 0 || part.plain.hasPrefix("…") ? part : RichText([.init("… ")] + part.spans)
  }

  private static func part(of text: RichText, _ words: Int, sharing said: Set<String>) -> RichText {
    let all = WordEdits.words(of: text)
    let first = all.firstIndex { !TellingWords.of($0.key).isDisjoint(with: said) }
    guard let first, first >= words, all.count > words + slack else { return quoted(text, words) }
    let start = min(first - context, all.count - words)
    let part = RichText([.init("… ")] + all[start...].flatMap(\.text.spans))
    return quoted(part.folded(), words + 1)
  }

  /// A quotation that leaves out fewer words than this is longer than the whole.
  private static let slack = 3

  /// How many words of the older statement are quoted, or nothing where the newer says it all.
  private static func words(
    for kind: ChangeKind, _ change: ChangeReport.ChangeEntry, _ text: RichText
  ) -> Int? {
    if change.area == Change.Area.roadmap.rawValue { return longest }
    switch kind {
    case .slipped, .reopened, .reworded, .moved, .dropped, .archived, .cosmetic, .unchanged,
      .unmentioned, .new:
      return longest
    case .completed, .advanced, .progressed:
      return isBare(text, change) || change.tier == ItemLink.Tier.possible.rawValue ? short : nil
    }
  }

  /// Whether the newer statement says so little that the older one tells what it is about.
  private static func isBare(_ text: RichText, _ change: ChangeReport.ChangeEntry) -> Bool {
    guard WordEdits.words(of: text).count <= bare else { return false }
    let said = TellingWords.of(text.plain)
    return change.old.contains { !TellingWords.of($0.text).isSubset(of: said) }
  }

  // MARK: Numbers

  /// Words around a changed number that are quoted with it.
  private static let context = 2

  /// The older wording around the numbers and dates that are others now.
  private static func changedNumbers(from old: RichText, to new: RichText) -> RichText? {
    guard mayCount(old), mayCount(new) else { return nil }
    let words = WordEdits.words(of: old)
    let before = words.map { number($0.key) }
    let newWords = WordEdits.words(of: new)
    let after = Set(newWords.compactMap { number($0.key) })
    guard !after.isSubset(of: before.compactMap { $0 }),
      let place = before.firstIndex(where: { $0.map { !after.contains($0) } ?? false })
    else { return nil }
    // Both have to count the same thing.
    let said = Set(newWords.map { $0.key.lowercased().trimmingPunctuation })
    guard
      [place - 1, place + 1].contains(where: { neighbour in
        guard words.indices.contains(neighbour) else { return false }
        let word = words[neighbour].key.lowercased().trimmingPunctuation
        return word.count > 3 && said.contains(word)
      })
    else { return nil }
    let range = max(0, place - context)..<min(words.count, place + context + 1)
    var result = RichText()
    if range.lowerBound > 0 { result.append(.init("… ")) }
    RichText(words[range].flatMap(\.text.spans)).folded().spans.forEach { result.append($0) }
    if range.upperBound < words.count { result.append(.init(" …")) }
    return result
  }

  /// Whether a text may count something: it has a digit, or letters that may be one.
  private static func mayCount(_ text: RichText) -> Bool {
    text.spans.contains { $0.text.utf8.contains(where: isDigitLike) }
  }

  private static func isDigitLike(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte >= 0x80
  }

  /// A word that counts or dates something; numbers of tickets and addresses do not.
  private static func number(_ word: String) -> String? {
    guard word.utf8.contains(where: isDigitLike), !word.utf8.contains(where: "#/_".utf8.contains)
    else { return nil }
    let trimmed = word.trimmingPunctuation
    let digits = trimmed.first == "v" || trimmed.first == "$" ? trimmed.dropFirst() : trimmed[...]
    return digits.first?.isNumber == true ? String(digits) : nil
  }
}
