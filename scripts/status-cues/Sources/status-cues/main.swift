import Foundation

@testable import NotesDiff

// Standard input: old file, new file, old line, new line, apart by tabs. Standard output: first the
// weight of each cue, then for each pair its lines, whether the library calls it completed, whether
// stages alone decide, the cues, and those of the older statement alone.
for cue in StatusCue.allCases { print("weight", cue.rawValue, cue.weight, separator: "\t") }
print("threshold", StatusCue.threshold, separator: "\t")

var files: [String] = []
var notes: [MeetingNote] = []
var completion: Completion?
var older: StatusReader?
while let line = readLine() {
  let fields = line.split(separator: "\t").map(String.init)
  guard fields.count == 4, let oldLine = Int(fields[2]), let newLine = Int(fields[3]) else {
    continue
  }
  if files != Array(fields.prefix(2)) {
    files = Array(fields.prefix(2))
    notes = try files.map { try read($0) }
    completion = Completion(old: notes[0], new: notes[1])
    older = StatusReader(notes[0])
  }
  guard let old = notes[0].items.firstIndex(where: { $0.line == oldLine }),
    let new = notes[1].items.firstIndex(where: { $0.line == newLine }),
    let verdict = completion?.verdict(old: old, new: new)
  else {
    print("missing", oldLine, newLine, separator: "\t")
    continue
  }
  let decides = verdict.cues.found.isEmpty && notes[1].items[new].stage != nil
  print(
    "pair", oldLine, newLine, verdict.isCompleted, decides,
    text(verdict.cues), text(older?.cues(of: old) ?? StatusCues()),
    separator: "\t")
}

func read(_ path: String) throws -> MeetingNote {
  let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
  return try NoteReader().read(bytes, file: path)
}

func text(_ cues: StatusCues) -> String {
  cues.found.map { "\($0.cue.rawValue)=\($0.words)" }.joined(separator: "|")
}
