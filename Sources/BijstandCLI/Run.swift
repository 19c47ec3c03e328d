import Bijstand
import BijstandReporting
import BijstandFigures
import ArgumentParser
import BijstandExchange

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Simulate a scenario and write its results.")

    @OptionGroup var scenario: ScenarioArgument

    @OptionGroup var options: RunOptions

    @Option(
        help:
            "First replication of a range of the run; the range also writes part.bin, for merge. Default: 0, the first of the run."
    )
    var fromReplication: UInt32?

    @Option(
        help:
            "End of the range: the replication after its last, so 0 and 250 are replications 0 to 249. Default: --replications, the end of the run."
    )
    var toReplication: UInt32?

    @Option(help: "Replications of which dossiers.csv shows every event, such as 0,7.")
    var dossiers: ReplicationList?

    @OptionGroup var households: HouseholdConsent

    @Option(help: "Result folder. Default: uitvoer/<scenario>-<seed>, of a range with -<from>-<to> behind it.")
    var output: String?

    @OptionGroup var overwriting: OverwriteOption

    @Option(help: "CSV dialect.")
    var csv: CSVDialect = .rfc4180

    @Flag(help: "Also write replications.csv: every key figure of every replication.")
    var perReplication = false

    @Flag(help: "Print key figures as JSON instead of a summary.")
    var json = false

    @Flag(help: "Print all tables behind the four sentences.")
    var volledig = false

    @Option(
        help:
            "Year that the four sentences are about. Default: the first in which a proposal books savings, else the second year of the run."
    )
    var jaar: Int?

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        let (first, end) = (fromReplication ?? 0, toReplication ?? options.replications)
        if first >= end || end > options.replications {
            throw ValidationError(
                "--from-replication \(first) and --to-replication \(end) are no range of \(options.replications) replications"
            )
        }
        if let other = shown.first(where: { $0 >= options.replications }) {
            throw ValidationError("--dossiers \(other): the run has replications 0 to \(options.replications - 1)")
        }
    }

    /// Replications that dossiers.csv shows.
    private var shown: [UInt32] { dossiers?.replications ?? [] }

    private var request: RunRequest {
        RunRequest(
            seed: options.seed, replications: options.replications,
            range: (fromReplication ?? 0)..<(toReplication ?? options.replications),
            uncertainty: options.uncertainty.rawValue, dialect: csv, perReplication: perReplication,
            dossiers: shown)
    }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let file = try scenario.file()
            if !shown.isEmpty { try households.ask(file, "--dossiers", speech.language) }
            let request = request
            let part = request.isPart ? "-\(request.range.lowerBound)-\(request.range.upperBound)" : ""
            let path = output ?? "uitvoer/\(file.scenario.naam)-\(options.seed)\(part)"
            try ResultFolder.check(path, version: BijstandVersion.current, overwrites: overwriting.overwrite)
            try YearAsked.check(jaar, file.scenario.fullYears)
            try spare(file.paths, from: path, "--output")
            let simulation = try file.simulation()
            if !options.quiet { warn(file.warnings + file.warnings(simulation), speech.language) }
            let run = try file.simulate(request, simulation, threads: options.threads, isQuiet: options.quiet)
            let folder = try run.folder()
            if Interruption.isRequested { throw Exit.interrupted }
            try folder.write(to: path, overwrites: overwriting.overwrite)
            if json {
                print(KeyFigureJSON.text(run.forecast, request))
            } else if !options.quiet {
                let summary = RunSummary(run.forecast, request, run.file.kennis, speech.language)
                print(summary.answer(jaar, hasTables: volledig, isBold: Terminal.isColoured(1)))
                print(ResultText(speech.language).written(to: path))
            }
        }
    }
}

/// Replications as `0,7`, each once, in order.
struct ReplicationList: ExpressibleByArgument {
    let replications: [UInt32]

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map { UInt32($0) }
        guard !parts.contains(nil) else { return nil }
        replications = Set(parts.compactMap(\.self)).sorted()
    }
}
