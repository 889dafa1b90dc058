import NotesDiff

extension ChangeReport.Entry {
  /// A line of a file, at which an item begins.
  struct Place: Hashable {
    /// The file.
    let file: String
    /// The line.
    let line: Int
  }

  /// Where it stands.
  var place: Place { Place(file: self.file, line: self.line) }

  /// Where the item stands that it is below, if it is below any.
  var parentPlace: Place? { self.parentLine.map { Place(file: self.file, line: $0) } }

  /// The team, or the outermost section it stands in; nothing before the first heading.
  var unit: String? { self.team ?? self.path.first }

  /// The part of a team whose heading it stands under, by the name of a thing: "harbour-gate" is one,
  /// "Fixes" and "Next" are none.
  var partOfTeam: String? {
    guard let team = self.team, self.parentLine == nil, self.path.count > 1,
      let part = self.path.last, part != team,
      !part.utf8.contains(UInt8(ascii: " ")), !isRead(from: .label(part)),
      !self.text.hasPrefix(part),
      part.utf8.contains(UInt8(ascii: "-")) || !part.hasSuffix("s") && !part.hasSuffix(":")
    else { return nil }
    let (profile, word) = (Profile.cloudFoundry, part.lowercased())
    return profile.labelWords.contains(word) || profile.administrativeWords.contains(word)
      ? nil : part
  }

  /// Whether the status was read from this. A report that was saved knows the evidence only by the
  /// words it was told in, so it is asked for by them, here and in `isReadFromColumn`, nowhere else.
  func isRead(from evidence: StatusReading.Evidence) -> Bool {
    guard let statusFrom = self.statusFrom else { return false }
    if statusFrom == Wording.evidence(evidence) { return true }
    // The name of a heading has lost its colon.
    guard case .label(let label) = evidence else { return false }
    return statusFrom == Wording.evidence(.label(label + ":"))
  }

  /// Whether the status was read from a label in front of the statement, or a column.
  var isReadFromColumn: Bool { self.statusFrom?.hasPrefix(Self.column) == true }

  /// The label or column its status was read from.
  var columnLabel: Substring? {
    isReadFromColumn ? self.statusFrom?.dropFirst(Self.column.count + 1).dropLast() : nil
  }

  /// How far it is by nothing but a box or a word set apart: "[x] Oil the gate", "WIP: oil the gate".
  var markedStatus: Status? {
    if isRead(from: .taskBox(ticked: true)) { return self.status == .done ? .done : nil }
    guard self.status == .done || self.status == .inProgress, isReadFromColumn,
      let label = columnLabel,
      !self.text.lowercased().contains(label.lowercased())
    else { return nil }
    return self.status
  }

  /// Whether it says at its end how far it is, and nothing else tells: "Oil the gate (done)".
  var endsInStatus: Bool {
    guard isReadFromColumn, let label = columnLabel else { return false }
    return Words.lowercased(self.text).spaced.hasSuffix(" " + label.lowercased())
  }

  private static let column = Wording.evidence(.prefix(""))?.prefix { $0 != "“" } ?? ""
}
