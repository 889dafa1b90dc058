import ArgumentParser
import NotesDiff

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "parse")
  @Argument var note: String
  func run() throws {
    let bytes = try FileInput.bytes(of: note, limit: ReadLimits.bytes)
    let note = try NoteReader().read(bytes, file: note)
    print("# \(note.title) \(note.date.map(String.init(describing:)) ?? "-")  \(note.notices)")
    var lines: [(Int, String)] = []
    for section in note.sections {
      lines.append((section.line, "S\(section.level) \(section.kind) \(section.heading.name) | \(section.heading.leads) \(section.heading.status ?? "") \(section.heading.scope ?? "") \(section.heading.alias ?? "") \(section.heading.remark ?? "") rep=\(section.hasReport) no=\(section.saysNothingNew)"))
    }
    for item in note.items {
      lines.append((item.line, String(repeating: "  ", count: item.depth + 1) + "\(item.form) \(item.role == .statement ? "" : item.role.rawValue) \(item.stage?.name ?? "") \(item.owners) <\(item.prefix ?? "")> \(item.statement.prefix(90))"))
    }
    for line in lines.sorted(by: { $0.0 < $1.0 }) { print("\(line.0): \(line.1)") }
  }
}
