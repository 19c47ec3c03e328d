internal import BijstandCaseload
internal import BijstandExchange

/// What a new municipality takes of the country, as known at the peildatum.
struct NieuwLand {
    /// New dossiers a month.
    let instroom: [(Herkomst, Double)]
    /// Stocks before the start, in order of time; one at least.
    let standen: [(month: Month, waarde: Double)]
    let numbers: ParameterVector
    let scenario: Scenario

    /// The stock at the end of a month, where it was known; of the months since the last, that.
    func stand(_ month: Month) -> Double? {
        standen.last { $0.month <= month }.flatMap {
            $0.month == month || $0.month == standen.last?.month ? $0.waarde : nil
        }
    }

    /// The last month of which the stock was known.
    var laatste: Month { standen.last!.month }

    /// The first month of which the country's scenario knows anything.
    static let eerste = Month(year: 2014, month: 12)

    init(_ vraag: GemeenteVraag, start: Month) throws {
        let peildatum = vraag.peildatum ?? start
        guard peildatum >= Self.eerste else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: vraag.naam, line: 0, key: "peildatum", found: "'\(peildatum)'",
                    expected: "\(Self.eerste) or later: the country's scenario knows nothing before")
            ])
        }
        let basis = RelativePath.of(vraag.basis, from: vraag.output)
        let text = """
            basis: \(GemeenteTekst.quoted(basis))
            naam: land
            start: \(start)
            horizon: \(Scenario.horizonRange.lowerBound)
            peildatum: \(peildatum)
            beginstand: {aantal: {waarde: 1000, aanname: true, bekend: \(peildatum)}}
            """
        let scenario = try ScenarioFile(text: text, name: vraag.output).scenario
        self.scenario = scenario
        let range = scenario.layout.range(.instroom)
        instroom = zip(Herkomst.allCases, range).map { ($0, scenario.quantities[$1]?.center ?? 0) }
        numbers = scenario.centers
        standen = scenario.waarnemingen.standen(before: start)
        guard !standen.isEmpty else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: vraag.basis, line: 0, key: "waarnemingen",
                    found: "no stock of the country before \(start)",
                    expected: "one: a municipality's inflow is the country's by its share of the stock")
            ])
        }
    }
}
