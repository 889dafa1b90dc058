import NotesDiff
import Reports

/// Reads the series a user names and hands its committees to a command, one by one.
struct SeriesRun {
  private let scope: SeriesScope
  private let source: SeriesSource
  private let plan: SeriesPlan
  private let reader: NoteReader
  /// What the notes look like.
  var profile: Profile { reader.profile }
  /// The order and wording of reports.
  let layout: ReportLayout
  /// What finds the links; asks the judge, where there is one.
  let alignment: SeriesAlignment
  private let ownReports: [Notice]
  /// The meetings that are the same in two revisions, by the file that gathers them.
  private let sameDays: [String: Set<CalendarDate>]
  /// The names in the notes read so far.
  let seen: SeenNames
  private let progress = Progress()
  /// How many notes are worked on at once, and as many read meanwhile, however long the series.
  static let batch = 32

  /// Opens what the user named and sorts it into series.
  ///
  /// - Parameters:
  ///   - arguments: What the user said.
  ///   - latest: Whether only the newest note is asked for.
  /// - Throws: `Trouble`, where there is nothing to read.
  init(_ arguments: SeriesArguments, latest: Bool = false) throws(Trouble) {
    let alignment = arguments.alignment
    var scope = arguments.scope
    scope.latest = latest
    let aliases = try alignment.namedAliases() + alignment.namedInFiles()
    try self.init(scope, settings: alignment.settings, aliases: aliases) {
      (profile) throws(Trouble) in
      SeriesAlignment(try alignment.session(profile: profile, isSeries: true))
    }
  }

  /// Looks at the folder, files or revision.
  ///
  /// - Parameters:
  ///   - scope: The notes asked for.
  ///   - named: The file of settings the user named.
  ///   - aliases: The pairs of team names in options and their files.
  ///   - alignment: Makes what finds the links, in the light of the settings.
  /// - Throws: `Trouble`, where there is no note in it.
  init(
    _ scope: SeriesScope, settings named: String? = nil, aliases: [NamedAlias] = [],
    alignment: (Profile) throws(Trouble) -> SeriesAlignment
  ) throws(Trouble) {
    self.scope = scope
    let source = try SeriesSource(scope.paths)
    self.source = source
    let reports = source.markdown.filter { path in
      (try? source.read(path)).map(OwnReport.begins) ?? false
    }
    let others = Set(reports)
    plan = SeriesPlan(
      paths: source.markdown.filter { !others.contains($0) }, root: source.root,
      areListed: source.areListed
    ) { path in
      (try? source.read(path)).map(NoteReader.days) ?? []
    }
    ownReports = reports.map { .ownReport(file: $0) }
    var sameDays: [String: Set<CalendarDate>] = [:]
    for path in source.markdown where source.changed?.contains(path) == true {
      // What can't be read is told of where it is read as a note.
      guard let older = try? source.older(path), let newer = try? source.read(path) else {
        continue
      }
      sameDays[path] = NoteReader.sameDays(in: newer, and: older)
    }
    self.sameDays = sameDays
    let paths = scope.paths.joined(separator: " ")
    guard !plan.committees.isEmpty else {
      throw Trouble(
        "\(paths): no dated meeting note there"
          + (reports.isEmpty ? "" : ", only reports of pmc-diff")
          + "; give a folder of Markdown notes")
    }
    let notes = plan.committees.flatMap { $0.places.map(\.path) }
    FileOutput.protect(notes.compactMap(source.place))
    let shared = SharedFolder(notes).path
    let settings = try Settings.chosen(named) { () throws(Trouble) in
      try source.settings(shared)
    }
    layout = settings.layout
    seen = SeenNames(settings.layout, aliases + settings.namedAliases)
    var reader = settings.reader
    reader.keepsFolders = true
    self.reader = reader
    self.alignment = try alignment(reader.profile)
    if let name = scope.committee, committees.isEmpty {
      let names = plan.committees.map(\.name).joined(separator: ", ")
      throw Trouble("--committee \(name): there are only \(names)")
    }
    warn(unread: named == nil ? source.settings(below: shared) : [])
  }

