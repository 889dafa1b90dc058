import NotesDiff

/// Words that tell of a consequence, an obstacle or a request.
///
/// Each is plain, since a list that cries wolf is not read. In the table a star
/// stands for any ending, `~` for up to three words on the way, `{day}` for a day of the week, a month, a
/// quarter or a year, and what begins with `^` begins its statement, too.
enum AttentionWords {
  /// That the meeting itself was none, or is another day.
  private static let meetings = """
    meeting ~ cancelled,meeting ~ canceled,meeting ~ postponed,meeting ~ moved to,\
    moved the meeting,agenda ~ tabled,meeting ~ tabled,meeting ~ not take place,meeting ~ didn't take place,lack of attendance,\
    lack of attendees,cancel* ~ ~ meeting
    """
  /// What users lose.
  private static let losses = """
    eol,eoled,is removed,are removed,being removed from,will be dropped,end of life*,end-of-life*,be removed,\
    will remove,removing ~ {day},removal ~ {day},drop ~ support,drops ~ support,\
    dropped ~ support,dropping ~ support,remov* ~ support,removal of ~ support,\
    remov* ~ deprecated,remov* ~ endpoint*,remov* ~ option*,remov* ~ propert*,remov* ~ flag,\
    remov* ~ flags,not be supported,no longer support*,no longer ~ supported,no longer contain*,\
    no longer work*,data loss,support ~ was dropped,support ~ is dropped,support ~ was removed,\
    support ~ is removed,no new release*,no more release*,no further release*
    """
  /// What went wrong for users.
  private static let incidents = """
    incident,incidents,outage*,failed to,require downtime,requires downtime,incur* downtime,\
    cause* downtime,causing downtime,cause* ~ regression*,introduc* ~ regression*,\
    pulled this release,pulled the release,pulled that release
    """
  /// What users have to change for.
  private static let incompatibilities = """
    breaking ~ change*,incompatib*,backward incompatible,backwards incompatible,\
    non-backward* compatible,not backward* compatible,may impact,might impact,requires any,\
    requires all,requires every,may require changing,change* ~ supported
    """
  /// Weak spots; a bare mention of them is none.
  private static let flaws = """
    silently,security fix*,security release*,privilege escalation,csrf issue*,xss issue*,ssrf issue*,vulnerabilit*,cve-*,find* ~ cve*,\
    found ~ cve*,fix* ~ cve*,address* ~ cve*,patch* ~ cve*,mitigat* ~ cve*,remediat* ~ cve*,\
    cve* ~ found,cve* ~ fixed,cve* ~ addressed,cve* ~ patched,cve* ~ affects,cve* ~ coming,\
    security patch*
    """
  private static let consequences = """
    deprecat*,confirmed as,elected as,accepted as,appointed as,not take effect,sunset*,retire*,\
    retiring,discontinu*,attic,be shut down,been shut down,being shut down,we shut down,\
    shutting down,maintenance mode,stop maintaining,stops maintaining,starts the clock,\
    start the clock,begin clock,out of scope,no longer ~ maintained,no longer ~ staffed,\
    differs from previous,not recommended,recommend not,not recommend,n't recommend,users must,users ~ need to,\
    operators must,operators ~ need to,need to rotate,must rotate,^decision,^resolution,\
    ^verdict,was withdrawn,were withdrawn,was rejected,were rejected,will no longer,\
    now required,be mandatory,now mandatory,require* ~ or greater,require* ~ or later,\
    safe to migrate,safe to start,migration period,recommended to upgrade,recommend upgrading,\
    recommend to upgrade,is now ~ default,are now ~ default,is now ~ by default,\
    are now ~ by default,true by default,false by default,promoted to ~ default,\
    no longer requires,no longer require,no longer needs,required for ~ ~ and later,\
    required for ~ ~ or later,change of ~ lead,change of ~ leads,propose to have ~ ~ lead,\
    propose to have ~ ~ pm,propose to have ~ ~ chair,as new ~ lead,as the new ~ lead,as new ~ pm,\
    as the new ~ pm,be the new ~ lead,be the new ~ pm,becom* the new ~ lead,becom* the new ~ pm,\
    take over as ~ lead,taking over as ~ lead,propose* ~ to lead,nominat* ~ to lead,\
    accepted the ~ lead,\
    as the new default,becom* the default,default ~ is now,proposal to end,proposes to end,\
    revert* ~ default,default ~ changes,be renamed,is renamed,was renamed,accepted into,graduated,proposal to accept,propose* to accept,\
    be archived,stepping down,steps down,need* ~ new owner*,need* ~ new maintainer*,\
    ^critical issue,^urgent,is ~ time-sensitive,is ~ time sensitive,are ~ time-sensitive,\
    are ~ time sensitive,due to expire,expire ~ {day},expires ~ {day},expiring ~ {day},\
    expire ~ ~ end of,expires ~ ~ end of,must ~ ~ by {day},must ~ ~ by the end,must ~ ~ by end,\
    users should ~ avoid,users to avoid,users should no longer,\
    ^agreement,^consensus,^conclusion,stable api,stable apis,as new chair*,as the new chair*,\
    as ~ new co-chair*,elected ~ chair,elects ~ chair,voted in as,as release date,\
    as the release date,as ~ ~ release date,release date ~ ~ {day},won't be able to,\
    will not be able to,no longer be able to,no longer able to,will not include,won't include,will not be included,\
    won't be included,will not ship,won't ship,\
    will not make it into,won't make it into,decided to drop,\
    decision was made to,decision has been made to,made the decision to,made a decision to,\
    decided not to,decided against,decided to postpone,agreed to drop,agreed not to,\
    agreed to postpone,move ~ deadline,moved ~ deadline,extend* ~ deadline,deadline ~ moved,\
    deadline ~ extended
    """
  /// That who has an office is asked or agreed on: "request to confirm Ida Holm as mill lead".
  private static let appointments = ["confirm*", "approv*", "appoint*", "vote on", "voting on"]
    .flatMap { verb in
      ["lead", "pm", "chair", "co-chair"].map { verb + " ~ as ~ " + $0 }
    }
    .joined(by: ",")
  /// That somebody is no longer there, or not for a while: "Bo has left the team", "a member of the crew is
  /// unavailable".
  private static let departures =
    (["left", "leaves", "leaving"].flatMap { verb in
      ["board", "committee", "council", "group", "project", "team"].map { "\(verb) the \($0)" }
    }
    + ["member", "members", "maintainer", "maintainers"].flatMap { who in
      ["unavailable", "on leave"].map { who + " ~ is " + $0 }
    })
    .joined(by: ",")
  /// What cannot go on until something else is there: "cannot land until the charter is out".
  private static let delays = ["cannot", "can't"].flatMap { verb in
    ["go out", "land", "merge", "proceed", "release", "ship"].map { verb + " " + $0 + " until" }
  }.joined(by: ",")
  private static let obstacles = """
    \(Standstill.phrases.joined(by: ",")),blocking,broken,broke,stalled,descoped,\
    not delivered,slower than expected,week further out,\
    weeks further out,month further out,months further out,slips to,known issue*,running behind,\
    behind schedule,work has slowed,progress has slowed,low staffing,understaffed,short-staffed,\
    short staffed,only one engineer,only one developer,only one pair,only 1 engineer,\
    only 1 developer,only 1 pair,down to one pair,down to 1 pair,ongoing issue*,ongoing problem*,\
    had to pull,was pulled,were pulled,been pulled,^pulled ~ release,had to revert,\
    issues persist,problems persist,currently unavailable,deferred to,deferred until,\
    is tabled,was tabled,were tabled,item tabled,items tabled,tabled until,tabled for now,\
    tabled for the time,\(delays),seem* to block,past due,overdue,postpone,postponing,put down while,put down until
    """
  /// That what has to run before anything goes out does not: "the build keeps failing".
  private static let breakdowns =
    ["test", "tests", "build", "builds", "ci", "pipeline", "pipelines", "job", "jobs"]
    .flatMap { what in
      ["", "is ", "are ", "still ", "keep ", "keeps ", "has been ", "have been "]
        .map { what + " " + $0 + "failing" }
    }
    .joined(by: ",") + ",^test* failures in"
  /// That something waits, or may go wrong.
  private static let waits = """
    at risk,risk of,unstable,waiting on,waiting for,performance problem*,performance degrad*,\
    struggling to,struggling with
    """
  /// That trouble was found: what finds it, and what it is.
  private static let findings =
    ["discovered", "found", "identified", "seeing", "hitting", "encounter*", "uncovered"]
    .flatMap { verb in
      [
        "bug", "bugs", "corruption", "deadlock*", "failure*", "issue", "issues", "leak*",
        "regression*",
      ]
      .map { verb + " ~ " + $0 }
    }
    .joined(by: ",")
    + ",there is a bug,there's a bug,there seems to be ~ bug,there appears to be ~ bug"
    + ",running into,ran into,investigating ~ failure*,investigating ~ issue*,investigating ~ leak*"
  private static let requests = """
    please,feedback ~ wanted,feedback ~ welcome,feedback ~ appreciated,your feedback,open until,\
    open through,would like ~ feedback,seeking ~ feedback,looking for ~ feedback,\
    asking for ~ feedback,need ~ help,needs ~ help,respond by,reply by,answer by,sign up by,\
    register by,vote by,vote for your,welcome to ~ ~ feedback,help wanted,\
    looking for ~ help,asking for ~ help,\
    looking for ~ input,asking for ~ input,looking for ~ maintainers,looking for ~ validation,\
    looking for ~ people,looking for ~ testers,looking for ~ use cases,volunteers,let us know,\
    nominations ~ open,call for nominations,nominations close,nominations due,\
    nominations are due,votes are due,asking pms,asking everyone,asking everybody,\
    asking all ~ to,asking teams,reach out to me,reach out to us,reach out if,\
    request for comment*,give feedback,give us feedback,soliciting,our survey,survey was sent,\
    sent ~ survey,distributed ~ survey,interested in hearing,love to hear,like to hear,\
    want to hear,open for comment*,open for feedback,open for nominations,open till,\
    open ~ until {day},open ~ till {day},open ~ through {day},closes ~ {day},\
    deadline ~ {day},vot* ~ ~ {day},sign up ~ ~ by {day},sign up ~ ~ before {day},\
    should sign up,submit* ~ ~ before {day},submit* ~ ~ by {day},sent ~ ~ before {day},\
    nominations should,nominations must,nominations by,nominations until,nominations before,\
    period ends ~ {day},review ends ~ {day},voting ends ~ {day},comment* ends ~ {day},\
    looking for ~ votes,volunteer needed,\
    reviews invited,reviews welcome,reviews are welcome,review is welcome,comments welcome,\
    asked ~ group to,asked everyone to,asked everybody to,asked all to,asked ~ members to
    """
  // MARK: What is no cue

