import ArgumentParser
import Reports

/// What a command that writes and sends a report understands.
struct ReportArguments: ParsableArguments {
  @OptionGroup var form: FormArguments

  @OptionGroup(title: "Mail") var mail: MailArguments

  func validate() throws { try OptionScope.check(form, mail) }

  /// Writes a report to every place asked for; none is written where one can't be made.
  ///
  /// - Parameters:
  ///   - facts: The report.
  ///   - choice: What the reader wants to see of changes.
  ///   - layout: The order and wording the reader chose.
  /// - Throws: `Trouble`, in words for the user.
  func write(_ facts: ChangeReport, _ choice: ChangeChoice, layout: ReportLayout) throws {
    let options = choice.options(layout)
    try ReportWriter(
      form: form, mail: mail, shared: choice.shared, stem: facts.fileStem,
      arranged: ArrangedReport(facts, options: options)
    ) {
      try ReportCoding.text(of: facts.keeping(include: options.include))
    }.write()
  }

  /// Writes a report on a series to every place asked for.
  ///
  /// - Parameters:
  ///   - facts: The report.
  ///   - choice: What the reader wants to see of changes.
  ///   - layout: The order and wording the reader chose.
  /// - Throws: `Trouble`, in words for the user.
  func write(
    _ facts: some SeriesAnswer, _ choice: ChangeChoice = ChangeChoice(), layout: ReportLayout
  ) throws {
    try ReportWriter(form: form, mail: mail, facts, choice, layout: layout).write()
  }
}
