import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures
import BijstandStochastics

/// The calibration as municipal users read it: Markdown in Dutch.
package struct CalibrationReport {
    package static let title = "# Calibratie van "

    private let result: CalibrationResult
    private let file: ScenarioFile
    private let observed: String
    private let posterior: String
    private let countedTwice: [CountedTwice]

    package init(
        _ result: CalibrationResult, _ file: ScenarioFile, observed: String, posterior: String,
        countedTwice: [CountedTwice]
    ) {
        self.result = result
        self.file = file
        self.observed = observed
        self.posterior = posterior
        self.countedTwice = countedTwice
    }

    package var markdown: String {
        let missed = result.fits.filter(\.isMissed)
        let silent = result.parameters.filter(\.isUninformed)
        let parts =
            [
                "\(Self.title)\(file.scenario.naam)",
                "\(file.scenario.titel): \(result.parameters.count) parameters aan \(result.fits.count) waarnemingen van `\(observed)` gepast. De posterior staat in `\(posterior)`; een scenario neemt hem over met `parameters: …`.",
                "## Waarnemingen", fits.markdown,
                "Voorspeld is het gemiddelde over de posterior met het interval van 5 tot 95 %, met toeval en de overige onzekerheid erin. Het residu is (waargenomen − voorspeld) gedeeld door de wortel van fout² en spreiding²; bij een grens telt alleen wat erbuiten valt. Een * achter de fout: de fout is een aanname.",
                missed.isEmpty
                    ? "Geen waarneming ligt meer dan twee standaardafwijkingen van de voorspelling."
                    : "**Gemist** (meer dan twee standaardafwijkingen): "
                        + missed.map { "\($0.waarneming.naam) (\(Self.signed($0.residual ?? .nan)))" }.joined(
                            separator: ", ")
                        + ".",
            ] + twice + [
                "## Parameters", parameters.markdown,
                "Samentrekking is 1 − (spreiding posterior ÷ spreiding prior)², op een schaal waarop de prior normaal is: 0 waar de gegevens niets zeggen, 1 waar zij niets openlaten. Verschuiving is die van het midden, in standaardafwijkingen van de prior. Beste punt is de schatting waarmee de beginstand van de pogingen is gemaakt; voorspeld is met de beginstand van de gemiddelden van de posterior, zoals een run met deze posterior die heeft.",
                silent.isEmpty
                    ? "De gegevens zeggen iets over elke parameter (samentrekking 0,3 of meer, of een halve standaardafwijking verschoven)."
                    : "**Hierover zeggen de gegevens weinig of niets** (samentrekking onder 0,3 en weinig verschoven; de posterior is bijna de prior): "
                        + silent.map(\.naam).joined(separator: ", ") + ".",
                "## Verantwoording", account,
            ]
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Figures that follow from others, where there are.
    private var twice: [String] {
        guard !countedTwice.isEmpty else { return [] }
        let lines = countedTwice.map { one in
            let others =
                one.others.isEmpty ? "de beginstand" : one.others.map { "`\($0.naam)`" }.joined(separator: ", ")
            return "`\(one.figure.naam)` volgt uit \(others)"
        }
        return [
            "**Dubbel geteld**: \(lines.joined(separator: "; ")). Wat zo dubbel wordt gezegd maakt de posterior te smal."
        ]
    }

    private var fits: TextTable {
        TextTable(
            header: ["waarneming", "waargenomen", "fout", "voorspeld [5 %, 95 %]", "residu", "bron"],
            rows: result.fits.map { fit in
                let one = fit.waarneming
                func show(_ value: Double) -> String { RunSummary.decimal(value, one.grootheid.isAantal ? 0 : 3) }
                let residual = Self.signed(fit.residual ?? .nan)
                return [
                    one.naam, one.grens.sign + show(one.waarde),
                    (one.grootheid.isAantal ? RunSummary.decimal(one.fout, 0) : show(one.fout))
                        + (one.isFoutAanname ? "*" : ""),
                    (fit.predicted.map { "\(show($0.mean)) [\(show($0.p05)), \(show($0.p95))]" } ?? "–") + fit.share,
                    fit.isMissed ? "**\(residual)**" : residual,
                    one.bron,
                ]
            }, textColumns: [0, 5])
    }

    private var parameters: TextTable {
        TextTable(
            header: [
                "parameter", "prior: gemiddelde (sd) [5 %, 95 %]", "posterior: gemiddelde (sd) [5 %, 95 %]",
                "beste punt",
                "verschuiving", "samentrekking",
            ],
            rows: result.parameters.map { parameter in
                [
                    parameter.naam + (parameter.isFactor ? " (×)" : ""), Self.spread(parameter.prior),
                    Self.spread(parameter.posterior), Self.digits(parameter.best), Self.signed(parameter.shift),
                    RunSummary.decimal(parameter.contraction, 2),
                ]
            })
    }

    private var account: String {
        let (state, settings) = (result.state, result.settings)
        let least = state.generations.map(\.effective).min() ?? 0
        let accepted =
            state.generations.map { $0.accepted * Double($0.moves) }.reduce(0, +)
            / Double(max(1, state.generations.map(\.moves).reduce(0, +)))
        let lines = [
            "synthetische likelihood, \(settings.replications) replicaties per poging met hetzelfde toeval, proefpunt van \(settings.pilot) replicaties",
            "beste punt: Nelder–Mead (GSL nmsimplex2), \(settings.rounds) zoektochten, de beginstand telkens opnieuw gemaakt",
            "posterior: getemperde sequentiële Monte Carlo, \(settings.particles) punten van gelijk gewicht, \(state.generations.count) generaties; kleinste effectieve aantal bij weging \(RunSummary.decimal(least, 0)), \(result.distinct) verschillende punten, aanvaard \(RunSummary.decimal(100 * accepted, 0)) %",
            "gesimuleerde replicaties: \(state.simulated); logaritme van de evidentie: \(RunSummary.decimal(result.logEvidence, 2))",
            "seed \(settings.seed), bijstand \(BijstandVersion.current), GSL \(gslVersion()), scenario sha256 \(file.digest.prefix(16))",
        ]
        return lines.map { "- \($0)" }.joined(separator: "\n")
    }

    private static func spread(_ spread: CalibrationResult.Spread) -> String {
        "\(digits(spread.mean)) (\(digits(spread.sd))) [\(digits(spread.p05)), \(digits(spread.p95))]"
    }

    private static func signed(_ value: Double) -> String {
        (value > 0 ? "+" : "") + RunSummary.decimal(value, 1)
    }

    /// About four digits, whatever the size.
    private static func digits(_ value: Double) -> String {
        switch abs(value) {
        case 1000...: RunSummary.decimal(value, 0)
        case 100..<1000: RunSummary.decimal(value, 1)
        case 10..<100: RunSummary.decimal(value, 2)
        case 1..<10: RunSummary.decimal(value, 3)
        case 0.01..<1: RunSummary.decimal(value, 4)
        default: RunSummary.decimal(value, 6)
        }
    }
}
