import NotesDiff

/// The words of reports on a series.
enum SeriesWords {
  static let logTitle = "changes"
  static let roadmapTitle = "roadmap over time"
  static let looseEndsTitle = "loose ends"
  static let teamsTitle = "teams over time"
  static let traceTitle = "trace"
  static let rangeTitle = "net change"
  static let lintTitle = "notes checked"

  /// The titles of all of them.
  static let titles = [
    logTitle, roadmapTitle, looseEndsTitle, teamsTitle, traceTitle, rangeTitle, lintTitle,
  ]

  /// The titles of the parts of answers that are not called as the notes call them.
  static let partTitles = [
    stepsTitle, movesTitle, timelineTitle, stuckTitle, turnsTitle, vanishedTitle, throughputTitle,
    allRowsTitle, listedTitle, goneTitle, identityTitle, leadsTitle, standingsTitle, stripTitle,
    lifeTitle, strandsTitle, tripsTitle,
  ]

  static func committees(_ count: Int) -> String { Wording.counted(count, "committee") }

  /// How many notes of all an answer is about, and of what time.
  static func extent(_ part: Int, of notes: Int, dates: [String]) -> String {
    (part == notes ? "" : "\(part) of ") + extent(notes, dates: dates)
  }

  /// That no meeting lies in the days asked for; nothing where none were.
  static func noMeeting(since: String?, until: String?) -> String? {
    switch (since, until) {
    case (let since?, let until?): "No meeting between \(since) and \(until)"
    case (let since?, nil): "No meeting since \(since)"
    case (nil, let until?): "No meeting until \(until)"
    case (nil, nil): nil
    }
  }

  /// How many notes there are, and of what time.
  static func extent(_ notes: Int, dates: [String]) -> String {
    let count = Wording.counted(notes, "note")
    guard let first = dates.first, let last = dates.last else { return count }
    return first == last ? "\(count), \(first)" : "\(count), \(first) to \(last)"
  }

  static let readMes = "templates or read-mes"
  static let ownReports = "reports of pmc-diff"

  static func leftOut(_ what: String, _ files: [String]) -> String {
    "Left out as \(what): \(Wording.listed(files))."
  }

  static func steps(_ count: Int) -> String {
    count == 0 ? "No note to compare with another" : Wording.counted(count, "step")
  }

  static let stepsTitle = "Meetings"
  static let indexColumns = ["Meeting", "Since", "Changes"]

  // MARK: Roadmap

  static let movesTitle = "Moves"
  static let moveColumns = [RendererWords.numberSign, "What", "Move", "When", "Days", "Meetings"]
  static let timelineTitle = "Timeline"
  static let stuckTitle = "Still open, longest in its stage first"
  static let stuckColumns = [
    RendererWords.numberSign, "What", "Stage", "Since", "Days", "Meetings",
  ]
  static let turnsTitle = "Slips and round trips"
  static let vanishedTitle = "Left the roadmap"
  static let vanishedColumns = [
    RendererWords.numberSign, "What", "Last stage", "Last listed", "What became of it",
  ]
  static func rowNumber(_ number: Int) -> String { "went into #\(number)" }
  static let gone = "gone; the notes do not say why"

  /// That a row went into another, through a third where there was one, and what became of that.
  static func intoRow(_ first: Int?, _ number: Int, _ fate: String) -> String {
    "went into " + (first.map { "#\($0), and that into " } ?? "") + "#\(number): \(fate)"
  }

  static let throughputTitle = "By quarter"
  static let throughputColumns = [
    "Quarter", "Completed", "New as completed", "Added", "Slipped or reopened", "Vanished",
  ]
  static let allRowsTitle = "All rows"
  static let rowColumns = [RendererWords.numberSign, "What", "Owners", "Stages"]
  static let noRoadmap = "No note has a roadmap"

  static func roadmapHeadline(
    moves: Int, takenBack: Int, rows: Int, meetings: Int, from: String?, to: String?
  ) -> String {
    let limit = [from.map { " from \($0)" }, to.map { " to \($0)" }].compactMap { $0 }.joined()
    let undone = takenBack == 0 ? "" : ", \(takenBack) more taken back"
    return "\(Wording.counted(moves, "move"))\(limit)\(undone); \(Wording.counted(rows, "row")) in "
      + Wording.counted(meetings, "roadmap")
  }

