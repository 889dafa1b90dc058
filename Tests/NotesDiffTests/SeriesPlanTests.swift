import NotesDiff
import Testing

/// Which files are notes of which committee, and in what order.
@Suite struct SeriesPlanTests {
  private func plan(_ paths: [String], root: String = "quay") -> SeriesPlan {
    SeriesPlan(paths: paths, root: root) { _ in nil }
  }

  @Test func datesDecideTheOrder() {
    let plan = plan(["2032/2032-01-02.md", "2031/12-30-2031.md", "2031/2031-03-04.md"])
    #expect(
      plan.committees.map { $0.places.map(\.path) } == [
        ["2031/2031-03-04.md", "2031/12-30-2031.md", "2032/2032-01-02.md"]
      ])
    #expect(plan.committees[0].name == "quay")
  }

  @Test func theOrderOfTheListIsOfNoMatter() {
    let paths = ["a/2031-03-04.md", "b/2031-03-04.md", "a/2031-04-01.md", "README.md", "x.md"]
    #expect(plan(paths) == plan(paths.reversed()))
  }

  @Test func foldersAreCommitteesAndYearsAreNot() {
    let plan = plan([
      "cranes/2031/2031-03-04.md", "cranes/2032/2032-03-04.md", "ropes/2031-03-04.md",
    ])
    #expect(plan.committees.map(\.name) == ["cranes", "ropes"])
    #expect(plan.committees.map(\.places.count) == [2, 1])
  }

  @Test func patternsInUseAtOnceAreTwoCommittees() {
    let plan = plan([
      "2031-01-01-cranes.md", "2031-02-01-ropes.md", "2031-03-01-cranes.md", "2031-04-01-ropes.md",
    ])
    #expect(plan.committees.map(\.name) == ["quay: cranes", "quay: ropes"])
  }

  @Test func aPatternThatTakesOverIsTheSameCommittee() {
    let plan = plan([
      "2031-01-01.md", "2031-02-01.md", "2031-03-01-sync.md", "2031-04-01-sync.md",
    ])
    #expect(plan.committees.map(\.places.count) == [4])
  }

  @Test func everythingElseHasAPlaceAndAWarning() {
    let plan = SeriesPlan(
      paths: [
        "README.md", "template.md", "YYYY-MM-DD-quay.md", "thoughts.md", "minutes.md",
        "2031-01-01.md", "2031-01-01-b.md", "2031-02-01.md", "2099-01-01.md",
      ], root: "quay"
    ) { $0 == "minutes.md" ? "# Quay PMC 2031-03-01" : nil }
    #expect(
      plan.notices == [
        .notANote(file: "README.md"), .notANote(file: "YYYY-MM-DD-quay.md"),
        .notANote(file: "template.md"), .noPlace(file: "thoughts.md"),
      ])
    let all = plan.committees.flatMap { $0.places.map(\.path) }
    #expect(
      all.sorted() == [
        "2031-01-01-b.md", "2031-01-01.md", "2031-02-01.md", "2099-01-01.md", "minutes.md",
      ])
  }

  @Test func oneDayTwiceAndADayFarAway() throws {
    let plan = plan(["a/2031-01-01.md", "b/x/2031-01-01.md", "2031/2031-01-01.md", "2031-01-01.md"])
    let own = try #require(plan.committees.first { $0.name == "quay" })
    let day = try #require(CalendarDate("2031-01-01"))
    #expect(own.places.map(\.path) == ["2031-01-01.md", "2031/2031-01-01.md"])
    #expect(
      own.notices == [.sameDay(file: "2031/2031-01-01.md", other: "2031-01-01.md", date: day)])

    let far = self.plan(["2031-01-01.md", "2031-02-01.md", "2036-01-01.md"])
    let (odd, near) = (
      try #require(CalendarDate("2036-01-01")), try #require(CalendarDate("2031-02-01"))
    )
    #expect(
      far.committees[0].notices == [.farDate(file: "2036-01-01.md", date: odd, nearest: near)])
  }
}
