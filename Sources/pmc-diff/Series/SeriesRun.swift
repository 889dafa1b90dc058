import Glibc
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
  /// What finds the links.
  let aligner: Aligner
  private let progress = Progress()
  /// How many notes are held and worked on at once, however long the series.
  static let batch = 32

  /// Opens what the user named and sorts it into series.
  ///
  /// - Parameter arguments: What the user said.
  /// - Throws: `Trouble`, where there is nothing to read.
  init(_ arguments: SeriesArguments) throws(Trouble) {
    let alignment = arguments.alignment
    guard alignment.judge == nil else {
      throw Trouble("--judge asks about two notes; run it with 'diff', and give --answers here")
    }
    try self.init(arguments.scope, settings: alignment.settings) { (profile) throws(Trouble) in
      try alignment.session(profile: profile, isSeries: true).aligner
    }
  }

  /// Looks at the folder, files or revision.
  ///
  /// - Parameters:
  ///   - scope: The notes asked for.
  ///   - named: The file of settings the user named.
  ///   - aligner: Makes what finds the links, in the light of the settings.
  /// - Throws: `Trouble`, where there is no note in it.
  init(
    _ scope: SeriesScope, settings named: String? = nil,
    aligner: (Profile) throws(Trouble) -> Aligner
  ) throws(Trouble) {
    self.scope = scope
    let source = try SeriesSource(scope.paths)
    self.source = source
    let settings = try Settings.chosen(named) {
      () throws(Trouble) in
      try source.settings().map { (bytes) throws(Trouble) in
        try Settings(bytes, path: Settings.fileName)
      }
    }
    layout = settings.layout
    var reader = NoteReader(profile: settings.applied(to: .cloudFoundry))
    reader.keepsFolders = true
    self.reader = reader
    self.aligner = try aligner(reader.profile)
    plan = SeriesPlan(paths: source.markdown, root: source.root) { path in
      (try? source.read(path)).flatMap(Self.head)
    }
    let paths = scope.paths.joined(separator: " ")
    guard !plan.committees.isEmpty else {
      throw Trouble("\(paths): no dated meeting note there; give a folder of Markdown notes")
    }
    if let name = scope.committee, !committees.contains(where: { _ in true }) {
      let names = plan.committees.map(\.name).joined(separator: ", ")
      throw Trouble("--committee \(name): there are only \(names)")
    }
  }

  /// The first line that has a heading's mark, of the first few that say anything.
  private static func head(_ bytes: [UInt8]) -> String? {
    let lines = String(decoding: bytes.prefix(4096), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    return (lines.first { $0.hasPrefix("# ") } ?? lines.first).map(String.init)
  }

  /// The committees asked for.
  var committees: [SeriesPlan.Committee] {
    guard let name = scope.committee?.lowercased() else { return plan.committees }
    return plan.committees.filter { $0.name.lowercased() == name }
  }

  /// What to know of files that belong to no committee.
  var notices: [Notice] { scope.committee == nil ? plan.notices : [] }

  /// Every file of the series, notes or not.
  var files: [String] { source.files }

  /// Whether the step to a note is asked for.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - isNewest: Whether it is the newest of its committee.
  /// - Returns: Whether it is asked for.
  func includes(_ note: MeetingNote, isNewest: Bool) -> Bool {
    if scope.latest { return isNewest }
    if let changed = source.changed, !changed.contains(note.file) { return false }
    return scope.includes(note.date)
  }

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
    while next < committee.places.count {
      progress.say("reading \(next + 1) of \(committee.places.count)")
      let places = committee.places[next...].prefix(Self.batch)
      next = places.endIndex
      let files = try places.map { ($0, try source.read($0.path)) }
      let reader = reader
      let notes = Parallel.map(files) { place, bytes in
        Result { () throws(ReadError) in try reader.read(bytes, file: place.path) }
      }
      for (index, note) in zip(places.indices, notes) {
        let place = committee.places[index]
        switch note {
        case .success(var note):
          note.date = place.date
          try body(note, index == committee.places.count - 1)
        case .failure(let error):
          notices.append(.unreadable(file: place.path, error: error))
        }
      }
    }
    return notices
  }

  /// The whole history of a committee.
  ///
  /// - Parameter committee: The committee.
  /// - Returns: The history, and what to know of its notes.
  /// - Throws: `Trouble`, in words for the user.
  func history(of committee: SeriesPlan.Committee) throws -> (SeriesHistory, [Notice]) {
    var notes: [MeetingNote] = []
    let notices = try self.notes(of: committee) { note, _ in notes.append(note) }
    let history = SeriesHistory(
      name: committee.name, notes: notes, baseline: scope.baseline, aligner: aligner)
    return (history, committee.notices + notices)
  }

  /// Answers a question about each committee as a whole.
  ///
  /// - Parameters:
  ///   - command: The command that asks.
  ///   - answer: The answer for a committee.
  /// - Returns: The report.
  /// - Throws: `Trouble`, in words for the user.
  func report<Facts: SeriesFacts>(
    _ command: String, answer: (SeriesHistory) throws -> Facts
  ) throws -> SeriesReport<Facts> {
    let answers = try committees.map { committee in
      let (history, notices) = try history(of: committee)
      return CommitteeFacts(
        name: committee.name, notes: history.notes.map { .init($0) }, notices: notices,
        report: try answer(history))
    }
    return SeriesReport(command: command, notices: notices, committees: answers)
  }
}

/// A line on the terminal that says how far a long run is; nothing where standard error is none.
struct Progress {
  private let isShown = isatty(STDERR_FILENO) == 1

  /// Shows a line over the one before.
  ///
  /// - Parameter line: What to say.
  func say(_ line: String) {
    guard isShown else { return }
    Console.note("\r\u{1B}[K" + line)
  }

  /// Takes the line away.
  func end() {
    guard isShown else { return }
    Console.note("\r\u{1B}[K")
  }
}
