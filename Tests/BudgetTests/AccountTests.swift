import Foundation
import BijstandCaseload
import Testing

@testable import BijstandBudget

@Suite struct AccountTests {
    private func money(
        _ year: Int, prijs: Int64 = 14_400, definitief: Int64 = 28_600_000, overig: Int64 = 0, baten: Int64 = 0
    ) -> YearMoney {
        YearMoney(
            year: year, prijs: euro(prijs), voorlopig: euro(29_600_000), naderVoorlopig: euro(28_600_000),
            definitief: euro(definitief), overigeLasten: euro(overig), baten: euro(baten))
    }

    private func accounts(
        _ years: [YearMoney], lasten: Int64, earlier: [Int64], budgets: [Euro] = [], vangnet: Int64 = 0,
        _ keuze: VangnetKeuze = .regulier
    ) -> [BUIGAccount] {
        BUIGAccount.all(
            years.map { ($0, Lasten(bijstand: euro(lasten)), $0.baten) }, earlierResults: earlier.map(euro),
            earlierBudgets: budgets, earlierVangnet: euro(vangnet), vangnet: keuze)
    }

    /// 2,200 dossiers all year at € 14,400: 31.68 million; deficit 3.08 million; vangnet 2019 € 0.47 million.
    @Test func theMemosYear() {
        let account = accounts(
            [money(2019)], lasten: 31_680_000, earlier: [-2_000_000, -2_000_000], vangnet: 300_000)[0]
        #expect(account.resultaat == euro(-3_080_000))
        #expect(account.vangnet == euro(467_500))
        #expect(account.netto == euro(-2_612_500))
        // Paid a year later: what comes in this year is that over the year before.
        #expect(account.vangnetOntvangen == euro(300_000))
        #expect(account.kas == euro(-2_780_000))
    }

    /// A result of one year opens or closes the door of the next.
    @Test func yearsHangTogether() {
        // 2019 a surplus of 7 million; 2020 a deficit of 3.08 million has no access; 2021 neither: together below.
        let years = [money(2019, definitief: 38_680_000), money(2020), money(2021), money(2022)]
        let accounts = accounts(years, lasten: 31_680_000, earlier: [0, 0])
        #expect(accounts.map(\.vangnet) == [euro(0), euro(0), euro(0), euro(467_500)])
        #expect(accounts.map(\.cumulatief) == [euro(7_000_000), euro(3_920_000), euro(840_000), euro(-1_772_500)])
    }

    /// Simulated years open and close the variants of later ones.
    @Test(
        arguments: [
            // 2023 with 2,000,000 on 40,000,000 is exactly 5 %, 2024 is 10.8 %, and 2025 with 3,080,000 − 1,650,000 of baten
            // exactly 5 % of its definitive budget (of the voorlopig one, less): three years of three. The deficit of 2026 is
            // 1,000,000 on 30,680,000, of which 2.5 % is 767,000: half of 233,000.
            (40_000_000_00, 116_500),
            // A cent more of budget and 2023 is below 5 %: two years of three; 3.3 % has no access to the regular rule.
            (40_000_000_01, 0),
        ] as [(Int64, Int64)])
    func simulatedYearsOpenVariants(budget2023: Int64, expected: Int64) {
        let years = [money(2024), money(2025, baten: 1_650_000), money(2026, definitief: 30_680_000)]
        let accounts = accounts(
            years, lasten: 31_680_000, earlier: [-2_000_000, -2_000_000], budgets: [Euro(cents: budget2023)],
            VangnetKeuze(verlaagd: .init()))
        #expect(accounts.map(\.vangnet) == [euro(467_500), .zero, euro(expected)])
    }

