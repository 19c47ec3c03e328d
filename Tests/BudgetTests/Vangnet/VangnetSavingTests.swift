import BijstandCaseload
import Testing

@testable import BijstandBudget

/// 53 dossiers fewer at € 14,400 are 763,200, on a budget of 28.6 million.
@Suite struct VangnetSavingTests {
    private let rules = VangnetRule.open(in: 2019, .regulier)

    private func saving(_ deficit: Int64, after history: VangnetHistory? = nil) -> VangnetSaving {
        VangnetSaving(
            deficit: euro(deficit), gross: euro(763_200), budget: euro(28_600_000), rules: rules, after: history)
    }

    @Test(
        arguments: [
            // Before and after below 7.5 % (2,145,000): all of it.
            (2_145_000, 0, 0, 763_200, 1000),
            // 8 %: before 143,000 ÷ 2; after, 1,524,800, nothing.
            (2_288_000, 71_500, 0, 691_700, 906),
            // 11 %: before 1,001,000 ÷ 2, after (2,382,800 − 2,145,000) ÷ 2: half.
            (3_146_000, 500_500, 118_900, 381_600, 500),
            // 14 %: before 715,000 + 429,000; after (3,240,800 − 2,145,000) ÷ 2.
            (4_004_000, 1_144_000, 547_900, 167_100, 219),
            // Before and after above 12.5 % (4,338,200 − 763,200 = 3,575,000): nothing.
            (4_338_200, 1_478_200, 715_000, 0, 0),
            (4_576_000, 1_716_000, 952_800, 0, 0),
            // A surplus.
            (-500_000, 0, 0, 763_200, 1000),
        ] as [(Int64, Int64, Int64, Int64, Int64)])
    func byHand(deficit: Int64, before: Int64, after: Int64, net: Int64, share: Int64) {
        let saving = saving(deficit)
        #expect(saving.vangnetBefore == euro(before))
        #expect(saving.vangnetAfter == euro(after))
        #expect(saving.net == euro(net))
        #expect(saving.share == share)
    }

    /// Given access, between nothing and all.
    @Test func shareGivenAccess() {
        for deficit in stride(from: Int64(-1_000_000), through: 8_000_000, by: 10_000) {
            #expect((0...1000).contains(saving(deficit).share))
        }
    }

    /// Where the measure costs access, it costs money: 3,080,000 with 500,000 of surplus before is 2,580,000 together, above
    /// 2,145,000; less 763,200 it is not. Saved 763,200, lost 467,500 of which 85,900 would remain: 2,316,800 is above
    /// 7.5 % by 171,800.
    @Test func losingAccess() {
        let history = VangnetHistory(results: [euro(500_000), .zero])
        let saving = saving(3_080_000, after: history)
        #expect(saving.vangnetBefore == euro(467_500))
        #expect(saving.vangnetAfter == .zero)
        #expect(saving.net == euro(295_700))
        #expect(saving.share == 387)
        #expect(self.saving(3_080_000).vangnetAfter == euro(85_900))
        // 3,780,000 pays 715,000 + 205,000 and, with 1,600,000 of surplus before, less 763,200 nothing: a loss.
        let deep = self.saving(3_780_000, after: VangnetHistory(results: [euro(1_600_000), .zero]))
        #expect(deep.net == euro(763_200 - 920_000))
    }
}
