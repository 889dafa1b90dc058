private import Dispatch
private import Synchronization

/// Work on many values at once.
package enum Parallel {
  /// How many are worked on at once now: what is part of one of them finds no core free.
  private static let running = Atomic(0)

  /// Whether every core has something to do.
  fileprivate static var isBusy: Bool { running.load(ordering: .relaxed) > 0 }

  /// Makes values of others on all cores, in their order.
  ///
  /// - Parameters:
  ///   - inputs: The values.
  ///   - transform: Makes a value of another, and of nothing else.
  /// - Returns: The values made, as a loop would make them.
  package static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    guard inputs.count > 1, !isBusy else { return inputs.map(transform) }
    running.add(1, ordering: .relaxed)
    defer { running.subtract(1, ordering: .relaxed) }
    let outputs = Mutex([Output?](repeating: nil, count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { place in
      let output = transform(inputs[place])
      outputs.withLock { $0[place] = output }
    }
    return outputs.withLock { outputs in
      var made: [Output] = []
      made.reserveCapacity(outputs.count)
      // What maps any sequence takes a while to find out that this one is an array.
      for place in outputs.indices { if let output = outputs[place] { made.append(output) } }
      return made
    }
  }
}

/// A value that is made on another core while the caller goes on with what does not need it.
///
/// Where none is free, or none until somebody asks for the value, it is made there and then.
package final class Later<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  /// Begins to make a value.
  ///
  /// - Parameter make: Makes it, of nothing that changes.
  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    guard !Parallel.isBusy else { return }
    DispatchQueue.global().async { [weak self] in _ = self?.value }
  }

  /// The value.
  package var value: Value {
    made.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}
