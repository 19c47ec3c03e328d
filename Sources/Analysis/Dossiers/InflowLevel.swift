internal import BijstandCaseload
internal import BijstandStochastics

/// All who come in, new or back, against the country: the level that a municipality's exits tell of too, as a stock that stands still has as
/// many of both.
public struct InflowLevel: Sendable {
    /// A year: logarithm of all who came in against the country, and the standard deviation of counting.
    public let years: [(jaar: Int, mean: Double, sd: Double)]

    /// Of the last years: expected new, without who is housed or comes by law; the country's other inflow for each of these; and what
    /// of that other inflow was seen.
    private let (others, seen): (Double, Double)

    init(_ levels: [InflowFit.Level], _ relapse: RelapseFit, recent: Int) {
        func other(_ level: InflowFit.Level) -> (observed: Double, expected: Double) {
            let back = relapse.years[level.jaar] ?? (0, 0)
            return (level.toegewezen.observed + back.observed, level.toegewezen.expected + back.expected)
        }
        years = levels.map { level in
            let (observed, expected) = other(level)
            // A year without anybody counts half a dossier.
            let count = max(level.observed + observed, 0.5)
            return (level.jaar, Elementary.log(count / (level.expected + expected)), 1 / count.squareRoot())
        }
        let last = levels.suffix(recent)
        let new = max(last.reduce(0) { $0 + $1.expected }, 1e-9)
        others = last.reduce(0) { $0 + other($1).expected } / new
        seen = last.reduce(0) { $0 + other($1).observed } / new
    }

    /// The factor on the country's new dossiers at a level of all, and what a change of the level's logarithm does to its own.
    public func new(_ level: Double) -> (factor: Double, leverage: Double) {
        let all = Elementary.exp(level) * (1 + others)
        let factor = max(all - seen, Self.least * all)
        return (factor, all / factor)
    }

    /// The least part of all who come in that is new.
    private static let least = 0.1
}
