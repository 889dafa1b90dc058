import NotesDiff

// Which line stands below which, and which are only counted.
extension LineArranger {
  /// Lines in order, children under parents that are printed; others with what they stand under.
  func nested(
    _ changes: [ChangeReport.ChangeEntry], in context: LineContext
  ) -> [ArrangedReport.Line] {
    let company = Company(of: changes.filter { !isRemark($0) })
    let parents = Set(changes.compactMap { $0.new.first?.parentLine })
    var tree = LineTree()
    var told: Set<Int> = []
    for change in changes {
      guard let entry = change.new.first ?? change.old.first else { continue }
      if !change.new.isEmpty, let below = labels.place(of: entry, isTold: tree.holds),
        let above = tree.places[below.line], above.indent < Self.deepest
      {
        guard !isRemark(change) else {
          fold(change, entry, at: above, in: &tree)
          continue
        }
        let (place, names) = descend(from: above, past: below.labels, company, in: &tree)
        // What leads in to others is no detail, but their heading.
        let isHeading = parents.contains(entry.line) && Self.leadsIn(entry)
        if !SectionNames.concernsAll(context.unit), !isHeading,
          isFolded(
            change, under: tree.lines[place.line], isLeadIn: tree.leadIns.contains(place.line),
            isLast: entry.parentLine.map { company.last[$0] == entry.line } ?? false,
            shown: tree.shown[place.line, default: 0])
        {
          fold(change, entry, at: place, in: &tree)
        } else {
          tree.shown[place.line, default: 0] += 1
          tree.add(
            line(change, indent: place.indent + 1, context: LineContext.joined(names)), of: entry,
            below: place)
        }
      } else {
        let isAlone = company.companions[entry.path.last ?? "", default: 0] < 2
        tree.add(line(change, indent: 0, context: context.of(change, isAlone: isAlone)), of: entry)
      }
      if tree.lines.last?.id == change.id {
        // "Perhaps" of nothing is said to nobody.
        if change.tier != .possible, !told.isDisjoint(with: change.old.map { $0.line }) {
          tree.lines[tree.lines.count - 1].was = []
        }
        if Self.leadsIn(entry) { tree.leadIns.insert(tree.lines.count - 1) }
      }
      told.formUnion(change.old.map { $0.line })
    }
    return detail == .brief
      ? NameRuns.joined(Self.unfolded(tree.ordered)) : tree.ordered
  }

  /// Sets the labels between a line and what is told below them: the outermost is a line of its own where
  /// several stand below it, the others are named in front of each.
  private func descend(
    from place: LineTree.Place, past labels: [ChangeReport.ChangeEntry], _ company: Company,
    in tree: inout LineTree
  ) -> (place: LineTree.Place, names: [ChangeReport.ChangeEntry]) {
    var place = place
    var rest = labels[...]
    while let label = rest.first, let head = label.new.first,
      company.crowds[head.line, default: 0] > 1, place.indent + 1 < Self.deepest
    {
      var line = line(label, indent: place.indent + 1, context: nil)
      line.kind = tree.lines[place.line].kind
      line.kindWord = tree.lines[place.line].kindWord
      place = tree.add(line, of: head, below: place)
      tree.leadIns.insert(place.line)
      rest.removeFirst()
    }
    return (place, Array(rest))
  }

  /// Makes a sub-item one of those that are only counted.
  private func fold(
    _ change: ChangeReport.ChangeEntry, _ entry: ChangeReport.Entry, at place: LineTree.Place,
    in tree: inout LineTree
  ) {
    tree.lines[place.line].details.append(
      LineArranger(detail: .full).line(change, indent: 0, context: nil))
    tree.places[entry.line] = place
  }

  /// Whether a change is no more than a remark in a talk.
  private func isRemark(_ change: ChangeReport.ChangeEntry) -> Bool {
    detail == .brief && change.kind == .new && change.new.first.map(talks.leaveOut) == true
  }

  /// Lines with a few short details shown where they stand: "+2 details" tells a reader only that
  /// something is kept from them.
  private static func unfolded(_ lines: [ArrangedReport.Line]) -> [ArrangedReport.Line] {
    var lines = lines
    for place in lines.indices.reversed() {
      let parent = lines[place]
      guard (1...fewDetails).contains(parent.details.count), parent.kind == .new,
        parent.details.allSatisfy({ $0.kind == .new }),
        parent.details.reduce(0, { $0 + StatementWords.count(of: $1.text) }) <= shortDetails
      else { continue }
      lines[place].details = []
      for var detail in parent.details {
        detail.indent = parent.indent + 1
        let line = detail.newPositions.first?.line ?? 0
        let next = lines.indices.dropFirst(place + 1).first {
          lines[$0].indent <= parent.indent || lines[$0].newPositions.first?.line ?? 0 > line
        }
        lines.insert(detail, at: next ?? lines.count)
      }
    }
    return lines
  }

