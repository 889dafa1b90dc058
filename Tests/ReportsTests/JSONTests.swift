import NotesDiff
import Testing

@testable import Reports

@Suite("JSON")
struct JSONTests {
  static let report = ChangeReport(
    old: .init(file: "2031-03-04.md", title: "Harbour 2031-03-04", date: "2031-03-04"),
    new: .init(file: "2031-03-18.md", title: "Harbour/\u{1}\u{2028}\"Köper\" 船", date: nil),
    summary: ["completed": 1, "new": 0],
    warnings: [.init(code: "dateDisagrees", message: "Another day.", file: "a.md", line: 3)],
    teams: [
      .init(
        old: [],
        new: [.init(file: "a.md", line: 9, name: "Lanterns", lead: "Ada", report: .reported)],
        events: [.teamAdded])
    ],
    changes: [
      .init(
        .init(
          id: "0a1b2c3d4e5f", kind: .completed, area: .roadmap,
          old: [
            .init(
              .init(
                file: "2031-03-04.md", line: 12, text: "Lamp oil",
                spans: [.init(text: "Lamp oil", style: ["code"], link: "https://x.example/a")],
                path: ["Roadmap", "Soon"], role: .statement, status: .planned, stage: "Soon",
                owners: ["Lanterns"]))
          ], new: [], score: 0.87, tier: .sure, facets: [.stage], reasons: ["Soon → done"]))
    ])

  static func text(_ report: ChangeReport = report) throws -> String {
    String(decoding: try ReportCoding.encode(report), as: UTF8.self)
  }

  @Test("reads back what was written, byte for byte")
  func roundTrip() throws {
    let bytes = try ReportCoding.encode(Self.report)
    let read = try ReportCoding.decode(bytes)
    #expect(read == Self.report)
    #expect(try ReportCoding.encode(read) == bytes)
  }

  @Test("a saved report still tells what a status was read from")
  func evidence() throws {
    let evidence: [StatusReading.Evidence] = [
      .stage("Soon"), .label("Next"), .prefix("Next"), .verb("will"), .hedge("nearly"),
      .struckThrough, .taskBox(ticked: true), .taskBox(ticked: false), .releaseLink("x"),
    ]
    for told in evidence {
      var report = Self.report
      report.changes[0].old[0].statusFrom = Wording.evidence(told)
      let entry = try ReportCoding.decode(ReportCoding.encode(report)).changes[0].old[0]
      #expect(evidence.filter(entry.isRead) == [told])
    }
  }

  @Test("sorts its keys, keeps slashes, and ends with a line end")
  func form() throws {
    let text = try Self.text()
    #expect(text.hasPrefix("{\n  \"changes\""))
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains("https://x.example/a"))
    #expect(text.contains("Köper"))
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
    #expect(keys == keys.sorted())
  }

  @Test(
    "names the place of a fault",
    arguments: [
      ("\"line\" : 12", "\"line\" : \"x\"", "changes[0].old[0].line should be a whole number"),
      ("\"kind\" : \"completed\"", "\"kin\" : \"completed\"", "changes[0].kind is missing"),
      ("\"tier\" : \"sure\"", "\"tier\" : \"maybe\"", "changes[0].tier: \"maybe\" is none of"),
      ("\"teamAdded\"", "\"teamLost\"", "teams[0].events[0]: \"teamLost\" is none of"),
      ("\"score\" : 0.87", "\"score\" : 1.5", "changes[0].score: should lie between 0 and 1"),
      ("\"score\" : 0.87", "\"score\" : null", "changes[0].score is missing"),
      ("\"schemaVersion\" : 1", "\"schemaVersion\" : 0", "schemaVersion: there is no version 0"),
      ("\"schemaVersion\" : 1", "\"x\" : 1", "schemaVersion is missing"),
      (
        "[\n        \"stage\"\n", "[\n        \"mood\"\n",
        "changes[0].facets[0]: \"mood\" is none of"
      ),
      ("\"facets\" : [", "\"facets\" : 3, \"x\" : [", "changes[0].facets should be an array"),
    ])
  func faults(old: String, new: String, message: String) throws {
    let text = try Self.text()
    let broken = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    #expect(broken != text)
    let error = #expect(throws: ReportCodingError.self) {
      try ReportCoding.decode(Array(broken.utf8))
    }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "none")")
  }

  @Test("says so when a report comes from a later program, whatever else it holds")
  func later() {
    #expect(throws: ReportCodingError.newerVersion(found: 2, known: 1)) {
      try ReportCoding.decode(Array("{\"schemaVersion\": 2, \"changes\": {}}".utf8))
    }
  }

  @Test("refuses what is no JSON", arguments: ["", "{", "[]", "# note", "{} x", "\u{FFFD}"])
  func noJSON(text: String) {
    #expect(throws: ReportCodingError.self) { try ReportCoding.decode(Array(text.utf8)) }
  }

  @Test("refuses a score that is no number")
  func notANumber() {
    var report = Self.report
    report.changes[0].score = .nan
    #expect(throws: ReportCodingError.notWritable(place: "changes[0].score")) {
      try ReportCoding.encode(report)
    }
  }

  @Test("passes over keys it does not know")
  func unknownKeys() throws {
    let text = try Self.text()
    let more = "{\n  \"added\": [1, {}]," + text.dropFirst()
    #expect(try ReportCoding.decode(Array(more.utf8)) == Self.report)
  }

  @Test("is asked for by file names")
  func fileNames() {
    #expect(ReportFormat(fileName: "out/report.JSON") == .json)
    #expect(ReportFormat(fileName: "a.b/report") == nil)
    #expect(ReportFormat(fileName: "report.pdf") == nil)
    for format in ReportFormat.allCases {
      #expect(ReportFormat(fileName: "x." + format.fileExtension) == format)
    }
  }
}
