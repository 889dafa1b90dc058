import NotesDiff

/// Turns the changes of one team or section into groups of lines.
struct LineArranger {
  /// A group: its title and which changes it gathers.
  private struct Rule: Sendable {
    let title: String
    let name: String
    let kind: ChangeKind
    let holds: @Sendable (ChangeReport.ChangeEntry) -> Bool

    init(
      _ title: String, _ kinds: [ChangeKind], name: String? = nil,
      where holds: @escaping @Sendable (ChangeReport.ChangeEntry) -> Bool = { _ in true }
    ) {
      self.title = title
      kind = kinds.first ?? .new
      self.name = name ?? kind.rawValue
      self.holds = { change in kinds.contains { $0.rawValue == change.kind } && holds(change) }
    }

    init(_ kind: ChangeKind) { self.init(Wording.title(kind), [kind]) }
  }

  /// The groups in the order they are printed; each change goes into the one that takes it.
  private static let rules: [Rule] = [
    Rule(.completed), Rule(.reopened), Rule(.advanced), Rule(.slipped), Rule(.progressed),
    Rule(Wording.title(.new), [.new], where: { !isPlanned($0) }),
    Rule(Wording.plannedTitle, [.new], name: ReportLayout.planned, where: isPlanned),
    Rule(Wording.title(.reworded), [.reworded, .moved]),
    Rule(.dropped), Rule(.unmentioned), Rule(.archived), Rule(.cosmetic), Rule(.unchanged),
  ]

  @Sendable private static func isPlanned(_ change: ChangeReport.ChangeEntry) -> Bool {
    change.new.first?.status == Status.planned.rawValue
  }

  /// The groups of a team or section.
  ///
  /// - Parameters:
  ///   - changes: Its changes, in order.
  ///   - unit: Its name, which no line repeats.
  /// - Returns: Groups in printed order, none empty.
  func groups(_ changes: [ChangeReport.ChangeEntry], unit: String) -> [ArrangedReport.Group] {
    var gathered = [[ChangeReport.ChangeEntry]](repeating: [], count: Self.rules.count)
    for change in changes {
      guard let rule = Self.rules.firstIndex(where: { $0.holds(change) }) else { continue }
      gathered[rule].append(change)
    }
    return zip(Self.rules, gathered).compactMap { rule, changes in
      guard !changes.isEmpty else { return nil }
      return ArrangedReport.Group(
        title: rule.title, kind: rule.kind, lines: nested(changes, unit: unit),
        name: rule.name)
    }
  }

  /// Lines in order, children under parents that are printed; others with what they stand under.
  private func nested(
    _ changes: [ChangeReport.ChangeEntry], unit: String
  ) -> [ArrangedReport.Line] {
    var lines: [ArrangedReport.Line] = []
    var indents: [Int: Int] = [:]
    var lastContext: String?
    for change in changes {
      guard let entry = change.new.first ?? change.old.first else { continue }
      if let parent = entry.parentLine, let indent = indents[parent], !change.new.isEmpty,
        indent < Self.deepest
      {
        indents[entry.line] = indent + 1
        lines.append(line(change, indent: indent + 1, context: nil))
        continue
      }
      let context = Self.context(of: entry, unit: unit)
      indents[entry.line] = 0
      lines.append(
        line(change, indent: 0, context: context == lastContext ? nil : context))
      if context != lastContext { lastContext = context }
      if context == nil { lastContext = nil }
    }
    return lines
  }

  /// Deeper nesting than this is set flush: no reader follows it.
  private static let deepest = 4

  /// An older statement is quoted up to this many words; the JSON has the whole of it.
  private static let longestWas = 12

  /// One change as a line.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - indent: How far it stands in.
  ///   - context: What it stands under, where that is not printed above it.
  /// - Returns: The line, its words and remarks decided.
  func line(
    _ change: ChangeReport.ChangeEntry, indent: Int, context: String?
  ) -> ArrangedReport.Line {
    let kind = ChangeKind(rawValue: change.kind) ?? .progressed
    let text = (change.new.first ?? change.old.first)?.textWithoutOwners ?? RichText()
    var was: [RichText] = []
    var edits: [ArrangedReport.Edit]?
    if !change.new.isEmpty, change.facets.contains("text") {
      let before = change.old.map(\.textWithoutOwners)
      was = before.map { WordEdits.shortened($0, to: Self.longestWas) }
      let isEdited = kind == .reworded || change.reasons.contains(Wording.sentence(.edited))
      if isEdited, change.old.count == 1, let first = before.first,
        let marked = WordEdits.edits(from: first, to: text)
      {
        edits = marked
        was = [WordEdits.shortened(WordEdits.older(marked), to: Self.longestWas)]
      }
    }
    return ArrangedReport.Line(
      id: change.id, kind: kind, kindWord: Wording.word(kind), indent: indent, context: context,
      text: text, was: was, edits: edits, remarks: remarks(change, kind: kind),
      isPossible: change.tier == "possible",
      oldPositions: change.old.map { .init(file: $0.file, line: $0.line) },
      newPositions: change.new.map { .init(file: $0.file, line: $0.line) },
      explanation: change.explanation ?? [])
  }

  /// What a reader should know of a change beside its words.
  private func remarks(_ change: ChangeReport.ChangeEntry, kind: ChangeKind) -> [String] {
    var remarks: [String] = []
    if change.facets.contains("owners"), let old = change.old.first?.owners,
      let new = change.new.first?.owners
    {
      let reason = Reason.owners(
        added: new.filter { !old.contains($0) }, removed: old.filter { !new.contains($0) })
      remarks.append(Wording.sentence(reason))
    }
    if change.facets.contains("team") {
      remarks.append(Wording.formerTeam(change.old.first?.team))
    }
    if change.facets.contains("split") { remarks.append(Wording.splitPart) }
    if change.old.count > 1 { remarks.append(Wording.sentence(.merged(count: change.old.count))) }
    return remarks
  }

  /// The team of an item, or the outermost section it stands in.
  ///
  /// - Parameter entry: An item.
  /// - Returns: A name, or nothing before the first heading.
  static func unit(of entry: ChangeReport.Entry) -> String? { entry.team ?? entry.path.first }

  /// What an item stands under inside its team: headings and parents, the nearest last.
  private static func context(of entry: ChangeReport.Entry, unit: String) -> String? {
    var path = entry.path[...]
    if let start = path.lastIndex(of: unit) { path = path[path.index(after: start)...] }
    let names = path.suffix(1).map(shortened)
    return names.isEmpty ? nil : names.joined(separator: " › ")
  }

  /// A parent's text, short enough to stand before its child's.
  static func shortened(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, ":.- ".contains(last) { text.removeLast() }
    let words = text.split(separator: " ")
    guard words.count > 7 else { return String(text) }
    return words.prefix(6).joined(separator: " ") + " …"
  }
}