  /// Words that deny what follows them, beside those in "n't".
  static let denials = [
    "without", "no", "non", "not", "avoid", "avoids", "replaced", "replace", "replacing",
    "discussing", "nothing",
  ]
  /// What makes a risk smaller, before it or behind it.
  static let lessenings: WordSet = [
    "decreased", "decreases", "fewer", "less", "lessens", "low", "lower", "lowered", "lowers",
    "minimal", "minimize", "minimized", "mitigate", "mitigated", "mitigates", "reduce", "reduced",
    "reduces", "reducing", "smaller",
  ]
  static let replacements = ["replaced", "replace", "replacing", "replacement"]
  /// Words before "deprecated" where that only describes something: "in the deprecated file".
  static let articles = ["the", "a", "an", "our", "its"]
  /// Words that may stand in front of a noun and name a sort of it.
  static let attributes = ["blocking", "delayed", "unstable"]
  /// Nouns that make trouble of the word in front of them: "unstable tests", "a delayed release".
  static let grounds: WordSet = [
    "again", "bug", "bugs", "build", "builds", "ci", "connection", "connections", "defect",
    "defects",
    "delivery", "deployment", "deployments", "due", "environment", "environments", "further",
    "indefinitely", "infrastructure", "issue", "issues", "network", "pipeline", "pipelines",
    "problem", "problems", "release", "releases", "server", "servers", "start", "test", "tests",
    "ticket", "tickets", "yet",
  ]
  /// What stands in front of a word that is said of something, and of one who acts.
  static let beforePredicates: WordSet = [
    "are", "be", "became", "become", "becomes", "been", "being", "get", "gets", "getting", "got",
    "had", "has", "have", "he", "i", "is", "it", "remain", "remains", "she", "still", "that",
    "they",
    "this", "very", "was", "we", "were", "which",
  ]
  /// What a program has to do with: where that waits or is blocked, no work stands still.
  static let machinery = [
    "client", "clients", "process", "processes", "thread", "threads", "message", "messages",
    "request", "requests", "connection", "connections", "packet", "packets", "lock", "locks",
    "call", "calls", "mount", "mounts", "kernel",
  ]
  /// Beginnings of statements about trouble that is over, and words before trouble that is not there.
  static let remedies = [
    "fixed", "fixes", "fix", "fixing", "resolved", "prevent", "prevents", "prevented",
  ]
  /// Where somebody is stuck who is late.
  static let journeys = ["airport", "elevator", "train", "traffic"]
  /// Words of praise: what is told of then went well.
  static let praise = [
    "appreciated", "complimented", "compliments", "congratulated", "kudos", "praised", "thanked",
  ]
  /// What is done about changes that break something, or said of them, where none is made by that.
  static let talksOfChange: WordSet = [
    "avoid", "avoiding", "avoids", "communicate", "decide", "deciding", "discuss", "discussing",
    "discussion", "draft", "ensure", "ensures", "expectations", "fewer", "handle", "handles",
    "handling", "how", "less", "limit", "limits", "mitigate", "mitigates", "mitigating", "nice",
    "policy", "prevent", "prevents", "resolve", "resolves", "revert", "reverted", "reverting",
    "reverts", "undo", "undoes", "without",
  ]
  static let acceptances: WordSet = [
    "accept", "accepted", "accepting", "allow", "allowed", "allowing", "merge", "merged", "merging",
    "take", "taken", "taking",
  ]
  static let jointsOfTopic: WordSet = ["and", "but", "that", "where", "which", "with"]
  static let reachOfTopic = 8
  /// What is so every year is no news.
  static let habits: WordSet = ["always", "generally", "normally", "typically", "usually"]
  static let talks = ["presentation", "presentations", "talk", "talks", "webinar", "workshop"]
  static let hypotheses = ["before", "making", "make", "if", "unless", "when"]
  /// What somebody is asked to do who is to read more of it, and what they read or hear.
  static let looks = ["check", "hear", "listen", "refer", "see", "view", "watch"]
  static let records = ["minutes", "recording", "recordings", "slides", "video"]

