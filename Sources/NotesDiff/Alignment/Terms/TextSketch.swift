/// A sketch of the letter triples of a text: one bit for each of 1,024 classes of triples.
///
/// The share of common bits is close to the share of common triples as long as a text is a few
/// lines, takes the same room for every text, and is compared in a few machine words.
enum TextSketch {
  /// How many 64-bit numbers a sketch has.
  static let words = 16
  /// How much of a text is sketched, in bytes.
  private static let reach = 200

  /// Adds the sketch of a text to a row of sketches.
  static func append(_ text: ArraySlice<UInt8>, to sketches: inout [UInt64]) {
    let start = sketches.count
    sketches.append(contentsOf: repeatElement(0, count: words))
    var first: UInt32 = 0
    var second = UInt32(UInt8(ascii: "^"))
    func mark(_ third: UInt32) {
      // A multiplicative hash, so that the bits are the same in every process.
      let triple = first << 16 | second << 8 | third
      let bit = Int((triple &* 2_654_435_761) >> 22)
      sketches[start + bit / 64] |= 1 << UInt64(bit % 64)
    }
    for byte in text.prefix(reach) {
      let third = UInt32(byte)
      if first != 0 { mark(third) }
      (first, second) = (second, third)
    }
    if first != 0 { mark(UInt32(UInt8(ascii: "$"))) }
  }

  /// The share of the smaller sketch that the other has, too.
  ///
  /// - Parameters:
  ///   - first: A row of sketches.
  ///   - firstIndex: The place of a sketch in it.
  ///   - second: Another row.
  ///   - secondIndex: The place of a sketch in that.
  /// - Returns: The share, 0…1.
  static func overlap(
    _ first: [UInt64], _ firstIndex: Int, _ second: [UInt64], _ secondIndex: Int
  ) -> Double {
    var (shared, ones, others) = (0, 0, 0)
    for word in 0..<words {
      let one = first[firstIndex * words + word]
      let other = second[secondIndex * words + word]
      shared += (one & other).nonzeroBitCount
      ones += one.nonzeroBitCount
      others += other.nonzeroBitCount
    }
    return Double(shared) / Double(max(1, min(ones, others)))
  }
}
