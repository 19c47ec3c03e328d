import BijstandCaseload
import Testing

@testable import BijstandAnalysis

/// Exits by the indeling that a file has, counted by hand.
@Suite struct IndelingRateTests {
    private static func spell(
        _ dossier: String, _ start: String, _ exit: String?, _ indeling: Afstand?,
        _ reason: DossierExit.Reason = .uitstroom(.werk)
    ) -> DossierSpell {
        DossierSpell(
            dossier: dossier, start: Month(start)!, exit: exit.map { DossierExit(month: Month($0)!, reason: reason) },
            birthYear: 1980, leefvorm: .alleenstaande, herkomst: .ww, persons: 1, indeling: indeling)
    }

    /// Of the five years up to December 2018: a is at risk in February and March 2017, b in all sixty months, c died in December 2014 after
    /// twelve, d left before; of e nobody knows the indeling.
    @Test func byHand() {
        let history = DossierHistory(spells: [
            Self.spell("a", "2017-01", "2017-03", .zeerKort), Self.spell("b", "2010-01", nil, .enige),
            Self.spell("c", "2010-01", "2014-12", .enige, .einde(.overlijden)),
            Self.spell("d", "2010-01", "2013-12", .enige), Self.spell("e", "2017-01", nil, nil),
        ])
        let window = ObservationWindow(from: Month("2008-01")!, through: Month("2018-12")!)!
        let all = IndelingRate.all(history, window)
        #expect(all.map(\.indeling) == Afstand.allCases && all.map(\.stand) == [0, 1, 0, 0])
        #expect(all.map(\.rate.exits) == [1, 0, 0, 0] && all.map(\.rate.months) == [2, 72, 0, 0])
        let untold = DossierHistory(spells: [Self.spell("e", "2017-01", nil, nil)])
        #expect(IndelingRate.all(untold, window).isEmpty)
    }
}
