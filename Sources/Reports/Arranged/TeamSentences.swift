import NotesDiff

/// What happened to teams, and who has nothing to report, in sentences.
struct TeamSentences {
  /// The facts of the report.
  let facts: ChangeReport

  /// One sentence for every event of a team that a reader wants to hear of.
  var events: [String] {
    let otherLeads = facts.teams.map(otherLead)
    var single: [String] = []
    for (team, lead) in zip(facts.teams, otherLeads) {
      single += team.events.compactMap { sentence($0, team, lead) }
    }
    let lost = teams(with: .teamRemoved).compactMap { $0.old.first?.name }
    let gone = unmentioned(lost)
    let come = teams(with: .teamAdded)
    let staying =
      facts.teams.count { $0.isTeam && !$0.old.isEmpty && !$0.new.isEmpty } + lost.count
      - gone.count
    // Where headings name nobody and hardly one stays, it is rather the note that has another form.
    let areTeams = areLed || come.count + gone.count <= 2 * staying
    let added = (areTeams ? come : []).compactMap { $0.new.first }.map { side in
      Wording.teamWithLead(side.name, lead: side.lead)
    }
    let before = { (lead: OtherLead) in
      Wording.leadBefore(lead.team, from: lead.old, to: lead.new)
    }
    let others = otherLeads.compactMap { $0 }
    // A template names several others at once, or nobody the last note did not know; of one team that
    // is no news.
    let people = { (lead: String) in lead.split(separator: ",").map { $0.drop { $0 == " " } } }
    lazy var led = Set(facts.teams.flatMap(\.old).compactMap(\.lead).flatMap(people))
    let isKnown = { (lead: OtherLead) in
      lead.new.map { people($0).allSatisfy(led.contains) } ?? true
    }
    let overBlanks = others.filter { $0.isBlank }
    let isTold = overBlanks.count > 1 || !overBlanks.allSatisfy(isKnown)
    // Where no heading has a name any more, the note has another form.
    let isLed = facts.teams.contains { $0.new.contains { $0.lead != nil } }
    let unnamed = isLed ? others.filter { !$0.isBlank && $0.new == nil }.map(before) : []
    let removed = areTeams ? gone : []
    let changed = facts.teams.filter { $0.events.contains(.leadChanged) }
    return single + StandIns.sentences(changed) + standings
      + (unnamed.isEmpty ? [] : [Wording.leadsGone(unnamed)])
      + (isTold ? [Wording.leadsOverBlanks(overBlanks.map(before))] : [])
      + (added.isEmpty ? [] : [Wording.teamsAdded(added)])
      + (removed.isEmpty ? [] : [Wording.teamsRemoved(removed)])
  }

  /// Whether headings of both notes say who leads.
  private var areLed: Bool {
    facts.teams.contains { $0.old.contains { $0.lead != nil } }
      && facts.teams.contains { $0.new.contains { $0.lead != nil } }
  }

  /// Teams of another standing, one sentence for each way it changed.
  private var standings: [String] {
    struct Way {
      let from: String?
      let to: String?
      var teams: [String] = []
    }
    var ways: [Way] = []
    for team in facts.teams where Self.hasOtherStanding(team) {
      let (from, to) = (team.old.first?.status, team.new.first?.status)
      let name = (team.new.first ?? team.old.first)?.name ?? ""
      if let known = ways.firstIndex(where: { $0.from == from && $0.to == to }) {
        ways[known].teams.append(name)
      } else {
        ways.append(Way(from: from, to: to, teams: [name]))
      }
    }
    return ways.map { Wording.statusChanged($0.teams, from: $0.from, to: $0.to) }
  }

  /// Whether a team has another standing, or has one now that it stands in another group: "Incubating".
  private static func hasOtherStanding(_ team: ChangeReport.TeamEntry) -> Bool {
    team.events.contains(.statusChanged)
      || team.events.contains(.regrouped) && team.old.contains { $0.status == nil }
        && team.new.contains { $0.status != nil }
  }

