import BijstandCaseload
import Testing

@testable import BijstandBudget

/// What a euro less deficit takes from the vangnet, on a budget of a million.
@Suite struct VangnetMargeTests {
    private let budget = euro(1_000_000)

    /// 7.5 and 12.5 % in 2019: nothing, half, all; at an edge a euro less is below it.
    @Test(
        arguments: [
            (-50_000, 0), (0, 0), (75_000, 0), (75_001, 500), (100_000, 500), (125_000, 500), (125_001, 1000),
            (400_000, 1000),
        ] as [(Int64, Int64)])
    func byHand(deficit: Int64, marge: Int64) {
        let rules = VangnetRule.open(in: 2019, .regulier)
        #expect(rules.marge(deficit: euro(deficit), budget: budget, after: nil) == marge)
    }

    /// Without access there is nothing to lose: three years together at most 7.5 %.
    @Test func withoutAccess() {
        let rules = VangnetRule.open(in: 2021, .regulier)
        let surplus = VangnetHistory(results: [euro(100_000), euro(0)])
        let tekort = VangnetHistory(results: [euro(-100_000), euro(0)])
        #expect(rules.marge(deficit: euro(130_000), budget: budget, after: surplus) == 0)
        #expect(rules.marge(deficit: euro(130_000), budget: budget, after: tekort) == 1000)
    }

    /// Of rules that are open together, that of the most favourable: above 5 % all, where the regular one pays half.
    @Test func mostFavourable() {
        let rules = VangnetRule.open(in: 2025, VangnetKeuze(verruimd: .init(vergoeding: .volledig)))
        #expect(rules.marge(deficit: euro(60_000), budget: budget, after: nil) == 1000)
        #expect(rules.marge(deficit: euro(100_000), budget: budget, after: nil) == 1000)
        #expect(rules.marge(deficit: euro(50_000), budget: budget, after: nil) == 0)
    }
}
