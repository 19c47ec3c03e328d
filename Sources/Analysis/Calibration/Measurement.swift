internal import BijstandCaseload
internal import BijstandFigures
internal import BijstandMicrosimulation

/// An observation's quantity over its period: what one replication makes of it.
struct Measurement: Sendable {
    private let count: Count
    /// Months after the cut-off.
    private let period: ClosedRange<Int>

    /// - Parameter cutOff: month 0.
    init(_ waarneming: Waarneming, cutOff: Month) {
        guard let count = waarneming.grootheid.count else {
            preconditionFailure("calibration fits dossiers; the reader of observed files refuses amounts")
        }
        self.count = count
        period =
            cutOff.distance(to: waarneming.periode.lowerBound)...cutOff.distance(to: waarneming.periode.upperBound)
    }

    /// Nil where the replication has none: a share of nobody is no number, and not 0.
    func value(_ counts: TrialCounts) -> Double? { count.value { $0.value(counts, period) } }
}
