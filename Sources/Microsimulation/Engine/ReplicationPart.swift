public import Caseload

/// The counts and drawn numbers of a range of replications as bytes, so that ranges made elsewhere join into one result.
///
/// Little-endian: a mark of eight bytes; UInt32 replications, months, columns and numbers; then per replication the counts
/// (Int32, by month and column), those of the counterfactual (Int32, by month and ``UnchangedMetric``), the numbers and the
/// labour market (Float64).
extension SimulationResult {
    private static let mark = Array("BIJSTND2".utf8)

    /// This result as bytes.
    public var part: [UInt8] {
        let (rows, numbers) = (scenario.horizon + 1, scenario.layout.count)
        var bytes = Self.mark
        bytes.reserveCapacity(24 + replications * Self.partSize(scenario))
        func append<Value: FixedWidthInteger>(_ value: Value) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
        for size in [replications, rows, width, numbers] { append(UInt32(size)) }
        for replication in 0..<replications {
            for month in 0..<rows {
                withCounts(replication: replication, month: month) { for count in $0 { append(count) } }
            }
            for month in 0..<rows {
                for metric in 0..<UnchangedMetric.count {
                    append(Int32(unchanged(metric, replication: replication, month: month)))
                }
            }
            for value in money(replication: replication).values + conjunctuur(replication: replication).values {
                append(value.bitPattern)
            }
        }
        return bytes
    }

    private static func partSize(_ scenario: Scenario) -> Int {
        let columns = TrajectMetric.width(scenario.trajecten.count) + UnchangedMetric.count
        return (scenario.horizon + 1) * columns * 4 + (scenario.layout.count + marketCount(scenario)) * 8
    }

    private static func marketCount(_ scenario: Scenario) -> Int {
        2 * (scenario.layout.years.count + Conjunctuur.yearsBefore)
    }

    /// Joins parts, in the order of their replications.
    ///
    /// - Throws: ``UnreadablePart`` when a part is not of this scenario.
    public init(_ scenario: Scenario, joining parts: [[UInt8]]) throws {
        let (rows, numbers) = (scenario.horizon + 1, scenario.layout.count)
        let width = TrajectMetric.width(scenario.trajecten.count)
        let size = Self.partSize(scenario)
        let counts = try parts.enumerated().map { index, bytes in
            var reader = PartReader(bytes: bytes, position: Self.mark.count)
            guard bytes.count >= 24, bytes.starts(with: Self.mark) else { throw UnreadablePart(index: index) }
            let found = (0..<4).map { _ in Int(UInt32(truncatingIfNeeded: reader.integer() as UInt32)) }
            guard Array(found.dropFirst()) == [rows, width, numbers], bytes.count == 24 + found[0] * size else {
                throw UnreadablePart(index: index)
            }
            return found[0]
        }
        let storage = Storage(scenario, replications: counts.reduce(0, +))
        var next = 0
        for (bytes, count) in zip(parts, counts) {
            var reader = PartReader(bytes: bytes, position: 24)
            for _ in 0..<count {
                storage.write(
                    next, counts: (0..<rows * width).map { _ in reader.integer() as Int32 },
                    unchanged: (0..<rows * UnchangedMetric.count).map { _ in reader.integer() as Int32 },
                    numbers: (0..<numbers).map { _ in reader.number() },
                    market: (0..<Self.marketCount(scenario)).map { _ in reader.number() })
                next += 1
            }
        }
        self.init(scenario, try OpeningState(scenario), storage)
    }
}

/// A file that holds no replications of the scenario at hand.
public struct UnreadablePart: Error {
    /// Which of the parts.
    public let index: Int
}

private struct PartReader {
    let bytes: [UInt8]
    var position: Int

    mutating func integer<Value: FixedWidthInteger>() -> Value {
        let size = MemoryLayout<Value>.size
        let value = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: Value.self) }
        position += size
        return Value(littleEndian: value)
    }

    mutating func number() -> Double { Double(bitPattern: integer() as UInt64) }
}