  /// Another lead in the heading of a team.
  struct OtherLead {
    let team: String
    let old: String?
    let new: String?
    let isBlank: Bool
    let isVacant: Bool
    let wasVacant: Bool
  }

  private func otherLead(_ team: ChangeReport.TeamEntry) -> OtherLead? {
    guard team.events.contains(.leadChanged), !StandIns.explain(team) else { return nil }
    // A template has names and gaps, but nobody writes "vacant" into it.
    let isVacant = team.new.contains(where: \.isVacant)
    return OtherLead(
      team: (team.new.first ?? team.old.first)?.name ?? "", old: team.old.first?.leadWithRemark,
      new: team.new.first?.leadWithRemark,
      isBlank: !isVacant && team.new.allSatisfy { $0.report == .blank }
        && !LeadNews(facts: facts).confirms(team),
      isVacant: isVacant, wasVacant: team.old.contains(where: \.isVacant))
  }

  /// The teams something happened to, parts of teams left out.
  private func teams(with event: TeamEvent) -> [ChangeReport.TeamEntry] {
    facts.teams.filter { $0.isTeam && $0.events.contains(event) }
  }

  /// Who has nothing to report: blank and "no updates" apart, old silence apart from new.
  var quiet: [String] {
    let listed = facts.teams.filter { team in
      !team.new.isEmpty && team.isTeam
        && !team.new.contains { SectionNames.isOfProcedure($0.name) }
    }
    func names(
      _ report: ChangeReport.TeamSide.Report, before: ChangeReport.TeamSide.Report?
    ) -> [String] {
      listed.filter { team in
        team.new.allSatisfy { $0.report == report }
          && (before == nil || !team.old.isEmpty && Self.said(team.old) == before)
      }.compactMap { $0.new.first?.name }.distinct()
    }
    var sentences: [String] = []
    let quieted = Set(
      facts.teams.filter { $0.events.contains(.silent) }.flatMap(\.new).map(\.name))
    let silent = names(.blank, before: .reported).filter(quieted.contains)
    if !silent.isEmpty { sentences.append(Wording.nowSilent(silent)) }
    let away = unmentioned(
      facts.teams.filter { $0.isTeam && $0.new.isEmpty && $0.events.contains(.silent) }
        .compactMap { $0.old.first?.name })
    if !away.isEmpty { sentences.append(Wording.nowAway(away)) }
    let said = (names(.noUpdates, before: nil) + SilentUnits.names(facts) + silentTopics).distinct()
      .filter { !NoneNow.isThing($0) }
    let none = NoneNow(facts: facts)
    let unmoved = said + none.asBefore
    if !unmoved.isEmpty { sentences.append(Wording.saysNoUpdates(unmoved)) }
    sentences += none.sentences
    let still = names(.blank, before: .blank)
    if !still.isEmpty { sentences.append(Wording.stillSilent(still)) }
    let blank = names(.blank, before: .noUpdates)
    if !blank.isEmpty { sentences.append(Wording.nowBlank(blank)) }
    // Where nothing at all changed, the headline says so.
    if facts.changes.contains(where: Self.isNews) {
      let same = withoutNews(names(.reported, before: .reported))
      if !same.isEmpty { sentences.append(Wording.sameReport(same)) }
    }
    return sentences
  }

  /// What the headings of a team said together: a report, that there is none, or nothing.
  private static func said(
    _ sides: [ChangeReport.TeamSide]
  ) -> ChangeReport.TeamSide.Report {
    if sides.contains(where: { $0.report == .reported }) { return .reported }
    return sides.contains { $0.report == .noUpdates } ? .noUpdates : .blank
  }

  private static func isNews(_ change: ChangeReport.ChangeEntry) -> Bool {
    change.kind != .unchanged && change.kind != .cosmetic
  }

  /// The teams of which nothing is told, nor under one of their headings.
  private func withoutNews(_ teams: [String]) -> [String] {
    var left = Set(teams)
    for change in facts.changes where !left.isEmpty && Self.isNews(change) {
      for entries in [change.old, change.new] {
        for entry in entries {
          if let team = entry.team { left.remove(team) }
          for name in entry.path { left.remove(name) }
        }
      }
    }
    return teams.filter(left.contains)
  }

