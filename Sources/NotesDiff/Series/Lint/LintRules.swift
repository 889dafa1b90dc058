/// The rules of `Lint`, as a table; each finds one sort of fault.
enum LintRules {
  /// A rule: what it finds in a series.
  typealias Rule = @Sendable (Lint.Context) -> [LintFinding]

  /// The rules.
  static let all: [Rule] = [
    noticed, copiedRoadmaps, rowsTwice, rowsAlike, sectionsTwice, brokenTables, longCompleted,
    frozenRoadmaps, roadmapsGone, reportedDone, brokenOff, noTargets, noLinks, deadLinks,
  ]

  /// What reading noticed of each note.
  private static let noticed: Rule = { context in
    context.history.notes.flatMap { $0.notices.compactMap(LintFinding.init) }
  }

  /// Roadmaps that were pasted from an older note, and rows nobody took out again after that.
  private static let copiedRoadmaps: Rule = { context in
    context.history.steps.flatMap { step -> [LintFinding] in
      let note = context.history.notes[step.new]
      return step.comparison.notices.compactMap { notice in
        switch notice {
        case .copiedRoadmap(let file, _, _, _):
          LintFinding(file, note.items.first { $0.isRoadmapRow }?.line, .noticed(notice))
        case .staleRows(let file, _, _):
          LintFinding(
            file,
            step.comparison.changes.first { $0.asCopiedOn != nil }?.new.first
              .map { note.items[$0].line }, .noticed(notice))
        default: nil
        }
      }
    }
  }

  private static let rowsTwice: Rule = { context in
    context.history.notes.flatMap { note -> [LintFinding] in
      let rows = note.items.filter(\.isRoadmapRow)
      return repeated(rows, key: key).map { group in
        let stages = group.compactMap { $0.stage?.name }.distinct()
        return LintFinding(
          note.file, group.last?.line,
          .rowTwice(text: group[0].statement, stages: stages, lines: group.map(\.line)))
      }
    }
  }

  /// What two rows have in common that say the same.
  private static func key(_ row: Item) -> String { Cosmetics.key(row.statement).lowercased() }

  /// Rows of two stages of which one has all that tells the other from further work, each pair in the
  /// first note that has it.
  private static let rowsAlike: Rule = { context in
    var known: Set<[String]> = []
    return context.history.roadmapNotes.flatMap { index -> [LintFinding] in
      let note = context.history.notes[index]
      let rows = note.items.filter { $0.isRoadmapRow && !$0.hasChildren }
        .map { (item: $0, stems: Set(TopicWord.all(in: $0.statement).map(\.stem))) }
        .filter { $0.stems.count >= fewestStems }
      return rows.indices.flatMap { first in
        rows[(first + 1)...].compactMap { second -> LintFinding? in
          let row = rows[first]
          let stages = [row, second].compactMap { $0.item.stage?.name }.distinct()
          guard stages.count == 2, row.item.parent != second.item.parent || row.item.parent == nil,
            row.stems.isSubset(of: second.stems) || second.stems.isSubset(of: row.stems),
            // The same row in two stages is told as such.
            key(row.item) != key(second.item),
            known.insert([row.item.statement, second.item.statement]).inserted
          else { return nil }
          return LintFinding(
            note.file, second.item.line,
            .rowsAlike(
              text: row.item.statement, other: second.item.statement, stages: stages,
              lines: [row.item.line, second.item.line]))
        }
      }
    }
  }

  /// Of fewer words that tell it apart a row has too many in common with others.
  private static let fewestStems = 3

  private static let sectionsTwice: Rule = { context in
    context.history.notes.flatMap { note -> [LintFinding] in
      let indices = note.sections.indices.filter {
        ![.label, .preamble].contains(note.sections[$0].kind)
      }
      let named = repeated(indices) { index -> String in
        let section = note.sections[index]
        // Only teams have names of their own: every product has its "Releases".
        let around = section.kind == .team ? "|" : "\(section.parent ?? 0)|"
        let key = TeamName(section.heading.name).key
        // "Comments" stands under as many topics as there are, whatever is next to it.
        let isGeneric = section.kind != .team && generic.contains(key)
        return key.isEmpty || isGeneric ? "" : around + key
      }
      let words = words(of: note)
      var found = named.map { group in
        let both = group.prefix(2).compactMap { words[$0] }
        return finding(note, group, isWordForWord: both.count == 2 && both[0] == both[1])
      }
      let known = Set(named.flatMap { $0 })
      let teams = Set(
        indices.filter { note.sections[$0].kind == .team && !known.contains($0) })
      // What stands in a team inside a team stands there once.
      let told = teams.sorted().filter { index in
        words[index, default: ""].utf8.count >= longEnough
          && !around(index, note).dropFirst().contains(where: teams.contains)
      }
      found += repeated(told) { words[$0, default: ""] }.map {
        finding(note, $0, isWordForWord: true)
      }
      return found
    }
  }

