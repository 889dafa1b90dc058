/// Reads how far the work of a statement is, from the statement and what stands around it.
struct StatusReader {
  private let note: MeetingNote
  /// The statements read so far, by item.
  private var texts: [StatusText?]
  /// What items say as labels of others, as far as it was asked, by item.
  private var senses: [StatusLabels.Sense??]
  /// What headings say, as far as it was asked, by section.
  private var headings: [StatusLabels.Sense??]
  /// The short paragraph before each item in the same section, with the number of its words.
  private let leads: [(item: Int, words: Int)?]

  /// Prepares the reading of a note.
  ///
  /// - Parameter note: A note whose items have their stage and task box; it is not changed.
  /// - Complexity: Linear in the number of items.
  init(_ note: MeetingNote) {
    self.note = note
    texts = Array(repeating: nil, count: note.items.count)
    senses = Array(repeating: nil, count: note.items.count)
    headings = Array(repeating: nil, count: note.sections.count)
    var leads: [(item: Int, words: Int)?] = []
    leads.reserveCapacity(note.items.count)
    var last: (item: Int, words: Int)?
    for (index, item) in note.items.enumerated() {
      if let lead = last, note.items[lead.item].section != item.section { last = nil }
      // A block of code belongs to the line before it where that announces it.
      let isApart =
        item.form == .code && last.map { !note.items[$0.item].text.hasSuffix(":") } ?? false
      leads.append(isApart ? nil : last)
      if isApart || item.form == .html || item.form == .row { last = nil }
      if item.form == .paragraph, item.parent == nil {
        let words = item.text.split(separator: " ", maxSplits: Self.longestLead).count
        last = words <= Self.longestLead ? (index, words) : nil
      }
    }
    self.leads = leads
  }

