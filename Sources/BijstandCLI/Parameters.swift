import BijstandReporting
import ArgumentParser
import BijstandCaseload
import BijstandExchange

struct Parameters: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Every parameter: name, eenheid, bounds, default, meaning; then the choices that are no numbers.")

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var speech: LanguageOption

    func run() {
        if json {
            print(
                JSONText.array(Parameter.allCases.map(ParameterText.object) + Keuze.allCases.map(ChoiceText.object))
                    .text())
        } else {
            for parameter in Parameter.allCases { print(ParameterText.lines(parameter, speech.language)) }
            for keuze in Keuze.allCases { print(ChoiceText.lines(keuze, speech.language)) }
        }
    }
}
