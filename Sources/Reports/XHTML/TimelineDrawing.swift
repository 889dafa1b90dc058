import NotesDiff

/// Draws rows moving between lanes as SVG: one line an item, told apart by number and stroke, never
/// by colour alone.
struct TimelineDrawing {
  private let timeline: ArrangedReport.Timeline
  /// For every line and stretch the slot inside its lane.
  private var slots: [[Int]] = []
  /// For every line and stretch where its label ends at most: where the next in its slot begins.
  private var rooms: [[Double]] = []
  /// How many slots each lane has.
  private var heights: [Int]

  private static let width = 960.0
  private static let left = 150.0
  private static let right = 28.0
  private static let top = 30.0
  private static let slotHeight = 19.0
  private static let lanePadding = 9.0
  /// The width of a letter of a label, for cutting it to its room.
  private static let letter = 5.6
  /// How much of the width the name of a row has at least, though it stood there for a day.
  private static let nameShare = 0.15
  /// From where on the name stands before the end of the line: there is no room behind it.
  private static let late = 0.86
  /// How plain the slope from lane to lane is drawn, under the labels it crosses.
  private static let slopeOpacity = "0.4"
  /// The stroke of what may be left over.
  private static let dots = "1 4"
  private static let dashes = ["", "7 3", "3 2", "9 3 2 3", "4 2", "12 4"]

  /// Prepares a drawing: gives each stay a slot no other stay of its lane overlaps.
  init(_ timeline: ArrangedReport.Timeline) {
    self.timeline = timeline
    heights = Array(repeating: 1, count: timeline.lanes.count)
    var ends = [[Double]](repeating: [], count: timeline.lanes.count)
    var last = [[(line: Int, stretch: Int)]](repeating: [], count: timeline.lanes.count)
    slots = timeline.lines.map { Array(repeating: 0, count: $0.stretches.count) }
    rooms = timeline.lines.map { Array(repeating: 1, count: $0.stretches.count) }
    let order = timeline.lines.indices.flatMap { line in
      timeline.lines[line].stretches.indices.map { (line: line, stretch: $0) }
    }.sorted { first, second in
      let one = timeline.lines[first.line].stretches[first.stretch].start
      let other = timeline.lines[second.line].stretches[second.stretch].start
      return (one, first.line) < (other, second.line)
    }
    for (line, stretch) in order {
      let stay = timeline.lines[line].stretches[stretch]
      let isLate = Self.isLate(stay, at: stretch)
      let start = isLate ? stay.start - Self.nameShare : stay.start
      // Room for the slope to the next lane.
      let free = ends[stay.lane].firstIndex { $0 + 0.004 < start }
      let slot = free ?? ends[stay.lane].count
      if free == nil {
        ends[stay.lane].append(0)
        last[stay.lane].append((line, stretch))
      } else {
        let before = last[stay.lane][slot]
        rooms[before.line][before.stretch] = start
        last[stay.lane][slot] = (line, stretch)
      }
      let least = stretch == 0 && !isLate ? Self.nameShare : 0.02
      ends[stay.lane][slot] = max(stay.end, stay.start + least)
      slots[line][stretch] = slot
      heights[stay.lane] = max(heights[stay.lane], slot + 1)
    }
  }

  /// Whether the name of a row that begins with a stretch stands before the end of it.
  private static func isLate(
    _ stay: ArrangedReport.Timeline.Stretch, at stretch: Int
  ) -> Bool { stretch == 0 && stay.start > late }

  private func x(_ position: Double) -> Double {
    Self.left + position * (Self.width - Self.left - Self.right)
  }

  /// Where a line ends that ends with a stay: however short, it is seen.
  private func end(of stay: ArrangedReport.Timeline.Stretch) -> Double {
    max(x(stay.end), x(stay.start) + 6)
  }

  private func top(of lane: Int) -> Double {
    heights[..<lane].reduce(Self.top) { $0 + Double($1) * Self.slotHeight + 2 * Self.lanePadding }
  }

