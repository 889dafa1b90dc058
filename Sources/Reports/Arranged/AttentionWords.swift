/// Words that tell of a consequence, an obstacle or a request.
///
/// They are few and plain on purpose, since a list that cries wolf is not read. In the table a star
/// stands for any ending, `~` for up to three words on the way, `{day}` for a month, a quarter or a
/// year, and what begins with `^` begins its statement, too.
enum AttentionWords {
  private static let consequences = """
    deprecat*,eol,eoled,end of life*,end-of-life*,sunset*,retire*,retiring,discontinu*,attic,\
    shut down,shutting down,maintenance mode,stop maintaining,stops maintaining,starts the clock,\
    start the clock,begin clock,out of scope,be removed,removing ~ {day},removal ~ {day},\
    drop ~ support,drops ~ support,dropped ~ support,dropping ~ support,remove ~ support,\
    removes ~ support,removed ~ support,removing ~ support,removal of ~ support,\
    removed ~ deprecated,removing ~ deprecated,removal of deprecated,not be supported,\
    no longer support*,no longer ~ supported,no longer ~ maintained,no longer ~ staffed,\
    breaking ~ change*,incompatib*,backward incompatible,backwards incompatible,\
    differs from previous,require downtime,requires downtime,incur* downtime,cause* downtime,\
    causing downtime,data loss,incident,incidents,outage*,security fix*,vulnerabilit*,cve,cve-*,\
    stepping down,steps down,meeting cancelled,meeting canceled,meeting postponed
    """
  private static let obstacles = """
    blocked,blocking,paused,on pause,on hold,broken,delayed,postponed,stalled,stuck,descoped,\
    at risk,risk of,unstable,waiting on,waiting for,slower than expected,week further out,\
    weeks further out,month further out,months further out
    """
  private static let requests = """
    please,feedback ~ wanted,feedback ~ welcome,feedback ~ appreciated,feedback is,\
    would like ~ feedback,seeking ~ feedback,looking for ~ feedback,asking for ~ feedback,\
    collecting ~ feedback,need help,help wanted,looking for ~ help,asking for ~ help,\
    looking for ~ input,asking for ~ input,looking for ~ maintainers,looking for ~ validation,\
    looking for ~ people,looking for ~ testers,looking for ~ use cases,volunteers,let us know,\
    nominations close,reach out to me,reach out to us,reach out if,^reach out,\
    request for comment*,soliciting,our survey,survey was sent,sent ~ survey,distributed ~ survey
    """
  /// What each asks of the reader, parted by commas.
  static let table: [(sort: Attention.Sort, cues: String)] = [
    (.consequence, consequences), (.obstacle, obstacles), (.request, requests),
  ]
}
