/// Links what only says how a thing turned out, "Approved!", with what stood last time under its heading:
/// it shares no word with that, and is the news of it.
enum TopicOutcomes {
  /// How sure such a link is where one statement alone was open, and elsewhere.
  private static let probability = (sure: 0.9, possible: 0.6)

  /// The links for outcomes that have none.
  ///
  /// - Parameters:
  ///   - links: The links found.
  ///   - old: The older note.
  ///   - new: The newer note.
  ///   - sections: Which sections belong together.
  ///   - decisions: What was answered.
  /// - Returns: The links found and the further ones, in order of the newer note, then of the older.
  /// - Complexity: Linear in the items and sections, and for each outcome in the items of its topic.
  static func completing(
    _ links: [ItemLink], old: MeetingNote, new: MeetingNote, sections: [SectionLink],
    decisions: Decisions
  ) -> [ItemLink] {
    let links = links.completed(
      by: ofLabels(links, old: old, new: new, sections: sections, decisions: decisions))
    let linkedNew = Set(links.map(\.new))
    let outcomes = new.items.indices.filter { index in
      !linkedNew.contains(index) && isOutcome(new.items[index])
        && new.sections[new.items[index].section].kind != .roadmap
    }
    guard !outcomes.isEmpty else { return links }
    var linkedOld = Set(links.map(\.old))
    var further: [ItemLink] = []
    // What stands at the margin of each older section, and what each newer one was.
    let margins = Dictionary(
      grouping: old.items.indices.filter { place in
        old.items[place].role == .statement && old.items[place].parent == nil
      }, by: { old.items[$0].section })
    let partners = Dictionary(
      sections.flatMap { link in link.new.map { ($0, link.old) } },
      uniquingKeysWith: { first, _ in first })
    for index in outcomes {
      let section = new.items[index].section
      // The heading of the whole note is no topic.
      guard section > 0, let partner = partners[section] else { continue }
      let waiting = Set(partner).flatMap { margins[$0] ?? [] }.filter { !linkedOld.contains($0) }
        .sorted()
      let open = waiting.filter { old.items[$0].status.status.isOpen }
      guard let last = open.last ?? (waiting.count == 1 ? waiting.first : nil),
        old.items[last].status.status != .done,
        decisions.verdict(on: .init(old: last, new: index)) != false
      else { continue }
      linkedOld.insert(last)
      further.append(
        ItemLink(
          old: last, new: index,
          probability: waiting.count == 1 ? probability.sure : probability.possible,
          tier: waiting.count == 1 ? .sure : .possible, evidence: []))
    }
    return links.completed(by: further)
  }

  /// The links of what is marked as the outcome of one topic in both notes, "Resolution: …", whatever the
  /// words: the later one stands in for the other.
  private static func ofLabels(
    _ links: [ItemLink], old: MeetingNote, new: MeetingNote, sections: [SectionLink],
    decisions: Decisions
  ) -> [ItemLink] {
    let (before, now) = (labelled(old), labelled(new))
    guard !before.isEmpty, !now.isEmpty else { return [] }
    let (linkedOld, linkedNew) = (Set(links.map(\.old)), Set(links.map(\.new)))
    return sections.compactMap { section -> ItemLink? in
      guard section.old.count == 1, section.new.count == 1, section.new[0] > 0,
        // "Release of 11 May" is not that of 27 April.
        old.sections[section.old[0]].title.plain == new.sections[section.new[0]].title.plain,
        let first = before[section.old[0]], let second = now[section.new[0]],
        first.count == 1, second.count == 1,
        !linkedOld.contains(first[0]), !linkedNew.contains(second[0]),
        decisions.verdict(on: .init(old: first[0], new: second[0])) != false
      else { return nil }
      return ItemLink(
        old: first[0], new: second[0], probability: probability.sure, tier: .sure, evidence: [])
    }.sorted { ($0.new, $0.old) < ($1.new, $1.old) }
  }

  /// The statements with the mark of an outcome in front, by their sections.
  private static func labelled(_ note: MeetingNote) -> [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    for index in note.items.indices {
      let item = note.items[index]
      guard item.role == .statement, item.parent == nil, item.stage == nil,
        note.sections[item.section].kind != .roadmap,
        let colon = item.text.place(of: ":", inFirst: longest),
        marks.contains(item.text[..<colon].lowercased())
      else { continue }
      found[item.section, default: []].append(index)
    }
    return found
  }

  private static let marks: WordSet = [
    "conclusion", "consensus", "decision", "outcome", "resolution",
  ]

  /// Whether a statement at the margin of a section is nothing but how something turned out.
  private static func isOutcome(_ item: Item) -> Bool {
    guard item.role == .statement, item.parent == nil, !item.hasChildren, item.stage == nil,
      item.form != .row, item.text.utf8.count <= longest, !item.text.ends(with: "?")
    else { return false }
    let words = StatusTokens.words(of: item.text).filter { !StatusLexicon.isAdverb($0) }
    return words.count == 1 && outcomes.contains(words[0])
  }

  private static let longest = 24
  private static let outcomes: WordSet = [
    "accepted", "adopted", "approved", "confirmed", "declined", "delivered", "denied", "granted",
    "paid", "passed", "ratified", "refused", "rejected", "renewed", "signed", "sold", "won",
  ]
}
