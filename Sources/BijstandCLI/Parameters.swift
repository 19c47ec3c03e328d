import BijstandReporting
import ArgumentParser
import BijstandCaseload
import BijstandExchange

struct Parameters: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Every parameter: name, eenheid, bounds, default, meaning; then the choices that are no numbers.")

    @Flag(help: "As JSON.")
    var json = false

    @Option(help: "A scenario of which the readings of its documents are listed instead: what it takes each for.")
    var lezingen: String?

    @OptionGroup var speech: LanguageOption

    func run() throws {
        if let lezingen {
            try reporting(speech.language) {
                guard let readings = try Lezing.all(of: lezingen) else {
                    throw InvalidInput(diagnostics: [
                        Diagnostic(
                            file: lezingen, line: 0, key: "lezingen", found: "nothing",
                            expected: "a folder of layers with other readings of the documents")
                    ])
                }
                print(json ? LezingText.json(readings).text() : LezingText(readings, speech.language).text)
            }
        } else if json {
            print(
                JSONText.array(Parameter.allCases.map(ParameterText.object) + Keuze.allCases.map(ChoiceText.object))
                    .text())
        } else {
            for parameter in Parameter.allCases { print(ParameterText.lines(parameter, speech.language)) }
            for keuze in Keuze.allCases { print(ChoiceText.lines(keuze, speech.language)) }
        }
    }
}
