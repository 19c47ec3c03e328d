import BijstandCaseload
import Testing

@testable import BijstandBudget

/// One hand calculation. Amounts in eurocents, written as `1_430_000_00`.
struct VangnetCase: Sendable, CustomTestStringConvertible {
    let year: Int
    let deficit: Int64
    let expected: Int64
    /// Results of the years before, oldest first; negative is a tekort.
    var results: [Int64] = []
    /// Their definitive budgets.
    var budgets: [Int64] = []
    var keuze = VangnetKeuze.regulier
    /// 2.5 % is 715,000; 5 % 1,430,000; 7.5 % 2,145,000; 10 % 2,860,000; 12.5 % 3,575,000.
    var budget: Int64 = 28_600_000_00

    init(
        _ year: Int, _ deficit: Int64, _ expected: Int64, _ results: [Int64] = [], budgets: [Int64] = [],
        _ keuze: VangnetKeuze = .regulier, of budget: Int64 = 28_600_000_00
    ) {
        self.year = year
        self.deficit = deficit
        self.expected = expected
        self.results = results
        self.budgets = budgets
        self.keuze = keuze
        self.budget = budget
    }

    var testDescription: String { "\(year): \(Euro(cents: deficit)) after \(results) pays \(Euro(cents: expected))" }

    var paid: Euro {
        VangnetRule.open(in: year, keuze).payment(
            deficit: Euro(cents: deficit), budget: Euro(cents: budget),
            after: VangnetHistory(
                results: results.map(Euro.init(cents:)), budgets: budgets.map(Euro.init(cents:))))
    }
}

/// Hand calculations to the cent. Half a cent is rounded away from zero.
@Suite struct VangnetCaseTests {
    static let wide = VangnetKeuze(band2015: .tot12en5)
    static let free = VangnetKeuze(meerjarig2019: .geen)
    static let half = VangnetKeuze(verruimd: .init(vergoeding: .helft))
    static let whole = VangnetKeuze(verruimd: .init(vergoeding: .volledig))
    static let low = VangnetKeuze(verlaagd: .init(vergoeding: .helft, tekortjaren: .drie))
    static let lowTwo = VangnetKeuze(verlaagd: .init(vergoeding: .helft, tekortjaren: .twee))
    static let lowWhole = VangnetKeuze(verlaagd: .init(vergoeding: .volledig, tekortjaren: .drie))
    static let both = VangnetKeuze(verruimd: .init(vergoeding: .helft), verlaagd: .init())
    static let bothWhole = VangnetKeuze(verruimd: .init(vergoeding: .volledig), verlaagd: .init())
    /// 5 % of each is 1,000,000.
    static let twenty: [Int64] = [20_000_000_00, 20_000_000_00, 20_000_000_00]
    static let deep: [Int64] = [-2_000_000_00, -2_000_000_00]

    /// 5 % to 10 % by half, all above, no look back.
    static let of2015And2016: [VangnetCase] = [
        .init(2015, 1_429_999_99, 0),
        .init(2015, 1_430_000_00, 0),  // exactly at the threshold is not above it
        .init(2015, 1_430_000_01, 1),  // half a cent
        .init(2015, 2_859_999_98, 714_999_99),  // (2,859,999.98 − 1,430,000) ÷ 2
        .init(2015, 2_860_000_00, 715_000_00),  // 1,430,000 ÷ 2
        .init(2015, 2_860_000_01, 715_000_01),  // that cent is paid in full
        .init(2015, 3_575_000_00, 1_430_000_00),  // 715,000 + 715,000
        .init(2015, 3_575_000_00, 1_072_500_00, [], wide),  // 2,145,000 ÷ 2
        .init(2016, 1_430_000_00, 0, [-9_000_000_00]),
        .init(2016, 1_430_000_02, 1, [9_000_000_00]),  // a surplus before changes nothing
        .init(2016, 4_290_000_00, 2_145_000_00),  // 715,000 + 1,430,000
        .init(2016, 4_290_000_00, 1_787_500_00, [], wide),  // 1,072,500 + 715,000
    ]