    /// Net 7, −3.08, −3.08 and −2.6125 million: nothing to carry while the sum is positive, then 1.7725 million.
    @Test func taskAndReserve() {
        let years = [money(2019, definitief: 38_680_000), money(2020), money(2021), money(2022)]
        let accounts = accounts(years, lasten: 31_680_000, earlier: [0, 0])
        let apart = Meerjaren.all(accounts, spread: 1)
        // 2022: its own 3,080,000 before vangnet, less what is left of before: 840,000.
        #expect(apart.map(\.opgave) == [euro(0), euro(0), euro(0), euro(2_240_000)])
        #expect(apart.map(\.reserveNodig) == [euro(0), euro(0), euro(0), euro(1_772_500)])
        let spread = Meerjaren.all(accounts, spread: 4)
        // 2020: 3,080,000 − 7,000,000 ÷ 4 = 1,330,000; 2022: 3,080,000 − 840,000 ÷ 4 = 2,870,000.
        #expect(spread.map(\.opgave) == [euro(0), euro(1_330_000), euro(2_100_000), euro(2_870_000)])
    }

    /// 53 fewer dossiers save 763,200; in the 50 % band the state takes half of what lies in it.
    @Test func savingNetOfVangnet() {
        let before = accounts([money(2019)], lasten: 31_680_000, earlier: [-2_000_000, -2_000_000])[0]
        let after = accounts([money(2019)], lasten: 30_916_800, earlier: [-2_000_000, -2_000_000])[0]
        let saving = Besparing(scenario: after, ongewijzigd: before)
        #expect(saving.bruto == euro(763_200))
        // Deficit 2,316,800; the band begins at 2,145,000: vangnet 85,900 instead of 467,500.
        #expect(saving.minderVangnet == euro(381_600))
        #expect(saving.netto == euro(381_600))
    }

    private func near(_ amount: Euro?, _ expected: Double) -> Bool {
        amount.map { abs(Double($0.cents) / 100 / expected - 1) < 1e-5 } ?? false
    }

    /// Stages: an amount stands; without one the stage before times its adjustment, the definitive one at the norms of the year:
    /// 1,025.55 and 1,030.42 in 2019 after 992.12 and 996.56, 1,052.32 and 1,059.03 in 2020.
    @Test func budgetStages() throws {
        let years = [2019, 2020]
        let numbers = numbers(
            years,
            [
                (.prijs, [14_400, 14_800]), (.voorlopig, [29_600_000, 30_000_000]),
                (.naderVoorlopig, [28_600_000, .nan]), (.naderBijstelling, [1, 1.05]),
                (.definitieveBijstelling, [0.98, 1.01]), (.baten, [1, 2]),
            ])
        let money = try all(numbers, level(years))
        #expect(money[0].naderVoorlopig == euro(28_600_000))
        #expect(near(money[0].definitief, 28_028_000 * 2055.97 / 1988.68))
        #expect(money[1].naderVoorlopig == euro(31_500_000))
        #expect(near(money[1].definitief, 31_815_000 * 2111.35 / 2055.97))
        #expect(money[1].baten == euro(2))
        #expect(money[1].macrobudget == nil)
    }

    private func all(_ numbers: ParameterVector, _ conjunctuur: Conjunctuur) throws -> [YearMoney] {
        let normen = Normen(years: numbers.layout.years, indexatie: Array(numbers[.indexatie]))
        return try YearMoney.all(
            numbers, Kostprijs(numbers, normen, opening: Beginstand(alleen(2200))), normen, conjunctuur)
    }

    /// A budget given for a later year was foreseen at the cut-off: all that x has brought since then counts. The share of the
    /// last year that has one stands until the next.
    @Test func givenBudgetsTakeUpTheSurprises() throws {
        let years = [2027, 2028, 2029]
        let numbers = numbers(
            years,
            [
                (.prijs, [20_000, .nan, .nan]), (.voorlopig, [40e6, .nan, 50e6]), (.macroAandeel, [0.005, .nan, .nan]),
                (.macroConjunctuur, [0.02]), (.macroConjunctuurVertraagd, [0.04]),
            ])
        // Nothing is foreseen; noise of half a point in 2028 and one in 2029.
        let money = try all(numbers, Conjunctuur(first: 2027, x: [0, 0, 0, 0.5, 1], noise: [0, 0, 0, 0.5, 1]))
        #expect(money[2].voorlopig == euro(50_000_000))
        // In spring what 2028 brought, at once and with lag: e^(0.06 × 0.5); in autumn e^(0.02 × 1 + 0.04 × 0.5).
        #expect(near(money[2].naderVoorlopig, 51_522_726.70))
        #expect(near(money[2].definitief, 52_040_538.71))
        #expect(near(money[1].macrobudget, Double(money[1].definitief.cents) / 100 / 0.005))
    }

