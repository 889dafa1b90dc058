import ArgumentParser
import NotesDiff

/// What to say of a command line that can't be understood, in one line.
enum Usage {
  private static let commands =
    PMCDiff.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// Refuses words in the place of a command that are none: the argument parser would take them for
  /// notes, and show its usual help for them.
  ///
  /// - Parameter arguments: The arguments without the program's name.
  /// - Throws: `Trouble`, which names the commands there are.
  static func check(_ arguments: ArraySlice<String>) throws(Trouble) {
    guard let first = arguments.first else { return }
    let words =
      first == "help" ? Array(arguments.dropFirst().prefix { !$0.hasPrefix("-") }) : [first]
    if first == "help", words.count > 1 {
      throw Trouble("help \(words.joined(separator: " ")): one command at a time")
    }
    guard let word = words.first, !commands.contains(word) else { return }
    let isFile = word.contains { "-./:".contains($0) } || !FileInput.isMissing(word)
    guard first == "help" || !isFile else { return }
    throw Trouble(
      "\(word): no such command\(first == "help" ? "" : " or file")"
        + choice(word, among: commands, "; commands are "))
  }

  /// What the argument parser says, as one line that ends with where to read on.
  static func line(_ message: String, _ arguments: ArraySlice<String>) -> String {
    var text = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // "… Please provide one of 'a' or 'b'.", or a list of them with hyphens.
    if let list = text.firstRange(of: ". Please provide one of ") {
      let names = text[list.upperBound...].split { " ',.:".contains($0) }
        .filter { !["the", "following", "and", "or", "-"].contains($0) }
      text = text[..<list.lowerBound] + "; there are " + names.joined(separator: ", ")
    }
    while text.hasSuffix(".") { text.removeLast() }
    let command = arguments.first { commands.contains($0) }.map { "help \($0)" } ?? "--help"
    return text + (text.ends(with: "?") ? " See" : "; see") + " 'pmc-diff \(command)'"
  }

  /// How to go on after a name that is none.
  ///
  /// - Parameters:
  ///   - name: What the user wrote.
  ///   - names: The names there are.
  ///   - list: What to say before all of them.
  /// - Returns: The nearest names, or all of them where none is near.
  static func choice(_ name: String, among names: [String], _ list: String) -> String {
    let near = NearestName.nearest(to: name, among: names)
    return near.isEmpty
      ? list + names.joined(separator: ", ")
      : "; did you mean " + near.map { "'\($0)'" }.joined(separator: " or ") + "?"
  }
}
