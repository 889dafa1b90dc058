/// What a statement shows of its work by a sign or a number: a traffic light, a percentage.
struct Gauge {
  /// How good the light is; nothing where there is none, or several.
  let light: Int?
  /// The percentage; nothing where there is none, or several.
  let percentage: Double?

  /// Reads a statement.
  ///
  /// - Parameter text: The statement.
  /// - Complexity: Linear in the length of the statement.
  init(of text: String) {
    let lights = text.unicodeScalars.compactMap { scalar in
      scalar.isASCII ? nil : Self.lights.firstIndex { $0.contains(scalar) }
    }
    light = lights.count == 1 ? lights[0] : nil
    guard text.has("%") else {
      percentage = nil
      return
    }
    let shares = StatusTokens.words(of: text).compactMap { word in
      word.ends(with: "%") ? Double(word.dropLast(1).text) : nil
    }
    percentage = shares.count == 1 ? shares[0] : nil
  }

  /// The lights, from the worst to the best.
  private static let lights: [[Unicode.Scalar]] = [["🔴"], ["🟠", "🟡"], ["🟢"]]
}

extension ItemPair {
  /// Whether the light turned to a worse one.
  var turnedRed: Bool { isOrdered { gauge in gauge.light.map { Double(-$0) } } }

  /// Whether the light turned to a better one.
  var turnedGreen: Bool { isOrdered { gauge in gauge.light.map(Double.init) } }

  /// Whether more of the same is done.
  var hasGrown: Bool { sameStatement && isOrdered(\.percentage) }

  /// Whether a measure is less before than after.
  private func isOrdered(_ measure: (Gauge) -> Double?) -> Bool {
    guard !sameText, let before = measure(Gauge(of: old.text)),
      let after = measure(Gauge(of: new.text))
    else { return false }
    return before < after
  }
}
