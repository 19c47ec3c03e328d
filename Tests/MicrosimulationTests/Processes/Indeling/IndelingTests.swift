import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// Rows of afstand, columns of indeling.
private let matrix = [[0.7, 0.2, 0.1, 0], [0.15, 0.6, 0.2, 0.05], [0, 0.2, 0.5, 0.3], [0, 0.05, 0.15, 0.8]]

private func verwarring(_ herindeling: Double?) -> String {
    let labels = ["1", "2", "3A", "3B"]
    let rows = zip(labels, matrix).map { label, row in
        "\"\(label)\": {\(zip(labels, row).map { "\"\($0)\": \($1)" }.joined(separator: ", "))}"
    }
    let screening = herindeling.map { ", herindeling: {elke: \($0)}" } ?? ""
    return "indeling: {aanname: true, verwarring: {\(rows.joined(separator: ", "))}\(screening)}"
}

private let nobodyAtFirst = "beginstand: {aantal: 0, oud_ontvangers: 0}\ninstroom: {per_maand: {overig: 150}}\n"

@Suite struct IndelingTests {
    /// Without an indeling section it is afstand, month by month; published shares then hold for both.
    @Test func isAfstandWhenNothingIsSaid() throws {
        let result = try simulate(Fixture.scenario(), replications: 3)
        for month in 0...24 {
            result.withCounts(replication: 2, month: month) { row in
                for afstand in 0..<4 {
                    #expect(row[Metric.stockIndeling + afstand] == row[Metric.stockAfstand + afstand])
                }
            }
        }
    }

    /// At intake indeling given afstand follows the matrix; chi-square with the cells of each row, α = 0.001 in all (critical
    /// value 27.88 at 9 degrees of freedom: 12 cells that can occur less 4 rows, one more for the empty ones).
    @Test func intakeFollowsTheMatrix() throws {
        let scenario = try Fixture.scenario(nobodyAtFirst + verwarring(0))
        let events = try Simulation(scenario).events(seed: 3, replication: 0, uncertainty: .both)[0].events
        var counts = [[Double]](repeating: [0, 0, 0, 0], count: 4)
        for event in events where event.kind == .instroom || event.kind == .terugval {
            // A return is told before the new intake.
            if event.kind == .instroom { counts[event.afstand.index][event.indeling.index] += 1 }
        }
        var chiSquare = 0.0
        for (row, shares) in zip(counts, matrix) {
            let total = row.reduce(0, +)
            #expect(total > 100)
            for (count, share) in zip(row, shares) {
                if share == 0 {
                    #expect(count == 0)
                } else {
                    chiSquare += (count - total * share) * (count - total * share) / (total * share)
                }
            }
        }
        #expect(chiSquare < 27.88)
    }

    /// Re-screening at 0.1 a month revises indeling by afstand as it is then; with 0 it never changes within a spell; left out,
    /// every move is noticed in its own month.
    @Test func whenItIsRevised() throws {
        func events(_ herindeling: Double?) throws -> [LifeEvent] {
            try Simulation(Fixture.scenario(nobodyAtFirst + verwarring(herindeling)))
                .events(seed: 3, replication: 0, uncertainty: .both)[0].events
        }
        #expect(try events(0).allSatisfy { $0.kind != .herindeling })
        let atOnce = try events(nil)
        let moves = atOnce.filter { $0.kind == .doorstroom }.map { "\($0.dossier) \($0.month)" }
        let seen = atOnce.filter { $0.kind == .herindeling }.map { "\($0.dossier) \($0.month)" }
        // Noticed in its own month, though what is seen may be the same as before.
        #expect(moves.count > 500 && moves == seen)
        // Where a screening finds each indeling alike, three in four change it: a hazard of 0.075, so 1 − exp(−0.075) =
        // 0.0722565 a month of all on benefit, less those who leave in it (under a tenth). Poisson-like spread, α = 0.001.
        let even = try Fixture.scenario(
            nobodyAtFirst + "indeling: {aanname: true, verwarring: {elke: {elke: 1}}, herindeling: {elke: 0.1}}")
        let screened = try Simulation(even).events(seed: 3, replication: 0, uncertainty: .both)[0].events.filter {
            $0.kind == .herindeling
        }
        let result = try simulate(even, replications: 1, seed: 3)
        let exposure = (0..<24).reduce(0) { sum, month in
            sum + result.withCounts(replication: 0, month: month) { Int($0[0..<4].reduce(0, +)) }
        }
        let expected = 0.0722565 * Double(exposure)
        #expect(Double(screened.count) < expected + 3.29 * expected.squareRoot())
        #expect(Double(screened.count) > 0.9 * expected - 3.29 * expected.squareRoot())
        #expect(screened.allSatisfy { $0.detail.split(separator: ">")[0] != $0.detail.split(separator: ">")[1] })
    }

