import BijstandCaseload
import BijstandFigures
import Foundation
import BijstandMicrosimulation
import TestSupport
import Testing

@testable import BijstandAnalysis

@Suite struct BackcastTests {
    /// Figures are those of the run's own replications: mean and spread by hand from the stored paths.
    @Test func predictsFromTheRunItself() throws {
        let scenario = try Fixture.scenario()
        let run = try Simulation(scenario).run(seed: 3, replications: 0..<5, threads: 2)
        let month = Month(year: 2019, month: 6)
        func figure(_ grens: Waarneming.Grens, _ waarde: Double) -> Waarneming {
            Waarneming(
                grootheid: .stand, periode: month...month, periodeText: "2019-06", waarde: waarde, fout: 3,
                grens: grens,
                bron: "proef")
        }
        let stocks = (0..<5).map { Double(run.path(replication: $0).scenario[6].stock) }
        let mean = stocks.reduce(0, +) / 5
        let sd = (stocks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4).squareRoot()
        let backcast = Backcast(
            run, [figure(.gelijk, mean + 10), figure(.tenMinste, mean - 10), figure(.tenHoogste, mean - 10)])
        #expect(abs((backcast.fits[0].predicted?.mean ?? .nan) - mean) < 1e-9)
        let apart = 10 / (9 + sd * sd).squareRoot()
        #expect(abs((backcast.fits[0].residual ?? .nan) - apart) < 1e-9)
        // A bound that holds leaves nothing; one that is broken counts.
        #expect(backcast.fits[1].residual == 0 && abs((backcast.fits[2].residual ?? .nan) + apart) < 1e-9)
        #expect(backcast.stock.count == scenario.horizon + 1)
        #expect(backcast.stock[0].mean == 400)
        #expect(abs(backcast.stock[6].mean! - mean) < 0.01)
    }
}
