import ArgumentParser

@main
struct PMCDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pmc-diff", subcommands: [DiffCommand.self, ParseCommand.self], defaultSubcommand: DiffCommand.self)
}
