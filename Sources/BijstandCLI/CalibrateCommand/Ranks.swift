import Analysis
import ArgumentParser
import Caseload
import Exchange
import Foundation

struct Ranks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove a calibration: draw truths from the priors, simulate the figures, fit them, rank the truths.",
        discussion:
            "Simulation-based calibration (Talts et al. 2018). If the posterior is right, ranks are uniform. Only the figures' quantities, periods and errors are read. Takes as long as so many calibrations; interrupted, the same command goes on after the last whole fit. Exit 1 where a parameter's ranks are not uniform."
    )

    @Argument(help: "Scenario file (YAML) with a list calibratie.")
    var scenario: String

    @Option(help: "CSV file of observed figures, as for calibrate.")
    var observed: String

    @Option(help: "File for the ranks (CSV); the report has the same name with .md.")
    var output: String

    @Option(help: "Truths to draw and fit.")
    var fits = 40

    @Option(help: "Seed; fit i has this plus i.")
    var seed: UInt32 = 1

    @Option(help: "Points of each posterior.")
    var particles = 256

    @Option(help: "Replications of a trial.")
    var replications = 8

    @Option(help: "Replications of the pilot.")
    var pilot = 256

    @OptionGroup var threading: ThreadOption

    @Flag(help: "Begin anew where there are ranks of something else.")
    var restart = false

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    /// Possible ranks, and the cells they are counted in.
    private static let (levels, cells) = (20, 5)
    /// Chance that anything fails although the posteriors are right, at most.
    private static let alpha = 0.01

    func validate() throws {
        if !(1...100_000).contains(fits) { throw ValidationError("--fits must be 1 to 100000") }
        if !(Self.levels - 1...100_000).contains(particles) {
            throw ValidationError("--particles must be \(Self.levels - 1) to 100000")
        }
        if !(2...10_000).contains(replications) { throw ValidationError("--replications must be 2 to 10000") }
        if !(replications...100_000).contains(pilot) {
            throw ValidationError("--pilot must be --replications to 100000")
        }
        if !output.hasSuffix(".csv") { throw ValidationError("--output must end in .csv") }
    }

    func run() throws {
        try reporting {
            Interruption.watch()
            let file = try ScenarioFile(path: scenario)
            let parameters = try Calibrate.parameters(of: file, path: scenario)
            let observed = try ObservedFile(path: self.observed, of: file.scenario)
            let settings = CalibrationSettings(
                seed: seed, particles: particles, replications: replications, pilot: pilot, rounds: 1, steps: 10)
            let check = try RankCheck(parameters, observed.waarnemingen, settings, levels: Self.levels) { seed in
                try SimulationModel(
                    file.scenario, observed.waarnemingen, seed: seed, threads: threading.threads,
                    isCancelled: { Interruption.isRequested })
            }
            let ranks = RankFile(
                path: output,
                inputs:
                    "\(file.digest) \(observed.waarnemingen.map(RankFile.figure)) \(settings) \(Version.current)")
            var rows = try ranks.read(restart: restart)
            for fit in rows.count / parameters.count..<max(fits, rows.count / parameters.count) {
                rows += try check.fit(fit)
                try ranks.write(rows)
                if !quiet { warn("ranks: fit \(fit + 1) of \(fits)") }
            }
            let report = RankReport(
                scenario: file.scenario.naam, digest: file.digest, figures: observed.waarnemingen.count,
                settings: settings,
                rows: rows, levels: Self.levels, cells: Self.cells, alpha: Self.alpha)
            try WholeFile.write(Data(report.markdown.utf8), to: output.dropLast(4) + ".md")
            if !quiet { print(report.markdown, terminator: "") }
            if !report.isUniform { throw Exit.differs }
        }
    }
}
