import BijstandCaseload
import TestSupport
import Testing

@testable import BijstandAnalysis

/// Counts of months by hand: stock, who comes in, who comes back, who leaves and why.
@Suite struct DossierCountsTests {
    private static func spell(
        _ dossier: String, _ start: String, _ exit: String? = nil, _ reason: DossierExit.Reason = .uitstroom(.werk),
        birth: Int = 1980
    ) -> DossierSpell {
        DossierSpell(
            dossier: dossier, start: Month(start)!, exit: exit.map { DossierExit(month: Month($0)!, reason: reason) },
            birthYear: birth, leefvorm: .alleenstaande, herkomst: .ww, persons: 1)
    }

    @Test func byHand() throws {
        let history = DossierHistory(spells: [
            Self.spell("a", "2015-03", "2016-02"), Self.spell("a", "2016-05"),
            Self.spell("b", "2010-01", "2010-06"), Self.spell("b", "2016-01"),
            Self.spell("c", "2016-04", "2016-04", .uitstroom(.studie)),
            Self.spell("d", "2014-01", "2016-03", .einde(.aow), birth: 1950),
        ])
        let window = ObservationWindow(from: Month("2015-12")!, through: Month("2016-12")!)!
        let counts = DossierCounts(history, window)
        // a and d; b comes after more than sixty months and is new; a left in February and is back in May.
        #expect([0, 1, 2, 3, 4, 5].map { counts.counts[$0].stand } == [2, 3, 2, 1, 1, 2])
        #expect(counts.sum(2016, \.instroom) == 1 && counts.sum(2016, \.terugval) == 1)
        #expect(counts.sum(2016, \.uitstroom) == 1 && counts.sum(2016, \.werk) == 1 && counts.sum(2016, \.aow) == 1)
        #expect(counts.withinOneMonth == 1 && counts.years == [2016])
        #expect(counts.stand(Month("2016-12")!) == 2 && counts.stand(Month("2017-01")!) == nil)
    }

    /// Of who is new, not of who is back: leefvorm, and age at the end of the month of the start.
    @Test func whoComesIn() throws {
        let history = DossierHistory(spells: [
            Self.spell("a", "2015-03", "2016-02"), Self.spell("a", "2016-05"), Self.spell("b", "2016-05", birth: 1992),
            Self.spell("c", "2016-05", birth: 1960),
        ])
        let counts = DossierCounts(history, ObservationWindow(from: Month("2016-05")!, through: Month("2016-05")!)!)
        #expect(counts.counts[0].leefvorm == [2, 0, 0] && counts.counts[0].leeftijd == [1, 0, 0, 0, 1])
        #expect(counts.counts[0].terugval == 1)
    }

    /// What was known earlier: who left later still runs, who came later is not there.
    @Test func knownThen() throws {
        let history = DossierHistory(spells: [
            Self.spell("a", "2015-03", "2016-02"), Self.spell("a", "2016-05"), Self.spell("b", "2015-01", "2015-06"),
        ])
        let then = history.known(at: Month("2015-12")!)
        #expect(then.spells.map(\.dossier) == ["a", "b"])
        #expect(then.spells[0].exit == nil && then.spells[1].exit?.month == Month("2015-06"))
    }

    /// Without reasons: born in 1950, away in the month of 65 and a half; born in 1980, away as anybody.
    @Test func aboutTheAOWAge() throws {
        let history = DossierHistory(spells: [
            Self.spell("a", "2010-01", "2016-01", .uitstroom(.overig), birth: 1950),
            Self.spell("b", "2010-01", "2016-01", .uitstroom(.overig)),
        ]).assumingAOW
        #expect(history.spells.map { $0.exit?.reason } == [.einde(.aow), .uitstroom(.overig)])
    }
}
