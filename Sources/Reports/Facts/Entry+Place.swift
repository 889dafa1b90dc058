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

  /// The part of a team it stands under, by the name of a thing: "harbour-gate" is one, "Fixes" and
  /// "Next", below which it may stand there, are none.
  var partOfTeam: String? {
    guard let team = self.team else { return nil }
    let inside = self.path.lastIndex(of: team).map { self.path[($0 + 1)...] } ?? self.path[...]
    let names = inside.reversed().drop(while: onlySorts)
    guard let part = names.first(where: { !$0.utf8.contains(UInt8(ascii: " ")) }),
      !self.text.hasPrefix(part),
      part.utf8.contains(UInt8(ascii: "-")) || !part.hasSuffix("s") && !part.ends(with: ":"),
      // Of the items a statement stands below few are parts: "performance", "Boats!"
      self.parentLine == nil && part == self.path.last
        || Self.isNameOfPart(part) && !self.text.hasInside(part)
    else { return nil }
    return onlySorts(part) ? nil : part
  }

  private static func isNameOfPart(_ name: String) -> Bool {
    guard let last = name.utf8.last, Words.isASCIILetterOrDigit(last) else { return false }
    return name.utf8.contains(UInt8(ascii: "-")) || name[...].opensWithCapital
  }

  /// Whether a name it stands under only tells how far along work is, or is a place of a form: "Coming up".
  func onlySorts(_ name: String) -> Bool {
    let profile = Profile.cloudFoundry
    return isRead(from: .label(name))
      || Words.lowercased(name).allSatisfy {
        profile.labelWords.contains($0) || profile.administrativeWords.contains($0)
      }
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
