/// Reads how far the work of a statement is, from the statement and what stands around it.
struct StatusReader {
  let note: MeetingNote
  /// The statements read so far, by item.
  var texts: [StatusText?]
  /// What items say as labels of others, as far as it was asked, by item.
  var senses: [StatusLabels.Sense??]
  /// What headings say, as far as it was asked, by section.
  var headings: [StatusLabels.Sense??]
  /// The headings that are columns of a board.
  let columns: Set<Int>
  /// The short paragraph before each item in the same section, with the number of its words.
  let leads: [(item: Int, words: Int)?]

  /// Words of finished work the note has beside the English ones.
  private let doneWords: WordSet
  /// The boxes that say nothing of the work.
  let agenda: AgendaBoxes

  /// Prepares the reading of a note.
  ///
  /// - Parameters:
  ///   - note: A note whose items have their stage and task box; it is not changed.
  ///   - agenda: Its boxes that say nothing of the work.
  /// - Complexity: Linear in the number of items.
  init(_ note: MeetingNote, besides agenda: AgendaBoxes) {
    self.note = note
    self.agenda = agenda
    doneWords = WordSet(note.statusWords.done.lazy.map { Word($0) })
    texts = Array(repeating: nil, count: note.items.count)
    senses = Array(repeating: nil, count: note.items.count)
    headings = Array(repeating: nil, count: note.sections.count)
    columns = Self.columns(of: note)
    var leads: [(item: Int, words: Int)?] = []
    leads.reserveCapacity(note.items.count)
    var last: (item: Int, words: Int)?
    for index in note.items.indices {
      let form = note.items[index].form
      if let lead = last, note.items[lead.item].section != note.items[index].section { last = nil }
      // A block of code belongs to the line before it where that announces it.
      let isApart =
        form == .code && last.map { !note.items[$0.item].text.ends(with: ":") } ?? false
      // A paragraph is no part of a list; one that tells of finished work says nothing of the next.
      let isNext =
        form == .paragraph
        && last.map { !note.items[$0.item].text.ends(with: ":") } ?? false
      leads.append(isApart || isNext ? nil : last)
      if isApart || form == .html || form == .row { last = nil }
      if form == .paragraph, note.items[index].parent == nil {
        let words = note.items[index].text.partCount
        last = words <= Self.longestLead ? (index, words) : nil
      }
    }
    self.leads = leads
  }

  /// No paragraph of more words says what the list after it is about.
  private static let longestLead = 12

