/// Reads how far the work of a statement is, from the statement and what stands around it.
struct StatusReader {
  /// What a status is read from, one entry an item of the note.
  private let note: MeetingNote
  private let texts: [StatusText]
  /// The paragraph before each item in the same section, by index.
  private let leads: [Int?]

  /// Prepares the reading of a note.
  ///
  /// - Parameter note: A note whose items have their stage and task box; it is not changed.
  /// - Complexity: Linear in the length of the note.
  init(_ note: MeetingNote) {
    self.note = note
    texts = note.items.map { StatusText($0.content) }
    var leads: [Int?] = []
    var last: Int?
    for (index, item) in note.items.enumerated() {
      if let lead = last, note.items[lead].section != item.section { last = nil }
      leads.append(last)
      if item.form == .paragraph, item.parent == nil { last = index }
    }
    self.leads = leads
  }

  /// The status of an item.
  ///
  /// - Parameter index: The item.
  func status(of index: Int) -> StatusReading {
    if let stage = note.items[index].stage {
      return StatusReading(stage.isDone ? .done : .planned, from: .stage(stage.name))
    }
    return cues(of: index).reading
  }

  /// The statement of an item as it was read.
  ///
  /// - Parameter index: The item.
  func text(of index: Int) -> StatusText { texts[index] }

  /// Everything about an item that speaks of progress.
  ///
  /// - Parameter index: The item.
  /// - Complexity: Linear in the length of the statement and the depth of the item.
  func cues(of index: Int) -> StatusCues {
    var cues = StatusCues()
    let item = note.items[index]
    let text = texts[index]
    // A label speaks of what stands under it, not of work of its own.
    guard [.statement, .groupLabel].contains(item.role),
      StatusLabels.sense(of: item.text, isWhole: true) == nil
    else { return cues }
    if let ticked = item.ticked { cues.add(ticked ? .boxDone : .boxOpen, "") }
    if text.isStruck { cues.add(.struck, "") }
    if let link = item.content.links.first(where: Self.isRelease) { cues.add(.releaseLink, link) }
    addLabels(of: index, to: &cues)
    addParent(of: index, to: &cues)
    guard !text.main.isEmpty else { return cues }
    add(StatusOpening(of: text.main), to: &cues)
    addPhrases(of: text, to: &cues)
    let parent = item.parent.map { texts[$0].main }
    for opening in [text.main.first, parent?.first].compactMap({ $0 })
    where StatusLexicon.roles(of: opening).contains(.thanks) {
      cues.add(.thanks, opening)
    }
    return cues
  }

  private static func isRelease(_ link: String) -> Bool {
    ["/releases", "/tag/", "/tags/"].contains { link.contains($0) }
  }

  // MARK: The statement

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

  private func addPhrases(of text: StatusText, to cues: inout StatusCues) {
    for match in StatusPhrases.matches(in: text.main.filter { $0 != "," }) {
      let cue: StatusCue =
        switch match.sense {
        case .available: .saysAvailable
        case .near: .hedgeNear
        case .waiting: .hedgeWait
        case .remaining, .ongoing: .hedgeOpen
        case .future: .hedgeFuture
        case .lesser: .hedgeLesser
        }
      cues.add(cue, match.phrase)
    }
    for clause in text.rest {
      let opening = StatusOpening(of: clause)
      switch opening.kind {
      case .finished: cues.add(.restDone, opening.word)
      case .ongoing, .begun, .nearly: cues.add(.restOpen, opening.word)
      default: break
      }
      for match in StatusPhrases.matches(in: clause.filter { $0 != "," }) {
        switch match.sense {
        case .available: cues.add(.restDone, match.phrase)
        case .near, .waiting, .remaining, .ongoing, .future: cues.add(.restOpen, match.phrase)
        case .lesser: break
        }
      }
    }
  }

  // MARK: What stands around it

  /// The label in front, at the end, or else the nearest around the item.
  private func addLabels(of index: Int, to cues: inout StatusCues) {
    let text = texts[index]
    if let sense = text.prefixSense, let prefix = text.prefix {
      switch sense {
      case .done: cues.add(.labelDone, prefix)
      case .inProgress: cues.add(.labelOpen, prefix)
      case .planned: cues.add(.labelPlanned, prefix)
      case .notes, .past: break
      }
    }
    if let remark = StatusLabels.remark(closing: text.body) {
      cues.add(remark.isDone ? .labelDone : .labelPlanned, remark.words)
    }
    guard text.prefixSense == nil else { return }
    for label in labels(around: index) {
      guard let sense = sense(of: label.text) else { continue }
      switch sense {
      case .done: cues.add(.underDone, label.text)
      case .inProgress: cues.add(.underOpen, label.text)
      case .planned: cues.add(.underPlanned, label.text)
      case .past: break
      case .notes: continue
      }
      return
    }
  }

  private func sense(of label: String) -> StatusLabels.Sense? {
    if let sense = StatusLabels.sense(of: label) { return sense }
    guard let colon = label.firstIndex(of: ":") else { return nil }
    return StatusLabels.sense(of: label[..<colon])
  }

  /// Texts that can be labels of an item: its parents, the short paragraph before it, two headings.
  private func labels(around index: Int) -> [(text: String, item: Int?)] {
    var labels: [(String, Int?)] = []
    var parent = note.items[index].parent
    while let above = parent {
      labels.append((note.items[above].text, above))
      parent = note.items[above].parent
    }
    if let lead = leads[index], labels.isEmpty, wordCount(of: lead) <= 7 {
      labels.append((note.items[lead].text, lead))
    }
    var section: Int? = note.items[index].section
    for _ in 0..<2 {
      guard let current = section else { break }
      labels.append((note.sections[current].title.plain, nil))
      section = note.sections[current].parent
    }
    return labels
  }

  private func wordCount(of item: Int) -> Int { note.items[item].text.split(separator: " ").count }

  /// What the item above says: children of "Released v2:" are out, those of "Working on:" are not.
  private func addParent(of index: Int, to cues: inout StatusCues) {
    let item = note.items[index]
    let lead = leads[index].flatMap { wordCount(of: $0) <= 12 ? $0 : nil }
    var above = item.parent
    // "Released v2" > "Highlights": the release is what counts.
    while let label = above, let next = note.items[label].parent,
      StatusLabels.sense(of: note.items[label].text) == .notes
    {
      above = next
    }
    guard let parent = above ?? lead, !texts[parent].main.isEmpty else { return }
    let text = note.items[parent].text
    switch StatusOpening(of: texts[parent].main).kind {
    case .finished: cues.add(.parentDone, text)
    case .ongoing, .begun, .nearly, .future:
      if wordCount(of: parent) > 1 { cues.add(.parentOpen, text) }
    default: break
    }
  }
}
