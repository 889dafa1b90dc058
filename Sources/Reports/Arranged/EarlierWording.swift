import NotesDiff

/// Decides what of an older wording is worth saying beside the newer one.
///
/// A statement that says it all needs no second one, and that other words are said of work that goes on
/// is no news. The older wording is quoted where it adds something: the newer is bare, a number or date
/// changed, trouble is over, one denies what the other says, a statement was edited, or work was put
/// back. Where the link is only possible a reader has to see what is meant, but nothing is read into it.
struct EarlierWording {
  /// What is said with the statement, in every format.
  var was: [RichText] = []
  /// The words with what was taken out and put in.
  var edits: [ArrangedReport.Edit]?
  /// The whole of the older wordings.
  var whole: [RichText] = []
  /// Whether what is said of them is a number or date that is another now.
  var tellsNumbers = false

  /// A statement of so few words says little by itself.
  private static let bare = 5
  /// A possible link with no more stems in common is not seen to be one.
  private static let hardly = 1
  /// An older wording with no more words of its own than this tells nothing.
  private static let nothing = 1

  /// Decides for one change.
  init(
    _ change: ChangeReport.ChangeEntry, _ kind: ChangeKind, text: RichText,
    detail: ReportLayout.Detail
  ) {
    guard !change.new.isEmpty, change.facets.contains(.text) else { return }
    // That it stood under "In progress" tells nothing of the work.
    let entries = change.old.filter { !Self.isMereLabel($0) }
    whole = entries.map(\.textWithoutOwners)
    guard !whole.isEmpty else { return }
    let isSure = change.tier != .possible || change.area == .roadmap
    let words = StatementWords(text)
    let olds = whole.map { StatementWords($0) }
    if olds.count == 1, let before = olds.first, kind == .reworded || kind == .moved,
      let marked = WordEdits.edits(from: before, to: words)
    {
      edits = detail == .full ? marked : WordEdits.compact(marked)
      // Where words were only added, nothing else was said before, unless one of them is "not"; a table
      // has a column for it.
      if change.area == .roadmap || marked.contains(where: { $0.sort == .removed })
        || Negation.differs(from: before.text.plain, to: text.plain)
      {
        was = [EarlierQuote.edited(marked)]
      }
      return
    }
    guard detail != .full else {
      was = whole
      return
    }
    lazy var said = StatementStems(words)
    let isNeeded = Self.isNeeded(kind, change, text)
    let isOpen =
      kind == .progressed
      && (change.old + change.new).allSatisfy {
        $0.status == .planned || $0.status == .inProgress
      }
    // That it was not begun, or not done yet, is what the heading says.
    let mayTurn =
      isSure && kind != .completed && kind != .advanced
      && (Negation.count(in: text.plain) > 0 || whole.contains { Negation.count(in: $0.plain) > 0 })
    // What says itself that it goes on needs no proof; that some work came to its end does.
    let mayMislead =
      !isSure && Self.finishing.contains(kind)
      && (kind != .progressed || !Ongoing.isTold(by: text.plain))
    var isCounted = false
    was = olds.indices.compactMap { place in
      let old = olds[place]
      let quote = EarlierQuote(old)
      if mayTurn, Self.isTurned(quote, words, said) { return quote.quote(continuedIn: said) }
      if isSure, let trouble = Self.trouble(entries[place]),
        Attention.sort(of: text.plain)?.isHeldUp != true
      {
        return quote.quote(around: trouble)
      }
      let figures = Self.changedNumbers(from: old, to: words)
      if isNeeded {
        // "Was: working on it" tells nothing where the newer wording has the rest.
        let isNews =
          figures != nil || !Self.finishing.contains(kind) || change.area == .roadmap
          || StatementStems(old).missing(in: said) > Self.nothing
        guard isNews, let quote = quote.quote(continuedIn: said) else { return nil }
        // Half a sentence that may be about other work lets nobody judge whether it is.
        return isSure || !quote.plain.contains("…" as Character) ? quote : figures
      }
      if mayMislead, Self.hardlyShare(entries[place], old, change.new, said) {
        return Self.proof(quote, said)
      }
      if figures != nil {
        isCounted = true
        // A figure out of the middle lets nobody judge whether both are about one work.
        if !isSure { return quote.beginning }
      }
      return figures ?? (isOpen ? Self.formerDay(of: old, words) : nil)
    }
    // Two items in the same words are quoted once.
    let now = change.area == .roadmap || text.plain.ends(with: ":") ? [] : Self.bareWords(text)
    var told: [[String]] = []
    was = was.filter { quote in
      let words = Self.bareWords(quote)
      defer { told.append(words) }
      return !told.contains(words) && !Self.stand(words, in: now)
        || Negation.differs(from: quote.plain, to: text.plain)
    }
    tellsNumbers = isCounted
  }

  /// The words of a text in lower case, without the marks they end with.
  private static func bareWords(_ text: RichText) -> [String] {
    text.plain.lowercased().parts.map { word in
      var word = word
      while let last = word.last, ".,:;!".contains(last) { word.removeLast() }
      return String(word)
    }
  }

