import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import BijstandMicrosimulation

/// A country is the sum of its municipalities: of the expected stock exactly, of the engine replication by replication but for chance.
@Suite struct PartsOfTheCountryTests {
    private static let shares = [0.1, 0.2, 0.3, 0.4]
    private static let gemeenten = ["aa", "bb", "cc", "dd"]
    private static let stock = 4000.0

    /// A share of the country: as large a part of its stock, of its former recipients and of its instroom.
    private static func part(_ share: Double, _ gemeente: String?, _ discrepancy: String) throws -> Scenario {
        try Fixture.scenario(
            """
            horizon: 36
            \(gemeente.map { "gemeente: \($0)" } ?? "")
            beginstand: {aantal: \(Int(share * stock)), oud_ontvangers: \(Int(share * 1500))}
            instroom: {per_maand: {overig: \(share * 60), statushouder: \(share * 12), arbeidsbeperkt: \(share * 8)}}
            arbeidsmarkt: {rho: 0.98, sd: 0.2, momentum: 0.5}
            discrepantie: {aanname: true, deel_instroom: 0.4, terugval: 2, \(discrepancy)}
            """)
    }

    /// On one path of pressure and labour market.
    @Test func expectedStocks() throws {
        func path(_ scenario: Scenario, _ total: Double) -> [Double] {
            var expected = ExpectedStock(scenario.centers, total: total)
            return (1...60).map { month in
                let z = 0.3 * sin(Double(month) / 9)
                let flows = expected.advance(monthOfYear: (month - 1) % 12 + 1, x: cos(Double(month) / 14), z: z)
                return expected.total + flows.terugval + flows.instroom
            }
        }
        let whole = path(try Self.part(1, nil, ""), Self.stock)
        let parts = try zip(Self.shares, Self.gemeenten).map { share, name in
            path(try Self.part(share, name, ""), share * Self.stock)
        }
        for (month, value) in whole.enumerated() {
            #expect(abs(parts.reduce(0) { $0 + $1[month] } / value - 1) < 1e-12)
        }
        #expect(whole.max()! > 1.1 * whole.min()!)
    }

    /// 300 replications of one seed: parts and whole differ by the luck of their dossiers alone, in the mean within 4.5 standard errors
    /// (α below 10⁻⁵), and what moves them all is the same in each replication.
    @Test func replicationByReplication() throws {
        let land = "land_phi: 0.97, land_sd: 0.06, land_snel: 0.05"
        func stocks(_ scenario: Scenario) throws -> [Double] {
            let run = try Simulation(scenario).run(seed: 5, replications: 0..<300, threads: 2)
            return (0..<300).map { Double(run.path(replication: $0).scenario[36].stock) }
        }
        let whole = try stocks(try Self.part(1, nil, land))
        let parts = try zip(Self.shares, Self.gemeenten).map { try stocks(try Self.part($0, $1, land)) }
        let differences = whole.indices.map { r in parts.reduce(0) { $0 + $1[r] } - whole[r] }
        func moments(_ values: [Double]) -> (mean: Double, variance: Double) {
            let mean = values.reduce(0, +) / Double(values.count)
            return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1))
        }
        let (difference, shared) = (moments(differences), moments(whole))
        #expect(abs(difference.mean) < 4.5 * (difference.variance / 300).squareRoot(), "\(difference)")
        // Twice the chance of the stock, against the paths: a twentieth of the variance.
        #expect(difference.variance < 0.1 * shared.variance, "\(difference.variance) of \(shared.variance)")
        // A municipality's own pressure is no other's, and not the country's.
        let own = try zip(Self.shares, Self.gemeenten).map {
            try stocks(try Self.part($0, $1, "gemeente_phi: 0.97, gemeente_sd: 0.06"))
        }
        let together = moments(whole.indices.map { r in own.reduce(0) { $0 + $1[r] } })
        // Σ share² = 0.3 of what a shared one gives, and the labour market with it.
        #expect(together.variance < 0.75 * shared.variance)
    }
}
