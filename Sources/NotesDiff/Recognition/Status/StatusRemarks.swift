/// Remarks after a statement that say how far the work is: "… - on hold", "… (done)", and statements
/// that say nothing else.
enum StatusRemarks {
  /// What a remark says.
  ///
  /// - Parameter words: The last clause or bracket of a statement, a comma being a word.
  /// - Returns: What it says, or nothing where the words are no such remark.
  static func sense(of words: [Word]) -> StatusLabels.Sense? {
    guard words.count <= longest else { return nil }
    if let sense = remarks[Word(spaced: words.lazy.filter { !asides.contains($0) })] {
      return sense
    }
    // "… (Update: added to the log)"
    guard words.first == "update", words.count > 1 else { return nil }
    let told = Array(words.dropFirst())
    let ends: [StatusOpening.Kind] = [.finished, .made]
    return remarks[Word(spaced: told)]
      ?? (ends.contains(StatusOpening(of: told).kind) && StatusLexicon.isPast(told[0])
        ? .done : nil)
  }

  /// What a remark says that names somebody as well: "(Ida, done)", "(done, Ida and Bo)",
  /// "Ida has".
  ///
  /// - Parameter words: The last clause or bracket of a statement, a comma being a word.
  /// - Returns: What it says, or nothing where it has no two parts, or both tell something.
  static func namedSense(of words: [Word]) -> StatusLabels.Sense? {
    // "… - Ida has."
    if words.count == 2, words[1] == "has" || words[1] == "did",
      StatusLexicon.roles(of: words[0]).isEmpty
    {
      return .done
    }
    let parts = words.split(separator: ",")
    guard parts.count == 2, words.count <= longest + 1 else { return nil }
    for (told, named) in [(parts[0], parts[1]), (parts[1], parts[0])] {
      let isName = named.allSatisfy { word in
        word == "and" || StatusLexicon.roles(of: word).isEmpty && !word.opensWithDigit
      }
      if isName, sense(of: Array(named)) == nil, let sense = sense(of: Array(told)) { return sense }
    }
    return nil
  }

  /// The remark that only says that what a task asks for was done, in the same verb: "Scan the contract -
  /// scanned".
  ///
  /// - Parameter clauses: The clauses of a statement, in any order.
  /// - Returns: The past form of a word another clause opens with; nothing where there is none.
  static func echo(in clauses: [[Word]]) -> Word? {
    for clause in clauses where clause.count <= 2 {
      guard let word = clause.last, clause.dropLast().allSatisfy(asides.contains),
        word.ends(with: "ed") || StatusLexicon.isPast(word)
      else { continue }
      let stem = Stemmer.stem(word.letters)
      let isEcho = clauses.contains { task in
        task.count > clause.count
          && task.prefix(firstWords).contains { verb in
            verb != word && Stemmer.stem(verb.letters) == stem
              // "Approval … approved" names it.
              && word.begins(with: verb.dropLast(1))
          }
      }
      if isEcho { return word }
    }
    return nil
  }

  /// A task has its verb among so many words, names before it.
  private static let firstWords = 4

  /// What a clause asks for on what was just told, so that it is not over: "… Need to revisit it in May",
  /// "… Please review".
  ///
  /// - Parameter words: A clause behind the first of a statement.
  /// - Returns: The words that ask, or nothing.
  static func order(in words: [Word]) -> String? {
    let clause = words.drop { [",", "and", "but", "we", "still", "will"].contains($0) }
    guard let first = clause.first else { return nil }
    let needs = ["need", "needs", "have", "has"].contains(first)
    if needs, clause.dropFirst().first != "to" { return nil }
    let deed = clause.dropFirst(needs ? 2 : first == "please" ? 1 : 0)
      .drop { $0 == "be" || StatusLexicon.isAdverb($0) }.first
    guard needs || first == "please" || first == "revisit", let deed,
      looks.contains(where: deed.begins)
    else { return nil }
    let words: [Word] = needs ? [first, "to", deed] : first == deed ? [deed] : [first, deed]
    return words.spaced
  }

  /// Beginnings of what is done to a thing once it is made.
  private static let looks: [Word] = [
    "approv", "check", "comment", "confirm", "decid", "discuss", "revisit", "review", "test",
    "verif", "vote",
  ]

  /// No remark has more words.
  private static let longest = 6

  /// Words that change nothing in what a remark says: "not done yet", "still to be done".
  private static let asides: WordSet = WordSet(
    sure.words + [",", "is", "just", "sadly", "still", "yet"])

  private static let sure: WordSet = [
    "all", "already", "completely", "essentially", "finally", "fully", "now",
  ]

