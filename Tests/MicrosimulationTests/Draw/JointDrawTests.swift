import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandMicrosimulation
@testable import BijstandStochastics

/// Draws of some numbers, one array per replication.
private func draws(
    _ changes: String, _ paths: [String], count: UInt32 = 4000, parameters: Bool = true
) throws -> [[Double]] {
    try draws(Fixture.scenario(changes), paths, count: count, parameters: parameters)
}

private func draws(
    _ scenario: Scenario, _ paths: [String], count: UInt32, parameters: Bool = true
) throws -> [[Double]] {
    let plan = Plan(scenario)
    let all = scenario.layout.paths()
    let positions = paths.map { all.firstIndex(of: $0)! }
    return try (0..<count).map { replication in
        var vector = scenario.centers
        let key = StreamKey(seed: 17, replication: replication)
        try ParameterDraw.draw(plan, into: &vector, parameterKey: parameters ? key : nil, chanceKey: key)
        return positions.map { vector.values[$0] }
    }
}

private let margins = """
    terugval: {conjunctuur: {verdeling: normal, gemiddelde: 0.1, sd: 0.03}}
    uitstroom:
      conjunctuur: {werk: {verdeling: normal, gemiddelde: -0.1, sd: 0.02}}
      hazard:
        werk: {"1": {verdeling: lognormal, gemiddelde: 0.1, sd: 0.01}, "2": {verdeling: gamma, gemiddelde: 0.02, sd: 0.004}}
    instroom: {per_maand: {ww: {verdeling: uniform, min: 2, max: 4}}}
    buig:
      nader_bijstelling: {2019: {verdeling: normal, gemiddelde: 1, sd: 0.02}, 2020: {verdeling: normal, gemiddelde: 1, sd: 0.02}}

    """
private let pair = ["terugval.conjunctuur", "uitstroom.conjunctuur.werk"]
private let hazards = ["uitstroom.hazard.werk.1", "uitstroom.hazard.werk.2"]
private let stages = ["buig.nader_bijstelling.2019", "buig.nader_bijstelling.2020"]

private func group(_ naam: String, _ paths: [String], _ matrix: String) -> String {
    "  - {naam: \(naam), aanname: true, parameters: [\(paths.joined(separator: ", "))], \(matrix)}\n"
}

/// Sum of products around known means, scaled by known spreads: mean ρ, variance (1 + ρ²) ÷ n for normals.
private func correlation(_ rows: [[Double]], _ means: [Double], _ sds: [Double]) -> Double {
    rows.reduce(0) { $0 + ($1[0] - means[0]) / sds[0] * ($1[1] - means[1]) / sds[1] } / Double(rows.count)
}

/// z-scores below are of 4,000 draws with a fixed seed; |z| < 4.5 has α = 7·10⁻⁶ each, under 10⁻⁴ over the suite.
@Suite struct CorrelatedDrawTests {
    @Test func covarianceOfNormalMargins() throws {
        let rows = try draws(
            margins + "correlaties:\n" + group("g", pair, "covariantie: [[0.0009, -0.00042], [-0.00042, 0.0004]]"), pair
        )
        // −0.00042 ÷ (0.03 · 0.02) = −0.7.
        let found = correlation(rows, [0.1, -0.1], [0.03, 0.02])
        #expect(abs(found + 0.7) < 4.5 * (1.49 / 4000).squareRoot(), "\(found)")
    }

    /// Of lognormal and gamma margins: quadrants are those of the copula, and each margin is below scipy's 0.9 quantile in
    /// nine of ten draws.
    @Test func quadrantsAndMargins() throws {
        let rows = try draws(
            margins + "correlaties:\n" + group("g", hazards, "correlatie: [[1, 0.6], [0.6, 1]]"), hazards)
        let count = Double(rows.count)
        func z(_ p: Double, _ holds: ([Double]) -> Bool) -> Double {
            (Double(rows.count(where: holds)) - count * p) / (count * p * (1 - p)).squareRoot()
        }
        // Medians and 0.9 quantiles by scipy 1.17.
        #expect(abs(z(0.352416) { $0[0] < 0.09950371902 && $0[1] < 0.01973397 }) < 4.5)
        #expect(abs(z(0.9) { $0[0] < 0.11307276 }) < 4.5)
        #expect(abs(z(0.9) { $0[1] < 0.02526685 }) < 4.5)
    }

