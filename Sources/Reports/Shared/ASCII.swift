extension Unicode.Scalar {
  /// Whether it is an ASCII letter or digit.
  var isASCIIWord: Bool { isASCII && (properties.isAlphabetic || ("0"..."9").contains(self)) }
}

extension UInt8 {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Its two hex digits in ASCII.
  var hexDigits: [UInt8] { [Self.digits[Int(self >> 4)], Self.digits[Int(self & 15)]] }
}
