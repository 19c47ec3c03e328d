import Caseload
import Testing

@testable import Budget

private func euro(_ euros: Int64) -> Euro { Euro(cents: euros * 100) }

@Suite struct VangnetTests {
    /// Hand calculations on a budget of € 28,600,000: year, deficit, deficits of the years before, payment in euros.
    @Test(
        arguments: [
            // Focus op werk: 2,200 dossiers × 14,400 − 28.6 million = 3.08 million, 10.8 %.
            (2019, 3_080_000, [2_000_000, 2_000_000], 467_500),
            (2018, 3_080_000, [2_000_000, 2_000_000], 825_000),
            // At 70 fewer: 2.072 million, 7.2 %: nothing in 2019.
            (2019, 2_072_000, [2_000_000, 2_000_000], 0),
            // Exactly on the threshold of 7.5 % (2,145,000) is not above it.
            (2019, 2_145_000, [2_000_000, 2_000_000], 0),
            (2019, 2_145_002, [2_000_000, 2_000_000], 1),
            // 12.5 % is 3,575,000: half of 1,430,000; a euro above is paid in full.
            (2019, 3_575_000, [0, 0], 715_000),
            (2019, 3_575_001, [0, 0], 715_001),
            (2019, 5_000_000, [0, 0], 2_140_000),
            // 2018: 5 % is 1,430,000.
            (2018, 1_430_000, [9_000_000, 9_000_000], 0),
            (2018, 1_430_002, [9_000_000, 9_000_000], 1),
            // 2016: 5 % to 10 %, no look back.
            (2016, 2_860_000, [], 715_000),
            (2016, 4_290_000, [], 2_145_000),
            // The multi-year cliff: three years together must pass 7.5 % as well.
            (2019, 3_080_000, [-500_000, -435_000], 0),
            (2019, 3_080_000, [-500_000, -434_999], 467_500),
            (2017, 2_000_000, [-570_000], 0),
            (2017, 2_000_000, [-569_999], 285_000),
            (2019, -1_000_000, [9_000_000, 9_000_000], 0),
        ] as [(Int, Int64, [Int64], Int64)])
    func handCalculations(year: Int, deficit: Int64, earlier: [Int64], expected: Int64) {
        let rule = VangnetRule.of(year: year)
        let budget = euro(28_600_000)
        let access = rule.grantsAccess(deficit: euro(deficit), budget: budget, earlier: earlier.map(euro))
        let payment = access ? rule.payment(deficit: euro(deficit), budget: budget) : .zero
        #expect(payment == euro(expected))
    }

    /// Given access, own risk never passes its maximum, and never falls when the deficit grows.
    @Test(arguments: [(2016, 75), (2017, 87.5), (2018, 87.5), (2019, 100), (2024, 100)] as [(Int, Double)])
    func ownRisk(year: Int, maximum: Double) {
        let rule = VangnetRule.of(year: year)
        let budget = euro(10_000_000)
        var before = -1.0
        for thousand in stride(from: 0, to: 3_000, by: 7) {
            let deficit = euro(Int64(thousand) * 1000)
            let own =
                Double((deficit - rule.payment(deficit: deficit, budget: budget)).cents) / Double(budget.cents) * 1000
            #expect(own <= maximum + 1e-6)
            #expect(own >= before - 1e-6)
            before = own
        }
        #expect(abs(before - maximum) < 1e-6)
    }

    @Test func yearsLookedBackTo() {
        #expect(VangnetRule.earlierYears(fullYears: [2019, 2020]) == [2017, 2018])
        #expect(VangnetRule.earlierYears(fullYears: [2017]) == [2016])
        #expect(VangnetRule.earlierYears(fullYears: [2016, 2017, 2018]) == [])
        #expect(VangnetRule.earlierYears(fullYears: []) == [])
    }
}

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
