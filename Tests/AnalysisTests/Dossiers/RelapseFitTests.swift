import BijstandCaseload
import BijstandMicrosimulation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// Who came back, by months since the exit and by its cause, against a country's numbers.
@Suite struct RelapseFitTests {
    private static let (from, through) = (Month("2015-01")!, Month("2016-12")!)

    /// A hundred exits to work in January 2015, of which forty are back in April, and a hundred by studie, of which none is.
    private static func fit(hasReasons: Bool) throws -> RelapseFit {
        let scenario = try Fixture.scenario(
            """
            terugval: {hazard: {"0-6": 0.02, "6-12": 0, "12-24": 0, "24-60": 0}, oorzaak: {elke: 1, studie: 3}, conjunctuur: 0}
            """)
        func spell(_ number: Int, _ start: String, _ exit: String?, _ oorzaak: Oorzaak) -> DossierSpell {
            DossierSpell(
                dossier: "\(1000 + number)", start: Month(start)!,
                exit: exit.map { DossierExit(month: Month($0)!, reason: .uitstroom(oorzaak)) }, birthYear: 1980,
                leefvorm: .alleenstaande, herkomst: .ww, persons: 1)
        }
        let spells = (0..<200).flatMap { number in
            [spell(number, "2014-11", "2015-01", number < 100 ? .werk : .studie)]
                + (number < 40 ? [spell(number, "2015-04", nil, .werk)] : [])
        }
        let past = try PastMonths(scenario, scenario.centers, from...through)
        return RelapseFit(
            DossierHistory(spells: spells), ObservationWindow(from: from, through: through)!, scenario.centers, past,
            hasReasons: hasReasons)
    }

    /// 0.02 a month for six months, three times that by studie: 1 − e^−0.02 and 1 − e^−0.06 of whoever is away, months February to July.
    @Test func byHand() throws {
        let fit = try Self.fit(hasReasons: true)
        let (work, study) = (0.0198013, 0.0582355)
        // A hundred for three months, sixty for three more.
        let expected = (480 * work, 600 * study)
        let band = try #require(fit.bands.first).count
        #expect(band.observed == 40 && abs(band.expected - expected.0 - expected.1) < 1e-3)
        #expect(fit.bands.dropFirst().allSatisfy { $0.count.observed == 0 && $0.count.expected == 0 })
        let all = fit.oorzaken
        #expect(all.count == Oorzaak.count && all[Oorzaak.werk.index].count.observed == 40)
        let scale = 40 / (expected.0 + expected.1)
        #expect(abs(all[Oorzaak.werk.index].count.expected - expected.0 * scale) < 1e-3)
        #expect(abs(all[Oorzaak.studie.index].count.expected - expected.1 * scale) < 1e-3)
        // Work comes back more than the country's exits to work do, studie less, and all of them as they did.
        let counts = all.map(\.count)
        let shares = CountRatio.shares(counts)
        #expect(shares[Oorzaak.werk.index] > 1.5 && shares[Oorzaak.studie.index] < 0.6)
        let sum = zip(counts, shares).reduce(0) { $0 + $1.0.expected * $1.1 }
        #expect(abs(sum - 40) < 1e-9)
        #expect(try Self.fit(hasReasons: false).oorzaken.isEmpty)
    }
}
