private import Synchronization

/// The words met in notes that are compared one after another: what each comes to is found out once.
///
/// It grows with the words of a series, not with its notes.
package struct WordMemory: Sendable {
  /// What cuts statements into terms; nothing while somebody uses it.
  private var tokenizer: Tokenizer?
  /// What each word is where names are swapped; nothing while somebody uses it.
  private var names: NameLexicon?

  /// Remembers nothing yet.
  package init() {}

  /// The tokenizer, which is to be given back.
  mutating func taken() -> Tokenizer { tokenizer.take() ?? Tokenizer() }

  /// What each word is where names are swapped, which is to be given back.
  mutating func takenNames() -> NameLexicon { names.take() ?? NameLexicon() }

  /// Takes both back.
  ///
  /// - Parameters:
  ///   - tokenizer: The tokenizer with the words it met.
  ///   - names: What each word is where names are swapped.
  mutating func keep(_ tokenizer: Tokenizer, _ names: NameLexicon) {
    self.tokenizer = tokenizer
    self.names = names
  }
}

/// The words met by several workers: each takes a memory, and gives it back with what it learned.
package final class WordMemories: Sendable {
  private let free = Mutex<[WordMemory]>([])

  /// Remembers nothing yet.
  package init() {}

  /// Lends a memory nobody else uses.
  ///
  /// - Parameter body: What needs it.
  /// - Returns: What the body returns.
  package func lend<Result>(_ body: (inout WordMemory) -> Result) -> Result {
    var memory = free.withLock { $0.popLast() } ?? WordMemory()
    defer { free.withLock { [memory] in $0.append(memory) } }
    return body(&memory)
  }
}
