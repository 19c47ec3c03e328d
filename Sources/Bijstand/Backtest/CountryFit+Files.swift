public import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange

extension CountrySeries {
    /// What was known of a country in a month.
    ///
    /// - Parameters:
    ///   - limit: figures of later are left out; nil for none.
    ///   - last: the last month of the stock that is taken; nil for the last that was known.
    /// - Returns: nil where that is less than a fit needs.
    public init?(_ files: CountryFiles, asOf limit: Month?, through last: Month? = nil) throws {
        let market = try files.werkloosheid(asOf: limit)
        guard let reeks = MaandReeks(try files.stand(asOf: limit, through: last)), let begin = market.first?.month
        else { return nil }
        let first = max(reeks.first, begin)
        guard first <= reeks.last, let end = market.last?.month, end >= reeks.last else { return nil }
        self.init(
            first: first, stand: Array(reeks.values[reeks.first.distance(to: first)...]),
            werkloosheid: market[begin.distance(to: first)...].filter { $0.month <= reeks.last }.map(\.waarde),
            flows: try files.flows(asOf: limit ?? last).map {
                Flow(grootheid: $0.naam, year: $0.year, waarde: $0.waarde)
            })
    }
}

extension ScenarioFile {
    /// The numbers of a country's scenario as of a month: what a fit takes the shape of hazards and instroom from.
    ///
    /// Of a month before the scenario's own numbers were known, those of ``firstShape``: shape is structure.
    public func shape(asOf month: Month) throws -> ParameterVector {
        let at = max(month, Self.firstShape)
        return try changed(
            by: """
                start: \(at)
                horizon: \(Scenario.horizonRange.lowerBound)
                peildatum: \(at)
                parameters: geen
                waarnemingen: geen
                beginstand: {aantal: {waarde: 1000, aanname: true, bekend: \(at)}}
                """
        ).scenario.centers
    }

    /// The first month of which a country's scenario has numbers.
    public static let firstShape = Month(year: 2014, month: 12)
}
