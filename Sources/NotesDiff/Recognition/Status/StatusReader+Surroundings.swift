/// What stands around a statement and speaks of its progress: labels, headings, the item above.
extension StatusReader {
  /// No paragraph of more words is a label.
  private static let longestLabel = 7

  /// Whether the box of an item says that its work is done; nothing where there is no such box.
  func box(of item: Int) -> Bool? { agenda.contains(item) ? nil : note.items[item].ticked }

  /// Whether a text only says how far what stands under it is.
  static func isLabel(_ text: String, _ words: [Word]) -> Bool {
    words.count <= StatusLabels.longestName && StatusLabels.sense(of: text, isWhole: true) != nil
      // "Released 2.1" is news, whatever stands under it.
      && !words.contains(where: StatusReleaseTitle.isVersion)
      || StatusLeadIn.sense(of: text) != nil
  }

  /// Whether a text has several numbers and no more words than those.
  static func isTally(_ text: String) -> Bool {
    // Most texts end in a word.
    guard let last = text.utf8.last(where: { $0 != UInt8(ascii: ")") }), Words.isASCIIDigit(last)
    else { return false }
    let words = text.parts
    let numbers = words.count { word in
      word.utf8.contains(where: Words.isASCIIDigit)
        && !word.utf8.contains { Words.isASCIILetter($0) || $0 == UInt8(ascii: ".") }
        && !word.contains(where: \.isLetter)
    }
    return numbers > 1 && 2 * numbers >= words.count
  }

  /// The label in front, at the end, or else the nearest around the item.
  ///
  /// - Parameters:
  ///   - index: The item.
  ///   - isTold: Whether the item tells what has been done: a plan around it says nothing then.
  ///   - cues: Where to add what the label says.
  mutating func addLabels(of index: Int, isTold: Bool, to cues: inout StatusCues) {
    let text = statement(of: index)
    if let sense = text.prefixSense, let prefix = text.prefix { add(sense, prefix, to: &cues) }
    guard text.prefixSense == nil else { return }
    if let prefix = note.items[index].prefix, let sense = ownSense(of: prefix) {
      return add(sense, prefix, to: &cues)
    }
    var release: String?
    for (sense, label, isColumn) in labels(around: index) {
      if isTold, !isColumn, [.planned, .task].contains(sense) { continue }
      // "Nothing here", below "Next", is no plan.
      if [.planned, .task].contains(sense), Intention.isNone(text.main) { continue }
      // What is said below a task is no other task, but for an order.
      if sense == .task, isRemark(index) { continue }
      switch sense {
      case .done where note.items[index].text.ends(with: "?"): return
      case .done: cues.add(.underDone, label)
      case .inProgress, .stopped: cues.add(isColumn ? .columnOpen : .underOpen, label)
      case .planned: cues.add(isColumn ? .columnPlanned : .underPlanned, label)
      case .task: cues.add(.underTask, label)
      case .past: cues.add(.underPast, label)
      case .release:
        release = release ?? label
        continue
      case .notes: continue
      }
      return
    }
    if let release { cues.add(.underRelease, release) }
  }

  /// Whether an item stands below a task and tells of it, "the ticket is wide enough": neither an order nor
  /// what somebody is going to do.
  private mutating func isRemark(_ index: Int) -> Bool {
    let item = note.items[index]
    guard let parent = item.parent, note.items[parent].role == .statement,
      // Whoever is to do it stands over it.
      !Words.areName(note.items[parent].text, atMost: 3)
    else { return false }
    return StatusOpening(of: statement(of: index).main).kind != .base
      && !StatusPledge.stands(in: item.text)
  }

  func add(_ sense: StatusLabels.Sense, _ words: String, to cues: inout StatusCues) {
    switch sense {
    case .done: cues.add(.labelDone, words)
    case .inProgress, .stopped: cues.add(.labelOpen, words)
    case .planned: cues.add(.labelPlanned, words)
    case .task: cues.add(.labelTask, words)
    case .past: cues.add(.underPast, words)
    case .notes, .release: break
    }
  }

  /// What a label says, whole or before its colon.
  func sense(of label: String) -> StatusLabels.Sense? {
    // "Roadmap?" asks for one.
    if label.ends(with: "?"), !label.lowercased().begins(with: "what") { return nil }
    if let sense = StatusLabels.sense(of: label) ?? ownSense(of: label) { return sense }
    guard let colon = label.place(of: ":") else { return nil }
    let sense = StatusLabels.sense(of: label[..<colon]) ?? ownSense(of: String(label[..<colon]))
    // "Action: oil the gate" is a task of its own, not a label of what follows.
    let isLast = label.utf8.index(after: colon) == label.utf8.endIndex
    return sense == .task && !isLast ? nil : sense
  }

  /// What a label says in the words of the note's profile.
  func ownSense(of label: String) -> StatusLabels.Sense? {
    guard label.utf8.count <= 40 else { return nil }
    switch note.statusWords.status(of: Words.bare(label)) {
    case .done: return .done
    case .inProgress: return .inProgress
    case .planned: return .planned
    case .unknown, nil: return nil
    }
  }

