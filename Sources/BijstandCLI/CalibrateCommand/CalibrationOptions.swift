import Bijstand
import BijstandAnalysis
import ArgumentParser
import BijstandCaseload
import BijstandExchange
import Foundation

/// What fitting takes, and proving a fit.
struct CalibrationOptions: ParsableArguments {
    @Argument(help: "Scenario file (YAML) with a list calibratie.")
    var scenario: String

    @OptionGroup var layers: LayerOptions

    @Option(
        help:
            "CSV file of observed figures: grootheid, periode, waarde, fout, grens, bron, aanname, bekend, toelichting."
    )
    var observed: String

    @Option(help: "File for the result (CSV); the report has the same name with .md.")
    var output: String

    @Option(help: "Seed of all randomness, 0 to 4294967295.")
    var seed: UInt32 = 1

    @Option(help: "Points of a posterior.")
    var particles = 256

    @Option(help: "Replications of a trial.")
    var replications = 8

    @Option(help: "Replications of the pilot that trials are held against.")
    var pilot = 1024

    @OptionGroup var threading: ThreadOption

    @Flag(help: "Begin anew where an interrupted command left off.")
    var restart = false

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    var report: String { output.dropLast(4) + ".md" }

    func validate() throws {
        if !(2...10_000).contains(replications) { throw ValidationError("--replications must be 2 to 10000") }
        if !(replications...100_000).contains(pilot) {
            throw ValidationError("--pilot must be --replications to 100000")
        }
        if !output.hasSuffix(".csv") { throw ValidationError("--output must end in .csv") }
    }

    /// The bounds of --particles are the command's own.
    func validate(particles range: ClosedRange<Int>) throws {
        if !range.contains(particles) {
            throw ValidationError("--particles must be \(range.lowerBound) to \(range.upperBound)")
        }
    }

    /// What the scenario asks to fit, and the figures; an error where it asks nothing.
    ///
    /// - Parameters:
    ///   - isReport: whether this is how the command's own reports begin.
    ///   - isOwn: whether this is the first line of a result of the command.
    func inputs(
        isReport: (String) -> Bool, isOwn: (String) -> Bool
    ) throws -> (file: ScenarioFile, parameters: [Calibratieparameter], observed: ObservedFile) {
        let file = try layers.file(scenario)
        let parameters = file.scenario.calibratie
        if parameters.isEmpty {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: scenario, line: 0, key: "calibratie", found: "nothing",
                    expected:
                        "a list of what to fit, as {naam: …, parameter: uitstroom.hazard.werk.1}, of numbers that no file of joint draws (parameters) gives"
                )
            ])
        }
        try spareWhatIsThere(file, isReport, isOwn)
        return (
            file, parameters, try ObservedFile(path: observed, of: file.scenario, isFit: true, asOf: file.kennis.given)
        )
    }

    /// Neither what is read nor anything of somebody else is written over; but a result is made anew in its place.
    private func spareWhatIsThere(
        _ file: ScenarioFile, _ isReport: (String) -> Bool, _ isOwn: (String) -> Bool
    ) throws {
        let refitted = file.files.filter { $0.key == "parameters" }.map(\.path)
        for written in [output, report] {
            try spare([observed] + file.paths.filter { !refitted.contains($0) }, from: written, "--output")
        }
        try spareOthers(output, report, isOwn: isOwn, isReport: isReport)
    }
}
