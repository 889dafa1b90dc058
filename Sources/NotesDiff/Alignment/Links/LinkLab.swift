/// What `scripts/fit-links` has to see of the alignment: signals and links as tables.
///
/// The signals the weights are fitted to are these very ones, so the script computes none.
package struct LinkLab: Sendable {
  /// The weights and bars in use.
  package var model: LinkModel

  /// Makes a lab.
  package init(model: LinkModel = .fitted) { self.model = model }

  /// The names of the signals of the first and of the second step.
  package static var signals: (own: [String], context: [String]) {
    (
      LinkFeatures.Signal.allCases.map { "\($0)" }, LinkContext.Signal.allCases.map { "\($0)" }
    )
  }

  /// One line a candidate: the lines of both items, the signals of both steps, the probability.
  ///
  /// - Parameters:
  ///   - old: The older note.
  ///   - new: The newer note.
  /// - Returns: The candidates, one a line or entry.
  package func candidates(_ old: MeetingNote, _ new: MeetingNote) -> [String] {
    let alignment = alignment(old, new)
    return alignment.scored.map { found in
      let numbers =
        LinkFeatures.Signal.allCases.map { found.features.signals[$0] }
        + LinkContext.Signal.allCases.map { found.context.signals[$0] } + [found.probability]
      let fields =
        [
          String(old.items[found.candidate.old].line), String(new.items[found.candidate.new].line),
        ] + numbers.map { "\($0)" }
      return fields.joined(separator: "\t")
    }
  }

  /// One line a link: the lines of both items, the probability, the tier.
  package func links(_ old: MeetingNote, _ new: MeetingNote) -> [String] {
    alignment(old, new).links().map { link in
      [
        String(old.items[link.old].line), String(new.items[link.new].line),
        String(link.probability), link.tier.rawValue,
      ].joined(separator: "\t")
    }
  }

  private func alignment(_ old: MeetingNote, _ new: MeetingNote) -> ItemAlignment {
    var sections = SectionAlignment(old, new)
    var words = WordMemory()
    let cut = CutNotes(old, new, words: &words)
    return ItemAlignment(
      old, new, sections: sections.links(), model: model, cut: cut, words: &words)
  }
}

extension LinkModel {
  /// Reads weights from text: one name and number a line, as `scripts/fit-links` writes them.
  ///
  /// - Parameter text: The text; signals it does not name weigh nothing.
  package init(parsing text: String) {
    var values: [String: Double] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      if fields.count == 2, let value = Double(String(fields[1])) {
        values[String(fields[0])] = value
      }
    }
    self.init(
      bias: values["bias"] ?? 0,
      weights: LinkFeatures.Signal.allCases.map { values["own.\($0)"] ?? 0 },
      contextBias: values["contextBias"] ?? 0,
      contextWeights: LinkContext.Signal.allCases.map { values["context.\($0)"] ?? 0 },
      accept: values["accept"] ?? LinkModel.fitted.accept,
      acceptSecond: values["acceptSecond"] ?? LinkModel.fitted.acceptSecond,
      sure: values["sure"] ?? LinkModel.fitted.sure)
  }
}
