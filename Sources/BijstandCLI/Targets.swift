import Bijstand
import BijstandReporting
import ArgumentParser
import BijstandCaseload
import BijstandExchange
import BijstandFigures

struct Targets: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate a scenario and print its figures beside its targets (doelen), as a Markdown table.")

    @Argument(help: "Scenario file (YAML).")
    var scenario: String

    @OptionGroup var options: RunOptions

    @Option(help: "Put the table into this file, between <!-- targets NAME --> and <!-- end NAME -->.")
    var into: String?

    func run() throws {
        try reporting {
            Interruption.watch()
            let file = try ScenarioFile(path: scenario)
            if !options.quiet { warn(file.warnings) }
            let place = into.map { PlaceInFile(path: $0, kind: "targets", name: file.scenario.naam) }
            try place?.check()
            let table = TargetTable.table(try file.simulate(options).forecast)
            let notes = [UncertaintyMeaning.caveat(options.uncertainty.rawValue)].compactMap(\.self)
            guard let place else { return print((notes + [table.markdown]).joined(separator: "\n\n")) }
            try place.put(table, notes: notes)
        }
    }
}