  /// The topics somebody says there is nothing new of, outside the teams that say so of all they do.
  private var silentTopics: [String] {
    let silent = facts.teams.flatMap(\.new).filter { $0.report == .noUpdates }.map(\.name)
    return facts.changes.flatMap { $0.new }.filter { entry in
      entry.silentOn != nil && entry.team.map { !silent.contains($0) } != false
    }.compactMap { $0.silentOn }.compactMap { TopicName.named($0) }
  }

  /// The topics outside teams that are not spoken of any more though something was open.
  var topicsGone: String? {
    let entries = facts.changes.compactMap { change -> ChangeReport.Entry? in
      guard change.kind == .unmentioned, change.area != .roadmap, let entry = change.old.first,
        entry.team == nil, entry.role == .statement,
        entry.status == .planned || entry.status == .inProgress
      else { return nil }
      return entry
    }
    guard !entries.isEmpty else { return nil }
    var spoken: Set<String> = []
    for change in facts.changes {
      for entry in change.new { spoken.formUnion(entry.path) }
      guard !change.new.isEmpty else { continue }
      // Something of it goes on, wherever that stands now.
      for entry in change.old { spoken.formUnion(entry.path + [entry.text]) }
    }
    for team in facts.teams { spoken.formUnion(team.new.map(\.name)) }
    // What is linked to again is spoken of, wherever that stands now.
    let linked = Set(facts.changes.lazy.flatMap(\.new).flatMap(\.links))
    for entry in facts.changes.lazy.filter(\.new.isEmpty).flatMap(\.old)
    where !linked.isDisjoint(with: entry.links) {
      spoken.formUnion(entry.path + [entry.text])
    }
    // Of each the topics above it, the outermost first.
    let paths = entries.map { entry in
      entry.path.prefix { !spoken.contains($0) }
        .filter {
          !SectionNames.concernsAll($0) && !SectionNames.gathers($0)
            && !SectionNames.gathersRest($0)
            && !Profile.cloudFoundry.groupWords.contains($0.lowercased())
        }
        .compactMap { TopicName.named($0) }
    }
    let innermost = Set(paths.compactMap(\.last))
    // One that stands below another that is named is gone with it, but for a ticket, which is found again
    // by its number.
    let topics = paths.compactMap { path in
      path.last { $0.utf8.contains(UInt8(ascii: "#")) } ?? path.first(where: innermost.contains)
    }.distinct()
    // Of more, an index of their words would be wanted; nobody reads so many.
    guard !topics.isEmpty, topics.count * spoken.count <= Self.mostCompared else { return nil }
    let others = spoken.map { TopicName.Topic($0) }
    let asked = topics.map(Self.topic)
    let said = spoken.map(Self.topic) + openings(of: topics.count)
    let all = asked + said
    let gone = zip(topics, asked).filter { name, told in
      let topic = TopicName.Topic(name)
      return !others.contains { topic.isOne(with: $0) }
        && !said.contains { told.isSpokenOf(in: $0, besides: all) }
    }.map(\.0)
    guard !gone.isEmpty else { return nil }
    let more = gone.count - Self.mostTopics
    return more > 1
      ? Wording.topicsGone(Array(gone.prefix(Self.mostTopics)), more: more)
      : Wording.topicsGone(gone, more: 0)
  }

  /// What the first sentences of the newer statements are about, where they are few enough to be asked for
  /// so many topics.
  private func openings(of topics: Int) -> [TopicName.Topic] {
    let entries = facts.changes.lazy.flatMap(\.new).filter { $0.role != .boilerplate }
    return entries.prefix(Self.mostCompared / topics).map { entry in
      let text = entry.text
      return Self.topic(saidIn: String(text.prefix { !".?!".contains($0) }))
    }
  }

  /// What a heading or sentence is about, without who speaks: "Ida: wants to sell the boats".
  private static func topic(saidIn text: String) -> TopicName.Topic {
    let name = NamesOverSayings.name(opening: text)
    return TopicName.Topic(name.map { String(text[$0.endIndex...]) } ?? text)
  }

