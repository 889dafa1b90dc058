/// Terms that are not the same but nearly: one begins the other, a slip of the pen, a compound
/// written with and without its hyphen, a version and its patch.
struct SoftMatches {
  /// A term and how alike it is.
  struct Match: Hashable {
    /// The number of the term.
    var term: Vocabulary.ID
    /// How alike it is, 0…1.
    var likeness: Double
  }

  /// The least likeness that counts.
  private static let bar = 0.5
  /// Terms with the same beginning are compared with this many others at most, so that a note of
  /// numbered names does not cost the square of its terms.
  private static let crowd = 48

  /// The matches of all terms, one after the other.
  private var matches: [Match] = []
  /// Where the matches of each term begin among them.
  private var starts: [Int32]

  /// Compares the terms of a vocabulary that begin alike.
  ///
  /// - Parameter vocabulary: The terms.
  /// - Complexity: Linear in the number of terms, by `crowd`.
  init(_ vocabulary: Vocabulary) {
    var terms = SpelledTerms(vocabulary)
    var found: [(term: Vocabulary.ID, match: Match)] = []
    for bucket in terms.buckets where bucket.count > 1 {
      for place in bucket {
        for other in max(bucket.lowerBound, place - Self.crowd)..<place {
          let likeness = terms.likeness(place, other)
          guard likeness >= Self.bar else { continue }
          let (first, second) = (terms.ids[place], terms.ids[other])
          found.append((first, Match(term: second, likeness: likeness)))
          found.append((second, Match(term: first, likeness: likeness)))
        }
      }
    }
    starts = Array(repeating: 0, count: vocabulary.count + 1)
    for (term, _) in found { starts[Int(term) + 1] += 1 }
    for term in 0..<vocabulary.count { starts[term + 1] += starts[term] }
    guard let first = found.first?.match else { return }
    var next = starts
    matches = Array(repeating: first, count: found.count)
    for (term, match) in found {
      matches[Int(next[Int(term)])] = match
      next[Int(term)] += 1
    }
  }

  /// How many terms were compared.
  var count: Int { starts.count - 1 }

  /// A match.
  ///
  /// - Parameter place: One of `of(_:)`.
  subscript(place: Int) -> Match { matches[place] }

  /// Where the terms that are nearly a term lie.
  func of(_ term: Vocabulary.ID) -> Range<Int> {
    Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
  }
}

/// Terms with their letters, those that begin alike side by side.
private struct SpelledTerms {
  /// The numbers of the terms.
  private(set) var ids: [Vocabulary.ID] = []
  /// Where the terms that begin alike lie.
  private(set) var buckets: [Range<Int>] = []
  private var isVersion: [Bool] = []
  /// Where the letters of each term lie among `letters`.
  private var spellings: [Range<Int>] = []
  private var letters: [UInt8] = []
  /// Where the letter triples of each term lie among `pool`; nowhere until they are asked for.
  private var triples: [Range<Int>] = []
  private var pool: [UInt32] = []

  init(_ vocabulary: Vocabulary) {
    var beginnings = ByteTable(capacity: vocabulary.count)
    var met: [(id: Vocabulary.ID, bucket: Int32, spelling: Range<Int>)] = []
    met.reserveCapacity(vocabulary.count)
    for index in 0..<vocabulary.count {
      let kind = vocabulary.kinds[index]
      guard kind == .word || kind == .compound || kind == .version else { continue }
      let start = letters.count
      var isNumber = true
      for byte in vocabulary.bytes(of: Vocabulary.ID(index))
      where kind != .compound || byte != UInt8(ascii: "-") {
        letters.append(byte)
        if !Words.isASCIIDigit(byte) { isNumber = false }
      }
      let spelling = start..<letters.count
      guard kind == .version || spelling.count >= 4 && !isNumber else {
        letters.removeLast(spelling.count)
        continue
      }
      let length =
        kind == .version
        ? letters[spelling].firstIndex(of: UInt8(ascii: ".")) ?? spelling.upperBound : start + 4
      // Versions begin with a mark no word has, so a bucket holds either.
      let bucket = beginnings.number(letters.span.extracting(start..<length))
      met.append((Vocabulary.ID(index), bucket, spelling))
    }
    var next = Array(repeating: 0, count: beginnings.count)
    for term in met { next[Int(term.bucket)] += 1 }
    var start = 0
    for bucket in next.indices {
      let count = next[bucket]
      buckets.append(start..<(start + count))
      next[bucket] = start
      start += count
    }
    ids = Array(repeating: 0, count: met.count)
    isVersion = Array(repeating: false, count: met.count)
    spellings = Array(repeating: 0..<0, count: met.count)
    triples = spellings
    for term in met {
      let place = next[Int(term.bucket)]
      next[Int(term.bucket)] += 1
      ids[place] = term.id
      isVersion[place] = vocabulary.kinds[Int(term.id)] == .version
      spellings[place] = term.spelling
    }
  }

  /// How alike two terms are, 0…1.
  ///
  /// - Parameters:
  ///   - first: The place of a term.
  ///   - second: The place of another that begins like it.
  /// - Returns: How alike they are.
  mutating func likeness(_ first: Int, _ second: Int) -> Double {
    let isLonger = spellings[first].count >= spellings[second].count
    let short = spellings[isLonger ? second : first]
    let long = spellings[isLonger ? first : second]
    let isBeginning = begins(long, with: short)
    if isVersion[first] {
      let isPatch =
        isBeginning && long.count > short.count
        && letters[long.lowerBound + short.count] == UInt8(ascii: ".")
      return isPatch ? 0.7 : 0
    }
    if isBeginning {
      return short.count == long.count ? 1 : short.count * 2 > long.count ? 0.8 : 0.6
    }
    guard short.count >= 5, short.count * 2 >= long.count else { return 0 }
    let triples = readTriples(of: first)
    let others = readTriples(of: second)
    return overlap(triples, others)
  }

  private func begins(_ long: Range<Int>, with short: Range<Int>) -> Bool {
    for offset in 0..<short.count
    where letters[long.lowerBound + offset] != letters[short.lowerBound + offset] {
      return false
    }
    return true
  }

  /// The share of two rows of numbers in order that both have.
  private func overlap(_ first: Range<Int>, _ second: Range<Int>) -> Double {
    var shared = 0
    var (left, right) = (first.lowerBound, second.lowerBound)
    while left < first.upperBound, right < second.upperBound {
      if pool[left] == pool[right] {
        shared += 1
        left += 1
        right += 1
      } else if pool[left] < pool[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(shared) / Double(first.count + second.count - shared)
  }

  /// The letter triples of a word between its ends, in order, each once.
  private mutating func readTriples(of term: Int) -> Range<Int> {
    guard triples[term].isEmpty else { return triples[term] }
    let start = pool.count
    var triple = UInt32(UInt8(ascii: "^"))
    for (offset, place) in spellings[term].enumerated() {
      triple = (triple << 8 | UInt32(letters[place])) & 0xFF_FFFF
      if offset > 0 { pool.append(triple) }
    }
    pool.append((triple << 8 | UInt32(UInt8(ascii: "$"))) & 0xFF_FFFF)
    pool[start...].sort()
    var end = start
    for place in start..<pool.count where end == start || pool[place] != pool[end - 1] {
      pool[end] = pool[place]
      end += 1
    }
    pool.removeLast(pool.count - end)
    triples[term] = start..<end
    return triples[term]
  }
}
