/// What the notes of a committee look like, as data: what is special about one committee stands
/// here, never in the code that reads.
///
/// The default is the form of the Cloud Foundry notes, wide enough for its six committees and for
/// notes of other projects that follow no form at all.
public struct Profile: Sendable, Hashable {
  /// A stage and the names it goes by, lower-case.
  public struct StageNames: Sendable, Hashable {
    /// The stage.
    public var stage: Stage
    /// Its names, in lower case, the stage's own among them.
    public var names: [String]

    /// Makes the names of a stage.
    ///
    /// - Parameters:
    ///   - stage: The stage.
    ///   - names: Its names, in lower case.
    public init(_ stage: Stage, names: [String]) {
      self.stage = stage
      self.names = names
    }
  }

  /// The stages, farthest first.
  public var stages: [StageNames]
  /// Words of headings that gather team sections; one is enough.
  public var groupWords: Set<String>
  /// Words of headings that are no teams; one is enough.
  public var administrativeWords: Set<String>
  /// Words of headings whose sections are asides: nothing below them is a team or a roadmap.
  public var asideWords: Set<String>
  /// Headings of lists that frame a meeting: who is there, and where it is recorded.
  public var frameHeadings: Set<String>
  /// Words that make up such headings, too: "Date and place", "Chair and scribe".
  public var frameWords: Set<String>
  /// Words that headings over lists of those who were there, or were not, end in.
  public var attendanceWords: Set<String>
  /// Words that end what stands before an address that leads to what was recorded.
  public var recordWords: Set<String>
  /// Headings of lists of what is to come; with minutes under their points they frame nothing.
  public var agendaHeadings: Set<String>
  /// What stands before the colon of a line that frames a meeting: "Chair: …".
  public var frameKeys: Set<String>
  /// What a line opens with that tells how a meeting is held: "Join via Zoom at …".
  public var frameOpenings: [String]
  /// Words that make up group labels; all of a label's words are among them.
  public var labelWords: Set<String>
  /// Words of remarks on the standing of a team.
  public var standings: Set<String>
  /// Words that make up a placeholder; all of its words are among them.
  public var placeholderWords: Set<String>
  /// Words one of which a placeholder has.
  public var negations: Set<String>
  /// Whole placeholders, in lower case.
  public var placeholders: Set<String>
  /// Those of them that say that there is nothing to report; the others leave a section blank.
  public var answers: Set<String>
  /// Words that say of a meeting that it does not take place.
  public var callOffs: Set<String>
  /// What a line begins with that asks its reader to write something, in lower case.
  public var prompts: [String]
  /// What stands in such a line where it ends in "here".
  public var pleas: [String]
  /// Handles that stand for nobody, in lower case.
  public var placeholderHandles: Set<String>
  /// Heads of the columns of a table that say how far a task is.
  public var statusColumns: Set<String>
  /// What such a column says of a task that is done, and of one that is not, in lower case.
  public var yesAndNo: [String: Bool]
  /// Heads of the columns of a table that say who does a task.
  public var ownerColumns: Set<String>
  /// Heads of the columns beside the names in a table of those who were there.
  public var rollColumns: Set<String>
  /// Heads of the columns of a table that only number its rows.
  public var numberColumns: Set<String>
  /// What labels say of progress, beyond the English that is read anyway.
  public var statusWords: StatusWords
  /// How leads are written in headings.
  public var leads: LeadForms
  /// What may stand before a team's name in a heading, in lower case.
  public var headingPrefixes: [String]
  /// Other names of teams, in lower case, each with the name that counts.
  public var teamAliases: [String: String]

  /// How the people who lead a team are written in its heading.
  public struct LeadForms: Sendable, Hashable {
    /// The marks between a name and its leads, each as one character.
    public var dashes: [Character]
    /// Whether leads may stand in round brackets.
    public var inBrackets: Bool

    /// Makes forms.
    ///
    /// - Parameters:
    ///   - dashes: The marks between a name and its leads.
    ///   - inBrackets: Whether leads may stand in round brackets.
    public init(dashes: [Character] = ["-", "–", "—"], inBrackets: Bool = true) {
      self.dashes = dashes
      self.inBrackets = inBrackets
    }
  }

