/// Text as its reader sees it, with the code, emphasis and links it carries.
public struct RichText: Hashable, Sendable {
  /// How a stretch of text is set.
  public struct Style: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    ///
    /// - Parameter rawValue: The bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A code span.
    public static let code = Style(rawValue: 1)
    /// Emphasis.
    public static let emphasis = Style(rawValue: 2)
    /// Strong emphasis.
    public static let strong = Style(rawValue: 4)
    /// Struck through.
    public static let struck = Style(rawValue: 8)
    /// The alternative text of a picture.
    public static let image = Style(rawValue: 16)
  }

  /// A stretch of text in one style.
  public struct Span: Hashable, Sendable {
    /// The text, never empty.
    public var text: String
    /// How it is set.
    public var style: Style
    /// Where it leads, as written in the note, or nothing.
    public var link: String?

    /// Makes a span.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - style: How it is set.
    ///   - link: Where it leads.
    public init(_ text: String, style: Style = [], link: String? = nil) {
      self.text = text
      self.style = style
      self.link = link
    }
  }

  /// The spans in reading order; neighbours differ in style or link.
  public private(set) var spans: [Span] = []

  /// Makes an empty text.
  public init() {}

  /// Makes a text of one plain span.
  ///
  /// - Parameter text: The text.
  public init(_ text: String) { append(Span(text)) }

  /// Makes a text of spans, joining neighbours that look alike.
  ///
  /// - Parameter spans: The spans in reading order.
  public init(_ spans: [Span]) { spans.forEach { append($0) } }

  /// The characters alone.
  public var plain: String {
    if spans.count == 1 { return spans[0].text }
    var text = ""
    for span in spans { text.append(span.text) }
    return text
  }

  /// The link targets in reading order, without repetition.
  public var links: [String] {
    let links = spans.compactMap(\.link)
    return links.count < 2 ? links : links.distinct()
  }

  /// Whether it is an address as it is typed, and nothing else.
  var isAddress: Bool {
    spans.contains { $0.link != nil }
      && spans.allSatisfy { $0.text == $0.link || $0.text.allSatisfy(\.isWhitespace) }
  }

  /// Whether there is no text at all.
  public var isEmpty: Bool { spans.isEmpty }

  /// Adds a span at the end, joining it with the last where they look alike.
  ///
  /// - Parameter span: The span to add.
  public mutating func append(_ span: Span) {
    guard !span.text.isEmpty else { return }
    let last = spans.count - 1
    if last >= 0, spans[last].style == span.style, spans[last].link == span.link {
      spans[last].text += span.text
    } else {
      spans.append(span)
    }
  }

  /// Adds a text at the end.
  ///
  /// - Parameter text: The text to add.
  public mutating func append(contentsOf text: RichText) {
    for span in text.spans { append(span) }
  }

  /// Whether all of it is in bold type.
  var isStrong: Bool { spans.allSatisfy { $0.style.contains(.strong) } }

  /// The text with white space off its ends and every run of it one space.
  ///
  /// - Complexity: Linear in the bytes of the text.
  public func folded() -> RichText {
    if isFolded { return self }
    var result = RichText()
    // White space belongs to the span it begins in, so that code and links keep none of it.
    var space: Span?
    for span in spans {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(span.text.utf8.count)
      for scalar in span.text.unicodeScalars {
        // Control characters are no white space: reports show that they are there.
        let isSpace =
          scalar.isASCII
          ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
        if isSpace {
          if space == nil { space = Span(" ", style: span.style, link: span.link) }
          continue
        }
        if let pending = space {
          if !bytes.isEmpty {
            bytes.append(0x20)
          } else if !result.isEmpty {
            result.append(pending)
          }
          space = nil
        }
        if scalar.isASCII {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
      result.append(
        Span(String(decoding: bytes, as: UTF8.self), style: span.style, link: span.link))
    }
    return result
  }

  /// Whether there is nothing but white space in it.
  var isBlank: Bool {
    spans.allSatisfy { span in
      for byte in span.text.utf8 {
        if byte >= 0x80 {
          return span.text.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
              ? scalar == " " || (0x09...0x0D).contains(scalar.value)
              : scalar.properties.isWhitespace
          }
        }
        if byte != 0x20, !(0x09...0x0D).contains(byte) { return false }
      }
      return true
    }
  }

  /// Whether the text is in ASCII and has no white space but single spaces between words.
  private var isFolded: Bool {
    var last: UInt8 = 0x20
    for span in spans {
      let bytes = span.text.utf8.span
      for place in bytes.indices {
        let byte = bytes[place]
        if byte < 0x20 || byte >= 0x80 || byte == 0x20 && last == 0x20 { return false }
        last = byte
      }
    }
    return last != 0x20
  }

  /// The text without its first characters.
  ///
  /// - Parameter count: How many characters to leave out.
  /// - Returns: The rest, styles and links kept.
  public func dropFirst(_ count: Int) -> RichText {
    var left = count
    var result = RichText()
    for span in spans {
      let kept = span.text.dropFirst(left)
      left = max(0, left - span.text.count)
      result.append(Span(String(kept), style: span.style, link: span.link))
    }
    return result
  }

  /// The first characters of the text.
  ///
  /// - Parameter count: How many characters to keep.
  /// - Returns: The beginning, styles and links kept.
  public func prefix(_ count: Int) -> RichText {
    var left = count
    var result = RichText()
    for span in spans {
      result.append(Span(String(span.text.prefix(left)), style: span.style, link: span.link))
      left = max(0, left - span.text.count)
    }
    return result
  }
}
