import BijstandCaseload
import BijstandStochastics
import Foundation
import TestSupport
import Testing

@testable import BijstandMicrosimulation

/// The expected stock against a recursion by hand, and the engine against both under a pressure that decays.
@Suite struct ExpectedStockTests {
    /// Everybody young: nobody reaches the AOW age.
    private static let young = """
        beginstand: {leeftijd: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
        instroom: {leeftijd: {elke: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}}
        """
    private static let instroom = [4, 3.2, 0.4, 0.4]

    /// From nothing, month by month, without pressure: the recursion of the engine's own oracle.
    @Test func recursionByHand() throws {
        let numbers = try Fixture.scenario(Self.young).centers
        var expected = ExpectedStock(numbers, total: 0)
        var hand = LinearRecursion()
        for _ in 0..<240 {
            let flows = expected.advance(monthOfYear: 3, x: 0, z: 0)
            hand.step(instroom: Self.instroom)
            #expect(abs(expected.total - hand.stock.reduce(0, +)) < 1e-9)
            #expect(abs(flows.uitstroom - hand.uitstroom) < 1e-9 && abs(flows.terugval - hand.terugval) < 1e-9)
        }
    }

    /// A pressure of one month moves the stock by its slope: against a difference of two small ones.
    @Test func slope() throws {
        let numbers = try Fixture.scenario("discrepantie: {aanname: true, deel_instroom: 0.3, terugval: 2}").centers
        let stock = ExpectedStock(numbers, total: 500)
        func after(_ z: Double) -> (total: Double, flows: ExpectedStock.Flows) {
            var next = stock
            let flows = next.advance(monthOfYear: nil, x: 0, z: z)
            return (next.total, flows)
        }
        let difference = (after(1e-4).total - after(-1e-4).total) / 2e-4
        #expect(abs(stock.slope(after(0).flows) / difference - 1) < 0.03)
    }

    /// The distribution of the stock given a path, exactly: opening dossiers stay with a chance each, new ones are Poisson. Without returns,
    /// 3000 replications: mean within 4.5 standard errors, variance within 13 % (α below 10⁻⁵ and 10⁻⁶).
    @Test func distributionGivenAPath() throws {
        let scenario = try Fixture.scenario(
            """
            \(Self.young)
            terugval: {hazard: {"0-6": 0, "6-12": 0, "12-24": 0, "24-60": 0}}
            doorstroom: {hazard: {"1>2": 0, "2>3A": 0, "3A>3B": 0, "2>1": 0, "3A>2": 0, "3B>3A": 0}}
            uitstroom: {hazard: {werk: {"1": 0.03, "2": 0.03, "3A": 0.03, "3B": 0.03}}}
            discrepantie: {aanname: true, deel_instroom: 0.4, land_toestand: 0.6, land_phi: 0.95}
            """)
        let run = try Simulation(scenario).run(seed: 11, replications: 0..<3000, threads: 2)
        let last = 24
        // s holds up to the peildatum, the first month, and decays from there.
        let z = (0...last).map { $0 <= 1 ? 0.6 : 0.6 * pow(0.95, Double($0 - 1)) }
        let hazards = z.map { (0.03 + 6 * 0.002) * exp(-0.6 * $0) + 0.0005 }
        func stays(from month: Int) -> Double { exp(-hazards[(month + 1)...].reduce(0, +)) }
        let chance = stays(from: 0)
        let entered = (1...last).reduce(0) { $0 + 8 * exp(0.4 * z[$1]) * (($1 < last) ? stays(from: $1) : 1) }
        let (mean, variance) = (400 * chance + entered, 400 * chance * (1 - chance) + entered)
        let stocks = (0..<3000).map { Double(run.path(replication: $0).scenario[last].stock) }
        let found = stocks.reduce(0, +) / 3000
        let spread = stocks.reduce(0) { $0 + ($1 - found) * ($1 - found) } / 2999
        #expect(abs(found - mean) < 4.5 * (variance / 3000).squareRoot(), "\(found) for \(mean)")
        #expect(abs(spread / variance - 1) < 0.13, "\(spread) for \(variance)")
    }
}
