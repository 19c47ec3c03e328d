import ArgumentParser
import BijstandExchange

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the JSON Schema (2020-12) of scenario files.")

    @OptionGroup var speech: LanguageOption

    func run() { print(ScenarioSchema.text) }
}
