/// A term of an item, weighed.
struct WeightedTerm: Hashable {
  /// The number of the term.
  var id: Vocabulary.ID
  /// How many other words of content stand before it; -1 where it is no word.
  var position: Int32 = -1
  /// Its weight in the two notes.
  var weight: Double
  /// Its weight inside the team's section, where the team's own words tell little.
  var local = 0.0
  /// In how many items of the scope it occurs.
  var inScope: Int32 = 1
  /// In how many items of the note it occurs.
  var inNote: Int32 = 1
}

/// What alignment has to know of an item, read once.
struct ItemProfile {
  /// Whether the item takes part in alignment at all.
  var isLinkable = false
  /// The section link of its team, or of its section outside teams; -1 for the roadmap.
  var scope = -1
  /// Whether it is a row of the roadmap.
  var isRow = false
  /// Whether it stands in a section that only tells once more what an earlier meeting had before it.
  var isRecap = false
  /// Its terms by number.
  var terms: [WeightedTerm] = []
  /// The sum of the weights of its terms.
  var sum = 1e-9
  /// The length of the vector of its weights.
  var length = 1e-9
  /// The length of the vector of its local weights.
  var localLength = 1e-9
  /// How many words of content its first sentence has; more than there are where that is all.
  var head = Int32.max
  /// The length of the vector of the local weights of that sentence.
  var headLength = 1e-9
  /// The number of its text without case, marks and label; equal texts have equal numbers.
  var text = -1
  /// The number of what opens it, "80.1", where that names the work.
  var openingNumber: Int?
  /// The versions it names.
  var versions: [Vocabulary.ID] = []
  /// The versions it or the nearest item around it names.
  var contextVersions: [Vocabulary.ID] = []
  /// The numbers of the addresses it links to, in order.
  var targets: [Int] = []
  /// Those of them that lead to one thing.
  var specificTargets: [Int] = []
  /// The number of the address of the only ticket it links to, where it links to no other one thing.
  var ticketTarget: Int?
  /// The numbers of the only release it is for, or of those it tells of where it is done.
  var releases: [[Int]] = []
  /// The numbers of the only release it tells a candidate of.
  var prerelease: [Int]?
  /// The numbers of the releases it tells to be out, where it is done and the older note tells candidates.
  var outs: [[Int]] = []
  /// Whether it says that they are released, or will be.
  var speaksOfReleasing = false
  /// The scopes of the teams whose lead it speaks of, outside the sections of teams.
  var offices: [Int] = []
  /// The numbers of the tickets it names or links to; where it has none, those of the nearest item
  /// around it that does.
  var tickets: [Int] = []
  /// The numbers of those of the nearest item around it that names any.
  var ticketsAround: [Int] = []
  /// Whether the tickets are its own.
  var hasTickets = false
  /// Terms of the names of those it is given to.
  var doers: [Vocabulary.ID] = []
  /// Terms of the names of those who are "to" do it.
  var agents: [Vocabulary.ID] = []
  /// Terms of the name it opens with, where that says who is to do it.
  var openerTerms: [Vocabulary.ID] = []
  /// What the titles in quotation marks are about, where it is still to be done.
  var titles: [Set<[UInt8]>] = []
  /// Whether it only tells how the meeting went.
  var isOverview = false
  /// Whether it opens with thanks.
  var isThanks = false
  /// Whether it names nothing of its own: "Looking for volunteers to help".
  var isStock = false
  /// Whether it says nothing but how far something is: a status and an address.
  var isBare = false
  /// How far down the scope it stands, 0…1.
  var place = 0.5
  /// How many linkable items stand in the scope.
  var scopeCount = 1
  /// The section link of the part of the team it stands in, or nothing directly under the team.
  var part: Int?
  /// Terms of the name of that part.
  var partTerms: [Vocabulary.ID] = []
  /// Whether it reads as the heading of what stands below it.
  var isLabelLike = false
  /// Whether it is a person's name over what that person says.
  var isName = false
  /// Whether it is a name on a list of nothing but names.
  var isListed = false
  /// The number of the first word of the name it opens with, "Ida Holm: …", or of the bare name it stands under.
  var opener: Int?
  /// Whether it is marked as a task, or stands in a list of such.
  var isTask = false
  /// How far the work is.
  var status = Status.unknown
  /// The item around it, by index.
  var parent: Int?
  /// The stage of a roadmap row, by rank.
  var stage: Int?

  /// Whether it has a term, whatever its weight.
  func has(_ term: Vocabulary.ID) -> Bool { index(of: term) != nil }

  /// Whether it has every term of a name.
  ///
  /// - Parameter name: The numbers of the terms; no name is in nothing.
  /// - Returns: Whether the item has them all.
  func hasAll(_ name: [Vocabulary.ID]) -> Bool { !name.isEmpty && name.allSatisfy(has) }

  /// The place of a term among its terms, by binary search.
  ///
  /// - Parameter term: The number of the term.
  /// - Returns: Its place, or nothing.
  func index(of term: Vocabulary.ID) -> Int? {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].id < term { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low].id == term ? low : nil
  }
}
