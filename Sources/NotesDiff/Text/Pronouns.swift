/// Words that stand for what was named before.
package enum Pronouns {
  /// Those for things: what "they" will do somebody does, and "there will be" names something new.
  package static let ofThings: WordSet = ["it", "that", "these", "this", "those"]

  /// Those a sentence that leans on the one before it has for its subject.
  package static let subjects = ofThings.with("they")

  /// Those for what stands above a list; what "these" are, its line before says.
  package static let above: WordSet = [
    "it", "its", "that", "their", "them", "there", "they", "this",
  ]

  /// All of them.
  package static let all = above.with("these", "those")
}
