import BijstandCaseload
import Testing

@testable import BijstandFigures

@Suite struct SummaryTests {
    /// Against numpy 2.4: mean, std(ddof=1), quantile (linear, which is type 7).
    @Test func agreesWithNumpy() {
        let households = Summary([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], unit: .huishoudens)
        #expect(households.mean == 4)
        #expect(households.sd == 2.3664)
        #expect(households.se == 0.7135)
        #expect(Summary.percentages.map { households.quantile(Double($0)) } == [1, 1, 2.5, 4, 5, 6, 7.5])
        let euros = Summary([-12345, 99999, 0, 250_000, 33333], unit: .euro, scale: 100)
        #expect(euros.mean == 741.97)
        #expect(euros.sd == 1075.14)
        #expect(
            Summary.percentages.map { euros.quantile(Double($0)) } == [-98.76, -74.07, 0, 333.33, 999.99, 1900, 2200])
    }

    /// Any quantile can be asked for, against numpy 2.4.
    @Test func anyQuantile() {
        let households = Summary([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], unit: .huishoudens)
        #expect([0, 2.5, 33.3, 97.5, 100].map { households.quantile($0) } == [1, 1, 3, 8.25, 9])
    }

    @Test func oneReplicationHasNoSpread() {
        let one = Summary([7], unit: .huishoudens)
        #expect(one.sd == nil && one.se == nil)
        #expect([0, 5, 99.9, 100].allSatisfy { one.quantile($0) == 7 })
    }

    /// A chance has a mean and an error of the mean, √(p(1 − p) ÷ (n − 1)): 0.25 and 0.25 for p = ¼, n = 4.
    @Test func chances() {
        let chance = Summary([1, 0, 0, 0], unit: .kans)
        #expect(chance.mean == 0.25)
        #expect(chance.se == 0.25)
        #expect(chance.quantile(50) == nil)
        #expect(chance.cells[2] == .empty)
    }

    /// Where no replication has a value there is none of the statistics, and 0 of them; the columns say the same as the cells.
    @Test func ofNobody() {
        let none = Summary([nil, nil] as [Int64?], unit: .aandeel)
        #expect(none.count == 0 && none.cells.dropFirst().dropLast().allSatisfy { $0 == .empty })
        #expect(none.cells.last == .decimal(0, decimals: 0) && none.cells.count == Summary.columns.count)
        let some = Summary([nil, 3, nil, 5] as [Int64?], unit: .huishoudens)
        #expect(some == Summary([3, 5] as [Int64], unit: .huishoudens) && some.count == 2)
        #expect(Aandeel.of(1, in: 0) == nil && Aandeel.of(0, in: 4) == 0)
    }

    /// Numbers that have no room for so many decimals take fewer, and what is no number none.
    @Test func largeNumbers() {
        #expect(Decimals.cell(1e13, 6) == .decimal(1_000_000_000_000_000_000, decimals: 5))
        #expect(Decimals.cell(1.5, 2) == .decimal(150, decimals: 2))
        for value in [1e300, .infinity, .nan] { #expect(Decimals.cell(value, 6) == .empty) }
    }

    /// Yearly cents squared pass Int64 in two replications; they must not pass here.
    @Test func largeAmountsDoNotOverflow() {
        let national: Int64 = 700_000_000_000
        let summary = Summary([national, national + 200, national - 200], unit: .euro, scale: 100)
        #expect(summary.mean == 7e9)
        #expect(summary.sd == 2)
    }

    @Test func sortsWideAndNarrow() {
        for values in [[5, 3, 3, -2, 9], [1_000_000_000_000, -5, 7, 0], [4], [Int64.max, .min, 0]] as [[Int64]] {
            var sorted = values
            sorted.withUnsafeMutableBufferPointer { IntegerSort.sort($0) }
            #expect(sorted == values.sorted())
        }
    }
}
