import NotesDiff

// How what went quiet is quoted.
extension Unheard {
  /// About how much of each is quoted.
  private static let words = 10

  /// A promise in its own words, with who gave it and what it is about.
  func quote(_ promise: Promise) -> RichText {
    let sentence = promise.quotation.sentence(promise.sentence).plain
    // "The bell is broken. Ida will mend it": what somebody gave their word on is said as well.
    let kept: SpeechRoles =
      promise.weight == .obstacle && !promise.isByName ? [] : .promise
    let quote =
      promise.isBeside
      ? Self.quoteBeside(promise)
      : promise.quotation.quote(to: Self.words, keeping: kept) { place in
        let other = promise.quotation.sentence(place).plain
        return other == sentence
          || promise.weight == .obstacle && Promise.isByName(other)
      }
    let subject = Subject.of(promise.entry, keepsCut: true)
    let told = RichText(
      withItems(quote, below: promise.entry).spans + remark(on: promise, quote, subject))
    let said = RichText(subject + told.spans)
    let speaker = speaker(of: promise.entry, isPartTold: !subject.isEmpty)
      // "Berths: in winter", below "Berths", has its name.
      .flatMap { name in
        [" ", ":"].contains { said.plain.hasPrefix(name + $0) } ? nil : name + ": "
      }
    return RichText([.init(speaker ?? "")] + said.spans)
  }

  /// A quotation that leads in to a list, with the first items of it.
  private func withItems(_ quote: RichText, below entry: ChangeReport.Entry) -> RichText {
    guard quote.plain.ends(with: ":") else { return quote }
    let items = facts.changes.lazy.flatMap { $0.old }.filter { $0.parentPlace == entry.place }
    var told = quote
    for (place, item) in items.prefix(Self.mostItems).enumerated() {
      told.append(.init(place == 0 ? " " : "; "))
      let text = item.richText.abridged(to: Self.wordsOfItem).withoutLooseEnd
      told.append(contentsOf: Self.withoutStop(text))
    }
    if items.dropFirst(Self.mostItems).first != nil { told.append(.init("; …")) }
    return told
  }

  /// A point of a list without what leads to the next: "oil,", "rope; and".
  private static func withoutStop(_ text: RichText) -> RichText {
    let whole = text.plain
    guard !whole.hasSuffix("..") else { return text }
    var kept = whole[...]
    for end in [" and", " or", ".", ",", ";"] where kept.hasSuffix(end) {
      kept = kept.dropLast(end.count)
    }
    return text.prefix(kept.count)
  }

  private static let mostItems = 2
  private static let wordsOfItem = 8

  /// What a quotation out of the middle of a statement is about, where it does not say so itself: "… Ida to
  /// follow up with a letter".
  private func remark(
    on promise: Promise, _ quote: RichText, _ subject: [RichText.Span]
  ) -> [RichText.Span] {
    guard subject.isEmpty, !promise.isBeside, promise.sentence > 0, quote.plain.hasPrefix("… "),
      TellingWords(quote.plain).count < Self.enough
    else { return [] }
    let topic = Subject.shortened(promise.quotation.sentence(0).plain)
    return Self.names(topic) ? [.init(" (\(Wording.saidOf(topic)))")] : []
  }

  /// Whether an opening says what was spoken of: not "Busy week!", nor "We want to see how …", cut before that,
  /// nor "No objections".
  private static func names(_ topic: String) -> Bool {
    !topic.hasSuffix("!") && !Subject.isCut(topic)
      && Words.firstInASCII(topic).map { Negation.denies(Word($0)) } != true
      && (topic.partCount >= fewest || TellingWords(topic).count > 0)
  }

  /// So many telling words say what they are about.
  private static let enough = 5
  /// Fewer words tell nobody what was spoken of, "Busy week", where none of them tells works apart.
  private static let fewest = 3

  /// What was promised in passing comes first: of the work itself the reader hears elsewhere that it
  /// goes on.
  private static func quoteBeside(_ promise: Promise) -> RichText {
    var quote = promise.quotation.sentence(promise.sentence)
      .abridged(to: words, keeping: .promise).withoutLooseEnd
    guard promise.sentence > 0 else { return quote }
    let opening = promise.quotation.sentence(0)
    let topic = Subject.shortened(opening.plain)
    // "North quay (Ida). Bo will send …" has its name in front, and a greeting is no topic.
    if topic.partCount <= longestName {
      return RichText(opening.spans + [.init(" ")] + quote.spans)
    }
    if !topic.hasSuffix("!") { quote.append(.init(" (\(Wording.saidOf(topic)))")) }
    return quote
  }

  /// An opening of no more words is a name.
  private static let longestName = 3

  /// The team or the nearest heading, but for one that only says that something is to be done.
  private func speaker(of entry: ChangeReport.Entry, isPartTold: Bool) -> String? {
    if let name = entry.team {
      // The report calls a team by the name it has now.
      let now = facts.teams.first { $0.old.count == 1 && $0.old[0].name == name }?.new ?? []
      let team = now.count == 1 ? now[0].name : name
      return isPartTold ? team : entry.partOfTeam.map { Wording.path([team, $0]) } ?? team
    }
    let headings = entry.parentLine == nil ? entry.path[...] : entry.path.dropLast()
    let names = { (heading: String) in
      !entry.isRead(from: .label(heading)) && !ActionList.isInBrackets(of: heading)
    }
    let telling = headings.lastIndex { names($0) && !SectionNames.isBare($0) }
    // "Notes" tells less than whose they are.
    guard let place = telling ?? headings.lastIndex(where: names), telling != nil || !isPartTold
    else { return isPartTold ? nil : Subject.nameOver(entry) }
    if telling == nil, let name = Subject.nameOver(entry) { return name }
    let name = Subject.shortened(headings[place])
    // What stands under several headings, "State of work", names none of them.
    guard place > 0, isOfSeveral(headings[place]) else { return name }
    return Wording.part(name, of: Subject.shortened(headings[place - 1]))
  }

  /// Whether a heading of the older note stands under several others.
  private func isOfSeveral(_ heading: String) -> Bool {
    var around: Set<String> = []
    for entry in facts.changes.lazy.flatMap({ $0.old }) where entry.parentLine == nil {
      if let place = entry.path.lastIndex(of: heading), place > 0 {
        around.insert(entry.path[place - 1])
      }
    }
    return around.count > 1
  }
}
