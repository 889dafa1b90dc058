/// Elements, attributes and text of an XML document, as values.
///
/// A flat list in document order instead of elements that own their children, so that neither
/// building nor writing nor freeing a deep tree needs a deep stack. The same tree serves XHTML, SVG
/// and Atom: an element without a namespace of its own has that of the element around it.
struct MarkupTree: Sendable, Hashable {
  /// A step through the document.
  enum Node: Sendable, Hashable {
    /// An element begins.
    case open(name: String, namespace: Namespace?, attributes: [Attribute])
    /// Text inside an element; written so that it is text whatever it holds.
    case text(String)
    /// The element opened last and not closed yet ends.
    case close
  }

  /// A vocabulary an element belongs to.
  enum Namespace: String, Sendable, Hashable {
    /// XHTML.
    case xhtml = "http://www.w3.org/1999/xhtml"
    /// Scalable Vector Graphics.
    case svg = "http://www.w3.org/2000/svg"
    /// The Atom syndication format.
    case atom = "http://www.w3.org/2005/Atom"
  }

  /// A name with a value.
  struct Attribute: Sendable, Hashable {
    /// The name; `xml:lang` and `xml:space` are known, other prefixes are not.
    var name: String
    /// The value, as read.
    var value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// How many elements may stand inside each other.
  static let deepest = 200

  /// The steps, in document order; every element is closed.
  private(set) var nodes: [Node] = []
  private var depth = 0

  /// Adds an element with what `content` adds to it.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - namespace: Its namespace, where it differs from the element's around it.
  ///   - attributes: Its attributes, in order, no name twice.
  ///   - content: Adds its text and elements.
  mutating func element(
    _ name: String, in namespace: Namespace? = nil, _ attributes: [Attribute] = [],
    content: (inout MarkupTree) -> Void = { _ in }
  ) {
    open(name, in: namespace, attributes)
    content(&self)
    close()
  }

  /// Adds an element that holds text alone.
  mutating func element(_ name: String, _ attributes: [Attribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Begins an element. Past the deepest level its name is dropped and its content kept.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - namespace: Its namespace, where it differs from the element's around it.
  ///   - attributes: Its attributes.
  mutating func open(
    _ name: String, in namespace: Namespace? = nil, _ attributes: [Attribute] = []
  ) {
    depth += 1
    guard depth <= Self.deepest else { return }
    nodes.append(.open(name: name, namespace: namespace, attributes: attributes))
  }

  /// Ends the element begun last.
  mutating func close() {
    if depth <= Self.deepest { nodes.append(.close) }
    depth -= 1
  }

  /// Adds text.
  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    nodes.append(.text(text))
  }

  /// Adds text, with an element around each date.
  mutating func text(_ text: String, unbroken attribute: Attribute) {
    for piece in text.unbrokenPieces {
      if piece.isUnbroken {
        element("span", [attribute], text: piece.text)
      } else {
        self.text(piece.text)
      }
    }
  }
}
