import Glibc
import NotesDiff
import Reports

/// Compares two made-up notes of a given size, writes the report, and prints seconds and peak memory.
///
/// usage: growth SIZE unique|alike|tasks|outcomes|rows|teams|journal|paragraph|promises
@main
enum Growth {
  /// What grows.
  enum Kind: String, CaseIterable {
    /// The bullets of teams: each of its own words, or all of the same.
    case unique, alike
    /// The tasks of a list, every fourth of them settled in the newer note; topics with an answer below.
    case tasks, outcomes
    /// The rows of a table, each with a cell too many.
    case rows
    /// The teams, all of which have another name in the newer note.
    case teams
    /// The meetings of one file.
    case journal
    /// The words of one statement; the promises of one.
    case paragraph, promises
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let count = Int(arguments[1]), let kind = Kind(rawValue: arguments[2])
    else {
      print("usage: growth SIZE " + Kind.allCases.map(\.rawValue).joined(separator: "|"))
      exit(2)
    }
    let clock = ContinuousClock()
    let start = clock.now
    let notes = try kind == .journal ? journal(count) : pair(count, kind)
    let read = clock.now
    var changes = 0
    if kind == .journal {
      changes = notes.reduce(0) { $0 + $1.items.count }
    } else {
      let comparison = Comparison(from: notes[0], to: notes[1])
      changes = comparison.changes.count
      let report = ArrangedReport(ChangeReport(comparison))
      _ = TextRenderer().render(report)
    }
    let end = clock.now
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print(
      count, kind.rawValue, seconds(start.duration(to: read)), seconds(read.duration(to: end)),
      usage.ru_maxrss / 1024, changes, separator: "\t")
  }

  /// Two notes of one kind.
  static func pair(_ count: Int, _ kind: Kind) throws -> [MeetingNote] {
    try (0...1).map { shift in
      let text =
        switch kind {
        case .rows: rows(count, shift: shift)
        case .teams: teams(count, shift: shift)
        case .paragraph: paragraph(count, shift: shift)
        case .promises: promises(count, shift: shift)
        case .tasks: tasks(count, shift: shift)
        case .outcomes: outcomes(count, shift: shift)
        default: note(count, isAlike: kind == .alike, shift: shift)
        }
      return try NoteReader().read(Array(text.utf8), file: "2031-01-\(shift == 0 ? "07" : "21").md")
    }
  }

  static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }

  /// The meetings of a file that gathers them.
  static func journal(_ count: Int) throws -> [MeetingNote] {
    var text = "# Bench PMC\n"
    for day in 0..<count {
      let (year, month) = (1990 + day / 336, day / 28 % 12 + 1)
      text += "\n## \(year)-\(twoDigits(month))-\(twoDigits(day % 28 + 1))\n\n### Pumps\n\n"
      for pump in 0..<8 { text += "- Painted pump \(day)-\(pump)\n" }
    }
    let bytes = Array(text.utf8)
    let file = try NoteReader.text(bytes, file: "journal.md")
    return try NoteReader.days(in: bytes).map {
      try NoteReader().read(file, file: "journal.md", choice: .of($0))
    }
  }

  static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// A table of tasks.
  static func rows(_ count: Int, shift: Int) -> String {
    var random = SplitMix64(state: 7)
    var text = "# Bench PMC 2031\n\n## Tasks\n\n| Who | What |\n| --- | --- |\n"
    for row in 0..<count {
      let words = (0..<5).map { _ in word(random.next() % 40_000) }.joined(separator: " ")
      text += "| Ida | \(row % 5 == 0 && shift == 1 ? "Painted" : "Paint") \(words) | x |\n"
    }
    return text
  }

  /// Teams with a bullet each.
  static func teams(_ count: Int, shift: Int) -> String {
    var random = SplitMix64(state: UInt64(7 + shift))
    var text = "# Bench PMC 2031\n\n## Backlog Reviews\n"
    for team in 0..<count {
      let name = [word(random.next() % 40_000), word(random.next() % 40_000)]
      text += "\n### \(name.joined(separator: " "))\n\n- Painted pump \(team)\n"
    }
    return text
  }

  /// A statement of what readers of single statements look back or ahead from.
  static func paragraph(_ count: Int, shift: Int) -> String {
    var random = SplitMix64(state: 7)
    var text = "# Bench PMC 2031\n\n## Backlog Reviews\n\n- Planned"
    for _ in 0..<count {
      let kind = random.next()
      let made = word(random.next() % 40_000)
      text += "\n  " + ["will not", "fix", "being \(made)ed", made, made + ","][Int(kind % 5)]
    }
    return text + (shift == 0 ? "\n" : "\n  finished\n")
  }

  /// One statement of many promises.
  static func promises(_ count: Int, shift: Int) -> String {
    let promises = (0..<count).map { "We will ship \(word(UInt64($0 + shift))) next week." }
    return "# Bench PMC 2031\n\n## Backlog Reviews\n\n- " + promises.joined(separator: " ") + "\n"
  }

  /// A list of tasks.
  static func tasks(_ count: Int, shift: Int) -> String {
    var random = SplitMix64(state: 7)
    var text = "# Bench PMC 2031\n\n## Action items\n\n"
    for task in 0..<count {
      let mark = shift == 1 && task % 4 == 0 ? "x" : " "
      let words = (0..<4).map { _ in word(random.next() % 40_000) }.joined(separator: " ")
      text += "- [\(mark)] Person\(task % 7) to write up \(words)\n"
    }
    return text
  }

  /// Topics, each with one word for how it ended.
  static func outcomes(_ count: Int, shift: Int) -> String {
    var random = SplitMix64(state: 7)
    var text = "# Bench PMC 2031\n\n## Agenda\n\n"
    for _ in 0..<count {
      let words = (0..<4).map { _ in word(random.next() % 40_000) }.joined(separator: " ")
      text += "- Proposal for \(words)\n"
      if shift == 1 { text += "  - Approved\n" }
    }
    return text
  }

  /// A note of teams with thirty bullets each; every fifth bullet is reworded from note to note.
  static func note(_ count: Int, isAlike: Bool, shift: Int) -> String {
    var random = SplitMix64(state: 7)
    var text = "# Bench PMC 2031\n\n## Backlog Reviews\n"
    for item in 0..<count {
      if item % 30 == 0 { text += "\n### Team \(item / 30) - Lead Person\n\n" }
      if isAlike {
        text += "- Continuing work on the same thing as ever\n"
        continue
      }
      let words = (0..<7).map { _ in word(random.next() % 40_000) }
      let status = item % 5 == 0 ? (shift == 0 ? "Working on" : "Finished") : "Improve"
      text += "- \(status) \(words.joined(separator: " "))\n"
    }
    return text
  }

  /// A made-up word for a number.
  static func word(_ number: UInt64) -> String {
    let syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "pla", "stri"]
    var rest = number
    var word = ""
    for _ in 0..<5 {
      word += syllables[Int(rest % 12)]
      rest /= 12
    }
    return word
  }
}

/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
