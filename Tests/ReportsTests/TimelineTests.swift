import Testing

@testable import Reports

/// The drawing of rows over time.
@Suite struct TimelineTests {
  private typealias Timeline = ArrangedReport.Timeline

  private func drawing(_ lines: [[Timeline.Stretch]], lanes: [String]) -> [MarkupTree.Node] {
    let timeline = Timeline(
      description: "Rows over time", lanes: lanes,
      ticks: [.init(label: "2031-01", position: 0), .init(label: "2031-09", position: 1)],
      lines: lines.enumerated().map { number, stretches in
        Timeline.Line(
          number: number + 1, label: stretches[0].label, stretches: stretches, ending: .finished)
      })
    var tree = MarkupTree()
    TimelineDrawing(timeline).add(to: &tree)
    return tree.nodes
  }

  private func texts(_ nodes: [MarkupTree.Node]) -> [String] {
    nodes.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  @Test("a row that stood there for a day has its name, at the end of the drawing in front of it")
  func shortStaysAreNamed() {
    let nodes = drawing(
      [
        [.init(lane: 0, start: 0.2, end: 0.2, label: "Lamps")],
        [.init(lane: 0, start: 0.25, end: 0.9, label: "Ropes")],
        [.init(lane: 0, start: 1, end: 1, label: "Gates")],
      ], lanes: ["Soon"])
    #expect(
      texts(nodes).filter { $0.hasSuffix("s") }.suffix(3) == ["1 Lamps", "2 Ropes", "3 Gates"])
    let anchors = nodes.compactMap { node -> String? in
      guard case .open("text", _, let attributes) = node,
        attributes.contains(.init("class", "label"))
      else { return nil }
      return attributes.first { $0.name == "text-anchor" }?.value ?? ""
    }
    #expect(anchors == ["", "", "end"])
  }

  @Test("the way from lane to lane is paler than what it crosses")
  func slopesArePale() {
    let nodes = drawing(
      [
        [
          .init(lane: 1, start: 0, end: 0.4, label: "Lamps"),
          .init(lane: 0, start: 0.5, end: 1, label: "Lamps"),
        ]
      ], lanes: ["Done", "Soon"])
    let pale = nodes.compactMap { node -> Bool? in
      guard case .open("polyline", _, let attributes) = node else { return nil }
      return attributes.contains { $0.name == "stroke-opacity" }
    }
    #expect(pale == [false, false, true])
  }
}
