import Analysis
import ArgumentParser
import Caseload
import Exchange
import Foundation
import Microsimulation

struct Calibrate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fit the parameters that a scenario lists (calibratie) to observed figures, and write the posterior.",
        discussion:
            "The posterior is a file that `parameters` of a scenario takes. A report stands beside it, and while it lasts a file of how far it is: interrupted, the same command goes on from there."
    )

    @Argument(help: "Scenario file (YAML) with a list calibratie.")
    var scenario: String

    @Option(help: "CSV file of observed figures: grootheid, periode, waarde, fout, grens, bron, aanname, toelichting.")
    var observed: String

    @Option(help: "File for the posterior (CSV); the report has the same name with .md.")
    var output: String

    @Option(help: "Seed of all randomness, 0 to 4294967295.")
    var seed: UInt32 = 1

    @Option(help: "Points of the posterior.")
    var particles = 256

    @Option(help: "Replications of a trial.")
    var replications = 8

    @Option(help: "Replications of the pilot that trials are held against.")
    var pilot = 256

    @OptionGroup var threading: ThreadOption

    @Flag(help: "Begin anew where an interrupted calibration left off.")
    var restart = false

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    func validate() throws {
        if !(10...100_000).contains(particles) { throw ValidationError("--particles must be 10 to 100000") }
        if !(2...10_000).contains(replications) { throw ValidationError("--replications must be 2 to 10000") }
        if !(replications...100_000).contains(pilot) {
            throw ValidationError("--pilot must be --replications to 100000")
        }
        if !output.hasSuffix(".csv") { throw ValidationError("--output must end in .csv") }
    }

    private var report: String { output.dropLast(4) + ".md" }

    func run() throws {
        try reporting {
            Interruption.watch()
            let file = try ScenarioFile(path: scenario)
            if !quiet { for warning in file.warnings { warn(warning) } }
            let parameters = try Self.parameters(of: file, path: scenario)
            let observed = try ObservedFile(path: self.observed, of: file.scenario)
            let settings = CalibrationSettings(
                seed: seed, particles: particles, replications: replications, pilot: pilot)
            var place = CalibrationCheckpoint(
                output: output, scenario: file.digest, observed: observed.digest, settings: settings)
            try place.read(restart: restart)
            if !quiet && place.state != CalibrationState() {
                warn("calibrate: goes on from \(place.path), generation \(place.state.generations.count)")
            }
            let meter = CalibrationMeter(settings, parameters: parameters.count, from: place.state, isQuiet: quiet)
            defer { meter.clear() }
            let result = try file.naming {
                let calibration = try Calibration(
                    SimulationModel(
                        file.scenario, observed.waarnemingen, seed: seed, threads: threading.threads,
                        isCancelled: { Interruption.isRequested }, progress: meter.add), parameters,
                    observed.waarnemingen, settings)
                return try calibration.run(from: place.state) { state in
                    place.state = state
                    try place.write()
                    meter.clear()
                    if !quiet { warn(Self.progress(state)) }
                    meter.next(after: state)
                }
            }
            let text = CalibrationReport(result, file, observed: self.observed, posterior: output).markdown
            try write(result, text, file.scenario)
            place.remove()
            meter.clear()
            if !quiet { print(text, terminator: "") }
        }
    }

    /// What a scenario asks to fit; an error where that is nothing.
    static func parameters(of file: ScenarioFile, path: String) throws -> [Calibratieparameter] {
        let parameters = file.scenario.calibratie
        if parameters.isEmpty {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: 0, key: "calibratie", found: "nothing",
                    expected:
                        "a list of what to fit, as {naam: …, parameter: uitstroom.hazard.werk.1}, of numbers that no file of joint draws (parameters) gives"
                )
            ])
        }
        return parameters
    }

    private func write(_ result: CalibrationResult, _ text: String, _ scenario: Scenario) throws {
        let parameters = scenario.calibratie
        let csv = PosteriorText.csv(
            scenario.layout, positions: parameters.positions, rows: result.points.map(parameters.numbers))
        try WholeFile.write(Data(text.utf8), to: report)
        try WholeFile.write(Data(csv.utf8), to: output)
    }

    private static func progress(_ state: CalibrationState) -> String {
        guard let last = state.generations.last else {
            return state.points.values.isEmpty
                ? "calibrate: search \(state.rounds) done, \(state.simulated) replications"
                : "calibrate: points of the prior simulated, \(state.simulated) replications"
        }
        let temperature = RunSummary.decimal(last.temperature, 4)
        return
            "calibrate: generation \(state.generations.count), temperature \(temperature), \(last.moves) moves, \(state.simulated) replications"
    }
}
