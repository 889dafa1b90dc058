import ArgumentParser
import FoundationEssentials
import NotesDiff
import Reports

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "diff")
  @Option var format: String = "text"
  @Option var include: [String] = []
  @Argument var old: String
  @Argument var new: String
  func run() throws {
    let reader = NoteReader()
    let first = try reader.read(FileInput.bytes(of: old, limit: ReadLimits.bytes), file: old)
    let second = try reader.read(FileInput.bytes(of: new, limit: ReadLimits.bytes), file: new)
    let report = ChangeReport(Comparison(from: first, to: second))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}
