import ArgumentParser

/// The two notes a command compares.
struct NotePair: ParsableArguments {
  @Argument(help: ArgumentHelp("The older note.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The newer note.", valueName: "new"))
  var new: String

  func validate() throws {
    guard !(old == "-" && new == "-") else {
      throw ValidationError("Only one of the notes can be standard input")
    }
  }
}
