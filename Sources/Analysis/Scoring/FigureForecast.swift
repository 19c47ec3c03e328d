internal import BijstandCaseload
internal import BijstandFigures

/// Why a forecast says nothing of a figure.
public enum Unanswered: Error, Sendable, CaseIterable {
    /// It is of the cut-off or before: known when the forecast was made.
    case beforeStart
    /// Its period begins before the first simulated month.
    case acrossStart
    /// It is of after the horizon.
    case afterEnd
    /// Results do not keep every replication of it.
    case notKept
    /// No replication has it: a change of an empty stock.
    case ofNobody
    /// The run has no account of that year.
    case noAccount
}

/// A forecast of one figure, or why there is none.
struct FigureForecast {
    let forecast: StoredForecast

    func callAsFunction(_ figure: Waarneming) -> Result<any PredictiveDistribution, Unanswered> {
        if let unanswered = outside(figure) { return .failure(unanswered) }
        guard let count = figure.grootheid.count else {
            guard let amount = forecast.amount(figure.grootheid, figure.periode.lowerBound.year) else {
                return .failure(figure.periode.upperBound > forecast.paths.end ? .afterEnd : .noAccount)
            }
            return .success(amount.sample.map { Ensemble($0) } ?? QuantileForecast(amount))
        }
        let period = place(figure.periode.lowerBound)...place(figure.periode.upperBound)
        guard let values = forecast.paths.values(count, period) else { return .failure(.notKept) }
        let known = values.compactMap(\.self)
        return known.isEmpty ? .failure(.ofNobody) : .success(Ensemble(known))
    }

    private func place(_ month: Month) -> Int { forecast.paths.cutOff.distance(to: month) }

    private func outside(_ figure: Waarneming) -> Unanswered? {
        if figure.periode.upperBound < forecast.start { return .beforeStart }
        // The account of the start year has what was realised before the start.
        if figure.grootheid.count == nil { return nil }
        if figure.periode.upperBound > forecast.paths.end { return .afterEnd }
        return !figure.grootheid.isMoment && figure.periode.lowerBound < forecast.start ? .acrossStart : nil
    }
}
