import FoundationEssentials
import NotesDiff
import Reports

/// What a file beside the notes says of their form, where detection is not enough.
///
/// JSON with comments (JSON5), read by the decoder that is linked anyway, so it adds nothing to a
/// start. Measured as bare static programs that read no file, best of 60 runs: none 1.6 ms,
/// FoundationEssentials 2.8 ms and 21 MB, TOMLKit 0.6.0 2.0 ms and 24 MB, Yams 6.2.2 3.5 ms and
/// 73 MB; both of the latter import Foundation, which the product does without.
struct Settings: Decodable {
  /// The file, beside the notes or above them; `lying(in:)` says how far.
  static let fileName = ".pmc-diff.json5"

  /// A stage of the roadmap.
  struct StageSettings: Decodable {
    var name: String
    var names: [String]?
    var done: Bool?

    private enum Key: String, CodingKey, CaseIterable {
      case name, names, done
    }

    init(from decoder: any Decoder) throws {
      try SettingsKeys.check(decoder, Key.allCases.map(\.rawValue))
      let values = try decoder.container(keyedBy: Key.self)
      name = try values.decode(String.self, forKey: .name)
      names = try values.decodeIfPresent([String].self, forKey: .names)
      done = try values.decodeIfPresent(Bool.self, forKey: .done)
      try SettingsKeys.check([name] + (names ?? []), decoder.codingPath)
    }
  }

  /// How the people who lead a team are written in its heading.
  struct LeadSettings: Decodable {
    var dashes: [String]?
    var brackets: Bool?

    private enum Key: String, CodingKey, CaseIterable {
      case dashes, brackets
    }

    init(from decoder: any Decoder) throws {
      try SettingsKeys.check(decoder, Key.allCases.map(\.rawValue))
      let values = try decoder.container(keyedBy: Key.self)
      dashes = try values.decodeIfPresent([String].self, forKey: .dashes)
      brackets = try values.decodeIfPresent(Bool.self, forKey: .brackets)
      if let long = dashes?.first(where: { $0.count != 1 }) {
        throw SettingsKeys.fault(
          "\"\(long)\" is not one character", decoder.codingPath + [Key.dashes])
      }
    }
  }

  /// The stages, farthest from delivery first; in place of the usual ones.
  var stages: [StageSettings]?
  /// How leads are written; in place of the usual forms.
  var leads: LeadSettings?
  /// Lists of words, each beside the usual ones.
  var words: [Words: [String]] = [:]
  /// Other names of teams, each with the name that counts.
  var teamAliases: [String: String]?
  /// Order and wording of reports.
  var report: ReportSettings?

  /// The lists of words.
  enum Words: String, CaseIterable {
    /// Whole statements that say there is nothing to say.
    case placeholders
    /// Words of group labels ("Wrapped up").
    case labelWords
    /// Labels and words of finished work.
    case doneWords
    /// Labels of work that goes on.
    case inProgressWords
    /// Labels of work to come.
    case plannedWords
    /// Words of headings that gather teams.
    case groupWords
    /// Words of headings that are no teams.
    case administrativeWords
    /// Headings of lists that frame a meeting ("Who was there").
    case frameHeadings
    /// What stands before the colon of a line that frames a meeting ("Keeper of the keys").
    case frameKeys
    /// What may stand before a team's name in a heading ("Report of").
    case headingPrefixes
    /// Remarks on the standing of a team ("probation").
    case standings
  }

  private enum Key: String, CaseIterable {
    case stages, leads, teamAliases, report
  }

  init(from decoder: any Decoder) throws {
    try SettingsKeys.check(
      decoder, Key.allCases.map(\.rawValue) + Words.allCases.map(\.rawValue))
    let values = try decoder.container(keyedBy: AnyKey.self)
    let key = { (key: Key) in AnyKey(key.rawValue) }
    stages = try values.decodeIfPresent([StageSettings].self, forKey: key(.stages))
    if stages?.isEmpty == true {
      throw SettingsKeys.fault("there are none; leave the key out", [key(.stages)])
    }
    leads = try values.decodeIfPresent(LeadSettings.self, forKey: key(.leads))
    teamAliases = try values.decodeIfPresent([String: String].self, forKey: key(.teamAliases))
    let names = (teamAliases ?? [:]).sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    try SettingsKeys.check(names, [key(.teamAliases)])
    report = try values.decodeIfPresent(ReportSettings.self, forKey: key(.report))
    for list in Words.allCases {
      let place = AnyKey(list.rawValue)
      words[list] = try values.decodeIfPresent([String].self, forKey: place)
      try SettingsKeys.check(words[list] ?? [], [place])
    }
  }

  /// Reads settings.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path, for the user.
  /// - Throws: `Trouble`, with the place of the first fault.
  init(_ bytes: [UInt8], path: String) throws(Trouble) {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      self = try decoder.decode(Settings.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw Trouble(SettingsKeys.line(error, path: path))
    } catch {
      throw Trouble(SettingsKeys.noJSON(path))
    }
  }

  /// The pairs of team names, in order.
  var namedAliases: [NamedAlias] {
    (teamAliases ?? [:]).sorted { $0.key < $1.key }.map { alias, name in
      NamedAlias(place: "teamAliases of the settings", names: [alias, name])
    }
  }

  /// Reads notes in the light of these settings.
  var reader: NoteReader { NoteReader(profile: profile) }

  /// The usual profile with these settings in place of its own.
  private var profile: Profile {
    var profile = Profile.cloudFoundry
    if let stages {
      profile.stages = stages.enumerated().map { rank, stage in
        let names = [stage.name] + (stage.names ?? [])
        return Profile.StageNames(
          Stage(name: stage.name, rank: rank, isDone: stage.done ?? false),
          names: names.map { $0.lowercased() })
      }
    }
    if let dashes = leads?.dashes { profile.leads.dashes = dashes.flatMap { $0 } }
    if let brackets = leads?.brackets { profile.leads.inBrackets = brackets }
    for list in Words.allCases {
      let texts = (words[list] ?? []).map { $0.lowercased() }
      switch list {
      case .placeholders:
        profile.placeholders.formUnion(texts)
        profile.answers.formUnion(texts)
      case .labelWords:
        profile.labelWords.formUnion(texts.flatMap(NotesDiff.Words.lowercased))
      case .doneWords: profile.statusWords.done.formUnion(texts)
      case .inProgressWords: profile.statusWords.inProgress.formUnion(texts)
      case .plannedWords: profile.statusWords.planned.formUnion(texts)
      case .groupWords: profile.groupWords.formUnion(texts)
      case .administrativeWords: profile.administrativeWords.formUnion(texts)
      case .frameHeadings: profile.frameHeadings.formUnion(texts)
      case .frameKeys: profile.frameKeys.formUnion(texts)
      case .headingPrefixes: profile.headingPrefixes += texts.map { $0 + " " }
      case .standings: profile.standings.formUnion(texts)
      }
    }
    for (alias, name) in teamAliases ?? [:] {
      profile.teamAliases[alias.lowercased()] = name.lowercased()
    }
    return profile
  }
}
