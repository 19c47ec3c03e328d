/// A draw of Exp(1) from one 32-bit random word, by inversion: −log(u) with u = (w + ½) / 2³².
///
/// This is the threshold of every clock in the simulation, so it is on the hottest path. It is the distribution of
/// `gsl_ran_exponential`, with a pinned logarithm, from one word instead of a stream; decreasing in `word`. Values run
/// from 1.2·10⁻¹⁰ to 22.9, in steps that no hazard of a monthly model resolves.
public enum UnitExponential {
    public static func draw(word: UInt32) -> Double { -Elementary.log(uniform(word)) }

    /// 1 − u: never above the draw of the same word, and free of logarithms. Most clocks never fire, so most draws need no
    /// more than this.
    @inlinable @inline(__always)
    public static func lowerBound(word: UInt32) -> Double { 1 - uniform(word) }

    @inlinable @inline(__always)
    static func uniform(_ word: UInt32) -> Double { (Double(word) + 0.5) * 0x1p-32 }
}
