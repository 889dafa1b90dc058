import ArgumentParser

@main
struct PMCDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pmc-diff", subcommands: [ParseCommand.self])
}
