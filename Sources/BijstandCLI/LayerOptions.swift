import ArgumentParser
import BijstandExchange

/// The layers of a scenario.
struct LayerOptions: ParsableArguments {
    @Option(
        help: "A layer that is laid over the scenario: a file that changes it. May be given more than once, in order.")
    var met: [String] = []

    /// The scenario with its layers.
    func file(_ scenario: String) throws -> ScenarioFile { try ScenarioFile(path: scenario, met: met) }
}
