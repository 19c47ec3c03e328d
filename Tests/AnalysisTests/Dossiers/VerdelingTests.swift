import BijstandCaseload
import Testing

@testable import BijstandAnalysis

/// How two groups of a file divide over three categories, against a country's shares.
@Suite struct VerdelingTests {
    private static let land = [[0.5, 0.3, 0.2], [0.8, 0.2, 0]]

    private static func verdeling(_ observed: [Int], sizes: [Int] = [100, 50]) -> Verdeling {
        Verdeling(observed: observed, sizes: sizes, land: land, spread: 0.2)
    }

    /// 100 · 0.5 + 50 · 0.8, 100 · 0.3 + 50 · 0.2, 100 · 0.2; a country that weighs 25 households a category.
    @Test func ratiosByHand() {
        let counts = Self.verdeling([60, 60, 30]).counts
        #expect(zip(counts, [90.0, 40, 20]).allSatisfy { abs($0.expected - $1) < 1e-12 })
        #expect(abs(counts[0].ratio - 85.0 / 115) < 1e-12 && abs(counts[1].ratio - 85.0 / 65) < 1e-12)
        #expect(zip(counts, [90.0 / 115, 40.0 / 65, 20.0 / 45]).allSatisfy { abs($0.strength - $1) < 1e-12 })
    }

    /// Together they divide as the ratios say; within a group, categories keep to each other what the country's and the factors make of them.
    @Test func sharesOfGroups() {
        let verdeling = Self.verdeling([60, 60, 30])
        let rows = verdeling.shares(verdeling.counts)
        let wanted = [90 * 85.0 / 115, 40 * 85.0 / 65, 20 * 55.0 / 45]
        let scale = 150 / wanted.reduce(0, +)
        for place in 0..<3 { #expect(abs(100 * rows[0][place] + 50 * rows[1][place] - wanted[place] * scale) < 1e-6) }
        #expect(rows.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-12 })
        // One odds ratio of the first to the second category for both groups.
        let factors = zip(rows, Self.land).map { row, land in row[0] / row[1] * land[1] / land[0] }
        #expect(abs(factors[0] / factors[1] - 1) < 1e-9 && factors[0] < 0.7)
        // Nobody of the country is nobody here.
        #expect(rows[1][2] == 0)
    }

    /// As the country expects, and of nobody: the country's.
    @Test func theCountrys() {
        for one in [Self.verdeling([90, 40, 20]), Self.verdeling([0, 0, 0], sizes: [0, 0])] {
            for (row, land) in zip(one.shares(one.counts), Self.land) {
                #expect(zip(row, land).allSatisfy { abs($0 - $1) < 1e-12 })
            }
        }
        #expect(Self.verdeling([90, 40, 20]).concentratie == 175)
    }
}