  /// Everything about an item that speaks of progress.
  ///
  /// - Parameter index: The item.
  /// - Returns: The cues, each once.
  /// - Complexity: Linear in the length of the statement and the depth of the item.
  mutating func cues(of index: Int) -> StatusCues {
    var cues = StatusCues()
    let item = note.items[index]
    let text = statement(of: index)
    // A label speaks of what stands under it, not of work of its own.
    guard [.statement, .groupLabel].contains(item.role), item.form != .html,
      !Self.isLabel(item.text, text.main)
    else { return cues }
    if item.hasChildren || item.text.ends(with: ":"),
      LeftOverLabels.areNamed(by: item.text)
    {
      return cues
    }
    if let cell = item.statusCell {
      add(cell: cell, to: &cues)
      return cues
    }
    // A word at the end settles it, whatever stands in front: "TODO: oil the gate (done)".
    let isSettled = text.remarkSense == .done
    if let tag = item.tag, !isSettled {
      // The column of a table may be one of tasks.
      add(StatusTag.sense(of: tag) ?? .task, tag, to: &cues)
      return cues
    }
    if let words = answer(to: index) {
      cues.add(.labelDone, words)
      return cues
    }
    let ticked = box(of: index) ?? StatusMarks.mark(of: item.text)
    if let ticked, ticked || !isSettled { cues.add(ticked ? .boxDone : .boxOpen, "") }
    if text.isStruck { cues.add(.struck, "") }
    if let link = item.content.links.first(where: StatusMarks.isRelease) {
      cues.add(.releaseLink, link)
    }
    // A mark settles it: "Ida to oil the gate" is how a task is worded, done or not.
    if ticked == true || text.isStruck { return cues }
    if let remark = text.remark, let sense = text.remarkSense {
      add(sense, remark, to: &cues)
      // So does a word at the end: "Oiling the gate (done)".
      if isSettled { return cues }
    }
    // "Scan the contract - scanned".
    if let echo = StatusRemarks.echo(in: [text.main] + text.rest) {
      cues.add(.labelDone, echo.text)
      return cues
    }
    if let place = text.rest.firstIndex(where: StatusRemarks.saysAllDone),
      !text.rest[place...].contains(where: Self.waits)
    {
      cues.add(.labelDone, text.rest[place].spaced)
      // "…, now testing it": that part can be finished later.
      let next = text.rest[(place + 1)...].lazy.map(StatusOpening.init(of:))
        .first { [.ongoing, .begun, .nearly, .future].contains($0.kind) }
      if let next { cues.add(.restOpen, next.word.text) }
      return cues
    }
    if ActionList.isMarked(item.text) { cues.add(.labelTask, text.main.first?.text ?? "") }
    var opening = StatusOpening(of: text.main)
    if let task = StatusPledge.task(in: item.text, text.main) {
      opening = StatusOpening(.future, task)
    }
    // "Open: 4 (+1)" counts tasks, and is none.
    if !Self.isTally(item.text) {
      addLabels(of: index, isTold: Self.tells(opening, text.main), to: &cues)
    }
    let isInRelease = addParent(of: index, to: &cues)
    guard !text.main.isEmpty, !text.isWish, !StatusMarks.isPerson(item.text),
      !VoteCount.isTold(by: item.text)
    else { return cues }
    // "Set a day" below "Actions" is an order.
    let orders: [StatusCue] = [
      .labelPlanned, .labelTask, .underPlanned, .underTask, .columnPlanned,
    ]
    if opening.hasVerb, text.main.first == opening.word,
      StatusOpening.likeOrders.contains(opening.word)
        || StatusOpening.ordersToGoOn.contains(opening.word) && cues.has(.underTask),
      orders.contains(where: cues.has)
    {
      opening = StatusOpening(.base, opening.word)
    }
    // "Read access to the store #412" is a name, and nothing was read.
    if opening.hasVerb, text.main.first == opening.word, PastForms.isBase(opening.word),
      isNumberedTopic(item)
    {
      opening = StatusOpening(.base, opening.word)
    }
    // "The pump will stop by itself" below a release says what the release does.
    if Self.tellsOfBehaviour(opening, text.main), isInRelease || isAmongContents(index) {
      opening = StatusOpening(.state, opening.word)
    }
    if let word = StatusReleaseTitle.cheered(in: text.main, of: item.text)
      ?? StatusReleaseTitle.announced(in: text.main)
    {
      opening = StatusOpening(.finished, word)
    }
    // Under "Done" stands what was done, "Lining the kiln": the place outranks the verb.
    if !cues.has(.underDone)
      || !(StatusLexicon.isParticiple(opening.word) || opening.kind == .activity)
    {
      Self.add(opening, to: &cues)
    }
    if let place = text.main.firstIndex(where: isDoneWord) {
      cues.add(place == 0 ? .opensFinished : .saysAvailable, text.main[place].text)
    }
    Self.addPhrases(of: text, opening, to: &cues)
    let parent = item.parent.map { statement(of: $0).main }
    for opening in [text.main.first, parent?.first].compactMap({ $0 })
    where StatusLexicon.roles(of: opening).contains(.thanks) {
      cues.add(.thanks, opening.text)
    }
    return cues
  }

  /// Reads the status column of a row: "Ledger complete | in progress" is in progress.
  private func add(cell: RichText, to cues: inout StatusCues) {
    let text = StatusText(cell)
    let main = text.main.spaced
    let opening = StatusOpening(of: text.main)
    let sense =
      text.prefixSense ?? StatusLabels.sense(of: main) ?? StatusRemarks.sense(of: text.main)
      ?? ownSense(of: cell.plain.drop { !$0.isLetter }.folded) ?? StatusMarks.sense(of: cell.plain)
    if let sense {
      add(sense, text.prefix ?? (main.isEmpty ? cell.plain : main), to: &cues)
    } else {
      Self.add(opening, to: &cues)
    }
    Self.addPhrases(of: text, opening, to: &cues)
  }

  // MARK: The statement

  /// Whether a word of a statement says of itself that work is finished; English words say so in
  /// their place only.
  private func isDoneWord(_ word: Word) -> Bool {
    doneWords.contains(word) && StatusLabels.sense(of: word.text, isWhole: true) == nil
  }

  static func add(_ opening: StatusOpening, to cues: inout StatusCues) {
    let cue: StatusCue? =
      switch opening.kind {
      case .finished: .opensFinished
      case .made: .opensMade
      case .improved: .opensImproved
      case .state: .opensState
      case .activity: .opensActivity
      case .proposed: .opensProposed
      case .begun: .opensBegun
      case .ongoing: .opensOngoing
      case .nearly: .opensNearly
      case .future: .opensFuture
      case .revoked: .opensRevoked
      case .base, .noun: nil
      }
    if let cue { cues.add(cue, opening.word.text) }
  }

