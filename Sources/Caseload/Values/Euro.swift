/// An amount of money in whole eurocents.
public struct Euro: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let cents: Int64

    public init(cents: Int64) { self.cents = cents }

    /// The nearest cent, half away from zero. The amount must be finite and below 9·10¹⁶ euro.
    public init(rounding euros: Double) { cents = Int64((euros * 100).rounded()) }

    public static let zero = Euro(cents: 0)
    public static func + (left: Euro, right: Euro) -> Euro { Euro(cents: left.cents + right.cents) }
    public static func - (left: Euro, right: Euro) -> Euro { Euro(cents: left.cents - right.cents) }
    public static func += (left: inout Euro, right: Euro) { left = left + right }
    public static prefix func - (amount: Euro) -> Euro { Euro(cents: -amount.cents) }
    public static func < (left: Euro, right: Euro) -> Bool { left.cents < right.cents }

    /// amount × numerator ÷ denominator, rounded once to the nearest cent, half away from zero, in 128-bit arithmetic.
    public func scaled(by numerator: Int64, over denominator: Int64) -> Euro {
        Euro(cents: Int64(Int128(cents).multiplied(by: Int128(numerator), dividedBy: Int128(denominator))))
    }

    /// As `-1234.56`.
    public var description: String {
        let magnitude = cents.magnitude
        return "\(cents < 0 ? "-" : "")\(magnitude / 100).\(magnitude % 100 < 10 ? "0" : "")\(magnitude % 100)"
    }
}

extension Int128 {
    /// self × factor ÷ divisor, to the nearest integer, half away from zero. The divisor must be positive.
    public func multiplied(by factor: Int128, dividedBy divisor: Int128) -> Int128 {
        let product = self * factor
        let half = divisor / 2
        return product >= 0 ? (product + half) / divisor : -((-product + half) / divisor)
    }
}
