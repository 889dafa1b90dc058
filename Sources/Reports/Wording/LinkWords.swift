import NotesDiff

/// What speaks for and against links, in words.
enum LinkWords {
  /// Why the items of a change are linked, or why an item has no link.
  static func explanation(_ change: Change, old: MeetingNote, new: MeetingNote) -> [String] {
    guard let first = change.links.first else {
      guard let near = change.nearest else { return [nothingNear] }
      let item = change.new.isEmpty ? new.items[near.other] : old.items[near.other]
      return ["the nearest is " + nearest(near, item)]
    }
    if change.links.count == 1 { return [probability(first.probability)] + sentences(first) }
    return change.links.map { link in
      "line \(old.items[link.old].line) → line \(new.items[link.new].line): "
        + ([probability(link.probability)] + sentences(link)).joined(separator: ", ")
    }
  }

  private static let nothingNear = "nothing in the other note comes near"

  private static func nearest(_ near: NearMiss, _ item: Item) -> String {
    let against = near.evidence.map(sentence).joined(separator: ", ")
    return "“\(item.text)” on line \(item.line): " + probability(near.probability)
      + (against.isEmpty ? "" : ", " + against)
  }

  private static func probability(_ value: Double) -> String {
    "probability \(QuestionWords.hundredths(value))"
  }

  private static func sentences(_ link: ItemLink) -> [String] { link.evidence.map(sentence) }

  /// One thing that speaks for or against a link.
  static func sentence(_ evidence: Evidence) -> String {
    switch evidence {
    case .sameText: "same text"
    case .sameTarget(let target): "same \(kind(of: target)) \(target)"
    case .sameOffice(let team): "both about the lead of \(team)"
    case .rareWords(let words): quoted(words) + (words.count == 1 ? " is rare" : " are rare")
    case .sharedWords(let words): "shares " + quoted(words)
    case .sameTeam: "same team"
    case .teamNamed(let team): "names the team \(team)"
    case .sameParent: "under the same parent"
    case .sameChildren: "over the same sub-items"
    case .samePlace: "at the same place"
    case .sameStage: "same stage"
    case .answered(let why): why.isEmpty ? "answered" : "answered: \(why)"
    case .turnedDown(let why): why.isEmpty ? "answered no" : "answered no: \(why)"
    case .otherVersion(let old, let new): "names another version, \(new) instead of \(old)"
    case .betterRival: "another item fits better"
    case .belowBar(let bar): "below the bar of \(QuestionWords.hundredths(bar))"
    }
  }

  /// What kinds of address say about what they lead to.
  private static let kinds = [
    ("/story/", "story link"), ("/stories/", "story link"), ("/issues/", "issue link"),
    ("/pull/", "pull request"), ("/commit/", "commit"), ("/releases/", "release link"),
  ]

  private static func kind(of target: String) -> String {
    kinds.first { target.contains($0.0) }?.1 ?? "link"
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "“\($0)”" }.joined(separator: ", ")
  }
}
