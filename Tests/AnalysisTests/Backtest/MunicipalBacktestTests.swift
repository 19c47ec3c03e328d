import BijstandCaseload
import Testing

@testable import BijstandAnalysis

/// Forecasts of municipalities against what came.
@Suite struct MunicipalBacktestTests {
    private static func figure(
        _ gemeente: String, _ vorig: Double, _ paths: [Double], _ waarde: Double, begroting: Double? = nil
    ) -> MunicipalBacktest.Figure {
        MunicipalBacktest.Figure(
            gemeente: gemeente, grootheid: .stand, vorig: vorig, personen: vorig, paths: paths, waarde: waarde,
            begroting: begroting)
    }

    /// Counted by hand: bands of eleven futures, CRPS of last year's figure and of the begroting are distances.
    @Test func totals() throws {
        let futures = (0...10).map { 0.9 + 0.02 * Double($0) }
        let backtest = MunicipalBacktest([
            Self.figure("a", 200, futures, 1.01, begroting: 1.05), Self.figure("b", 500, futures, 1.2, begroting: 1.1),
            Self.figure("c", 2000, futures, 0.95, begroting: 1),
        ])
        let all = try #require(backtest.totals(.stand))
        // 5 to 95 % is 0.91 to 1.09, 25 to 75 % 0.95 to 1.05.
        #expect(all.count == 3 && abs(all.coverage90 - 2.0 / 3) < 1e-12 && abs(all.coverage50 - 2.0 / 3) < 1e-12)
        #expect(abs(all.width90 - 0.18) < 1e-12)
        let came: Double = (1.01 + 1.2 + 0.95) / 3
        #expect(abs(all.error - (1 - came)) < 1e-12)
        let (last, own): (Double, Double) = (0.26 / 3, 0.19 / 3)
        #expect(abs(all.crpsVorig - last) < 1e-12)
        let begroting = try #require(all.crpsBegroting)
        #expect(abs(begroting - own) < 1e-12)
        #expect(backtest.totals(.stand, .klein)?.count == 1 && backtest.totals(.stand, .groot)?.coverage90 == 1)
        #expect(backtest.totals(.budget) == nil)
        let without = MunicipalBacktest([Self.figure("a", 200, futures, 1.01)])
        #expect(without.totals(.stand)?.crpsBegroting == nil)
    }

    /// Given the country, all together come to what they came to in every replication; a common factor of a replication is gone.
    @Test func givenCountry() throws {
        let luck = [0.8, 1.0, 1.3]
        let a = [1.02, 0.98, 1.0]
        let b = [0.97, 1.01, 1.04]
        func backtest(_ shared: [Double]) -> MunicipalBacktest {
            MunicipalBacktest([
                Self.figure("a", 300, zip(a, shared).map { $0 * $1 }, 0.9),
                Self.figure("b", 700, zip(b, shared).map { $0 * $1 }, 1.1),
            ]).givenCountry
        }
        let given = backtest(luck)
        for replication in 0..<3 {
            let sum = given.figures.reduce(0) { $0 + $1.vorig * $1.paths[replication] }
            #expect(abs(sum - (300 * 0.9 + 700 * 1.1)) < 1e-9)
        }
        for (one, other) in zip(given.figures, backtest([1, 1, 1]).figures) {
            for (path, same) in zip(one.paths, other.paths) { #expect(abs(path - same) < 1e-12) }
            #expect(one.waarde == other.waarde)
        }
    }

    /// A row for each municipality, as it is written, with what is not known left empty.
    @Test func table() throws {
        let futures = (0...10).map { 0.9 + 0.02 * Double($0) }
        let table = try #require(
            MunicipalBacktest([
                Self.figure("a", 200, futures, 1, begroting: 1.05), Self.figure("b", 500, futures, 1.2),
            ]).tables.first)
        #expect(table.name == "backtest_gemeenten" && table.rows.count == 2)
        // 5 to 95 % is 0.91 to 1.09; a half of the eleven futures lies below 1, and one is it.
        func decimal(_ value: Int64) -> Table.Cell { .decimal(value, decimals: 4) }
        let first = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), table.rows[0]))
        #expect(first["p05"] == decimal(9100) && first["p95"] == decimal(10_900) && first["pit"] == decimal(5000))
        #expect(first["vorig"] == decimal(2_000_000) && first["begroting"] == decimal(10_500))
        #expect(zip(table.columns, table.rows[1]).first { $0.0.name == "begroting" }?.1 == .empty)
    }

    /// All stocks together, by hand: of the replications in which the country was forecast, and none without it.
    @Test func together() throws {
        let figures = [Self.figure("a", 300, [1, 1.1, 5], 0.9), Self.figure("b", 700, [1, 0.9, 5], 1.1)]
        let all = try #require(MunicipalBacktest(figures, land: [1.02, 0.98]).together)
        #expect(abs(all.gemeenten - (300 * 1.05 + 700 * 0.95) / 1000) < 1e-12)
        #expect(abs(all.land - 1) < 1e-12 && abs(all.came - (300 * 0.9 + 700 * 1.1) / 1000) < 1e-12)
        #expect(MunicipalBacktest(figures).together == nil)
    }
}
