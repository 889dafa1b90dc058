/// A number for each case of an enumeration of signals, and room for more: a candidate takes no
/// storage of its own for them.
struct SignalRow<Signal: RawRepresentable, let room: Int>: Sendable where Signal.RawValue == Int {
  private var values = InlineArray<room, Double>(repeating: 0)

  /// The value of a signal.
  subscript(signal: Signal) -> Double {
    get { values[signal.rawValue] }
    set { values[signal.rawValue] = newValue }
  }

  /// The sum of the signals, each times its weight.
  func weighed(by weights: [Double], from start: Double) -> Double {
    var sum = start
    for place in weights.indices { sum += weights[place] * values[place] }
    return sum
  }
}
