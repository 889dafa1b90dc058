/// Reads what the items of a note say: role, label, owners, status; and which sections report.
struct ItemRecognition {
  /// What items look like.
  let profile: Profile
  private let labels: LabelRecognition
  private let calledOff: CalledOff

  /// Prepares the reading.
  init(profile: Profile) {
    self.profile = profile
    labels = LabelRecognition(profile: profile)
    calledOff = CalledOff(profile: profile)
  }

  /// Reads every item of a note.
  ///
  /// - Parameter note: The note, its sections and items gathered.
  /// - Complexity: Linear in the number of items and the depth of each.
  func read(_ note: inout MeetingNote) {
    let repeated = RepeatedLabels(note)
    let blanks = BlankForms(note)
    let frames = FrameSections(of: note, profile: profile)
    let speakers = SpeakerLabels(note, frames)
    let teams = Set(note.sections.map { $0.heading.name.lowercased() })
    for index in note.items.indices {
      note.items[index].role =
        note.items[index].isQuestion || note.items[index].role == .groupLabel
          || repeated.contains(note.items[index]) || speakers.contains(index)
        ? .groupLabel : role(of: index, in: note)
      if isFrame(index, in: note, frames: frames) {
        note.items[index].role = .boilerplate
      } else if blanks.contains(index) {
        note.items[index].role = .placeholder
      }
      readStage(of: index, in: &note)
      if note.items[index].tag == nil, let prefix = labels.prefix(of: note.items[index].text) {
        note.items[index].prefix = prefix.label
        // A row of a table has its statement already, where its cells say more than that.
        if note.items[index].statement == note.items[index].text {
          note.items[index].statement = String(note.items[index].text.dropFirst(prefix.length))
        }
        if labels.isPlaceholder(note.items[index].statement), !note.items[index].hasChildren {
          note.items[index].role = .placeholder
        }
      } else if note.items[index].role == .statement, !note.items[index].hasChildren,
        note.items[index].form != .row, let topic = labels.silentTopic(of: note.items[index].text)
      {
        note.items[index].role = .placeholder
        // "Ida - no update" below a topic is said of that.
        if note.items[index].parent == nil || note.items[index].text.has(":") {
          note.items[index].silentTopic = topic
          note.items[index].statement = topic
        }
      } else if note.items[index].role == .placeholder, note.items[index].form != .row,
        let topic = labels.topicBehind(note.items[index].text)
      {
        note.items[index].silentTopic = topic
        note.items[index].statement = topic
      }
      if note.items[index].isRoadmapRow {
        readOwners(of: &note.items[index], teams: teams)
      }
    }
    SilentTopics(labels).mark(&note)
    frames.release(&note)
    calledOff.mark(&note)
    note.statusWords = profile.statusWords
    var statuses = StatusReader(note, besides: AgendaBoxes(note, profile: profile))
    for index in note.items.indices {
      if let stage = note.items[index].stage {
        note.items[index].status = StatusReading(
          stage.isDone ? .done : .planned, from: .stage(stage.name))
      } else {
        note.items[index].cues = statuses.cues(of: index)
        note.items[index].status = note.items[index].cues.reading
      }
      mark(index, in: &note)
    }
  }

  /// Whether an item frames the meeting and says nothing of its work: "Chair: …", a name in the list
  /// of those present.
  private func isFrame(_ index: Int, in note: MeetingNote, frames: FrameSections) -> Bool {
    stands(index, in: note, amid: frames) && !isMeetingNews(note.items[index])
  }

