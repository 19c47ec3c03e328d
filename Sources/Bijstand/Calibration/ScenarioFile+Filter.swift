public import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange

extension ScenarioFile {
    /// A country's discrepancy fitted to what was known in a month.
    ///
    /// - Throws: ``InvalidInput`` where the series are too short, or with what is wrong in them.
    public func filtered(
        _ files: CountryFiles, asOf month: Month, seed: UInt32, threads: Int
    ) throws -> CountryFit {
        guard let series = try CountrySeries(files, asOf: month) else {
            throw refusal(
                "bekend", "too little that was known in \(month)",
                "three years of stand and werkloosheid by month before \(month)")
        }
        return try CountryFit(series, try shape(asOf: month), seed: seed, threads: threads)
    }
}

extension PosteriorText {
    /// The draws of a country's fit.
    ///
    /// - Parameter bekend: the last month of what was known.
    public static func csv(_ fit: CountryFit, bekend: Month) -> String {
        let layout = fit.draws[0].numbers.layout
        let positions = CountryFit.positions(layout)
        return csv(
            layout, positions: positions, rows: fit.draws.map { draw in positions.map { draw.numbers.values[$0] } },
            bekend: bekend)
    }
}

extension DrukText {
    /// The pressure of the last six years of a fit: an opening state looks back five, and may begin a year later.
    ///
    /// - Parameter other: the file as it is; of other months of `bekend` its rows stay.
    public static func csv(_ fit: CountryFit, bekend: Month, beside other: String?) -> String {
        csv(fit.pressures.suffix(72).map { ($0.month, $0.z) }, bekend: bekend, beside: other)
    }
}
