import BijstandCaseload
import Testing

@testable import BijstandBudget

private func thousand(_ thousands: Int64) -> Euro { Euro(cents: thousands * 100_000) }

private func regel(_ soort: Begroting.Soort, _ thousands: [Int64], from year: Int = 2020) -> Begroting.Regel {
    Begroting.Regel(
        naam: soort.rawValue, soort: soort,
        bedragen: thousands.enumerated().map { (year + $0, Begroting.Bedrag(thousand($1))) }, provenance: .bron("b"))
}

/// The proposal of *Focus op werk* §7.6, in thousands of euros, 2020 to 2024.
private func focusOpWerk(_ beweringen: [Begroting.Bewering] = [], netto: [Int64] = [360, -190, -190, -425, -425])
    -> Begroting
{
    Begroting(
        programmas: [
            Begroting.Programma(
                naam: "focus-op-werk",
                regels: [
                    regel(.lasten, [360, 360, 360, 125, 125]), regel(.besparing, [0, -550, -550, -550, -550]),
                    regel(.netto, netto), regel(.huidigStructureel, [125, -875, -875, -875, -875]),
                    regel(.huidigIncidenteel, [235, 235, 235, 0, 0]), regel(.dekking, [0, 450, 450, 450, 450]),
                ]),
            Begroting.Programma(
                naam: "bedrijfsvoering",
                regels: [
                    regel(.lasten, [120, 20, 20, 20, 20]), regel(.netto, [120, 20, 20, 20, 20]),
                    regel(.dekking, [120, 20, 20, 20, 20]),
                ]),
        ], beweringen: beweringen)
}

private func bewering(
    _ thousands: Int64?, som: [Int64] = [], _ soort: Begroting.Soort? = nil, _ duur: Begroting.Bewering.Duur = .open,
    gelezen: String? = nil
) -> Begroting.Bewering {
    Begroting.Bewering(
        naam: "n", citaat: "c", programma: "focus-op-werk",
        bedrag: thousands.map { Begroting.Bedrag(thousand($0), gelezen: gelezen) }, som: som.map(thousand),
        soort: soort,
        duur: duur, provenance: .bron("b"))
}

extension Begroting {
    fileprivate func berekend(_ soort: BegrotingControle.Soort, _ programma: String, _ regel: String) -> [Euro] {
        controles.filter { $0.soort == soort && $0.programma == programma && $0.regel == regel }.map(\.berekend)
    }

    fileprivate var wrong: [BegrotingControle] { controles.filter { $0.klopt == false } }
}

@Suite struct BegrotingTests {
    /// 360 − 550 = −190, 125 − 550 = −425; 360 − 125 − 235 = 0, −190 + 875 − 235 = 450, −425 + 875 = 450.
    @Test func theTableAddsUp() {
        let begroting = focusOpWerk()
        #expect(begroting.wrong == [])
        #expect(begroting.berekend(.netto, "focus-op-werk", "netto") == [360, -190, -190, -425, -425].map(thousand))
        #expect(begroting.berekend(.dekking, "focus-op-werk", "dekking") == [0, 450, 450, 450, 450].map(thousand))
        #expect(begroting.berekend(.dekking, "bedrijfsvoering", "dekking") == [120, 20, 20, 20, 20].map(thousand))
    }

