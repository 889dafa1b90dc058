import NotesDiff
import Reports

/// What settings say of the order and wording of reports.
struct ReportSettings: Decodable {
  /// Order, omissions and titles, their names checked.
  let layout: ReportLayout

  private enum Key: String, CodingKey, CaseIterable {
    case order, hide, fold, limit, labels, detail
  }

  init(from decoder: any Decoder) throws {
    try SettingsKeys.check(decoder, Key.allCases.map(\.rawValue))
    let values = try decoder.container(keyedBy: Key.self)
    let path = decoder.codingPath
    var layout = ReportLayout()
    let names = { (key: Key) in
      try values.decodeIfPresent([String].self, forKey: key)?.map { $0.lowercased() } ?? []
    }
    layout.order = try names(.order)
    layout.hide = Set(try names(.hide))
    layout.fold = Set(try names(.fold))
    if let detail = try values.decodeIfPresent(String.self, forKey: .detail)?.lowercased() {
      guard let known = ReportLayout.Detail(rawValue: detail) else {
        throw SettingsKeys.unknown(
          detail, ReportLayout.Detail.allCases.map(\.rawValue), path + [Key.detail])
      }
      layout.detail = known
    }
    layout.limit = try values.decodeIfPresent(Int.self, forKey: .limit)
    for (name, label) in try values.decodeIfPresent([String: String].self, forKey: .labels) ?? [:] {
      layout.labels[name.lowercased()] = label
    }
    for name in layout.fold.sorted() where !ReportLayout.groupNames.contains(name) {
      throw SettingsKeys.unknown(name, ReportLayout.groupNames, path + [Key.fold])
    }
    let titled = ReportLayout.partNames.filter { $0 != "sections" } + ReportLayout.groupNames
    for name in layout.labels.keys.sorted() where !titled.contains(name) {
      throw SettingsKeys.unknown(name, titled, path + [Key.labels])
    }
    if let limit = layout.limit, limit < 1 {
      throw SettingsKeys.fault("the least is 1", path + [Key.limit])
    }
    self.layout = layout
  }
}

extension Settings {
  /// No settings: everything as usual.
  init() {}

  /// Order and wording of reports; the usual where nothing is said.
  var layout: ReportLayout { report?.layout ?? ReportLayout() }

  /// Reads a file of settings.
  ///
  /// - Parameter file: Its path.
  /// - Throws: `Trouble`, in words for the user.
  init(file: String) throws(Trouble) {
    FileOutput.protect([file], as: .settings)
    try self.init(FileInput.bytes(of: file, limit: ReadLimits.bytes), path: file)
  }
}
