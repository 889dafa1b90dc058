import NotesDiff
import Reports

/// The notes that lie beside the two of a `diff`, asked only where rows of the roadmap seem to have
/// been reopened: they may come from an older note that was copied.
enum OlderNotes {
  /// How many notes before the older one are looked at.
  private static let reach = 16

  /// The comparison of two notes, with a notice where the roadmap was copied from an older note that
  /// lies beside them.
  ///
  /// - Parameters:
  ///   - comparison: The comparison of the two as they stand.
  ///   - path: The path of the newer note.
  ///   - reader: What reads notes.
  /// - Returns: The comparison to report.
  static func considered(
    _ comparison: Comparison, newer path: String, reader: NoteReader
  ) -> Comparison {
    let isReopened = comparison.changes.contains { $0.area == .roadmap && $0.kind == .reopened }
    guard isReopened, path != "-", let date = comparison.old.date else { return comparison }
    var walk = SeriesWalk(baseline: .last, aligner: Aligner(), carriesReports: false)
    for file in older(than: date, beside: path) {
      // What can't be read beside the two notes is none of their reader's business.
      guard let bytes = try? FileInput.bytes(of: file, limit: ReadLimits.bytes),
        !OwnReport.begins(bytes), let note = try? reader.read(bytes, file: file)
      else { continue }
      _ = walk.next(note, isWanted: false)
    }
    _ = walk.next(comparison.old, isWanted: false)
    guard let step = walk.next(comparison.new), step.hasCopiedRoadmap else { return comparison }
    // A report of two notes compares with nothing but the older of the two; that its roadmap is a
    // copy is said beside what it says.
    var result = comparison
    result.notices += step.comparison.notices.filter {
      if case .copiedRoadmap = $0 { true } else { false }
    }
    return result
  }

  /// The dated notes before a day, oldest first: in the folder of a note and, where folders are
  /// years, in the one before.
  private static func older(than date: CalendarDate, beside path: String) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    var folders = [folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder]
    let last = folder.lastPathComponent
    if last.count == 4, let year = Int(last) {
      let parent = folder.dropLast(4)
      folders.insert(parent + "\(year - 1)", at: 0)
    }
    let files = folders.flatMap { folder in
      ((try? FolderWalk.names(in: folder)) ?? []).filter(SeriesSource.isMarkdown)
        .map { folder + "/" + $0 }
    }
    let plan = SeriesPlan(paths: files, root: "") { _ in [] }
    let name = String(parts.last ?? "")
    let committee = plan.committees.first { committee in
      committee.places.contains { $0.path.hasSuffix("/" + name) }
    }
    let places = (committee?.places ?? []).filter { $0.date < date }
    return places.suffix(reach).map(\.path)
  }
}
