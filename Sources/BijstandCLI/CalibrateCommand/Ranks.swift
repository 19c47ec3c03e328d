import Bijstand
import BijstandReporting
import BijstandAnalysis
import ArgumentParser
import BijstandCaseload
import BijstandExchange
import Foundation

struct Ranks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove a calibration: draw truths from the priors, simulate the figures, fit them, rank the truths.",
        discussion:
            "Simulation-based calibration (Talts et al. 2018). If the posterior is right, ranks are uniform. Only the figures' quantities, periods and errors are read. Takes as long as so many calibrations; interrupted, the same command goes on after the last whole fit. Exit 1 where a parameter's ranks are not uniform."
    )

    @OptionGroup var options: CalibrationOptions

    @Option(help: "Truths to draw and fit; fit i has the seed plus i.")
    var fits = 40

    @OptionGroup var speech: LanguageOption

    /// Possible ranks, and the cells they are counted in.
    private static let (levels, cells) = (20, 5)
    /// Chance that anything fails although the posteriors are right, at most.
    private static let alpha = 0.01

    func validate() throws {
        if !(1...100_000).contains(fits) { throw ValidationError("--fits must be 1 to 100000") }
        try options.validate(particles: Self.levels - 1...100_000)
    }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let (file, parameters, observed) = try options.inputs(isReport: RankReport.isHead, isOwn: RankFile.isHeader)
            if !options.quiet { warn(observed.warnings, speech.language) }
            let settings = CalibrationSettings(
                seed: options.seed, particles: options.particles, replications: options.replications,
                pilot: options.pilot, rounds: 1, steps: 10)
            try settings.askMemory(observed.waarnemingen.count)
            let check = try RankCheck(
                parameters, correlated: file.scenario.correlated, observed.waarnemingen, settings,
                levels: Self.levels
            ) { seed in
                try SimulationModel(
                    file.scenario, observed.waarnemingen, seed: seed, threads: options.threading.threads,
                    isCancelled: { Interruption.isRequested })
            }
            let ranks = RankFile(
                path: options.output, parameters: parameters.map(\.naam), levels: Self.levels,
                inputs:
                    "\(file.digest) \(observed.waarnemingen.map(RankFile.figure)) \(settings) \(BijstandVersion.current)"
            )
            var rows = try ranks.read(restart: options.restart)
            for fit in rows.count / parameters.count..<max(fits, rows.count / parameters.count) {
                rows += try observed.naming { try check.fit(fit) }
                try ranks.write(rows)
                if !options.quiet { warn("ranks: fit \(fit + 1) of \(fits)", speech.language) }
            }
            let report = RankReport(
                scenario: file.scenario.naam, digest: file.digest, figures: observed.waarnemingen.count,
                settings: settings, rows: rows, levels: Self.levels, cells: Self.cells, alpha: Self.alpha)
            let text = report.markdown(speech.language)
            try WholeFile.write(Data(text.utf8), to: options.report)
            if !options.quiet { print(text, terminator: "") }
            if !report.isUniform { throw Exit.differs }
        }
    }
}