  /// Whom a speaker asks for something for themselves: "please give it to me". These are the verbs by
  /// which readers are meant all the same.
  static let calls = [
    "ask", "comment", "contact", "email", "help", "join", "let", "mail", "ping", "reach", "review",
    "send", "tell",
  ]
  /// What takes the sense out of a cue where it follows: a flaw is named for its cure, a reader is
  /// asked to read on, and nothing broke down.
  static let sequels: [(cue: String, next: [String])] = {
    let about = ["on", "of", "for", "about", "by", "to", "is", "was"]
    let talkOf = [
      "debate", "debates", "discussion", "discussions", "talk", "talks", "topic", "topics",
    ]
    let presences = ["attend", "be", "come", "join", "make", "meet", "participate", "present"]
    return [
      ("please", ["refer", "view", "see", "find"]),
      // Who won't come is absent, and nobody else need know it.
      ("won't", presences), ("will", presences), ("no", presences),
      ("accepted", ["is"]),
      // How they are dealt with, and not one that was found.
      (
        "vulnerability", ["disclosure", "handling", "management", "policy", "process", "reporting"]
      ),
      // "Running behind a screen" is late for nothing.
      ("behind", ["a", "an", "any", "each", "his", "her", "its", "our", "the", "their", "your"]),
      ("pausing", ["to"]), ("urgent", ["care"]),
      ("broke", ["out", "up", "down", "into", "apart", "ground"]),
      ("deprecation", talkOf), ("deprecations", talkOf),
      ("decision", about), ("resolution", about), ("agreement", about), ("consensus", about),
      ("conclusion", about),
    ]
  }()

  /// What each asks of the reader, parted by commas.
  static let table: [(sort: Attention.Sort, cues: String)] = [
    (.meeting, meetings), (.loss, losses), (.incident, incidents),
    (.incompatibility, incompatibilities), (.consequence, consequences),
    (.consequence, appointments), (.consequence, departures), (.flaw, flaws),
    (.obstacle, obstacles), (.obstacle, breakdowns), (.request, requests), (.wait, waits),
    (.finding, findings),
  ]
}
