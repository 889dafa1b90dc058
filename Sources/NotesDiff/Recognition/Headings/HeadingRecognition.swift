/// Takes the heading of a section apart: name, leads, standing, alias, scope.
struct HeadingRecognition {
  /// What headings look like.
  let profile: Profile

  /// Takes a heading apart.
  ///
  /// - Parameter title: The heading as written; struck text counts as absent.
  /// - Returns: The parts of the heading.
  func heading(_ title: RichText) -> TeamHeading {
    let kept = RichText(title.spans.filter { !$0.style.contains(.struck) }).folded().plain
    if let (name, presenter) = Self.withoutPresenter(kept) {
      var heading = self.heading(RichText(name))
      if heading.leads.isEmpty {
        let name = withoutAside(presenter).name
        heading.leads = people(name) ?? [name]
      }
      return heading
    }
    let (named, aside) = withoutAside(withoutNumber(kept))
    var name = named
    var leads: [String] = []
    var doubt: String?
    let isStruck = title.spans.contains { $0.style.contains(.struck) }
    var remark: String? =
      isStruck && kept.count < title.folded().plain.count ? struck(title) : nil
    if let (left, right) = splitAtDash(name) {
      guard !isDuration(left) else { return TeamHeading(name: right, scope: left) }
      let (outside, brackets) = takenOutOfBrackets(right)
      let (people, aside) = splitAtStandIn(outside)
      if let found = self.people(people), !found.isEmpty || !brackets.isEmpty || isVacant(people) {
        name = left
        leads = found
        if found.count > 1, Self.leavesOpen(right) { doubt = right }
        remark = ([remark, aside] + brackets.map { Optional($0) }).compactMap { $0 }
          .filter { !isVacant($0) }.joined(by: "; ")
        if remark?.isEmpty == true { remark = nil }
      }
    }
    var heading = TeamHeading(name: name, leads: leads, scope: aside, remark: remark)
    heading.leadInDoubt = doubt
    let (bare, brackets) = takenOutOfBrackets(name)
    // What goes on behind a bracket is one name.
    if endsInBracket(name) {
      for bracket in brackets { place(bracket, in: &heading) }
      // "Released (or to be released)" says less than "Released".
      if !bare.isEmpty, !brackets.isEmpty, !brackets.contains(where: Hedge.stands) {
        heading.name = bare
      }
    }
    // Who is named in a heading leads a team, in small letters, too.
    while let name = afterPrefix(heading.name, isLed: !heading.leads.isEmpty) {
      heading.name = name
    }
    // "Core team updates.", but not "Timbers Ltd." nor "Off we go. Where to?"
    if heading.name.ends(with: "."), !heading.name.ends(with: ".."), !heading.name.hasInside(". "),
      heading.name.parts.last.map({ $0.count > Self.longestShort }) == true
    {
      heading.name.removeLast()
    }
    while heading.name.ends(with: ":") || heading.name.ends(with: " ") { heading.name.removeLast() }
    // A dash before nobody: "Cranes -".
    if let dash = heading.name.last, profile.leads.dashes.contains(dash),
      heading.name.dropLast().last == " ", heading.name.count > 2
    {
      heading.name = String(heading.name.dropLast(2)).folded
    }
    return heading
  }

  /// How long a word with a period at its end may be and be one cut short.
  private static let longestShort = 5

  /// Takes the line of a handle apart: what stands in brackets after it is no part of the name.
  ///
  /// - Parameter title: The line as written: "@ida (goes last)".
  /// - Returns: The handle, and what stands in brackets as its scope.
  func handle(_ title: RichText) -> TeamHeading {
    let (name, brackets) = takenOutOfBrackets(title.plain)
    return TeamHeading(name: name, scope: brackets.first)
  }

  /// What follows a prefix such as "Update on ", where it is written as names are: "Update on the
  /// budget" is a point of the agenda.
  ///
  /// - Parameters:
  ///   - heading: A heading or the name in it.
  ///   - isLed: Whether the heading says who leads: then any letters are a name.
  /// - Returns: The name, or nothing where the heading has none of the prefixes.
  func afterPrefix(_ heading: String, isLed: Bool = false) -> String? {
    let lowered = heading.lowercased()
    guard let prefix = profile.headingPrefixes.first(where: lowered.begins) else { return nil }
    let name = heading.dropFirst(prefix.count)
    // "Update from the director" names an office.
    let isName = name.first?.isLowercase == false || isLed && !name.hasPrefix("the ")
    // "Updates on projects" gathers them.
    let gathers = Words.lowercased(name).allSatisfy {
      profile.groupWords.contains($0) || profile.administrativeWords.contains($0)
    }
    return name.isEmpty || !isName || gathers ? nil : String(name)
  }

  /// Whether a heading has a number in front of it, as the points of an agenda have: "3. Budget".
  func isNumbered(_ text: String) -> Bool { withoutNumber(text) != text }