    /// What a screening that changes indeling finds: the row of afstand without what was thought. Chi-square over all pairs,
    /// α = 0.001: 17 degrees of freedom (3 + 8 + 3 + 3), critical value 40.79.
    @Test func whatScreeningsFind() throws {
        let still =
            "doorstroom: {hazard: {\"1>2\": 0, \"2>3A\": 0, \"3A>3B\": 0, \"2>1\": 0, \"3A>2\": 0, \"3B>3A\": 0}}\n"
        let even = "instroom: {per_maand: {overig: 150}, afstand: {elke: {\"1\": 1, \"2\": 1, \"3A\": 1, \"3B\": 1}}}\n"
        let scenario = try Fixture.scenario(
            "beginstand: {aantal: 0, oud_ontvangers: 0}\n" + even + still + verwarring(0.3))
        let events = try Simulation(scenario).events(seed: 9, replication: 0, uncertainty: .both)[0].events
        var counts = [[[Double]]](repeating: [[Double]](repeating: [0, 0, 0, 0], count: 4), count: 4)
        for event in events where event.kind == .herindeling {
            let before = Afstand(rawValue: String(event.detail.split(separator: ">")[0]))!
            counts[event.afstand.index][before.index][event.indeling.index] += 1
        }
        var (chiSquare, all) = (0.0, 0.0)
        for afstand in 0..<4 {
            for before in 0..<4 {
                let row = counts[afstand][before]
                let total = row.reduce(0, +)
                let others = 1 - matrix[afstand][before]
                all += total
                for found in 0..<4 where total > 0 {
                    let share = found == before ? 0 : matrix[afstand][found] / others
                    if share == 0 {
                        #expect(row[found] == 0)
                    } else {
                        chiSquare += (row[found] - total * share) * (row[found] - total * share) / (total * share)
                    }
                }
            }
        }
        #expect(all > 3000 && chiSquare < 40.79)
    }

    /// The opening margin is of indeling and holds in every replication; afstand behind it differs between them.
    @Test func openingMarginIsIndeling() throws {
        let scenario = try Fixture.scenario(verwarring(0.02))
        let result = try simulate(scenario, replications: 5)
        var afstanden: Set<[Int32]> = []
        for replication in 0..<5 {
            result.withCounts(replication: replication, month: 0) { row in
                #expect(Array(row[Metric.stockIndeling..<Metric.stockIndeling + 4]) == [40, 120, 80, 160])
                afstanden.insert(Array(row[Metric.stockAfstand..<Metric.stockAfstand + 4]))
            }
        }
        #expect(afstanden.count > 1)
        for afstand in afstanden { #expect(afstand.reduce(0, +) == 400) }
    }

    /// Treatment follows indeling, chances follow afstand: an effect on indeling 1 moves hazards of whoever is seen so, and
    /// the less of afstand 1 there is among them, the less it brings.
    @Test func treatmentByIndeling() throws {
        let effect = """
            interventies: [{naam: hulp, soort: beleid, aanname: true, effecten: [{proces: uitstroom, oorzaak: werk, indeling: "1", van: 2019-01, ratio: 2}]}]
            """
        func gain(_ indeling: String) throws -> Int {
            let result = try simulate(
                Fixture.scenario("beginstand: {aantal: 3000}\n\(indeling)\n\(effect)"), replications: 4,
                uncertainty: .chance)
            return (0..<4).reduce(0) { sum, replication in
                let path = result.path(replication: replication)
                return sum + path.ongewijzigd[24].stock - path.scenario[24].stock
            }
        }
        let (sharp, blurred) = (try gain(""), try gain("indeling: {aanname: true, verwarring: {elke: {elke: 1}}}"))
        #expect(sharp > 0 && blurred > 0 && blurred < sharp)
        // The hazard itself, by hand: 0.10 × 2 for indeling 1 whatever the afstand's own.
        let scenario = try Fixture.scenario(effect + "\n" + verwarring(0.1))
        let worker = Worker(Plan(scenario), .empty)
        let key = ReplicationKeys(chance: .init(seed: 1, replication: 0), parameters: nil)
        _ = try worker.prepare(key)
        func hazard(_ afstand: Int, _ indeling: Int) -> Double {
            let effectClass = Int(
                worker.plan.classes.of(profile: 0, kenmerken: 0, leeftijd: 0, duur: 0, indeling: indeling))
            let tables = worker.hazards[0]
            return tables.cumulative[((effectClass * Status.rows + afstand) * tables.months + 1) * Lane.stride]
        }
        #expect(abs(hazard(0, 0) - 0.2) < 1e-15 && abs(hazard(0, 1) - 0.1) < 1e-15)
        #expect(abs(hazard(1, 0) - 0.04) < 1e-15 && abs(hazard(1, 3) - 0.02) < 1e-15)
    }
}