    /// A perfect correlation of unlike margins: both at the same quantile.
    @Test func perfectCorrelation() throws {
        let paths = ["instroom.per_maand.ww", "terugval.conjunctuur"]
        let rows = try draws(
            margins + "correlaties:\n" + group("g", paths, "correlatie: [[1, 1], [1, 1]]"), paths, count: 50)
        let normal = try Normal(mean: 0.1, sd: 0.03)
        #expect(rows.allSatisfy { abs(($0[0] - 2) / 2 - normal.cumulative($0[1])) < 1e-9 })
        #expect(Set(rows.map { $0[0] }).count == 50)
    }

    @Test func staysWithinBounds() throws {
        let wide = "terugval: {conjunctuur: {verdeling: normal, gemiddelde: 1.5, sd: 1}}\n"
        let rows = try draws(
            margins.replacing("terugval: {conjunctuur: {verdeling: normal, gemiddelde: 0.1, sd: 0.03}}\n", with: wide)
                + "correlaties:\n" + group("g", pair, "correlatie: [[1, 0.9], [0.9, 1]]"), pair)
        #expect(rows.allSatisfy { (-2...2).contains($0[0]) })
        // Mean of the normal truncated to −2 … 2, by scipy's truncnorm(-3.5, 0.5, 1.5, 1): mean 0.9919, sd 0.6948.
        let mean = rows.reduce(0) { $0 + $1[0] } / 4000
        #expect(abs(mean - 0.9919) < 4.5 * 0.6948 / 4000.0.squareRoot())
    }

    /// Another group moves neither this one's draws nor those of numbers in no group; nor does the order of writing.
    @Test func drawsAreByIdentity() throws {
        let own = group("g", pair, "correlatie: [[1, 0.5], [0.5, 1]]")
        let watched = pair + hazards + ["instroom.per_maand.ww"]
        let one = try draws(margins + "correlaties:\n" + own, watched, count: 20)
        let two = try draws(
            margins + "correlaties:\n" + group("a", hazards, "correlatie: [[1, 0.2], [0.2, 1]]") + own, watched,
            count: 20)
        let none = try draws(margins, watched, count: 20)
        #expect(one.map { [$0[0], $0[1], $0[4]] } == two.map { [$0[0], $0[1], $0[4]] })
        #expect(one.map { Array($0[2...]) } == none.map { Array($0[2...]) })
        #expect(zip(one, none).allSatisfy { $0[0] != $1[0] && $0[1] != $1[1] })
        let three = pair + [hazards[0]]
        let forth = try draws(
            margins + "correlaties:\n"
                + group("g", three, "correlatie: [[1, 0.5, 0.1], [0.5, 1, 0.3], [0.1, 0.3, 1]]"), three, count: 20)
        let back = try draws(
            margins + "correlaties:\n"
                + group("h", three.reversed(), "correlatie: [[1, 0.3, 0.1], [0.3, 1, 0.5], [0.1, 0.5, 1]]"), three,
            count: 20)
        #expect(forth == back)
    }

    /// Two groups of the same matrix each have their own luck.
    @Test func groupsAreIndependent() throws {
        let rows = try draws(
            margins + "correlaties:\n" + group("g", pair, "correlatie: [[1, 0.5], [0.5, 1]]")
                + group("b", stages, "correlatie: [[1, 0.5], [0.5, 1]]"), [pair[0], stages[0]])
        let found = correlation(rows, [0.1, 1], [0.03, 0.02])
        #expect(abs(found) < 4.5 / 4000.0.squareRoot(), "\(found)")
    }

