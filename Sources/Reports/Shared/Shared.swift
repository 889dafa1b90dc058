/// A value of many parts that is held once, however often it is copied: a copy of it counts one
/// reference, and not one for each part.
struct Shared<Value: Sendable>: Sendable {
  private final class Holder: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var holder: Holder

  /// Holds a value.
  init(_ value: Value) { holder = Holder(value) }

  /// The value. To change it copies it, and leaves what other copies hold as it was.
  var value: Value {
    get { holder.value }
    set { holder = Holder(newValue) }
  }
}

extension Shared: Equatable where Value: Equatable {
  static func == (left: Self, right: Self) -> Bool {
    left.holder === right.holder || left.value == right.value
  }
}

extension Shared: Hashable where Value: Hashable {
  func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
}

// It is written as the value is.

extension Shared: Encodable where Value: Encodable {
  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension Shared: Decodable where Value: Decodable {
  init(from decoder: any Decoder) throws { self.init(try Value(from: decoder)) }
}
