import Bijstand
import BijstandReporting
import ArgumentParser
import BijstandCaseload
import BijstandExchange
import BijstandFigures

struct Targets: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate a scenario and print its figures beside its targets (doelen), as a Markdown table.")

    @OptionGroup var scenario: ScenarioArgument

    @OptionGroup var options: RunOptions

    @Option(help: "Put the table into this file, in its mark <!-- doelen NAME.yaml -->.")
    var into: String?

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let file = try scenario.file()
            if !options.quiet { warn(file.warnings, speech.language) }
            let place = into.map { PlaceInFile(path: $0, kind: .doelen, name: file.scenario.naam) }
            try place?.check()
            let text = TargetTable(
                SimulatedScenario(
                    file: file, figures: try file.simulate(options).figures,
                    replications: options.replications, uncertainty: options.uncertainty.rawValue), speech.language
            ).markdown
            guard let place else { return print(text) }
            try place.put(text)
        }
    }
}
