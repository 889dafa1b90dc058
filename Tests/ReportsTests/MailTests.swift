import NotesDiff
import TestSupport
import Testing

@testable import Reports

@Suite("Mail")
struct MailTests {
  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The head of a message, unfolded: a field a line.
  private static func fields(_ message: String) -> [String] {
    let head = message.prefix(upTo: message.firstRange(of: "\n\n")?.lowerBound ?? message.endIndex)
    return head.replacing("\n ", with: " ").split(separator: "\n").map(String.init)
  }

  @Test(
    "is ASCII in short lines with only the fields of its own, whatever a note holds",
    arguments: 0..<40)
  func hostile(seed: Int) throws {
    var numbers = SplitMix64(seed)
    var report = HostileText.report(using: &numbers)
    report.title = HostileText.text(using: &numbers) + "\r\nBcc: evil@quay.example\u{2028}X: y"
    report.headline = HostileText.text(using: &numbers)
    var envelope = MailEnvelope()
    envelope.to = [try #require(MailAddress("Zoë <zoe@quay.example>"))]
    envelope.from = MailAddress("quay@quay.example")
    if Bool.random(using: &numbers) {
      envelope.subject = HostileText.text(using: &numbers) + "\nBcc: evil@quay.example"
    }
    let message = try MailRenderer().render(report, in: envelope)
    #expect(message.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) || $0 == 0x09 })
    #expect(Self.lines(message).allSatisfy { $0.utf8.count <= 78 })
    let names = Self.fields(message).map { $0.prefix { $0 != ":" } }
    #expect(
      names == ["From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type"])
    #expect(try MailRenderer().render(report, in: envelope) == message)
  }

  @Test(
    "takes only addresses a server takes",
    arguments: [
      "", "quay", "a@b c", "a@b\nBcc: c@d", "a@b\r", "a@b, c@d", "a b@c", "@b", "a@", "a..b@c",
      "<a@b", "a@-b",
      "ü@b.example", "Ida, Holm <a@b>", "\u{0}a@b", "Ida \"x\" <a@b>", "a@b\u{85}",
    ])
  func badAddress(_ text: String) { #expect(MailAddress(text) == nil) }

  @Test("takes names of any script, quoted or not")
  func goodAddress() throws {
    let plain = try #require(MailAddress("  Ida Holm <ida@quay.example> "))
    #expect((plain.name, plain.address) == ("Ida Holm", "ida@quay.example"))
    let quoted = try #require(MailAddress(#""Holm, \"Ida\"" <ida@quay.example>"#))
    #expect(quoted.name == #"Holm, "Ida""#)
    #expect(MailHeader.field("To", mailboxes: [plain]) == "To: Ida Holm <ida@quay.example>\n")
    #expect(
      MailHeader.field("To", mailboxes: [quoted])
        == #"To: "Holm, \"Ida\"" <ida@quay.example>"# + "\n")
  }

  @Test("folds fields, and parts no character", arguments: ["ü", "日", "👩‍🚀", "a", "é="])
  func folding(_ letter: String) {
    let text = String(repeating: letter, count: 150)
    let field = MailHeader.field("Subject", text: text)
    #expect(Self.lines(field).allSatisfy { $0.utf8.count <= 76 })
    let words = field.dropFirst("Subject:".count).split { $0 == " " || $0 == "\n" }
    #expect(words.allSatisfy { $0.hasPrefix("=?utf-8?") && $0.hasSuffix("?=") && $0.count <= 75 })
  }

  @Test(
    "writes dates as mail has them",
    arguments: [
      ("2031-03-18", "Tue, 18 Mar 2031 00:00:00 +0000"),
      ("2017-10-18T09:30", "Wed, 18 Oct 2017 09:30:00 +0000"),
      ("2024-02-29 23:59:58+05:30", "Thu, 29 Feb 2024 23:59:58 +0530"),
      ("2000-01-01T00:00:00Z", "Sat, 1 Jan 2000 00:00:00 +0000"),
    ])
  func dates(_ text: String, _ expected: String) {
    #expect(MailDate(text)?.description == expected)
  }

  @Test(
    "refuses other dates",
    arguments: [
      "", "today", "2031-02-30", "2031-03-18T25:00", "2031-03-18T09:00\n", "2031-03-18T09:00+1",
      "2031-03-18T",
    ])
  func badDates(_ text: String) { #expect(MailDate(text) == nil) }

  @Test("names meeting, day and headline as its subject")
  func subject() {
    let subject = MailRenderer.subject(of: SampleReport.rich)
    #expect(subject == "Harbour Committee 2031-03-18: 2 completed, 1 slipped, 1 reworded, 3 new")
  }

  @Test("encodes text so that no server changes it")
  func quotedPrintable() {
    let text = "From here\n.\n a = ü \n" + String(repeating: "x.", count: 60) + "\n\tend\t\n"
    let written = QuotedPrintable.encode(text)
    #expect(written.hasPrefix("=46rom here\n=2E\n a =3D =C3=BC=20\n"))
    #expect(written.hasSuffix("\tend=09\n"))
    #expect(Self.lines(written).allSatisfy { $0.utf8.count <= 76 && !$0.hasPrefix(".") })
  }

  @Test("stays under the size that mail programs clip, and says what it left out")
  func size() throws {
    let lines = (0..<1500).map {
      SampleReport.line("\($0)", .new, RichText("Statement \($0) that takes some room, für alle"))
    }
    let report = SampleReport.report(
      (0..<30).map { team in
        .init(
          anchor: "a\(team)", title: "Team \(team)", remark: nil,
          content: .groups([SampleReport.group(Array(lines[(team * 50)..<(team * 50 + 50)]))]))
      })
    let message = try MailRenderer().render(report, in: MailEnvelope())
    let page = try #require(message.firstRange(of: "Content-Type: text/html"))
    #expect(message[page.lowerBound...].utf8.count <= MailRenderer.pageLimit + 200)
    #expect(message.contains("Shortened to fit: "))
  }
}
