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

  /// An older statement is quoted up to so many words.
  private static let longest = 12
  /// A statement of so few words says little by itself.
  private static let bare = 5

  /// Decides for one change.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - kind: Its kind.
  ///   - text: The newer statement, whole.
  ///   - detail: How much is said.
  init(
    _ change: ChangeReport.ChangeEntry, _ kind: ChangeKind, text: RichText,
    detail: ReportLayout.Detail
  ) {
    guard !change.new.isEmpty, change.facets.contains(.text) else { return }
    // That it stood under "In progress" tells nothing of the work.
    whole = change.old.filter { !Self.isMereLabel($0) }.map(\.textWithoutOwners)
    if kind == .reworded || kind == .moved, whole.count == 1, let before = whole.first,
      let marked = WordEdits.edits(from: StatementWords(before), to: StatementWords(text))
    {
      edits = detail == .full ? marked : WordEdits.compact(marked)
      // Where words were only added, nothing else was said before; a table has a column for it.
      if change.area == .roadmap || marked.contains(where: { $0.sort == .removed }) {
        was = [Self.quoted(StatementWords(WordEdits.older(marked)), Self.longest)]
      }
      return
    }
    if detail == .full {
      was = whole
    } else if let words = Self.words(for: kind, change, text) {
      was = whole.map { old in
        let old = StatementWords(old)
        return old.count > words + Self.slack
          ? Self.quoted(old, words, sharing: TellingWords(text.plain)) : old.text
      }
    } else {
      let isOpen =
        kind == .progressed
        && (change.old + change.new).allSatisfy {
          $0.status == .planned || $0.status == .inProgress
        }
      was = whole.compactMap { old in
        Self.changedNumbers(from: old, to: text) ?? (isOpen ? Self.formerDay(of: old, text) : nil)
      }
    }
  }

  /// Whether an item is a label without a topic: "In progress".
  private static func isMereLabel(_ entry: ChangeReport.Entry) -> Bool {
    entry.role == .groupLabel && TellingWords(entry.text).count == 0
  }

  /// The beginning of a text, which ends with no word that no statement ends with.
  private static func quoted(_ words: StatementWords, _ limit: Int) -> RichText {
    guard words.count > limit + slack else { return words.text }
    let end = SpeechBreak.place(in: words, near: limit, within: limit - slack...limit + slack)
    let kept = words.text(0..<Abridgement.trimmed(words, to: end)).folded()
    return RichText(kept.withoutLooseEnd.spans + [.init(" …")])
  }

  /// The sentence of an older statement that shares most with the newer one: its beginning, or what
  /// stands around the first word it shares.
  private static func quoted(
    _ words: StatementWords, _ limit: Int, sharing said: TellingWords
  ) -> RichText {
    let quotation = Quotation(words)
    let shares = quotation.sentences.map { place in
      TellingWords(quotation.sentence(place).plain).shared(with: [said])
    }
    guard let most = shares.max(), most > 0, let place = shares.firstIndex(of: most) else {
      return quoted(words, limit)
    }
    let part = part(of: StatementWords(quotation.sentence(place)), limit, sharing: said)
    return place == 0 || part.plain.hasPrefix("…") ? part : RichText([.init("… ")] + part.spans)
  }

  private static func part(
    of words: StatementWords, _ limit: Int, sharing said: TellingWords
  ) -> RichText {
    let first = words.indices.first { TellingWords(words.string($0)).shared(with: [said]) > 0 }
    return part(of: words, limit, at: first ?? 0)
  }

  /// The beginning of a statement, or what stands around a word of it.
  private static func part(of words: StatementWords, _ limit: Int, at first: Int) -> RichText {
    guard words.count > limit + slack, first >= limit else { return quoted(words, limit) }
    // Behind a few words more the beginning is told, too.
    guard first >= limit + slack else { return quoted(words, first + context) }
    let near = min(first - context, words.count - limit)
    var start = SpeechBreak.place(in: words, near: near, within: near - limit...near)
    if start < first, words[start].roles.contains(.dash) || words[start].roles.contains(.and) {
      start += 1
    }
    let part = RichText([.init("… ")] + words.text(start..<words.count).spans)
    return quoted(
      StatementWords(part.folded()), max(limit + 1, first - start + 1 + context))
  }

  /// A quotation that leaves out fewer words than this is longer than the whole.
  private static let slack = 3

  /// How many words of the older statement are quoted, or nothing where the newer says it all.
  private static func words(
    for kind: ChangeKind, _ change: ChangeReport.ChangeEntry, _ text: RichText
  ) -> Int? {
    if change.area == .roadmap { return longest }
    switch kind {
    case .slipped, .reopened, .reworded, .moved, .dropped, .archived, .cosmetic, .unchanged,
      .unmentioned, .new:
      return longest
    case .completed, .advanced, .progressed:
      let isNeeded =
        change.tier == .possible || isBare(text, change)
        || change.old.contains { isOther($0, text) || isOver($0, text) }
      return isNeeded ? longest : nil
    }
  }

  /// Whether the older statement tells what stood in the way, and the newer does not.
  private static func isOver(_ old: ChangeReport.Entry, _ text: RichText) -> Bool {
    Attention.sort(of: old.text) == .obstacle && Attention.sort(of: text.plain) != .obstacle
  }

  /// Whether the older statement says it in so many other words that nobody recognises it in the newer.
  private static func isOther(_ old: ChangeReport.Entry, _ text: RichText) -> Bool {
    let telling = TellingWords(old.text, isTakenApart: true, least: shortest)
    let said = TellingWords(text.plain, isTakenApart: true, least: shortest)
    return 3 * telling.shared(with: [said]) < telling.count
  }

  /// Words of fewer letters are in every statement.
  private static let shortest = 4

  /// Whether the newer statement says so little that the older one tells what it is about.
  private static func isBare(_ text: RichText, _ change: ChangeReport.ChangeEntry) -> Bool {
    guard StatementWords.count(of: text) <= bare else { return false }
    let said = TellingWords(text.plain)
    return change.old.contains { old in
      let telling = TellingWords(old.text)
      return telling.shared(with: [said]) < telling.count
    }
  }

  // MARK: Numbers

  /// Words around a changed number that are quoted with it.
  private static let context = 2

  /// The older wording around the numbers and dates that are others now.
  private static func changedNumbers(from old: RichText, to new: RichText) -> RichText? {
    guard mayCount(old), mayCount(new) else { return nil }
    let (words, newWords) = (StatementWords(old), StatementWords(new))
    let before = words.indices.map { number(words, $0) }
    let after = newWords.indices.compactMap { number(newWords, $0) }
    guard !after.allSatisfy(before.contains),
      let place = before.firstIndex(where: { $0.map { !after.contains($0) } ?? false }),
      [place - 1, place + 1].contains(where: { stands(words, $0, in: newWords) })
    else { return nil }
    // A word or two more at either end are dearer left out: "will release 2.0 soon" lost its "will".
    let first = place > 2 * context ? place - context : 0
    let end = place + 1 + context
    let range = first..<(end + context >= words.count ? words.count : end)
    var result = RichText()
    if range.lowerBound > 0 { result.append(.init("… ")) }
    words.text(range).folded().spans.forEach { result.append($0) }
    if range.upperBound < words.count { result.append(.init(" …")) }
    return result
  }

  /// The older wording around the day or week it named, where the newer names none or another: what
  /// was to come then, and is still to come, is late.
  private static func formerDay(of old: RichText, _ new: RichText) -> RichText? {
    let words = StatementWords(old)
    guard
      let place = words.indices.first(where: { place in
        words[place].coreRoles.contains(.date)
          && !vague.contains { words.core(place, is: $0) }
      }),
      !WordBytes(String(decoding: words.lower[words[place].core], as: UTF8.self))
        .stand(in: WordBytes(new.plain))
    else { return nil }
    return part(of: words, longest, at: place)
  }

  private static let vague = ["asap", "imminent", "shortly", "soon"]

  /// Whether a word of more than three letters is in both wordings: beside a number, both count it.
  private static func stands(
    _ words: StatementWords, _ place: Int, in newWords: StatementWords
  ) -> Bool {
    guard words.indices.contains(place) else { return false }
    let word = words.lower[words[place].core]
    return word.count { $0 & 0xC0 != 0x80 } > 3
      && newWords.indices.contains { newWords.lower[newWords[$0].core] == word }
  }

  /// Whether a text may count something: it has a digit, or letters that may be one.
  private static func mayCount(_ text: RichText) -> Bool {
    text.spans.contains { $0.text.utf8.contains(where: isDigitLike) }
  }

  private static func isDigitLike(_ byte: UInt8) -> Bool {
    Words.isASCIIDigit(byte) || byte >= 0x80
  }

  /// A word that counts or dates something; numbers of tickets and addresses do not.
  private static func number(_ words: StatementWords, _ place: Int) -> String? {
    let word = words[place]
    guard words.bytes[word.range].contains(where: isDigitLike),
      !words.bytes[word.range].contains(where: "#/_".utf8.contains)
    else { return nil }
    let trimmed = String(decoding: words.bytes[word.core], as: UTF8.self)
    let digits = trimmed.first == "v" || trimmed.first == "$" ? trimmed.dropFirst() : trimmed[...]
    return digits.first?.isNumber == true ? String(digits) : nil
  }
}