  private func y(_ lane: Int, _ slot: Int) -> Double {
    top(of: lane) + Self.lanePadding + (Double(slot) + 0.68) * Self.slotHeight
  }

  private var height: Double { top(of: heights.count) + 8 }

  /// Adds the drawing to a page.
  func add(to tree: inout MarkupTree) {
    let box = "0 0 \(number(Self.width)) \(number(height))"
    tree.element(
      "svg", in: .svg,
      [
        .init("viewBox", box), .init("class", "timeline"), .init("role", "img"),
      ]
    ) { tree in
      tree.element("title", text: VisibleText.inert(timeline.description))
      addLanes(to: &tree)
      addTicks(to: &tree)
      for index in timeline.lines.indices { addLine(index, to: &tree) }
      for index in timeline.lines.indices { addLabels(index, to: &tree) }
    }
  }

  private func addLanes(to tree: inout MarkupTree) {
    for (lane, name) in timeline.lanes.enumerated() {
      let start = top(of: lane)
      let end = top(of: lane + 1)
      tree.element(
        "rect",
        [
          .init("class", lane.isMultiple(of: 2) ? "lane" : "lane odd"), .init("x", "0"),
          .init("y", start), .init("width", Self.width),
          .init("height", end - start),
        ])
      tree.element(
        "text",
        [.init("class", "stage"), .init("x", "8"), .init("y", start + 20)],
        text: VisibleText.inert(name))
    }
  }

  /// How wide the label of a day is.
  private static let dateWidth = 62.0
  /// From where on the label of a day ends at its line: there is no room behind it.
  private static let lastDates = 0.96

  /// The days that have room for a label; the last one always has.
  private var labelled: Set<Int> {
    var shown: [Int] = []
    let half = Self.dateWidth / 2
    for (index, tick) in timeline.ticks.enumerated() where !tick.isCopy {
      let isLast = tick.position > Self.lastDates
      let start = x(tick.position) - (isLast ? Self.dateWidth : half)
      while isLast, let other = shown.last, x(timeline.ticks[other].position) + half > start {
        shown.removeLast()
      }
      if shown.last.map({ x(timeline.ticks[$0].position) + half <= start }) ?? true {
        shown.append(index)
      }
    }
    return Set(shown)
  }

  private func addTicks(to tree: inout MarkupTree) {
    let labelled = labelled
    for (index, tick) in timeline.ticks.enumerated() {
      let place = x(tick.position)
      let dash: [MarkupTree.Attribute] = tick.isCopy ? [.init("stroke-dasharray", "2 5")] : []
      tree.element(
        "line",
        [
          .init("class", "tick"), .init("x1", place), .init("x2", place),
          .init("y1", Self.top), .init("y2", height - 8),
        ] + dash)
      // A label needs room; the line stands for itself.
      guard labelled.contains(index) else { continue }
      tree.element(
        "text",
        [
          .init("class", "date"), .init("x", place), .init("y", Self.top - 10),
          .init("text-anchor", tick.position > Self.lastDates ? "end" : "middle"),
        ], text: tick.label)
    }
  }

  private func addLine(_ index: Int, to tree: inout MarkupTree) {
    let line = timeline.lines[index]
    tree.element("g") { tree in
      tree.element(
        "title", text: "\(line.number). " + VisibleText.inert(line.label))
      let ends = zip(line.stretches, slots[index]).map { stay, slot in
        let level = number(y(stay.lane, slot))
        return (
          start: number(x(stay.start)) + "," + level,
          end: number(end(of: stay)) + "," + level
        )
      }
      let dash = Self.dashes[index % Self.dashes.count]
      for (stay, place) in zip(line.stretches, ends) {
        addStroke([place.start, place.end], dash: stay.isDoubtful ? Self.dots : dash, to: &tree)
      }
      for isDoubtful in [false, true] {
        let alike = zip(line.stretches, ends).filter { $0.0.isDoubtful == isDoubtful }.map(\.1)
        for (before, after) in zip(alike, alike.dropFirst()) {
          addStroke([before.end, after.start], dash: dash, isSlope: true, to: &tree)
        }
      }
      guard let stay = line.stretches.last, let slot = slots[index].last else { return }
      addEnding(line.ending, at: end(of: stay), y(stay.lane, slot), to: &tree)
    }
  }

