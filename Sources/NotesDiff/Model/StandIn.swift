/// Somebody who speaks for the lead of a team at one meeting: no other lead.
package struct StandIn: Sendable, Hashable {
  /// Who speaks.
  package var person: String
  /// The lead, or several joined by commas.
  package var lead: String

  /// Reads who stands in from what a heading says of the lead: "Ida Holm (Bo Berg representing)", "Bo
  /// Berg standing in for Ida Holm"; nothing where nobody stands in.
  ///
  /// - Parameters:
  ///   - lead: The people the heading names, joined by commas.
  ///   - remark: What it says of them.
  package init?(lead: String?, remark: String?) {
    guard let lead, let words = remark?.parts else { return nil }
    let name = words.prefix { $0.first?.isUppercase == true }
    if let word = words.dropFirst(name.count).first, !name.isEmpty, name.count + 2 >= words.count,
      Self.speaking.contains(String(word))
    {
      (person, self.lead) = (name.joined(separator: " "), lead)
      return
    }
    // "Out for Easter" names nobody.
    guard let mark = words.lastIndex(of: "for"),
      mark == 0 || words[..<mark].contains(where: { Self.speaking.contains(String($0)) })
    else { return nil }
    let absent = words[(mark + 1)...]
    guard !absent.isEmpty, absent.allSatisfy({ $0.first?.isUppercase == true }) else { return nil }
    (person, self.lead) = (lead, absent.joined(separator: " "))
  }

  private static let speaking: Set<String> = [
    "acting", "covering", "deputising", "filling", "hitting", "presenting", "representing",
    "speaking", "standing", "substituting",
  ]
}

extension TeamHeading {
  /// Who stands in for the lead, where somebody does.
  package var standIn: StandIn? {
    StandIn(lead: leads.isEmpty ? nil : leads.joined(separator: ", "), remark: remark)
  }
}
