/// Logarithm, exponential and logistic function, the same on every machine: a score decides which
/// link is reported, and a mathematics library may differ in the last bit from one to the next.
enum Logarithm {
  private static let ln2 = 0.693147180559945309417

  /// The natural logarithm of a positive number.
  ///
  /// - Parameter value: A number above zero; others count as the smallest above it.
  /// - Returns: The logarithm.
  static func natural(_ value: Double) -> Double {
    let value = value > 0 ? value : Double.leastNormalMagnitude
    var mantissa = value.significand
    var exponent = Double(value.exponent)
    if mantissa > 1.4142135623730951 {
      mantissa /= 2
      exponent += 1
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), a series that converges fast near 1.
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var sum = 0.0
    for inverse in inverses { sum = sum * square + inverse }
    return exponent * ln2 + 2 * ratio * sum
  }

  /// The inverses of odd numbers from 19 down to 1.
  private static let inverses = stride(from: 19, through: 1, by: -2).map { 1 / Double($0) }

  /// e to a power.
  ///
  /// - Parameter power: The power; beyond ± 700 it counts as that.
  /// - Returns: The power of e.
  static func exponential(_ power: Double) -> Double {
    let power = max(-700, min(700, power))
    let whole = (power / ln2).rounded()
    let rest = power - whole * ln2
    var sum = 1.0
    for term in stride(from: 14, through: 1, by: -1) { sum = 1 + sum * rest / Double(term) }
    return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
  }

  /// The probability that belongs to a log-odds.
  static func probability(_ odds: Double) -> Double { 1 / (1 + exponential(-odds)) }

  /// The log-odds of a probability, drawn in a little from both ends.
  static func odds(_ probability: Double) -> Double {
    natural((probability + 0.01) / (1.01 - probability))
  }
}
