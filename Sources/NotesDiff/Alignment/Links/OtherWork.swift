/// Tells two items that are never one piece of work, however alike.
enum OtherWork {
  /// Whether two items are about different work.
  ///
  /// - Parameters:
  ///   - first: An item of the older note.
  ///   - second: An item of the newer note.
  ///   - overlap: The weight of what they have in common.
  ///   - telling: How many telling terms they have in common.
  /// - Returns: Whether something besides their words says so.
  static func isSure(of first: ItemProfile, _ second: ItemProfile, overlap: Double, telling: Int)
    -> Bool
  {
    haveOtherTickets(first, second) || areBelowOthers(first, second)
      || areOtherAnswers(first, second)
      || haveOnlyDoers(first, second, overlap: overlap)
      || haveOtherAgents(first, second, telling: telling)
      // A name over a list is no piece of work.
      || (first.isName || second.isName) && first.text != second.text
      || first.isListed != second.isListed && first.text != second.text
      || areOfOthers(first, second, overlap: overlap, telling: telling)
      || haveOtherTitles(first, second)
      || (first.isOverview || second.isOverview) && first.text != second.text
      || isOnlyNamed(first, by: second) || isOnlyNamed(second, by: first)
      || areApartByThanks(first, second, overlap: overlap)
  }

  /// Whether one of two items of different words thanks somebody and the other does not: who is thanked for a
  /// thing does not go on with it.
  private static func areApartByThanks(
    _ first: ItemProfile, _ second: ItemProfile, overlap: Double
  ) -> Bool {
    first.isThanks != second.isThanks
      && overlap < mostOfOthers * min(first.sum, second.sum)
  }

  /// Whether a statement opens with thanks.
  static func thanks(_ text: String) -> Bool {
    ["Thanks ", "Thank you", "Many thanks", "Kudos "].contains(where: text.begins)
  }

  /// Whether a task is no more than named by a topic, "Winter berths": what was or is to be done about it
  /// is not said.
  private static func isOnlyNamed(_ task: ItemProfile, by topic: ItemProfile) -> Bool {
    task.isTask && !topic.isTask
      && (task.openingNumber == nil || task.openingNumber != topic.openingNumber)
      && (topic.status == .unknown || topic.status == .planned) && !topic.isRow
      && topic.terms.count <= longestTopic && task.terms.count >= topic.terms.count + leastOfTask
      && !opens(topic, task)
  }

  /// Whether a task begins with all a topic says: "Winter berths (carried forward)".
  private static func opens(_ topic: ItemProfile, _ task: ItemProfile) -> Bool {
    topic.terms.allSatisfy { term in
      task.index(of: term.id).map { task.terms[$0].position == term.position } ?? false
    }
  }

  private static let longestTopic = 3
  /// So many words more than what it is about say what is to be done.
  private static let leastOfTask = 2

  /// Whether two items of different words are about tickets, their own or of what they stand below,
  /// and about no common one.
  private static func haveOtherTickets(_ first: ItemProfile, _ second: ItemProfile) -> Bool {
    first.text != second.text && first.hasTickets == second.hasTickets && !first.tickets.isEmpty
      && !second.tickets.isEmpty && !first.tickets.contains(where: second.tickets.contains)
  }

  /// Whether two items of different words, of which one names a ticket, stand below different tickets: "Ida
  /// opened #12", below "Charter #7", goes on with nothing said below "Bell #8".
  private static func areBelowOthers(_ first: ItemProfile, _ second: ItemProfile) -> Bool {
    guard first.hasTickets != second.hasTickets, !first.ticketsAround.isEmpty,
      !second.ticketsAround.isEmpty, first.text != second.text
    else { return false }
    let others = second.tickets + second.ticketsAround
    return !(first.tickets + first.ticketsAround).contains(where: others.contains)
      && !first.targets.contains(where: second.targets.contains)
  }

  /// Whether two items say the same word or two of tickets that have nothing to do with each other:
  /// "Approved".
  private static func areOtherAnswers(_ first: ItemProfile, _ second: ItemProfile) -> Bool {
    !first.hasTickets && !second.hasTickets && !first.isRow
      && min(first.terms.count, second.terms.count) <= longestAnswer
      && !first.tickets.isEmpty && !second.tickets.isEmpty
      && !first.tickets.contains(where: second.tickets.contains)
  }

