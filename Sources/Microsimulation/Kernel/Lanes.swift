/// A number for every lane of a row of ``Lane/stride``, worked on in pairs: what the machine multiplies at once.
struct Lanes {
    private let pairs: (SIMD2<Double>, SIMD2<Double>, SIMD2<Double>, SIMD2<Double>, SIMD2<Double>)

    @inline(__always)
    private init(
        _ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>, _ d: SIMD2<Double>, _ e: SIMD2<Double>
    ) {
        pairs = (a, b, c, d, e)
    }

    /// The same number in all.
    @inline(__always)
    init(repeating value: Double) {
        let pair = SIMD2(repeating: value)
        pairs = (pair, pair, pair, pair, pair)
    }

    /// Reads a row of a table.
    @inline(__always)
    init(_ row: UnsafePointer<Double>) {
        let bytes = UnsafeRawPointer(row)
        @inline(__always)
        func pair(_ index: Int) -> SIMD2<Double> { bytes.loadUnaligned(fromByteOffset: 16 &* index, as: SIMD2.self) }
        pairs = (pair(0), pair(1), pair(2), pair(3), pair(4))
    }

    @inline(__always)
    func write(to row: UnsafeMutablePointer<Double>) {
        let bytes = UnsafeMutableRawPointer(row)
        bytes.storeBytes(of: pairs.0, as: SIMD2<Double>.self)
        bytes.storeBytes(of: pairs.1, toByteOffset: 16, as: SIMD2<Double>.self)
        bytes.storeBytes(of: pairs.2, toByteOffset: 32, as: SIMD2<Double>.self)
        bytes.storeBytes(of: pairs.3, toByteOffset: 48, as: SIMD2<Double>.self)
        bytes.storeBytes(of: pairs.4, toByteOffset: 64, as: SIMD2<Double>.self)
    }

    @inline(__always)
    static func * (left: Lanes, right: Lanes) -> Lanes {
        let (l, r) = (left.pairs, right.pairs)
        return Lanes(l.0 * r.0, l.1 * r.1, l.2 * r.2, l.3 * r.3, l.4 * r.4)
    }

    @inline(__always)
    static func + (left: Lanes, right: Lanes) -> Lanes {
        let (l, r) = (left.pairs, right.pairs)
        return Lanes(l.0 + r.0, l.1 + r.1, l.2 + r.2, l.3 + r.3, l.4 + r.4)
    }

    @inline(__always)
    static func - (left: Lanes, right: Lanes) -> Lanes {
        let (l, r) = (left.pairs, right.pairs)
        return Lanes(l.0 - r.0, l.1 - r.1, l.2 - r.2, l.3 - r.3, l.4 - r.4)
    }

    /// The lanes, as bits, in which this is at least as much.
    @inline(__always)
    func reached(_ other: Lanes) -> UInt32 {
        @inline(__always)
        func bits(_ left: SIMD2<Double>, _ right: SIMD2<Double>, _ lane: UInt64) -> SIMD2<UInt64> {
            SIMD2<UInt64>.zero.replacing(with: SIMD2(1 &<< lane, 2 &<< lane), where: left .>= right)
        }
        let (l, r) = (pairs, other.pairs)
        let all =
            bits(l.0, r.0, 0) | bits(l.1, r.1, 2) | bits(l.2, r.2, 4) | bits(l.3, r.3, 6) | bits(l.4, r.4, 8)
        return UInt32(truncatingIfNeeded: all[0] | all[1])
    }
}