  /// The form of the Cloud Foundry notes.
  public static let cloudFoundry = Profile(
    stages: [
      StageNames(
        Stage(name: "Future", rank: 0, isDone: false),
        names: ["future", "later", "someday", "under consideration", "further out", "backlog"]),
      StageNames(
        Stage(name: "Next", rank: 1, isDone: false), names: ["next", "up next", "planned"]),
      StageNames(
        Stage(name: "Soon", rank: 2, isDone: false),
        names: [
          "soon", "coming soon", "now", "in progress", "current", "in development", "imminent",
        ]),
      StageNames(
        Stage(name: "Recently Completed", rank: 3, isDone: true),
        names: [
          "recently completed", "completed", "done", "released", "shipped", "delivered",
          "recently shipped", "recently delivered", "recently done", "recently released",
        ]),
    ],
    groupWords: [
      "backlog", "backlogs", "projects", "priorities", "incubating", "graduated",
      "active", "retiring", "retired", "updates",
    ],
    administrativeWords: [
      "agenda", "attendees", "attendance", "announcements", "lifecycle",
      "discussion", "zoom", "business", "contents", "minutes", "participants", "present", "links",
      "meetings", "questions", "notes", "recording", "misc", "review", "needed", "resolution",
      "resolutions", "actions", "action", "q&a", "other", "proposals", "proposal", "reviews",
      "working", "session", "reminders", "discussions", "decisions", "topics", "apologies",
      "regrets", "housekeeping", "logistics", "introductions", "recordings", "tagesordnung",
      "anwesende", "teilnehmer", "beschlüsse", "sonstiges", "aufgaben", "présents", "asistentes",
      "acuerdos", "議題", "出席者", "议程",
    ],
    asideWords: ["appendix", "annex", "example"],
    frameHeadings: [
      "attending", "who was there", "roll call", "attendee list", "missing members",
      "members missing", "people", "links", "recording", "recordings",
      "upcoming meetings", "joining the meeting", "invited", "lead", "meeting lead",
      "meeting opened", "meeting closed", "meeting adjourned", "close of meeting", "adjournment",
      "prise de notes", "relecture", "secrétaire de séance", "protokollführung", "anwesend",
      "anwesende", "teilnehmer",
      "teilnehmende", "abwesend", "entschuldigt",
      "présents", "absents", "excusés", "asistentes", "ausentes", "presentes", "presenti",
      "aanwezig", "närvarande", "出席者", "参加者", "参会人员",
    ],
    frameWords: [
      "attendees", "attendance", "participants", "present", "absent", "absentees", "regrets",
      "apologies", "contributors", "guests", "visitors", "observers", "date", "datetime", "time",
      "location",
      "venue", "chair", "chairs", "chairperson", "facilitator", "facilitators", "moderator",
      "moderators", "notetaker", "notetakers", "scribe", "scribes", "taker", "takers",
      "note-taker", "note-takers", "minute-taker",
    ],
    attendanceWords: [
      "attendance", "attendees", "attended", "attending", "participants", "apologies", "regrets",
      "absent", "absentees", "absences", "present", "excused", "guests", "visitors", "observers",
      "missing", "anwesend", "abwesend", "entschuldigt", "présents", "absents", "excusés",
    ],
    recordWords: [
      "transcript", "transcripts", "minutes", "recording", "recordings", "video", "chatlog", "log",
      "start", "started", "end", "ended", "bridge", "whiteboard", "etherpad", "pad",
    ],
    agendaHeadings: [
      "agenda", "agenda items", "agenda points", "agenda topics", "discussion agenda",
      "draft agenda", "meeting agenda", "proposed agenda", "today's agenda", "table of contents",
      "contents", "tagesordnung", "inhalt", "ordre du jour",
      "orden del día", "議題", "议程",
    ],
    frameKeys: [
      "date", "meeting date", "meeting opened", "meeting closed", "meeting started",
      "meeting ended", "meeting adjourned", "opened at", "closed at", "adjourned at", "time",
      "meeting time", "when", "duration", "where", "location",
      "place", "venue", "chair", "chairs",
      "chairperson", "chaired by", "facilitator", "facilitators", "moderator", "host", "lead",
      "notetaker", "note taker", "notetakers", "note takers", "scribe", "scribes", "minute taker",
      "minutes taker", "minutes by", "notes by", "secretary", "recording", "recordings", "video",
      "mc", "zoom", "zoom link", "meeting link", "call link", "link", "dial-in", "attendees",
      "attending", "attendance", "participants", "present", "in attendance", "absent", "regrets",
      "apologies", "excused", "quorum", "contact", "document id", "guests", "observers", "calendar",
      "github issue", "datum", "ort", "dauer", "durée", "durée de la réunion", "duración",
      "présent", "présente", "présentes", "présent e s", "excusé", "excusée", "excusé e s",
      "absent e s", "prise de notes", "relecture", "secrétaire de séance", "protokollführer",
      "protokollführung",
      "zeit", "uhrzeit", "nicht anwesend", "anwesend", "anwesende", "teilnehmer", "teilnehmende",
      "abwesend",
      "entschuldigt", "protokoll", "protokollant", "leitung", "moderation", "présents", "absents",
      "excusés", "lieu", "heure", "fecha", "hora", "lugar", "asistentes", "ausentes", "presentes",
      "日時", "場所", "出席者", "参加者", "参会人员", "时间", "地点",
    ],
    frameOpenings: [
      "join via", "join us at", "join us on", "join zoom", "join the call", "join the meeting",
      "zoom link", "zoom instructions", "meeting link", "if you need a passcode",
      "link to the code of conduct", "link to code of conduct", "code of conduct",
      "today's meeting", "the next meeting is", "the next meeting will be", "next meeting is",
      "next meeting on", "next meeting note", "next meeting's agenda", "next meetings' agenda",
      "previous meeting minutes",
      "minutes of the previous meeting",
      "additional attendees", "members present", "the meeting was led by",
      "the meeting was chaired by", "the last set of notes", "the last notes",
      "the previous notes", "the last minutes", "these notes", "these minutes",
      "meeting called to order", "meeting was called to order", "the meeting was called to order",
      "called to order", "meeting adjourned", "the meeting adjourned", "the meeting was adjourned",
      "meeting was adjourned", "adjourned at", "others present", "also present", "quorum met",
      "video starts at", "recording starts at", "stream starts at", "audio starts at",
    ],
    labelWords: [
      "upcoming", "up", "next", "coming", "soon", "in", "progress", "progressing",
      "completed", "completing", "complete", "done", "ongoing", "currently", "current", "now",
      "recently", "recent", "planned", "planning", "plans", "plan", "further", "out", "future",
      "new", "features", "feature", "fixes", "bugfixes", "bugs", "bug", "improvements",
      "acknowledgements", "releases", "release", "released", "pending", "imminent", "active",
      "accomplishments", "accomplished", "few", "highlights", "risks", "blockers", "blocked",
      "under", "consideration", "considering", "starting", "started", "finished", "shipped",
      "merged", "wip", "todo", "later", "past", "last", "this", "the", "week", "weeks", "couple",
      "of", "sprint", "month", "what's", "whats", "work", "tracks", "track", "working",
      "on", "exploring", "explored", "underway", "other", "misc", "notes", "note", "questions",
      "proposals", "proposal", "usability", "team", "developments", "focus", "goals", "items",
      "stuff", "available", "looking", "forward", "ahead", "short-term", "long-term", "near-term",
      "term", "short", "long", "near", "and", "also", "still", "deferred", "cancelled", "paused",
      "parked", "postponed", "hold", "ice", "icebox",
      "waiting", "news", "status", "update", "updates", "priorities", "top", "step", "steps",
      "delivered", "deck", "these", "executed", "acknowledgments", "or", "fixed", "fix", "today",
      "yesterday", "months", "quarter", "added", "changed", "deprecated", "removed",
    ],
    standings: [
      "incubating", "incubation", "graduated", "retired", "retiring", "deprecated",
      "active", "archived", "experimental", "inactive", "dormant", "attic",
    ],
    placeholderWords: [
      "no", "none", "nothing", "update", "updates", "change", "changes", "news", "add", "share",
      "functional", "significant", "notable", "major", "new", "to", "report", "this", "week",
      "weeks", "time", "at", "the", "for", "from", "since", "last", "meeting", "yet", "month",
      "discuss", "questions", "announcements", "reported", "provided", "given", "sprint", "period",
      "currently", "today", "really", "much", "a", "in", "items", "topics", "item", "working",
      "session", "call", "available", "noteworthy", "particular", "basically", "additional",
      "further", "other",
      "topic", "covered", "raised", "discussed", "discussion", "progress", "ditto",
      "there", "are", "is", "was", "were", "we", "have", "ago", "not", "activity", "activities",
      "with", "respect", "w", "r", "t", "wrt", "regarding", "skip", "skipped", "skipping",
      "has", "happened", "all", "good", "quiet", "movement", "unfortunately", "or",
    ],
    negations: ["no", "none", "nothing", "skip", "skipped", "skipping"],
    placeholders: answers.union([
      "-", "tbd", "tba", "to be defined", "to be determined", "to be announced", "à définir",
      "a définir", "à préciser", "noch offen", "wird noch bekannt gegeben", "por definir", "todo",
      "...", "…", "[add here]", "add here",
      "add your agenda item", "[placeholder]", "not present", "absent", "?", "–", "—", "_",
      "add your name", "your name here",
    ]),
    answers: answers,
    callOffs: ["cancelled", "canceled", "postponed", "rescheduled", "skipped"],
    prompts: [
      "please feel free to add", "feel free to add", "please provide comments to add",
      "please add agenda", "please add any", "add your agenda", "add your item",
      "add what you",
      "add your topic", "add your update", "add your name", "add agenda items", "add items here",
      "add topics here", "add notes here",
    ],
    pleas: ["add your", "add an item", "add items", "add topics", "add update", "put your"],
    placeholderHandles: [
      "@yourname", "@your-name", "@your_name", "@you", "@name", "@handle", "@username", "@user",
      "@someone", "@otherfolks",
    ],
    statusColumns: [
      "status", "state", "progress", "done", "completed", "finished", "erledigt", "fait", "stand",
      "zustand", "état", "statut", "estado",
      "stato", "状态", "状況",
    ],
    yesAndNo: [
      "yes": true, "y": true, "ja": true, "oui": true, "sí": true, "no": false, "n": false,
      "nein": false, "non": false,
    ].merging(Ticks.senses) { own, _ in own },
    ownerColumns: [
      "owner", "owners", "owner(s)", "assignee", "assignees", "assignee(s)", "assigned to",
      "assigned", "who", "team member",
      "team members", "responsible", "person responsible", "responsible person", "zuständig",
      "verantwortlich", "responsable",
    ],
    rollColumns: [
      "affiliation", "affiliations", "company", "email", "e-mail", "mail", "employer", "github",
      "handle", "id", "initials", "institution", "irc", "organization", "organisation", "org",
      "pronouns", "slack", "timezone", "user", "username", "usernames",
    ],
    numberColumns: ["#", "no", "no.", "nr", "nr.", "number", "id", "№"],
    statusWords: .usual,
    leads: LeadForms(),
    headingPrefixes: ["update on ", "updates on ", "status of ", "update from ", "updates from "],
    teamAliases: [:])

  /// Whole answers that there is nothing to report.
  private static let answers: Set<String> = [
    "n/a", "na", "no report", "not addressed", "not covered", "not discussed", "no discussion",
    "nothing yet", "nope", "still nothing", "same as before", "not discussed today",
    "not addressed today",
    "not addressed during the call", "nil",
    "same as last time", "same as last week",
    "same as last meeting", "keine", "keine themen", "nichts neues", "keine neuigkeiten", "rien",
    "rien à signaler", "nada", "sin novedades", "なし", "无", "無",
  ]

  /// The stage a name stands for, or nothing where the profile has no such stage.
  ///
  /// - Parameter name: A name as written, its emphasis and colon may stand.
  /// - Returns: A stage of the profile.
  public func stage(named name: String) -> Stage? {
    let key = Words.bare(name)
    return stages.first { $0.names.contains(key) }?.stage
  }
}
