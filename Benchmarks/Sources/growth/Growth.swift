import Glibc
import NotesDiff

/// Compares two made-up notes of a given size and prints seconds and peak memory.
///
/// usage: growth ITEMS unique|alike
@main
enum Growth {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let count = Int(arguments[1]) else {
      print("usage: growth ITEMS unique|alike")
      exit(2)
    }
    let isAlike = arguments[2] == "alike"
    let reader = NoteReader()
    let clock = ContinuousClock()
    let start = clock.now
    let old = try reader.read(
      Array(note(count, isAlike: isAlike, shift: 0).utf8), file: "2031-01-07.md")
    let new = try reader.read(
      Array(note(count, isAlike: isAlike, shift: 1).utf8), file: "2031-01-21.md")
    let read = clock.now
    let comparison = Comparison(from: old, to: new)
    let end = clock.now
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print(
      count, arguments[2], seconds(start.duration(to: read)), seconds(read.duration(to: end)),
      usage.ru_maxrss / 1024, comparison.changes.count, separator: "\t")
  }

  static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
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
