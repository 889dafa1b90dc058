/// What makes two items of one note the same piece of news.
extension MeetingNote {
  /// Who says what under what, for each item, as a number: "approved" under another
  /// proposal is other news.
  ///
  /// - Returns: The numbers.
  /// - Complexity: Linear in the text of the note.
  func sayings() -> [Int32] {
    var statements = ByteTable(capacity: items.count)
    var reports = ByteTable(capacity: items.count)
    var said: [Int32] = []
    return items.indices.map { index in
      let parent = items[index].parent.map { said[$0] } ?? -1
      said.append(statements.number(items[index].text, below: parent))
      return reports.number(unitName(of: items[index].section), below: said[index])
    }
  }

  /// The only ticket an item leads to, where it is the entry of that ticket in a list:
  /// on the next list it is the same news.
  ///
  /// - Parameter index: The item.
  /// - Returns: The ticket as it is listed; nothing for any other item.
  func ticketEntry(_ index: Int) -> String? {
    guard items[index].content.spans.first?.link != nil else { return nil }
    let item = items[index]
    guard item.role == .statement, !item.isRoadmapRow, !item.hasChildren,
      let span = item.content.spans.first, let link = span.link,
      item.content.links.count == 1, AddressForm.isSpecific(link.utf8.span)
    else { return nil }
    return link + " " + Cosmetics.key(span.text)
  }
}
