import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandMicrosimulation

@Suite struct TerugvalTests {
    /// Share of exits that are back within 6, 12, 24 months, against hazard and death competing month by month.
    /// Overall 8,000 exits; |z| < 4.
    @Test func returnsWithinWindows() throws {
        let scenario = try Fixture.scenario(
            """
            instroom: {per_maand: {overig: 60}, leeftijd: {elke: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}}
            terugval: {oorzaak: {handhaving: 3}}
            uitstroom: {hazard: {handhaving: {elke: 0.05}}}
            """)
        let result = try simulate(scenario, replications: 20)
        for (cause, ratio) in [(Oorzaak.werk, 1.0), (.handhaving, 3.0)] {
            var exits = 0.0
            var back = [0.0, 0.0, 0.0]
            for replication in 0..<20 {
                for month in 1...24 {
                    result.withCounts(replication: replication, month: month) { row in
                        for afstand in 0..<4 { exits += Double(row[Metric.uitstroom + cause.index * 4 + afstand]) }
                        for window in 0..<3 {
                            back[window] += Double(row[Metric.teruggekeerd + window * 7 + cause.index])
                        }
                    }
                }
            }
            var (left, returned) = (1.0, 0.0)
            var expected: [Double] = []
            for month in 0..<24 {
                left *= exp(-0.0005)
                let returning = left * (1 - exp(-ratio * LinearRecursion.back(month)))
                returned += returning
                left -= returning
                if [5, 11, 23].contains(month) { expected.append(returned) }
            }
            for window in 0..<3 {
                let p = expected[window]
                let z = (back[window] / exits - p) / (p * (1 - p) / exits).squareRoot()
                #expect(abs(z) < 4, "\(cause), window \(window): z = \(z)")
            }
        }
    }

    /// Competing causes share exits in proportion to their hazards, whatever their order: 0.05, 0.03, 0.02; |z| < 4.
    @Test func causesCompete() throws {
        let scenario = try Fixture.scenario(
            """
            instroom: {per_maand: {overig: 60}}
            uitstroom: {hazard: {elke: {elke: 0}, zelfstandig: {elke: 0}, werk: {elke: 0.02, "1": 0.02, "2": 0.02, "3A": 0.02, "3B": 0.02}, relatie: {elke: 0.3}, overig: {elke: 0.5}}}
            """)
        let result = try simulate(scenario, replications: 10)
        var counts = [Double](repeating: 0, count: 7)
        for replication in 0..<10 {
            for month in 1...24 {
                result.withCounts(replication: replication, month: month) { row in
                    for cause in 0..<7 {
                        for afstand in 0..<4 { counts[cause] += Double(row[Metric.uitstroom + cause * 4 + afstand]) }
                    }
                }
            }
        }
        let total = counts.reduce(0, +)
        for (cause, hazard) in [(Oorzaak.werk, 0.02), (.relatie, 0.3), (.overig, 0.5)] {
            let p = hazard / 0.82
            #expect(abs(counts[cause.index] - total * p) < 4 * (total * p * (1 - p)).squareRoot())
        }
        #expect(counts[Oorzaak.studie.index] == 0)
    }
}
