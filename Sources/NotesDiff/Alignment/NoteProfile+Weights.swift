// How much the terms of an item tell of it.

extension NoteProfile {
  /// Weighs the terms of all items by how rare they are, and tells where the items stand in their scopes.
  ///
  /// - Parameter vocabulary: The terms of both notes, settled.
  /// - Complexity: Linear in the number of terms.
  mutating func weigh(by vocabulary: Vocabulary) {
    var inNote = [Int32](repeating: 0, count: vocabulary.count)
    var inScope = inNote
    members = Array(repeating: [], count: names.count)
    for index in items.indices where items[index].isLinkable {
      members[items[index].scope + 1].append(index)
      for term in items[index].terms { inNote[Int(term.id)] += 1 }
    }
    for (members, name) in zip(members, names) {
      for index in members {
        for term in items[index].terms { inScope[Int(term.id)] += 1 }
      }
      for (place, index) in members.enumerated() {
        items[index].weigh(by: vocabulary, own: name, inScope: inScope, inNote: inNote)
        items[index].scopeCount = members.count
        items[index].place = members.count > 1 ? Double(place) / Double(members.count - 1) : 0.5
      }
      for index in members {
        for term in items[index].terms { inScope[Int(term.id)] = 0 }
      }
    }
  }
}

extension ItemProfile {
  /// What is left of a team's own name inside its section.
  private static let ownNameWeight = 0.25

  /// Weighs the terms by how rare they are.
  fileprivate mutating func weigh(
    by vocabulary: Vocabulary, own: [Vocabulary.ID], inScope: [Int32], inNote: [Int32]
  ) {
    var square = 0.0
    var localSquare = 0.0
    var headSquare = 0.0
    sum = 0
    for index in terms.indices {
      var term = terms[index]
      term.weight *= vocabulary.rarity(of: term.id)
      term.inScope = inScope[Int(term.id)]
      term.inNote = inNote[Int(term.id)]
      term.local = term.weight / Double(term.inScope).squareRoot()
      if own.contains(term.id) { term.local *= Self.ownNameWeight }
      square += term.weight * term.weight
      localSquare += term.local * term.local
      if term.position < head { headSquare += term.local * term.local }
      sum += term.weight
      terms[index] = term
    }
    length = max(1e-9, square.squareRoot())
    localLength = max(1e-9, localSquare.squareRoot())
    headLength = max(1e-9, headSquare.squareRoot())
    sum = max(1e-9, sum)
  }
}
