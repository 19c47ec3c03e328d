internal import BijstandCaseload
public import BijstandExchange
public import BijstandFigures
internal import BijstandMicrosimulation
internal import BijstandReporting
internal import BijstandStochastics

/// A run of a scenario: every replication, and the forecast they make.
public struct ScenarioRun: Sendable {
    /// The scenario as it was read.
    public let file: ScenarioFile
    /// What was asked of the run.
    public let request: RunRequest
    /// The forecast: its tables and key figures.
    public let forecast: Forecast
    package let simulation: Simulation
    package let result: SimulationResult

    /// - Throws: ``InvalidInput`` when a budget runs out of all bounds in a replication.
    init(_ file: ScenarioFile, _ simulation: Simulation, _ result: SimulationResult, _ request: RunRequest) throws {
        (self.file, self.simulation, self.result, self.request) = (file, simulation, result, request)
        forecast = try file.naming {
            try Forecast(result, perReplication: request.perReplication, from: request.range.lowerBound)
        }
    }

    /// Key figures of every replication, by name and year.
    public var figures: YearFigures { forecast.figures }

    /// A key figure over all replications, as `stand(2026)`.
    ///
    /// - Throws: ``InvalidInput`` where the run has no such figure.
    public func summary(_ figure: String) throws(InvalidInput) -> Summary {
        let series = try series(figure)
        return Summary(series.values, unit: series.unit, scale: series.scale)
    }

    /// A key figure of every replication, in its unit, in their order; nil where a replication has none: a share of nobody.
    ///
    /// - Throws: ``InvalidInput`` where the run has no such figure.
    public func values(_ figure: String) throws(InvalidInput) -> [Double?] {
        let series = try series(figure)
        return series.values.map { $0.map { Double($0) / Double(series.scale) } }
    }

    private func series(_ text: String) throws(InvalidInput) -> YearFigures.Series {
        let wanted = try FigureName.read([text], known: figures.series.lazy.map(\.kerncijfer), in: "code")[0]
        return figures.series.first { $0.kerncijfer == wanted }!
    }

    /// Writes all files of the result, or none. An earlier result there is replaced; anything else is left alone.
    ///
    /// - Parameter overwrites: also where somebody has changed the earlier result or added to it.
    /// - Throws: ``WriteFailure``; ``NotEnoughMemory`` where `dossiers.csv` would not fit.
    public func write(to path: String, overwrites: Bool = false) throws {
        if let reason = SparedInputs.conflict(file.paths, output: path) {
            throw WriteFailure(path: path, reason: reason)
        }
        try folder().write(to: path, overwrites: overwrites)
    }

    /// The files of the result, in memory.
    package func folder() throws -> ResultFolder {
        var tables = forecast.tables + [PathTable.table(result, from: request.range.lowerBound)]
        if !request.dossiers.isEmpty { tables.append(try dossiers()) }
        return ResultFolder(
            tables: tables, name: file.scenario.naam, dialect: request.dialect,
            description: "\(KennisText(file.kennis, .en).line). \(UncertaintyMeaning.text(request.uncertainty))",
            charts: VegaCharts(titel: file.scenario.titel, dialect: request.dialect).all(tables),
            part: request.isPart ? result.part : nil,
            ownerOnly: file.scenario.dossiers == nil ? [] : [DossierTable.name]
        ) { outputs in
            Manifest(
                version: BijstandVersion.current, platform: Platform.current, gsl: gslVersion(), request: request,
                kennis: KennisText(file.kennis, .en).line, kennisNl: KennisText(file.kennis, .nl).line,
                beleid: Manifest.Beleid(file.scenario), getallen: Manifest.Getallen(file.scenario),
                vast: Manifest.vast(file.scenario), scenario: file.canonical, files: file.files, outputs: outputs
            )
        }
    }

    private func dossiers() throws -> Table {
        let asked = request.dossiers.filter(request.range.contains)
        var dossiers = DossierTable()
        for replication in asked {
            let lines = try simulation.events(
                seed: request.seed, replication: replication, uncertainty: try request.varying())
            for (lijn, events) in lines { dossiers.add(events, replication: replication, lijn: lijn) }
            // The first shows how large the others are.
            if replication == asked.first {
                try NotEnoughMemory.ask(
                    dossiers.table.rows.count * (asked.count - 1) * 700,
                    for: "dossiers.csv of \(asked.count) replications")
            }
        }
        return dossiers.table
    }
}
