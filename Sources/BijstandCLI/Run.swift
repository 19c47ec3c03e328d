import Analysis
import ArgumentParser
import Exchange

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Simulate a scenario and write its results.")

    @Argument(help: "Scenario file (YAML).")
    var scenario: String

    @OptionGroup var options: RunOptions

    @Option(help: "Result folder. Default: uitvoer/<scenario>-<seed>.")
    var output: String?

    @Option(help: "CSV dialect: rfc4180 or excel-nl.")
    var csv: CSVDialect = .rfc4180

    @Flag(help: "Also write replications.csv: every key figure of every replication.")
    var perReplication = false

    @Flag(help: "Print key figures as JSON instead of a summary.")
    var json = false

    func run() throws {
        try reporting {
            Interruption.watch()
            let file = try ScenarioFile(path: scenario)
            if !options.quiet { for warning in file.warnings { warn(warning) } }
            let path = output ?? "uitvoer/\(file.scenario.naam)-\(options.seed)"
            try ResultFolder.check(path)
            let forecast = try Engine.forecast(file, options, perReplication: perReplication)
            let folder = Engine.folder(file, forecast, options, dialect: csv, perReplication: perReplication)
            if Interruption.isRequested { throw Exit.interrupted }
            try folder.write(to: path)
            if json {
                print(KeyFigureJSON.text(forecast, options))
            } else if !options.quiet {
                print(RunSummary.text(forecast, options))
                print("Written to \(path)")
            }
        }
    }
}
