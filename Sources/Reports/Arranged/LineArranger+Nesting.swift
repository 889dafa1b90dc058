import NotesDiff

// Which line stands below which, and which are only counted.
extension LineArranger {
  /// Lines in order, children under parents that are printed; others with what they stand under.
  func nested(
    _ changes: [ChangeReport.ChangeEntry], in context: LineContext
  ) -> [ArrangedReport.Line] {
    var lines: [ArrangedReport.Line] = []
    // For the line of a printed or folded item: the place of the line it is in, and its indent.
    var places: [Int: (place: Int, indent: Int)] = [:]
    let parents = Set(changes.compactMap { $0.new.first?.parentLine })
    // How many of them stand below a label, which is no line of its own.
    var crowds: [Int: Int] = [:]
    // How many stand under each heading or parent.
    var companions: [String: Int] = [:]
    // The last of what stands below each: what came of it.
    var last: [Int: Int] = [:]
    for change in changes where !isRemark(change) {
      if let entry = change.new.first, let parent = entry.parentLine {
        crowds[parent, default: 0] += 1
        last[parent] = max(last[parent] ?? 0, entry.line)
      }
      companions[(change.new.first ?? change.old.first)?.path.last ?? "", default: 0] += 1
    }
    // The places of lines that lead in to their sub-items.
    var leadIns: Set<Int> = []
    // Sub-items printed below the line at a place.
    var shown: [Int: Int] = [:]
    var told: Set<Int> = []
    // For each line the place of the one it stands below.
    var owners: [Int?] = []
    for change in changes {
      guard let entry = change.new.first ?? change.old.first else { continue }
      if !change.new.isEmpty, let below = labels.place(of: entry, isTold: { places[$0] != nil }),
        var above = places[below.line], above.indent < Self.deepest
      {
        guard !isRemark(change) else {
          fold(change, into: &lines[above.place])
          places[entry.line] = above
          continue
        }
        var names: [ChangeReport.ChangeEntry] = []
        for label in below.labels {
          guard names.isEmpty, let head = label.new.first, crowds[head.line, default: 0] > 1,
            above.indent + 1 < Self.deepest
          else {
            names.append(label)
            continue
          }
          places[head.line] = (lines.count, above.indent + 1)
          owners.append(above.place)
          lines.append(line(label, indent: above.indent + 1, context: nil))
          lines[lines.count - 1].kind = lines[above.place].kind
          lines[lines.count - 1].kindWord = lines[above.place].kindWord
          leadIns.insert(lines.count - 1)
          above = (lines.count - 1, above.indent + 1)
        }
        let indent = above.indent + 1
        // What leads in to others is no detail, but their heading.
        let isHeading = parents.contains(entry.line) && Self.leadsIn(entry)
        if !SectionNames.concernsAll(context.unit), !isHeading,
          isFolded(
            change, under: lines[above.place], isLeadIn: leadIns.contains(above.place),
            isLast: entry.parentLine.map { last[$0] == entry.line } ?? false,
            shown: shown[above.place, default: 0])
        {
          places[entry.line] = above
          fold(change, into: &lines[above.place])
        } else {
          shown[above.place, default: 0] += 1
          places[entry.line] = (lines.count, indent)
          owners.append(above.place)
          lines.append(line(change, indent: indent, context: LineContext.joined(names)))
        }
      } else {
        places[entry.line] = (lines.count, 0)
        owners.append(nil)
        let isAlone = companions[entry.path.last ?? "", default: 0] < 2
        lines.append(line(change, indent: 0, context: context.of(change, isAlone: isAlone)))
      }
      if lines.last?.id == change.id {
        // "Perhaps" of nothing is said to nobody.
        if change.tier != .possible, !told.isDisjoint(with: change.old.map { $0.line }) {
          lines[lines.count - 1].was = []
        }
        if Self.leadsIn(entry) { leadIns.insert(lines.count - 1) }
      }
      told.formUnion(change.old.map { $0.line })
    }
    let ordered = Self.ordered(lines, owners)
    return detail == .brief ? NameRuns.joined(Self.unfolded(ordered)) : ordered
  }

  /// Makes a sub-item one of those that are only counted.
  private func fold(_ change: ChangeReport.ChangeEntry, into parent: inout ArrangedReport.Line) {
    parent.details.append(LineArranger(detail: .full).line(change, indent: 0, context: nil))
  }

  /// Whether a change is no more than a remark in a talk.
  private func isRemark(_ change: ChangeReport.ChangeEntry) -> Bool {
    detail == .brief && change.kind == .new && change.new.first.map(talks.leaveOut) == true
  }

  /// Lines in the order of their tree: what stands below a line follows it, whatever was told between.
  private static func ordered(
    _ lines: [ArrangedReport.Line], _ owners: [Int?]
  ) -> [ArrangedReport.Line] {
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
