/// Tells which verb a past form is of: "taught" is of "teach", "painted" of "paint".
package enum PastForms {
  /// Whether a word is the past form of a verb, or its participle.
  ///
  /// - Parameters:
  ///   - form: A word in lower case.
  ///   - verb: The base form of a verb in lower case.
  /// - Returns: Whether it is one.
  package static func isPast(_ form: Word, of verb: Word) -> Bool {
    if let base = irregular[form] { return base == verb }
    guard form.count > 3, form.ends(with: "ed") else { return false }
    let stem = form.dropLast(2)
    return stem == verb || form.dropLast(1) == verb
      || form.ends(with: "ied") && form.dropLast(3).appending("y") == verb
      || stem.count > 2 && stem.endsInTwin && stem.dropLast(1) == verb
  }

  /// Whether a word is the past form of a verb whose "-ing" form another is.
  ///
  /// - Parameters:
  ///   - form: A word in lower case.
  ///   - participle: Another that ends in "-ing".
  /// - Returns: Whether it is one.
  static func isPast(_ form: Word, ofParticiple participle: Word) -> Bool {
    let stem = participle.dropLast(3)
    guard stem.count > 1 else { return false }
    return isPast(form, of: stem) || isPast(form, of: stem.appending("e"))
      || stem.count > 2 && stem.endsInTwin && isPast(form, of: stem.dropLast(1))
  }

  /// Whether a word may be a past form.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Whether it is one of the table, or ends as the others do.
  static func mayBePast(_ word: Word) -> Bool {
    word.ends(with: "ed") && word.count > 3 || irregular[word] != nil
  }

  /// Whether a word is the past form and the base form of one verb: "read".
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Whether it is both.
  static func isBase(_ word: Word) -> Bool { irregular[word] == word }

  /// Verbs that name a deed, each with its past forms.
  private static let table = """
    bend bent, bind bound, bring brought, broadcast broadcast, build built, buy bought, \
    cast cast, catch caught, choose chose chosen, cut cut, deal dealt, dig dug, \
    draw drew drawn, drive drove driven, eat ate eaten, feed fed, fight fought, \
    find found, fly flew flown, forbid forbade forbidden, freeze froze frozen, \
    give gave given, hang hung, hear heard, hide hid hidden, \
    hit hit, hold held, lay laid, lead led, leave left, lend lent, let let, light lit, lose lost, \
    make made, meet met, mislead misled, outdo outdid outdone, oversee oversaw overseen, \
    pay paid, prove proved proven, put put, quit quit, read read, rebuild rebuilt, redo redid redone, \
    redraw redrew redrawn, repay repaid, reread reread, rerun reran, resell resold, resend resent, \
    reset reset, rethink rethought, retake retook retaken, rewrite rewrote rewritten, ride rode ridden, \
    ring rang rung, run ran, say said, seek sought, sell sold, send sent, set set, sew sewed sewn, \
    shake shook shaken, shoot shot, show showed shown, shut shut, sing sang sung, sink sank sunk, \
    sleep slept, sow sowed sown, speak spoke spoken, spin spun, split split, spread spread, \
    stand stood, steal stole stolen, stick stuck, strike struck, sweep swept, swim swam swum, \
    swing swung, take took taken, teach taught, tear tore torn, tell told, throw threw thrown, \
    undo undid undone, unwind unwound, uphold upheld, wake woke woken, wear wore worn, \
    weave wove woven, win won, wind wound, withdraw withdrew withdrawn, write wrote written
    """

  private static let irregular: WordMap<Word> = {
    var verbs = WordMap<Word>(capacity: 256)
    table.eachWord(separator: UInt8(ascii: ",")) { entry in
      var verb: Word?
      entry.eachWord { word in
        if let verb { verbs.set(Word(word), verb) } else { verb = Word(word) }
      }
    }
    return verbs
  }()
}
