import ArgumentParser
import NotesDiff
import Reports

/// `pmc-diff questions OLD NEW`.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "List what is undecided between two notes, most valuable first.",
    discussion: """
      A question is one item of the newer note with up to five items of the older one it may \
      continue. An answer names one, several or none of them, as a line of JSON in a file:

        {"question": "0123456789ab", "chosen": ["ba9876543210"], "why": "the same release"}
        {"question": "123456789abc", "chosen": []}

      The same file may pin links, items named by their line or by their text; "notes" binds a line \
      to two files:

        {"match": {"old": 12, "new": 14}, "notes": ["2024-03-05.md", "2024-03-19.md"]}
        {"no-match": {"old": "Working on the brake", "new": "The brake is done"}}

      With --answers the file settles the links; with --judge a program answers.

        pmc-diff questions OLD NEW --format jsonl > questions.jsonl
        pmc-diff diff OLD NEW --answers answers.jsonl
        pmc-diff diff OLD NEW --answers answers.jsonl --judge ./ask-me
      """)

  @OptionGroup var notes: NotePair

  @Option(help: ArgumentHelp("text or jsonl.", valueName: "format"))
  var format: QuestionFormat = .text

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("List no more questions than this.", valueName: "n"))
  var limit: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "List no question worth less: 1 is certain to change a link, 0 to change none.",
      valueName: "v"))
  var leastValue: Double = 0.01

  @OptionGroup var alignment: AlignmentArguments

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit is 0 or more") }
    guard (0...1).contains(leastValue) else {
      throw ValidationError("--least-value lies between 0 and 1")
    }
  }

  func run() throws {
    let settings = try Settings.chosen(alignment.settings, beside: notes.new)
    let reader = settings.reader
    let (old, new) = try FileInput.pair(notes.old, notes.new, reader: reader)
    SeenNames.check([old, new], ReportLayout(), try alignment.namedAliases())
    var session = try alignment.session(profile: reader.profile)
    try session.ask(old, new)
    let open = session.aligner.questions(old, new).filter { $0.value >= leastValue }
    let facts = open.prefix(limit ?? open.count).map { QuestionFacts($0, old: old, new: new) }
    switch format {
    case .text: try Console.write(QuestionFacts.list(facts))
    case .jsonl: try Console.write(try QuestionFacts.lines(facts))
    }
  }
}

/// The forms questions are listed in.
enum QuestionFormat: String, CaseIterable, ExpressibleByArgument {
  case text, jsonl
}
