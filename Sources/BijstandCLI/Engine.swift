import ArgumentParser
import BijstandCaseload
import BijstandExchange
import BijstandFigures
import BijstandMicrosimulation
import BijstandStochastics
import Foundation

/// From a scenario to the files of its result: what `run` writes, and `verify` and `merge` make again.
enum Engine {
    static func simulation(_ file: ScenarioFile) throws -> Simulation {
        try file.naming { try Simulation(file.scenario) }
    }

    /// The forecast of a scenario, for commands that write no result.
    ///
    /// - Parameter base: from whose opening state the scenario is run; its own when nil.
    static func forecast(_ file: ScenarioFile, _ options: RunOptions, from base: Scenario? = nil) throws -> Forecast {
        let result = try simulate(file, options, from: base)
        return try file.naming { try Forecast(result) }
    }

    /// All replications of a scenario.
    static func simulate(
        _ file: ScenarioFile, _ options: RunOptions, from base: Scenario? = nil
    ) throws -> SimulationResult {
        let scenario = base.map(file.scenario.opening) ?? file.scenario
        let simulation = try file.naming { try Simulation(scenario) }
        return try simulate(file, simulation, options.wholeRun, threads: options.threads, isQuiet: options.quiet)
    }

    /// Simulates the replications of a request.
    static func simulate(
        _ file: ScenarioFile, _ simulation: Simulation, _ request: RunRequest, threads: Int, isQuiet: Bool
    ) throws -> SimulationResult {
        try Memory.ask(memory(file.scenario, request), for: "\(request.range.count) replications", threads: threads)
        let bar = ProgressBar(total: request.range.count, isQuiet: isQuiet)
        defer { bar.clear() }
        return try file.naming {
            try simulation.run(
                seed: request.seed, replications: request.range, threads: threads,
                uncertainty: uncertainty(request), progress: bar.update, isCancelled: { Interruption.isRequested })
        }
    }

    /// Bytes that a run and its files take, with a fourth to spare of what was measured.
    private static func memory(_ scenario: Scenario, _ request: RunRequest) -> Int {
        let counts = Simulation.memory(scenario, replications: request.range.count)
        let figures = Kerncijfer.names.count * scenario.boekjaren.count
        return counts / 4 * (request.isPart ? 12 : 9)
            + (request.perReplication ? request.range.count * figures * 320 : 0)
    }

    /// The same of a run that a manifest tells of.
    static func checkMemory(_ file: ScenarioFile, _ request: RunRequest, in folder: String) throws {
        do {
            try Memory.ask(memory(file.scenario, request), for: "the replications", threads: 1)
        } catch {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: "\(folder)/\(Manifest.fileName)", line: 0, key: "replications",
                    found: "\(request.range.count): \(error.message)", expected: "as many as can be read here")
            ])
        }
    }

    static func uncertainty(_ request: RunRequest) throws -> Uncertainty {
        guard let uncertainty = Uncertainty(rawValue: request.uncertainty) else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: Manifest.fileName, line: 0, key: "uncertainty", found: "'\(request.uncertainty)'",
                    expected: "one of \(Uncertainty.allCases.map(\.rawValue).joined(separator: ", "))")
            ])
        }
        return uncertainty
    }

    /// The forecast of a result, and its files.
    static func folder(
        _ file: ScenarioFile, _ simulation: Simulation, _ result: SimulationResult, _ request: RunRequest
    ) throws -> (forecast: Forecast, folder: ResultFolder) {
        let forecast = try file.naming {
            try Forecast(result, perReplication: request.perReplication, from: request.range.lowerBound)
        }
        var tables = forecast.tables + [PathTable.table(result, from: request.range.lowerBound)]
        let asked = request.dossiers.filter(request.range.contains)
        if !request.dossiers.isEmpty {
            var dossiers = DossierTable()
            for replication in asked {
                let lines = try simulation.events(
                    seed: request.seed, replication: replication, uncertainty: try uncertainty(request))
                for (lijn, events) in lines { dossiers.add(events, replication: replication, lijn: lijn) }
                // The first shows how large the others are.
                if replication == asked.first {
                    try Memory.ask(
                        dossiers.table.rows.count * (asked.count - 1) * 700,
                        for: "dossiers.csv of \(asked.count) replications")
                }
            }
            tables.append(dossiers.table)
        }
        let folder = ResultFolder(
            tables: tables, name: file.scenario.naam, dialect: request.dialect,
            description: UncertaintyMeaning.text(request.uncertainty),
            part: request.isPart ? result.part : nil,
            ownerOnly: file.scenario.dossiers == nil ? [] : [DossierTable.name]
        ) { outputs in
            Manifest(
                version: Version.current, platform: platform, gsl: gslVersion(), request: request,
                scenario: file.canonical, files: file.files, outputs: outputs)
        }
        return (forecast, folder)
    }

    static var platform: String {
        #if arch(x86_64)
            let architecture = "x86_64"
        #elseif arch(arm64)
            let architecture = "arm64"
        #else
            let architecture = "unknown"
        #endif
        #if os(Linux)
            return "linux-\(architecture)"
        #else
            return "other-\(architecture)"
        #endif
    }
}