  /// No paragraph of more words says what the list after it is about.
  private static let longestLead = 12
  /// No paragraph of more words is a label.
  private static let longestLabel = 7

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
      text.main.count > StatusLabels.longestName
        || StatusLabels.sense(of: item.text, isWhole: true) == nil
        // "Released 2.1" is news, whatever stands under it.
        || text.main.contains(where: StatusReleaseTitle.isVersion)
    else { return cues }
    if let words = answer(to: index) {
      cues.add(.labelDone, words)
      return cues
    }
    let ticked = item.ticked ?? StatusMarks.mark(of: item.text)
    if let ticked { cues.add(ticked ? .boxDone : .boxOpen, "") }
    if text.isStruck { cues.add(.struck, "") }
    if let link = item.content.links.first(where: StatusMarks.isRelease) {
      cues.add(.releaseLink, link)
    }
    // A mark settles it: "Ida to oil the gate" is how a task is worded, done or not.
    if ticked == true || text.isStruck { return cues }
    if let last = text.rest.last, let sense = StatusLabels.remark(last) {
      add(sense, last.joined(separator: " "), to: &cues)
      // So does a word at the end: "Oiling the gate (done)".
      if sense == .done { return cues }
    }
    addLabels(of: index, to: &cues)
    addParent(of: index, to: &cues)
    guard !text.main.isEmpty, !StatusMarks.isQuestion(item.text) else { return cues }
    let opening = StatusOpening(of: text.main)
    add(opening, to: &cues)
    if let place = text.main.firstIndex(where: isDoneWord) {
      cues.add(place == 0 ? .opensFinished : .saysAvailable, text.main[place])
    }
    addPhrases(of: text, opening, to: &cues)
    let parent = item.parent.map { statement(of: $0).main }
    for opening in [text.main.first, parent?.first].compactMap({ $0 })
    where StatusLexicon.roles(of: opening).contains(.thanks) {
      cues.add(.thanks, opening)
    }
    return cues
  }

  /// The statement under a task that only says it is done: "Done", "Fixed, see the log".
  private func answer(to index: Int) -> String? {
    let task = note.items[index]
    guard task.role == .statement, task.hasChildren else { return nil }
    let below = note.items[(index + 1)...].prefix { $0.depth > task.depth }
    return below.first { item in
      item.parent == index && item.role == .statement && !item.hasChildren
        && StatusLabels.isAnswer(item.text)
    }?.text
  }

  // MARK: The statement

  /// Whether a word of a statement says of itself that work is finished; English words say so in
  /// their place only.
  private func isDoneWord(_ word: String) -> Bool {
    note.statusWords.done.contains(word) && StatusLabels.sense(of: word, isWhole: true) == nil
  }

  private func add(_ opening: StatusOpening, to cues: inout StatusCues) {
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
    if let cue { cues.add(cue, opening.word) }
  }

  private func addPhrases(
    of text: StatusText, _ opening: StatusOpening, to cues: inout StatusCues
  ) {
    // "First design" alone is no share of anything.
    if opening.hasVerb, let share = StatusShare.words(in: text.main) {
      cues.add(.hedgePart, share)
    }
    let isTask =
      opening.kind == .base && !StatusLexicon.roles(of: opening.word).contains(.noun)
    for match in StatusPhrases.matches(in: text.main.filter { $0 != "," }) {
      // "Open the gate by default" is a task.
      if match.sense == .available, isTask { continue }
      let cue: StatusCue =
        switch match.sense {
        case .available: .saysAvailable
        case .near: .hedgeNear
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
      let opening = StatusOpening(of: clause)
      switch opening.kind {
      case .finished: cues.add(.restDone, opening.word)
      case .ongoing, .begun, .nearly: cues.add(.restOpen, opening.word)
      default: break
      }
      let words = clause.filter { $0 != "," }
      for match in StatusPhrases.matches(in: words) {
        switch match.sense {
        case .available: cues.add(.restDone, match.phrase)
        case .lesser: break
        case .stopped where isSaidOfAll(words[..<match.place]):
          cues.add(.hedgeStopped, match.phrase)
        case .waiting where !isOut && isSaidOfAll(words[..<match.place]):
          cues.add(.hedgeWait, match.phrase)
        default: cues.add(.restOpen, match.phrase)
        }
        if [.waiting, .stopped].contains(match.sense) { cues.add(.restWait, match.phrase) }
      }
    }
  }

  /// Whether what comes before a word in a later clause leaves it to the whole statement: "… - on
  /// hold until the sluice is open", "…, and is blocked", but not "… for blocked boats".
  private func isSaidOfAll(_ before: ArraySlice<String>) -> Bool {
    guard let last = before.last else { return true }
    return ["and", "been", "but"].contains(last)
      || !StatusLexicon.roles(of: last).isDisjoint(with: [.auxiliary, .adverb])
  }

  // MARK: What stands around it

  /// The label in front, at the end, or else the nearest around the item.
  private mutating func addLabels(of index: Int, to cues: inout StatusCues) {
    let text = statement(of: index)
    if let sense = text.prefixSense, let prefix = text.prefix { add(sense, prefix, to: &cues) }
    guard text.prefixSense == nil else { return }
    if let prefix = note.items[index].prefix, let sense = ownSense(of: prefix) {
      return add(sense, prefix, to: &cues)
    }
    var release: String?
    for (sense, label) in labels(around: index) {
      switch sense {
      case .done: cues.add(.underDone, label)
      case .inProgress: cues.add(.underOpen, label)
      case .planned: cues.add(.underPlanned, label)
      case .past: break
      case .release:
        release = release ?? label
        continue
      case .notes: continue
      }
      return
    }
    if let release { cues.add(.underRelease, release) }
  }

  private func add(_ sense: StatusLabels.Sense, _ words: String, to cues: inout StatusCues) {
    switch sense {
    case .done: cues.add(.labelDone, words)
    case .inProgress: cues.add(.labelOpen, words)
    case .planned: cues.add(.labelPlanned, words)
    case .notes, .past, .release: break
    }
  }

  /// What a label says, whole or before its colon.
  private func sense(of label: String) -> StatusLabels.Sense? {
    if let sense = StatusLabels.sense(of: label) ?? ownSense(of: label) { return sense }
    guard let colon = label.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return StatusLabels.sense(of: label[..<colon]) ?? ownSense(of: String(label[..<colon]))
  }

  /// What a label says in the words of the note's profile.
  private func ownSense(of label: String) -> StatusLabels.Sense? {
    guard label.utf8.count <= 40 else { return nil }
    switch note.statusWords.status(of: Words.bare(label)) {
    case .done: return .done
    case .inProgress: return .inProgress
    case .planned: return .planned
    case .unknown, nil: return nil
    }
  }

  private mutating func sense(of item: Int) -> StatusLabels.Sense? {
    if let known = senses[item] { return known }
    // What the verb of a release says of its children is the parent's part.
    let title = StatusReleaseTitle.sense(of: statement(of: item))
    let sense = sense(of: note.items[item].text) ?? (title == .done ? nil : title)
    senses[item] = .some(sense)
    return sense
  }

  private mutating func headingSense(of section: Int) -> StatusLabels.Sense? {
    if let known = headings[section] { return known }
    let title = note.sections[section].title
    let sense = sense(of: title.plain) ?? StatusReleaseTitle.sense(of: StatusText(title))
    headings[section] = .some(sense)
    return sense
  }

  private mutating func statement(of item: Int) -> StatusText {
    if let known = texts[item] { return known }
    let text = StatusText(note.items[item].content)
    texts[item] = text
    return text
  }

  /// What labels an item: its parents, the short paragraph before it, two headings around it.
  private mutating func labels(around index: Int) -> [(sense: StatusLabels.Sense, text: String)] {
    var labels: [(StatusLabels.Sense, String)] = []
    let lead = leads[index].flatMap { $0.words <= Self.longestLabel ? $0.item : nil }
    var parent = note.items[index].parent ?? lead
    while let above = parent {
      if let sense = sense(of: above) { labels.append((sense, note.items[above].text)) }
      parent = note.items[above].parent
    }
    var section: Int? = note.items[index].section
    for _ in 0..<2 {
      guard let current = section else { break }
      if let sense = headingSense(of: current) {
        labels.append((sense, note.sections[current].title.plain))
      }
      // Above a team stands what the teams have in common, as "Backlog": no word on their work.
      if note.sections[current].kind == .team { break }
      section = note.sections[current].parent
    }
    return labels
  }

  /// What the item above says: children of "Released v2:" are out, those of "Working on:" are not.
  private mutating func addParent(of index: Int, to cues: inout StatusCues) {
    let item = note.items[index]
    var above = item.parent
    // "Released v2" > "Highlights" and "Released v2" > "Pond": the release is what counts.
    while let label = above, let next = note.items[label].parent, isTopic(label) { above = next }
    guard let parent = above ?? leads[index]?.item else { return }
    let statement = statement(of: parent)
    let words = statement.main
    let text = note.items[parent].text
    let isLinked = note.items[parent].content.links.contains(where: StatusMarks.isRelease)
    if statement.prefixSense == .done || note.items[parent].ticked == true
      || isLinked && sense(of: parent) == .release
    {
      cues.add(.parentDone, text)
      return
    }
    switch StatusOpening(of: words).kind {
    case .finished: cues.add(.parentDone, text)
    case .ongoing, .begun, .nearly, .future, .revoked:
      if words.count > 1 { cues.add(.parentOpen, text) }
    default: break
    }
  }

  /// Whether an item is the bare name of a release.
  ///
  /// - Parameter item: The item.
  /// - Returns: Whether it is one.
  static func namesRelease(_ item: Item) -> Bool {
    let name = item.text.prefix { $0 != ":" }
    return StatusLabels.sense(of: item.text) == nil && StatusLabels.sense(of: name) == nil
      && StatusReleaseTitle.sense(of: StatusText(item.content)) == .release
  }

  /// Whether an item only names what its children speak of.
  private mutating func isTopic(_ item: Int) -> Bool {
    guard let sense = sense(of: item) else {
      return note.items[item].ticked == nil && !StatusOpening(of: statement(of: item).main).hasVerb
    }
    return sense == .notes
  }
}
