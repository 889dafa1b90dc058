/// The words a reader of progress looks for, each with the part it can play.
///
/// The tables are lists of English words, not of anything a project is called; a word may stand in
/// several of them.
enum StatusLexicon {
  /// The parts a word can play.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32

    /// Past form of a verb that ends a piece of work: "released".
    static let finishing = Roles(rawValue: 1 << 0)
    /// Past form of a verb that keeps a team busy without an end: "investigated".
    static let activity = Roles(rawValue: 1 << 1)
    /// Past form of a verb that proposes or arranges: "submitted".
    static let proposing = Roles(rawValue: 1 << 2)
    /// A verb that begins or goes on: "started".
    static let beginning = Roles(rawValue: 1 << 3)
    /// A verb that nears the end: "finishing".
    static let nearing = Roles(rawValue: 1 << 4)
    /// A word that opens a plan: "expecting".
    static let planning = Roles(rawValue: 1 << 5)
    /// Past form of a verb that makes better what stays open: "improved".
    static let improving = Roles(rawValue: 1 << 6)
    /// Past form of a verb that takes work back: "reverted".
    static let revoking = Roles(rawValue: 1 << 7)
    /// Past form of a verb that makes something, which counts after a noun too: "added".
    static let making = Roles(rawValue: 1 << 8)
    /// A past form without "-ed": "wrote".
    static let irregular = Roles(rawValue: 1 << 9)
    /// Ends in "-ed" and is no past form at the head of a statement: "dedicated".
    static let noPast = Roles(rawValue: 1 << 10)
    /// Ends in "-ing" and is a noun: "logging".
    static let noParticiple = Roles(rawValue: 1 << 11)
    /// Third person of a verb that says what a thing does: "supports".
    static let stateSingular = Roles(rawValue: 1 << 12)
    /// The same after a plural: "support".
    static let statePlural = Roles(rawValue: 1 << 13)
    /// Says what a thing does, without an object: "works".
    static let stateAlone = Roles(rawValue: 1 << 14)
    /// An adverb that may stand before the verb.
    static let adverb = Roles(rawValue: 1 << 15)
    /// An adverb that falls short of the verb: "nearly".
    static let almost = Roles(rawValue: 1 << 16)
    /// A word that ends a noun group: "for", "which", "today".
    static let boundary = Roles(rawValue: 1 << 17)
    /// Who does the work: "we".
    static let subject = Roles(rawValue: 1 << 18)
    /// Base form of a verb: "add".
    static let base = Roles(rawValue: 1 << 19)
    /// Base form of a verb that is a noun as well: "support".
    static let noun = Roles(rawValue: 1 << 20)
    /// A word that opens an acknowledgement.
    static let thanks = Roles(rawValue: 1 << 21)
    /// A form of "to be" or "to have".
    static let auxiliary = Roles(rawValue: 1 << 23)
    /// A word that opens a clause of its own after a comma: "will".
    static let clause = Roles(rawValue: 1 << 24)
    /// Too common to tell two statements apart.
    static let common = Roles(rawValue: 1 << 25)
    /// A past form that many statements about different work share: "worked".
    static let generic = Roles(rawValue: 1 << 26)
    /// Opens a condition: "once".
    static let condition = Roles(rawValue: 1 << 27)
    /// What work brings about, or the work itself, in front of what it is for: "tool to …".
    static let thing = Roles(rawValue: 1 << 28)
    /// Makes no task of an infinitive after it: "seems to …", "how to …".
    static let noTask = Roles(rawValue: 1 << 29)
    /// Base form of a verb that is a task only after somebody's name: "Ida to book …".
    static let task = Roles(rawValue: 1 << 30)
  }

  /// The parts a word can play; none for a word of no table.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Its parts; none for a word of no table.
  static func roles(of word: Word) -> Roles {
    if let roles = all[word] { return roles }
    // "Re-ran" is "ran" once more.
    guard word.begins(with: "re-"), let roles = all[word.dropFirst(3)] else { return [] }
    return roles.subtracting(.noPast)
  }

  private static let all: WordMap<Roles> = {
    var roles = WordMap<Roles>(capacity: 800)
    for (role, words) in tables {
      words.eachWord { roles.update(Word($0), default: []) { $0.insert(role) } }
    }
    return roles
  }()

  private static let tables: [(Roles, String)] = [
    (
      .finishing,
      """
      accepted accomplished achieved adopted approved closed completed concluded cut delivered \
      deployed done finalised finalized finished fulfilled ga'd gaed landed launched merged \
      open-sourced published ratified released resolved shipped stabilised stabilized wrapped
      """
    ),
    (
      .activity,
      """
      absorbed analysed analyzed assisted attempted attended brainstormed challenged checked \
      collaborated considered distracted dragged dug encountered experienced expressed faced happened \
      lost observed refused suffered coordinated cross-paired debugged demoed demonstrated discovered discussed engaged \
      recapped \
      argued assumed clarified commented debated emphasized explained felt knew mentioned noted offered reminded \
      stressed thought volunteered wondered \
      evaluated experimented explored focused found gathered held helped hit identified \
      interviewed investigated iterated kept learned led left looked met noticed paired participated \
      presented progressed ran researched reviewed saw slowed spent spiked spoke syncd synced talked \
      tested took tried visited went worked
      """
    ),
    (
      .proposing,
      """
      advised agreed announced approached asked decided defined designed drafted encouraged estimated \
      expected filed invited lodged nominated opened outlined petitioned planned pointed posted pr'd pr'ed pr-ed prepared \
      prioritised prioritized proposed received recommended requested scheduled scoped sent \
      shared submitted suggested
      """
    ),
    (
      .beginning,
      """
      began begin begins begun blocked continue continued continues deferred delayed incepted \
      initiated kicked paused postponed remains restarted resume resumed resumes slipped stalled start \
      started starts tabled unblocked deprioritised deprioritized
      """
    ),
    (.nearing, "closing completing finalising finalizing finishing nearing wrapping"),
    (
      .planning,
      """
      aim aiming anticipating considering expect expecting hope hoping intend intending \
      next plan planned planning plans prepare preparing proposing scheduled scheduling scoping \
      should slated soon targeting upcoming want wanting will would
      """
    ),
    (
      .improving,
      """
      enhanced expanded extended hardened improved increased optimized reduced refined \
      simplified tweaked validated
      """
    ),
    (
      .revoking,
      """
      abandoned aborted canceled cancelled declined descoped rejected retracted reversed reverted \
      scrapped vetoed withdrawn withdrew yanked
      """
    ),
    (
      .making,
      """
      added automated bumped changed cleaned configured consolidated converted created deleted \
      deprecated disabled documented dropped eliminated enabled established exposed extracted \
      fixed generated implemented installed integrated introduced merged migrated moved patched \
      promoted refactored removed renamed repaired replaced restored reworked solved switched \
      updated upgraded
      """
    ),
    (
      .irregular,
      """
      began broke brought built chose dealt did drew drove dug found gave got gotten grew held \
      hid kept knew led left lost made met paid pr'd pr'ed pr-ed put ran read rebuilt rewrote saw \
      sent set shown shut sought sped spent split spun stood struck stuck swept taught thought \
      threw told took undid upheld went withdrew won written wrote
      """
    ),
    (
      .noPast,
      """
      advanced alfred automated based bed called bleed breed compiled concerned confused dedicated deed \
      detailed distributed embed embedded encrypted exceed excited extended feed fred frustrated greed \
      hosted hundred indeed interested isolated jared limited managed motivated named need needed nested \
      outdated pleased privileged proceed red related seed shed signed speed succeed tired trusted \
      unified unneeded unprivileged unsupported untrusted used weed weighted worried
      """
    ),
    (
      .noParticiple,
      """
      according anything balancing billing bootstrapping branding bring caching clustering \
      depending during everything existing following including interesting king logging meeting \
      messaging metering missing monitoring networking nothing onboarding outstanding ping \
      pinging pricing regarding remaining resulting ring routing scheduling setting sing \
      something spring staging string thing tooling tracing training upcoming using warning wing
      """
    ),
    (
      .stateSingular,
      """
      accepts adds allows builds checks configures contains creates defaults deploys detects \
      displays emits enables ensures exposes fetches fixes generates gets gives handles has \
      improves includes installs introduces keeps lets limits loads logs makes offers outputs \
      passes persists prints provides pulls reads reduces rejects removes replaces reports \
      requires respects retries returns runs sends serves ships shows skips starts stops stores \
      supports tags takes understands uses validates works writes
      """
    ),
    (
      .statePlural,
      """
      accept allocate allow can contain create default detect display emit enable ensure expose \
      generate handle include keep limit pass persist provide reject require respect retry return \
      run send serve ship store support use work
      """
    ),
    (.stateAlone, "defaults passes responds runs works"),
    (
      .adverb,
      """
      actively all almost already also always basically both completely currently essentially \
      finally first-ever fully further initially just largely mostly nearly newly not now \
      officially partially partly previously quickly really recently since soon still \
      successfully then thus
      """
    ),
    (.almost, "almost largely mostly nearly partially partly"),
    (
      .boundary,
      """
      about across after against and as at because before between but by due during for friday \
      from if in into last monday now of on onto or over per so support than that this through \
      thursday to today tuesday under using via wednesday week when where which while who with \
      within without yesterday
      """
    ),
    (.subject, "everyone folks he i it she team there they we you"),
    (
      .base,
      """
      add adopt allow automate bring build bump change clean cleanup complete convert create \
      define deploy deprecate design document drop enable enhance evaluate explore expose extend \
      extract finalize finish fix get harden help implement improve increase integrate introduce \
      investigate make merge migrate move prepare propose provide publish reduce refactor refine \
      release remove rename replace research rework rotate run send set ship simplify spike \
      split support switch test update upgrade use validate work write
      """
    ),
    (
      .task,
      """
      adapt analyse analyze announce apply approach approve arrange ask assess assign attend \
      audit book bring buy cancel canvas chase check choose circulate collate collect comment \
      compile configure confirm connect consult contact convene coordinate copy craft debug \
      decide delegate delete deliver develop discuss distribute double-check draft edit email \
      escalate examine figure file find follow forward gather give install invite join land \
      liaise locate look maintain make negotiate obtain open order organise organize outline \
      paint pass pick ping post present prioritise prioritize proofread push query raise re-run \
      reach rebase recruit redo register remind reopen repair reply request respond restart \
      retest review revise revisit reword rewrite schedule scope search seek share sign solicit \
      sort speak start study submit suggest summarise summarize sync tackle take talk tell tidy \
      transfer triage try upload verify vet visit volunteer
      """
    ),
    (
      .noun,
      """
      build change design document fix help release research spike split support switch test \
      update upgrade use work
      """
    ),
    (.thanks, "congratulations congrats kudos thank thanks welcome"),
    (.auxiliary, "are aren't has hasn't have haven't is isn't was wasn't were"),
    (
      .clause,
      """
      awaiting continuing expect expecting hope hoping intend next now pending plan planning \
      ready starting still then waiting we will working
      """
    ),
    (
      .common,
      """
      a add added adding an and are as at be been being by completed continue continued \
      continuing finished for from has have in is it new now of on or our release released \
      started starting support supporting that the this to we with work working
      """
    ),
    (.generic, "cross-paired discussed helped looked met paired spent talked worked"),
    (.condition, "after before if once unless until when while"),
    (
      .thing,
      """
      ability attempt attempts change changes command commands data docs documentation effort \
      efforts feature features fix fixes flag improvement improvements modifications option \
      options patch patches push script scripts support test tests tool tooling tools utilities work
      """
    ),
    (
      .noTask,
      """
      able access allow allowed allows appear appears available call chance chances difficult easier easy \
      hard harder happy how idea ideas important invitation item items link links looks meet meeting \
      motion opportunity out permission possibility possible potential reasonable reference reminder request \
      ability attempt attempts difficulty eager effort efforts failure help helped helps impossible intention \
      keen likely redirects refusal reluctant struggle struggles unable unlikely unwilling useful wanted \
      willing seem seems steps suggestion turned turns way ways what where why
      """
    ),
  ]

  /// Whether a word may stand before the verb and say how: "significantly".
  static func isAdverb(_ word: Word) -> Bool {
    roles(of: word).contains(.adverb)
      || word.count > 6 && word.ends(with: "ly")
        && !["assembly", "friendly", "monthly", "quarterly"].contains(word)
  }
}
