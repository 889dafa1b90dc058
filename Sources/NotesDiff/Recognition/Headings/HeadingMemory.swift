private import Synchronization

/// The headings taken apart so far: that of a team stands in every note of a series.
///
/// It grows with the headings of a series, not with its notes.
final class HeadingMemory: Sendable {
  private let known = Mutex(ByteMap<TeamHeading>())

  /// Takes a heading apart, where it was not met before.
  ///
  /// - Parameters:
  ///   - title: The heading.
  ///   - reader: What takes headings apart; the same every time.
  /// - Returns: Its parts.
  func heading(_ title: RichText, by reader: HeadingRecognition) -> TeamHeading {
    guard title.spans.count == 1, let span = title.spans.first, span.style.isEmpty,
      span.link == nil
    else { return reader.heading(title) }
    if let heading = known.withLock({ $0[span.text] }) { return heading }
    let heading = reader.heading(title)
    known.withLock { $0.set(span.text.utf8.span, heading) }
    return heading
  }
}
