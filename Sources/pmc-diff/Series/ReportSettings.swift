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
    try self.init(FileInput.bytes(of: file, limit: ReadLimits.bytes), path: file)
  }

  /// The settings a user named, or those that lie with the notes.
  ///
  /// - Parameters:
  ///   - named: The file the user named.
  ///   - usual: Reads those that lie with the notes, where there are any.
  /// - Returns: The settings; the usual where there are none.
  /// - Throws: `Trouble`, where a file can't be read.
  static func chosen(
    _ named: String?, usual: () throws(Trouble) -> Settings?
  ) throws(Trouble) -> Settings {
    if let named { return try Settings(file: named) }
    return try usual() ?? Settings()
  }

  /// The settings a user named, or those beside a note.
  ///
  /// - Parameters:
  ///   - named: The file the user named.
  ///   - note: The path of the note; standard input has nothing beside it.
  /// - Returns: The settings; the usual where there are none.
  /// - Throws: `Trouble`, where a file can't be read.
  static func chosen(_ named: String?, beside note: String) throws(Trouble) -> Settings {
    try chosen(named) { () throws(Trouble) in
      try path(beside: note).map { (file) throws(Trouble) in try Settings(file: file) }
    }
  }

  /// The file of settings beside a note, or above the folders of years and months around it.
  ///
  /// - Parameter note: The path of the note; standard input has nothing beside it.
  /// - Returns: Its path, or nothing where there is none.
  static func path(beside note: String) -> String? {
    guard note != "-" else { return nil }
    var folders = note.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    while true {
      let file = (folders + [fileName[...]]).joined(separator: "/")
      if !FileInput.isMissing(file) { return file }
      // A folder of a year or month is none of its own.
      guard let last = folders.last, [2, 4].contains(last.count), last.allSatisfy(\.isNumber) else {
        return nil
      }
      folders.removeLast()
    }
  }
}
