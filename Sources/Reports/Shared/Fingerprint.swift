// The one file that talks to libmd, the digests of the BSD systems: a small library every Debian
// has, where swift-crypto would bring BoringSSL to each build for one function.

private import CLibMD

/// The SHA-256 of some bytes.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Works out the fingerprint of some bytes.
  ///
  /// - Parameter content: Any bytes.
  /// - Complexity: Linear.
  public init(of content: [UInt8]) {
    var context = SHA2_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256Init(&context)
    unsafe SHA256Update(&context, content, content.count)
    unsafe SHA256Final(&digest, &context)
    bytes = digest
  }

  /// Works out the fingerprint of a text in UTF-8.
  ///
  /// - Parameter text: Any text.
  public init(of text: String) { self.init(of: Array(text.utf8)) }

  /// 64 hex digits, as `sha256sum` prints them.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    let written = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: written, as: UTF8.self)
  }
}
