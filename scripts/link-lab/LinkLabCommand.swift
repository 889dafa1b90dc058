import FoundationEssentials
import NotesDiff

/// Prints tables of candidates or links for `scripts/fit-links`; not part of the product.
///
/// `link-lab signals`, `link-lab candidates [WEIGHTS]` or `link-lab links [WEIGHTS]`; the last two
/// read lines "name, older file, newer file" parted by tabs from standard input, and start each
/// line of output with the name.
@main
struct LinkLabCommand {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    var lab = LinkLab()
    if let weights = arguments.dropFirst().first {
      lab.model = LinkModel(parsing: String(decoding: try bytes(weights), as: UTF8.self))
    }
    switch arguments.first {
    case "signals":
      for name in LinkLab.signals.own { print("own.\(name)") }
      for name in LinkLab.signals.context { print("context.\(name)") }
    case "candidates": try each { lab.candidates($0, $1) }
    case "links": try each { lab.links($0, $1) }
    default: print("usage: link-lab signals | candidates [WEIGHTS] | links [WEIGHTS]")
    }
  }

  private static func each(_ table: (MeetingNote, MeetingNote) -> [String]) throws {
    while let line = readLine() {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3 else { continue }
      let reader = NoteReader()
      let old = try reader.read(try bytes(fields[1]), file: fields[1])
      let new = try reader.read(try bytes(fields[2]), file: fields[2])
      for row in table(old, new) { print(fields[0], row, separator: "\t") }
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }
}