  /// Whether words stand in others in their order: who reads those is told nothing new by them.
  private static func stand(_ words: [String], in others: [String]) -> Bool {
    var rest = others[...]
    return words.allSatisfy { word in
      guard word != "…" else { return true }
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  /// Whether an item is a label without a topic: "In progress".
  private static func isMereLabel(_ entry: ChangeReport.Entry) -> Bool {
    entry.role == .groupLabel && TellingWords(entry.text).count == 0
  }

  /// Kinds whose newer side tells how the same work went on.
  private static let finishing: [ChangeKind] = [.completed, .advanced, .progressed]

  /// Whether the older wording is quoted, or the newer says it all.
  private static func isNeeded(
    _ kind: ChangeKind, _ change: ChangeReport.ChangeEntry, _ text: RichText
  ) -> Bool {
    change.area == .roadmap || !finishing.contains(kind) || isBare(text, change)
  }

  /// Whether one wording denies what the other says, in the sentences that go together.
  private static func isTurned(
    _ old: EarlierQuote, _ text: StatementWords, _ said: StatementStems
  ) -> Bool {
    let sentence = old.text(continuedIn: said)
    let before = StatementStems(StatementWords(RichText(sentence)))
    guard before.firstPlace(sharedWith: said) != nil else { return false }
    return Negation.differs(
      from: sentence, to: EarlierQuote(text).text(continuedIn: before))
  }

  /// Whether a possible link joins two statements with hardly a word in common: only who sees both can
  /// tell whether they are about one work. What stands below one point, or leads to one place, is.
  private static func hardlyShare(
    _ entry: ChangeReport.Entry, _ old: StatementWords, _ new: [ChangeReport.Entry],
    _ said: StatementStems
  ) -> Bool {
    guard StatementStems(old).shared(with: said) <= hardly else { return false }
    let links = entry.links
    return new.allSatisfy { heir in
      (entry.parentLine == nil || heir.parentLine == nil || entry.path.last != heir.path.last)
        && (links.isEmpty || Set(links).isDisjoint(with: heir.links))
    }
  }

  /// The beginning of an older statement, or the clause that has what it shares with the newer one: who
  /// sees no common word takes the link for an error.
  private static func proof(_ quote: EarlierQuote, _ said: StatementStems) -> RichText {
    let beginning = quote.beginning
    guard StatementStems(StatementWords(beginning)).firstPlace(sharedWith: said) == nil else {
      return beginning
    }
    return quote.glimpse(sharedWith: said) ?? beginning
  }

  /// Where an older statement tells what stands in the way, or nothing.
  private static func trouble(_ old: ChangeReport.Entry) -> Int? {
    guard Attention.sort(of: old.text)?.isHeldUp == true else { return nil }
    let words = StatementWords(old.textWithoutOwners)
    let finds = Attention.finds(in: WordBytes(words.text.plain)).filter(\.sort.isHeldUp)
    return KeptClauses.ranges(of: finds, in: words).first?.lowerBound ?? 0
  }

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
  private static func changedNumbers(
    from words: StatementWords, to newWords: StatementWords
  ) -> RichText? {
    guard mayCount(words.text), mayCount(newWords.text) else { return nil }
    let breaks = SpeechBreak.before(words)
    let before = words.indices.map { number(words, $0) }
    let after = newWords.indices.compactMap { number(newWords, $0) }
    guard !after.allSatisfy(before.contains),
      let place = before.firstIndex(where: { $0.map { !after.contains($0) } ?? false }),
      // "… of 2.7. These are …": what another sentence has beside it is not counted.
      breaks[place] != .sentence && stands(words, place - 1, in: newWords)
        || place + 1 < words.count && breaks[place + 1] != .sentence
          && stands(words, place + 1, in: newWords)
        || isShare(words, place) && newWords.indices.contains(where: { isShare(newWords, $0) })
    else { return nil }
    // A word or two more at either end are dearer left out: "will release 2.0 soon" lost its "will".
    let first = place > 2 * context ? place - context : 0
    // "2.7 is out. Highlights …" goes on with something else.
    let stop = (place + 1..<max(place + 1, min(place + 1 + context, words.count)))
      .first { breaks[$0] == .sentence }
    // "1 crane, 5 …" leaves out what the five are.
    let reach = place + 1 + context
    let end = stop ?? (reach < words.count && before[reach - 1] != nil ? reach + 1 : reach)
    let isWhole = stop == nil && end + context >= words.count
    let last = isWhole ? words.count : Abridgement.trimmed(words, to: end)
    let range = first..<max(place + 1, last)
    var result = RichText()
    if range.lowerBound > 0 { result.append(.init("… ")) }
    result.append(contentsOf: words.text(range).folded())
    if range.upperBound < words.count { result.append(.init(" …")) }
    return result
  }

  /// The older wording around the day or week it named, where the newer names none or another: what
  /// was to come then, and is still to come, is late.
  private static func formerDay(of words: StatementWords, _ new: StatementWords) -> RichText? {
    guard
      let place = words.indices.first(where: { place in
        words[place].coreRoles.contains(.date) && !words.core(place, isAmong: Promise.vague)
      }),
      !WordBytes(words.lowerCore(place))
        .stand(in: WordBytes(new.text.plain))
    else { return nil }
    return EarlierQuote(words).quote(around: place)
  }

  /// Whether a word tells how much of something, "10%": of work that goes on both wordings mean its share.
  private static func isShare(_ words: StatementWords, _ place: Int) -> Bool {
    number(words, place) != nil && words.bytes[words[place].range].contains(UInt8(ascii: "%"))
  }

  /// Whether a word of more than three letters is in both wordings: beside a number, both count it.
  private static func stands(
    _ words: StatementWords, _ place: Int, in newWords: StatementWords
  ) -> Bool {
    guard words.indices.contains(place) else { return false }
    let word = singular(words, place)
    return word.count { $0 & 0xC0 != 0x80 } > 3
      && newWords.indices.contains { singular(newWords, $0) == word }
  }

  /// A word without the "s" of several: "boat" of "boats".
  private static func singular(_ words: StatementWords, _ place: Int) -> ArraySlice<UInt8> {
    let word = words.lower[words[place].core]
    return word.count > 4 && word.last == UInt8(ascii: "s") ? word.dropLast() : word
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
