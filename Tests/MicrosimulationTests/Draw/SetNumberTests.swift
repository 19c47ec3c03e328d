import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation
@testable import BijstandStochastics

/// The worked example with its posterior, and beside it a group and tables of shares, one of which does not add up to 1.
private let drawnTogether = """
    uitstroom: {conjunctuur: {werk: {verdeling: normal, gemiddelde: -0.08, sd: 0.03}}}
    instroom:
      conjunctuur:
        ww: {verdeling: normal, gemiddelde: 0.08, sd: 0.03}
        jongere: {verdeling: gamma, gemiddelde: 0.03, sd: 0.015}
      leefvorm:
        ww: {verdeling: dirichlet, concentratie: 50, alleenstaande: 0.5, alleenstaandeOuder: 0.3, paar: 0.2}
        overig: {verdeling: dirichlet, concentratie: 20, alleenstaande: 3, alleenstaandeOuder: 1, paar: 2}
    correlaties:
      - naam: g
        aanname: true
        parameters: [uitstroom.conjunctuur.werk, instroom.conjunctuur.ww, instroom.conjunctuur.jongere]
        correlatie: [[1, -0.6, 0.1], [-0.6, 1, 0.3], [0.1, 0.3, 1]]

    """

/// The example under changes of a file derived from it, and of one derived from that.
private func hilversum(_ changes: String = drawnTogether, _ more: String? = nil) throws -> Scenario {
    try Fixture.inFolder { folder in
        let basis = "basis: \(Fixture.root)/scenarios/hilversum-terugblik.yaml\n"
        try "\(basis)naam: p\n\(changes)".write(toFile: "\(folder)/p.yaml", atomically: true, encoding: .utf8)
        guard let more else { return try Fixture.read("\(folder)/p.yaml") }
        try "basis: p.yaml\nnaam: q\n\(more)".write(toFile: "\(folder)/q.yaml", atomically: true, encoding: .utf8)
        return try Fixture.read("\(folder)/q.yaml")
    }
}

/// Every number of a scenario in some replications.
private func vectors(_ scenario: Scenario, _ replications: Range<UInt32> = 0..<4) throws -> [[Double]] {
    let plan = Plan(scenario)
    return try replications.map { replication in
        var vector = scenario.centers
        let key = StreamKey(seed: 5, replication: replication)
        try ParameterDraw.draw(plan, into: &vector, parameterKey: key, chanceKey: key)
        return vector.values
    }
}

/// A number that is set stands before every draw.
@Suite struct SetNumberTests {
    /// Each number of the posterior, of a group and of a table of shares, set by itself: every replication has just that value,
    /// and every other number the draw it had.
    @Test func everyNumberThatIsDrawnTogether() throws {
        let scenario = try hilversum()
        let before = try vectors(scenario)
        let sample = try #require(scenario.sample)
        let positions =
            sample.positions + scenario.correlated.flatMap(\.positions) + scenario.dirichlet.flatMap(\.range)
        #expect(sample.positions.count > 40 && positions.count == sample.positions.count + 3 + 6)
        for position in positions {
            #expect(Set(before.map { $0[position] }).count > 1)
            let value = 0.5 * scenario.quantities[position]!.center + 0.001
            let after = try vectors(scenario.with([value], at: [position]))
            for (was, now) in zip(before, after) {
                #expect(now[position] == value)
                let moved = was.indices.filter { was[$0].bitPattern != now[$0].bitPattern }
                #expect(moved == [position])
            }
        }
        // All at once, the posterior aside: nothing that was drawn together is left to draw.
        let values = positions.map { Double($0) / 1e6 }
        for now in try vectors(scenario.with(values, at: positions)) { #expect(positions.map { now[$0] } == values) }
    }

    /// Without uncertainty about parameters a set number is that value as well.
    @Test func underChanceAlone() throws {
        let scenario = try hilversum()
        let position = try #require(scenario.sample?.positions[3])
        let set = scenario.with([0.123], at: [position])
        #expect(set.centers.values[position] == 0.123)
        #expect(zip(set.centers.values, scenario.centers.values).count { $0.bitPattern != $1.bitPattern } == 1)
    }

    /// One rule for code and files: the same numbers in every replication, whatever draws them.
    @Test(arguments: [
        ("uitstroom: {hazard: {werk: {\"1\": 0.07}}}\n", "uitstroom.hazard.werk.1", 0.07),
        ("instroom: {conjunctuur: {ww: 0.02}}\n", "instroom.conjunctuur.ww", 0.02),
    ])
    func codeAndFileAgree(changes: String, path: String, value: Double) throws {
        let scenario = try hilversum()
        let position = try #require(scenario.layout.paths().firstIndex(of: path))
        let (code, file) = (scenario.with([value], at: [position]), try hilversum(drawnTogether, changes))
        for (one, other) in zip(try vectors(code), try vectors(file)) {
            #expect(one[position] == value)
            #expect(one.map(\.bitPattern) == other.map(\.bitPattern))
        }
    }

    /// A table of shares of a derived file, without a distribution, stands as a whole; one share of it that is listed stands
    /// alone.
    @Test func tablesOfADerivedFile() throws {
        let range = try hilversum().layout.range(.instroomLeefvorm)
        let first = range.lowerBound + Herkomst.overig.index * Leefvorm.count
        let whole = "instroom: {leefvorm: {overig: {alleenstaande: 5, alleenstaandeOuder: 2, paar: 1.5}}}\n"
        for row in try vectors(hilversum(drawnTogether, whole)) {
            #expect(Array(row[first..<first + 3]) == [5, 2, 1.5])
        }
        let listed = try hilversum(drawnTogether, "parameters_behalve: [instroom.leefvorm.overig.paar]\n")
        let set = try hilversum().with([2], at: [first + 2])
        for (one, other) in zip(try vectors(listed), try vectors(set)) {
            #expect(one.map(\.bitPattern) == other.map(\.bitPattern))
        }
    }

    /// Halving poort's effect in code is seen in the forecast.
    @Test func moves() throws {
        let scenario = try hilversum("").with(horizon: 24)
        let position = try #require(
            scenario.layout.paths().firstIndex(of: "interventies.effecten.ratio.poort.1"))
        func stock(_ scenario: Scenario) throws -> [Int] {
            let result = try simulate(scenario, replications: 2)
            return (0..<2).map { result.path(replication: $0).scenario[12].stock }
        }
        let (strong, weak) = (
            try stock(scenario.with([0.5], at: [position])), try stock(scenario.with([0.9], at: [position]))
        )
        #expect(zip(strong, weak).allSatisfy { $0 < $1 - 20 })
    }
}
