import ArgumentParser
import BijstandCaseload
import BijstandExchange

/// `--with-households`: without it no command shows real households one by one.
struct HouseholdConsent: ParsableArguments {
    @Flag(
        name: .customLong("with-households"),
        help: "Show households one by one although the scenario starts from a dossier file: they can be recognised.")
    var isGiven = false

    /// - Parameter what: would show them.
    /// - Throws: `ValidationError` where a scenario starts from a dossier file and nobody agreed to showing its households.
    func ask(_ file: ScenarioFile, _ what: String, _ language: Language) throws {
        guard file.scenario.dossiers != nil else { return }
        let about: Message =
            "the households of a dossier file (beginstand.bestand) one by one, who can be recognised by what is told of them"
        if !isGiven {
            throw ValidationError(
                "\(what) shows \(about.english); with --with-households it does so, and is for your eyes alone")
        }
        warn("warning: \(what) shows \(about): keep it as you keep that file", language)
    }
}
