import NotesDiff

/// Words that tell what came of a talk, a question or a trouble. A statement that has one is the last
/// to be left out, and a cut leaves its clause.
enum DecisionWords {
  /// Beginnings of words that tell of a decision, or that one is asked for.
  static let decisions = [
    "propos", "approv", "accepted", "vote", "nominat", "objection", "decided", "decision", "agreed",
    "agreement", "consensus", "verdict", "conclu", "considers", "considered", "reject", "withdrawn",
    "withdrew", "postpon", "shelv", "no-go", "deferred",
  ]

  /// Beginnings of words that tell what came of a talk that a statement opens with.
  static let results = [
    "accepted", "adopted", "agree", "approv", "celebrat", "committed", "completed", "completion",
    "conclu", "consensus", "decided", "decides", "leaned", "leaning", "merged", "proceed",
    "resolved",
  ]

  /// Words, alone or with the next one, that tell how things stand from now on: an all-clear, where
  /// something is found, what it takes, what is left and what a reader may meet with.
  static let standings: [(first: String, second: String?)] = [
    ("not", "vulnerable"), ("not", "affected"), ("not", "impacted"), ("unaffected", nil),
    ("moved", "from"), ("moves", "to"), ("pulled", nil), ("delivered", nil), ("by", "now"),
    ("we", "recommend"), ("recommends", nil), ("not", "recommended"), ("are", "needed"),
    ("is", "needed"), ("are", "required"), ("is", "required"), ("requires", nil), ("left", "to"),
    ("remains", nil), ("remaining", nil),
    ("you", "may"), ("you", "might"), ("you", "must"), ("you", "need"),
  ]

  /// Phrases that limit a claim from another sentence, too.
  static let defaults: [(first: String, second: String?)] = [
    ("by", "default"), ("default", "is"), ("opt-in", nil), ("opt", "in"), ("feature", "flag"),
    ("feature", "flags"), ("for", "now"),
  ]

  /// Beginnings of words that tell of trouble.
  static let troubles = [
    "issue", "bug", "problem", "fail", "regress", "timeout", "timing", "leak", "crash", "broke",
    "breaking",
  ]

  /// Beginnings of words that tell what became of trouble.
  static let remedies = ["fix", "resolv", "workaround", "mitigat", "revert", "patched"]

  /// Whether a statement tells of a decision.
  static func decide(_ words: WordBytes) -> Bool { begin(decisions, in: words) }

  /// Whether a sentence tells what became of trouble.
  static func remedy(_ words: WordBytes) -> Bool { begin(remedies, in: words) }

  /// Whether a statement only says what came of the one above it: "Approved", "no objections", "proposal
  /// accepted by those present".
  static func isAnswer(_ text: String) -> Bool {
    let words = WordBytes(text)
    guard (1...longestAnswer).contains(words.ranges.count) else { return false }
    return words.ranges.indices.prefix(answerReach).contains {
      words.word($0, isAmong: ["accepted", "approved", "confirmed", "elected", "objections"])
    }
  }

  /// Whether a statement tells how a vote ended: "all vote in favour".
  static func tellVote(_ words: WordBytes) -> Bool {
    words.ranges.indices.contains { place in
      words.word(place, isAmong: ["vote", "voted", "votes"])
        && (place + 1..<min(words.ranges.count, place + 1 + voteReach)).contains {
          words.word($0, isAmong: ["against", "favor", "favour", "unanimously"])
        }
    }
  }

  private static let voteReach = 3

  /// An answer of more words has news of its own, and its verb comes soon.
  private static let longestAnswer = 9
  private static let answerReach = 2

  private static func begin(_ stems: [String], in words: WordBytes) -> Bool {
    words.ranges.indices.contains { place in
      stems.contains { words.word(place, beginsWith: $0) }
    }
  }
}
