public import Caseload

/// A key figure of a scenario less that of its base, replication by replication.
///
/// Both runs share their luck by identity, so what differs is what the scenarios differ in; the standard error is that of the
/// differences, not of two runs apart.
public struct PairedDifference: Sendable {
    public let kerncijfer: Kerncijfer
    public let base: Summary
    public let scenario: Summary
    /// Of scenario − base.
    public let difference: Summary
    /// Variance of the difference of two independent runs ÷ that of the paired one: so many times fewer replications tell as
    /// much. Nil where nothing differs.
    public let varianceReduction: Double?

    /// Every key figure that both have, in the order of the base.
    public static func all(_ base: YearFigures, _ scenario: YearFigures) -> [PairedDifference] {
        let others = Dictionary(uniqueKeysWithValues: scenario.series.map { ($0.kerncijfer, $0) })
        return base.series.compactMap { one in
            guard let other = others[one.kerncijfer], other.scale == one.scale, other.values.count == one.values.count
            else { return nil }
            let apart = zip(other.values, one.values).map { $0 - $1 }
            let (together, alone) = (scatter(apart), scatter(one.values) + scatter(other.values))
            return PairedDifference(
                kerncijfer: one.kerncijfer, base: Summary(one.values, unit: one.unit, scale: one.scale),
                scenario: Summary(other.values, unit: one.unit, scale: one.scale),
                difference: Summary(apart, unit: one.unit, scale: one.scale),
                varianceReduction: together > 0 ? alone / together : nil)
        }
    }

    private static func scatter(_ values: [Int64]) -> Double { Double(Summary.moments(values).scatter) }
}
