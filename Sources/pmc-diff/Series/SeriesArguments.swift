public import ArgumentParser
public import NotesDiff

extension CalendarDate: ExpressibleByArgument {
  /// Reads a date of the command line.
  ///
  /// - Parameter argument: `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
extension BaselineRule: ExpressibleByArgument {}

/// What every command on a series understands.
struct SeriesArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A folder of notes, files, or a git revision: 'REV:PATH', and 'REV..REV:PATH' for log and lint.",
      valueName: "path"))
  var paths: [String]

  @OptionGroup var alignment: AlignmentArguments

  @Option(help: ArgumentHelp("Leave out meetings before a day.", valueName: "YYYY-MM-DD"))
  var since: CalendarDate?

  @Option(help: ArgumentHelp("Leave out meetings after a day.", valueName: "YYYY-MM-DD"))
  var until: CalendarDate?

  @Option(
    help: ArgumentHelp(
      """
      What a note is compared with: last (a team that was silent with its own last report) or \
      previous (the note before as it stands).
      """, valueName: "rule"))
  var baseline: BaselineRule = .last

  @Option(
    help: ArgumentHelp(
      "Where a folder has the notes of several: the one to read.", valueName: "name"))
  var committee: String?

  /// Says what is wrong with the dates.
  func validate() throws {
    if let since, let until, until < since {
      throw ValidationError("--since \(since) is later than --until \(until)")
    }
  }

  /// The notes asked for.
  var scope: SeriesScope {
    SeriesScope(
      paths: paths, committee: committee, since: since, until: until, baseline: baseline)
  }

  /// Whether a meeting lies in the range asked for.
  ///
  /// - Parameter date: Its date.
  /// - Returns: Whether it does; true where there is no date.
  func includes(_ date: CalendarDate?) -> Bool { scope.includes(date) }
}

extension SeriesArguments {
  /// The net change over the range asked for: from the last note before it, where there is one, to
  /// its last.
  ///
  /// - Parameters:
  ///   - history: A series.
  ///   - latest: Whether only the newest note is asked for.
  /// - Returns: The net change; nothing where no meeting lies in the range.
  func net(_ history: SeriesHistory, latest: Bool) -> NetChange? {
    guard let last = history.notes.lastIndex(where: { includes($0.date) }),
      let first = latest ? last : history.notes.firstIndex(where: { includes($0.date) })
    else { return nil }
    // Where nothing is older, the first note of the range is where it starts.
    let start = since == nil && !latest ? first : max(0, first - 1)
    return NetChange(history, from: start, to: last)
  }
}

/// What the commands understand that go from step to step.
struct LatestArgument: ParsableArguments {
  @Flag(help: "The newest note against the one before it, only.")
  var latest = false

  /// Refuses days beside the newest note.
  ///
  /// - Parameter series: What else the user said of the series.
  /// - Throws: `ValidationError`, where both are given.
  func check(with series: SeriesArguments) throws {
    if latest, series.since != nil || series.until != nil {
      throw ValidationError("--latest goes without --since and --until")
    }
  }
}

/// Which notes of a series a user asks for.
struct SeriesScope {
  /// A folder of notes, files, or a git revision.
  var paths: [String]
  /// Where a folder has the notes of several: the one to read.
  var committee: String?
  /// The first day.
  var since: CalendarDate?
  /// The last day.
  var until: CalendarDate?
  /// Whether only the newest note is asked for.
  var latest = false
  /// What a note is compared with.
  var baseline = BaselineRule.last

  /// Whether a meeting is asked for.
  func includes(_ date: CalendarDate?) -> Bool {
    guard let date else { return true }
    return (since.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
  }
}
