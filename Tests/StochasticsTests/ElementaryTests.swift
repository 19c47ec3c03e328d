import Testing

@testable import BijstandStochastics

@Suite struct ElementaryTests {
    static let functions: [String: @Sendable (Double, Double) -> Double] = [
        "log": { x, _ in Elementary.log(x) }, "exp": { x, _ in Elementary.exp(x) },
        "log1p": { x, _ in Elementary.log1p(x) }, "expm1": { x, _ in Elementary.expm1(x) },
        "pow": { x, y in Elementary.pow(x, y) },
    ]

    /// Each value is the correctly rounded one or its neighbour, and always the one we had: about 200 arguments for
    /// each function, up to the ends of the doubles and of the table cells.
    @Test(arguments: ["log", "exp", "log1p", "expm1", "pow"])
    func agreesWithHighPrecision(name: String) throws {
        let function = try #require(Self.functions[name])
        let fields = try #require(elementaryReference[name]).split { $0 == " " || $0 == "\n" }
        let width = name == "pow" ? 4 : 3
        #expect(fields.count >= 180 * width)
        for start in stride(from: 0, to: fields.count, by: width) {
            let values = try fields[start..<start + width - 1].map {
                Double(bitPattern: try #require(UInt64($0, radix: 16)))
            }
            let correct = values[width - 2]
            let ours = function(values[0], values[1])
            switch fields[start + width - 1] {
            case "0": #expect(ours.bitPattern == correct.bitPattern, "\(name)(\(values))")
            case "+": #expect(ours.bitPattern == correct.bitPattern + 1, "\(name)(\(values))")
            default: #expect(ours.bitPattern == correct.bitPattern - 1, "\(name)(\(values))")
            }
        }
    }

    /// C99, Annex F.9.3.1–F.9.3.10: what no table of numbers shows.
    @Test func specialCasesOfOneArgument() {
        #expect(Elementary.log(0) == -.infinity && Elementary.log(-0.0) == -.infinity)
        #expect(Elementary.log(-1).isNaN && Elementary.log(-.infinity).isNaN && Elementary.log(.nan).isNaN)
        #expect(Elementary.log(1).bitPattern == 0 && Elementary.log(.infinity) == .infinity)
        #expect(Elementary.exp(0) == 1 && Elementary.exp(-0.0) == 1 && Elementary.exp(.nan).isNaN)
        #expect(Elementary.exp(.infinity) == .infinity && Elementary.exp(-.infinity).bitPattern == 0)
        #expect(Elementary.exp(709.8) == .infinity && Elementary.exp(-745.2).bitPattern == 0)
        #expect(Elementary.log1p(0).bitPattern == 0 && Elementary.log1p(-0.0).bitPattern == (-0.0).bitPattern)
        #expect(Elementary.log1p(-1) == -.infinity && Elementary.log1p((-1.0).nextDown).isNaN)
        #expect(Elementary.log1p(.infinity) == .infinity && Elementary.log1p(-.infinity).isNaN)
        #expect(Elementary.log1p(.nan).isNaN && Elementary.expm1(.nan).isNaN)
        #expect(Elementary.expm1(0).bitPattern == 0 && Elementary.expm1(-0.0).bitPattern == (-0.0).bitPattern)
        #expect(Elementary.expm1(-.infinity) == -1 && Elementary.expm1(-50) == -1)
        #expect(Elementary.expm1(.infinity) == .infinity && Elementary.expm1(709.8) == .infinity)
    }

    /// C99, Annex F.9.4.4, line by line.
    @Test func specialCasesOfPow() {
        func gives(_ x: Double, _ y: Double, _ expected: Double) -> Bool {
            let value = Elementary.pow(x, y)
            return expected.isNaN ? value.isNaN : value.bitPattern == expected.bitPattern
        }
        let inf = Double.infinity, tiny = Double.leastNonzeroMagnitude
        for x in [0.0, -0.0, 1, -3, inf, -inf, .nan] { #expect(gives(x, 0, 1) && gives(x, -0.0, 1)) }
        for y in [0.0, -2.5, inf, -inf, .nan] { #expect(gives(1, y, 1)) }
        #expect(gives(0, -3, inf) && gives(-0.0, -3, -inf))
        for y in [-2.0, -2.5, -inf] { #expect(gives(0, y, inf) && gives(-0.0, y, inf)) }
        #expect(gives(0, 3, 0) && gives(-0.0, 3, -0.0))
        for y in [2.0, 2.5, inf] { #expect(gives(0, y, 0) && gives(-0.0, y, 0)) }
        #expect(gives(-1, inf, 1) && gives(-1, -inf, 1))
        #expect(gives(-1, 0x1p80, 1) && gives(-1, 0x1p53 - 1, -1))
        #expect(gives(-2, 0.5, .nan) && gives(-2, -1.5, .nan) && gives(.nan, 2, .nan) && gives(2, .nan, .nan))
        for x in [0.5, -0.5, 0] { #expect(gives(x, -inf, inf) && gives(x, inf, 0)) }
        for x in [1.5, -1.5, inf, -inf] { #expect(gives(x, -inf, 0) && gives(x, inf, inf)) }
        #expect(gives(-inf, -3, -0.0) && gives(-inf, -2, 0) && gives(-inf, -2.5, 0))
        #expect(gives(-inf, 3, -inf) && gives(-inf, 2, inf) && gives(-inf, 2.5, inf))
        #expect(gives(inf, -0.1, 0) && gives(inf, 0.1, inf))
        #expect(gives(2, 1024, inf) && gives(-2, 1025, -inf) && gives(2, -1076, 0) && gives(-2, -1077, -0.0))
        #expect(gives(1.0.nextUp, 0x1p64, inf) && gives(1.0.nextDown, 0x1p64, 0) && gives(5, 1e300, inf))
        #expect(gives(tiny, 1, tiny) && gives(-tiny, 1, -tiny) && gives(2, -1074, tiny))
    }

    /// No inversion between neighbours around the ends of the tables' cells and the changes of method.
    @Test func monotone() {
        func rises(_ function: (Double) -> Double, around centre: Double) -> Bool {
            var x = centre - 300 * centre.ulp
            var last = function(x)
            for _ in 0..<600 {
                x = x.nextUp
                let value = function(x)
                if value < last { return false }
                last = value
            }
            return true
        }
        for step in -400...400 {
            let end = (Double(step) + 0.5) * 0.0054152123481245727
            #expect(rises(Elementary.exp, around: end) && rises(Elementary.expm1, around: end))
        }
        for cell in 0...256 {
            let end = 0.5 + Double(cell) / 256
            #expect(rises(Elementary.log, around: end) && rises(Elementary.log, around: end * 1024))
            #expect(rises(Elementary.log1p, around: end - 1 + 0x1p-40) && rises(Elementary.log1p, around: end))
        }
        for end in [17.0 / 256, -17.0 / 256, 40, -40, 700, -700, -708.4] {
            #expect(rises(Elementary.exp, around: end) && rises(Elementary.expm1, around: end))
        }
        for end in [33.0 / 1024, -33.0 / 1024] {
            #expect(rises(Elementary.log, around: 1 + end) && rises(Elementary.log1p, around: end))
        }
    }

    /// The bits themselves: they must not move with the machine, the compiler or the C library.
    @Test func pinnedBits() {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func mix(_ value: Double) { hash = (hash ^ value.bitPattern) &* 0x100_0000_01b3 }
        for step in 1...20_000 {
            let x = Double(step) / 977
            mix(Elementary.log(x))
            mix(Elementary.exp(x - 10))
            mix(Elementary.log1p(x / 7))
            mix(Elementary.expm1(x - 10))
            mix(Elementary.pow(x, 1.37))
        }
        #expect(hash == 928_552_209_733_404_026)
    }
}
