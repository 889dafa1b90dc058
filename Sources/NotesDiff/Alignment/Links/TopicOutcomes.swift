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
  /// - Complexity: Linear in the items, for each outcome.
  static func completing(
    _ links: [ItemLink], old: MeetingNote, new: MeetingNote, sections: [SectionLink],
    decisions: Decisions
  ) -> [ItemLink] {
    let linkedNew = Set(links.map(\.new))
    let outcomes = new.items.indices.filter { index in
      !linkedNew.contains(index) && isOutcome(new.items[index])
        && new.sections[new.items[index].section].kind != .roadmap
    }
    guard !outcomes.isEmpty else { return links }
    var linkedOld = Set(links.map(\.old))
    var result = links
    for index in outcomes {
      let section = new.items[index].section
      // The heading of the whole note is no topic.
      guard section > 0, let link = sections.first(where: { $0.new.contains(section) }) else {
        continue
      }
      let waiting = old.items.indices.filter { place in
        let item = old.items[place]
        return item.role == .statement && item.parent == nil && link.old.contains(item.section)
          && !linkedOld.contains(place)
      }
      let open = waiting.filter { old.items[$0].status.status.isOpen }
      guard let last = open.last ?? (waiting.count == 1 ? waiting.first : nil),
        old.items[last].status.status != .done,
        decisions.verdict(on: .init(old: last, new: index)) != false
      else { continue }
      linkedOld.insert(last)
      result.append(
        ItemLink(
          old: last, new: index,
          probability: waiting.count == 1 ? probability.sure : probability.possible,
          tier: waiting.count == 1 ? .sure : .possible, evidence: []))
    }
    return result.count == links.count
      ? links : result.sorted { ($0.new, $0.old) < ($1.new, $1.old) }
  }

  /// Whether a statement at the margin of a section is nothing but how something turned out.
  private static func isOutcome(_ item: Item) -> Bool {
    guard item.role == .statement, item.parent == nil, !item.hasChildren, item.stage == nil,
      item.form != .row, item.text.utf8.count <= longest, item.text.utf8.last != UInt8(ascii: "?")
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