  static func copied(_ meetings: [String]) -> String {
    "\(Wording.listed(meetings)) had a copy of an older roadmap, which counts for nothing"
  }

  static func reworded(_ text: String, was: String) -> String { "\(text) — was: \(was)" }

  static func takenBack(_ date: String) -> String { ", taken back on \(date)" }

  static func notListed(_ meetings: Int) -> String {
    ", not listed at \(Wording.counted(meetings, "meeting"))"
  }

  static func withRow(_ number: Int) -> String { " in #\(number)" }

  static func joined(_ numbers: [Int]) -> String {
    ", with " + numbers.map { "#\($0)" }.joined(separator: ", ")
  }

  static func together(_ texts: [String]) -> String { texts.joined(separator: " — and: ") }

  static func stale(_ stages: String, copied: String) -> String {
    "\(stages), as \(Wording.pasted(copied))"
  }

  static func asOf(_ date: String, hasBounds: Bool) -> String {
    "as of \(date), the last roadmap"
      + (hasBounds ? "; ≥ where it stood there on the first one already" : "")
  }

  static func leftOver(_ copied: String) -> String {
    ", perhaps left over from the old roadmap pasted on \(copied)"
  }

  /// A number of days, a bound where the first roadmap has the row there already.
  static func days(_ days: Int, atLeast: Bool?) -> String {
    (atLeast == true ? "≥ " : "") + "\(days)"
  }

  static func slip(
    _ text: String, _ date: String, from: String, to: String, days: String
  ) -> String {
    "\(date): “\(text)” went back from \(from) to \(to) after "
      + (days == "1" ? "1 day" : "\(days) days") + "."
  }

  static func roundTrip(_ text: String, _ stages: [String], then fate: String? = nil) -> String {
    "“\(text)” came back to where it had been: " + stages.joined(separator: " → ")
      + (fate.map { "; \($0)" } ?? "") + "."
  }

  static func listedAgain(
    _ text: String, _ back: String, without meetings: [String], copied: String?
  ) -> String {
    "\(back): “\(text)” is listed again"
      + (copied.map { " as \(Wording.pasted($0))" } ?? "")
      + "; it was not on \(Wording.listed(meetings))."
  }

  /// That a row is done by the word of its owner.
  static func reported(_ team: String, parts: Int, by date: String) -> String {
    "; \(team) reported " + (parts == 1 ? "it" : "all \(parts) parts") + " as done by \(date)"
  }

  static func openThough(
    _ row: String, stage: String, _ team: String, parts: Int, by date: String
  ) -> String {
    "“\(row)” is listed to the last: \(stage)" + reported(team, parts: parts, by: date) + "."
  }

  static func stay(
    _ stage: String, since: String, days: Int, atLeast: Bool?, copied: String?
  ) -> String {
    // The days run to the meeting that first shows the row elsewhere, not to the last one here.
    let length = (atLeast == true ? "at least " : "") + Wording.counted(days, "day")
    return "\(stage) since \(since)" + (days == 0 ? "" : ", for \(length)")
      + (copied.map { ", as \(Wording.pasted($0))" } ?? "")
  }

  static func timelineDescription(rows: Int, from: String, to: String) -> String {
    "\(Wording.counted(rows, "roadmap row")) moving between stages from \(from) to \(to);"
      + " an arrow goes on, a dot left the list finished, a ring went into another row, a cross"
      + " vanished; dots with a question mark are perhaps left over from an old roadmap."
      + " The tables hold the same facts."
  }

  // MARK: Loose ends

  static let looseEndColumns = [
    "Last heard", "What", "Status", "Meetings since", "Team reports since", "Perhaps taken up",
  ]

  static func ground(_ ground: LooseEnds.Ground) -> String {
    switch ground {
    case .task: "task"
    case .planned: "planned"
    case .begun: "begun"
    case .underWay: "under way"
    }
  }

  static let awaited = "awaited"
  static let paused = "paused"
  static let heldUp = "held up"
  static let withADay = ", with a day"

  static func others(_ count: Int) -> String { " (+\(count) more)" }

  static func formerly(_ name: String) -> String { " (as \(name))" }

  static func perhapsLater(_ date: String, _ text: String) -> String { "\(date): \(text)" }

