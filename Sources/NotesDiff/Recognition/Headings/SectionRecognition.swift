/// Decides what a section is for, by the first rule of a table that holds.
struct SectionRecognition {
  /// What sections look like.
  let profile: Profile

  /// What is known of a heading when its section begins.
  struct Context {
    /// The heading taken apart.
    var heading: TeamHeading
    /// The words of its name, in lower case.
    var words: [String]
    /// Whether it stands inside an aside.
    var isInAside: Bool
    /// The heading level.
    var level: Int
    /// The sections around it, innermost first.
    var around: [Section]
    /// The last team section, which a label heading of any level belongs to.
    var lastTeam: Section?
    /// Whether a group section of the same or a higher level stands open before it.
    var followsGroup: Bool
    /// Whether the heading begins as "Update on …" does.
    var isUpdate: Bool
    /// Whether the line only stands in for a heading, as "@name" does.
    var isHandle: Bool
    /// Whether it has a number in front, as the points of an agenda have.
    var isNumbered: Bool
    /// Whether other headings stand below it, or teams are told by those who lead them.
    var canGather: Bool
    /// Whether it stands once behind all teams, over what troubles everybody.
    var isOfMeeting: Bool
    /// Whether rows of a roadmap may stand below it.
    var mayHoldRoadmap: Bool
  }

  private struct Rule: Sendable {
    let kind: Section.Kind
    let holds: @Sendable (SectionRecognition, Context) -> Bool
  }

  private static let rules: [Rule] = [
    Rule(kind: .other) { rules, context in context.isInAside || rules.isAside(context.words) },
    Rule(kind: .roadmap) { rules, context in
      context.words.contains("roadmap") && context.mayHoldRoadmap
        && !context.around.contains { $0.kind == .team }
    },
    Rule(kind: .other) { _, context in context.around.contains { $0.kind == .roadmap } },
    Rule(kind: .team) { _, context in
      isRepository(context.heading.name) && !context.around.contains { $0.kind == .team }
    },
    Rule(kind: .label) { rules, context in
      rules.isLabel(context.heading) && rules.belongs(context)
    },
    Rule(kind: .other) { rules, context in
      !context.heading.leads.isEmpty && !context.around.contains { $0.kind == .team }
        && rules.isAdministrative(context.words)
    },
    Rule(kind: .team) { _, context in
      !context.heading.leads.isEmpty && !context.around.contains { $0.kind == .label }
    },
    Rule(kind: .component) { _, context in context.around.contains { $0.kind == .team } },
    Rule(kind: .group) { rules, context in
      context.words.contains(where: rules.profile.groupWords.contains)
        && (context.canGather || context.around.contains { $0.kind == .group })
        && !context.isUpdate && !context.around.contains { $0.kind == .team }
    },
    Rule(kind: .other) { rules, context in
      context.words.contains(where: rules.profile.administrativeWords.contains)
    },
    Rule(kind: .team) { rules, context in
      context.around.contains { $0.kind == .group } || rules.isMember(context)
        || context.isUpdate
        || context.isHandle && !rules.isNobody(context.heading.name)
    },
    Rule(kind: .other) { _, _ in true },
  ]

  /// What the section of a heading is for.
  ///
  /// - Parameter context: What is known of the heading.
  /// - Returns: The kind of the first rule that holds.
  func kind(_ context: Context) -> Section.Kind {
    Self.rules.first { $0.holds(self, context) }?.kind ?? .other
  }

  /// Whether a handle is that of a template: "@yourname".
  private func isNobody(_ name: String) -> Bool {
    profile.placeholderHandles.contains(Words.bare(name))
  }

  /// The standing the group around a team gives it, as written: "Graduated".
  ///
  /// - Parameter context: What is known of the team's heading.
  /// - Returns: The name of the innermost group that names a standing.
  func standing(_ context: Context) -> String? {
    context.around.first { section in
      section.kind == .group
        && Words.lowercased(section.heading.name).contains(where: profile.standings.contains)
    }?.heading.name
  }

  /// Whether all words of a name are administrative but for those that fit every meeting: "Action
  /// items"; "Review Board" is a team.
  private func isAdministrative(_ words: [String]) -> Bool {
    words.contains(where: profile.administrativeWords.contains)
      && words.allSatisfy {
        profile.administrativeWords.contains($0) || profile.labelWords.contains($0)
      }
  }

  /// Whether a heading opens an aside, whose tables are samples and no roadmap.
  func isAside(_ words: [String]) -> Bool { words.contains(where: profile.asideWords.contains) }

  private func isLabel(_ heading: TeamHeading) -> Bool {
    heading.leads.isEmpty && LabelRecognition(profile: profile).isLabel(heading.name)
  }

  /// Whether a heading on the level of the group before it counts as one of its teams: not a point of
  /// the agenda, nor "Next steps".
  private func isMember(_ context: Context) -> Bool {
    context.followsGroup && !context.isNumbered && !isLabel(context.heading)
  }

  /// Whether a label heading belongs to the team before it: it stands deeper, or its words could
  /// not name a section of the meeting, as "Blockers" behind the last team may. Without a team it belongs to the section around it.
  private func belongs(_ context: Context) -> Bool {
    guard let team = context.lastTeam else { return context.around.first?.kind == .other }
    if context.level > team.level { return true }
    let isOfMeeting =
      context.isOfMeeting && !context.around.contains { $0.kind == .group || $0.kind == .team }
    return team.level <= Section.lowestLevel && !isOfMeeting
      && !context.words.contains(where: profile.administrativeWords.contains)
  }

  /// Whether a heading or a word is the name of a repository: "owner/name".
  static func isRepository(_ name: some StringProtocol) -> Bool {
    guard name.utf8.contains(UInt8(ascii: "/")) else { return false }
    let sides = Substring(name).parts(at: "/", keepsEmpty: true)
    return sides.count == 2
      && sides.allSatisfy { side in
        side.count >= 3 && side.contains(where: \.isLetter)
          && side.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
      }
      && sides.contains { $0 == $0.lowercased() }
  }
}

extension SectionRecognition {
  /// Whether a bold line above everything names the meeting.
  ///
  /// - Parameter line: The line.
  /// - Returns: Whether it says what is held, or what was written about it.
  func isTitle(_ line: String) -> Bool {
    let words: Set = ["minutes", "meeting", "notes", "call", "sync", "protokoll", "sitzung"]
    return Words.lowercased(line).contains(where: words.contains)
  }

  /// Whether a heading names no team: it has the number of a ticket, or a dash that parts two topics,
  /// since a lone word after it is a person's only where others are.
  ///
  /// - Parameters:
  ///   - heading: The heading taken apart.
  ///   - title: The heading as written.
  ///   - isLedLevel: Whether other headings on its level name persons there, or teams come before.
  /// - Returns: Whether its leads are none.
  func isTopic(_ heading: TeamHeading, _ title: String, isLedLevel: Bool) -> Bool {
    guard !heading.leads.isEmpty, !hasTicket(title) else { return !heading.leads.isEmpty }
    return !heading.leads.contains { $0.contains(" " as Character) } && !title.hasSuffix(")")
      && !isLedLevel && HeadingRecognition.withoutPresenter(title) == nil
  }

  /// Whether a text has the number of a ticket: "#412".
  private func hasTicket(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.indices.dropLast().contains { place in
      bytes[place] == UInt8(ascii: "#")
        && Words.isASCIIDigit(bytes[bytes.index(after: place)])
    }
  }
}
