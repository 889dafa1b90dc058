import NotesDiff

/// Tells under which heading of the report an item stands: its team, or its section. Where a section
/// gathers others and tells little itself, each of those is a unit of its own, with a limit of its own;
/// as a label before every line their names would be told over and over.
struct ReportUnits {
  /// A heading of the report.
  struct Unit: Hashable {
    /// What stands over it.
    let title: String
    /// The heading of the note, or nothing before the first.
    let heading: String?
    /// The section that gathers it, as settings may call it.
    let group: String?
  }

  /// For sections that only gather others: the names of those.
  private var gathered: [String: Set<String>] = [:]

  /// The items by their notes and lines, to find what one stands under.
  private var items: [ChangeReport.Entry.Place: ChangeReport.Entry] = [:]

  /// The places of the statements that are told themselves.
  private var told: Set<ChangeReport.Entry.Place> = []

  /// A section of fewer parts is one of its own.
  private static let least = 3
  /// The day of the meeting says nothing of what stands below it.
  private static let leastOfDay = 1

  /// Finds the sections that only gather others.
  init(_ changes: [ChangeReport.ChangeEntry]) {
    // How many statements a section tells itself, and in its parts.
    var own: [String: Int] = [:]
    var inParts: [String: Int] = [:]
    // Parts that only tell how far along the work below them is, by section.
    var labels: [String: Set<String>] = [:]
    for change in changes where change.area != .roadmap {
      // Those of teams stand under the team's heading.
      for entry in change.old + change.new where entry.team == nil {
        items[entry.place] = entry
      }
      if !Self.untold.contains(change.kind) { told.formUnion(change.new.map(\.place)) }
      for entry in change.new where entry.team == nil && entry.parentLine == nil {
        guard let first = entry.path.first else { continue }
        let isTold = entry.role == .statement && !Self.untold.contains(change.kind)
        guard entry.path.count > 1 else {
          if isTold { own[first, default: 0] += 1 }
          continue
        }
        if isTold { inParts[first, default: 0] += 1 }
        let isKnown = !gathered[first, default: []].insert(entry.path[1]).inserted
        if !isKnown, entry.isRead(from: .label(entry.path[1])) {
          labels[first, default: []].insert(entry.path[1])
        }
      }
    }
    gathered = gathered.filter { name, parts in
      // "Done" and "Next" are no parts of the one they stand under.
      let least = CalendarDate(in: name) == nil ? Self.least : Self.leastOfDay
      return parts.count >= least && 2 * labels[name, default: []].count < parts.count
        // Beside much of its own the parts are details of that.
        && 2 * own[name, default: 0] <= inParts[name, default: 0]
        && !SectionNames.concernsAll(name)
        && (SectionNames.gathers(name) || !SectionNames.frames(name))
    }
  }

  private static let untold: [ChangeKind] = [.archived, .cosmetic, .unchanged, .unmentioned]

  /// The unit of an item.
  ///
  /// - Parameters:
  ///   - entry: An item.
  ///   - title: The title for what stands before the first heading.
  /// - Returns: Its heading in the report.
  func unit(of entry: ChangeReport.Entry, orTitle title: String = "") -> Unit {
    guard entry.team == nil, let first = entry.path.first, entry.path.count > 1,
      gathered[first]?.contains(entry.path[1]) == true
    else {
      let heading = isBelowStatement(entry) ? nil : entry.unit
      return Unit(title: heading.map(Self.title) ?? title, heading: heading, group: nil)
    }
    let part = Self.title(entry.path[1])
    return Unit(
      title: SectionNames.gathers(first)
        ? part : Wording.part(part, of: Self.title(first)),
      heading: entry.path[1], group: first)
  }

  /// What an item outside teams is about, where the heading of the report does not say so.
  ///
  /// - Parameters:
  ///   - entry: An item.
  ///   - unit: Its unit.
  /// - Returns: The innermost heading above it that neither only gathers nor says how far along the work is;
  ///   nothing where that is the one of its unit.
  func topic(of entry: ChangeReport.Entry, in unit: Unit) -> String? {
    guard entry.team == nil else { return nil }
    var (top, steps) = (entry, 0)
    while let place = top.parentPlace, steps < entry.path.count, let parent = items[place] {
      (top, steps) = (parent, steps + 1)
    }
    let name = entry.path.dropLast(steps).last {
      !entry.isRead(from: .label($0)) && !SectionNames.isBare($0)
    }
    return name.flatMap { [unit.heading, unit.group].contains($0) ? nil : Self.title($0) }
  }

  /// Whether an item stands under no heading, but under a statement: only a name of a few words may
  /// stand over a part of a report.
  private func isBelowStatement(_ entry: ChangeReport.Entry) -> Bool {
    guard entry.team == nil else { return false }
    var top = entry
    var steps = 0
    while let place = top.parentPlace, steps < entry.path.count, let parent = items[place] {
      top = parent
      steps += 1
    }
    return steps > 0 && steps == entry.path.count && top.role == .statement
      && (!top.isLeadIn || told.contains(top.place))
  }

  /// A heading without the colon of a label, and a day in the form of the report: "20310305".
  private static func title(_ heading: String) -> String {
    if heading.utf8.count == 8, heading.utf8.allSatisfy(Words.isASCIIDigit),
      let day = CalendarDate(in: heading)
    {
      return day.description
    }
    guard heading.ends(with: ":") else { return heading }
    let title = heading.reversed().drop { $0 == ":" || $0 == " " }
    return title.isEmpty ? heading : String(title.reversed())
  }
}
