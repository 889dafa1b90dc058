/// What a trace is about: the words a user named, or those of the change a user named.
struct TraceSubject {
  /// Every statement that has all the words.
  private(set) var places: [ItemPlace] = []
  /// Words of statements that have all the words but one, and one that is nearly that.
  private(set) var near: [Trace.NearWord] = []
  private let words: [String]
  /// Whether they are those of a change.
  private let isOfChange: Bool
  /// The one of the words that stands in the fewest statements.
  private var rarest: String?

  /// The words of a change have more letters than this; the others are in every statement.
  private static let idle = 3
  /// Shorter words that differ in one letter are other words.
  private static let longEnough = 6

  /// Gathers the words and where they stand: the rarest in the statement itself, the others may stand
  /// above it.
  ///
  /// - Parameters:
  ///   - query: The words, or an id.
  ///   - changed: The items of the change with that id; nothing for words.
  ///   - history: The series.
  init(_ query: String, changed: [ItemPlace], in history: SeriesHistory) {
    let named =
      changed.isEmpty
      ? Trace.asked(query)
      : changed.flatMap { Trace.words(history.item($0).statement) }
        .filter { $0.count > Self.idle }
    let words = named.distinct()
    self.words = words
    isOfChange = !changed.isEmpty
    guard !words.isEmpty else { return }
    var counts = Array(repeating: 0, count: words.count)
    var others: [String: Int] = [:]
    let phrase = changed.isEmpty ? named : []
    let initials = Self.initials(of: phrase)
    var shorts: [(place: ItemPlace, form: String)] = []
    var turned: [ItemPlace] = []
    // What has some of the words; the others may stand above it.
    var partly: [(place: ItemPlace, said: [Bool])] = []
    for (number, note) in history.notes.enumerated() {
      for (index, item) in note.items.enumerated() where item.role == .statement {
        let own = Trace.words(item.text)
        let said = Self.said(words, by: own)
        for place in said.indices where said[place] { counts[place] += 1 }
        if !said.contains(false) {
          let place = ItemPlace(note: number, item: index)
          switch Self.order(of: phrase, in: item.text) {
          case .together: places.append(place)
          case .turned: turned.append(place)
          case .apart:
            let above = Self.said(words, by: Self.above(place, in: history))
            if above.contains(true) { places.append(place) }
          }
        } else if said.contains(true) {
          partly.append((ItemPlace(note: number, item: index), said))
        }
        if said.contains(false),
          let short = Self.shortForm(of: phrase, initials, own, in: item.text)
        {
          shorts.append((ItemPlace(note: number, item: index), short))
        } else if changed.isEmpty, words.count > 1, said.count(where: { !$0 }) == 1,
          let missing = said.firstIndex(of: false), let word = Self.nearest(to: words[missing], own)
        {
          others[word, default: 0] += 1
        }
      }
    }
    // Where nobody says them in the order they were named in, that is none.
    if places.isEmpty { places = turned }
    guard let rarest = counts.indices.min(by: { counts[$0] < counts[$1] }) else { return }
    self.rarest = words[rarest]
    for (place, said) in partly where changed.isEmpty && said[rarest] {
      let above = Self.said(words, by: Self.above(place, in: history))
      if zip(said, above).allSatisfy({ $0 || $1 }) { places.append(place) }
    }
    let told = Set(places)
    for short in shorts where !told.contains(short.place) { others[short.form, default: 0] += 1 }
    near = others.sorted { $0.key < $1.key }.map { Trace.NearWord(word: $0.key, count: $0.value) }
  }

  /// Whether a statement is about the subject: it has at least half of the words, and the rarest.
  func isTold(by item: Item) -> Bool {
    let said = Self.said(words, by: Trace.words(item.text))
    return 2 * said.count { $0 } >= words.count
      && zip(words, said).contains { $0 == rarest && $1 }
  }

  /// Whether a statement has any of the words.
  ///
  /// - Parameter item: A statement.
  /// - Returns: Whether it has; a row of the roadmap is the same entry under whatever words.
  func isTouched(by item: Item) -> Bool {
    item.isRoadmapRow || Self.said(words, by: Trace.words(item.text)).contains(true)
  }

