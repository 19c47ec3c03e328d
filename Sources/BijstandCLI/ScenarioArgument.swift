import ArgumentParser
import BijstandExchange

/// What every command takes that reads one scenario.
struct ScenarioArgument: ParsableArguments {
    @Argument(help: "Scenario file (YAML).")
    var scenario: String

    @OptionGroup var layers: LayerOptions

    /// The scenario with its layers.
    func file() throws -> ScenarioFile { try layers.file(scenario) }
}