  private func stands(_ index: Int, in note: MeetingNote, amid frames: FrameSections) -> Bool {
    let role = note.items[index].role
    guard role == .statement || role == .groupLabel else { return false }
    let item = note.items[index]
    if frames.isAnnounced(index) || frames.isOfChat(item) { return true }
    if frames.isStep(item) { return true }
    if !item.hasChildren, labels.isConnective(item.text) { return true }
    if item.parent != nil, !item.hasChildren, PersonField.isFormer(item.text) { return true }
    if let parent = item.parent, note.items[parent].isQuestion, !item.hasChildren,
      AnsweredQuestions.isIdle(item.text, to: note.items[parent].text)
    {
      return true
    }
    if frames.contains(item.section) {
      return !labels.tellsMore(item.text, under: note.sections[item.section].heading.name)
    }
    guard note.team(of: item.section) == nil, !item.isRoadmapRow else { return false }
    // "Open discussion and next steps" stands in every note.
    if item.form == .bullet, !item.hasChildren, item.content.links.isEmpty,
      labels.isPointOfEvery(item.text)
    {
      return true
    }
    if labels.isDuty(item.text) || frames.isSignature(index) || frames.isRoll(index) { return true }
    if let parent = item.parent { return note.items[parent].role == .boilerplate }
    // A day alone is that of the meeting.
    if item.form == .paragraph, !item.hasChildren, DateForms.isDay(item.text) { return true }
    if !item.hasChildren, item.text.hasDigit,
      labels.isDayOfNext(item.text, under: note.sections[item.section].heading.name)
    {
      return true
    }
    let isAbove = item.section == 0 && item.form == .paragraph
    return labels.isFrame(item.text)
      || !item.hasChildren
        && (labels.isFrameAddress(item.content) || labels.isDrawnFromTickets(item.text)
          || labels.isCourse(item.text, under: note.sections[item.section].heading.name))
      || isAbove && labels.isFrameLine(item.content)
  }

  /// Whether an item says that the meeting itself was called off, wherever it stands.
  private func isMeetingNews(_ item: Item) -> Bool {
    (item.form == .paragraph || item.form == .bullet) && calledOff.isNews(item.text)
  }

  private func role(of index: Int, in note: MeetingNote) -> Item.Role {
    let item = note.items[index]
    if item.form == .row {
      let cells = item.cells ?? item.text
      if item.stage == nil, labels.isBlankRow(cells) { return .placeholder }
      let isOfRoll = item.role == .boilerplate || item.stage == nil && labels.isAttendance(cells)
      return isOfRoll ? .boilerplate : .statement
    }
    // A picture by itself says nothing a reader of words can read.
    if item.form == .paragraph, item.content.spans.allSatisfy({ $0.style.contains(.image) }) {
      return .boilerplate
    }
    let section = note.sections[item.section]
    if labels.isPlaceholder(item.text, of: section.heading.name), !item.hasChildren {
      return profile.placeholderHandles.contains(Words.bare(section.heading.name))
        ? .boilerplate : .placeholder
    }
    if section.kind == .roadmap, item.form == .paragraph { return .boilerplate }
    if item.hasChildren || item.text.ends(with: ":"),
      labels.isLabel(item.text) || ActionList.isNamed(by: item.text)
    {
      return .groupLabel
    }
    // Below the text of a list item, over more of it.
    if item.form == .heading, item.parent != nil, item.hasChildren { return .groupLabel }
    let isParagraph = item.form == .paragraph
    let opensTeam =
      isParagraph && section.kind == .team && item.parent == nil
      && (index == 0 || note.items[index - 1].section != item.section)
    // What a team looks after, in bold type under its heading and over its report.
    if opensTeam, !item.hasChildren, note.items.indices.contains(index + 1),
      note.items[index + 1].section == item.section, labels.isScope(item.content)
    {
      return .boilerplate
    }
    // The first part of a team's section, in bold type.
    if opensTeam, item.hasChildren, Self.isBoldName(item) { return .groupLabel }
    if isParagraph, isHint(index, in: note) { return .boilerplate }
    // "Minutes:" alone at the margin.
    if isParagraph, item.text.ends(with: ":"), Words.lowercased(item.text).count <= 3 {
      return .groupLabel
    }
    if item.hasChildren, item.text.utf8.count <= 60 {
      let words = Words.lowercased(item.text)
      // A bold line at the margin that names a list: "Discussion", not "Mended the winch".
      if isParagraph, words.count <= 3, Self.isBoldName(item) { return .groupLabel }
      // "Update charter #12" is a piece of work, and "Released 2.1" is news.
      let beginsAsLabel =
        words.count <= 4 && labels.isLabel(words.first ?? "")
        && Tickets.tickets(of: item.content).isEmpty
        && VersionNumber.releases(in: item.text).isEmpty
      // "Added hooks. Crews can:" tells a deed first.
      let leadsIn =
        item.text.ends(with: ":") && words.count <= 5
        && !(item.text.hasInside(". ") && StatusOpening.tells(item.text))
      if beginsAsLabel || leadsIn { return .groupLabel }
    }
    guard !item.hasChildren, item.form == .bullet else { return .statement }
    if labels.isBlankForm(item.content) { return .placeholder }
    let isForm = item.content.links.isEmpty && FormWords.areAll(of: item.text)
    return isForm ? .boilerplate : .statement
  }