  /// Headings that name what stands below them by its form alone.
  private static let generic: WordSet = [
    "answer", "answers", "comment", "comments", "discussion", "discussions", "link", "links",
    "note", "notes", "outcome", "outcomes", "question", "questions", "summary", "update",
    "updates",
  ]

  /// Shorter reports may be the same by chance.
  private static let longEnough = 60

  private static func finding(
    _ note: MeetingNote, _ group: [Int], isWordForWord: Bool
  ) -> LintFinding {
    let lines = group.map { note.sections[$0].line }
    return LintFinding(
      note.file, lines.last,
      .sectionTwice(
        name: note.sections[group[0]].heading.name, lines: lines, isWordForWord: isWordForWord))
  }

  /// What each section says, with what the sections inside it say.
  private static func words(of note: MeetingNote) -> [Int: String] {
    var texts: [Int: [String]] = [:]
    for item in note.items where item.role == .statement {
      let text = Cosmetics.key(item.text)
      for section in around(item.section, note) { texts[section, default: []].append(text) }
    }
    return texts.mapValues { $0.joined(separator: "\n") }
  }

  /// A section and those around it.
  private static func around(
    _ section: Int, _ note: MeetingNote
  ) -> UnfoldSequence<Int, (Int?, Bool)> {
    sequence(first: section) { note.sections[$0].parent }
  }

  /// Tables that Markdown takes for a paragraph, by their first line.
  private static let brokenTables: Rule = { context in
    context.history.notes.flatMap { note in
      note.items.filter { $0.form == .paragraph }.compactMap { item in
        let lines = item.source.parts(at: "\n", keepsEmpty: true)
        let dashes = lines.firstIndex(where: isLineOfDashes)
        let first = dashes.map { max(0, $0 - 1) } ?? lines.firstIndex(where: beginsWithBar)
        guard let first, dashes != nil || lines.count(where: beginsWithBar) > 2 else { return nil }
        let count = { (index: Int) in TableLine.cells(in: lines[index]) }
        return LintFinding(
          note.file, item.line + first,
          .noTable(head: dashes.flatMap { $0 > 0 ? count(first) : nil }, dashes: dashes.map(count)))
      }
    }
  }

  private static func beginsWithBar(_ line: Substring) -> Bool {
    line.first { !$0.isWhitespace } == "|"
  }

  /// Whether a line is what parts the head of a table from its rows.
  private static func isLineOfDashes(_ line: Substring) -> Bool {
    line.contains("|") && line.contains("--") && line.allSatisfy { "|-: \t".contains($0) }
  }

  private static let longCompleted: Rule = { context in
    context.roadmap.rows.flatMap { row in
      row.stays.filter { $0.stage.isDone && $0.meetings > context.completedMeetings }
        .compactMap { stay -> LintFinding? in
          guard let place = row.places.last(where: { $0.note == stay.last }) else { return nil }
          let item = context.history.item(place)
          let since = context.history.notes[stay.first].date?.description ?? ""
          return LintFinding(
            context.history.notes[place.note].file, item.line,
            .longCompleted(text: item.statement, meetings: stay.meetings, since: since))
        }
    }
  }

  private static let noTargets: Rule = { context in
    context.history.notes.flatMap { note in
      note.items.flatMap { item in
        References.undefined(in: item.content).map {
          LintFinding(note.file, item.line, .noTarget($0))
        }
      }
    }
  }

  private static let noLinks: Rule = { context in
    context.history.notes.flatMap { note in
      note.items.flatMap { item in
        References.parted(in: item.content).map {
          LintFinding(note.file, item.line, .noLink(text: $0.text, address: $0.address))
        }
      }
    }
  }

  private static let deadLinks: Rule = { context in
    context.history.notes.flatMap { note in
      let anchors = References.anchors(of: note)
      return note.items.flatMap { item in
        item.content.links.filter {
          References.isDead($0, from: note.file, files: context.files, anchors: anchors)
        }
        .map { LintFinding(note.file, item.line, .nowhere($0)) }
      }
    }
  }

  /// The elements with one key, where there are several, in order of the first.
  private static func repeated<Element>(
    _ elements: [Element], key: (Element) -> String
  ) -> [[Element]] {
    var groups: [[Element]] = []
    var known: [String: Int] = [:]
    for element in elements {
      let key = key(element)
      guard !key.isEmpty else { continue }
      if let index = known[key] {
        groups[index].append(element)
      } else {
        known[key] = groups.count
        groups.append([element])
      }
    }
    return groups.filter { $0.count > 1 }
  }
}
