/// How much of a word's weight is left because of what kind of word it is.
///
/// Two notes are too little text to tell a common word from a rare one: "approach" may well occur
/// once in each. These lists say it instead. They hold general English and the words any project
/// uses to speak of its progress, never the name of a component, product or person.
enum CommonWords {
  /// What is left of a word about progress: "Working on X" and "X done" compare as X.
  static let processWeight = 0.15
  /// What is left of a word found in any text.
  static let everydayWeight = 0.35
  /// What is left of a word found in any text about software.
  static let generalWeight = 0.65

  /// The kinds of words that are no ordinary ones.
  enum Kind: Sendable {
    /// Never compared.
    case stop
    /// Speaks of progress or of the note itself.
    case process
    /// Found in any text.
    case everyday
    /// Found in any text about software.
    case general
  }

  /// The kind of each listed word, and of each listed word's stem.
  static let kinds: WordMap<Kind> = {
    var kinds = WordMap<Kind>(capacity: 1024)
    var stem: [UInt8] = []
    // The narrowest list is entered last, so it wins where a stem is on several.
    for (kind, list) in [
      (Kind.general, general), (.everyday, everyday), (.process, process), (.process, dates),
      (.stop, stop),
    ] {
      list.eachWord { word in
        kinds.set(Word(word), kind)
        stem.removeAll(keepingCapacity: true)
        stem.append(word)
        Stemmer.cut(&stem)
        kinds.set(Word(stem.span), kind)
      }
    }
    return kinds
  }()

  /// Whether a word in lower case is the name of a day or a month: the same promise is given with
  /// another one every time.
  static func isDate(_ word: Span<UInt8>) -> Bool { dateWords.contains(word) }

  private static let dateWords = WordSet(
    (CalendarWords.months + CalendarWords.shortMonths + CalendarWords.weekdays).lazy.map {
      Word($0)
    })

  private static let dates =
    (CalendarWords.months + CalendarWords.shortMonths + CalendarWords.weekdays)
    .spaced

  /// Other spellings of a word, each with the one that counts.
  static let spellings: WordMap<String> = [
    "k8s": "kubernetes", "kube": "kubernetes", "db": "database", "creds": "credential",
    "cred": "credential", "prs": "pr", "repos": "repo", "config": "configuration",
    "env": "environment", "envs": "environment", "docs": "doc", "perf": "performance",
    "auth": "authentication", "authn": "authentication", "info": "information",
    "spec": "specification",
  ]

  private static let stop = """
    a about across after again against all along already also among an and another any are around \
    as at be because been before being between both but by can could d did didn do does doesn doing \
    don done down due during each eg etc for from get gets getting got had has have having he her \
    here his how however i ie if in into is isn it its just ll m many may me might more most much \
    must my no nor not now of off on one only onto or other our out over own per re s same shall she \
    should so some still such t than that the their them then there these they this those through to \
    too toward towards two under until up upon us ve very via vs was wasn we were what when where \
    which while who whom whose why will with within without would yet you your
    """

  private static let process = """
    able accept add allow almost back backlog began begin begun better bit bug build bump call \
    change close come community complete confirm confirmed continue current cut day deliver \
    develop discuss discussion doc draft early effort enable epic expect explore feature feedback \
    few final finish first fix focus follow further future goes going gone help implement improve \
    include initial internal introduce investigate issue iteration join keep land last later lead \
    leave left like link look lot made major make member merge minor month move near need new \
    next note objection objections ongoing pair part plan pr prepare previous priority progress \
    propose provide publish pull raise raised ready recent recently relate release remain request \
    result review run second see set several ship soon spend sprint start story stuff suggested support \
    take team thing time today tomorrow topics track try upcoming update upgrade use used uses \
    using various want way week welcome well wip work wrap yesterday
    """

  private static let everyday = """
    above access account action addition always ask available away become behind best big \
    breaking bring built cannot cases caused check code common considering control couple create \
    cross custom data date decided decision design different director document easier end enough \
    especially events every example except experience far fast field find format forward \
    foundation free full generation give given go goals good great groups hands header health \
    high hit hold hope ideas increase individual information instead interested involving job key kind \
    large learn less level life limits line list lived local longer main management marker \
    matching means meeting messages missing model name networking non nothing number offering \
    official old once open order outside particular party pass performance picked placement \
    please point policy possible post potential present private problems process production \
    project properties public put question quickly rather read real report requiring research \
    response rest return reviewers right risk rules section security seems send sent service shortly side \
    signed similar simple since single size small source space specific staging standing state \
    step stop store style sure system table talk term tests thanks thoughts type understand user value \
    version view volunteers waiting whether workgroups writing year
    """

  private static let general = """
    ability activities additional address adoption affected agent alongside alternative \
    announcements application apply approach architecture attempting attendance auto avoid basic \
    behavior blocked blog branch broker clean client cloud collector commands comment commitments \
    communication components concerns connections consistent consume container context controller \
    core correctly defined delay details determine discovered discovery download drop edge email \
    engineer ensure environment error eventually existing expose extending extensions failing \
    failures file flag flight flow fully guide handling host http id identified identity image \
    impact infrastructure install instance intend items labels latest layered library load lock \
    mailing maintaining mapping master measure memory mode multi multiple native necessary occurs \
    operators options organization output ownership package path pattern permissions phase \
    platform pm port pre prevent priorities profile properly push reach recommended reduce \
    reference regarding regular remove replace resource respond rolling root routing scale \
    scheduled secret separate server sharing significant slow smoke solution split stable status \
    strategy stream successfully switch tags target tasks thread tooling traffic transition unit \
    useful vacations web zero
    """
}
