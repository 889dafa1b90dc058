public import NotesDiff

/// What is wrong with the notes of a series themselves.
public struct LintFacts: SeriesFacts {
  /// What was asked.
  public static var title: String { SeriesWords.lintTitle }
  /// The findings, by file, then by line.
  public var findings: [Finding]

  /// A finding.
  public struct Finding: Codable, Sendable, Hashable {
    /// The stable name of the rule.
    public var rule: String
    /// How bad it is.
    public var level: LintFinding.Level
    /// The file.
    public var file: String
    /// The line, 1-based.
    public var line: Int?
    /// What was found, in words.
    public var message: String
  }

  /// Writes down findings.
  ///
  /// - Parameter findings: The findings.
  public init(_ findings: [LintFinding]) {
    self.findings = findings.map {
      Finding(
        rule: $0.rule, level: $0.level, file: $0.file, line: $0.line,
        message: SeriesWords.message($0.detail))
    }
  }

  /// Whether one of them makes reports wrong.
  public var hasErrors: Bool { findings.contains { $0.level == .error } }

  /// How many there are of each level.
  public var headline: String {
    SeriesWords.lintHeadline(
      errors: findings.count { $0.level == .error },
      warnings: findings.count { $0.level == .warning })
  }

  /// A part for each level.
  ///
  /// - Parameter options: What to show beyond the usual.
  /// - Returns: The parts, in order.
  public func parts(_ options: ReportOptions) -> [ArrangedReport.Part] {
    LintFinding.Level.allCases.compactMap { level in
      .table(
        SeriesWords.title(level), SeriesWords.lintColumns, tight: [1],
        findings.filter { $0.level == level }.map { finding in
          [finding.file + (finding.line.map { ":\($0)" } ?? ""), finding.rule, finding.message]
        })
    }
  }

  /// The findings as commands to a GitHub workflow, which shows them beside the lines.
  ///
  /// - Parameter folder: What to put in front of file names, so that they start at the root of the
  ///   repository.
  /// - Returns: A line a finding.
  public func annotations(below folder: String) -> String {
    findings.map { finding in
      var place = "file=" + Self.escaped(folder + finding.file, isProperty: true)
      if let line = finding.line { place += ",line=\(line)" }
      place += ",title=" + Self.escaped(finding.rule, isProperty: true)
      return "::\(finding.level.rawValue) \(place)::"
        + Self.escaped(finding.message, isProperty: false)
        + "\n"
    }.joined()
  }

  /// A text as GitHub reads it back: `%` and line ends, in properties also `:` and `,`.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
