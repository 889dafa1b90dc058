import NotesDiff
import Testing

/// Which files are notes of which committee, and in what order.
@Suite struct SeriesPlanTests {
  private func plan(_ paths: [String], root: String = "quay") -> SeriesPlan {
    SeriesPlan(paths: paths, root: root) { _ in [] }
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

  @Test func aFolderWithASlugForEachMeeting() {
    let plan = plan([
      "20310305-crane-sync/index.md", "20310312-crane-sync/index.md", "20310306-ropes/index.md",
    ])
    #expect(plan.committees.map(\.name) == ["quay: crane sync", "quay: ropes"])
    #expect(plan.committees.map(\.places.count) == [2, 1])
  }

  @Test func aFolderAMeeting() {
    let plan = plan([
      "2031/03/05/README.md", "2031/03/19/README.md", "2031/April/2/notes.md", "2031/README.md",
      "README.md",
    ])
    #expect(plan.committees.map(\.name) == ["quay"])
    #expect(
      plan.committees.map { $0.places.map(\.date.description) } == [
        ["2031-03-05", "2031-03-19", "2031-04-02"]
      ])
    #expect(
      plan.notices == [.notANote(file: "2031/README.md"), .notANote(file: "README.md")])
  }

  @Test func monthsInNamesTellNoCommitteesApart() {
    let plan = plan(["sync-5-march-2031.md", "sync-2-april-2031.md", "sync-1st-may-2031.md"])
    #expect(plan.committees.map(\.places.count) == [3])
  }

  @Test func theFirstLinesGiveADate() {
    let plan = SeriesPlan(paths: ["a.md", "b.md"], root: "quay") { path in
      let head = path == "a.md" ? "# Sync\nDate: 5 March 2031" : "---\ndate: 2031-04-02\n---"
      return NoteReader.days(in: Array(head.utf8))
    }
    #expect(
      plan.committees.flatMap { $0.places.map(\.date.description) }.sorted() == [
        "2031-03-05", "2031-04-02",
      ])
    #expect(plan.notices.isEmpty)
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
    ) { $0 == "minutes.md" ? NoteReader.days(in: Array("# Quay PMC 2031-03-01".utf8)) : [] }
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

  @Test func notesOfOneDayStandTogether() throws {
    let names = [
      "2031-03-04-sync-2.md", "2031-03-04-sync copy.md", "2031-03-04-sync-part3.md",
      "2031-03-04-sync (1).md", "2031-03-04-sync-addendum.md", "2031-03-04-sync.md",
      "2031-04-01-sync.md", "2031-04-01-sync-v2.md",
    ]
    let plan = plan(names)
    let only = try #require(plan.committees.first)
    #expect(plan.committees.count == 1 && only.name == "quay")
    #expect(only.places.first?.path == "2031-03-04-sync.md")
    #expect(only.places.suffix(2).map(\.path) == ["2031-04-01-sync.md", "2031-04-01-sync-v2.md"])
    #expect(only.notices.count == 6)
    // Without a first part, and with a letter at the day.
    #expect(self.plan(["2031-03-04-2.md", "2031-04-01.md"]).committees.count == 1)
    #expect(self.plan(["2031-03-04a.md", "2031-03-04b.md"]).committees.count == 1)
    // What meets again and again on the same days is a committee of its own.
    let two = self.plan([
      "2031-03-04-cf.md", "2031-03-04-cf-runtime.md", "2031-04-01-cf.md",
      "2031-04-01-cf-runtime.md",
    ])
    #expect(two.committees.count == 2)
    let unlike = self.plan(["2031-03-04-cranes.md", "2031-03-04-ropes.md"])
    #expect(unlike.committees.count == 2)
  }

  @Test func aSingleNoteWithALongerNameIsInTheSeriesBesideIt() {
    let series = ["2031-01-07.md", "2031-01-21.md", "2031-02-18.md"]
    #expect(plan(series + ["2031-02-04-special.md"]).committees.map(\.places.count) == [4])
    // A name that is used twice is a pattern.
    let two = ["2031-02-04-special.md", "2031-03-04-special.md"]
    #expect(plan(series + two.map { $0 }).committees.map(\.places.count) == [3, 2])
    // One note is no series another could belong to.
    #expect(plan(["2031-01-07.md", "2031-02-04-special.md"]).committees.count == 2)
  }

  @Test func quartersAndWeeksInNamesTellNoCommitteesApart() {
    let names = ["2031-q2.md", "2031-W10.md", "2031-05.md", "2031-january.md"]
    #expect(
      plan(names).committees.map { $0.places.map(\.path) } == [
        ["2031-january.md", "2031-W10.md", "2031-q2.md", "2031-05.md"]
      ])
  }

  @Test func listedFilesAreOneSeries() {
    let plan = { (paths: [String]) in
      SeriesPlan(paths: paths, root: "", areListed: true) { _ in [] }
    }
    let two = plan(["a-2031-04-01.md", "b-2031-03-04.md"])
    #expect(two.committees.map { $0.places.count } == [2])
    #expect(two.notices == [.unlikeNames(files: ["b-2031-03-04.md", "a-2031-04-01.md"])])
    #expect(plan(["2031-04-01.md", "2031-03-04.md"]).notices.isEmpty)
    let series = ["a-2031-03-04.md", "a-2031-04-01.md", "b-2031-03-04.md", "b-2031-04-01.md"]
    #expect(plan(series).committees.count == 2 && plan(series).notices.isEmpty)
    #expect(plan(series + ["c-2031-05-06.md"]).committees.count == 3)
    #expect(plan(Array(series.prefix(3))).committees.map { $0.places.count } == [3])
  }

  @Test func notesCalledAfterTheirTopicsAreOneSeries() {
    let plan = { (paths: [String]) in SeriesPlan(paths: paths, root: "quay") { _ in [] } }
    let topics = ["2031-03-04-kickoff.md", "2031-04-01-fog.md", "2031-05-06-lamps.md"]
    #expect(plan(topics).committees.map { $0.places.map(\.path) } == [topics])
    #expect(plan(topics).notices == [.unlikeNames(files: topics)])
    // Two may be the first of two committees, and so may those of one day.
    #expect(plan(Array(topics.prefix(2))).committees.count == 2)
    #expect(plan(topics.prefix(2) + ["2031-04-01-lamps.md"]).committees.count == 3)
  }
}
