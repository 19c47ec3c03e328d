internal import BijstandCaseload
internal import BijstandFigures

/// The simple forecasts that a score is held against: one number each, that needed no model.
struct ReferenceForecast {
    let paths: PathSample
    /// Of the municipality.
    let observed: Waarnemingen
    /// Stocks of the country.
    let national: Waarnemingen

    /// Nothing changes: the stock stays as at the cut-off; a flow or amount is that of the same months in the last year
    /// observed before the start. Nil where that was not observed.
    func persistence(_ figure: Waarneming) -> Double? {
        let count = figure.grootheid.count
        if figure.grootheid == .stand { return Double(paths.openingStock) }
        if count?.isChange == true { return 0 }
        // What adds up over periods: flows and amounts.
        guard count?.isFlow ?? true else { return nil }
        let years = (paths.cutOff.distance(to: figure.periode.upperBound) + 11) / 12
        let period =
            figure.periode.lowerBound.advanced(by: -12 * years)...figure.periode.upperBound.advanced(by: -12 * years)
        return observed.total(figure.grootheid, over: period)
    }

    /// Futures of the stock that need no model, as a backtest has them: from the municipality's own stocks by month up to the cut-off
    /// where there are years of them, else from the country's, of which the stock at the cut-off goes on with the changes.
    func futures(_ figure: Waarneming) -> [Referentie: Ensemble] {
        guard figure.grootheid == .stand, figure.grens == .gelijk else { return [:] }
        let lead = paths.cutOff.distance(to: figure.periode.upperBound)
        var futures: [Referentie: Ensemble] = [:]
        for series in [observed, national].compactMap({ MaandReeks($0, through: paths.cutOff) }) where futures.isEmpty {
            // A month that was missing is one of the lead more.
            let since = series.last.distance(to: paths.cutOff)
            let scale = Double(paths.openingStock) / (series.values.last ?? 1)
            for referentie in Referentie.allCases {
                guard let values = referentie.futures(series, lead: lead + since) else { continue }
                futures[referentie] = Ensemble(values.map { $0 * scale })
            }
        }
        return futures
    }

    /// The stock goes as that of the country. Nil where the country's was not observed at the very months.
    func national(_ figure: Waarneming) -> Double? {
        func stand(_ month: Month) -> Double? {
            guard let stand = national.stand(month)?.waarde, stand > 0 else { return nil }
            return stand
        }
        guard let end = stand(figure.periode.upperBound) else { return nil }
        if figure.grootheid == .stand { return stand(paths.cutOff).map { Double(paths.openingStock) * end / $0 } }
        guard figure.grootheid == .standVerandering else { return nil }
        return stand(figure.periode.lowerBound.advanced(by: -1)).map { end / $0 - 1 }
    }
}
