/// What a word does in a sentence, whatever it means.
struct SpeechRoles: OptionSet, Sendable {
  let rawValue: UInt32

  /// A clause begins with it.
  static let clause = SpeechRoles(rawValue: 1)
  /// It joins clauses or parts.
  static let joint = SpeechRoles(rawValue: 1 << 1)
  /// It joins the parts of a list.
  static let and = SpeechRoles(rawValue: 1 << 2)
  /// A phrase begins with it.
  static let phrase = SpeechRoles(rawValue: 1 << 3)
  /// It stands between white space and parts what is said.
  static let dash = SpeechRoles(rawValue: 1 << 4)
  /// It says little without what follows: "based on …", "started to …".
  static let needy = SpeechRoles(rawValue: 1 << 5)
  /// It opens what only leads up to the statement: "As we prepare the tender, we stop …".
  static let leadIn = SpeechRoles(rawValue: 1 << 6)
  /// No statement ends with it.
  static let loose = SpeechRoles(rawValue: 1 << 7)
  /// It begins a clause which limits the one before it.
  static let subordinate = SpeechRoles(rawValue: 1 << 8)
  /// It limits a claim or takes some of it back.
  static let limit = SpeechRoles(rawValue: 1 << 9)
  /// With it at its beginning a sentence leans on the one before it.
  static let leaning = SpeechRoles(rawValue: 1 << 10)
  /// The same a little behind the beginning.
  static let leaningLater = SpeechRoles(rawValue: 1 << 11)
  /// It promises.
  static let promise = SpeechRoles(rawValue: 1 << 12)
  /// It gives a promise a day.
  static let date = SpeechRoles(rawValue: 1 << 13)
  /// It is long and stands in many statements all the same.
  static let idle = SpeechRoles(rawValue: 1 << 14)
  /// It is torn from what follows by no pause: "recommend not using …".
  static let bound = SpeechRoles(rawValue: 1 << 15)
  /// What it joins goes on behind an "and" or "or".
  static let pairing = SpeechRoles(rawValue: 1 << 16)
}

/// The words that have a role, in lower case.
struct SpeechLexicon: Sendable {
  /// The words of English notes.
  static let english = SpeechLexicon()

  private static let table: [(roles: SpeechRoles, words: String)] = [
    (
      .clause,
      """
      which because since while whereas including such so where when although though whereby \
      ensuring allowing enabling resulting using until unless once if but however
      """
    ),
    (.joint, "and or that"),
    (.and, "and or &"),
    (
      .phrase,
      "for with by from on into via at about through after during within across as to in"
    ),
    (.dash, "- – — -> -->"),
    (
      .needy,
      """
      ability able according adding agree agreed allow allows appears as assume assumes based began \
      begin begun believe believes close confirm confirmed continue continued continues continuing \
      decided depends due effort efforts ensure ensures expect expected expecting expects focused \
      focusing found going hope hoping instead interested involved lead leads learned led long look \
      looking many means much need needed needs noted plan planning plans pr prepare preparing prs \
      rather ready related responsible said says seems similar soon spike start started starting \
      successful such suggest suggests support think thinks track trying used using wait waiting want \
      wanted wants way ways well work worked working
      """
    ),
    (
      .leadIn,
      """
      as while when once after before if because since although though to for in with during given \
      following despite until unless based due
      """
    ),
    (
      .loose,
      """
      and or to for with the a an of in by on that as from at into so this these its their our we \
      it is are be was were been will would can could should may might has have had which who how \
      what when where whether while if because other more some all any several various every each \
      such - – — not they you he she both either neither about between than due related without \
      within under over during through until unless once using
      """
    ),
    (.bound, "not by of than about"),
    (.pairing, "between both either neither"),
    (.subordinate, "until unless except without once if only"),
    (
      .limit,
      """
      until unless except only not no but however cannot never without most least than once if \
      experimental beta alpha unfortunately temporarily partially
      """
    ),
    (
      .leaning,
      "this that it its they these those he she which there will would has is are"
    ),
    (.leaningLater, "this these"),
    (
      .promise,
      """
      will plan plans planning expect expecting expected intend aiming targeting intending promised
      """
    ),
    (.date, "week tomorrow asap soon shortly imminent deadline eta"),
    // Working days alone.
    (.date, CalendarWords.weekdays.prefix(5).joined(separator: " ")),
    // "May" is a verb, too.
    (.date, CalendarWords.months.filter { $0 != "may" }.joined(separator: " ")),
    (
      .idle,
      """
      working support supporting feature features release released releases update updates updated \
      currently waiting starting started continue continuing completed finished progress ongoing \
      upcoming should expect expecting planning changes adding implement through before because \
      itself version upgrade upgrading upgraded investigating exploring
      """
    ),
  ]

  /// The words, one after the other.
  private var bytes: [UInt8] = []
  private var words: [(range: Range<Int>, roles: SpeechRoles)] = []
  /// Open addressing with linear probing, as a number of a word; -1 is free.
  private var slots = [Int16](repeating: -1, count: 1024)

  private init() {
    for (roles, list) in Self.table {
      var start = bytes.count
      bytes += list.utf8
      for end in start...bytes.count where end == bytes.count || bytes[end] == 0x20 {
        add(start..<end, roles)
        start = end + 1
      }
    }
  }

  private mutating func add(_ range: Range<Int>, _ roles: SpeechRoles) {
    let slot = slot(of: range, in: bytes)
    if slots[slot] >= 0 {
      words[Int(slots[slot])].roles.formUnion(roles)
    } else {
      slots[slot] = Int16(words.count)
      words.append((range, roles))
    }
  }

  /// What a word does.
  ///
  /// - Parameters:
  ///   - word: Where it lies.
  ///   - text: A text in lower case.
  /// - Returns: Its roles, none for most words.
  func roles(of word: Range<Int>, in text: [UInt8]) -> SpeechRoles {
    guard !word.isEmpty, word.count <= Self.longest else { return [] }
    let number = slots[slot(of: word, in: text)]
    return number < 0 ? [] : words[Int(number)].roles
  }

  /// What a word does.
  ///
  /// - Parameter word: The letters of a word.
  /// - Returns: Its roles, none for most words.
  func roles(of word: some Sequence<UInt8>) -> SpeechRoles {
    let letters = word.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    return roles(of: letters.indices, in: letters)
  }

  private static let longest = 13

  private func slot(of word: Range<Int>, in text: [UInt8]) -> Int {
    // Source: Fowler, Noll and Vo, 32 bit.
    var hash: UInt32 = 2_166_136_261
    for place in word { hash = (hash ^ UInt32(text[place])) &* 16_777_619 }
    var slot = Int((hash ^ hash >> 15) & 1023)
    while slots[slot] >= 0, !isEqual(words[Int(slots[slot])].range, word, in: text) {
      slot = (slot + 1) & 1023
    }
    return slot
  }

  private func isEqual(_ known: Range<Int>, _ word: Range<Int>, in text: [UInt8]) -> Bool {
    guard known.count == word.count else { return false }
    var place = word.lowerBound
    for own in known {
      guard bytes[own] == text[place] else { return false }
      place += 1
    }
    return true
  }
}
