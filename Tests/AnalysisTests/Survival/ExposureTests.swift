import BijstandAnalysis
import BijstandCaseload
import Testing

private func spell(_ start: String, _ end: String?, _ reason: String = "werk") -> DossierSpell {
    DossierSpell(
        dossier: start, start: Month(start)!,
        exit: end.map { DossierExit(month: Month($0)!, reason: .init(name: reason)!) }, birthYear: 1980,
        leefvorm: .alleenstaande, herkomst: .ww, persons: 1)
}

@Suite struct ExposureTests {
    private func near(_ found: [Double], _ expected: [Double]) -> Bool {
        found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) < 1e-8 }
    }

    /// By numpy and pandas, as overlaps of spells with bands: `Reference/reference.py`.
    @Test func countsByDimension() throws {
        let exposure = OccurrenceExposure(try ReferenceSpells.history(), window: ReferenceSpells.window)
        let duren = exposure.by(\.duur).map(\.count)
        #expect(
            near(
                duren.map(\.months),
                [
                    127.812791991, 116.982027650, 194.730833201, 243.289938556, 164.541551459, 153.022350230,
                    64.518279570, 0,
                ]))
        #expect(duren.map(\.uitstroom) == [9, 3, 7, 9, 7, 5, 2, 0])
        let leefvormen = exposure.by(\.leefvorm).map(\.count)
        #expect(near(leefvormen.map(\.months), [525.571539806, 282.944393241, 256.381839610]))
        #expect(leefvormen.map(\.uitstroom) == [22, 12, 8])
        let young = exposure.by(\.leeftijd)[0].count
        #expect(near([young.months], [100.159139785]) && young.uitstroom == 7)
        let total = exposure.total
        #expect(Oorzaak.allCases.map { total[$0] } == [7, 6, 12, 3, 3, 5, 6])
        #expect(total[Einde.aow] == 5 && total[Einde.overlijden] == 2 && exposure.withinOneMonth == 3)
        #expect(exposure.total { $0.herkomst != .ww && $0.herkomst != .scheiding } == exposure.by(\.herkomst)[4].count)
    }

    /// Parts of months, by hand. Where only months are known, spells begin and end in the middle of them.
    @Test func monthsAtRisk() {
        let window = ObservationWindow(from: Month("2018-01")!, through: Month("2018-12")!)!
        func months(_ spell: DossierSpell) -> Double {
            OccurrenceExposure(DossierHistory(spells: [spell]), window: window).total.months
        }
        #expect(months(spell("2018-03", "2018-06")) == 3)
        #expect(months(spell("2018-12", nil)) == 0.5 && months(spell("2018-11", nil)) == 1.5)
        #expect(months(spell("2010-05", nil)) == 12, "left truncation")
        #expect(months(spell("2010-05", "2017-12")) == 0 && months(spell("2010-05", "2018-01")) == 0.5)
        #expect(months(spell("2018-10", "2019-04")) == 2.5, "an exit after the cut-off is not known at it")
        #expect(window.exit(spell("2018-10", "2019-04")) == nil && months(spell("2019-01", nil)) == 0)
        #expect(ObservationWindow(from: Month("2018-02")!, through: Month("2018-01")!) == nil)
        // 10 to 21 April: twelve days of thirty, and an exit like others.
        let short = DossierSpell(
            dossier: "a", start: Month("2018-04")!, begin: 9 / 30,
            exit: DossierExit(month: Month("2018-04")!, moment: 21 / 30, reason: .uitstroom(.werk)), birthYear: 1980,
            leefvorm: .paar, herkomst: .ww, persons: 2)
        let within = OccurrenceExposure(DossierHistory(spells: [short]), window: window)
        #expect(abs(within.total.months - 0.4) < 1e-12 && within.total.uitstroom == 1 && within.withinOneMonth == 1)
        #expect(within.by(\.duur)[0].count.uitstroom == 1)
    }

    /// A band begins on the day of the month on which the spell did; a last day that ends there is still of the band before.
    @Test func bandsBeginOnTheDay() {
        let window = ObservationWindow(from: Month("2018-01")!, through: Month("2018-12")!)!
        func bands(_ moment: Double) -> (months: [Double], exits: [Int]) {
            let one = DossierSpell(
                dossier: "a", start: Month("2018-01")!, begin: 0.25,
                exit: DossierExit(month: Month("2018-04")!, moment: moment, reason: .uitstroom(.werk)), birthYear: 1980,
                leefvorm: .paar, herkomst: .ww, persons: 2)
            let counts = OccurrenceExposure(DossierHistory(spells: [one]), window: window).by(\.duur).prefix(3).map(
                \.count)
            return (counts.map(\.months), counts.map(\.uitstroom))
        }
        #expect(bands(0.75) == ([3, 0.5, 0], [0, 1, 0]))
        #expect(bands(0.25) == ([3, 0, 0], [1, 0, 0]))
        #expect(bands(0.125) == ([2.875, 0, 0], [1, 0, 0]))
    }

    /// pandas: `Reference/reference.py`.
    @Test func relapse() throws {
        let history = try ReferenceSpells.history()
        let found = Relapse.horizons.map { Relapse(history, window: ReferenceSpells.window, months: $0) }
        #expect(found.map(\.exits) == [37, 30, 19] && found.map(\.back) == [2, 4, 8])
        let byCause = Oorzaak.allCases.map {
            Relapse(history, window: ReferenceSpells.window, months: 6, oorzaak: $0).exits
        }
        #expect(byCause.reduce(0, +) == 37)
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