  private static let longestAnswer = 2

  /// Whether two items of different words have hardly more in common than who is to do them.
  private static func haveOnlyDoers(
    _ first: ItemProfile, _ second: ItemProfile, overlap: Double
  ) -> Bool {
    guard !first.doers.isEmpty, !second.doers.isEmpty, first.text != second.text,
      !first.targets.contains(where: second.targets.contains)
    else { return false }
    let shared = first.terms.reduce(0) { sum, term in
      guard first.doers.contains(term.id), second.doers.contains(term.id),
        let index = second.index(of: term.id)
      else { return sum }
      return sum + min(term.weight, second.terms[index].weight)
    }
    return shared > 0 && overlap - shared < leastWork
  }

  /// Whether two tasks are given to different people and do not speak of one thing: "Ida to write the report",
  /// "Bo to write to the mill". Who takes over a task has its object.
  private static func haveOtherAgents(
    _ first: ItemProfile, _ second: ItemProfile, telling: Int
  ) -> Bool {
    !first.agents.isEmpty && !second.agents.isEmpty && telling < leastOfObject
      && !first.agents.contains(where: second.agents.contains)
      && !areHandedOver(first, second)
      && !first.targets.contains(where: second.targets.contains)
  }

  private static let leastOfObject = 2

  /// Whether two items open with different names and speak of no one thing: "Ida: The rakes go to the mill",
  /// "Bo: I was at the mill". Who takes over what is said in the same words speaks of that.
  private static func areOfOthers(
    _ first: ItemProfile, _ second: ItemProfile, overlap: Double, telling: Int
  ) -> Bool {
    guard telling < leastOfObject, overlap < mostOfOthers * min(first.sum, second.sum),
      let opener = first.opener, let other = second.opener,
      opener != other
    else { return false }
    return first.text != second.text && !first.targets.contains(where: second.targets.contains)
      && !first.tickets.contains(where: second.tickets.contains)
      && !areHandedOver(first, second)
  }

  /// Whether two tasks ask for the same, but for those they are given to: who is named last has taken it over,
  /// and words that tell little tell enough, "Ida: Write the notes of the release", "Bo: Write the notes …".
  ///
  /// - Parameters:
  ///   - first: An item of the older note.
  ///   - second: An item of the newer note.
  /// - Returns: Whether both open with names and go on in nearly the same words.
  static func areHandedOver(_ first: ItemProfile, _ second: ItemProfile) -> Bool {
    guard [first, second].allSatisfy({ $0.isTask || $0.status == .planned }) else { return false }
    let (names, others) = (first.openerTerms + first.agents, second.openerTerms + second.agents)
    guard !names.isEmpty, !others.isEmpty else { return false }
    var (shared, asked, askedNow) = (0.0, 0.0, 0.0)
    for term in first.terms where !names.contains(term.id) {
      asked += term.weight
      if let index = second.index(of: term.id), !others.contains(term.id) {
        shared += min(term.weight, second.terms[index].weight)
      }
    }
    for term in second.terms where !others.contains(term.id) { askedNow += term.weight }
    return shared >= leastWork && shared >= mostOfOthers * max(asked, askedNow)
  }

  /// Whether two tasks name their work by titles that share no word: review "the second lock", review
  /// "winter berths".
  private static func haveOtherTitles(_ first: ItemProfile, _ second: ItemProfile) -> Bool {
    !first.titles.isEmpty && !second.titles.isEmpty && first.text != second.text
      && first.titles.allSatisfy { title in second.titles.allSatisfy(title.isDisjoint) }
  }

  /// The share of what one of them says that the other may say, too.
  private static let mostOfOthers = 0.85

  /// Who has less of the work itself in common has another.
  private static let leastWork = 0.35

  /// Whether two items have every word in common but for versions and numbers.
  ///
  /// - Parameters:
  ///   - first: An item of the older note.
  ///   - second: An item of the newer note.
  /// - Returns: Whether the sentence is written for every version.
  static func isTemplate(_ first: ItemProfile, _ second: ItemProfile) -> Bool {
    func words(_ item: ItemProfile) -> [Vocabulary.ID] {
      item.terms.filter { !item.versions.contains($0.id) && $0.weight > 0.1 }.map(\.id)
    }
    let (left, right) = (words(first), words(second))
    return !left.isEmpty && left == right
  }
}
