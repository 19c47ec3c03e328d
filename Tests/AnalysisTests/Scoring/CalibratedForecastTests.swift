import BijstandCaseload
import BijstandFigures
import BijstandMicrosimulation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// Forecasts scored against futures of the same model that are not in them.
@Suite struct CalibratedForecastTests {
    private static let members = 900
    private static let futures = 300
    private static let columns: [PathColumn] = ["stand", "instroom", "terugval", "uitstroom", "uitstroom_werk"].map {
        PathColumn($0)!
    }

    private func paths(_ changes: String, seed: UInt32, _ count: Int) throws -> PathSample {
        let scenario = try Fixture.scenario(changes)
        let result = try Simulation(scenario).run(seed: seed, replications: 0..<UInt32(count), threads: 2)
        let table = PathTable.table(result)
        return PathSample(
            cutOff: scenario.cutOff, horizon: scenario.horizon,
            values: table.rows.flatMap { row in row.dropFirst(2).map { Int32($0.number ?? 0) } })
    }

    /// What each future of `other` says of a forecast by `sample`: one figure of each column, of the last quarter.
    private func scores(_ sample: PathSample, _ other: PathSample) -> [[FigureScore]] {
        let predict = FigureForecast(forecast: TinyForecast.forecast(sample))
        let end = sample.end
        return Self.columns.map { column in
            let name = column.figure.observedName
            return (0..<other.replications).map { future in
                let months = column == .stand ? [sample.horizon] : Array(sample.horizon - 2...sample.horizon)
                let value = months.reduce(0) { $0 + other.value(column, replication: future, month: $1) }
                let figure = Waarneming(
                    grootheid: Grootheid(name)!, periode: (column == .stand ? end : end.advanced(by: -2))...end,
                    periodeText: "x", waarde: Double(value), fout: 1, bron: "model")
                return FigureScore(figure, try! predict(figure).get())
            }
        }
    }

    /// PITs have mean ½ and bands cover what they say, α = 0.001 over fifteen tests (each 6.7 · 10⁻⁵, so 4 standard errors).
    ///
    /// With m members and n futures the mean PIT is a Mann–Whitney statistic: variance (m + n + 1) ÷ (12 m n), less with ties. A
    /// band's coverage varies by its own binomial and by the quantiles' error: p(1 − p)(1/n + 1/m). Counts make bands closed at
    /// both ends cover more, by the chance of the two end values: half of each in the mean of open and closed.
    @Test func nominal() throws {
        let (m, n) = (Double(Self.members), Double(Self.futures))
        let all = scores(try paths("", seed: 11, Self.members), try paths("", seed: 12, Self.futures))
        for (column, scores) in zip(Self.columns, all) {
            let mean = scores.reduce(0) { $0 + $1.pit } / n
            #expect(abs(mean - 0.5) < 4 * ((m + n + 1) / (12 * m * n)).squareRoot(), "\(column.naam): PIT \(mean)")
            for (nominal, lower, upper) in [
                (0.5, \FigureScore.p25, \FigureScore.p75), (0.9, \.p05, \.p95),
            ] {
                let covered = scores.reduce(0.0) { sum, one in
                    let value = one.figure.waarde
                    let closed = (one[keyPath: lower]...one[keyPath: upper]).contains(value)
                    let open = value > one[keyPath: lower] && value < one[keyPath: upper]
                    return sum + (closed ? 0.5 : 0) + (open ? 0.5 : 0)
                }
                let error = (nominal * (1 - nominal) * (1 / n + 1 / m)).squareRoot()
                // A count's quantile is a whole number: the band is off by up to a value's chance.
                let grain = column == .stand ? 0.02 : 0.06
                #expect(abs(covered / n - nominal) < 4 * error + grain, "\(column.naam): \(covered / n) for \(nominal)")
            }
        }
    }

    /// The fifths of PIT of the stock are even: chi-square with 4 degrees of freedom, α = 0.001 (18.47), the forecast's own
    /// sampling error in the variance.
    @Test func even() throws {
        let all = scores(try paths("", seed: 13, Self.members), try paths("", seed: 14, Self.futures))
        let counts = ScoreTotals(nil, all[0]).histogram.map(Double.init)
        let expected = Double(Self.futures) / 5
        let inflation = 1 + Double(Self.futures) / Double(Self.members)
        let chi = counts.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / (expected * inflation) }
        #expect(chi < 18.47, "\(counts)")
    }

    /// The same test sees a model that is a tenth off in its instroom.
    @Test func wrongModel() throws {
        let wrong = "instroom: {per_maand: {overig: 8.8}}"
        let all = scores(try paths(wrong, seed: 11, Self.members), try paths("", seed: 12, Self.futures))
        let (m, n) = (Double(Self.members), Double(Self.futures))
        let mean = all[0].reduce(0) { $0 + $1.pit } / n
        #expect(mean < 0.5 - 10 * ((m + n + 1) / (12 * m * n)).squareRoot(), "\(mean)")
        #expect(ScoreTotals(nil, all[0]).bias > 0)
    }
}
