import Caseload
import Testing

@testable import Budget

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
