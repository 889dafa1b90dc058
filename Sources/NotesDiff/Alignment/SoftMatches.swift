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

  private var matches: [[Match]]

  /// A term among those that begin alike.
  private struct Entry {
    var id: Vocabulary.ID
    var bytes: [UInt8]
    /// Its letter triples, as soon as they are asked for.
    var triples: [UInt32] = []
  }

  /// Compares the terms of a vocabulary that begin alike.
  ///
  /// - Parameter vocabulary: The terms.
  /// - Complexity: Linear in the number of terms, by `crowd`.
  init(_ vocabulary: Vocabulary) {
    matches = Array(repeating: [], count: vocabulary.count)
    var starts = ByteTable(capacity: vocabulary.count)
    var buckets: [[Entry]] = []
    for index in 0..<vocabulary.count {
      let kind = vocabulary.kinds[index]
      guard kind == .word || kind == .compound || kind == .version else { continue }
      var bytes = Array(vocabulary.bytes(of: Vocabulary.ID(index)))
      if kind == .compound { bytes.removeAll { $0 == UInt8(ascii: "-") } }
      let isVersion = kind == .version
      guard bytes.count >= 4 || isVersion,
        isVersion || !bytes.allSatisfy({ (48...57).contains($0) })
      else { continue }
      let length = isVersion ? bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count : 4
      // Versions begin with a mark no word has, so a bucket holds either.
      let bucket = Int(starts.number(bytes.span.extracting(0..<length)))
      var entry = Entry(id: Vocabulary.ID(index), bytes: bytes)
      if bucket == buckets.count {
        buckets.append([entry])
        continue
      }
      for place in buckets[bucket].indices.suffix(Self.crowd) {
        let likeness =
          isVersion
          ? Self.likenessOfVersions(bytes, buckets[bucket][place].bytes)
          : Self.likeness(&entry, &buckets[bucket][place])
        guard likeness >= Self.bar else { continue }
        let other = buckets[bucket][place].id
        matches[index].append(Match(term: other, likeness: likeness))
        matches[Int(other)].append(Match(term: entry.id, likeness: likeness))
      }
      buckets[bucket].append(entry)
    }
  }

  /// How many terms were compared.
  var count: Int { matches.count }

  /// The terms that are nearly a term.
  ///
  /// - Parameter term: The number of the term.
  /// - Returns: The terms and how alike they are.
  func of(_ term: Vocabulary.ID) -> [Match] { matches[Int(term)] }

  private static func likenessOfVersions(_ first: [UInt8], _ second: [UInt8]) -> Double {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return long.starts(with: short + [UInt8(ascii: ".")]) ? 0.7 : 0
  }

  private static func likeness(_ first: inout Entry, _ second: inout Entry) -> Double {
    if first.bytes == second.bytes { return 1 }
    let isLonger = first.bytes.count >= second.bytes.count
    let (short, long) = isLonger ? (second.bytes, first.bytes) : (first.bytes, second.bytes)
    if long.starts(with: short) { return short.count * 2 > long.count ? 0.8 : 0.6 }
    guard short.count >= 5, short.count * 2 >= long.count else { return 0 }
    if first.triples.isEmpty { first.triples = triples(first.bytes) }
    if second.triples.isEmpty { second.triples = triples(second.bytes) }
    return overlap(first.triples, second.triples)
  }

  /// The share of two rows of numbers in order that both have.
  private static func overlap(_ triples: [UInt32], _ others: [UInt32]) -> Double {
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
