/// Finds what belongs together in two notes: sections first, then items.
public struct Aligner: Sendable {
  /// What was answered about undecided items; it counts more than any probability.
  public var answers: AnswerSheet
  /// Other names of teams.
  public var aliases: TeamAliases
  /// Whether to find out what speaks for each link, and why items have none.
  public var explains: Bool

  /// Makes an aligner.
  ///
  /// - Parameters:
  ///   - answers: What was answered about undecided items.
  ///   - aliases: Other names of teams.
  ///   - explains: Whether to find out what speaks for each link, and why items have none.
  public init(
    answers: AnswerSheet = AnswerSheet(), aliases: TeamAliases = TeamAliases(),
    explains: Bool = false
  ) {
    self.answers = answers
    self.aliases = aliases
    self.explains = explains
  }

  /// Aligns two notes.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: Links between sections and between items.
  public func align(_ old: MeetingNote, _ new: MeetingNote) -> Alignment {
    var words = WordMemory()
    return align(old, new, sections: nil, words: &words)
  }

  /// Aligns two notes of many.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - known: The links between their sections, where they were found already.
  ///   - words: The words met before.
  /// - Returns: Links between sections and between items.
  package func align(
    _ old: MeetingNote, _ new: MeetingNote, sections known: [SectionLink]?,
    words: inout WordMemory
  ) -> Alignment {
    let cut = CutNotes(old, new, words: &words)
    let decisions = Decisions(answers, old, new)
    let sections = known ?? sections(old, new)
    let items = ItemAlignment(
      old, new, sections: sections, decisions: decisions, cut: cut, words: &words)
    let places = items.chosen()
    let found = SiblingTwins.completing(
      items.links(places, explained: explains), old: old, new: new, decisions: decisions)
    let near = NearTwins.completing(
      found, old: old, new: new, sections: sections, decisions: decisions)
    let moved = MovedTwins.completing(near, old: old, new: new, decisions: decisions)
    let told = TopicOutcomes.completing(
      moved, old: old, new: new, sections: sections, decisions: decisions)
    let links = JoinedRows.completing(told, old: old, new: new, decisions: decisions)
      // After "Lamps: nothing new" whatever is said of lamps is new.
      .filter { old.items[$0.old].silentTopic == nil || new.items[$0.new].silentTopic != nil }
    var alignment = Alignment(
      sections: sections, items: links,
      notices: decisions.notices + items.notices)
    if explains {
      let misses = NearMisses(items, chosen: places)
      (alignment.nearestToOld, alignment.nearestToNew) = (misses.ofOld, misses.ofNew)
    }
    return alignment
  }

  /// What is undecided, most valuable first; what was answered is not asked again.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: A question for each item of the newer note with something left to decide.
  public func questions(_ old: MeetingNote, _ new: MeetingNote) -> [Question] {
    let decisions = Decisions(answers, old, new)
    var words = WordMemory()
    let cut = CutNotes(old, new, words: &words)
    let items = ItemAlignment(
      old, new, sections: sections(old, new), decisions: decisions, cut: cut, words: &words)
    return QuestionList(items, names: ItemNames(old, new)).questions()
  }

  /// The most valuable questions that were not answered yet.
  ///
  /// They are chosen as if nothing had been answered, so that whoever answered as many before is
  /// asked nothing more.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - count: How many questions are asked about two notes, those answered among them.
  /// - Returns: The questions, most valuable first.
  public func openQuestions(_ old: MeetingNote, _ new: MeetingNote, first count: Int) -> [Question]
  {
    var open = questions(old, new)
    var unanswered = self
    unanswered.answers.answers.removeAll { answer in
      if case .chosen = answer.verdict { true } else { false }
    }
    if unanswered.answers != answers {
      let asked = Set(unanswered.questions(old, new).prefix(count).map(\.id))
      open.removeAll { !asked.contains($0.id) }
    }
    return Array(open.prefix(count))
  }

  private func sections(_ old: MeetingNote, _ new: MeetingNote) -> [SectionLink] {
    var alignment = SectionAlignment(old, new, aliases: aliases.table)
    return alignment.links()
  }
}