  /// Whether a statement only names the subject in a list of works: "Cut 2.1, which includes bells, gate
  /// lamps and a mast", "… as well as gate lamps".
  ///
  /// - Parameter item: A statement.
  /// - Returns: Whether the words stand in one part of the list behind its head.
  func isAside(in item: Item) -> Bool {
    guard !isOfChange, !item.isRoadmapRow else { return false }
    let parts = Self.list(item.text)
    guard let head = parts.first, parts.count > 1 else { return false }
    // One word alone is looked for as it stands.
    return Self.said(words, by: Trace.words(head)).contains(false)
      && parts.dropFirst().contains { !Self.said(words, by: Trace.words($0)).contains(false) }
  }

  /// What comes before a list of works, and each of those; one part where a text has no such list.
  private static func list(_ text: String) -> [String] {
    for lead in leads {
      let parts = text[...].parts(between: lead)
      if parts.count > 1 { return parts.map { String($0) } }
    }
    let parts = text[...].parts(between: ", ")
    return parts.count > 2 ? parts.map { String($0) } : [text]
  }

  private static let leads = [" as well as ", " which includes ", " including ", " includes "]

  /// The words of what a statement stands under: its parents and the heading of a part of a team.
  private static func above(_ place: ItemPlace, in history: SeriesHistory) -> [String] {
    let note = history.notes[place.note]
    let item = note.items[place.item]
    let section = note.sections[item.section]
    return (section.kind == .component ? Trace.words(section.heading.name) : [])
      + note.items.above(item).flatMap { Trace.words(note.items[$0].text) }
  }

  /// Which of the words a statement has: as the beginning of one of its own, whether one or many are
  /// named, and whether two are written in one or apart.
  private static func said(_ words: [String], by own: [String]) -> [Bool] {
    var said = words.map { word in
      let one = singular(word)
      return own.contains { opens($0, with: one) }
    }
    guard said.contains(false) else { return said }
    for (index, pair) in zip(words, words.dropFirst()).enumerated() {
      let joined = pair.0 + singular(pair.1)
      if own.contains(where: { $0.hasPrefix(joined) }) {
        (said[index], said[index + 1]) = (true, true)
      }
    }
    for index in said.indices where !said[index] {
      let one = singular(words[index])
      said[index] = zip(own, own.dropFirst()).contains { first, second in
        guard one.hasPrefix(first), first.count < one.count else { return false }
        // "container directory" is no containerd: the second has nothing but an ending behind it.
        let rest = String(one.dropFirst(first.count))
        return second.hasPrefix(rest) && endings.contains(String(second.dropFirst(rest.count)))
      }
    }
    // Of two words or more each may have another form: "weighted routing", a weight of a route.
    guard words.count > 1 else { return said }
    for index in said.indices where !said[index] && words[index].count > idle {
      let start = words[index].prefix(idle)
      guard own.contains(where: { $0.hasPrefix(start) }) else { continue }
      let stem = TopicWord.stem(of: words[index])
      said[index] = own.contains { $0.hasPrefix(start) && TopicWord.stem(of: $0) == stem }
    }
    return said
  }

  /// Whether a word begins with one that was named; a short one has nothing but an ending behind it, since
  /// "GA" is no gateway.
  static func opens(_ word: String, with named: String) -> Bool {
    if named.count > idle, named.ends(with: "y"), word.hasPrefix(named.dropLast()),
      word.dropFirst(named.count - 1).hasPrefix("ie")
    {
      return true
    }
    guard word.hasPrefix(named) else { return false }
    return named.count > idle || endings.contains(String(word.dropFirst(named.count)))
  }

  private static let endings: WordSet = ["", "s", "'s", "d", "'d", "ed", "'ed"]

  /// A word without the ending of many: who asks for "gates" wants to read of a gate.
  static func singular(_ word: String) -> String {
    guard word.count > idle, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    return word.hasSuffix("ies") && word.count > idle + 1
      ? word.dropLast(3) + "y" : String(word.dropLast())
  }

  /// A word of a statement that differs from one asked for in a letter.
  private static func nearest(to word: String, _ own: [String]) -> String? {
    guard word.count >= longEnough else { return nil }
    let letters = Array(word)
    return own.first {
      $0.count >= longEnough && EditDistance.between(letters, Array($0), atMost: 1) != nil
    }
  }
}
