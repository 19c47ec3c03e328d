import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures
import BijstandStochastics

/// The calibration as municipal users read it, in Markdown.
package struct CalibrationReport: Spoken {
    private static let title = Phrase(nl: "# Calibratie van ", en: "# Calibration of ")

    private let result: CalibrationResult
    private let file: ScenarioFile
    private let observed: String
    private let posterior: String
    private let countedTwice: [CountedTwice]
    let language: Language

    package init(
        _ result: CalibrationResult, _ file: ScenarioFile, observed: String, posterior: String,
        countedTwice: [CountedTwice], _ language: Language
    ) {
        (self.result, self.file, self.observed, self.posterior) = (result, file, observed, posterior)
        (self.countedTwice, self.language) = (countedTwice, language)
    }

    /// Whether a file that begins like this is such a report, in whichever language.
    package static func isHead(_ line: String) -> Bool { Language.allCases.contains { line.hasPrefix(title[$0]) } }

    package var markdown: String {
        let parts =
            [
                "\(Self.title[language])\(file.scenario.naam)", heading,
                say(nl: "## Waarnemingen", en: "## Observations"), fits.markdown, fitLegend,
                MissedFits(fits: result.fits, language: language).text,
            ] + twice + [
                "## Parameters", parameters.markdown, parameterLegend, silent,
                say(nl: "## Verantwoording", en: "## Account"),
                CalibrationAccount(result, file, language).markdown,
            ]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        let (parameters, fits) = (result.parameters.count, result.fits.count)
        return say(
            nl:
                "\(file.scenario.titel): \(parameters) parameters aan \(fits) waarnemingen van `\(observed)` gepast. De posterior staat in `\(posterior)`; een scenario neemt hem over met `parameters: …`.",
            en:
                "\(file.scenario.titel): \(parameters) parameters fitted to \(fits) observations of `\(observed)`. The posterior stands in `\(posterior)`; a scenario takes it with `parameters: …`."
        )
    }

    // MARK: Observations

    private var fits: TextTable {
        TextTable(
            header: [
                say(nl: "waarneming", en: "observation"), say(nl: "waargenomen", en: "observed"),
                say(nl: "fout", en: "error"), say(nl: "voorspeld [5 %; 95 %]", en: "predicted [5 %; 95 %]"),
                say(nl: "residu", en: "residual"), say(nl: "bron", en: "source"),
            ],
            rows: result.fits.map { fit in
                let one = fit.waarneming
                func show(_ value: Double) -> String { numbers.decimal(value, one.grootheid.isAantal ? 0 : 3) }
                let residual = numbers.signed(fit.residual, 1)
                let predicted = fit.predicted.map { "\(show($0.mean)) [\(show($0.p05)); \(show($0.p95))]" }
                return [
                    one.naam, one.grens.sign + show(one.waarde), show(one.fout) + (one.isFoutAanname ? "*" : ""),
                    (predicted ?? NumberText.none) + fit.share(language),
                    fit.isMissed ? "**\(residual)**" : residual, one.bron,
                ]
            }, textColumns: [0, 5])
    }

    private var fitLegend: String {
        say(
            nl:
                "Voorspeld is het gemiddelde over de posterior met het interval van 5 tot 95 %, met toeval en de overige onzekerheid erin. Het residu is (waargenomen − voorspeld) gedeeld door de wortel van fout² en spreiding²; bij een grens telt alleen wat erbuiten valt. Een * achter de fout: de fout is een aanname.",
            en:
                "Predicted is the mean over the posterior with the interval from 5 to 95 %, chance and all other uncertainty included. The residual is (observed − predicted) divided by the root of error² and spread²; of a bound only what lies outside it counts. A * behind the error: the error is an assumption."
        )
    }

    /// Figures that follow from others, where there are.
    private var twice: [String] {
        guard !countedTwice.isEmpty else { return [] }
        let lines = countedTwice.map { one in
            let others =
                one.others.isEmpty
                ? say(nl: "de beginstand", en: "the opening state")
                : one.others.map { "`\($0.naam)`" }.joined(separator: ", ")
            return say(
                nl: "`\(one.figure.naam)` volgt uit \(others)", en: "`\(one.figure.naam)` follows from \(others)")
        }.joined(separator: "; ")
        return [
            say(
                nl: "**Dubbel geteld**: \(lines). Wat zo dubbel wordt gezegd maakt de posterior te smal.",
                en: "**Counted twice**: \(lines). What is said twice like this makes the posterior too narrow.")
        ]
    }

    // MARK: Parameters

    private var parameters: TextTable {
        TextTable(
            header: [
                "parameter",
                say(nl: "prior: gemiddelde (sd) [5 %; 95 %]", en: "prior: mean (sd) [5 %; 95 %]"),
                say(nl: "posterior: gemiddelde (sd) [5 %; 95 %]", en: "posterior: mean (sd) [5 %; 95 %]"),
                say(nl: "beste punt", en: "best point"), say(nl: "verschuiving", en: "shift"),
                say(nl: "samentrekking", en: "contraction"),
            ],
            rows: result.parameters.map { parameter in
                [
                    parameter.naam + (parameter.isFactor ? " (×)" : ""), spread(parameter.prior),
                    spread(parameter.posterior), numbers.digits(parameter.best), numbers.signed(parameter.shift, 1),
                    numbers.decimal(parameter.contraction, 2),
                ]
            })
    }

    private func spread(_ spread: CalibrationResult.Spread) -> String {
        let (mean, sd) = (numbers.digits(spread.mean), numbers.digits(spread.sd))
        return "\(mean) (\(sd)) [\(numbers.digits(spread.p05)); \(numbers.digits(spread.p95))]"
    }

    private var parameterLegend: String {
        say(
            nl:
                "Samentrekking is 1 − (spreiding posterior ÷ spreiding prior)², op een schaal waarop de prior normaal is: 0 waar de gegevens niets zeggen, 1 waar zij niets openlaten. Verschuiving is die van het midden, in standaardafwijkingen van de prior. Beste punt is de schatting waarmee de beginstand van de pogingen is gemaakt; voorspeld is met de beginstand van de gemiddelden van de posterior, zoals een run met deze posterior die heeft.",
            en:
                "Contraction is 1 − (spread of the posterior ÷ spread of the prior)², on a scale on which the prior is normal: 0 where the data say nothing, 1 where they leave nothing open. Shift is that of the middle, in standard deviations of the prior. Best point is the estimate from which the opening state of the trials was made; predicted is from the opening state of the means of the posterior, as a run with this posterior has it."
        )
    }

    private var silent: String {
        let silent = result.parameters.filter(\.isUninformed).map(\.naam).joined(separator: ", ")
        let limit = numbers.decimal(CalibrationResult.Parameter.asWide, 1)
        return silent.isEmpty
            ? say(
                nl:
                    "Van elke parameter is iets geleerd van de gegevens: de sd van de posterior is hoogstens \(limit) keer die van de prior.",
                en:
                    "Something was learned from the data of every parameter: the sd of the posterior is at most \(limit) times that of the prior."
            )
            : say(
                nl:
                    "**Niet van de gegevens geleerd** (sd van de posterior boven \(limit) keer die van de prior): \(silent).",
                en: "**Not learned from data** (sd of the posterior above \(limit) times that of the prior): \(silent)."
            )
    }
}
