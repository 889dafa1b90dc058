import NotesDiff
import Reports

extension SeriesRun {
  /// Goes through the steps of a committee, oldest first; nothing of a step is kept.
  ///
  /// - Parameters:
  ///   - committee: The committee.
  ///   - note: Takes each note as it comes, and whether the step to it is asked for.
  ///   - body: Takes each step asked for.
  /// - Returns: What to know of files that could not be read.
  /// - Throws: `Trouble`, in words for the user.
  func steps(
    of committee: SeriesPlan.Committee, note: (ChangeReport.NoteReference, Bool) -> Void,
    body: (SeriesStep) throws -> Void
  ) throws -> [Notice] {
    var walk = walk()
    return try notes(of: committee) { next, isNewest in
      let isWanted = includes(next, isNewest: isNewest)
      note(.init(next), isWanted)
      if let step = try walk.next(next, isWanted: isWanted, aligner: alignment.asked) {
        try body(step)
      }
    }
  }

  /// Goes through the steps of a committee, oldest first, several at once.
  ///
  /// - Parameters:
  ///   - committee: The committee.
  ///   - note: Takes each note as it comes, and whether the step to it is asked for.
  ///   - facts: What to make of a step; nothing else of it is kept.
  /// - Returns: What was made of the steps asked for, in order, and what to know of files that could
  ///   not be read.
  /// - Throws: `Trouble`, in words for the user.
  func facts<Facts: Sendable>(
    of committee: SeriesPlan.Committee, note: (ChangeReport.NoteReference, Bool) -> Void,
    facts: @Sendable (SeriesStep) -> Facts
  ) throws -> ([Facts], [Notice]) {
    let memories = WordMemories()
    var walk = walk()
    var pairs: [SeriesPair] = []
    var found: [Facts] = []
    func compare() {
      let aligner = alignment.aligner
      found += Parallel.map(pairs) { pair in
        facts(memories.lend { pair.step(aligner: aligner, words: &$0) })
      }
      pairs.removeAll()
    }
    let notices = try notes(of: committee) { next, isNewest in
      let isWanted = includes(next, isNewest: isNewest)
      note(.init(next), isWanted)
      if let pair = walk.pair(next, isWanted: isWanted) {
        _ = try alignment.asked(pair.older, pair.note)
        pairs.append(pair)
      }
      if pairs.count == Self.batch { compare() }
    }
    compare()
    return (found, notices)
  }

  /// What changed, meeting by meeting.
  ///
  /// - Parameters:
  ///   - include: Kinds of changes that are listed although they are only counted otherwise.
  ///   - explains: Whether to say what speaks for each link.
  /// - Returns: The report.
  /// - Throws: `Trouble`, in words for the user.
  func log(
    include: Set<ChangeKind> = [], explaining explains: Bool = false
  ) throws -> SeriesReport<LogFacts> {
    let answers = try committees.map { committee in
      var notes: [ChangeReport.NoteReference] = []
      var wanted: [String] = []
      let (steps, notices) = try facts(of: committee) { note, isWanted in
        notes.append(note)
        if isWanted { wanted.append(note.day) }
      } facts: { step in
        // What no format shows is not kept: a long series has many unchanged items.
        ChangeReport(step.comparison, explaining: explains).keeping(include: include)
      }
      return CommitteeFacts(
        name: committee.name, notes: notes, span: span(wanted, of: committee),
        notices: committee.notices + notices, report: LogFacts(steps: steps.reversed()))
    }
    warn()
    return SeriesReport(command: .log, notices: notices, committees: answers)
  }

  /// The stage a user names.
  ///
  /// - Parameters:
  ///   - name: What the user wrote.
  ///   - option: The option it was written for.
  /// - Returns: The stage.
  /// - Throws: `Trouble`, with the names there are.
  func stage(_ name: String, option: String) throws(Trouble) -> Stage {
    if let stage = profile.stage(named: name) { return stage }
    let names = profile.stages.map(\.stage.name).joined(separator: ", ")
    throw Trouble("\(option) \(name): no such stage; there are \(names)")
  }

  /// What is wrong with the notes.
  ///
  /// - Parameter completedMeetings: For how many meetings a row may be listed as completed.
  /// - Returns: The report.
  /// - Throws: `Trouble`, in words for the user.
  func lint(completedMeetings: Int) throws -> SeriesReport<LintFacts> {
    // A file that has no place is found wanting with the notes it lies beside.
    let astray = self.notices.compactMap { notice in
      concerns(notice) ? LintFinding(notice).map { (notice: notice, finding: $0) } : nil
    }
    let answers = try committees.enumerated().map { index, committee in
      let (history, notices) = try history(of: committee)
      let found = Lint(history, files: files, completedMeetings: completedMeetings)
      // All notes are read, since what is wrong with one may show beside the others.
      let asked = history.notes.filter { includes($0, isNewest: false) }
      let wanted = Set(asked.map(\.file))
      let others = Set(history.notes.map(\.file)).subtracting(wanted)
      let beside = astray.filter { host(of: $0.notice) == index }.map(\.finding)
      let findings = (notices.compactMap(LintFinding.init) + found.findings + beside)
        .filter { !others.contains($0.file) }
      return CommitteeFacts(
        name: committee.name, notes: history.notes.map { .init($0) },
        span: span(asked.map(\.day), of: committee), notices: [], report: LintFacts(findings))
    }
    let rest = notices.filter { notice in !astray.contains { $0.notice == notice } }
    return SeriesReport(command: .lint, notices: rest, committees: answers)
  }

  /// Which committee a file without a place lies beside: the first with a note in its folder, else the
  /// first.
  private func host(of notice: Notice) -> Int {
    let folder = { (path: String) in path.split(separator: "/").dropLast() }
    let own = notice.place.file.map(folder)
    return committees.firstIndex { $0.places.contains { folder($0.path) == own } } ?? 0
  }
}
