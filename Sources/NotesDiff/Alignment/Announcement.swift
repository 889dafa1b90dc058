/// A sentence that may announce what becomes of a team.
struct Announcement {
  /// What a sentence can announce.
  enum Event: CaseIterable {
    /// A team joins another.
    case merge
    /// A team comes out of another.
    case split

    /// The beginnings of words one of which the sentence has.
    fileprivate var verbs: [String] {
      switch self {
      case .merge:
        ["merg", "consolidat", "combin", "unif", "fold", "join", "ownership", "absorb"]
      case .split:
        [
          "split", "separat", "break", "broke", "carv", "spin", "spun", "moving", "moved",
          "extract",
        ]
      }
    }
  }

  /// Whether the older of the two notes says it.
  var isOld: Bool
  /// The section it stands in.
  var section: Int
  /// Its words in lower case, joined ones in their parts.
  var words: [String]
  /// What its verbs announce.
  var events: [Event]

  /// The announcements of two notes, in order.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: The announcements of the older note, then those of the newer.
  /// - Complexity: Linear in the length of the notes.
  static func all(_ old: MeetingNote, _ new: MeetingNote) -> [Announcement] {
    var found: [Announcement] = []
    for (note, isOld) in [(old, true), (new, false)] {
      for index in note.items.indices where mayAnnounce(note.items[index].text.utf8.span) {
        let words = Words.lowercasedParts(note.items[index].text)
        let events = Event.allCases.filter { event in
          words.contains { word in event.verbs.contains { word.hasPrefix($0) } }
        }
        guard !events.isEmpty else { continue }
        found.append(
          Announcement(
            isOld: isOld, section: note.items[index].section, words: words, events: events))
      }
    }
    return found
  }

  /// The verbs' beginnings, by their first letter.
  private static let beginnings: [[[UInt8]]] = {
    var beginnings = Array(repeating: [[UInt8]](), count: 256)
    for verb in Event.allCases.flatMap(\.verbs).map({ Array($0.utf8) }) {
      beginnings[Int(verb[0])].append(verb)
    }
    return beginnings
  }()

  /// Whether a word of a text begins like one of the verbs, told by its bytes.
  ///
  /// Most texts have no such word, and to cut one into words costs much more than this.
  private static func mayAnnounce(_ text: Span<UInt8>) -> Bool {
    let beginnings = beginnings
    var isStart = true
    for place in text.indices {
      let byte = text[place]
      if isStart {
        for verb in beginnings[Int(byte | 0x20)] where stands(verb, in: text, at: place) {
          return true
        }
      }
      isStart = !Words.isASCIILetterOrDigit(byte)
    }
    return false
  }

  private static func stands(_ verb: [UInt8], in text: Span<UInt8>, at start: Int) -> Bool {
    guard start + verb.count <= text.count else { return false }
    for offset in verb.indices where text[start + offset] | 0x20 != verb[offset] { return false }
    return true
  }
}
