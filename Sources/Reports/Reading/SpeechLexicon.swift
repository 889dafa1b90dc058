import NotesDiff

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
      experimental beta alpha unfortunately temporarily partially pending awaiting
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
      will plan plans planning expect expecting expected intend aiming targeting intending promised \
      hope hoping
      """
    ),
    (.date, "week tomorrow asap soon shortly imminent deadline eta"),
    // Working days alone.
    (.date, CalendarWords.weekdays.prefix(5).spaced),
    // "May" is a verb, too.
    (.date, CalendarWords.months.filter { $0 != "may" }.spaced),
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

  private var words = ByteTable(capacity: 512)
  /// The roles of each word, by its number.
  private var roles: [SpeechRoles] = []

  private init() {
    for (added, list) in Self.table {
      list.eachWord { word in
        let number = Int(words.number(word))
        if number == roles.count { roles.append([]) }
        roles[number].formUnion(added)
      }
    }
  }

  /// What a word does.
  ///
  /// - Parameters:
  ///   - word: Where it lies.
  ///   - text: A text in lower case.
  /// - Returns: Its roles, none for most words.
  func roles(of word: Range<Int>, in text: [UInt8]) -> SpeechRoles {
    guard !word.isEmpty, word.count <= Self.longest,
      let number = words.find(text.span.extracting(word))
    else { return [] }
    return roles[Int(number)]
  }

  /// What a word does.
  ///
  /// - Parameter word: The letters of a word.
  /// - Returns: Its roles, none for most words.
  func roles(of word: some Sequence<UInt8>) -> SpeechRoles {
    let letters = word.map(Words.lowered)
    return roles(of: letters.indices, in: letters)
  }

  private static let longest = 13
}
