internal import CBijstandElementary

/// Elementary functions with the same bits on every machine (see the decision page "Pinned elementary functions").
public enum Elementary {
    /// Natural logarithm.
    public static func log(_ x: Double) -> Double { pinned_log(x) }
    /// Exponential.
    public static func exp(_ x: Double) -> Double { pinned_exp(x) }
    /// exp(x) − 1, exact near zero.
    public static func expm1(_ x: Double) -> Double { pinned_expm1(x) }
    /// log(1 + x), exact near zero.
    public static func log1p(_ x: Double) -> Double { pinned_log1p(x) }
    /// x to the power y.
    public static func pow(_ x: Double, _ y: Double) -> Double { pinned_pow(x, y) }
}
