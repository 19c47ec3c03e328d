import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// Nobody comes in during the run; the opening stock is of those who would.
private let closed = """
    interventies:
      - {naam: dicht, soort: omgeving, aanname: true, effecten: [{proces: instroom, van: 2019-01, ratio: 0}]}
    """

/// Everybody young, and nobody left before the run.
private let cohort = """
    beginstand: {oud_ontvangers: 0, leeftijd: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
    instroom:
      leeftijd: {elke: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
    """

/// Processes of every kind: jobs, indeling, a traject with few places, feedback, policy that parts the lines.
private let lively = """
    beginstand: {oud_ontvangers: 0}
    overlijden: {hazard: {elke: 0}}
    \(Fixture.werk)
      groei: {elke: 0.02}
    indeling:
      aanname: true
      verwarring: {"1": {"1": 0.8, "2": 0.2, "3A": 0, "3B": 0}, "2": {"1": 0.1, "2": 0.7, "3A": 0.2, "3B": 0}, "3A": {"1": 0, "2": 0.2, "3A": 0.6, "3B": 0.2}, "3B": {"1": 0, "2": 0, "3A": 0.2, "3B": 0.8}}
      herindeling: {elke: 0.08}
    \(closed)
    """

private let places = """

      - naam: cursus
        soort: beleid
        aanname: true
        traject: {van: 2019-03, plaatsen: 12, prijs: 100, lockin: {maanden: 4, effecten: [{proces: uitstroom, ratio: 0.5}]}, nawerking: {maanden: 12, effecten: [{proces: uitstroom, ratio: 2}]}}
    """

private let feedback = "\nbegeleiding: {aanname: true, formatie: 8, elasticiteit: {werk: 0.5}}"

@Suite struct TwinTests {
    /// Both lives of every afstand against the linear recursion of the oracle, whose own first month is what parts them: who
    /// leaves is out at the end of it. Family-wise α = 0.001 over 16 comparisons, |z| < 4.5.
    @Test func monthsFollowTheRecursion() throws {
        let replications = 400
        let scenario = try Fixture.scenario(cohort)
        let simulation = try Simulation(scenario)
        let windows = [12, 24]
        // By (afstand, window, twin), after the dossiers by afstand.
        let size = 4 + 4 * windows.count * 2
        let numbers = try simulation.twins(
            seed: 1, replications: 0..<UInt32(replications), threads: 2, size: size
        ) { _, counts, numbers in
            for (index, afstand) in Afstand.allCases.enumerated() {
                for duur in Duur.allCases {
                    let cell = TwinCounts.cell(afstand, duur)
                    numbers[index] += Int64(counts.dossiers(cell))
                    for (place, window) in windows.enumerated() {
                        for twin in Twin.allCases {
                            numbers[4 + (index * windows.count + place) * 2 + twin.rawValue] += (1...window)
                                .reduce(0) { $0 + Int64(counts.stand(twin, cell: cell, month: $1).stock) }
                        }
                    }
                }
            }
        }
        for (index, afstand) in Afstand.allCases.enumerated() {
            var stays = LinearRecursion()
            stays.stock[index] = 1
            stays.step(instroom: [0, 0, 0, 0])
            // Of those who live through the first month.
            let alive = exp(-LinearRecursion.death)
            stays.stock = stays.stock.map { $0 / alive }
            stays.out = stays.out.map { $0.map { $0 / alive } }
            var leaves = LinearRecursion()
            leaves.out[index][0] = 1
            var expected: [Twin: [Double]] = [:]
            for (twin, start) in [(Twin.blijft, stays), (.vertrekt, leaves)] {
                var state = start
                var months = state.stock.reduce(0, +)
                expected[twin] = (2...24).compactMap { month in
                    state.step(instroom: [0, 0, 0, 0])
                    months += state.stock.reduce(0, +)
                    return windows.contains(month) ? months : nil
                }
            }
            for (place, window) in windows.enumerated() {
                for twin in Twin.allCases {
                    let each = (0..<replications).map { replication in
                        let own = numbers[replication * size..<(replication + 1) * size]
                        let column = 4 + (index * windows.count + place) * 2 + twin.rawValue
                        return Double(own[own.startIndex + column]) / Double(own[own.startIndex + index])
                    }
                    let mean = each.reduce(0, +) / Double(replications)
                    let squares = each.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
                    let se = (squares / Double(replications * (replications - 1))).squareRoot()
                    let expected = try #require(expected[twin])[place]
                    #expect(abs(mean - expected) < 4.5 * se, "\(afstand) \(twin) \(window): \(mean), \(expected)")
                    #expect(se < 0.08)
                }
            }
        }
    }

