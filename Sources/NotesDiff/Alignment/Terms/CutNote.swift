private import Synchronization

/// A note cut into terms, before they are numbered and weighed: what takes nothing but its words.
struct CutNote: Sendable {
  /// What a statement is cut into.
  struct Statement: Sendable {
    /// The terms of the statement, among `tokens`.
    var terms = 0..<0
    /// How many words of content its first sentence has; `Int.max` where that is all of it.
    var head = Int.max
    /// The statement without case and marks, among `bytes`.
    var key = 0..<0
    /// The terms of the names of its owners, among `tokens`.
    var owners = 0..<0
    /// The terms of the names of those it is given to, among `tokens`.
    var doers = 0..<0
    /// The terms of the names of those who are "to" do it, among `tokens`.
    var agents = 0..<0
    /// The terms of the name it opens with, where that says who is to do it, among `tokens`.
    var opener = 0..<0
    /// The addresses in it without a scheme, as they would be with one.
    var bareAddresses: [[UInt8]] = []
  }

  /// The terms of everything, as it was read.
  private(set) var tokens: [Token] = []
  /// The statements without case and marks.
  private(set) var bytes: [UInt8] = []
  /// The statements, by the index of their item.
  private(set) var statements: [Statement] = []
  /// A sketch of the letters of every statement, `TextSketch.words` numbers each.
  private(set) var sketches: [UInt64] = []
  /// The terms of the name of each section, among `tokens`.
  private(set) var names: [Range<Int>] = []
  /// The terms of the names of people, among `tokens`.
  private(set) var people = 0..<0
  /// How many spellings the tokenizer knew when all was cut.
  private(set) var spellings = 0

  /// Cuts a note.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - people: The names of people that are looked up with it.
  ///   - tokenizer: What cuts statements into terms.
  /// - Complexity: Linear in the length of the note.
  init(_ note: MeetingNote, people: [String], _ tokenizer: inout Tokenizer) {
    for name in people { self.people = self.people.lowerBound..<add(name, &tokenizer).upperBound }
    statements.reserveCapacity(note.items.count)
    sketches.reserveCapacity(note.items.count * TextSketch.words)
    let namesBeforeTasks = NamesBeforeTasks(note, present: people)
    for index in note.items.indices {
      statements.append(cut(note.items[index], namesBeforeTasks, &tokenizer))
    }
    names = note.sections.indices.map { add(note.sections[$0].heading.name, &tokenizer) }
    spellings = tokenizer.count
  }

  private mutating func cut(
    _ item: Item, _ namesBeforeTasks: NamesBeforeTasks, _ tokenizer: inout Tokenizer
  ) -> Statement {
    var cut = Statement()
    let start = bytes.count
    cut.terms = tokenizer.add(
      String(PointerTail.without(NumberedForms.withoutNumber(item.statement))), key: &bytes,
      to: &tokens)
    cut.head = tokenizer.head
    // A statement that is only an address is itself.
    if bytes.count == start { bytes.append(item.text.utf8.span) }
    cut.key = start..<bytes.count
    cut.bareAddresses = tokenizer.bareAddresses
    TextSketch.append(bytes[cut.key], to: &sketches)
    cut.owners = add(item.owners, &tokenizer)
    var doers = Doers.names(in: item.statement)
    if item.form != .row, let name = NamesOverSayings.name(opening: item.statement),
      namesBeforeTasks.names(item, name)
    {
      cut.opener = add(String(name), &tokenizer)
      doers.append(name)
    }
    cut.doers = add(doers.map { String($0) }, &tokenizer)
    if !cut.doers.isEmpty, let name = Doers.agent(item.statement) {
      cut.agents = add(String(name), &tokenizer)
    }
    return cut
  }

  private mutating func add(_ text: String, _ tokenizer: inout Tokenizer) -> Range<Int> {
    tokenizer.add(text, to: &tokens)
  }

  private mutating func add(_ texts: [String], _ tokenizer: inout Tokenizer) -> Range<Int> {
    let start = tokens.count
    for text in texts { _ = add(text, &tokenizer) }
    return start..<tokens.count
  }
}

/// Two notes cut into terms, where a core is free while the links between their sections are looked
/// for: the terms of the older are numbered while the newer is cut.
struct CutNotes: Sendable {
  /// Cuts one note after the other, and is held by whoever does.
  private final class Cutter: Sendable {
    private let tokenizer: Mutex<Tokenizer>

    init(_ tokenizer: consuming Tokenizer) { self.tokenizer = Mutex(tokenizer) }

    func use<Result: Sendable>(_ body: @Sendable (inout Tokenizer) -> Result) -> Result {
      tokenizer.withLock { body(&$0) }
    }
  }

  private let cutter: Cutter
  /// The older note, and the newer, which is begun when that is done.
  private let notes: Later<(old: CutNote, new: Later<CutNote>)>

  /// Begins to cut two notes.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - words: The words met before; its tokenizer is to be given back.
  init(_ old: MeetingNote, _ new: MeetingNote, words: inout WordMemory) {
    let cutter = Cutter(words.taken())
    self.cutter = cutter
    notes = Later {
      let people = PeopleTerms.names(in: old) + PeopleTerms.names(in: new)
      let first = cutter.use { CutNote(old, people: people, &$0) }
      return (first, Later { cutter.use { CutNote(new, people: people, &$0) } })
    }
  }

  /// The older note; with it are the people of both.
  var old: CutNote { notes.value.old }

  /// The newer note.
  var new: CutNote { notes.value.new.value }

  /// The terms of a text, once both notes are cut.
  func terms(of text: String) -> [Token] { cutter.use { $0.tokens(of: text) } }

  /// The tokenizer with all words of both notes.
  var tokenizer: Tokenizer { cutter.use { $0 } }
}