  private func addStroke(
    _ points: [String], dash: String, isSlope: Bool = false, to tree: inout MarkupTree
  ) {
    var attributes: [MarkupTree.Attribute] = [
      .init("class", "life"), .init("points", points.joined(separator: " ")),
    ]
    if !dash.isEmpty { attributes.append(.init("stroke-dasharray", dash)) }
    if isSlope { attributes.append(.init("stroke-opacity", Self.slopeOpacity)) }
    tree.element("polyline", attributes)
  }

  /// An arrow for a line that goes on, a full dot for one that was finished, a ring for one that went
  /// into another, a cross for one that vanished.
  private func addEnding(
    _ ending: ArrangedReport.Timeline.Ending, at x: Double, _ y: Double, to tree: inout MarkupTree
  ) {
    func addDot(_ kind: String, at x: Double, radius: Double) {
      tree.element(
        "circle", [.init("class", kind), .init("cx", x), .init("cy", y), .init("r", radius)])
    }
    func addPath(from x: Double, _ strokes: String) {
      tree.element(
        "path", [.init("class", "mark"), .init("d", "M\(number(x)) \(number(y - 4))" + strokes)])
    }
    switch ending {
    case .finished: addDot("end", at: x, radius: 3.5)
    case .open: addPath(from: x, "l6 4l-6 4")
    case .merged: addDot("mark", at: x + 3, radius: 3)
    case .vanished: addPath(from: x - 4, "l8 8m0 -8l-8 8")
    }
  }

  /// The number of the line in front of each stay, and as much of its text as there is room for up to
  /// the next in its slot.
  private func addLabels(_ index: Int, to tree: inout MarkupTree) {
    let line = timeline.lines[index]
    for (position, (stay, slot)) in zip(line.stretches, slots[index]).enumerated() {
      let start = x(stay.start)
      let isLate = Self.isLate(stay, at: position)
      let edge = x(position == 0 ? rooms[index][position] : stay.end)
      let width = isLate ? Self.nameShare * (x(1) - x(0)) : edge - start
      let room = Int((width - 12) / Self.letter)
      var text = "\(line.number)" + (stay.isDoubtful ? "?" : "")
      let label = VisibleText.inert(stay.label)
      if position == 0 || room > 24, room > text.count + 6 {
        let cut = label.prefix(room - text.count - 2)
        text += " " + cut + (cut.count < label.count ? "…" : "")
      }
      let anchor: [MarkupTree.Attribute] = isLate ? [.init("text-anchor", "end")] : []
      tree.element(
        "text",
        [
          .init("class", "label"),
          .init("x", isLate ? end(of: stay) : start + 1),
          .init("y", y(stay.lane, slot) - 4),
        ] + anchor, text: text)
    }
  }

}

/// A number with one decimal, the same in every locale.
private func number(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
}

extension MarkupTree.Attribute {
  fileprivate init(_ name: String, _ value: Double) { self.init(name, number(value)) }
}

extension MarkupTree {
  /// Adds the drawing of a timeline.
  mutating func add(_ timeline: ArrangedReport.Timeline) {
    guard !timeline.lines.isEmpty else { return }
    // It scrolls on a phone, so it has to be reached by keyboard.
    let group: [Attribute] = [
      .init("class", "drawing"), .init("tabindex", "0"), .init("role", "group"),
      .init("aria-label", VisibleText.inert(timeline.description)),
    ]
    element("div", group) { tree in
      TimelineDrawing(timeline).add(to: &tree)
    }
  }
}
