internal import CBijstandGSL

/// A stream of random numbers at one ``StreamAddress`` under one ``StreamKey``.
///
/// Copying a stream would replay its draws, so it cannot be copied. The same state serves the Swift draws below and,
/// as a `gsl_rng_type`, every distribution of GSL.
public struct RandomStream: ~Copyable {
    /// What GSL's callbacks see: plain storage at a fixed address.
    struct State {
        let key: SIMD2<UInt32>
        let address: StreamAddress
        var buffer = SIMD4<UInt32>.zero
        /// Words drawn so far.
        var position: UInt64 = 0

        mutating func next() -> UInt32 {
            let lane = Int(truncatingIfNeeded: position & 3)
            if lane == 0 {
                let draw = position >> 2
                precondition(draw <= UInt64(UInt32.max), "stream exhausted")
                buffer = Philox4x32.block(counter: address.counter(draw: UInt32(draw)), key: key)
            }
            position += 1
            return buffer[lane]
        }

        mutating func seek(_ target: UInt64) {
            position = target & ~3
            for _ in 0..<(target & 3) { _ = next() }
        }

        /// 53 random bits in [0, 1).
        mutating func uniform53() -> Double {
            let high = UInt64(next() >> 5)
            let low = UInt64(next() >> 6)
            return Double(high << 26 | low) * 0x1p-53
        }
    }

    var state: State

    public init(key: StreamKey, address: StreamAddress) {
        state = State(key: key.words, address: address)
    }

    /// The next 32 random bits.
    public mutating func nextWord() -> UInt32 { state.next() }

    /// Uniform on (0, 1), 32 bits, never 0 or 1.
    public mutating func uniform() -> Double { (Double(state.next()) + 0.5) * 0x1p-32 }

    /// A unit exponential, see ``UnitExponential``.
    public mutating func exponential() -> Double { UnitExponential.draw(word: state.next()) }

    /// Go to the given word of the stream, in O(1).
    public mutating func seek(toWord word: UInt64) { state.seek(word) }

    /// Call a GSL sampler that draws from this stream.
    mutating func withGSL<Value>(_ body: (UnsafePointer<gsl_rng>) -> Value) -> Value {
        withUnsafeMutablePointer(to: &state) { pointer in
            var rng = bijstand_gsl_rng(PhiloxGSL.type, UnsafeMutableRawPointer(pointer))
            return body(&rng)
        }
    }
}