  mutating func sense(of item: Int) -> StatusLabels.Sense? {
    if let known = senses[item] { return known }
    if note.items[item].isQuestion {
      let asked = AnsweredQuestions.sense(StatusTokens.words(of: note.items[item].text))
      senses[item] = .some(asked)
      return asked
    }
    if LeftOverLabels.areNamed(by: note.items[item].text) {
      senses[item] = .some(.planned)
      return .planned
    }
    // What the verb of a release says of its children is the parent's part.
    let title = StatusReleaseTitle.sense(of: statement(of: item))
    let text = note.items[item].text
    let sense = StatusLeadIn.sense(of: text) ?? sense(of: text) ?? (title == .done ? nil : title)
    senses[item] = .some(sense)
    return sense
  }

  mutating func headingSense(of section: Int) -> StatusLabels.Sense? {
    if let known = headings[section] { return known }
    let title = note.sections[section].title
    let isLeft = LeftOverLabels.areNamed(by: title.plain) && !ActionList.isNamed(by: title.plain)
    let sense =
      isLeft
      ? .planned : sense(of: title.plain) ?? StatusReleaseTitle.sense(of: StatusText(title))
    headings[section] = .some(sense)
    return sense
  }

  mutating func statement(of item: Int) -> StatusText {
    if let known = texts[item] { return known }
    let text = StatusText(note.items[item].content)
    texts[item] = text
    return text
  }

  /// What labels an item: its parents, the short paragraph before it, two headings around it.
  mutating func labels(
    around index: Int
  ) -> [(sense: StatusLabels.Sense, text: String, isColumn: Bool)] {
    var labels: [(StatusLabels.Sense, String, Bool)] = []
    let lead = leads[index].flatMap {
      $0.words <= Self.longestLabel || LeftOverLabels.areNamed(by: note.items[$0.item].text)
        ? $0.item : nil
    }
    var parent = note.items[index].parent ?? lead
    // "On Monday we spoke of these:" below "Last week" says by itself what became of them, or does not.
    var isIntroduced = false
    while let above = parent {
      if let sense = sense(of: above) {
        labels.append((sense, note.items[above].text, false))
      } else if note.items[above].text.ends(with: ":"), !isTopic(above) {
        isIntroduced = true
      }
      parent = note.items[above].parent
    }
    for current in note.sections.around(note.items[index].section).prefix(2) {
      if let sense = headingSense(of: current), !(sense == .past && isIntroduced) {
        labels.append(
          (
            sense, Self.label(of: note.sections[current]),
            // The cards of a column are its outermost items.
            columns.contains(current) && note.items[index].parent == nil
          ))
      }
      // Above a team stands what the teams have in common, as "Backlog": no word on their work.
      if note.sections[current].kind == .team { break }
    }
    return labels
  }

  /// A heading as a label: a number in front of it, "4. Next steps", is no part of its name.
  private static func label(of section: Section) -> String {
    let title = section.title.plain
    return title.utf8.first.map(Words.isASCIIDigit) == true ? section.heading.name : title
  }

  /// What the item above says: children of "Released v2:" are out, those of "Working on:" are not.
  ///
  /// - Returns: Whether it tells of a release, out or pulled.
  mutating func addParent(of index: Int, to cues: inout StatusCues) -> Bool {
    let item = note.items[index]
    var above = item.parent
    // "Released v2" > "Highlights" and "Released v2" > "Pond": the release is what counts.
    while let label = above, let next = note.items[label].parent, isTopic(label) { above = next }
    guard let parent = above ?? leads[index]?.item else { return false }
    let statement = statement(of: parent)
    let words = statement.main
    let text = note.items[parent].text
    let isLinked = note.items[parent].content.links.contains(where: StatusMarks.isRelease)
    // Who asks under "Done" was heard, and no more.
    guard !item.text.ends(with: "?"), !addressesReader(index) else { return false }
    if statement.prefixSense == .done
      || note.items[parent].tag.flatMap({ StatusTag.sense(of: $0) }) == .done
      || box(of: parent) == true
      || isLinked && sense(of: parent) == .release
    {
      cues.add(.parentDone, text)
      return isLinked
    }
    let kind = StatusOpening(of: words).kind
    switch kind {
    case .finished: cues.add(.parentDone, text)
    case .ongoing, .begun, .nearly, .future, .revoked:
      if words.count > 1 { cues.add(.parentOpen, text) }
      // What a release will bring is told as if it were there, "crews can now book by radio"; that the gate was
      // moved for it is a deed.
      if StatusReleaseTitle.announcesContents(statement, text),
        !Self.deeds.contains(StatusOpening(of: self.statement(of: index).main).kind)
      {
        cues.add(.underOpen, text)
      }
    default: break
    }
    return [.finished, .revoked].contains(kind)
      && words.contains(where: StatusReleaseTitle.isRelease)
  }

