/// The issues and changes the statements of a series speak of, by repository and number: whoever names the
/// same one again goes on with what was said of it, in whatever words.
///
/// A number alone is that of another thing in every repository, and counts only where the heading above
/// names one.
struct AddressIndex {
  /// A statement that names an address.
  private struct Posting {
    let place: ItemPlace
    /// Whether it says more of it than what it is called.
    let tells: Bool
  }

  /// In more later notes an address is the frame of the meeting, or a topic that comes back all the time.
  private static let mostNotes = 6
  /// Such a topic is back where one of so many meetings speaks of it.
  private static let nextMeetings = 3
  /// So many words behind an address say something of it.
  private static let fewestWords = 2

  private let history: SeriesHistory
  private var postings: [String: [Posting]] = [:]

  /// Gathers the addresses of all statements.
  ///
  /// - Parameter history: The series.
  /// - Complexity: Linear in the text of the series.
  init(_ history: SeriesHistory) {
    self.history = history
    for (number, note) in history.notes.enumerated() {
      for (index, item) in note.items.enumerated() where item.role != .placeholder {
        let keys = Self.keys(of: item, in: note)
        guard !keys.isEmpty else { continue }
        let posting = Posting(
          place: ItemPlace(note: number, item: index), tells: Self.tells(index, in: note))
        for key in keys { postings[key, default: []].append(posting) }
      }
    }
  }

  /// The next statement about an issue or change an item, or the one it stands under, names.
  ///
  /// - Parameter place: Where the item stands; only later notes count.
  /// - Returns: The first that tells anything of it or else, as a guess, the first that names it; of what
  ///   many later notes name only a guess, in one of the next meetings.
  func mention(of place: ItemPlace) -> MentionIndex.Mention? {
    var (topics, frames): ([Posting], [Posting]) = ([], [])
    for key in keys(around: place) {
      let later = postings[key, default: []].filter { $0.place.note > place.note }
      if later.map(\.place.note).distinct().count <= Self.mostNotes {
        topics += later
      } else {
        frames += later.filter { $0.place.note <= place.note + Self.nextMeetings }
      }
    }
    topics.sort { ($0.place.note, $0.place.item) < ($1.place.note, $1.place.item) }
    if let next = topics.first(where: \.tells) ?? topics.first {
      return MentionIndex.Mention(place: next.place, isSure: next.tells)
    }
    let next = frames.map(\.place).min { ($0.note, $0.item) < ($1.note, $1.item) }
    return next.map { MentionIndex.Mention(place: $0, isSure: false) }
  }

  /// The addresses of an item and of the nearest of those it stands under that has any; a paragraph stands
  /// under the point of the list before it.
  private func keys(around place: ItemPlace) -> [String] {
    let note = history.notes[place.note]
    var keys = Self.keys(of: note.items[place.item], in: note)
    let own = keys.count
    var above = note.items[place.item].parent
    if above == nil, note.items[place.item].form == .paragraph {
      above = note.items[..<place.item].suffix(Self.mostParagraphs).lastIndex {
        $0.form == .bullet && $0.parent == nil && $0.section == note.items[place.item].section
      }
    }
    while let index = above, keys.count == own {
      keys += Self.keys(of: note.items[index], in: note)
      above = note.items[index].parent
    }
    return keys.distinct()
  }

  /// So many paragraphs go on with the point of a list.
  private static let mostParagraphs = 4

  /// The addresses an item names, as "owner/repository/number".
  private static func keys(of item: Item, in note: MeetingNote) -> [String] {
    guard
      item.text.utf8.contains(UInt8(ascii: "#"))
        || item.content.spans.contains(where: { $0.link != nil })
    else { return [] }
    var keys = item.content.spans.compactMap { $0.link.flatMap(key(of:)) }
    if keys.isEmpty, let repository = repository(of: item.section, in: note) {
      var numbers: [Int] = []
      Tickets.add(named: item.text.utf8.span, to: &numbers)
      keys = numbers.map { "\(repository)/\($0)" }
    }
    return keys.distinct()
  }

  /// The key of an address: what stands before the folder of an issue or change, and its number; of a
  /// document what it is known by.
  private static func key(of address: String) -> String? {
    let path = address.prefix { $0 != "#" && $0 != "?" }.parts(at: "/")
    if let name = path.dropFirst(2).first(where: isDocument) { return String(name) }
    guard path.count > 4,
      let folder = path.lastIndex(where: { folders.contains(String($0)) }), folder > 2,
      folder + 1 < path.count, path[folder + 1].allSatisfy(\.isNumber)
    else { return nil }
    return "\(path[folder - 2])/\(path[folder - 1])/\(path[folder + 1])".lowercased()
  }

  /// Whether a part of a path is what a document is known by: a long word nobody made, of capitals, small
  /// letters and digits.
  private static func isDocument(_ part: Substring) -> Bool {
    part.utf8.count >= leastOfDocument && part.contains(where: \.isUppercase)
      && part.contains(where: \.isLowercase) && part.contains(where: \.isNumber)
  }

  private static let leastOfDocument = 20

  /// The repository a heading names: "quay/ropes".
  private static func repository(of section: Int, in note: MeetingNote) -> String? {
    note.sections.around(section).lazy.flatMap { note.sections[$0].title.plain.parts }
      .first(where: SectionRecognition.isRepository)?.lowercased()
  }

  /// Whether an item says anything of what it names: it is done, or words follow or stand below.
  private static func tells(_ index: Int, in note: MeetingNote) -> Bool {
    let item = note.items[index]
    if item.status.status == .done { return true }
    if note.items.below(index).contains(where: { $0.role == .statement }) { return true }
    if item.form == .bullet, item.parent == nil, index + 1 < note.items.count {
      let next = note.items[index + 1]
      if next.form == .paragraph, next.parent == nil, next.section == item.section,
        next.role == .statement
      {
        return true
      }
    }
    let spans = item.content.spans
    guard let last = spans.lastIndex(where: { $0.link.flatMap(key(of:)) != nil }) else {
      return false
    }
    // What stands in brackets is said in every agenda: a repository, a label, how long it waits.
    var depth = 0
    let behind = spans[(last + 1)...].map(\.text).joined().filter { letter in
      if letter == "(" || letter == "[" { depth += 1 }
      if letter == ")" || letter == "]" { depth -= 1 }
      return depth <= 0
    }
    return Words.lowercased(behind).count >= fewestWords
  }

  private static let folders: WordSet = [
    "discussions", "issues", "merge_requests", "pull", "pulls",
  ]
}
