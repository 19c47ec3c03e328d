import Testing

@testable import BijstandStochastics

@Suite struct PhiloxTests {
    /// Known-answer vectors of Random123 1.14, file `kat_vectors`, philox4x32 10.
    @Test(arguments: [
        (
            SIMD4<UInt32>(0, 0, 0, 0), SIMD2<UInt32>(0, 0),
            SIMD4<UInt32>(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
        ),
        (
            SIMD4(repeating: .max), SIMD2(repeating: .max),
            SIMD4<UInt32>(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
        ),
        (
            SIMD4<UInt32>(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), SIMD2<UInt32>(0xa409_3822, 0x299f_31d0),
            SIMD4<UInt32>(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
        ),
    ])
    func knownAnswers(counter: SIMD4<UInt32>, key: SIMD2<UInt32>, expected: SIMD4<UInt32>) {
        #expect(Philox4x32.block(counter: counter, key: key) == expected)
    }

    /// Keys and addresses that differ little: words must still be uniform and independent.
    ///
    /// χ² on 16 cells of the top bits of the first word, and on 16 × 16 cells of neighbouring words, each at α = 10⁻⁴
    /// (critical values of χ²(15) and χ²(255): 44.26 and 347.65, scipy 1.17).
    @Test(arguments: ["replications", "seeds", "subjects", "processes", "spells", "bits"])
    func neighboursAreIndependent(what: String) {
        let count = 16_384
        let words = (0..<count).map { index -> UInt32 in
            let i = UInt32(index)
            var key = StreamKey(seed: 1, replication: 0)
            var address = StreamAddress(subject: 0, id: 0)
            switch what {
            case "replications": key = StreamKey(seed: 1, replication: i)
            case "seeds": key = StreamKey(seed: i, replication: 0)
            case "subjects": address = StreamAddress(subject: UInt64(i), id: 0)
            case "processes": address = StreamAddress(subject: UInt64(i >> 8), id: UInt8(i & 255))
            case "spells": address = StreamAddress(subject: UInt64(i >> 4), id: 0, spell: i & 15)
            default:
                // Low-entropy seeds: few bits set, far apart.
                key = StreamKey(seed: (i & 127) << 25, replication: (i >> 7) << 24)
            }
            var stream = RandomStream(key: key, address: address)
            return stream.nextWord()
        }
        var cells = [Double](repeating: 0, count: 16)
        var pairs = [Double](repeating: 0, count: 256)
        for (index, word) in words.enumerated() {
            cells[Int(word >> 28)] += 1
            pairs[Int(word >> 28) * 16 + Int(words[(index + 1) % count] >> 28)] += 1
        }
        func chiSquare(_ observed: [Double]) -> Double {
            let expected = Double(count) / Double(observed.count)
            return observed.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
        }
        #expect(chiSquare(cells) < 44.26)
        #expect(chiSquare(pairs) < 347.65)
    }

    @Test func seekingEqualsDrawing() {
        let key = StreamKey(seed: 3, replication: 4)
        let address = StreamAddress(subject: 99, id: 7, spell: 2)
        var walking = RandomStream(key: key, address: address)
        let words = (0..<50).map { _ in walking.nextWord() }
        for target in [0, 1, 3, 4, 17, 42] {
            var jumping = RandomStream(key: key, address: address)
            jumping.seek(toWord: UInt64(target))
            #expect(jumping.nextWord() == words[target])
        }
    }

    @Test func addressesNeverCollide() {
        var seen: Set<SIMD4<UInt32>> = []
        for subject in [0, 1, 1 << 31, 1 << 32, (1 << 56) - 1] as [UInt64] {
            for process in [0, 1, 255] as [UInt8] {
                for spell in [0, 1, UInt32.max] {
                    for draw in [0, 1, UInt32.max] {
                        let counter = StreamAddress(subject: subject, id: process, spell: spell)
                            .counter(
                                draw: draw)
                        #expect(seen.insert(counter).inserted)
                    }
                }
            }
        }
    }

    /// First draws per seed, pinned: a change here changes every result.
    @Test func pinnedDraws() {
        var stream = RandomStream(
            key: StreamKey(seed: 1, replication: 0), address: StreamAddress(subject: 1, id: 0))
        #expect(
            (0..<5).map { _ in stream.nextWord() } == [
                2_202_007_772, 576_493_116, 590_055_603, 187_910_919, 4_164_296_561,
            ])
    }
}

@Suite struct GSLGeneratorTests {
    @Test func usesTheSameWords() throws {
        let key = StreamKey(seed: 5, replication: 6)
        let address = StreamAddress(subject: 7, id: 8)
        var words = RandomStream(key: key, address: address)
        var gsl = RandomStream(key: key, address: address)
        let (high, low) = (words.nextWord(), words.nextWord())
        // 53 bits: 27 of the first word, 26 of the second (as in Python's random.random).
        let expected = (Double(high >> 5) * 67_108_864 + Double(low >> 6)) / 9_007_199_254_740_992
        // gsl_ran_flat(0, 1) is one gsl_rng_uniform.
        #expect(try Uniform(min: 0, max: 1).sample(&gsl) == expected)
    }

    @Test func unitExponentialIsMinusLog() {
        // −log((w + ½)/2³²) by mpmath 1.3 with 50 digits.
        #expect(UnitExponential.draw(word: 0) == 22.873856958478195)
        #expect(abs(UnitExponential.draw(word: .max) - 1.1641532183371108e-10) < 1e-24)
        #expect(abs(UnitExponential.draw(word: 1 << 31) - 0.69314718032711467) < 2e-16)
    }

    @Test func lowerBoundIsBelow() {
        var stream = RandomStream(
            key: StreamKey(seed: 9, replication: 0), address: StreamAddress(subject: 0, id: 0))
        for _ in 0..<10_000 {
            let word = stream.nextWord()
            #expect(UnitExponential.lowerBound(word: word) <= UnitExponential.draw(word: word))
        }
    }
}
