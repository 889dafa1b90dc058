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
    var key: [UInt8] = []
    /// The number of what is said below or by something with a number of its own.
    func number(_ above: Int32, _ text: String, _ table: inout ByteTable) -> Int32 {
      key.removeAll(keepingCapacity: true)
      for shift in stride(from: 0, to: 32, by: 8) {
        key.append(UInt8(truncatingIfNeeded: above >> Int32(shift)))
      }
      key.append(text.utf8.span)
      return table.number(key.span)
    }
    return items.indices.map { index in
      let parent = items[index].parent.map { said[$0] } ?? -1
      said.append(number(parent, items[index].text, &statements))
      return number(said[index], unitName(of: items[index].section), &reports)
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
