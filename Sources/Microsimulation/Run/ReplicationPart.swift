internal import BijstandCaseload
internal import BijstandStochastics

/// The counts and drawn numbers of a range of replications as bytes, so that ranges made elsewhere join into one result.
///
/// Little-endian: a mark of eight bytes; UInt32 replications, months, columns and numbers; then per replication the counts
/// (Int32, by month and column), those of ongewijzigd (Int32, by month and ``OngewijzigdMetric``) and of each line beside it, the
/// numbers and the labour market (Float64).
extension SimulationResult {
    fileprivate static let mark = Array("BIJSTND4".utf8)

    /// This result as bytes.
    public var part: [UInt8] {
        let (rows, numbers) = (scenario.horizon + 1, scenario.layout.count)
        var bytes = Self.mark
        bytes.reserveCapacity(24 + replications * ReplicationStorage.size(scenario))
        func append<Value: FixedWidthInteger>(_ value: Value) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
        for size in [replications, rows, width, numbers] { append(UInt32(size)) }
        for replication in 0..<replications {
            for month in 0..<rows {
                withCounts(replication: replication, month: month) { for count in $0 { append(count) } }
            }
            for month in 0..<rows {
                for metric in 0..<OngewijzigdMetric.count {
                    append(Int32(ongewijzigd(metric, replication: replication, month: month)))
                }
            }
            for line in 0..<besideCount {
                for month in 0..<rows {
                    let row = besideRow(replication, line, month)
                    for metric in 0..<OngewijzigdMetric.count { append(row[metric]) }
                }
            }
            for value in money(replication: replication).values + conjunctuur(replication: replication).values {
                append(value.bitPattern)
            }
        }
        return bytes
    }
}

extension Simulation {
    /// Joins parts of one run, in the order of their replications.
    ///
    /// What seed and scenario alone decide (the drawn numbers, the labour market) is drawn again and must be the same, so that
    /// nothing but counts is taken from a part; counts are whole, and below 0 only where counts can be.
    ///
    /// - Parameters:
    ///   - parts: bytes of each, and the replications they are of.
    /// - Throws: ``UnreadablePart`` when a part is not of this run.
    public func joined(
        _ parts: [(range: Range<UInt32>, bytes: [UInt8])], seed: UInt32, uncertainty: Uncertainty
    ) throws(SimulationFailure) -> SimulationResult {
        let scenario = plan.scenario
        let (rows, width) = (scenario.horizon + 1, TrajectMetric.width(scenario.trajecten.count))
        let size = ReplicationStorage.size(scenario)
        let storage = ReplicationStorage(scenario, replications: parts.reduce(0) { $0 + $1.range.count })
        var next = 0
        for (index, part) in parts.enumerated() {
            var reader = PartReader(bytes: part.bytes, position: SimulationResult.mark.count)
            guard part.bytes.starts(with: SimulationResult.mark), part.bytes.count == 24 + part.range.count * size,
                (0..<4).map({ _ in reader.integer() as UInt32 })
                    == [part.range.count, rows, width, scenario.layout.count].map({ UInt32($0) })
            else { throw .unreadablePart(UnreadablePart(index: index)) }
            for replication in part.range {
                func counts(_ columns: Int) -> [Int32] { (0..<rows * columns).map { _ in reader.integer() as Int32 } }
                let (scenarioCounts, ongewijzigd) = (counts(width), counts(OngewijzigdMetric.count))
                let others = counts(storage.besideCount * OngewijzigdMetric.count)
                let (vector, market) = try SimulationFailure.naming({ .distribution($0) }) {
                    () throws(InvalidDistribution) in try numbers(Self.keys(seed, replication, uncertainty))
                }
                let drawn = vector.values + market.values
                guard
                    scenarioCounts.indices.allSatisfy({ Metric.signed.contains($0 % width) || scenarioCounts[$0] >= 0 }
                    ),
                    (ongewijzigd + others).allSatisfy({ $0 >= 0 }),
                    drawn.allSatisfy({ $0.bitPattern == reader.integer() as UInt64 })
                else { throw .unreadablePart(UnreadablePart(index: index)) }
                storage.write(
                    next, counts: scenarioCounts, ongewijzigd: ongewijzigd, beside: others, numbers: vector.values,
                    market: market.values)
                next += 1
            }
        }
        return SimulationResult(scenario, opening, storage)
    }

    /// A replication's drawn numbers and labour market, without anything simulated.
    private func numbers(_ keys: ReplicationKeys) throws(InvalidDistribution) -> (ParameterVector, Conjunctuur) {
        var vector = plan.scenario.centers
        try ParameterDraw.draw(plan, into: &vector, parameterKey: keys.parameters, chanceKey: keys.chance)
        var x = [Double](repeating: 0, count: plan.timeline.last + 1)
        var (lagged, z, land) = (x, x, x)
        try plan.labourMarket.write(&x, lagged: &lagged, vector, key: keys.chance)
        try plan.discrepancy.write(&z, land: &land, vector, key: keys.chance)
        let volume = plan.volume.volume(land, vector)
        return (vector, plan.labourMarket.conjunctuur(x, vector, plan.timeline, volume))
    }
}

/// A file that does not hold the replications of the run at hand.
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
}
