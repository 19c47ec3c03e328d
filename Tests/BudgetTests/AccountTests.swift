import Caseload
import Testing

@testable import Budget

private func euro(_ euros: Int64) -> Euro { Euro(cents: euros * 100) }

@Suite struct AccountTests {
    private func money(
        _ year: Int, prijs: Int64 = 14_400, definitief: Int64 = 28_600_000, overig: Int64 = 0, baten: Int64 = 0
    ) -> YearMoney {
        YearMoney(
            year: year, prijs: euro(prijs), voorlopig: euro(29_600_000), naderVoorlopig: euro(28_600_000),
            definitief: euro(definitief), overigeLasten: euro(overig), baten: euro(baten))
    }

    /// 2,200 dossiers all year at € 14,400: 31.68 million; deficit 3.08 million; vangnet 2019 € 0.47 million.
    @Test func theMemosYear() {
        let account = BUIGAccount.all(
            [money(2019)], paidMonths: [2200 * 12_000], earlierResults: [euro(-2_000_000), euro(-2_000_000)])[0]
        #expect(account.lasten == euro(31_680_000))
        #expect(account.resultaat == euro(-3_080_000))
        #expect(account.vangnet == euro(467_500))
        #expect(account.netto == euro(-2_612_500))
    }

    /// Lasten of an odd number of dossier-months: 26,401 × 14,400 ÷ 12 = 31,681,200.
    @Test func monthlyStocksCount() {
        #expect(BUIGAccount.lasten(paidMonths: 26_401_000, money(2019)) == euro(31_681_200))
        #expect(BUIGAccount.lasten(paidMonths: 12_000, money(2019, overig: 1_000)) == euro(15_400))
    }

    /// A result of one year opens or closes the door of the next.
    @Test func yearsHangTogether() {
        // 2019 a surplus of 7 million; 2020 a deficit of 3.08 million has no access; 2021 neither: together below.
        let years = [money(2019, definitief: 38_680_000), money(2020), money(2021), money(2022)]
        let accounts = BUIGAccount.all(
            years, paidMonths: Array(repeating: 26_400_000, count: 4), earlierResults: [euro(0), euro(0)])
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
        let accounts = BUIGAccount.all(
            years, paidMonths: Array(repeating: 26_400_000, count: 3),
            earlierResults: [euro(-2_000_000), euro(-2_000_000)], earlierBudgets: [Euro(cents: budget2023)],
            vangnet: VangnetKeuze(verlaagd: .init()))
        #expect(accounts.map(\.vangnet) == [euro(467_500), .zero, euro(expected)])
    }

    @Test func fourLines() {
        let lines = FourLines(actual: 2150, unchanged: 2200, money(2019, baten: 500_000))
        // 28.6 million ÷ 14,400 = 1986.1111…
        #expect(lines.budget == 19_861_111)
        #expect(lines.gap1 == 21_500_000 - 19_861_111)
        #expect(lines.gap2 - lines.gap1 == 50 * FourLines.householdScale)
        #expect(lines.gap2Euro == euro(3_080_000))
        #expect(lines.gap2Euro - lines.gap1Euro == euro(50 * 14_400))
        #expect(FourLines(actual: 0, unchanged: 0, money(2019, overig: 8_600_000)).budget == 13_888_889)
    }

    /// Stages: an amount stands; without one the stage before times its adjustment.
    @Test func budgetStages() {
        var labels = ParameterLayout.Labels(years: [2019, 2020])
        labels.earlierYears = [2017, 2018]
        let layout = ParameterLayout(labels)
        var numbers = ParameterVector(layout: layout, values: [Double](repeating: .nan, count: layout.count))
        func set(_ parameter: Parameter, _ values: [Double]) {
            numbers.values.replaceSubrange(layout.range(parameter), with: values)
        }
        set(.prijs, [14_400, 14_800])
        set(.voorlopig, [29_600_000, 30_000_000])
        set(.naderVoorlopig, [28_600_000, .nan])
        set(.naderBijstelling, [1, 1.05])
        set(.definitieveBijstelling, [0.98, 1.01])
        set(.overigeLasten, [0, 0])
        set(.baten, [1, 2])
        let years = YearMoney.all(numbers)
        #expect(years[0].naderVoorlopig == euro(28_600_000))
        #expect(years[0].definitief == euro(28_028_000))
        #expect(years[1].naderVoorlopig == euro(31_500_000))
        #expect(years[1].definitief == euro(31_815_000))
        #expect(years[1].baten == euro(2))
    }
}