  /// Whole remarks, so that a denied one is never taken for what it denies.
  private static let remarks: WordMap<StatusLabels.Sense> = {
    var remarks = WordMap<StatusLabels.Sense>(capacity: 128)
    for (sense, list) in tables {
      list.eachWord(separator: UInt8(ascii: ",")) { remarks.set(Word(trimmed: $0), sense) }
    }
    for (done, sense) in zip(remarks.words, remarks.values) where sense == .done {
      for denial: Word in ["not", "not been", "to be"] {
        remarks.set(denial.followed(by: done), .task)
      }
    }
    return remarks
  }()

  private static let tables: [(StatusLabels.Sense, String)] = [
    (
      .done,
      """
      done, closed, completed, complete, delivered, finished, fixed, landed, merged, released, \
      resolved, sent, shipped, 100%
      """
    ),
    (
      .inProgress,
      """
      in progress, wip, ongoing, on going, underway, under way, in flight, pending
      """
    ),
    (.planned, "planned, todo, to do"),
    // It is still to be done, and no more is said.
    (
      .task,
      """
      open, outstanding, carried forward, carried over, carry over, carry forward, rolled over, \
      no progress, no change, no update, incomplete, unfinished, not begun, not started
      """
    ),
    (.stopped, Standstill.names.joined(by: ",")),
  ]

  /// A statement without a remark that only says that it is still to be done: "Oil the gate - not
  /// done yet" is "Oil the gate".
  ///
  /// - Parameter statement: A statement.
  /// - Returns: What stands before such a remark, or all of it.
  /// - Complexity: Linear in the length of the statement.
  static func withoutIdle(_ statement: String) -> Substring {
    guard let mark = lastMark(of: statement),
      sense(of: StatusTokens.words(of: String(statement[mark...]))) == .task
    else { return statement[...] }
    return statement[..<mark]
  }

  /// Where the last hyphen, dash, colon or opening bracket of a statement stands.
  private static func lastMark(of statement: String) -> String.Index? {
    let bytes = statement.utf8.span
    for place in bytes.indices.reversed() {
      switch bytes[place] {
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "("): break
      // A dash is three bytes, the last of which tells which.
      case 0xE2 where bytes[place + 1] == 0x80 && (0x93...0x94).contains(bytes[place + 2]): break
      default: continue
      }
      return statement.utf8.index(statement.startIndex, offsetBy: place)
    }
    return nil
  }

  /// Whether a later clause says of all that was spoken of that it is done: "…, the work is done",
  /// "…. This work was completed and shipped in 2.1", but not "…, the paint is done".
  static func saysAllDone(_ clause: [Word]) -> Bool {
    var rest = clause[...]
    if let first = rest.first, ["all", "the", "this", "that"].contains(first), rest.count > 3 {
      rest.removeFirst()
    }
    guard let subject = rest.popFirst(), StatusLexicon.standIns.contains(subject),
      let verb = rest.popFirst(), StatusOpening.has(.auxiliary, verb)
    else { return false }
    while let word = rest.first, word == "been" || sure.contains(word) { rest.removeFirst() }
    guard let word = rest.popFirst(), remarks[word] == .done else { return false }
    if rest.first == "and", rest.dropFirst().first.flatMap({ remarks[$0] }) == .done {
      rest.removeFirst(2)
    }
    return rest.first.map { ["in", "with"].contains($0) } ?? true
  }

  /// Whether a statement under a task only says that the task is done, in one word before any mark.
  ///
  /// - Parameter text: The statement: "Done!", "Fixed, see the log", "The PR was merged".
  /// - Returns: Whether it does.
  static func isAnswer(_ text: String) -> Bool {
    guard text.utf8.count > longestAnswer || !isWholeAnswer(StatusTokens.words(of: text)) else {
      return true
    }
    let first = text.utf8.prefix { Words.isASCIILetterOrDigit($0) }
    guard (4...9).contains(first.count) else { return false }
    let next = text.utf8[first.endIndex...].first
    let isAlone = next.map { ".,;!:(".utf8.contains($0) } ?? true
    return isAlone
      && answers.contains(Word(lowering: text.utf8.span.extracting(first: first.count)))
  }

  /// No answer that is a sentence has more bytes.
  private static let longestAnswer = 40

  /// Whether nothing else is said than that the task, or the change it asked for, is done.
  private static func isWholeAnswer(_ words: [Word]) -> Bool {
    // Behind it may stand a thumb: ":+1:".
    let words = words.reversed().drop { $0.first?.isLetter == false }
    guard words.count > 1, let last = words.first, answers.contains(last) else { return false }
    return words.dropFirst().allSatisfy { word in
      changes.contains(word) || sure.contains(word) || StatusLexicon.standIns.contains(word)
        || StatusOpening.has(.auxiliary, word)
    }
  }

  private static let changes: WordSet = [
    "been", "change", "got", "patch", "pr", "prs", "pull", "request", "task", "the", "ticket",
  ]

  private static let answers: WordSet = [
    "done", "completed", "complete", "finished", "fixed", "merged", "resolved", "shipped",
    "erledigt",
  ]
}
