/// Who a line is given to or tells of, where it says so in front or at its end: "Ida to book …", "@bo: …",
/// "… (Ida)", "The Quay team is painting …".
///
/// That two lines are given to one person or team is no sign that they are about one piece of work.
enum Doers {
  /// The stretches of a statement that name who is to do it.
  ///
  /// - Parameter statement: A statement without its label.
  /// - Returns: The names, those in front first; none where nobody is named.
  /// - Complexity: Constant but for the length of the names.
  static func names(in statement: String) -> [Substring] {
    [leading(statement), team(statement), trailing(statement)].compactMap(\.self)
  }

  /// The team a statement begins with, where a verb says what it does: "The Quay team will paint …", but not
  /// "Quay team lead".
  private static func team(_ statement: String) -> Substring? {
    let head = statement[..<statement.utf8.prefix(longest).endIndex]
    guard head.place(of: " team ") != nil else { return nil }
    var words = head.parts.prefix(mostWords + 2)
    if words.first?.lowercased() == "the" { words.removeFirst() }
    guard let place = words.firstIndex(of: "team"), place + 1 < words.endIndex,
      let first = words.first, first != "team",
      words[..<place].allSatisfy({ $0.utf8.first.map(Words.isASCIICapital) == true })
    else { return nil }
    let next = Word(words[place + 1].lowercased())
    guard
      next == "will" || StatusOpening.has(.auxiliary, next) || StatusLexicon.isParticiple(next)
        || StatusLexicon.isPast(next)
    else { return nil }
    return statement[first.startIndex..<words[place].endIndex]
  }

  /// Names before what somebody is "to" or "will" do, handles before a colon: a name may be that of a thing
  /// there.
  private static func leading(_ statement: String) -> Substring? {
    let head = statement.utf8.prefix(longest)
    if head.first == UInt8(ascii: "@"), let colon = head.firstIndex(of: UInt8(ascii: ":")),
      areNames(statement[..<colon])
    {
      return statement[..<colon]
    }
    return agent(statement)
  }

  /// Who is "to" or "will" do what a statement says, with a capital or not.
  ///
  /// - Parameter statement: A statement: "Action: ida to write …".
  /// - Returns: The names in front of a task.
  static func agent(_ statement: String) -> Substring? {
    guard mayAsk(statement) else { return nil }
    let head = statement.utf8.prefix(longest)
    var words = statement[..<head.endIndex].parts
    if words.first?.ends(with: ":") == true { words.removeFirst() }
    guard let start = words.first?.startIndex else { return nil }
    var end = start
    for (place, word) in words.prefix(mostWords + 1).enumerated() {
      if word == "to" || word == "will" {
        let names = statement[start..<end]
        // "anna to write …": nothing else is to write.
        let isOne =
          place == 1 && words.count > 2 && StatusLexicon.roles(of: Word(names.lowercased())).isEmpty
          && StatusOpening.isVerb(Word(words[2].lowercased()))
        return isOne || areNames(names) && tellNothing(names) ? names : nil
      }
      end = word.endIndex
    }
    return nil
  }

  /// Whether "to" or "will" is among the first words: few statements need be cut into words.
  private static func mayAsk(_ statement: String) -> Bool {
    let bytes = statement.utf8.span
    var words = 0
    for place in 0..<min(bytes.count, longest) where bytes[place] == UInt8(ascii: " ") {
      words += 1
      if bytes.has(" to ", at: place) || bytes.has(" will ", at: place) { return true }
      // A label, the names, and what follows them.
      if words > mostWords + 2 { return false }
    }
    return false
  }

  /// Whether none of the words before a task says how far it is: "Plan to …", "Continuing to …".
  private static func tellNothing(_ names: Substring) -> Bool {
    names.parts.allSatisfy { name in
      let word = Word(name.lowercased())
      return StatusLexicon.roles(of: word).isDisjoint(with: [.planning, .beginning, .base, .noTask])
        && !StatusLexicon.isParticiple(word) && !StatusLexicon.isPast(word)
        && !needs.contains(word)
    }
  }

  private static let needs: WordSet = [
    "have", "how", "need", "needs", "nothing", "reason", "something", "time", "want", "wants",
  ]

  /// Names in the bracket at the end.
  private static func trailing(_ statement: String) -> Substring? {
    guard statement.ends(with: ")"),
      let open = statement.utf8.suffix(longest).lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    let names = statement[statement.utf8.index(after: open)...].dropLast()
    return areNames(names) ? names : nil
  }

  /// Whether a stretch consists of names: capitals and small letters, or handles.
  private static func areNames(_ stretch: Substring) -> Bool {
    let words = stretch.utf8.split { " ,/&+".utf8.contains($0) }.map { Substring($0) }
      .filter { $0 != "and" }
    return (1...mostWords).contains(words.count) && words.allSatisfy(Words.isName)
  }

  private static let longest = 48
  private static let mostWords = 4
}
