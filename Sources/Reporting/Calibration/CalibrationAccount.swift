import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandStochastics

/// How a posterior was found, for who wants to find it again.
struct CalibrationAccount: Spoken {
    private let result: CalibrationResult
    private let file: ScenarioFile
    let language: Language

    init(_ result: CalibrationResult, _ file: ScenarioFile, _ language: Language) {
        (self.result, self.file, self.language) = (result, file, language)
    }

    var markdown: String {
        [likelihood, search, sampling, simulated, origin].map { "- \($0)" }.joined(separator: "\n")
    }

    private var likelihood: String {
        let settings = result.settings
        return say(
            nl:
                "synthetische likelihood, \(settings.replications) replicaties per poging met hetzelfde toeval, proefpunt van \(settings.pilot) replicaties",
            en:
                "synthetic likelihood, \(settings.replications) replications a trial with the same luck, a pilot of \(settings.pilot) replications"
        )
    }

    private var search: String {
        let rounds = result.settings.rounds
        return say(
            nl:
                "beste punt: Nelder–Mead (GSL nmsimplex2), \(rounds) zoektochten, de beginstand telkens opnieuw gemaakt",
            en: "best point: Nelder–Mead (GSL nmsimplex2), \(rounds) searches, the opening state made anew for each")
    }

    private var sampling: String {
        let (generations, numbers) = (result.state.generations, NumberText(language))
        let least = numbers.whole(generations.map(\.effective).min() ?? 0)
        let accepted = numbers.percent(
            generations.map { $0.accepted * Double($0.moves) }.reduce(0, +)
                / Double(max(1, generations.map(\.moves).reduce(0, +))))
        let particles = result.settings.particles
        return say(
            nl:
                "posterior: getemperde sequentiële Monte Carlo, \(particles) punten van gelijk gewicht, \(generations.count) generaties; kleinste effectieve aantal bij weging \(least), \(result.distinct) verschillende punten, aanvaard \(accepted)",
            en:
                "posterior: tempered sequential Monte Carlo, \(particles) points of equal weight, \(generations.count) generations; smallest effective number when weighted \(least), \(result.distinct) distinct points, accepted \(accepted)"
        )
    }

    private var simulated: String {
        let evidence = NumberText(language).decimal(result.logEvidence, 2)
        return say(
            nl: "gesimuleerde replicaties: \(result.state.simulated); logaritme van de evidentie: \(evidence)",
            en: "replications simulated: \(result.state.simulated); logarithm of the evidence: \(evidence)")
    }

    private var origin: String {
        "seed \(result.settings.seed), bijstand \(BijstandVersion.current), GSL \(gslVersion()), scenario sha256 \(file.digest.prefix(16))"
    }
}
