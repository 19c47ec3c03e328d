public import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange

extension ScenarioFile {
    /// The same for a country whose discrepancy is fitted anew at every origin to what was known then; the stock is the expected one.
    ///
    /// - Parameters:
    ///   - files: the country's series.
    ///   - isFinal: takes stocks as they are known last, up to `aanloop` months before the origin, for model and references alike.
    ///   - progress: told of each origin that is done.
    public func backtest(
        _ question: BacktestQuestion, refit files: CountryFiles, isFinal: Bool, seed: UInt32, replications: Int,
        threads: Int, progress: (Month) -> Void = { _ in }
    ) throws -> Backtest {
        try checkForecast()
        guard let most = question.leads.max() else { throw refusal("leads", "no lead", "leads as 12,24") }
        let origins = try question.origins.map { month -> Backtest.Origin in
            let peildatum = isFinal ? month : month.advanced(by: question.aanloop)
            let last = isFinal ? month.advanced(by: -question.aanloop) : nil
            let limit = isFinal ? nil : peildatum
            guard let reeks = MaandReeks(try files.stand(asOf: limit, through: last)),
                let series = try CountrySeries(files, asOf: limit, through: last)
            else {
                throw refusal(
                    "origins", "too little that was known in \(peildatum)",
                    "three years of stand and werkloosheid by month before \(month)")
            }
            let fit = try CountryFit(series, try shape(asOf: month), seed: seed, threads: threads)
            let ahead = fit.last.distance(to: month.advanced(by: most))
            let market = try files.werkloosheid(asOf: limit ?? month)
            let paths = try fit.paths(
                naam: scenario.naam, months: ahead, werkloosheid: market, seed: seed, replications: replications)
            // From the origin on; a month that was known is what it was.
            let skip = fit.last.distance(to: month)
            let before = skip < 0 ? series.stand.suffix(1 - skip).dropLast() : []
            progress(month)
            return Backtest.Origin(
                month: month, peildatum: peildatum, paths: paths.map { before + $0.dropFirst(max(0, skip)) },
                reeks: reeks)
        }
        return try judged(origins, question, came: files.stand(asOf: nil), file: files.stand)
    }
}
