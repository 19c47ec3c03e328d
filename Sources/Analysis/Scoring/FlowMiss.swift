internal import BijstandCaseload
internal import BijstandFigures

/// How much more of a flow there was than forecast, month by month from the start on.
///
/// Where figures are of longer periods, their miss is spread evenly over the months.
struct FlowMiss {
    /// By month after the cut-off.
    let months: [Double]

    /// - Parameter flow: one that is observed, or the sum of some.
    /// - Returns: nil where the figures do not cover every month from the start up to `last`.
    init?(_ flow: Grootheid, _ observed: Waarnemingen, _ paths: PathSample, through last: Month) {
        guard last > paths.cutOff, last <= paths.end, let count = flow.count,
            let pieces = observed.pieces(flow, over: paths.cutOff.advanced(by: 1)...last)
        else { return nil }
        months = pieces.flatMap { piece in
            let places =
                paths.cutOff.distance(
                    to: piece.periode.lowerBound)...paths.cutOff.distance(
                    to: piece.periode.upperBound)
            let forecast = paths.mean(count, over: places)
            return [Double](repeating: (piece.waarde - forecast) / Double(places.count), count: places.count)
        }
    }

    var total: Double { months.reduce(0, +) }

    /// What it adds to the dossier-years of a year: the sum over the year's months of all that came by then, ÷ 12.
    func dossierYears(_ year: Int, cutOff: Month) -> Double {
        var (sum, inYear) = (0.0, 0.0)
        for (index, miss) in months.enumerated() {
            sum += miss
            if cutOff.advanced(by: index + 1).year == year { inYear += sum }
        }
        return inYear / 12
    }
}
