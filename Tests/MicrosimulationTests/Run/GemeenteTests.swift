import BijstandCaseload
import BijstandStochastics
import TestSupport
import Testing

@testable import BijstandMicrosimulation

/// Municipalities with a name: chance and numbers of their own, and the country's together.
@Suite struct GemeenteTests {
    private static let country = """
        discrepantie: {aanname: true, land_phi: 0.9, land_sd: 0.1, gemeente_phi: 0.9, gemeente_sd: 0.1}
        buig: {prijs: {2019: {verdeling: normal, gemiddelde: 15000, sd: 500}}}
        arbeidsmarkt: {sd: {verdeling: lognormal, gemiddelde: 0.2, sd: 0.05}}
        """

    private static func scenario(_ gemeente: String) throws -> Scenario {
        try Fixture.scenario(country + "\ngemeente: \(gemeente)")
    }

    private static func draw(_ scenario: Scenario, _ replication: UInt32) throws -> (
        z: [Double], land: [Double], numbers: ParameterVector
    ) {
        let plan = Plan(scenario)
        let key = StreamKey(seed: 5, replication: replication)
        var numbers = scenario.centers
        try ParameterDraw.draw(plan, into: &numbers, parameterKey: key, chanceKey: key)
        var z = [Double](repeating: 0, count: plan.timeline.last + 1)
        var land = z
        try plan.discrepancy.write(&z, land: &land, scenario.centers, key: key)
        return (z, land, numbers)
    }

    private static func stocks(_ scenario: Scenario) throws -> [Int] {
        let result = try Simulation(scenario).run(seed: 3, replications: 0..<3, threads: 2)
        return (0..<3).flatMap { result.path(replication: $0).scenario.map(\.stock) }
    }

    /// The country's path and numbers are one, the municipality's own are not, replication by replication.
    @Test func sharesTheCountry() throws {
        for replication in 0..<5 as Range<UInt32> {
            let (a, b) = (
                try Self.draw(Self.scenario("aa"), replication), try Self.draw(Self.scenario("bb"), replication)
            )
            #expect(a.land == b.land && a.z != b.z)
            #expect(a.numbers.scalar(.arbeidsmarktSd) == b.numbers.scalar(.arbeidsmarktSd))
            #expect(Array(a.numbers[.prijs]) != Array(b.numbers[.prijs]))
        }
        #expect(try Self.stocks(Self.scenario("aa")) != Self.stocks(Self.scenario("bb")))
    }
}
