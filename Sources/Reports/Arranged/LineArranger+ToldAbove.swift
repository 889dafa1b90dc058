import NotesDiff

// What a line has of a statement that is told before everything else.
extension LineArranger {
  /// Leaves out what is told whole before everything else, with whose it is, where its line would say no
  /// more. What has sub-items is told where it stands.
  ///
  /// - Parameters:
  ///   - groups: The changes of each group, in printed order.
  ///   - parents: The lines of what has sub-items.
  /// - Returns: How many statements of each group were left out that stand under no other.
  func leaveOutToldAbove(
    _ groups: inout [[ChangeReport.ChangeEntry]], _ parents: Set<Int>
  ) -> [Int] {
    var counts = groups.map { _ in 0 }
    guard detail == .brief, !toldAbove.isEmpty else { return counts }
    for group in groups.indices {
      let lines = Set(groups[group].compactMap { $0.new.first?.line })
      var left: Set<Int> = []
      groups[group].removeAll { change in
        guard let entry = change.new.first, toldAbove.whole.contains(entry.place),
          // An answer goes only with what it answers.
          !isToldWithParent(entry) || entry.parentLine.map(left.contains) == true,
          !parents.contains(entry.line), entry.markedStatus == nil, saysAll(entry, of: change),
          !isOneOfList(entry),
          // That it is only planned is told with it, or it says so itself.
          !Self.isPlanned(change)
            || entry.path.last.map({ !entry.isRead(from: .label($0)) }) ?? true
            || entry.planLabel != nil || StatusPledge.stands(in: entry.text)
        else { return false }
        if labels.place(of: entry, isTold: lines.contains) == nil { counts[group] += 1 }
        left.insert(entry.line)
        return true
      }
    }
    return counts
  }

  /// Whether a sub-item is told before everything else together with what it stands under: "Confirmed!".
  func isToldWithParent(_ entry: ChangeReport.Entry) -> Bool {
    detail == .brief && !toldAbove.isEmpty && toldAbove.whole.contains(entry.place)
      && entry.parentPlace.map(toldAbove.whole.contains) ?? false
  }

  /// Whether a statement answers a question, or is one of the things another names. What only sorts by
  /// time or state is no list: "Next two weeks:".
  private func isOneOfList(_ entry: ChangeReport.Entry) -> Bool {
    guard let parent = entry.parentLine, let name = entry.path.last, let mark = name.utf8.last
    else { return false }
    return mark == UInt8(ascii: "?")
      || mark == UInt8(ascii: ":")
        && !(labels.hold(parent) && sorts(name, entry) && isRightBelowTeam(entry))
  }

  /// Whether the label over a statement stands in no part of a team that would be told nowhere:
  /// "gate › PRs:".
  private func isRightBelowTeam(_ entry: ChangeReport.Entry) -> Bool {
    entry.team == nil || entry.path.dropLast().last == entry.team
  }

  /// Whether what a statement stands under does not say what it is about.
  private func sorts(_ label: String, _ entry: ChangeReport.Entry) -> Bool {
    isWithoutName(label)
      || entry.isRead(from: .label(label)) && VersionNumber.releases(in: label).isEmpty
        && ReleaseName.first(in: label) == nil
  }

  /// "PRs" and "Updates" name nothing; "SSH" does, and so do most words alone.
  private func isWithoutName(_ label: String) -> Bool {
    guard WordBytes(label).ranges.count == 1 else { return !Subject.isTold(by: label) }
    return FormWords.areAll(of: label) || Subject.namesTime(label)
      || WordBytes(label).word(0, isAmong: Self.sorts)
  }

  private static let sorts: WordSet = [
    "bugs", "features", "fixes", "general", "highlights", "issues", "misc", "other", "others",
    "prs",
  ]

  /// Whether the line of a change would have no more than its statement: neither an older wording nor a
  /// remark.
  private func saysAll(_ entry: ChangeReport.Entry, of change: ChangeReport.ChangeEntry) -> Bool {
    if change.kind == .new { return true }
    // What it stands under leads to it, and may have an address.
    guard Self.toldByWords.contains(change.kind), entry.parentLine.map(labels.hold) ?? true,
      remarks(change).isEmpty
    else { return false }
    let before = EarlierWording(
      change, change.kind, text: entry.textWithoutOwners, detail: detail)
    if before.was.isEmpty && before.edits == nil { return true }
    // Who is to judge whether both are about one work needs both.
    guard change.tier != .possible else { return false }
    // "Oil the gate" is part of "Oil the gate (blocked on the crane)".
    let words = Set(Words.lowercased(entry.text))
    return change.old.allSatisfy { words.isSuperset(of: Words.lowercased($0.text)) }
  }

