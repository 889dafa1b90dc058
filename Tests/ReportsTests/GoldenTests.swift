import FoundationEssentials
import NotesDiff
import Reports
import TestSupport
import Testing

/// The reports in `golden/`, byte for byte.
///
/// `PMC_DIFF_RECORD=1 swift test --filter Golden` writes them anew; read them before they go in.
@Suite("Reports as they were reviewed")
struct GoldenTests {
  static let root = NoteArchive.package.appending(path: "golden")

  static let isRecording = ProcessInfo.processInfo.environment["PMC_DIFF_RECORD"] == "1"

  /// The folders that hold a pair of notes.
  static let folders: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0.first?.isNumber == true }.sorted()
  }()

  @Test("There are pairs, numbered without a gap")
  func numbers() {
    let found: [Int] = Self.folders.compactMap { Int($0.prefix(2)) }
    let wanted: [Int] = (0..<Self.folders.count).map { $0 + 1 }
    #expect(found == wanted)
    #expect(found.count >= 20)
  }

  @Test("Each pair gives its report in every format", arguments: folders, ReportFormat.allCases)
  func report(folder: String, format: ReportFormat) throws {
    let folder = Self.root.appending(path: folder)
    let comparison = Comparison(
      from: try Self.note("old.md", in: folder), to: try Self.note("new.md", in: folder))
    var layout = ReportLayout()
    // Hostile text is printed whole, so that all of it is seen.
    if folder.lastPathComponent.hasSuffix("hostile-text") { layout.detail = .full }
    let report = try Self.render(
      ChangeReport(comparison, explaining: false), as: format, ReportOptions(layout: layout))
    let file = folder.appending(path: "report." + format.fileExtension)
    let expected = try? Data(contentsOf: file)
    if Self.isRecording {
      try Data(report.utf8).write(to: file, options: .atomic)
      Issue.record("recorded \(file.lastPathComponent) anew; run without PMC_DIFF_RECORD")
      return
    }
    guard let expected else {
      Issue.record("\(file.lastPathComponent) is missing; PMC_DIFF_RECORD=1 writes it")
      return
    }
    if expected != Data(report.utf8) {
      let difference = Self.firstDifference(
        between: String(decoding: expected, as: UTF8.self), and: report)
      Issue.record("\(file.lastPathComponent), \(difference)")
    }
  }

  @Test("Each pair is accounted for item by item and line by line", arguments: folders)
  func account(folder: String) throws {
    let folder = Self.root.appending(path: folder)
    let old = try Self.note("old.md", in: folder)
    let new = try Self.note("new.md", in: folder)
    #expect(ItemAccount.faults(in: Comparison(from: old, to: new)).isEmpty)
    for (note, name) in [(old, "old.md"), (new, "new.md")] {
      let bytes = try NoteArchive.bytes(of: folder.appending(path: name))
      #expect(LineAccount.missing(note, of: bytes).isEmpty)
      #expect(LineAccount.misplaced(note, of: bytes).isEmpty)
    }
  }

  static func note(_ name: String, in folder: URL) throws -> MeetingNote {
    try NoteReader().read(
      try NoteArchive.bytes(of: folder.appending(path: name)), file: name)
  }

  private static func render(
    _ facts: ChangeReport, as format: ReportFormat, _ options: ReportOptions
  ) throws -> String {
    let arranged = ArrangedReport(facts, options: options)
    return switch format {
    case .text: TextRenderer(style: .plain, width: 80).render(arranged)
    case .markdown: MarkdownRenderer().render(arranged)
    case .xhtml: try XHTMLRenderer().render(arranged)
    case .eml: try MailRenderer().render(arranged, in: MailEnvelope())
    case .json:
      String(decoding: try ReportCoding.encode(facts.keeping(include: [])), as: UTF8.self)
    }
  }

  /// The first line two texts differ in, each with its invisible characters spelt out.
  private static func firstDifference(between expected: String, and found: String) -> String {
    let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let others = found.split(separator: "\n", omittingEmptySubsequences: false)
    let shared = zip(lines, others).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    func line(_ lines: [Substring]) -> String {
      lines.indices.contains(shared) ? String(lines[shared]).debugDescription : "the end"
    }
    return "line \(shared + 1)\n  expected \(line(lines))\n  found    \(line(others))"
  }
}