    /// Who stays is who is in the run: with nobody coming in, their sums are the run's stock and what it is paid for, in
    /// both orders.
    @Test(arguments: [lively, lively + places, lively + feedback, lively + places + feedback])
    func whoStaysIsTheRun(changes: String) throws {
        let scenario = try Fixture.scenario(changes)
        let simulation = try Simulation(scenario)
        let result = try simulation.run(seed: 5, replications: 0..<6, threads: 2)
        let columns = 2 + Kostenklasse.count
        let numbers = try simulation.twins(
            seed: 5, replications: 0..<6, threads: 2, size: columns * (scenario.horizon + 1)
        ) { _, counts, numbers in
            for month in 1...scenario.horizon {
                for cell in 0..<TwinCounts.cells {
                    let stand = counts.stand(.blijft, cell: cell, month: month)
                    for (column, value) in ([stand.stock, stand.gesubsidieerd] + stand.betaald).enumerated() {
                        numbers[month * columns + column] += Int64(value)
                    }
                }
            }
        }
        for replication in 0..<6 {
            let path = result.path(replication: replication).scenario
            for month in 1...scenario.horizon {
                let first = (replication * (scenario.horizon + 1) + month) * columns
                let stand = path[month]
                let expected = ([stand.stock, stand.gesubsidieerd] + stand.betaald).map(Int64.init)
                #expect(Array(numbers[first..<first + columns]) == expected, "\(replication), \(month)")
            }
        }
    }

    /// Without terugval nobody who left is ever back; all have left at the end of the first month; a job that is kept beside
    /// the benefit does not come in the way.
    @Test(arguments: [lively, lively + places])
    func whoLeavesStaysAway(changes: String) throws {
        let scenario = try Fixture.scenario(
            changes + "\nterugval: {hazard: {\"0-6\": 0, \"6-12\": 0, \"12-24\": 0, \"24-60\": 0}}")
        let numbers = try Simulation(scenario).twins(
            seed: 2, replications: 0..<4, threads: 1, size: 2
        ) { _, counts, numbers in
            for cell in 0..<TwinCounts.cells {
                numbers[0] += Int64(counts.dossiers(cell))
                for month in 1...scenario.horizon {
                    let stand = counts.stand(.vertrekt, cell: cell, month: month)
                    numbers[1] += Int64(stand.stock + stand.betaald.reduce(0, +))
                }
            }
        }
        #expect(stride(from: 0, to: 8, by: 2).allSatisfy { numbers[$0] > 380 && numbers[$0 + 1] == 0 })
    }

    @Test func threadsDoNotShow() throws {
        let scenario = try Fixture.scenario(lively + places + feedback)
        let all = try [1, 3].map { threads in
            try Simulation(scenario).twins(seed: 9, replications: 0..<7, threads: threads, size: 400) {
                _, counts, numbers in
                for place in 0..<400 {
                    numbers[place] = Int64(
                        counts.stand(.vertrekt, cell: place % TwinCounts.cells, month: 1 + place / 20).stock)
                }
            }
        }
        #expect(all[0] == all[1] && all[0].contains { $0 > 0 })
    }
}