  /// What became of work where the statement itself says so.
  private static let toldByWords: [ChangeKind] = [.completed, .progressed, .slipped]

  /// A statement without the sentences that are quoted of it before everything else; of a long one it opens
  /// with the first words stay, so that the others follow something.
  ///
  /// - Parameters:
  ///   - quote: What is quoted.
  ///   - text: The statement as its line would have it.
  /// - Returns: The rest; nothing where that would leave out hardly a word.
  static func rest(beside quote: RichText, of text: RichText) -> RichText? {
    guard Quotation.mayPart(text.plain) else { return nil }
    let quotation = Quotation(StatementWords(text))
    let said = quote.plain
    guard quotation.sentences.count > 1 else {
      // A cut left the quoted sentence alone: "The hoist is broken since the storm. …"
      let sentence = withoutGaps(text)
      guard sentence.plain.utf8.count < text.plain.utf8.count, said.contains(sentence.plain),
        let opening = opening(of: sentence),
        StatementWords.count(of: sentence) - StatementWords.count(of: opening) >= fewestLeft
      else { return nil }
      return opening
    }
    var rest = RichText()
    var left = 0
    var isBehindGap = false
    for place in quotation.sentences {
      let sentence = withoutGaps(quotation.sentence(place))
      let count = StatementWords.count(of: sentence)
      guard count == 0 || parts(of: sentence.plain).allSatisfy(said.contains) else {
        if isBehindGap, pointsBack(sentence.plain, behind: rest) { return nil }
        if isBehindGap, rest.isEmpty { rest.append(.init("…")) }
        isBehindGap = false
        if !rest.isEmpty { rest.append(.init(" ")) }
        rest.append(contentsOf: quotation.sentence(place))
        continue
      }
      isBehindGap = isBehindGap || count > 0
      if place == 0, let opening = opening(of: sentence) {
        rest = opening
        left = count - StatementWords.count(of: rest)
      } else if place == 0, count < fewestLeft {
        rest = quotation.sentence(place)
      } else if rest.isEmpty {
        left += count
      } else {
        if !rest.plain.hasSuffix("…") { rest.append(.init(" …")) }
        left += count
      }
    }
    return left < fewestLeft || rest.isEmpty ? nil : rest
  }

  /// Fewer words take about as much room as what stands for them.
  private static let fewestLeft = 10

  /// Whether a sentence says nothing without the one before it: "This will help them", "(For now.)". What is
  /// added to the work may follow the first words of it.
  static func pointsBack(_ sentence: String, behind rest: RichText) -> Bool {
    let words = WordBytes(sentence)
    return words.ranges.count <= scrap || sentence.begins(with: "(")
      || words.word(0, is: "the")
        && words.word(1, isAmong: ["first", "former", "latter", "others"])
      || words.ranges.indices.prefix(reachOfPointer).contains { place in
        words.word(place, isAmong: pointers)
          // "Boats that need the lock" names them itself.
          && (!words.word(place, is: "that") || place == 0 || isPhrase(words, place - 1))
          || rest.isEmpty && words.word(place, isAmong: ["also", "too"])
      }
  }

  private static func isPhrase(_ words: WordBytes, _ place: Int) -> Bool {
    SpeechLexicon.english.roles(of: words.ranges[place], in: words.bytes).contains(.phrase)
  }

  /// What stands between the ellipses of a sentence.
  private static func parts(of sentence: String) -> [String] {
    sentence.split(separator: "…").map { $0.parts.spaced }.filter { !$0.isEmpty }
  }

  private static let scrap = 3
  private static let reachOfPointer = 6
  /// What follows, follows what stood there: "So", "Then".
  private static let pointers = Pronouns.all.with("so", "such", "then", "they're")

  /// A sentence without the ellipses that stand for words before and behind it.
  private static func withoutGaps(_ sentence: RichText) -> RichText {
    let words = StatementWords(sentence)
    let told = words.indices.drop { words.string($0) == "…" }
    let end = told.last { words.string($0) != "…" }.map { $0 + 1 } ?? told.startIndex
    return words.text(told.startIndex..<max(end, told.startIndex)).folded()
  }
}
