public import BijstandCaseload
public import BijstandFigures

/// A key figure of a scenario less that of its base, replication by replication.
///
/// Both runs share their luck by identity, so what differs is what the scenarios differ in; the standard error is that of the
/// differences, not of two runs apart.
public struct PairedDifference: Sendable {
    public let kerncijfer: Kerncijfer
    /// Both over the replications in which both have a value, as the difference is: the row adds up.
    public let base: Summary
    public let scenario: Summary
    /// Of scenario − base.
    public let difference: Summary
    /// Of the runs.
    public let replications: Int
    /// Variance of the difference of two independent runs ÷ that of the paired one: so many times fewer replications tell as
    /// much. Nil where nothing differs.
    public let varianceReduction: Double?

    /// Every key figure that both have, in the order of the base.
    public static func all(_ base: YearFigures, _ scenario: YearFigures) -> [PairedDifference] {
        let others = Dictionary(uniqueKeysWithValues: scenario.series.map { ($0.kerncijfer, $0) })
        return base.series.compactMap { one in
            guard let other = others[one.kerncijfer], other.scale == one.scale, other.values.count == one.values.count
            else { return nil }
            let pairs = zip(one.values, other.values).compactMap { base, scenario in
                base.flatMap { base in scenario.map { (base: base, scenario: $0) } }
            }
            let (bases, scenarios) = (pairs.map(\.base), pairs.map(\.scenario))
            let apart = pairs.map { $0.scenario - $0.base }
            let (together, alone) = (scatter(apart), scatter(bases) + scatter(scenarios))
            return PairedDifference(
                kerncijfer: one.kerncijfer, base: Summary(bases, unit: one.unit, scale: one.scale),
                scenario: Summary(scenarios, unit: one.unit, scale: one.scale),
                difference: Summary(apart, unit: one.unit, scale: one.scale), replications: one.values.count,
                varianceReduction: together > 0 ? alone / together : nil)
        }
    }

    /// A figure summed over some years, less that of the base, replication by replication; nil where either has none of a year.
    package static func sum(_ naam: String, _ years: [Int], _ base: YearFigures, _ scenario: YearFigures) -> Summary? {
        var (total, kind): ([Int64], (unit: Unit, scale: Int64)?) = ([], nil)
        for year in years {
            let wanted = Kerncijfer(naam, year)
            guard let one = base.series.first(where: { $0.kerncijfer == wanted }),
                let other = scenario.series.first(where: { $0.kerncijfer == wanted })
            else { return nil }
            let apart = zip(one.values, other.values).compactMap { base, scenario in
                base.flatMap { base in scenario.map { $0 - base } }
            }
            guard apart.count == one.values.count else { return nil }
            total = total.isEmpty ? apart : zip(total, apart).map { $0 + $1 }
            kind = (one.unit, one.scale)
        }
        return kind.map { Summary(total, unit: $0.unit, scale: $0.scale) }
    }

    private static func scatter(_ values: [Int64]) -> Double { Double(Summary.moments(values).scatter) }
}