  /// So many are named; the others are counted.
  private static let mostTopics = 8
  private static let mostCompared = 100_000

  /// The teams that do not stand in the newer note without a heading of their own: no statement opens
  /// with their name, and no other heading has it.
  private func unmentioned(_ teams: [String]) -> [String] {
    guard !teams.isEmpty else { return [] }
    let entries = facts.changes.flatMap { $0.new }
    let headings = Set(entries.flatMap { $0.path })
    let openings = Dictionary(grouping: entries.map { WordBytes($0.text) }, by: \.first)
    return teams.filter { team in
      let name = WordBytes(team)
      return !headings.contains(team)
        && openings[name.first]?.contains { $0.opens(with: name) } != true
    }
  }

  /// Who joined or left several leads of whom the others stay.
  private func otherSome(of team: ChangeReport.TeamEntry, _ name: String) -> String? {
    let sides = [team.old, team.new].map { sides -> [String] in
      guard let side = sides.first, side.remark == nil else { return [] }
      return (side.lead ?? "")[...].parts(between: ", ").map { String($0) }
    }
    let (old, new) = (sides[0], sides[1])
    let (left, joined) = (
      old.filter { !new.contains($0) }, new.filter { !old.contains($0) }
    )
    switch (left.isEmpty, joined.isEmpty) {
    case (true, false) where !old.isEmpty: return Wording.leadsJoined(name, joined)
    case (false, true) where !new.isEmpty: return Wording.leadsLeft(name, left)
    default: return nil
    }
  }

  /// Whether two names are one but for a version: "Lock 2.1", "Lock 2.2".
  private static func differInDigitsOnly(_ first: String, _ second: String) -> Bool {
    let isLetter = { (byte: UInt8) in !Words.isASCIIDigit(byte) }
    return first.utf8.filter(isLetter) == second.utf8.filter(isLetter)
  }

  private func sentence(
    _ event: TeamEvent, _ team: ChangeReport.TeamEntry, _ otherLead: OtherLead?
  ) -> String? {
    let old = team.old.map(\.name)
    let new = team.new.map(\.name)
    let name = new.first ?? old.first ?? ""
    switch event {
    // Told in one sentence for all teams, as are leads that are gone or stand over a blank, and what
    // has another standing.
    case .teamAdded, .teamRemoved: return nil
    case .teamRenamed:
      guard let before = old.first, !Self.differInDigitsOnly(before, name),
        // A person's handle was typed in another way.
        before.utf8.first != UInt8(ascii: "@"),
        // Which teams are one now says what they are called.
        !team.events.contains(.teamsMerged)
      else { return nil }
      return Wording.teamRenamed(before, name)
    case .teamsMerged: return Wording.teamsMerged(old, name)
    case .teamSplit: return Wording.teamSplit(old.first ?? "", new)
    case .leadChanged:
      guard let lead = otherLead, !lead.isBlank, let new = lead.new else { return nil }
      if lead.isVacant { return Wording.leadVacant(lead.team, from: lead.old) }
      if lead.wasVacant { return Wording.leadFound(lead.team, new) }
      if LeadNews(facts: facts).isSettled(team) {
        return Wording.leadConfirmed(lead.team, from: lead.old, to: new)
      }
      if let sentence = otherSome(of: team, lead.team) { return sentence }
      return Wording.leadChanged(lead.team, from: lead.old, to: lead.new)
    case .statusChanged, .regrouped, .silent: return nil
    }
  }
}

extension ChangeReport.TeamEntry {
  /// Whether the entry is a team of its own and not a part of one.
  var isTeam: Bool { (new.first ?? old.first)?.isPart != true }
}

extension ChangeReport.TeamSide {
  /// The lead as the heading has it: "Ada Lund (standing in for Bo Berg)".
  var leadWithRemark: String? {
    guard let remark else { return lead }
    return lead.map { "\($0) (\(remark))" } ?? remark
  }
}
