/// Mends UTF-8 that was read as Windows-1252 and encoded as UTF-8 again ("KÃ¶per").
enum DoubleEncoding {
  /// The line with every such stretch mended, or nothing where there is none.
  ///
  /// - Parameter line: A line of text.
  /// - Returns: The mended line.
  /// - Complexity: Linear in the length of the line; one pass for lines in ASCII.
  static func mended(_ line: String) -> String? {
    guard line.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var result = String.UnicodeScalarView()
    var found = false
    let scalars = Array(line.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let (scalar, length) = decoded(scalars[index...]) {
        result.append(scalar)
        index += length
        found = true
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return found ? String(result) : nil
  }

  /// The scalar a stretch of Windows-1252 characters spells in UTF-8, and how many they are.
  private static func decoded(_ scalars: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, Int)? {
    guard let first = scalars.first, let lead = byte(of: first), lead >= 0xC2, lead <= 0xF4 else {
      return nil
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard scalars.count >= length else { return nil }
    var bytes: [UInt8] = []
    for scalar in scalars.prefix(length) {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    guard bytes.dropFirst().allSatisfy({ (0x80...0xBF).contains($0) }),
      let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first,
      text.unicodeScalars.count == 1, scalar.value >= 0xA0
    else { return nil }
    return (scalar, length)
  }

  /// The byte a character stands for in Windows-1252 (or Latin-1, for the five gaps of it).
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value <= 0xFF { return UInt8(scalar.value) }
    return windows1252.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) }
  }

  /// The characters of the bytes from 80 on, by their numbers; 0 where a byte has none.
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