    /// 5 % to 12.5 % by half; two, then three years together above 5 %.
    static let of2017And2018: [VangnetCase] = [
        .init(2017, 1_430_000_00, 0, [-9_000_000_00]),
        .init(2017, 1_430_000_01, 1, [-9_000_000_00]),
        .init(2017, 2_000_000_00, 0, [570_000_01]),  // together 1,429,999.99
        .init(2017, 2_000_000_00, 0, [570_000_00]),  // together 1,430,000.00: not above 5 %
        .init(2017, 2_000_000_00, 285_000_00, [569_999_99]),  // together 1,430,000.01; 570,000 ÷ 2
        .init(2017, 3_574_999_98, 1_072_499_99, [0]),  // 2,144,999.98 ÷ 2
        .init(2017, 3_575_000_00, 1_072_500_00, [0]),
        .init(2017, 3_575_000_01, 1_072_500_01, [0]),
        .init(2018, 3_080_000_00, 825_000_00, deep),  // the memo's 10.8 %: 1,650,000 ÷ 2
        .init(2018, 1_500_000_00, 0, [40_000_00, 30_000_00]),  // together 1,430,000.00
        .init(2018, 1_500_000_00, 35_000_00, [40_000_00, 29_999_99]),  // together 1,430,000.01; 70,000 ÷ 2
        .init(2018, 1_500_000_00, 0, [-9_000_000_00, 40_000_00, 30_000_00]),  // 2015 is not looked back to
    ]

    /// 7.5 % to 12.5 % by half; three years together above 7.5 %.
    static let of2019To2024: [VangnetCase] = [
        .init(2019, 3_080_000_00, 467_500_00, deep),  // the memo's 10.8 %: 2,200 × 14,400 − 28.6 million; 935,000 ÷ 2
        .init(2019, 2_072_000_00, 0, deep),  // 70 dossiers fewer: 7.2 %
        .init(2019, 2_144_999_99, 0, deep),
        .init(2019, 2_145_000_00, 0, deep),
        .init(2019, 2_145_000_01, 1, deep),
        .init(2019, 3_574_999_98, 714_999_99, deep),  // 1,429,999.98 ÷ 2
        .init(2019, 3_575_000_00, 715_000_00, deep),
        .init(2019, 3_575_000_01, 715_000_01, deep),
        .init(2019, 5_000_000_00, 2_140_000_00, deep),  // 715,000 + 1,425,000
        .init(2019, -1_000_000_00, 0, [-9_000_000_00, -9_000_000_00]),
        .init(2019, 3_080_000_00, 0, [500_000_00, 435_000_01]),  // together 2,144,999.99
        .init(2019, 3_080_000_00, 0, [500_000_00, 435_000_00]),  // together 2,145,000.00
        .init(2019, 3_080_000_00, 467_500_00, [500_000_00, 434_999_99]),  // together 2,145,000.01
        .init(2019, 14_300_000_00, 0, [6_155_000_00, 6_000_000_00]),  // half the budget, and nothing: the cliff
        .init(2019, 3_080_000_00, 467_500_00, [500_000_00, 435_000_00], free),
        // Of 2020 and 2021 the condition was read: no choice opens them.
        .init(2020, 3_080_000_00, 0, [500_000_00, 435_000_00], free),
        .init(2020, 3_080_000_00, 467_500_00, [500_000_00, 434_999_99]),
        .init(2021, 2_145_000_00, 0, deep),  // exactly 7.5 %
        .init(2021, 2_145_000_01, 1, deep),
        .init(2021, 3_080_000_00, 0, [500_000_00, 435_000_00], free),
        .init(2021, 3_080_000_00, 467_500_00, [500_000_00, 434_999_99], free),
        .init(2021, 3_080_000_00, 467_500_00, [-9_000_000_00, 500_000_00, 434_999_99]),  // 2018 is not looked back to
        .init(2022, 2_500_000_00, 177_500_00, [0, 0]),  // 355,000 ÷ 2
        .init(2022, 3_080_000_00, 467_500_00, [], free),
        .init(2023, 3_080_000_00, 467_500_00, [], free),
        .init(2024, 3_080_000_00, 0, [500_000_00, 435_000_00], free),  // from 2024 the condition was read
        .init(2024, 3_080_000_00, 467_500_00, [500_000_00, 434_999_99]),
        .init(2024, 2_000_000_00, 0, [-2_000_000_00, -2_000_000_00, -2_000_000_00], budgets: twenty, both),
    ]

