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

  private var matches: [Vocabulary.ID: [Match]] = [:]

  /// Compares the terms of a vocabulary that begin alike.
  ///
  /// - Parameter vocabulary: The terms.
  /// - Complexity: Linear in the number of terms, by `crowd`.
  init(_ vocabulary: Vocabulary) {
    struct Entry {
      var id: Vocabulary.ID
      var bytes: [UInt8]
      var triples: [UInt32]
    }
    var buckets: [[UInt8]: [Entry]] = [:]
    for index in vocabulary.terms.indices {
      let kind = vocabulary.kinds[index]
      guard kind == .word || kind == .compound || kind == .version else { continue }
      var bytes = Array(vocabulary.terms[index].utf8)
      if kind == .compound { bytes.removeAll { $0 == UInt8(ascii: "-") } }
      let isVersion = kind == .version
      guard bytes.count >= 4 || isVersion,
        isVersion || !bytes.allSatisfy({ (48...57).contains($0) })
      else { continue }
      let start =
        isVersion ? Array(bytes.prefix { $0 != UInt8(ascii: ".") }) : Array(bytes.prefix(4))
      let triples = isVersion ? [] : Self.triples(bytes)
      let entry = Entry(id: Vocabulary.ID(index), bytes: bytes, triples: triples)
      // Versions begin with a mark no word has, so a bucket holds either.
      for other in buckets[start, default: []].suffix(Self.crowd) {
        let likeness =
          isVersion
          ? Self.likenessOfVersions(bytes, other.bytes)
          : Self.likeness(bytes, other.bytes, triples, other.triples)
        guard likeness >= Self.bar else { continue }
        matches[entry.id, default: []].append(Match(term: other.id, likeness: likeness))
        matches[other.id, default: []].append(Match(term: entry.id, likeness: likeness))
      }
      buckets[start, default: []].append(entry)
    }
  }

  /// The terms that are nearly a term.
  ///
  /// - Parameter term: The number of the term.
  /// - Returns: The terms and how alike they are.
  func of(_ term: Vocabulary.ID) -> [Match] { matches[term] ?? [] }

  private static func likenessOfVersions(_ first: [UInt8], _ second: [UInt8]) -> Double {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return long.starts(with: short + [UInt8(ascii: ".")]) ? 0.7 : 0
  }

  private static func likeness(
    _ first: [UInt8], _ second: [UInt8], _ triples: [UInt32], _ others: [UInt32]
  ) -> Double {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    if first == second { return 1 }
    if long.starts(with: short) { return short.count * 2 > long.count ? 0.8 : 0.6 }
    guard short.count >= 5, short.count * 2 >= long.count else { return 0 }
    var (shared, left, right) = (0, 0, 0)
    while left < triples.count, right < others.count {
      if triples[left] == others[right] {
        shared += 1
        left += 1
        right += 1
      } else if triples[left] < others[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(shared) / Double(triples.count + others.count - shared)
  }

  /// The letter triples of a word between its ends, in order, each once.
  private static func triples(_ word: [UInt8]) -> [UInt32] {
    var framed: [UInt8] = [UInt8(ascii: "^")]
    framed += word
    framed.append(UInt8(ascii: "$"))
    var triples: [UInt32] = []
    for start in 0..<(framed.count - 2) {
      let first = UInt32(framed[start]) << 16
      let second = UInt32(framed[start + 1]) << 8
      triples.append(first | second | UInt32(framed[start + 2]))
    }
    triples.sort()
    var last: UInt32?
    triples.removeAll { triple in
      defer { last = triple }
      return triple == last
    }
    return triples
  }
}