    /// Bedrijfsvoering € 200,000; programme € 1,330,000; savings € 2,200,000; 670,000 over on paper.
    @Test func totals() {
        let begroting = focusOpWerk()
        #expect(begroting.berekend(.totaal, "bedrijfsvoering", "lasten") == [thousand(200)])
        #expect(begroting.berekend(.totaal, "focus-op-werk", "lasten") == [thousand(1330)])
        #expect(begroting.berekend(.totaal, "totaal", "lasten") == [thousand(1530)])
        #expect(begroting.berekend(.totaal, "totaal", "besparing") == [thousand(-2200)])
        #expect(begroting.berekend(.totaal, "totaal", "netto") == [thousand(-670)])
        #expect(
            begroting.controles.filter { $0.soort == .totaal }.allSatisfy { $0.klopt == nil && $0.years == 2020...2024 }
        )
    }

    /// As a copy of the table reads it: 45,000 for −425,000 breaks netto, and the dekking that follows from it.
    @Test func aWrongSumIsNamed() {
        let wrong = focusOpWerk(netto: [360, -190, -190, 45, -425]).wrong
        #expect(wrong.map(\.soort) == [.netto, .dekking])
        #expect(wrong.map(\.years) == [2023...2023, 2023...2023])
        #expect(wrong.map(\.vermeld) == [thousand(45), thousand(450)])
        #expect(wrong.map(\.berekend) == [thousand(-425), thousand(920)])
        #expect(wrong.map(\.verschil) == [thousand(470), thousand(-470)])
    }

    @Test func printedSumsAreHeld() {
        let regels = [40, 41].map {
            Begroting.Regel(
                naam: "t\($0)", soort: .lasten, bedragen: [(2020, .init(thousand(15))), (2022, .init(thousand(25)))],
                totaal: thousand($0), provenance: .aanname)
        }
        let begroting = Begroting(programmas: [.init(naam: "p", regels: regels)])
        #expect(begroting.wrong.map(\.regel) == ["t41"])
        #expect(begroting.wrong[0].years == 2020...2022 && begroting.wrong[0].verschil == thousand(1))
        #expect(begroting.som(.lasten, year: 2021) == nil && begroting.som(.lasten, year: 2022) == thousand(50))
    }

    /// The explanation's "€ 5650.000", read as 550,000, against the table's 450,000; what cannot be read does not add up.
    @Test func readings() {
        let read = focusOpWerk([bewering(550, .dekking, .years(2021...2024), gelezen: "5650.000")]).wrong
        #expect(read.map(\.soort) == [.lezingBewering, .bewering])
        #expect(read.map(\.years) == [2021...2024, 2021...2024])
        #expect(
            read.map(\.vermeld) == [thousand(5650), thousand(550)]
                && read.map(\.berekend) == [thousand(550), thousand(450)])
        let unreadable = Begroting(programmas: [
            .init(
                naam: "p",
                regels: [
                    Begroting.Regel(
                        naam: "s", soort: .huidigStructureel,
                        bedragen: [(2021, .init(thousand(-875), gelezen: "-$75.000", opmerking: "o"))],
                        provenance: .aanname)
                ])
        ]).wrong
        #expect(unreadable.count == 1 && unreadable[0].vermeld == nil && unreadable[0].verschil == nil)
        #expect(unreadable[0].tekst == "-$75.000" && unreadable[0].opmerking == "o")
    }

    /// Text against table and sums, of *Focus op werk* §6.2, §7.1 and §7.6.
    @Test(
        arguments: [
            // Four years of 235 against three.
            (bewering(235, .huidigIncidenteel, .aantal(4)), [2020...2024], [940], [705]),
            // Each of four years: the last two have none.
            (
                bewering(235, .huidigIncidenteel, .years(2021...2024)), [2021...2022, 2023...2024], [235, 235],
                [235, 0]
            ),
            // 1 million less 550 is the correction.
            (bewering(nil, som: [1000, -550], .dekking, .years(2021...2024)), [2021...2024], [450], [450]),
            (bewering(nil, som: [125, -1000], .huidigStructureel, .years(2021...2021)), [2021...2021], [-875], [-875]),
            (bewering(550, som: [191, 381]), [2020...2024], [550], [572]),
            (bewering(550, som: [191, 381], nil, .years(2021...2022)), [2021...2022], [550], [572]),
        ] as [(Begroting.Bewering, [ClosedRange<Int>], [Int64], [Int64])])
    func statements(bewering: Begroting.Bewering, years: [ClosedRange<Int>], vermeld: [Int64], berekend: [Int64]) {
        let rows = focusOpWerk([bewering]).controles.filter { $0.soort == .bewering }
        #expect(rows.map(\.years) == years)
        #expect(rows.map(\.vermeld) == vermeld.map(thousand))
        #expect(rows.map(\.berekend) == berekend.map(thousand))
    }

    /// A statement of no programme is about all of them.
    @Test func allProgrammes() {
        var one = bewering(480, .lasten, .years(2020...2020))
        one = Begroting.Bewering(
            naam: "n", citaat: "c", bedrag: one.bedrag, soort: .lasten, duur: one.duur, provenance: .aanname)
        #expect(focusOpWerk([one]).wrong == [])
        #expect(focusOpWerk([one]).controles.last?.programma == Begroting.totaal)
    }
}

@Suite struct BesparingTests {
    private func account(_ dossiers: Int, definitief: Int64 = 28_600) -> [BUIGAccount] {
        let money = YearMoney(
            year: 2019, prijs: Euro(cents: 1_440_000), voorlopig: thousand(definitief),
            naderVoorlopig: thousand(definitief),
            definitief: thousand(definitief), overigeLasten: .zero, baten: .zero)
        return BUIGAccount.all(
            [(money, Lasten(bijstand: euro(Int64(dossiers) * 14_400)), .zero)],
            earlierResults: [thousand(-2000), thousand(-2000)])
    }

    /// 70 fewer than 2,200 at € 14,400: 1,008,000. The deficit falls from 3.08 to 2.072 million, below 7.5 % of the budget: the
    /// vangnet of 467,500 is lost, 540,500 is kept.
    @Test func theVangnetTakesItsPart() {
        let saved = Besparing(scenario: account(2130)[0], ongewijzigd: account(2200)[0])
        #expect(saved.bruto == Euro(cents: 100_800_000))
        #expect(saved.netto == Euro(cents: 54_050_000))
    }

    /// Above 12.5 % (3.575 million, 2,235 dossiers) the vangnet pays all: nothing is kept of 2,300 to 2,250.
    @Test func nothingIsKeptOfALargeDeficit() {
        let saved = Besparing(scenario: account(2250)[0], ongewijzigd: account(2300)[0])
        #expect(saved.bruto == Euro(cents: 72_000_000))
        #expect(saved.netto == .zero)
    }

    /// In a surplus all is kept.
    @Test func allIsKeptOfASurplus() {
        let saved = Besparing(scenario: account(1900)[0], ongewijzigd: account(1950)[0])
        #expect(saved.netto == saved.bruto)
    }
}
