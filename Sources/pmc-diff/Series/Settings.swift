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
  /// The file, beside the notes or in a folder above them inside the series.
  static let fileName = ".pmc-diff.json5"

  /// A stage of the roadmap.
  struct StageSettings: Decodable {
    var name: String
    var names: [String]?
    var done: Bool?
  }

  /// The stages, farthest from delivery first; in place of the usual ones.
  var stages: [StageSettings]?
  /// Whole statements that say there is nothing to say, beside the usual ones.
  var placeholders: [String]?
  /// Words of group labels ("Wrapped up"), beside the usual ones.
  var labelWords: [String]?
  /// Other names of teams, each with the name that counts.
  var teamAliases: [String: String]?
  /// Words of headings that gather teams, beside the usual ones.
  var groupWords: [String]?
  /// Words of headings that are no teams, beside the usual ones.
  var administrativeWords: [String]?
  /// Order and wording of reports on two notes.
  var report: ReportSettings?

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
    } catch DecodingError.keyNotFound(let key, _) {
      throw Trouble("\(path): \(key.stringValue) is missing")
    } catch DecodingError.typeMismatch(_, let context) {
      let place = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw Trouble("\(path): \(place) has a value of the wrong type")
    } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
      let place = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw Trouble("\(path): \(place): \(context.debugDescription)")
    } catch {
      throw Trouble("\(path): this is no JSON5; see 'pmc-diff log --help' for an example")
    }
  }

  /// A profile with these settings in place of its own.
  ///
  /// - Parameter profile: The usual profile.
  /// - Returns: The changed profile.
  func applied(to profile: Profile) -> Profile {
    var profile = profile
    if let stages, !stages.isEmpty {
      profile.stages = stages.enumerated().map { rank, stage in
        let names = [stage.name] + (stage.names ?? [])
        return Profile.StageNames(
          Stage(name: stage.name, rank: rank, isDone: stage.done ?? false),
          names: names.map { $0.lowercased() })
      }
    }
    profile.placeholders.formUnion((placeholders ?? []).map { $0.lowercased() })
    profile.labelWords.formUnion(
      (labelWords ?? []).flatMap { $0.lowercased().split(separator: " ").map(String.init) })
    profile.groupWords.formUnion((groupWords ?? []).map { $0.lowercased() })
    profile.administrativeWords.formUnion((administrativeWords ?? []).map { $0.lowercased() })
    for (alias, name) in teamAliases ?? [:] {
      profile.teamAliases[alias.lowercased()] = name.lowercased()
    }
    return profile
  }
}