  /// Few and short enough to be shown: so many details, and so many words of them.
  private static let fewDetails = 3
  private static let shortDetails = 36

  /// Deeper nesting than this is set flush: no reader follows it.
  private static let deepest = 4
  /// Sub-items of a statement that only leads in to them, shown with it.
  private static let leadInLimit = 3
  /// A sub-item of so few words is not worth counting.
  private static let shortestDetail = 3

  /// New sub-items of a statement that is not new itself, shown with it.
  private static let addedLimit = 5

  /// Whether a new sub-item is only counted: it is neither a release nor anything a reader must not
  /// miss, and its parent says enough, or enough was said below it.
  private func isFolded(
    _ change: ChangeReport.ChangeEntry, under parent: ArrangedReport.Line, isLeadIn: Bool,
    isLast: Bool, shown: Int
  ) -> Bool {
    // "+1 detail" takes as much room as a few words.
    guard detail == .brief, let entry = change.new.first,
      StatementWords.count(of: entry.richText) > Self.shortestDetail
    else { return false }
    if change.kind == .moved { return parent.kind == .new && !change.facets.contains(.text) }
    guard change.kind == .new, entry.status != .planned, !Outcome.isTold(by: entry.text),
      !StatementTone.isNote(entry.text), !Self.namesVersion(entry.text, beyond: parent)
    else { return false }
    let isDone = entry.status == .done
    let isEnough =
      parent.kind == .new
      ? !(isLeadIn || isDone) || shown >= Self.leadInLimit : shown >= Self.addedLimit
    // Of a run of points the last may be what the others led to.
    return isEnough && !(isLast && shown >= Self.leadInLimit && Outcome.isConclusion(entry.text))
      && !Abridgement.leadsToRelease(entry.richText)
      && Attention.sort(of: entry.richText) == nil
  }

  /// Whether a sub-item names a version its parent does not.
  private static func namesVersion(_ text: String, beyond parent: ArrangedReport.Line) -> Bool {
    let versions = NewStatements.versions(in: text)
    return !versions.isEmpty
      && versions.isDisjoint(with: NewStatements.versions(in: parent.text.plain))
  }

  /// Whether a statement says too little without its sub-items: it names them, or tells of nothing
  /// that is finished.
  private static func leadsIn(_ entry: ChangeReport.Entry) -> Bool {
    entry.status != .done || entry.isLeadIn
  }
}

/// What stands together in the notes.
private struct Company {
  /// How many stand below a label, which is no line of its own, or a statement.
  private(set) var crowds: [Int: Int] = [:]
  /// The last of what stands below each: what came of it.
  private(set) var last: [Int: Int] = [:]
  /// How many stand under each heading or parent.
  private(set) var companions: [String: Int] = [:]

  init(of changes: [ChangeReport.ChangeEntry]) {
    for change in changes {
      if let entry = change.new.first, let parent = entry.parentLine {
        crowds[parent, default: 0] += 1
        last[parent] = max(last[parent] ?? 0, entry.line)
      }
      companions[(change.new.first ?? change.old.first)?.path.last ?? "", default: 0] += 1
    }
  }
}

/// The lines set so far, and where each stands.
private struct LineTree {
  /// A line by its number, and how far it stands in.
  typealias Place = (line: Int, indent: Int)

  var lines: [ArrangedReport.Line] = []
  /// For the line of an item in its note, be it printed or folded: the line it is in.
  var places: [Int: Place] = [:]
  /// The lines that lead in to their sub-items.
  var leadIns: Set<Int> = []
  /// How many sub-items are printed below a line.
  var shown: [Int: Int] = [:]
  /// For each line the one it stands below.
  private var owners: [Int?] = []

  /// Whether an item is told, by its line in the note.
  func holds(_ line: Int) -> Bool { places[line] != nil }

  /// Adds a line.
  @discardableResult
  mutating func add(
    _ line: ArrangedReport.Line, of entry: ChangeReport.Entry, below above: Place? = nil
  ) -> Place {
    let place = (line: lines.count, indent: line.indent)
    places[entry.line] = place
    owners.append(above?.line)
    lines.append(line)
    return place
  }

  /// The lines in the order of their tree: what stands below a line follows it, whatever was told between.
  var ordered: [ArrangedReport.Line] {
    var below = [[Int]](repeating: [], count: lines.count)
    var waiting: [Int] = []
    for place in lines.indices {
      if let owner = owners[place] { below[owner].append(place) } else { waiting.append(place) }
    }
    var ordered: [ArrangedReport.Line] = []
    waiting.reverse()
    while let next = waiting.popLast() {
      ordered.append(lines[next])
      waiting += below[next].reversed()
    }
    return ordered
  }
}