  private static let deeds: [StatusOpening.Kind] = [.finished, .improved, .made]

  /// Whether an item sends its reader somewhere or says how far a thing reaches, and is no part of what was
  /// done: "Please ask Ida", "See the almanac", "Only affects the ferries".
  private mutating func addressesReader(_ index: Int) -> Bool {
    let words = statement(of: index).main
    guard let first = words.first, words.count > 1 else { return false }
    return first == "please" || first == "see" || first == "check" && words[1] == "out"
      || (first == "only" || first == "just") && Self.reaches.contains(words[1])
  }

  private static let reaches: WordSet = ["affects", "applies", "concerns", "impacts"]

  /// Whether an item is the bare name of a release.
  static func namesRelease(_ item: Item) -> Bool {
    let name = item.text.prefix { $0 != ":" }
    return StatusLabels.sense(of: item.text) == nil && StatusLabels.sense(of: name) == nil
      && StatusReleaseTitle.sense(of: StatusText(item.content)) == .release
  }

  /// Whether an item ends in its ticket and is spoken of below it, or outside teams.
  func isNumberedTopic(_ item: Item) -> Bool {
    guard let last = item.text.parts.last, item.hasChildren || note.team(of: item.section) == nil
    else { return false }
    return !Tickets.tickets(of: RichText(String(last))).isEmpty
  }

  /// Whether an item only names what its children speak of.
  mutating func isTopic(_ item: Int) -> Bool {
    guard let sense = sense(of: item) else {
      return box(of: item) == nil && !StatusOpening(of: statement(of: item).main).hasVerb
    }
    return sense == .notes
  }

  /// Whether an item stands below a label or heading over what a release brings.
  func isAmongContents(_ index: Int) -> Bool {
    let item = note.items[index]
    return note.items.above(item).contains {
      ReleaseContents.areNamed(by: note.items[$0].text)
    } || ReleaseContents.areNamed(by: note.sections[item.section].title.plain)
  }

  /// Whether a clause about the future says how a thing will behave, not what somebody will do.
  static func tellsOfBehaviour(_ opening: StatusOpening, _ words: [Word]) -> Bool {
    guard opening.kind == .future, let first = words.first, first != opening.word,
      !StatusOpening.has(.subject, first),
      let place = words.firstIndex(of: opening.word), opening.word == "will"
    else { return false }
    let acts: [StatusDeed] = [
      .telling, .proposing, .releasing, .testing, .exploring, .finishing, .documenting, .deciding,
      .incepting,
    ]
    let next = words[(place + 1)...].first { !StatusLexicon.isAdverb($0) }
    // "The notes will be updated" is work.
    if next == "be" { return false }
    return next.flatMap(StatusDeed.deed).map { !acts.contains($0) } ?? true
  }

  /// The headings that name a state beside one that names another, work that is done among them:
  /// where there is a column for what is done, what stands in another is not.
  static func columns(of note: MeetingNote) -> Set<Int> {
    var groups: [Int?: [(section: Int, sense: StatusLabels.Sense)]] = [:]
    for (index, section) in note.sections.enumerated() {
      guard let sense = StatusLabels.sense(of: section.title.plain, isWhole: true) else { continue }
      groups[section.parent, default: []].append((index, sense))
    }
    let boards = groups.values.filter { group in
      group.contains { $0.sense == .done }
        && group.contains { [.inProgress, .planned, .stopped].contains($0.sense) }
    }
    return Set(boards.joined().map(\.section))
  }

  /// Whether a phrase has the work itself as its object: "put that work on hold".
  static func refersBack(_ match: StatusPhrases.Match) -> Bool {
    match.phrase.parts.contains { StatusLexicon.standIns.contains(String($0)) }
  }

  /// Whether a word names what takes place on a day.
  static func isEvent(_ word: Word) -> Bool {
    let events: [StatusDeed] = [.deciding, .deploying, .incepting, .releasing, .telling]
    return word == "incoming" || StatusDeed.deed(of: word).map(events.contains) == true
  }

  /// Whether a phrase says nothing of any work: "he still thinks so", "a spare key will be valuable eventually".
  static func isNoWork(_ match: StatusPhrases.Match, in clause: [Word]) -> Bool {
    switch match.sense {
    case .remaining, .ongoing:
      return match.phrase == "still"
        && zip(clause, clause.dropFirst()).contains { $0 == "still" && opinions.contains($1) }
    case .future:
      return match.phrase == "eventually"
        && clause.indices.contains { Behaviour.isOutcome(clause, $0) }
    default: return false
    }
  }

  private static let opinions: WordSet = [
    "believe", "believes", "feel", "feels", "prefer", "prefers", "think", "thinks", "want", "wants",
  ]

  /// Whether a clause says that something waits or was stopped.
  static func waits(_ clause: [Word]) -> Bool {
    StatusPhrases.matches(in: clause).contains { [.waiting, .stopped].contains($0.sense) }
  }
}
