import ArgumentParser
import Bijstand
import BijstandAnalysis
import BijstandCaseload
import BijstandReporting

/// What `--scenario` makes of a dossier file.
struct ForecastOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Folder of its own for a scenario of the municipality, what was observed, the estimates and a page.",
            valueName: "folder"))
    var scenario: String?

    @Option(help: "With --scenario: name of the municipality, as CBS spells it; its public budgets then count.")
    var gemeente: String?

    @Option(help: "With --scenario: scenario of the country. Default: scenarios/nederland.yaml.")
    var basis: String?

    @Option(help: "With --scenario: months reported, 24 to 312. Default: 60.")
    var horizon: Int?

    @Option(help: "With --scenario: counts above 0 and below this are not told. Default: 5.")
    var grens: Int?

    @Option(help: "With --scenario: month in which it is written; this month.")
    var opgesteld: String?

    @Option(
        help: ArgumentHelp(
            "With --scenario: a later dossier file of the same municipality; the forecast is held against it.",
            valueName: "file"))
    var after: String?

    func validate() throws {
        let isAsked =
            after != nil || gemeente != nil || horizon != nil || grens != nil || opgesteld != nil
        if scenario == nil && isAsked {
            throw ValidationError("--gemeente, --horizon, --grens, --opgesteld and --after go with --scenario")
        }
        if let horizon, !Scenario.horizonRange.contains(horizon) {
            throw ValidationError("--horizon must be 24 to 312")
        }
        if let grens, !(1...100).contains(grens) { throw ValidationError("--grens must be 1 to 100") }
        _ = try month
    }

    var afscherming: Afscherming { grens.map { Afscherming(grens: $0) } ?? Afscherming() }

    var month: Month? { get throws { try MonthOption.read(opgesteld, "--opgesteld", example: "2026-01") } }
}