  /// What of a team is only counted.
  static func more(_ counts: [(kind: ChangeKind, count: Int)]) -> String {
    "and "
      + counts.map { "\($0.count) more \(Wording.word($0.kind))" }.joined(separator: " and ")
      + ", listed with --full"
  }

  static func moreLooseEnds(_ count: Int) -> String {
    "the oldest and the last; \(count) more are listed with --full"
  }

  static func looseEndsHeadline(
    _ count: Int, units: Int, meetings: Int, dated: Int, perhaps: Int
  ) -> String {
    guard count + perhaps > 0 else { return "Nothing was promised and left alone" }
    let parts = [
      dated == 0 ? nil : "\(dated) with a day",
      perhaps == 0 ? nil : "\(perhaps) more perhaps taken up since",
    ].compactMap { $0 }
    return "\(count) promised, awaited or begun, in " + Wording.counted(units, "section") + ","
      + " not mentioned in \(meetings) or more reports since"
      + (parts.isEmpty ? "" : "; " + parts.joined(separator: ", "))
  }

  // MARK: Trace and range

  static func near(_ words: [(word: String, count: Int)]) -> String {
    "Nearly the same words, not shown: "
      + words.map { "“\($0.word)” (\($0.count))" }.joined(separator: ", ") + "."
  }

  static func parts(_ done: Int, of all: Int) -> String { ", \(done) of \(all) parts done" }

  static let lifeTitle = "Mentions"
  static let strandsTitle = "What it was about"
  static let strandColumns = [
    RendererWords.numberSign, "What, last", "How it went", "First", "Last",
  ]
  static func strand(_ number: Int) -> String { "#\(number) " }
  static let inCopy = " [in a copied roadmap]"
  static let perhaps = " [perhaps]"
  static let traceColumns = ["Meeting", "Roadmap", "Teams"]

  static func traceHeadline(
    _ query: String, mentions: Int, first: String?, last: String?
  ) -> String {
    guard let first, let last else { return "No statement has “\(query)”" }
    let count = Wording.counted(mentions, "mention")
    return first == last
      ? "“\(query)”: \(count), \(first)"
      : "“\(query)”: \(count), first \(first), last \(last)"
  }

  static func repeated(_ count: Int) -> String {
    count == 1
      ? "1 mention that only repeats the one before is not shown."
      : "\(count) mentions that only repeat the one before are not shown."
  }

  static func thenInto(_ number: Int) -> String { ", went into #\(number)" }

  static let rangeColumns = ["What", "Net change", "Owners", "Was"]
  static let rangeTeamColumns = ["What", "Net change", "Was"]
  static let tripsTitle = "Round trips"
  static let newAndCompleted = "new and completed"

  /// Who says something, in front of it.
  static func said(_ unit: String, on meeting: String?) -> String {
    let day = meeting.map { "(\($0))" }
    let lead = [unit, day ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    return lead.isEmpty ? "" : lead + ": "
  }

  static let asBefore = "as before"
  static let sinceCleared = ", cleared since"

  static func newSince(_ meeting: String) -> String { ", new since \(meeting)" }

  /// That a row stands as in a copied roadmap before it, and what it was until then.
  static func leftOver(
    in stage: String?, pasted copy: String, was known: String? = nil, until day: String? = nil
  ) -> String {
    let before = known.map { "; was \($0)" + (day.map { " until \($0)" } ?? "") }
    return (stage.map { "stands in \($0) again" } ?? "listed again") + " as "
      + Wording.pasted(copy) + (before ?? "")
  }

  static func firstSaid(_ text: String, on meeting: String) -> String {
    "first (\(meeting)): \(text)"
  }

  static func perhaps(_ text: String) -> String { "perhaps: \(text)" }

  static func firstRoadmap(_ meeting: String) -> String {
    "the first roadmap is that of \(meeting); what stands in it counts as new"
  }

  static func roadmapsOf(_ first: String, _ last: String) -> String {
    "the roadmaps of \(first) and \(last); one that is missing or copied says nothing"
  }

  static func counts(of area: Change.Area, _ counts: String) -> String? {
    guard !counts.isEmpty else { return nil }
    return switch area {
    case .roadmap: "roadmap: \(counts)"
    case .team: "teams: \(counts)"
    case .section: "sections: \(counts)"
    }
  }
}