    @Test func noBudgetWithoutBounds() {
        let numbers = numbers(
            [2027, 2028], [(.prijs, [20_000, .nan]), (.voorlopig, [1e12, .nan]), (.macroConjunctuur, [2])])
        let error = #expect(throws: UnboundedBudget.self) {
            try all(numbers, Conjunctuur(first: 2027, x: [0, 0, 0, 9], noise: [0, 0, 0, 9]))
        }
        #expect(error?.year == 2028 && error?.stage == .definitief)
    }

    /// 1 % kept back for the vangnet, then 3 %: 97/99 of what the year before grows to, and no more of the year after.
    @Test func moreKeptBackForTheVangnet() throws {
        func money(_ uitname: [Double]) throws -> [YearMoney] {
            let given: [(Parameter, [Double])] = [
                (.prijs, [20_000, .nan, .nan]), (.voorlopig, [29_700_000, .nan, .nan]), (.macroVolume, [1, 1, 1]),
                (.indexatie, [1, 1, 1]), (.vangnetUitname, uitname),
            ]
            return try all(
                numbers([2027, 2028, 2029], given),
                Conjunctuur(first: 2027, x: [0, 0, 0, 0, 0], noise: [0, 0, 0, 0, 0]))
        }
        let (level, more) = (try money([0.01, 0.01, 0.01]), try money([0.01, 0.03, 0.03]))
        #expect(more[0].definitief == level[0].definitief)
        for index in 1...2 {
            #expect(near(more[index].definitief, Double(level[index].definitief.cents) / 100 * 97 / 99))
        }
    }

    /// What the country's discrepancy does unforeseen to the number of benefits, against a run without it: in spring and in autumn, each
    /// stage taking up what it lacks.
    @Test func discrepancyOfTheCountry() throws {
        let numbers = numbers(
            [2027, 2028, 2029], [(.prijs, [20_000, .nan, .nan]), (.voorlopig, [40e6, .nan, .nan])])
        func money(_ volume: [Conjunctuur.Volume]) throws -> [YearMoney] {
            try all(
                numbers,
                Conjunctuur(first: 2027, x: [0, 0, 0, 0, 0], noise: [0, 0, 0, 0, 0], volume: volume))
        }
        typealias Volume = Conjunctuur.Volume
        let none = try money([])
        let some = try money([
            Volume(), Volume(), Volume(), Volume(spring: 0.01, autumn: 0.03), Volume(spring: 0.06, autumn: 0.07),
        ])
        func close(_ one: Euro?, _ other: Euro?, _ exponent: Double) throws {
            let ratio = Double(try #require(one).cents) / Double(try #require(other).cents)
            #expect(abs(ratio / exp(exponent) - 1) < 1e-8, "\(ratio) for e^\(exponent)")
        }
        #expect(some[0] == none[0])
        #expect(some[1].voorlopig == none[1].voorlopig)
        try close(some[1].naderVoorlopig, none[1].naderVoorlopig, 0.01)
        try close(some[1].definitief, none[1].definitief, 0.03)
        // 2029 grows from what the definitive budget of 2028 held of the surprise.
        try close(some[2].voorlopig, none[2].voorlopig, 0.03)
        try close(some[2].naderVoorlopig, none[2].naderVoorlopig, 0.06)
        try close(some[2].definitief, none[2].definitief, 0.07)
    }

    /// Macrobudget × share in 2027; then volume, price and unforeseen unemployment, stage by stage.
    @Test func macrobudgetGrows() throws {
        let years = [2027, 2028, 2029]
        let numbers = numbers(
            years,
            [
                (.prijs, [20_000, .nan, .nan]), (.macroVoorlopig, [8e9, .nan, .nan]),
                (.macroAandeel, [0.005, 0.005, 0.006]), (.macroVolume, [1, 1.02, 1]), (.indexatie, [1, 1.03, 1.05]),
                (.macroConjunctuur, [0.02]), (.macroConjunctuurVertraagd, [0.04]),
            ])
        // x rises by one point in 2028: half of it foreseen.
        let conjunctuur = Conjunctuur(first: 2027, x: [0, 0, 0, 1, 1], noise: [0, 0, 0, 0.5, 0.5])
        let money = try all(numbers, conjunctuur)
        #expect(money[0].voorlopig == euro(40_000_000))
        // The norms of 2027 are 1,419.46, of 2026 the mean of 1,401.50 and 1,419.46. They are whole cents, so growth is right to
        // about 3 in a million.
        let norms = 1419.46 / 1410.48
        #expect(near(money[0].macrobudget, 8e9 * norms))
        // 40 million at those norms × 1.02 × e^(0.02 × 0.5) = 1.010050; the norms and the surprise of 2028 only in autumn.
        #expect(near(money[1].voorlopig, 41_210_046.82 * norms))
        #expect(money[1].naderVoorlopig == money[1].voorlopig)
        #expect(near(money[1].definitief, 42_872_941.11 * norms))
        // 2029: × 0.006 ÷ 0.005 × e^(0.04 × 0.5), and the surprise of 2028 once it is known: × e^(0.04 × 0.5); 5 % on the norms.
        #expect(near(money[2].voorlopig, 52_486_838.37 * norms))
        #expect(near(money[2].naderVoorlopig, 53_547_142.84 * norms))
        #expect(near(money[2].definitief, 56_224_499.98 * norms))
    }

    /// A share is the quotient of one stage, the last that both have; later it moves by what shares move.
    @Test func shareOfOneStage() throws {
        let years = [2019, 2020, 2021]
        let nothing = [Double.nan, .nan, .nan]
        let money = try all(
            numbers(
                years,
                [
                    (.prijs, [14_400, .nan, .nan]), (.voorlopig, [29.6e6, .nan, .nan]),
                    (.naderVoorlopig, [28.6e6, .nan, .nan]), (.definitief, nothing),
                    (.macroVoorlopig, [6215.8e6, 6147.4e6, 6845.2e6]),
                    (.macroNaderVoorlopig, [6004.9e6, .nan, 6463.4e6]),
                    (.macroDefinitief, [6083.7e6, 6375e6, .nan]), (.aandeelVerandering, [9, 1.02, 0.97]),
                ]), level(years))
        let share = 28.6 / 6004.9
        #expect(abs(share - 0.00476) < 1e-5)
        #expect(money[0].voorlopig == euro(29_600_000) && money[0].naderVoorlopig == euro(28_600_000))
        #expect(near(money[0].definitief, 6083.7e6 * share))
        #expect(near(money[1].voorlopig, 6147.4e6 * share * 1.02))
        #expect(money[1].naderVoorlopig == money[1].voorlopig)
        // A definitive national budget is certain; only the share is not.
        #expect(near(money[1].definitief, 6375e6 * share * 1.02) && money[1].macrobudget == euro(6_375_000_000))
        #expect(near(money[2].naderVoorlopig, 6463.4e6 * share * 1.02 * 0.97))
        // 1,075.44 and 1,078.70 after 1,052.32 and 1,059.03.
        #expect(near(money[2].definitief, 6463.4e6 * share * 1.02 * 0.97 * 2154.14 / 2111.35))
    }

    /// A share that is given stands before a quotient; where only a later stage is known there is no earlier one.
    @Test func laterStageAlone() throws {
        let money = try all(
            numbers(
                [2024, 2025],
                [
                    (.prijs, [18_000, .nan]), (.definitief, [24.5e6, .nan]), (.macroDefinitief, [7340e6, .nan]),
                    (.macroVoorlopig, [.nan, 7479e6]), (.macroAandeel, [.nan, 0.004]), (.aandeelVerandering, [1, 7]),
                ]), level([2024, 2025]))
        #expect(money[0].voorlopig == nil && money[0].naderVoorlopig == nil)
        #expect(money[0].definitief == euro(24_500_000) && money[0].macrobudget == euro(7_340_000_000))
        #expect(money[1].voorlopig == euro(29_916_000))
    }
}
