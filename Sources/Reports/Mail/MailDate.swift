import NotesDiff

/// A moment as the head of a mail has it.
public struct MailDate: Sendable, Hashable, CustomStringConvertible {
  private let date: CalendarDate
  private let time: [Int]
  private let zone: String

  /// Reads ISO 8601: `2017-10-18`, `2017-10-18T09:30`, `2017-10-18T09:30:00Z`,
  /// `2017-10-18 09:30:00+02:00`. Without a zone it is taken for UTC, without a time for midnight.
  ///
  /// - Parameter text: A date.
  public init?(_ text: String) {
    guard text.utf8.allSatisfy({ $0 < 0x80 }), let date = CalendarDate(String(text.prefix(10)))
    else {
      return nil
    }
    self.date = date
    var rest = text.dropFirst(10)
    guard !rest.isEmpty else {
      time = [0, 0, 0]
      zone = "+0000"
      return
    }
    guard let mark = rest.popFirst(), "Tt ".contains(mark) else { return nil }
    let end = rest.firstIndex { "Zz+-".contains($0) } ?? rest.endIndex
    guard let time = Self.time(rest[..<end]), let zone = Self.zone(rest[end...]) else { return nil }
    self.time = time
    self.zone = zone
  }

  private static func numbers(_ text: Substring) -> [Int]? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.count == 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }

  private static func time(_ text: Substring) -> [Int]? {
    guard let numbers = numbers(text), (2...3).contains(numbers.count), numbers[0] < 24,
      numbers[1] < 60, numbers.last.map({ $0 < 60 }) == true
    else { return nil }
    return numbers.count == 2 ? numbers + [0] : numbers
  }

  private static func zone(_ text: Substring) -> String? {
    guard let sign = text.first else { return "+0000" }
    if sign == "Z" || sign == "z" { return text.count == 1 ? "+0000" : nil }
    var digits = text.dropFirst()
    digits.removeAll { $0 == ":" }
    guard digits.utf8.count == 4, let value = Int(digits), value / 100 < 24, value % 100 < 60,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return "\(sign)\(digits)"
  }

  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Wed, 18 Oct 2017 09:30:00 +0200`.
  public var description: String {
    // 2024-01-01 was a Monday.
    let monday = CalendarDate(year: 2024, month: 1, day: 1)?.dayNumber ?? 0
    let weekday = ((date.dayNumber - monday) % 7 + 7) % 7
    let clock = time.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(Self.days[weekday]), \(date.day) \(Self.months[date.month - 1]) "
      + "\(date.year) \(clock) \(zone)"
  }
}
