import ArgumentParser

@main
struct PMCDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pmc-diff",
    abstract: "Say what changed between two meeting notes.",
    discussion: """
      Reads Markdown notes of project meetings, works out which statement of one continues which \
      statement of the other, and says what was completed, advanced, slipped, reopened, reworded, \
      new or dropped.

        pmc-diff OLD NEW                        the changes, for the terminal
        pmc-diff OLD NEW -o report.md           the same as Markdown, for a mail or a release
        pmc-diff log FOLDER                     the changes of a whole series, newest first
        pmc-diff roadmap FOLDER                 what moved, how long it took, what is stuck
        pmc-diff trace FOLDER "droplet upload"  one piece of work from first mention to last
        pmc-diff questions OLD NEW              what is undecided, to be answered
        pmc-diff parse NOTE                     what was read from one note

      Exit status: 0 done; 1 something changed, with --exit-code; 2 trouble, said in one line.
      """,
    version: Version.text,
    subcommands: [
      DiffCommand.self, LogCommand.self, RangeCommand.self, RoadmapCommand.self,
      TraceCommand.self, LooseEndsCommand.self, TeamsCommand.self, LintCommand.self,
      ParseCommand.self, RenderCommand.self, SiteCommand.self, SchemaCommand.self,
      QuestionsCommand.self,
    ],
    defaultSubcommand: DiffCommand.self)

  static func main() {
    do {
      if let line = PlainLine(CommandLine.arguments.dropFirst()) {
        try line.run()
        return
      }
      try Usage.check(CommandLine.arguments.dropFirst())
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// Ends the process with what was asked for: the help or the version.
  private static func tell(_ text: String) -> Never {
    do {
      if !text.isEmpty { try Console.write(text + "\n") }
      exit()
    } catch {
      leave(with: error)
    }
  }

  /// Ends the process with one line and the status that belongs to an error.
  private static func leave(with error: any Error) -> Never {
    if let trouble = error as? Trouble {
      Console.complain(trouble.description)
      exit(withError: ExitStatus.trouble)
    }
    if exitCode(for: error).isSuccess { tell(fullMessage(for: error)) }
    if error is ExitCode { exit(withError: error) }
    Console.complain(Usage.line(message(for: error), CommandLine.arguments.dropFirst()))
    exit(withError: ExitStatus.trouble)
  }
}
