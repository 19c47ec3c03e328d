/// Columns of one traject, after those of ``Metric``.
public enum TrajectMetric: Int, CaseIterable, Sendable {
    /// Places taken at the end of the month.
    case deelnemers
    case gestart, afgerond, afgebroken
    /// Exits to work during or after it; and of those, the ones that also come in ongewijzigd within 12 months.
    case naarWerk, ookZonder

    /// Columns of a row with so many trajecten.
    static func width(_ trajecten: Int) -> Int { Metric.count + trajecten * allCases.count }

    public func column(_ traject: Int) -> Int { Metric.count + traject * Self.allCases.count + rawValue }
}