    /// The regular rule, on a budget whose percentages are no whole cents: 7.5 % of 12,345,678.91 is 925,925.91825 and
    /// 12.5 % is 1,543,209.86375.
    static let ofAnOddBudget: [VangnetCase] = [
        .init(2025, 925_925_95, 2, [0, 0], of: 12_345_678_91),  // 0.03175 ÷ 2 = 0.015875
        .init(2025, 1_000_000_00, 37_037_04, [0, 0], of: 12_345_678_91),  // 74,074.08175 ÷ 2 = 37,037.040875
        .init(2025, 1_543_209_86, 308_641_97, [0, 0], of: 12_345_678_91),  // 617,283.94175 ÷ 2 = 308,641.970875
        .init(2025, 2_000_000_00, 765_432_11, [0, 0], of: 12_345_678_91),  // 308,641.97275 + 456,790.13625
    ]

    /// Extended: 5 %, where at least two of the three years before had 5 % or more.
    static let of2025: [VangnetCase] = [
        .init(2025, 3_080_000_00, 467_500_00, deep),
        .init(2025, 3_080_000_00, 0, [500_000_00, 435_000_00]),
        // Two years of exactly 5 % are enough; 7.0 % this year, so 570,000 ÷ 2.
        .init(2025, 2_000_000_00, 285_000_00, [-1_000_000_00, -1_000_000_00, 5_000_000_00], budgets: twenty, half),
        .init(2025, 2_000_000_00, 285_000_00, [-1_000_000_00, 5_000_000_00, -1_000_000_00], budgets: twenty, half),
        .init(2025, 2_000_000_00, 285_000_00, [-1_000_000_00, -1_000_000_01, 0], budgets: twenty, half),
        .init(2025, 2_000_000_00, 0, [-1_000_000_00, -999_999_99, 5_000_000_00], budgets: twenty, half),
        // One year does not count, however deep; nor does 2021, nor 2025 itself.
        .init(2025, 2_000_000_00, 0, [0, 0, -9_000_000_00], budgets: twenty, half),
        .init(
            2025, 2_000_000_00, 0, [-2_000_000_00, -2_000_000_00, 0, 0], budgets: [20_000_000_00] + twenty, half),
        // Each year by its own budget: 1,000,000 is less than 5 % of 20,000,000.01.
        .init(
            2025, 2_000_000_00, 0, [-1_000_000_00, -1_000_000_00, 0],
            budgets: [20_000_000_01, 20_000_000_00, 20_000_000_00], half),
        .init(2025, 1_430_000_00, 0, [-2_000_000_00, -2_000_000_00, 0], budgets: twenty, half),
        .init(2025, 1_430_000_01, 1, [-2_000_000_00, -2_000_000_00, 0], budgets: twenty, half),
        .init(2025, 3_575_000_00, 1_072_500_00, [-2_000_000_00, -2_000_000_00, 0], budgets: twenty, half),
        .init(2025, 3_575_000_01, 1_072_500_01, [-2_000_000_00, -2_000_000_00, 0], budgets: twenty, half),
        .init(2025, 1_430_000_00, 0, [-2_000_000_00, -2_000_000_00, 0], budgets: twenty, whole),
        .init(2025, 2_000_000_00, 570_000_00, [-2_000_000_00, -2_000_000_00, 0], budgets: twenty, whole),
        // The most favourable: 825,000 by the extended rule, 467,500 by the regular one.
        .init(2025, 3_080_000_00, 825_000_00, [-1_000_000_00, -1_000_000_00, 0], budgets: twenty, half),
        // The regular condition fails (2,000,000 − 5,000,000 + 3,080,000), the extended holds.
        .init(2025, 3_080_000_00, 825_000_00, [-2_000_000_00, -2_000_000_00, 5_000_000_00], budgets: twenty, half),
        // The extended condition fails, the regular holds.
        .init(2025, 3_080_000_00, 467_500_00, [0, 0, -3_000_000_00], budgets: twenty, half),
        // 2.5 % is not open in 2025.
        .init(2025, 1_000_000_00, 0, [-2_000_000_00, -2_000_000_00, -2_000_000_00], budgets: twenty, low),
    ]