  /// Says how the user's words were understood, where that may surprise.
  ///
  /// - Parameter settings: Files of settings that do not hold for all notes.
  private func warn(unread settings: [String]) {
    for file in settings {
      Console.warn(
        "\(file): not read, since it lies beside some of the notes only; give its folder, or say "
          + "--settings")
    }
    for case .unlikeNames(let files) in plan.notices {
      Console.warn(ChangeReport.Warning(.unlikeNames(files: files)).sentence)
    }
    for file in source.removed.filter(SeriesSource.isMarkdown) {
      Console.warn("\(file): not in the newer of the two revisions; it is left out")
    }
    if case .ownReport(let file) = ownReports.first {
      let others = ownReports.count - 1
      Console.warn(
        file + (others > 0 ? " and \(others) more" : "") + ": left out as "
          + (others > 0 ? "reports" : "a report")
          + " of pmc-diff; keep reports in a folder without notes")
    }
  }

  /// The committees asked for.
  var committees: [SeriesPlan.Committee] {
    guard let name = scope.committee?.lowercased() else { return plan.committees }
    return plan.committees.filter { $0.name.lowercased() == name }
  }

  /// What to know of files that belong to no committee.
  var notices: [Notice] { scope.committee == nil ? plan.notices + ownReports : [] }

  /// Every file of the series, notes or not.
  var files: [String] { source.files }

  /// Whether a file that has no place is one of those asked for.
  func concerns(_ notice: Notice) -> Bool {
    source.changed.map { changed in notice.place.file.map(changed.contains) ?? true } ?? true
  }

  /// Whether the step to a note is asked for.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - isNewest: Whether it is the newest of its committee.
  /// - Returns: Whether it is asked for.
  func includes(_ note: MeetingNote, isNewest: Bool) -> Bool {
    if scope.latest { return isNewest }
    if let changed = source.changed, !changed.contains(note.file) { return false }
    if let date = note.date, sameDays[note.file]?.contains(date) == true { return false }
    return scope.includes(note.date)
  }

  /// A note that is being read, and where it stands.
  private typealias BegunNote = (
    place: SeriesPlan.Place, note: Later<Result<MeetingNote, ReadError>>
  )

  /// Reads the notes of a committee, oldest first, each once.
  ///
  /// - Parameters:
  ///   - committee: The committee.
  ///   - body: Takes a note, and whether it is the newest.
  /// - Returns: What to know of files that could not be read.
  /// - Throws: `Trouble`, in words for the user.
  func notes(
    of committee: SeriesPlan.Committee, _ body: (consuming MeetingNote, Bool) throws -> Void
  ) throws -> [Notice] {
    var notices: [Notice] = []
    defer { progress.end() }
    var next = 0
    // The newest is the last that can be read: which one that is shows at the end.
    var waiting: MeetingNote?
    var texts: [String: Result<NoteReader.Text, ReadError>] = [:]
    func begin() throws -> [BegunNote] {
      guard next < committee.places.count else { return [] }
      progress.say("reading \(next + 1) of \(committee.places.count)")
      let places = committee.places[next...].prefix(Self.batch)
      next = places.endIndex
      texts = try self.texts(of: places.map(\.path), known: texts)
      return places.map { [reader] place in
        let text = texts[place.path]
        let note = Later {
          Result { () throws(ReadError) in
            guard let text = try text?.get() else { throw .empty }
            return try reader.read(text, file: place.path, choice: .of(place.date))
          }
        }
        return (place, note)
      }
    }
    var begun = try begin()
    while !begun.isEmpty {
      let notes = begun
      // They are read while those before are worked on.
      begun = try begin()
      for (place, note) in notes {
        switch note.value {
        case .success(var note):
          note.date = place.date
          seen.add(note)
          if let earlier = waiting { try body(earlier, false) }
          waiting = note
        case .failure(let error):
          notices.append(.unreadable(file: place.path, error: error))
        }
      }
    }
    if let newest = waiting { try body(newest, true) }
    if notices.count == committee.places.count, committees.count == 1,
      case .unreadable(let file, let error)? = notices.first
    {
      throw Trouble(error, path: file)
    }
    return notices
  }

