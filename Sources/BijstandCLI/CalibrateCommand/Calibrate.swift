import Bijstand
import BijstandReporting
import BijstandAnalysis
import ArgumentParser
import BijstandCaseload
import BijstandExchange
import Foundation
import BijstandMicrosimulation

struct Calibrate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fit the parameters that a scenario lists (calibratie) to observed figures, and write the posterior.",
        discussion:
            "The posterior is a file that `parameters` of a scenario takes. A report stands beside it, and while it lasts a file of how far it is: interrupted, the same command goes on from there."
    )

    @OptionGroup var options: CalibrationOptions

    @OptionGroup var speech: LanguageOption

    func validate() throws { try options.validate(particles: 10...100_000) }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let (file, parameters, observed) = try options.inputs(
                isReport: CalibrationReport.isHead, isOwn: PosteriorText.isHeader)
            let quiet = options.quiet
            if !quiet { warn(file.warnings + observed.warnings, speech.language) }
            let settings = CalibrationSettings(
                seed: options.seed, particles: options.particles, replications: options.replications,
                pilot: options.pilot)
            try settings.askMemory(observed.waarnemingen.count)
            var place = CalibrationCheckpoint(
                output: options.output, scenario: file.digest, observed: observed.digest, settings: settings,
                parameters: parameters.count)
            try place.read(restart: options.restart)
            if !quiet && place.state != CalibrationState() {
                warn(
                    "calibrate: goes on from \(place.path), generation \(place.state.generations.count)",
                    speech.language)
            }
            let meter = CalibrationMeter(settings, parameters: parameters.count, from: place.state, isQuiet: quiet)
            defer { meter.clear() }
            defer {
                if Interruption.isRequested && !quiet && FileManager.default.fileExists(atPath: place.path) {
                    warn(
                        "calibrate: \(place.path) says how far it is; the same command goes on from there",
                        speech.language)
                }
            }
            let result = try observed.naming {
                try file.naming {
                    let calibration = try Calibration(
                        SimulationModel(
                            file.scenario, observed.waarnemingen, seed: options.seed,
                            threads: options.threading.threads,
                            isCancelled: { Interruption.isRequested }, progress: meter.add), parameters,
                        correlated: file.scenario.correlated, observed.waarnemingen, settings)
                    return try calibration.run(from: place.state) { state in
                        place.state = state
                        try place.write()
                        meter.clear()
                        if !quiet { warn(Self.progress(state), speech.language) }
                        meter.next(after: state)
                    }
                }
            }
            let text = CalibrationReport(
                result, file, observed: options.observed, posterior: options.output,
                countedTwice: observed.countedTwice, speech.language
            ).markdown
            let known = [observed.bekend, file.kennis.latest].compactMap(\.self).max()
            try write(result, text, file.scenario, bekend: known)
            place.remove()
            meter.clear()
            if !quiet { print(text, terminator: "") }
        }
    }

    /// - Parameter bekend: the last month of what was fitted to.
    private func write(_ result: CalibrationResult, _ text: String, _ scenario: Scenario, bekend: Month?) throws {
        let posterior = PosteriorRows(result.points, scenario)
        let csv = PosteriorText.csv(
            scenario.layout, positions: posterior.positions, rows: posterior.rows, bekend: bekend)
        try WholeFile.write([(Data(text.utf8), options.report), (Data(csv.utf8), options.output)])
    }

    private static func progress(_ state: CalibrationState) -> Message {
        guard let last = state.generations.last else {
            return state.points.values.isEmpty
                ? "calibrate: search \(state.rounds) done, \(state.simulated) replications"
                : "calibrate: points of the prior simulated, \(state.simulated) replications"
        }
        let temperature = NumberText(.en).decimal(last.temperature, 4)
        return
            "calibrate: generation \(state.generations.count), temperature \(temperature), \(last.moves) moves, \(state.simulated) replications"
    }
}
