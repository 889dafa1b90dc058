import NotesDiff

/// The names of people in two notes: that somebody is named again is no evidence that what they promised
/// is spoken of.
struct PeopleNames {
  /// Each part of a name.
  private let names: Set<Substring>

  /// Gathers the names of those who were there.
  ///
  /// - Parameter facts: The facts of a report.
  /// - Complexity: Linear in the length of the notes.
  init(_ facts: ChangeReport) { self.init(in: facts.changes.lazy.flatMap { $0.old + $0.new }) }

  /// Gathers the names of those who were there by some of the notes.
  ///
  /// - Parameter entries: Items, among them those with a list of who was there.
  /// - Complexity: Linear in the length of the items.
  init(in entries: some Sequence<ChangeReport.Entry>) {
    var names: Set<Substring> = []
    for entry in entries where entry.role == .boilerplate {
      var rest = entry.text[...]
      while case let word = rest.core, !word.isEmpty {
        if Words.isName(word) { names.insert(word) }
        rest = rest[word.endIndex...]
      }
    }
    self.names = names
  }

  /// Whether a name is that of one of them.
  func hold(_ name: String) -> Bool {
    !name.isEmpty && name.parts.allSatisfy(names.contains)
  }

  /// The names and handles of people in a text: "Ida/@bo".
  func named(in text: String) -> Set<Substring> {
    Set(
      text.split { !($0.isLetter || $0.isNumber || "@-_".contains($0)) }.filter { word in
        word.first == "@" ? word.utf8.count > 1 : names.contains(word)
      })
  }

  /// Nobody is known.
  init() { names = [] }

  /// Whether both who had a task and who has it now are people: those that were there, or that have a first
  /// name and another.
  func know(_ change: HandOver) -> Bool {
    [change.from, change.to].allSatisfy { name in
      name.partCount > 1 || names.contains { $0 == name }
    }
  }

  /// A text without the names and handles of people, and without the mark of a task.
  func removed(from text: String) -> String {
    let mark = Outcome.isTask(text) ? text.firstIndex { ":]".contains($0) } : nil
    return text[(mark ?? text.startIndex)...].parts.filter { word in
      guard !word.begins(with: "@") else { return false }
      let core = word.core
      return !core.opensWithCapital || !names.contains(core)
    }.spaced
  }
}

extension String {
  /// A text with the words that are written together by capitals apart as well: "addNote" is "addNote add
  /// Note".
  var withCamelApart: String {
    guard hasCamel else { return self }
    return parts.map { word in
      guard String(word).hasCamel else { return String(word) }
      var apart = ""
      var isBehindSmall = false
      for letter in word {
        if letter.isUppercase, isBehindSmall { apart.append(" ") }
        apart.append(letter)
        isBehindSmall = letter.isLowercase
      }
      return String(word) + " " + apart
    }.spaced
  }

  /// Whether a capital follows a small letter.
  private var hasCamel: Bool {
    var isBehindSmall = false
    for byte in utf8 {
      if isBehindSmall, Words.isASCIICapital(byte) { return true }
      isBehindSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    return false
  }
}