  /// Whether an item is the hint of a form, right under a heading and over what was filled in.
  private func isHint(_ index: Int, in note: MeetingNote) -> Bool {
    let item = note.items[index]
    return item.section != 0 && item.parent == nil && labels.isHint(item.content)
      && (index == 0 || note.items[index - 1].section != item.section)
      && note.items.indices.contains(index + 1)
      && note.items[index + 1].section == item.section
  }

  private static func isBoldName(_ item: Item) -> Bool {
    item.content.isStrong && !StatusOpening.tells(item.text)
  }

  /// Gives items of a roadmap without a table the stage of the label or heading above them.
  private func readStage(of index: Int, in note: inout MeetingNote) {
    // Few sections are in the roadmap, and an item is a lot to copy.
    guard isInRoadmap(note.items[index].section, of: note) else { return }
    let item = note.items[index]
    guard item.stage == nil, item.form != .row, item.role == .statement else { return }
    note.items[index].stage = stage(around: item, in: note)
    if note.items[index].stage == nil, profile.stage(named: item.text) != nil {
      // The stage's own line.
      note.items[index].role = .groupLabel
    }
  }

  private func stage(around item: Item, in note: MeetingNote) -> Stage? {
    note.items.above(item).lazy.compactMap { profile.stage(named: note.items[$0].text) }.first
      ?? profile.stage(named: note.sections[item.section].heading.name)
  }

  private func isInRoadmap(_ section: Int, of note: MeetingNote) -> Bool {
    note.sections.around(section).contains { note.sections[$0].kind == .roadmap }
  }

  /// Takes the team names of a trailing bracket off a roadmap row's statement.
  private func readOwners(of item: inout Item, teams: Set<String>) {
    let text = item.statement
    guard text.hasSuffix(")"), let open = text.utf8.lastIndex(of: UInt8(ascii: "(")) else { return }
    let inside = text[text.index(after: open)...].dropLast()
    let names = inside.utf8.split { ",/&".utf8.contains($0) }.map { Substring($0).folded }
      .flatMap { name -> [String] in
        let isOne = !name.parts.contains("and")
        return isOne && !name.isEmpty ? [name] : name[...].parts(between: " and ").map(String.init)
      }
    let isTeam = { (name: String) in
      teams.contains(name.lowercased())
        || name.partCount <= 2
          && name.parts.allSatisfy { $0.first?.isUppercase == true }
    }
    guard !names.isEmpty, names.allSatisfy(isTeam), item.content.spans.last?.link == nil else {
      return
    }
    item.owners = names
    item.statement = text[..<open].folded
  }

  /// Notes in the sections around an item whether they report.
  private func mark(_ index: Int, in note: inout MeetingNote) {
    let role = note.items[index].role
    // "[add here]" and "…" leave the section blank.
    let isAnswer = role == .placeholder && labels.isAnswer(note.items[index].text)
    var section: Int? = note.items[index].section
    while let here = section {
      switch role {
      case .statement: note.sections[here].hasReport = true
      case .placeholder: if isAnswer { note.sections[here].saysNothingNew = true }
      case .groupLabel, .boilerplate: break
      }
      section = note.sections[here].parent
    }
  }
}
