// The one file that talks to libxml2. The document lives in `XMLDocument`, which frees it when it
// goes out of scope; everything else of the module sees bytes copied out of it.

private import CLibXML2

/// How a tree is written as a file.
enum MarkupSyntax: Sendable, Hashable {
  /// XHTML that reads the same as HTML: a document type, no XML declaration.
  case html
  /// A part of such a page.
  case fragment
  /// Plain XML with a declaration.
  case xml
}

extension MarkupTree {
  /// The tree as XML, in UTF-8.
  ///
  /// Text and attribute values are escaped by libxml2. Characters XML forbids become U+FFFD.
  ///
  /// - Parameter syntax: How it is written.
  /// - Returns: The text of a file.
  /// - Throws: `RenderError.notWritten`.
  func written(as syntax: MarkupSyntax) throws(RenderError) -> String {
    guard let document = XMLDocument() else { throw .notWritten }
    if syntax == .html { try document.addDocumentType("html") }
    try document.add(self)
    return try document.serialised(withDeclaration: syntax == .xml)
  }
}

/// A document under construction, owned: the C tree is freed with it.
@safe private struct XMLDocument: ~Copyable {
  private let document: xmlDocPtr

  /// libxml2 fills its global tables on first use, without a lock: two threads that write their first
  /// documents at once would find half a table. A `static let` is initialised once, and waited for.
  private static let isReady: Void = xmlInitParser()

  init?() {
    Self.isReady
    guard let document = unsafe xmlNewDoc("1.0") else { return nil }
    unsafe self.document = unsafe document
  }

  deinit { unsafe xmlFreeDoc(document) }

  func addDocumentType(_ name: String) throws(RenderError) {
    guard unsafe xmlCreateIntSubset(document, name, nil, nil) != nil else { throw .notWritten }
  }

  /// Builds the C tree from the steps, without recursion.
  func add(_ tree: MarkupTree) throws(RenderError) {
    var open: [OpenElement] = unsafe []
    for step in tree.nodes {
      switch step {
      case .open(let name, let namespace, let attributes):
        let around = unsafe open.last
        guard let node = unsafe xmlNewDocNode(document, nil, name, nil) else { throw .notWritten }
        if let around = unsafe around {
          guard unsafe xmlAddChild(around.node, node) != nil else {
            unsafe xmlFreeNode(node)
            throw .notWritten
          }
        } else {
          unsafe xmlDocSetRootElement(document, node)
        }
        let element = try unsafe OpenElement(node, in: namespace, around: around, name: name)
        for attribute in attributes { unsafe try add(attribute, to: node) }
        unsafe open.append(element)
      case .text(let text):
        guard let around = unsafe open.last else { throw .notWritten }
        unsafe try add(text: VisibleText.xml(text), to: around.node)
      case .close:
        guard let element = unsafe open.popLast() else { throw .notWritten }
        // HTML knows `<td/>` as an opening tag; an empty text makes libxml2 write both tags.
        let isEmpty = unsafe element.node.pointee.children == nil
        if isEmpty, unsafe element.needsEndTag { unsafe try add(text: "", to: element.node) }
      }
    }
  }

  private func add(text: String, to node: xmlNodePtr) throws(RenderError) {
    let bytes = Array(text.utf8)
    guard let length = Int32(exactly: bytes.count),
      let child = unsafe xmlNewDocTextLen(document, bytes, length)
    else { throw .notWritten }
    // Adding merges the text into a text before it and frees the node; nothing refers to it here.
    guard unsafe xmlAddChild(node, child) != nil else {
      unsafe xmlFreeNode(child)
      throw .notWritten
    }
  }

  private func add(
    _ attribute: MarkupTree.Attribute, to node: xmlNodePtr
  ) throws(RenderError) {
    let value = VisibleText.xml(attribute.value)
    let prefix = "xml:"
    guard attribute.name.hasPrefix(prefix) else {
      guard unsafe xmlNewProp(node, attribute.name, value) != nil else { throw .notWritten }
      return
    }
    let name = String(attribute.name.dropFirst(prefix.count))
    guard let namespace = unsafe xmlSearchNs(document, node, "xml"),
      unsafe xmlNewNsProp(node, namespace, name, value) != nil
    else { throw .notWritten }
  }

  func serialised(withDeclaration: Bool) throws(RenderError) -> String {
    guard let buffer = unsafe xmlBufferCreate() else { throw .notWritten }
    defer { unsafe xmlBufferFree(buffer) }
    let form = XML_SAVE_AS_XML.rawValue | (withDeclaration ? 0 : XML_SAVE_NO_DECL.rawValue)
    guard let context = unsafe xmlSaveToBuffer(buffer, "UTF-8", Int32(form)) else {
      throw .notWritten
    }
    let count = unsafe xmlSaveDoc(context, document)
    guard unsafe xmlSaveClose(context) >= 0, count >= 0,
      let content = unsafe xmlBufferContent(buffer)
    else { throw .notWritten }
    let text = unsafe String(cString: content)
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}

/// An element whose content is being added.
@unsafe private struct OpenElement {
  let node: xmlNodePtr
  let namespace: xmlNsPtr?
  /// Whether the element is one of HTML.
  let isHTML: Bool
  let needsEndTag: Bool

  /// Gives a node its namespace: the one asked for, or that of the element around it.
  init(
    _ node: xmlNodePtr, in namespace: MarkupTree.Namespace?, around: OpenElement?, name: String
  ) throws(RenderError) {
    unsafe self.node = unsafe node
    if let namespace {
      guard let declared = unsafe xmlNewNs(node, namespace.rawValue, nil) else {
        throw .notWritten
      }
      unsafe self.namespace = unsafe declared
    } else {
      unsafe self.namespace = unsafe around?.namespace
    }
    unsafe xmlSetNs(node, self.namespace)
    var isHTML = namespace == .xhtml
    if namespace == nil, let around = unsafe around { isHTML = unsafe around.isHTML }
    unsafe self.isHTML = isHTML
    unsafe needsEndTag = isHTML && !Self.voidElements.contains(name)
  }

  /// The elements HTML writes without an end tag.
  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}
