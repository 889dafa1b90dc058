import ArgumentParser
import NotesDiff

/// What every command that compares notes understands about links: answers, judges, team names.
struct AlignmentArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Settle links by the answers and pins in a file of JSON lines; see 'pmc-diff help questions'.",
      valueName: "file"))
  var answers: String?

  @Option(
    help: ArgumentHelp(
      """
      Ask a program what is undecided: 'sh -c' runs it, it reads questions as JSON lines and writes \
      answers. They are kept in the file of --answers, where nothing is asked twice.
      """, valueName: "command"))
  var judge: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many questions a judge is asked about two notes. Default: \(Self.usualQuestions).",
      valueName: "n"))
  var questions: Int?

  @Option(
    help: ArgumentHelp(
      "Two names of one team; repeatable. Counts more than what the notes suggest.",
      valueName: "name=name"))
  var alias: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file of such lines; repeatable. Lines that begin with '#' are passed over.",
      valueName: "file"))
  var aliases: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      What is special about the notes, and order and wording of reports. Default: the nearest \
      '\(Settings.fileName)' beside or above the newer note, or all notes of a series.
      """, valueName: "file"))
  var settings: String?

  /// What a judge is asked about two notes where nobody says how much.
  static let usualQuestions = 20

  func validate() throws {
    if let questions {
      if questions < 0 { throw ValidationError("--questions is 0 or more") }
      if judge == nil { throw ValidationError("--questions is for --judge; give one") }
    }
    if judge?.isEmpty == true { throw ValidationError("--judge wants a command") }
    if judge != nil, answers == nil {
      throw ValidationError("--judge keeps its answers in the file of --answers; name one")
    }
  }

  /// Reads the files the options name.
  ///
  /// - Parameters:
  ///   - profile: What is known of the committee's notes.
  ///   - isSeries: Whether many pairs of notes are compared.
  ///   - explaining: Whether to find out what speaks for each link, and why items have none.
  /// - Returns: What compares notes as the user wants it.
  /// - Throws: `Trouble`, where a file can't be read.
  func session(
    profile: Profile, isSeries: Bool = false, explaining: Bool = false
  ) throws(Trouble) -> AlignmentSession {
    var names = TeamAliases(profile.teamAliases)
    for pair in try namedInFiles() + namedAliases() { names.add(pair.names[0], pair.names[1]) }
    let file = try AnswerFile(path: answers, mayBeMissing: judge != nil)
    let judge = judge.map { Judge(command: $0, limit: questions ?? Self.usualQuestions) }
    let sheet = AnswerSheet(file.sheet.answers, servesSeries: isSeries)
    return AlignmentSession(
      aligner: Aligner(answers: sheet, aliases: names, explains: explaining),
      file: file, judge: judge)
  }

  // MARK: Aliases

  /// The pairs of `--alias`.
  func namedAliases() throws(Trouble) -> [NamedAlias] {
    try alias.map { (pair) throws(Trouble) in try Self.pair(pair, "--alias \(pair)") }
  }

  /// The pairs of the files of `--aliases`.
  func namedInFiles() throws(Trouble) -> [NamedAlias] {
    var pairs: [NamedAlias] = []
    for path in aliases {
      for (place, line) in try TextLines.read(path).enumerated() {
        let isIdle = line.allSatisfy(\.isWhitespace) || line.hasPrefix("#")
        if !isIdle { pairs.append(try Self.pair(line, "\(path):\(place + 1)")) }
      }
    }
    return pairs
  }

  private static func pair(_ text: String, _ place: String) throws(Trouble) -> NamedAlias {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
      throw Trouble("\(place): wants two names of a team, as \"LAMD=Loggregator\"")
    }
    return NamedAlias(place: place, names: sides)
  }
}

/// What compares notes as a user's options say.
struct AlignmentSession {
  /// What finds the links.
  private(set) var aligner: Aligner
  private var file: AnswerFile
  private let judge: Judge?

  init(aligner: Aligner, file: AnswerFile, judge: Judge?) {
    self.aligner = aligner
    self.file = file
    self.judge = judge
  }

  /// Asks the judge, where there is one, what is undecided about two notes, and keeps the answers.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Throws: `Trouble`, where the judge fails or the answers can't be kept; then nothing is.
  mutating func ask(_ old: MeetingNote, _ new: MeetingNote) throws {
    guard let judge else { return }
    let questions = aligner.openQuestions(old, new, first: judge.limit)
    guard !questions.isEmpty else { return }
    try file.keep(try judge.answers(to: questions, old: old, new: new))
    aligner.answers.answers = file.sheet.answers
  }

  /// Compares two notes, asking the judge first.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: What changed.
  /// - Throws: `Trouble`, where the judge fails or the answers can't be kept.
  mutating func comparison(from old: MeetingNote, to new: MeetingNote) throws -> Comparison {
    try ask(old, new)
    return Comparison(from: old, to: new, aligner: aligner)
  }
}