  /// The texts of some notes by their paths: a file that gathers meetings is read once, though they
  /// come in several batches.
  private func texts(
    of paths: [String], known: [String: Result<NoteReader.Text, ReadError>]
  ) throws -> [String: Result<NoteReader.Text, ReadError>] {
    let paths = paths.distinct()
    let files = try paths.filter { known[$0] == nil }.map { path in
      do {
        return (path, Result<[UInt8], ReadError>.success(try bytes(of: path)))
      } catch let error as ReadError {
        return (path, .failure(error))
      }
    }
    let texts = Parallel.map(files) { path, bytes in
      Result { () throws(ReadError) in
        try NoteReader.text(try bytes.get(), file: path, takesStrayBytes: true)
      }
    }
    return known.filter { paths.contains($0.key) }
      .merging(zip(files.map(\.0), texts)) { $1 }
  }

  /// The bytes of a note; of a folder, what can't be read says nothing of the rest.
  private func bytes(of path: String) throws -> [UInt8] {
    do throws(Trouble) {
      return try source.read(path)
    } catch {
      guard source.isOfFiles else { throw error }
      throw ReadError.unavailable(reason: error.reason)
    }
  }

  /// Which meetings of a committee an answer is about.
  func span(_ meetings: [String], of committee: SeriesPlan.Committee) -> SeriesSpan {
    SeriesSpan(
      meetings, of: committee.places.count, since: scope.since, until: scope.until)
  }

  /// Says which names, answers and pins apply to nothing, once all notes were looked at.
  func warn() {
    seen.warn()
    // What is about other meetings than those asked for is not missed.
    let isWhole = scope.since == nil && scope.until == nil && !scope.latest
    guard isWhole, scope.committee == nil, source.changed == nil else { return }
    for notice in alignment.unused { Console.warn(ChangeReport.Warning(notice).sentence) }
  }

  /// Begins a walk through a committee.
  ///
  /// - Returns: The walk; what notes are compared with is as asked for.
  func walk() -> SeriesWalk {
    SeriesWalk(baseline: scope.baseline, aligner: alignment.aligner)
  }

  /// The whole history of a committee.
  ///
  /// - Parameter committee: The committee.
  /// - Returns: The history, and what to know of its notes.
  /// - Throws: `Trouble`, in words for the user.
  func history(of committee: SeriesPlan.Committee) throws -> (SeriesHistory, [Notice]) {
    var notes: [MeetingNote] = []
    let notices = try self.notes(of: committee) { note, _ in notes.append(note) }
    defer { progress.end() }
    var walk = walk()
    let steps = try notes.enumerated().compactMap { index, note in
      progress.say("comparing \(index + 1) of \(notes.count)")
      return try walk.next(note, aligner: alignment.asked)
    }
    let history = SeriesHistory(
      name: committee.name, notes: notes, steps: steps, aliases: alignment.aligner.aliases)
    return (history, committee.notices + notices)
  }

  /// Refuses two revisions where no single steps are asked for.
  ///
  /// - Throws: `Trouble`, where the notes between two revisions are asked for.
  func requireWhole() throws(Trouble) {
    guard source.changed != nil else { return }
    throw Trouble(
      "\(scope.paths.joined(separator: " ")): the steps between two revisions, which only log and "
        + "lint tell apart; give one revision, and --since")
  }

  /// Answers a question about each committee as a whole.
  ///
  /// - Parameters:
  ///   - command: The command that asks.
  ///   - readsOn: Whether what was said after the last day asked for counts, too: else the answer is
  ///     what could be said that day.
  ///   - answer: The answer for a committee.
  /// - Returns: The report.
  /// - Throws: `Trouble`, in words for the user.
  func report<Facts: SeriesFacts>(
    _ command: SeriesAnswerKind, readsOn: Bool = false, answer: (SeriesHistory) throws -> Facts
  ) throws -> SeriesReport<Facts> {
    try requireWhole()
    let answers = try committees.map { committee in
      var read = committee
      if !readsOn, let until = scope.until { read.places.removeAll { until < $0.date } }
      let (history, notices) = try history(of: read)
      let newest = history.notes.count - 1
      let wanted = history.notes.enumerated().filter { includes($1, isNewest: $0 == newest) }
      return CommitteeFacts(
        name: committee.name, notes: history.notes.map { .init($0) },
        span: span(wanted.map(\.element.day), of: committee),
        notices: notices + history.unknownStages,
        report: try answer(history))
    }
    warn()
    return SeriesReport(command: command, notices: notices, committees: answers)
  }
}