  /// A heading without the number or letter in front of it: "3. Water supply", "b. The second pump".
  private func withoutNumber(_ text: String) -> String {
    guard text.utf8.first.map(Words.isASCIIDigit) == true else { return withoutLetter(text) }
    let rest = text.drop { $0.isASCII && $0.isNumber || $0 == "." }
    let number = text[..<rest.startIndex]
    guard let first = number.first, first.isNumber, number.count <= 6 else { return text }
    let isMarked = number.last == "." || rest.first == ")"
    let name = String(rest.drop { $0 == ")" }).folded
    return isMarked && (rest.first == " " || rest.first == ")") && !name.isEmpty ? name : text
  }

  private func withoutLetter(_ text: String) -> String {
    guard let letter = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter),
      [". ", ") "].contains(where: text.dropFirst().begins)
    else { return text }
    let name = String(text.dropFirst(3)).folded
    return name.isEmpty ? text : name
  }

  /// A heading without what stands in square brackets at its end, who speaks as a rule, or the time
  /// in such at its beginning: "[5 min] Budget", "Budget [Ida]".
  private func withoutAside(_ text: String) -> (name: String, aside: String?) {
    if text.ends(with: "]"), let open = text.lastIndex(of: "[") {
      let name = String(text[..<open]).folded
      if !name.isEmpty { return (name, String(text[text.index(after: open)...].dropLast())) }
    }
    if text.begins(with: "["), let close = text.firstIndex(of: "]") {
      let (aside, name) = (text[..<close].dropFirst(), text[text.index(after: close)...])
      if isDuration(String(aside)), !String(name).folded.isEmpty {
        return (String(name).folded, String(aside))
      }
    }
    return (text, nil)
  }

  /// Whether a text is the time a point of the agenda takes: "25 mins", "5min".
  private func isDuration(_ text: String) -> Bool {
    guard text.hasDigit else { return false }
    let tokens = DateForms.tokens(of: text)
    let units = ["m", "min", "mins", "minute", "minutes", "h", "hour", "hours"]
    return tokens.count == 2 && tokens[0].number != nil && units.contains(tokens[1].word)
  }

  /// The text struck through in a heading, as a remark.
  private func struck(_ title: RichText) -> String? {
    let text = RichText(title.spans.filter { $0.style.contains(.struck) }).folded().plain
    return text.isEmpty ? nil : "~~" + text + "~~"
  }

  private static let aliasMarks = ["aka ", "a.k.a. ", "a.k.a "]

  /// Puts the text of a bracket where it belongs.
  private func place(_ bracket: String, in heading: inout TeamHeading) {
    let words = Words.lowercased(bracket)
    if words.contains(where: profile.standings.contains) {
      heading.status = bracket
    } else if let mark = Self.aliasMarks.first(where: { bracket.lowercased().hasPrefix($0) }) {
      heading.alias = String(bracket.dropFirst(mark.count))
    } else if isInitials(bracket, of: heading.name) {
      heading.alias = bracket
    } else if profile.leads.inBrackets, heading.leads.isEmpty, let found = people(bracket) {
      heading.leads = found
    } else {
      heading.scope = bracket
    }
  }

  /// Whether a bracket has the initials of the name before it: "Action Items (AIs)".
  private func isInitials(_ bracket: String, of name: String) -> Bool {
    let outside = name.prefix { $0 != "(" }
    let initials = outside.split { !$0.isLetter && !$0.isNumber }.compactMap(\.first)
    return initials.count > 1 && bracket.count - initials.count <= 1
      && bracket.hasPrefix(String(initials).uppercased())
  }

  private static let usualDashes = Profile.LeadForms().dashes

  /// The parts of a heading on both sides of its last dash between spaces.
  private func splitAtDash(_ text: String) -> (String, String)? {
    // The usual dashes are a hyphen and marks that begin with one byte.
    if profile.leads.dashes == Self.usualDashes {
      guard text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }) else { return nil }
      if text.utf8.allSatisfy({ $0 < 0x80 }) { return splitAtHyphen(text) }
    }
    let characters = Array(text)
    guard characters.count > 2 else { return nil }
    for index in stride(from: characters.count - 2, to: 0, by: -1)
    where profile.leads.dashes.contains(characters[index]) && characters[index - 1] == " "
      && (characters[index + 1] == " " || characters[index] != "-")
    {
      let left = String(characters[..<(index - 1)]).folded
      let right = String(characters[(index + 1)...]).folded
      return left.isEmpty || right.isEmpty ? nil : (left, right)
    }
    return nil
  }

  /// The same for a text in ASCII, which has no other dash than a hyphen.
  private func splitAtHyphen(_ text: String) -> (String, String)? {
    let bytes = text.utf8.span
    var place = bytes.count - 2
    while place > 0, !bytes.has(" - ", at: place - 1) { place -= 1 }
    guard place > 0 else { return nil }
    let left = String(copying: bytes.extracting(0..<place - 1)).folded
    let right = String(copying: bytes.extracting(place + 1..<bytes.count)).folded
    return left.isEmpty || right.isEmpty ? nil : (left, right)
  }

  /// A text without its round brackets, and what stood in them.
  private func takenOutOfBrackets(_ text: String) -> (String, [String]) {
    guard text.has("(") else { return (text.folded, []) }
    var outside: [UInt8] = []
    var brackets: [String] = []
    var inside: [UInt8] = []
    var isInside = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "(") where !isInside: isInside = true
      case UInt8(ascii: ")") where isInside:
        brackets.append(String(decoding: inside, as: UTF8.self).folded)
        inside.removeAll(keepingCapacity: true)
        isInside = false
      default: if isInside { inside.append(byte) } else { outside.append(byte) }
      }
    }
    if isInside { outside += [UInt8(ascii: "(")] + inside }
    // A full stop behind the last bracket ends the heading: "Pumps (Ida)."
    if !brackets.isEmpty, outside.suffix(2).elementsEqual(" .".utf8) {
      outside.removeLast()
    }
    return (
      String(decoding: outside, as: UTF8.self).folded, brackets.filter { !$0.isEmpty && $0 != "?" }
    )
  }

  /// Whether nothing but a mark stands behind the last bracket of a name.
  private func endsInBracket(_ text: String) -> Bool {
    guard text.has(")"), let close = text.lastIndex(of: ")") else { return true }
    return !text[close...].contains { $0.isLetter || $0.isNumber }
  }

  /// The person who speaks and the remark whom they speak for: "pinch hitting for …".
  private func splitAtStandIn(_ text: String) -> (String, String?) {
    let words = text.parts
    guard let mark = words.firstIndex(of: "for"), mark > 0 else { return (text, nil) }
    // What leads up to "for" is written small, the name before it is not.
    let name = words[..<mark].prefix { $0.first?.isLowercase == false }
    guard !name.isEmpty else { return (text, nil) }
    return (name.spaced, words[name.endIndex...].spaced)
  }

  private func isVacant(_ text: String) -> Bool {
    ["vacant", "tbd", "open", "none"].contains(text.lowercased())
  }

  /// The people a text names, or nothing where it names something else.
  private func people(_ text: String) -> [String]? {
    guard !isVacant(text), !text.isEmpty else { return [] }
    let parts = names(text)
    guard !parts.isEmpty, parts.allSatisfy(isPerson) else { return nil }
    // "Sean O'Sullivan, Pivotal": one word after each full name is where the person works.
    let isEmployer =
      parts.count % 2 == 0 && text.contains("," as Character)
      && parts.indices.allSatisfy { parts[$0].contains(" " as Character) == ($0 % 2 == 0) }
    return isEmployer ? parts.indices.filter { $0 % 2 == 0 }.map { parts[$0] } : parts
  }

  /// The parts of a text between commas, slashes, ampersands, plus signs, "and" and "or".
  private func names(_ text: String) -> [String] {
    text.utf8.split(whereSeparator: Self.isBetweenNames).flatMap { part -> [String] in
      let words = Substring(part).parts
      // "Ida Holm" is one name.
      guard words.count > 2 else { return [String(Substring(part)).folded] }
      return words.split { $0 == "and" || $0 == "or" }.map { $0.spaced }
    }
    .map { $0.ends(with: "?") ? String($0.dropLast()).folded : $0 }
    .filter { !$0.isEmpty && $0 != "et al." }
  }

  private static func isBetweenNames(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "+")
  }

  /// Whether a text leaves open which of the people it names leads: "Ida Holm(?) or Bo Berg".
  private static func leavesOpen(_ people: String) -> Bool {
    people.parts.contains("or")
  }

  /// Whether a text has the form of a person's name.
  private func isPerson(_ text: String) -> Bool {
    let words = text.parts.filter { $0 != "et" && $0 != "al." }
    guard (1...4).contains(words.count) else { return false }
    guard !words.allSatisfy({ profile.labelWords.contains($0.lowercased()) }) else { return false }
    return words.allSatisfy { word in
      if word.utf8.allSatisfy({ $0 < 0x80 }) { return Self.isPart(ofName: word) }
      let letters = word.filter(\.isLetter)
      guard let first = word.first(where: { !"\"“('".contains($0) }), first.isUppercase else {
        return Words.isParticle(word)
      }
      let isShouted = letters.count > 2 && letters.allSatisfy(\.isUppercase)
      return !word.contains(where: \.isNumber) && !isShouted
        && word.allSatisfy { $0.isLetter || ".'’-\"“”".contains($0) }
    }
  }

  /// Whether a word in ASCII has the form of a part of a person's name.
  private static func isPart(ofName word: Substring) -> Bool {
    let bytes = word.utf8.span
    var (letters, capitals, marks) = (0, 0, 0)
    var opensInCapital: Bool?
    for place in bytes.indices {
      switch bytes[place] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        opensInCapital = opensInCapital ?? true
        letters += 1
        capitals += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        opensInCapital = opensInCapital ?? false
        letters += 1
      case UInt8(ascii: "'"), UInt8(ascii: "\""): marks += 1
      case UInt8(ascii: "("): break
      case UInt8(ascii: "."), UInt8(ascii: "-"):
        opensInCapital = opensInCapital ?? false
        marks += 1
      default: opensInCapital = opensInCapital ?? false
      }
    }
    guard opensInCapital == true else { return Words.isParticle(word) }
    return !(letters > 2 && capitals == letters) && letters + marks == bytes.count
  }
}
