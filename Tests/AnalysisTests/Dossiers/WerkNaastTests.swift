import BijstandCaseload
import Testing

@testable import BijstandAnalysis

/// Who works beside the benefit, by hand.
@Suite struct WerkNaastTests {
    private static func spell(_ number: Int, uren: Double?, exit: String? = nil) -> DossierSpell {
        DossierSpell(
            dossier: "\(number)", start: Month("2018-01")!,
            exit: exit.map { DossierExit(month: Month($0)!, reason: .uitstroom(.werk)) }, birthYear: 1980,
            leefvorm: .alleenstaande, herkomst: .ww, persons: 1, uren: uren)
    }

    /// Of four in the stock two are known to work, 8 and 16 hours, one not to; nobody knows of the fourth, and one has left.
    @Test func byHand() {
        let history = DossierHistory(spells: [
            Self.spell(1, uren: 8), Self.spell(2, uren: 16), Self.spell(3, uren: 0), Self.spell(4, uren: nil),
            Self.spell(5, uren: 30, exit: "2018-06"),
        ])
        let werk = WerkNaast(history, at: Month("2018-12")!)
        #expect(werk?.bekend == 3 && werk?.werkt == 2 && werk?.uren == 12)
        #expect(WerkNaast(DossierHistory(spells: [Self.spell(4, uren: nil)]), at: Month("2018-12")!) == nil)
    }
}
