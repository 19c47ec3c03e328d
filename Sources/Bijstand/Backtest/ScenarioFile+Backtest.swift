public import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange
internal import BijstandMicrosimulation

extension ScenarioFile {
    /// What a backtest asks.
    public struct BacktestQuestion: Sendable {
        /// Cut-offs of the forecasts.
        public var origins: [Month]
        /// Months from each to what is forecast.
        public var leads: [Int]
        /// Months from the cut-off to the peildatum.
        public var aanloop: Int

        public static let leads = [12, 24, 36, 48, 60]
        /// When CBS publishes a stock for the first time.
        public static let aanloop = 3
        /// How long after its cut-off a forecast may be made.
        public static let aanlopen = 0...11

        public init(origins: [Month], leads: [Int] = Self.leads, aanloop: Int = Self.aanloop) {
            (self.origins, self.leads, self.aanloop) = (origins, leads, aanloop)
        }

        /// Cut-offs as `2014-12,2015-12`; nil where it is anything else.
        public static func months(_ text: String) -> [Month]? {
            let months = text.split(separator: ",").map { Month(String($0)) }
            return months.isEmpty || months.contains(nil) ? nil : months.compactMap(\.self)
        }
    }

    /// Forecasts of the stock from several origins, each with what was known at its peildatum, against what came.
    ///
    /// - Parameters:
    ///   - observed: file of observed stocks, as they were published in one month and another.
    ///   - request: replications and seed of every forecast.
    ///   - run: simulates a scenario, for who wants to watch.
    /// - Throws: ``InvalidInput`` where the scenario is no forecast, cannot be made as of an origin, or nothing can be judged.
    public func backtest(
        _ question: BacktestQuestion, observed: String, _ request: RunRequest,
        run: (ScenarioFile, RunRequest) throws -> ScenarioRun = { try $0.run($1) }
    ) throws -> Backtest {
        try checkForecast()
        guard let most = question.leads.max(), question.leads.allSatisfy({ $0 > 0 }), !question.origins.isEmpty else {
            throw refusal("leads", "no origin, or a lead that is not above 0", "origins as 2014-12, leads as 12,24")
        }
        let horizon = max(most, Scenario.horizonRange.lowerBound)
        let origins = try question.origins.map { month -> Backtest.Origin in
            let peildatum = month.advanced(by: question.aanloop)
            let file = try changed(
                by: """
                    start: \(month.advanced(by: 1))
                    horizon: \(horizon)
                    peildatum: \(peildatum)
                    """)
            let known = try ObservedFile(path: observed, asOf: peildatum)
            guard let reeks = MaandReeks(Waarnemingen(known.waarnemingen)) else {
                throw refusal("origins", "no stand that was known in \(peildatum)", "months of stand, from \(observed)")
            }
            let ran = try run(file, request)
            let paths = (0..<ran.result.replications).map { replication in
                ran.result.path(replication: replication).scenario.map { Double($0.stock) }
            }
            return Backtest.Origin(month: month, peildatum: peildatum, paths: paths, reeks: reeks)
        }
        return try judged(
            origins, question, came: Waarnemingen(try ObservedFile(path: observed).waarnemingen), file: observed)
    }

    /// Forecasts against what came.
    ///
    /// - Parameter file: that tells it.
    func judged(
        _ origins: [Backtest.Origin], _ question: BacktestQuestion, came: Waarnemingen, file: String
    ) throws -> Backtest {
        let backtest = Backtest(origins, leads: question.leads.sorted(), came: came)
        if backtest.leads.isEmpty {
            throw refusal(
                "leads", "nothing that came, or a series too short for references",
                "origins and leads of which \(file) tells the stand, and some years before")
        }
        return backtest
    }

    /// A look back, or what stipulates something, is no forecast.
    func checkForecast() throws {
        if kennis.soort != .raming {
            throw refusal("terugblik", "a look back", "a raming, of what was known at its peildatum")
        }
        if !kennis.watAls.isEmpty {
            throw refusal(
                "wat_als", "a scenario that stipulates \(kennis.watAls.joined(separator: ", "))",
                "a forecast: what was assumed cannot be held against what came")
        }
    }

    func refusal(_ key: String, _ found: Message, _ expected: Message) -> InvalidInput {
        InvalidInput(diagnostics: [Diagnostic(file: name, line: 0, key: key, found: found, expected: expected)])
    }
}
