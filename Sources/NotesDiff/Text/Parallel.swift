private import Dispatch
private import Synchronization

/// Work on many values at once.
package enum Parallel {
  /// Makes values of others on all cores, in their order.
  ///
  /// - Parameters:
  ///   - inputs: The values.
  ///   - transform: Makes a value of another, and of nothing else.
  /// - Returns: The values made, as a loop would make them.
  package static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    guard inputs.count > 1 else { return inputs.map(transform) }
    let outputs = Mutex([Output?](repeating: nil, count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { place in
      let output = transform(inputs[place])
      outputs.withLock { $0[place] = output }
    }
    return outputs.withLock { $0.compactMap { $0 } }
  }
}