  static func addPhrases(
    of text: StatusText, _ opening: StatusOpening, to cues: inout StatusCues
  ) {
    // "First design" alone is no share of anything.
    if opening.hasVerb, let share = StatusShare.words(in: text.main) {
      cues.add(.hedgePart, share)
    }
    if let some = StatusShare.some(in: text.main) {
      let isDone = [.finished, .made, .improved].contains(opening.kind)
      cues.add(isDone ? .hedgeSome : .hedgePart, some)
    }
    // "Seed list release on Thursday": no verb, but a day.
    if !opening.hasVerb, text.main.contains(where: Self.isEvent),
      // "Review this week, Ida gave the talk"
      !zip(text.main, text.main.dropFirst()).contains(where: {
        StatusLexicon.isPast($0) && ["a", "an", "the"].contains($1)
      }),
      let day = StatusOpening.dayAhead(text.main, isMoment: true)
    {
      cues.add(.hedgeFuture, day.text)
    }
    let isTask =
      opening.kind == .base && !StatusLexicon.roles(of: opening.word).contains(.noun)
    for match in StatusPhrases.matches(in: text.main.filter { $0 != "," }) {
      // "Open the gate by default" is a task.
      if match.sense == .available, isTask { continue }
      if match.sense == .future, opening.kind == .state, opening.word == Word(match.phrase) {
        continue
      }
      // "It was noted that birds will come" notes it.
      if match.sense == .future, [.state, .activity].contains(opening.kind),
        text.main.prefix(match.place).contains("that")
      {
        continue
      }
      // "Seems to hold and is expected to last" tells what was found.
      if match.sense == .future,
        text.main.prefix(match.place).contains(where: Self.findings.contains)
      {
        continue
      }
      if Self.isNoWork(match, in: text.main) { continue }
      let cue: StatusCue =
        switch match.sense {
        case .available: .saysAvailable
        case .near: .hedgeNear
        case .waiting where Self.isUnaccepted(match.phrase): .hedgeUnaccepted
        case .waiting: .hedgeWait
        case .stopped: .hedgeStopped
        case .remaining, .ongoing: .hedgeOpen
        case .future: .hedgeFuture
        case .lesser: .hedgeLesser
        }
      cues.add(cue, match.phrase)
    }
    // What is out is out; what was only made may wait for somebody: "Added …; waiting for review".
    let isOut = opening.kind == .finished || cues.has(.saysAvailable)
    for clause in text.rest {
      if let order = StatusRemarks.order(in: clause) { cues.add(.restTask, order) }
      let opening = StatusOpening(of: clause)
      switch opening.kind {
      case .finished: cues.add(.restDone, opening.word.text)
      case .ongoing, .begun, .nearly: cues.add(.restOpen, opening.word.text)
      // "…. We reverted the change" takes back what was told.
      case .revoked where clause.contains(where: Self.works.contains):
        cues.add(.hedgeStopped, opening.word.text)
      default: break
      }
      let words = clause.filter { $0 != "," }
      for match in StatusPhrases.matches(in: words) {
        switch match.sense {
        case .available: cues.add(.restDone, match.phrase)
        case .lesser: break
        case .stopped where isSaidOfAll(words[..<match.place], text.main) || refersBack(match):
          cues.add(.hedgeStopped, match.phrase)
        case .waiting where Self.isUnaccepted(match.phrase):
          cues.add(.hedgeUnaccepted, match.phrase)
        case .waiting where !isOut && isSaidOfAll(words[..<match.place], text.main):
          cues.add(.hedgeWait, match.phrase)
        default: cues.add(.restOpen, match.phrase)
        }
        if [.waiting, .stopped].contains(match.sense) { cues.add(.restWait, match.phrase) }
      }
    }
  }

  /// Whether what comes before a word in a later clause leaves it to the whole statement: "… - on
  /// hold until the sluice is open", "…, and is blocked", but not "… for blocked boats" nor "…; the
  /// paint is delayed".
  private static func isSaidOfAll(_ before: ArraySlice<Word>, _ main: [Word]) -> Bool {
    let subject = before.reversed().drop { word in
      word == "been" || StatusOpening.has(.adverb, word) || StatusOpening.has(.auxiliary, word)
    }
    guard let last = subject.first else { return true }
    if ["and", "but"].contains(last) { return true }
    let isLinked = subject.count < before.count
    return isLinked && (StatusLexicon.standIns.contains(last) || main.contains(last))
  }

  /// Whether a phrase says that who asked for the work has not taken it over: "ready for acceptance".
  private static func isUnaccepted(_ phrase: String) -> Bool {
    phrase.hasSuffix("acceptance") || StatusPhrases.deniesEnd(phrase)
  }

  /// What stands for the work itself where it was taken back.
  private static let works: WordSet = ["change", "changes", "commit", "commits", "it", "this"]

  private static let findings: WordSet = ["appear", "appears", "seem", "seems"]
}
