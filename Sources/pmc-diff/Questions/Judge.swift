import NotesDiff
import Reports

/// A program that answers questions: a person's script, or the client of a language model.
struct Judge {
  /// What `sh -c` runs.
  let command: String
  /// How many questions it is asked about two notes.
  let limit: Int

  /// Asks it.
  ///
  /// - Parameters:
  ///   - questions: The questions.
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: Its answers, in its order; questions it passed over have none.
  /// - Throws: `Trouble`, where it fails or answers something else.
  func answers(
    to questions: [Question], old: MeetingNote, new: MeetingNote
  ) throws -> [Answer] {
    let facts = questions.map { QuestionFacts($0, old: old, new: new) }
    let (status, output) = try Subprocess.feed(
      Array(try QuestionFacts.lines(facts).utf8), to: ["sh", "-c", command], readsErrors: false,
      advice: "--judge needs a shell")
    guard status == 0 else {
      throw trouble("ended with status \(status)")
    }
    let offered = Dictionary(
      facts.map { ($0.id, Set($0.candidates.map(\.id))) }, uniquingKeysWith: { $0.union($1) })
    var answers: [Answer] = []
    for (place, line) in try TextLines.lines(of: output, name: "--judge").enumerated() {
      let answer: Answer?
      do {
        answer = try AnswerCoding.answer(line, file: "", line: place + 1)
      } catch {
        throw trouble("line \(place + 1) of its answers: \(error.description)")
      }
      guard var answer else { continue }
      guard case .chosen(let question, let items) = answer.verdict, let choice = offered[question]
      else { throw trouble("line \(place + 1) of its answers: no such question was asked") }
      if let strange = items.first(where: { !choice.contains($0) }) {
        throw trouble("line \(place + 1) of its answers: \(strange) was not among the candidates")
      }
      answer.notes = Answer.Notes(old: old.file, new: new.file)
      answers.removeAll { $0.question == question }
      answers.append(answer)
    }
    return answers
  }

  private func trouble(_ what: String) -> Trouble {
    Trouble("--judge \(command): \(what); no answer was kept")
  }
}
