import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff render REPORT`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Make every other format from a saved JSON report.",
    discussion: """
      What comes out is byte for byte what the command that saved it would have written: 'diff', \
      'log' or another on a series. To list unchanged items or to explain links, the report has to \
      be saved with --include unchanged or --explain, too; settings that shaped it are given again.

        pmc-diff diff OLD NEW -o report.json
        pmc-diff render report.json -o report.xhtml
        pmc-diff roadmap notes/ -o roadmap.json
        pmc-diff render roadmap.json --format markdown
      """)

  /// Reports are larger than the notes they tell of.
  private static let byteLimit = 4 * ReadLimits.bytes

  @Argument(help: "The saved report; '-' is standard input.")
  var saved: String

  @OptionGroup var changes: ChangeArguments

  @OptionGroup var report: ReportArguments

  @Option(help: ArgumentHelp("Order and wording of the report.", valueName: "file"))
  var settings: String?

  private var name: String { saved == "-" ? "standard input" : saved }

  func run() throws {
    let bytes = try FileInput.bytes(of: saved, limit: Self.byteLimit)
    FileOutput.protect([saved], as: .report)
    guard bytes.count <= Self.byteLimit else {
      throw Trouble(
        "\(name): the report is larger than \(Self.byteLimit >> 20) MB; ask for fewer steps")
    }
    let settings = try settings.map { (path) throws(Trouble) in try Settings(file: path) }
    let layout = settings?.layout ?? ReportLayout()
    let held: SavedReport
    do {
      held = try SavedReport(bytes)
    } catch {
      throw Trouble("\(name): \(error.description)")
    }
    switch held {
    case .changes(let facts):
      try report.write(asked([facts])[0], changes.choice, layout: layout)
    case .log(var log):
      // One fault is said once, whichever step it is of.
      var steps = try asked(log.committees.flatMap(\.report.steps))[...]
      for index in log.committees.indices {
        let count = log.committees[index].report.steps.count
        log.committees[index].report.steps = Array(steps.prefix(count))
        steps = steps.dropFirst(count)
      }
      try report.write(log, changes.choice, layout: layout)
    case .answer(let kind, let answer):
      let listed: Set<ChangeKind> = kind == .trace ? [.unchanged] : []
      guard changes.choice.isNothing(but: listed) else {
        throw Trouble(
          "\(name): this is an answer of '\(kind.rawValue)'; --include, --full, --explain, --positions"
            + " and --link-base go with reports that list changes")
      }
      try report.write(
        answer, changes.choice, layout: kind == .lint ? ReportLayout() : layout)
    }
  }

  /// Reports with what was asked for of what they hold.
  private func asked(_ facts: [ChangeReport]) throws -> [ChangeReport] {
    let choice = changes.choice
    if choice.isExplained, !facts.isEmpty, !facts.contains(where: \.isExplained) {
      throw Trouble("\(name): was saved without --explain; save it again with --explain")
    }
    if choice.include.contains(.unchanged), facts.contains(where: \.lacksUnchanged) {
      Console.warn("\(name): was saved without --include unchanged; save it again to list them")
    }
    return facts.map { facts in
      var asked = facts.keeping(include: choice.include)
      if !choice.isExplained { asked.removeExplanations() }
      return asked
    }
  }
}

/// `pmc-diff schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of what a command writes as JSON.",
    discussion: """
        pmc-diff schema              the report on two notes
        pmc-diff schema roadmap      the answer of 'roadmap'
        pmc-diff schema log-index    the index of 'log --format json -o FOLDER'
      """)

  @Argument(help: "diff, log, log-index, range, roadmap, trace, loose-ends, teams or lint.")
  var command: SchemaName = .diff

  func run() throws {
    switch command {
    case .diff: try Console.write(ReportSchema.text)
    case .series(let kind): try Console.write(ReportSchema.text(of: kind))
    }
  }
}

/// What a schema is printed of.
enum SchemaName: ExpressibleByArgument {
  case diff
  case series(SeriesAnswerKind)

  init?(argument: String) {
    if argument == "diff" {
      self = .diff
    } else if let kind = SeriesAnswerKind(rawValue: argument) {
      self = .series(kind)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { ["diff"] + SeriesAnswerKind.allCases.map(\.rawValue) }

  var defaultValueDescription: String { "diff" }
}
