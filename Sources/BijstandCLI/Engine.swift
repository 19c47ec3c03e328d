import Analysis
import ArgumentParser
import Exchange
import Foundation
import Microsimulation
import Stochastics

/// From a scenario to the files of its result: what `run` writes and `verify` makes again.
enum Engine {
    static func forecast(
        _ file: ScenarioFile, _ options: RunOptions, perReplication: Bool
    ) throws -> Forecast {
        let bytes = Simulation.memory(file.scenario, replications: Int(options.replications))
        if bytes > Int(ProcessInfo.processInfo.physicalMemory / 10 * 9) {
            throw ValidationError("\(options.replications) replications need \(bytes >> 30) GiB of memory; take fewer")
        }
        let simulation = try Simulation(file.scenario)
        let bar = ProgressBar(total: Int(options.replications), isQuiet: options.quiet)
        defer { bar.clear() }
        let result = try simulation.run(
            seed: options.seed, replications: 0..<options.replications, threads: options.threads,
            uncertainty: options.uncertainty, progress: bar.update, isCancelled: { Interruption.isRequested })
        return Forecast(result, perReplication: perReplication)
    }

    static func folder(
        _ file: ScenarioFile, _ forecast: Forecast, _ options: RunOptions, dialect: CSVDialect, perReplication: Bool
    ) -> ResultFolder {
        ResultFolder(tables: forecast.tables, name: file.scenario.naam, dialect: dialect) { outputs in
            Manifest(
                version: Version.current, platform: platform, gsl: gslVersion(), seed: options.seed,
                replications: options.replications, uncertainty: options.uncertainty.rawValue, dialect: dialect,
                perReplication: perReplication, scenario: file.canonical, files: file.files, outputs: outputs)
        }
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
