import BijstandCaseload
import BijstandExchange
import Foundation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// The references of a backtest, by hand and against figures worked out before on the country's series.
@Suite struct ReferentieTests {
    private static func stand(_ month: Month, _ value: Double) -> Waarneming {
        Waarneming(
            grootheid: .stand, periode: month...month, periodeText: "\(month)", waarde: value, fout: 1, bron: "proef")
    }

    private static func reeks(_ values: [Double]) -> MaandReeks {
        MaandReeks(Waarnemingen(values.indices.map { stand(Month("2000-01")!.advanced(by: $0), values[$0]) }))!
    }

    /// A gap ends the series: what lies before it is not of it.
    @Test func fromTheLastGapOn() {
        let months = ["2000-01", "2000-03", "2000-04"].map { Month($0)! }
        let reeks = MaandReeks(Waarnemingen(months.map { Self.stand($0, 100) }))!
        #expect(reeks.first == months[1] && reeks.last == months[2] && reeks.values == [100, 100])
        #expect(MaandReeks(Waarnemingen()) == nil)
    }

    /// 1 % a month for ever: who stays misses it by the same each time, so its centred errors are 0; the trend has none at all; the
    /// damped one goes 0.95 + 0.9025 of it.
    @Test func steadyGrowth() {
        let reeks = Self.reeks((0..<40).map { 100 * pow(1.01, Double($0)) })
        let last = reeks.values[39]
        func all(_ referentie: Referentie) -> [Double] { referentie.futures(reeks, lead: 2)! }
        #expect(all(.persistentie).allSatisfy { abs($0 - last) < 1e-9 * last } && all(.persistentie).count == 38)
        #expect(all(.trend).allSatisfy { abs($0 - last * pow(1.01, 2)) < 1e-9 * last } && all(.trend).count == 26)
        #expect(all(.veranderingen).allSatisfy { abs($0 - last * pow(1.01, 2)) < 1e-9 * last })
        #expect(all(.gedempt).allSatisfy { abs($0 - last * pow(1.01, 1.8525)) < 1e-9 * last })
        // The same month a year before the target, ten months before the end.
        #expect(all(.seizoen).allSatisfy { abs($0 - reeks.values[29]) < 1e-9 * last })
    }

    @Test func tooShort() {
        let reeks = Self.reeks([100, 101, 102])
        #expect(Referentie.persistentie.futures(reeks, lead: 3) == nil)
        #expect(Referentie.trend.futures(reeks, lead: 1) == nil)
        #expect(Referentie.persistentie.futures(reeks, lead: 2)?.count == 1)
    }

    /// Mean CRPS in thousands over the Decembers of 2005 to 2018, of the country's definitive stocks: a table worked out apart, in
    /// other code, rounded to tenths; within 2 %.
    @Test(arguments: [
        (Referentie.persistentie, [12.6, 22.1, 28.7, 33.4, 38.2]), (.trend, [9.8, 26.7, 44.2, 63.1, 84.0]),
        (.veranderingen, [13.5, 25.7, 36.6, 45.6, 55.0]), (.gedempt, [8.3, 18.6, 25.8, 32.0, 37.6]),
    ])
    func ofTheCountry(referentie: Referentie, expected: [Double]) throws {
        let all = Waarnemingen(
            try ObservedFile(path: "\(Fixture.root)/scenarios/data/nederland/stand.csv").waarnemingen)
        for (lead, wanted) in zip([12, 24, 36, 48, 60], expected) {
            let scores = try (2005...2018).map { year -> Double in
                let origin = Month(year: year, month: 12)
                let known = Waarnemingen(all.all.filter { $0.periode.upperBound <= origin })
                let reeks = try #require(MaandReeks(known))
                let futures = try #require(referentie.futures(reeks, lead: lead))
                let came = try #require(all.stand(origin.advanced(by: lead)))
                return Ensemble(futures).crps(came.waarde)
            }
            let mean = scores.reduce(0, +) / Double(scores.count) / 1000
            #expect(abs(mean / wanted - 1) < 0.02, "\(referentie) \(lead): \(mean) against \(wanted)")
        }
    }
}
