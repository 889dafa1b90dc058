import NotesDiff

/// What finds the links of a series: one session for all of its steps, so that what a judge answered
/// about one of them is kept before the next is asked about.
final class SeriesAlignment {
  private var session: AlignmentSession
  /// The lines of answers that applied to a step.
  private var applied: Set<Int> = []

  /// Makes it out of what a user's options say.
  init(_ session: AlignmentSession) { self.session = session }

  /// Makes it where nothing was answered and nobody is asked.
  convenience init(_ aligner: Aligner) {
    self.init(AlignmentSession(aligner: aligner, file: AnswerFile(), judge: nil))
  }

  /// What finds the links as far as answers are known.
  var aligner: Aligner { session.aligner }

  /// What finds the links between two notes, the judge having been asked about them.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: What finds the links.
  /// - Throws: `Trouble`, where the judge fails or the answers can't be kept.
  func asked(_ old: MeetingNote, _ new: MeetingNote) throws -> Aligner {
    try session.ask(old, new)
    applied.formUnion(session.aligner.answers.applied(to: old, new))
    return session.aligner
  }

  /// The answers and pins that applied to no step, in order.
  var unused: [Notice] {
    session.aligner.answers.answers.filter { !applied.contains($0.line) }.map(\.unused)
  }
}
