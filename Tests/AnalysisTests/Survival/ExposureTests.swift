import Analysis
import Caseload
import Testing

private func spell(_ start: String, _ end: String?, _ reason: String = "werk") -> DossierSpell {
    DossierSpell(
        dossier: start, start: Month(start)!,
        exit: end.map { DossierExit(month: Month($0)!, reason: .init(name: reason)!) }, birthYear: 1980,
        leefvorm: .alleenstaande, herkomst: .ww, persons: 1)
}

@Suite struct ExposureTests {
    /// By numpy and pandas, month by month: `Reference/reference.py`.
    @Test func countsByDimension() throws {
        let exposure = OccurrenceExposure(try ReferenceSpells.history(), window: ReferenceSpells.window)
        let duren = exposure.by(\.duur).map(\.count)
        #expect(duren.map(\.months) == [127, 116, 192, 244, 165, 154, 65, 0])
        #expect(duren.map(\.uitstroom) == [7, 3, 7, 8, 7, 5, 2, 0])
        let leefvormen = exposure.by(\.leefvorm).map(\.count)
        #expect(leefvormen.map(\.months) == [524, 282, 257] && leefvormen.map(\.uitstroom) == [20, 11, 8])
        let young = exposure.by(\.leeftijd)[0].count
        #expect(young.months == 97 && young.uitstroom == 5)
        let total = exposure.total
        #expect(Oorzaak.allCases.map { total[$0] } == [7, 6, 11, 3, 3, 4, 5])
        #expect(total.aow == 5 && total.overlijden == 2 && exposure.withinOneMonth == 3)
        #expect(exposure.total { $0.herkomst != .ww && $0.herkomst != .scheiding } == exposure.by(\.herkomst)[4].count)
    }

    /// Who enters in t is at risk from t + 1: March to June is three months at risk, the third with the exit.
    @Test func monthsAtRiskAreTheEngines() {
        let window = ObservationWindow(from: Month("2018-01")!, through: Month("2018-12")!)!
        func months(_ spell: DossierSpell) -> Int {
            OccurrenceExposure(DossierHistory(spells: [spell]), window: window).total.months
        }
        #expect(months(spell("2018-03", "2018-06")) == 3)
        #expect(months(spell("2018-03", "2018-04")) == 1)
        #expect(months(spell("2018-03", "2018-03")) == 0, "in no end stock")
        #expect(months(spell("2018-12", nil)) == 0, "first at risk after the window")
        #expect(months(spell("2018-11", nil)) == 1)
        #expect(months(spell("2010-05", nil)) == 12, "left truncation")
        #expect(months(spell("2010-05", "2017-12")) == 0 && months(spell("2010-05", "2018-01")) == 1)
        #expect(months(spell("2018-10", "2019-04")) == 2, "an exit after the cut-off is not known at it")
        #expect(window.exit(spell("2018-10", "2019-04")) == nil)
        #expect(ObservationWindow(from: Month("2018-02")!, through: Month("2018-01")!) == nil)
    }

    /// Duur is that at the end of the month before: the fourth month at risk is the first with 3 completed months.
    @Test func bandsBeginWhereTheEnginesDo() {
        let window = ObservationWindow(from: Month("2018-01")!, through: Month("2018-12")!)!
        let exposure = OccurrenceExposure(DossierHistory(spells: [spell("2018-01", "2018-05")]), window: window)
        #expect(exposure.by(\.duur).prefix(3).map(\.count.months) == [3, 1, 0])
        #expect(exposure.by(\.duur).prefix(3).map(\.count.uitstroom) == [0, 1, 0])
    }

    /// pandas: `Reference/reference.py`.
    @Test func relapse() throws {
        let history = try ReferenceSpells.history()
        let found = Relapse.horizons.map { Relapse(history, window: ReferenceSpells.window, months: $0) }
        #expect(found.map(\.exits) == [34, 27, 16] && found.map(\.back) == [2, 4, 7])
        let byCause = Oorzaak.allCases.map {
            Relapse(history, window: ReferenceSpells.window, months: 6, oorzaak: $0).exits
        }
        #expect(byCause.reduce(0, +) == 34)
    }

    /// A return in the sixth month counts, one in the seventh does not; an exit not followed for six months is left out.
    @Test func relapseHorizon() {
        func back(_ returns: String?, through: String) -> [Int] {
            let spells = [("2018-01", "2018-03"), (returns ?? "2019-12", nil)].map { start, end in
                DossierSpell(
                    dossier: "a", start: Month(start)!,
                    exit: end.map { DossierExit(month: Month($0)!, reason: .uitstroom(.werk)) }, birthYear: 1980,
                    leefvorm: .paar, herkomst: .ww, persons: 2)
            }
            let window = ObservationWindow(from: Month("2018-01")!, through: Month(through)!)!
            let relapse = Relapse(DossierHistory(spells: spells), window: window, months: 6)
            return [relapse.exits, relapse.back]
        }
        #expect(back("2018-09", through: "2018-09") == [1, 1])
        #expect(back("2018-10", through: "2018-12") == [1, 0])
        #expect(back(nil, through: "2018-08") == [0, 0])
    }
}