    /// Under `chance` uncertain parameters stay at their means; budget stages are chance and are drawn all the same.
    @Test func chanceAlone() throws {
        let both =
            margins + "correlaties:\n" + group("g", pair, "correlatie: [[1, 0.5], [0.5, 1]]")
            + group("b", stages, "correlatie: [[1, 1], [1, 1]]")
        let rows = try draws(both, pair + stages, count: 20, parameters: false)
        #expect(rows.allSatisfy { $0[0] == 0.1 && $0[1] == -0.1 })
        #expect(rows.allSatisfy { $0[2] != 1 && abs($0[2] - $0[3]) < 1e-9 })
        #expect(try draws(both, stages, count: 20) == rows.map { Array($0[2...]) })
    }
}

@Suite struct JointSampleTests {
    private func scenario(_ csv: String, _ changes: String = margins) throws -> Scenario {
        try Fixture.inFolder { folder in
            try csv.write(toFile: "\(folder)/p.csv", atomically: true, encoding: .utf8)
            try Fixture.base.write(toFile: "\(folder)/basis.yaml", atomically: true, encoding: .utf8)
            try "basis: basis.yaml\nnaam: p\nparameters: p.csv\n\(changes)".write(
                toFile: "\(folder)/p.yaml", atomically: true, encoding: .utf8)
            return try Fixture.read("\(folder)/p.yaml")
        }
    }

    /// Rows come by their weights and whole, never one of weight 0; what is not in the file is drawn as before.
    @Test func weightedRows() throws {
        let csv = """
            gewicht,terugval.conjunctuur,uitstroom.hazard.werk.1
            0,0.5,0.5
            1,0.01,0.11
            3,0.02,0.12
            0,0.6,0.6

            """
        let sampled = try scenario(csv)
        let rows = try draws(sampled, [pair[0], hazards[0], hazards[1]], count: 4000)
        #expect(Set(rows.map { Array($0.prefix(2)) }) == [[0.01, 0.11], [0.02, 0.12]])
        let share = Double(rows.count { $0[0] == 0.02 })
        #expect(abs(share - 3000) < 4.5 * (4000 * 0.75 * 0.25).squareRoot(), "\(share)")
        #expect(try draws(margins, [hazards[1]], count: 20) == rows.prefix(20).map { [$0[2]] })
        // Under chance: (1 · 0.01 + 3 · 0.02) ÷ 4.
        let means = try draws(sampled, [pair[0], hazards[0]], count: 2, parameters: false)
        #expect(abs(means[0][0] - 0.0175) < 1e-15 && abs(means[1][1] - 0.1175) < 1e-15)
    }

    /// Without weights each row is as likely: three rows, 4,000 draws.
    @Test func unweightedRows() throws {
        let sampled = try scenario("terugval.conjunctuur\n0.1\n0.2\n0.3\n")
        let rows = try draws(sampled, [pair[0]], count: 4000)
        for value in [0.1, 0.2, 0.3] {
            let count = Double(rows.count { $0[0] == value })
            #expect(abs(count - 4000 / 3) < 4.5 * (4000.0 * 2 / 9).squareRoot(), "\(value): \(count)")
        }
    }

    /// The whole table of shares may come from the file: then nothing is left to a Dirichlet draw.
    @Test func replacesDirichlet() throws {
        let shares =
            "instroom: {leefvorm: {ww: {verdeling: dirichlet, concentratie: 50, alleenstaande: 0.5, alleenstaandeOuder: 0.3, paar: 0.2}}}\n"
        let columns = ["alleenstaande", "alleenstaandeOuder", "paar"].map { "instroom.leefvorm.ww.\($0)" }
        let sampled = try scenario(columns.joined(separator: ",") + "\n0.1,0.2,0.7\n", shares)
        #expect(try draws(sampled, columns, count: 3) == Array(repeating: [0.1, 0.2, 0.7], count: 3))
        #expect(throws: (any Error).self) { try scenario("\(columns[0])\n0.1\n", shares) }
    }
}