    /// Further lowered: 2.5 %, by default where all three years before had 5 % or more.
    static let of2026: [VangnetCase] = [
        .init(2026, 715_000_00, 0, [-1_000_000_00, -1_000_000_00, -1_000_000_00], budgets: twenty, low),
        .init(2026, 715_000_01, 1, [-1_000_000_00, -1_000_000_00, -1_000_000_00], budgets: twenty, low),
        // 285,000 ÷ 2.
        .init(2026, 1_000_000_00, 142_500_00, [-1_000_000_00, -1_000_000_00, -1_000_000_00], budgets: twenty, low),
        .init(2026, 1_000_000_00, 0, [-1_000_000_00, -1_000_000_00, -999_999_99], budgets: twenty, low),
        .init(2026, 1_000_000_00, 142_500_00, [-1_000_000_00, -1_000_000_00, -999_999_99], budgets: twenty, lowTwo),
        .init(2026, 1_000_000_00, 0, [-1_000_000_00, -999_999_99, -999_999_99], budgets: twenty, lowTwo),
        .init(
            2026, 1_000_000_00, 285_000_00, [-1_000_000_00, -1_000_000_00, -1_000_000_00], budgets: twenty, lowWhole),
        // 2,860,000 ÷ 2, and a cent above 12.5 %.
        .init(2026, 3_575_000_00, 1_430_000_00, [-2_000_000_00, -2_000_000_00, -2_000_000_00], budgets: twenty, low),
        .init(2026, 3_575_000_01, 1_430_000_01, [-2_000_000_00, -2_000_000_00, -2_000_000_00], budgets: twenty, low),
        // All three open, the best of 467,500, 825,000 and 2,365,000 ÷ 2.
        .init(2026, 3_080_000_00, 1_182_500_00, [-2_000_000_00, -2_000_000_00, -2_000_000_00], budgets: twenty, both),
        .init(2026, 3_080_000_00, 825_000_00, [-2_000_000_00, -2_000_000_00, 0], budgets: twenty, both),
        // The extended one may pay more than the lowered one: 1,650,000.
        .init(
            2026, 3_080_000_00, 1_650_000_00, [-2_000_000_00, -2_000_000_00, -2_000_000_00], budgets: twenty, bothWhole
        ),
        .init(2026, 3_080_000_00, 467_500_00, deep),
        .init(2031, 1_000_000_00, 142_500_00, [-1_000_000_00, -1_000_000_00, -1_000_000_00], budgets: twenty, low),
    ]

    @Test(
        arguments: of2015And2016 + of2017And2018 + of2019To2024 + ofAnOddBudget + of2025 + of2026)
    func paysWhatTheHandCalculationSays(worked: VangnetCase) {
        #expect(worked.paid == Euro(cents: worked.expected))
    }

    @Test func yearsLookedBackTo() {
        #expect(VangnetRule.earlierYears(fullYears: [2019, 2020]) == [2017, 2018])
        #expect(VangnetRule.earlierYears(fullYears: [2017]) == [2016])
        #expect(VangnetRule.earlierYears(fullYears: [2016, 2017, 2018]) == [])
        #expect(VangnetRule.earlierYears(fullYears: []) == [])
        #expect(VangnetRule.earlierYears(fullYears: [2020, 2021, 2022, 2023], Self.free) == [2018, 2019])
        #expect(VangnetRule.earlierYears(fullYears: [2022, 2023], Self.free) == [])
        #expect(VangnetRule.earlierYears(fullYears: [2023, 2024], Self.free) == [2022])
        #expect(VangnetRule.earlierYears(fullYears: [2025]) == [2023, 2024])
        #expect(VangnetRule.earlierYears(fullYears: [2025], Self.half) == [2022, 2023, 2024])
        #expect(VangnetRule.earlierYears(fullYears: [2025], Self.low) == [2023, 2024])
        #expect(VangnetRule.earlierBudgetYears(fullYears: [2025]) == [])
        #expect(VangnetRule.earlierBudgetYears(fullYears: [2025], Self.low) == [])
        #expect(VangnetRule.earlierBudgetYears(fullYears: [2024, 2025, 2026], Self.half) == [2022, 2023])
        #expect(VangnetRule.earlierBudgetYears(fullYears: [2024, 2025, 2026], Self.low) == [2023])
        #expect(VangnetRule.earlierBudgetYears(fullYears: [2020, 2021, 2022, 2023, 2024, 2025], Self.both) == [])
    }

    /// In January 2018 nobody knew the threshold of 7.5 %: that of 2018 was carried on.
    @Test func rulesOfThen() {
        func threshold(_ year: Int, known: Month?) -> [Int64] {
            VangnetRule.open(in: year, .regulier, known: known).map(\.threshold)
        }
        let january = Month(year: 2018, month: 1)
        #expect(threshold(2018, known: january) == [50] && threshold(2021, known: january) == [50])
        #expect(threshold(2019, known: Month(year: 2018, month: 10)) == [75] && threshold(2021, known: nil) == [75])
        let carried = VangnetRule.open(in: 2021, .regulier, known: january)[0]
        #expect(carried.year == 2021 && carried.standing == .aanname && carried.source.nl.contains("2018"))
    }
}
