import BijstandCaseload
import Foundation
import Testing

@testable import BijstandAnalysis

/// A backtest of two origins by hand.
@Suite struct BacktestTests {
    private func stand(_ month: Month, _ value: Double) -> Waarneming {
        Waarneming(
            grootheid: .stand, periode: month...month, periodeText: "\(month)", waarde: value, fout: 1, bron: "proef")
    }

    private let start = Month("2000-01")!

    private func series(_ months: Int) -> [Waarneming] {
        (0..<months).map { stand(start.advanced(by: $0), 1000 + 100 * sin(Double($0) / 5)) }
    }

    private func origin(_ index: Int, _ paths: [[Double]]) -> Backtest.Origin {
        let month = start.advanced(by: index)
        return Backtest.Origin(
            month: month, peildatum: month, paths: paths, reeks: MaandReeks(Waarnemingen(series(index + 1)))!)
    }

    /// What came is 1000 + 100 sin(i ÷ 5): a model that says so is perfect, and better than every reference.
    @Test func aPerfectModel() {
        let paths = [40, 50].map { index in (0...6).map { 1000 + 100 * sin(Double(index + $0) / 5) } }
        let backtest = Backtest(
            [origin(40, [paths[0], paths[0]]), origin(50, [paths[1], paths[1]])], leads: [3, 6, 9],
            came: Waarnemingen(series(70)))
        // Nine months are beyond the paths.
        #expect(backtest.leads == [3, 6])
        for lead in backtest.leads {
            let totals = backtest.totals(lead, .model)!
            #expect(totals.figures.count == 2 && totals.crps < 1e-9 && totals.coverage90 == 1)
            for referentie in Referentie.allCases {
                #expect(abs(backtest.skill(lead, over: referentie)! - 1) < 1e-9)
                #expect(backtest.worse(than: referentie) == [])
                #expect(backtest.scores(lead, .referentie(referentie)).map(\.origin) == backtest.origins.map(\.month))
            }
        }
        #expect(backtest.tables[0].rows.count == 2 * 2 * 6)
    }

    /// Two futures, 10 below and 30 above what came: |x − y| is 20 on average, half of |x − x′| is 10, so the CRPS is 10.
    @Test func byHand() {
        let came = 1000 + 100 * sin(Double(43) / 5)
        let backtest = Backtest(
            [origin(40, [[0, 0, 0, came - 10], [0, 0, 0, came + 30]])], leads: [3], came: Waarnemingen(series(70)))
        let score = backtest.scores(3, .model)[0].score
        #expect(abs(score.crps - 10) < 1e-9 && score.pit == 0.5 && score.isIn90)
        #expect(abs(score.error - 10) < 1e-9)
    }

    /// An origin of which the end is not known yet is not judged.
    @Test func whatDidNotCome() {
        let path = [Double](repeating: 1000, count: 13)
        let backtest = Backtest([origin(40, [path]), origin(50, [path])], leads: [12], came: Waarnemingen(series(60)))
        #expect(backtest.scores(12, .model).map(\.origin) == [start.advanced(by: 40)])
        #expect(Backtest([origin(50, [path])], leads: [12], came: Waarnemingen(series(60))).leads == [])
    }
}
