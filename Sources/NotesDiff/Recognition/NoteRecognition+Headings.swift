extension NoteRecognition {
  /// Whether a heading carries a statement: deep inside a team, several words, nothing under it.
  func isStatement(_ index: Int, level: Int, title: RichText) -> Bool {
    guard let team = sections.team, level > team.level + 1,
      [.team, .component, .label].contains(sections.all[sections.innermost].kind)
    else { return false }
    let words = Words.lowercased(title.plain)
    guard words.count >= 3, !LabelRecognition(profile: profile).isLabel(title.plain) else {
      return false
    }
    let following = tree.nodes[index].end
    guard following < tree.nodes.count else { return true }
    if case .heading(let next) = tree.nodes[following].kind { return next <= level }
    return false
  }
}
