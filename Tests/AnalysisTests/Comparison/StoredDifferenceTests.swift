import BijstandCaseload
import Testing

@testable import BijstandAnalysis
@testable import BijstandFigures

/// Worked by hand: two replications, of which one year's stock is known one by one.
struct StoredDifferenceTests {
    private static func side(_ stand: [Int32], _ mean: Double, netto: Double) -> StoredDifference.Side {
        let columns = PathColumn.allCases.count
        let values = stand.flatMap { stand -> [Int32] in
            (0...12).flatMap { month in
                (0..<columns).map { $0 == PathColumn.stand.place ? (month == 12 ? stand : 9) : 0 }
            }
        }
        let cijfers = Cijfers([
            Cijfers.Tabel(
                naam: "kerncijfers", kolommen: ["mean"],
                rijen: [(["2019", "stand", "huishoudens"], [mean]), (["2019", "netto", "euro"], [netto])])
        ])
        return StoredDifference.Side(
            cijfers, paths: PathSample(cutOff: Month(year: 2018, month: 12), horizon: 12, values: values), amounts: [:])
    }

    @Test func replicationByReplication() throws {
        let difference = StoredDifference(
            Self.side([10, 14], 12, netto: 5), Self.side([13, 15], 14, netto: 3.5))
        #expect(difference.rows.map(\.kerncijfer.naam) == ["stand", "netto"])
        // Differences 3 and 1: mean 2, sd √2, se 1; quantiles of type 7 between them.
        let stand = try #require(difference.rows.first)
        let spread = try #require(stand.spread)
        #expect(stand.mean == 2 && abs(spread.se! - 1) < 1e-6)
        #expect(abs(spread.p05 - 1.1) < 1e-6 && abs(spread.p95 - 2.9) < 1e-6)
        // Of money no replication is known: the difference of means alone.
        #expect(difference.rows[1].mean == -1.5 && difference.rows[1].spread == nil)
        let tabel = Cijfers([difference.tabel("1:verschil")])
        #expect(tabel("1:verschil", "2019", "stand", "huishoudens", kolom: "p95")?.waarde == spread.p95)
    }

    /// With another number of replications nothing is paired.
    @Test func otherNumber() {
        let difference = StoredDifference(Self.side([10, 14], 12, netto: 5), Self.side([13, 15, 14], 14, netto: 5))
        #expect(difference.rows.allSatisfy { $0.spread == nil })
    }
}
