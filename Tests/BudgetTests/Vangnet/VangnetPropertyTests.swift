import BijstandCaseload
import Testing

@testable import BijstandBudget

/// What must hold of every rule, whatever its numbers.
@Suite struct VangnetPropertyTests {
    private static let all = VangnetKeuze(verruimd: .init(), verlaagd: .init())
    private static let full = VangnetKeuze(
        band2015: .tot12en5, verruimd: .init(vergoeding: .volledig), verlaagd: .init(vergoeding: .volledig))
    private static let years = Array(2015...2028)

    /// Given access a cent more of deficit changes payment by a cent at most, never down, and so the net result never up.
    @Test(arguments: years, [all, full])
    func continuousAndMonotone(year: Int, keuze: VangnetKeuze) {
        for budget in [Euro(cents: 28_600_000_00), Euro(cents: 12_345_678_91), Euro(cents: 99_99)] {
            let rules = VangnetRule.open(in: year, keuze)
            // Around every edge, and spread over 0 to 30 %.
            let edges = rules.flatMap { [$0.threshold, $0.fullFrom] }.map { budget.cents * $0 / 1000 }
            let near = edges.flatMap { edge in (-6...6).map { edge + $0 } }
            let spread = (0...300).map { budget.cents * $0 / 1000 }
            for deficit in near + spread {
                for open in rules.map({ [$0] }) + [rules] {
                    let now = open.payment(deficit: Euro(cents: deficit), budget: budget, after: nil).cents
                    let next = open.payment(deficit: Euro(cents: deficit + 1), budget: budget, after: nil).cents
                    #expect((now...now + 1).contains(next), "at \(deficit)")
                }
            }
        }
    }

    /// Own risk reaches its maximum and never passes it. Per mille of the budget, by hand: the mean of threshold and end of
    /// the band.
    @Test(
        arguments: [
            (2015, VangnetRule.Variant.regulier, all, 75.0), (2015, .regulier, full, 87.5), (2016, .regulier, all, 75),
            (2017, .regulier, all, 87.5), (2018, .regulier, all, 87.5), (2019, .regulier, all, 100),
            (2024, .regulier, all, 100), (2026, .regulier, all, 100), (2025, .verruimd, all, 87.5),
            (2025, .verruimd, full, 50), (2026, .verlaagd, all, 75), (2026, .verlaagd, full, 25),
        ] as [(Int, VangnetRule.Variant, VangnetKeuze, Double)])
    func ownRisk(year: Int, variant: VangnetRule.Variant, keuze: VangnetKeuze, maximum: Double) throws {
        let rule = try #require(VangnetRule.open(in: year, keuze).first { $0.variant == variant })
        let budget = Euro(cents: 10_000_000_00)
        #expect(Double(rule.maximumOwnRisk) == maximum * 10)
        var largest = 0.0
        for thousand in stride(from: Int64(0), to: 5_000, by: 7) {
            let deficit = Euro(cents: thousand * 1000_00)
            let own = (deficit - rule.payment(deficit: deficit, budget: budget)).cents
            largest = max(largest, Double(own) / Double(budget.cents) * 1000)
        }
        #expect(abs(largest - maximum) < 1e-9)
    }

    /// Whatever went before, opening variants never costs anything.
    @Test(arguments: years, [all, full])
    func variantsNeverPayLess(year: Int, keuze: VangnetKeuze) {
        let choices: [Int64] = [-4_000_000_00, -1_430_000_00, -1_429_999_99, 0, 3_000_000_00]
        let budget = Euro(cents: 28_600_000_00)
        let regular = VangnetKeuze(band2015: keuze.band2015)
        for first in choices {
            for second in choices {
                for third in choices {
                    let history = VangnetHistory(
                        results: [first, second, third].map(Euro.init(cents:)),
                        budgets: Array(repeating: budget, count: 3))
                    for share in stride(from: Int64(-20), through: 200, by: 5) {
                        let deficit = budget.scaled(by: share, over: 1000)
                        let best = VangnetRule.open(in: year, keuze).payment(
                            deficit: deficit, budget: budget, after: history)
                        let plain = VangnetRule.open(in: year, regular).payment(
                            deficit: deficit, budget: budget, after: history)
                        #expect(best >= plain)
                        #expect(plain >= .zero && best <= max(deficit, .zero))
                    }
                }
            }
        }
    }

    /// Access is strictly above the threshold: 2.5, 5 and 7.5 % of 28.6 million.
    @Test(
        arguments: [
            (2016, VangnetRule.Variant.regulier, 1_430_000_00), (2018, .regulier, 1_430_000_00),
            (2019, .regulier, 2_145_000_00), (2025, .regulier, 2_145_000_00), (2025, .verruimd, 1_430_000_00),
            (2026, .verlaagd, 715_000_00),
        ] as [(Int, VangnetRule.Variant, Int64)])
    func accessIsStrict(year: Int, variant: VangnetRule.Variant, edge: Int64) throws {
        let rule = try #require(VangnetRule.open(in: year, Self.all).first { $0.variant == variant })
        let budget = Euro(cents: 28_600_000_00)
        let history = VangnetHistory(
            results: Array(repeating: Euro(cents: -3_000_000_00), count: 3), budgets: Array(repeating: budget, count: 3)
        )
        func access(_ cents: Int64) -> Bool {
            rule.grantsAccess(deficit: Euro(cents: cents), budget: budget, after: history)
        }
        #expect(!access(edge - 1) && !access(edge) && access(edge + 1))
    }

    /// The table says of each rule how well it is known and where it comes from.
    @Test func everyRuleHasItsStanding() {
        let rules = Self.years.flatMap { VangnetRule.open(in: $0, Self.all) }
        #expect(rules.allSatisfy { !$0.source.nl.isEmpty && $0.threshold < $0.fullFrom })
        #expect(
            rules.filter { $0.standing == .verified }.map { "\($0.year) \($0.variant)" } == [
                "2017 regulier", "2018 regulier",
            ])
        #expect(rules.count == 14 + 4 + 3)
        #expect(rules.filter { $0.year > VangnetRule.lastYear }.allSatisfy { $0.assumed == VangnetRule.Part.allCases })
        #expect(rules.filter { $0.variant != .regulier }.allSatisfy { $0.assumed.contains(.band) })
        #expect(VangnetRule.open(in: 2026, .regulier).map(\.variant) == [.regulier])
    }
}
