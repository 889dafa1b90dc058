/// Words that tell of a consequence, an obstacle or a request.
///
/// They are few and plain on purpose, since a list that cries wolf is not read. In the table a star
/// stands for any ending, `~` for up to three words on the way, `{day}` for a month, a quarter or a
/// year, and what begins with `^` begins its statement, too.
enum AttentionWords {
  private static let consequences = """
    deprecat*,eol,eoled,end of life*,end-of-life*,sunset*,retire*,retiring,discontinu*,attic,\
    be shut down,been shut down,being shut down,we shut down,shutting down,maintenance mode,stop maintaining,stops maintaining,starts the clock,\
    start the clock,begin clock,out of scope,be removed,removing ~ {day},removal ~ {day},\
    drop ~ support,drops ~ support,dropped ~ support,dropping ~ support,remove ~ support,\
    removes ~ support,removed ~ support,removing ~ support,removal of ~ support,\
    removed ~ deprecated,removing ~ deprecated,removal of deprecated,not be supported,\
    no longer support*,no longer ~ supported,no longer ~ maintained,no longer ~ staffed,\
    breaking ~ change*,incompatib*,backward incompatible,backwards incompatible,\
    differs from previous,require downtime,requires downtime,incur* downtime,cause* downtime,\
    causing downtime,data loss,incident,incidents,outage*,security fix*,security release*,\
    privilege escalation,vulnerabilit*,cve,cve-*,not recommended,recommend not,\
    users must,users ~ need to,operators must,operators ~ need to,need to rotate,must rotate,\
    ^decision,^resolution,was withdrawn,were withdrawn,was rejected,were rejected,\
    will no longer,now required,safe to migrate,safe to start,migration period,\
    recommended to upgrade,recommend upgrading,recommend to upgrade,now the default,default ~ is now,\
    support ~ was dropped,support ~ is dropped,support ~ was removed,support ~ is removed,\
    proposal to end,proposes to end,stepping down,steps down,meeting cancelled,meeting canceled,meeting postponed
    """
  private static let obstacles = """
    blocked,blocking,paused,on pause,on hold,broken,broke,delayed,postponed,stalled,stuck,descoped,\
    at risk,risk of,unstable,waiting on,waiting for,slower than expected,week further out,\
    weeks further out,month further out,months further out,slipped to,slips to,\
    missed the freeze,missed the deadline,known issue*,running behind,behind schedule,\
    work has slowed,progress has slowed,low staffing,understaffed,short-staffed,\
    had to pull,was pulled,were pulled,been pulled,issues persist,problems persist
    """
  private static let requests = """
    please,feedback ~ wanted,feedback ~ welcome,feedback ~ appreciated,feedback is,\
    would like ~ feedback,seeking ~ feedback,looking for ~ feedback,asking for ~ feedback,\
    need help,help wanted,looking for ~ help,asking for ~ help,\
    looking for ~ input,asking for ~ input,looking for ~ maintainers,looking for ~ validation,\
    looking for ~ people,looking for ~ testers,looking for ~ use cases,volunteers,let us know,\
    nominations close,nominations due,nominations are due,votes are due,asking pms,asking everyone,\
    asking everybody,asking all ~ to,asking teams,reach out to me,reach out to us,reach out if,^reach out,\
    request for comment*,give feedback,give us feedback,soliciting,our survey,survey was sent,sent ~ survey,distributed ~ survey
    """
  // MARK: What is no cue

  /// Words that deny what follows them, beside those in "n't".
  static let denials = [
    "without", "no", "non", "not", "avoid", "avoids", "replaced", "replace", "replacing",
  ]
  static let replacements = ["replaced", "replace", "replacing"]
  /// Words before "deprecated" where that only describes something: "in the deprecated file".
  static let articles = ["the", "a", "an", "our", "its"]
  /// What a program has to do with: where that waits or is blocked, no work stands still.
  static let machinery = [
    "client", "clients", "process", "processes", "thread", "threads", "message", "messages",
    "request", "requests", "connection", "connections", "packet", "packets", "lock", "locks",
    "call", "calls", "mount", "mounts", "kernel",
  ]
  /// Beginnings of statements about trouble that is over, and words before trouble that is not there.
  static let remedies = ["fixed", "fixes", "fix", "resolved", "prevent", "prevents", "prevented"]
  /// Beginnings of words for trouble of its own kind, which is over where it is mended.
  static let troubles = ["incompatib", "outage", "incident"]
  static let hypotheses = ["before", "making", "make", "if", "unless"]
  /// What takes the sense out of a cue where it follows: a flaw is named for its cure, a reader is
  /// asked to read on, and nothing broke down.
  static let sequels: [(cue: String, next: [String])] = [
    ("cve", ["fix", "fixes", "patch", "patches", "update", "updates"]),
    ("please", ["refer", "view", "see", "find"]),
    ("broke", ["out", "up", "down", "into", "apart", "ground"]),
    ("decision", ["on", "of", "for", "about", "by", "to", "is", "was"]),
    ("resolution", ["on", "of", "for", "about", "by", "to", "is", "was"]),
  ]

  /// What each asks of the reader, parted by commas.
  static let table: [(sort: Attention.Sort, cues: String)] = [
    (.consequence, consequences), (.obstacle, obstacles), (.request, requests),
  ]
}
