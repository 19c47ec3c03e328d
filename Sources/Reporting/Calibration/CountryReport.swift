import BijstandAnalysis
import BijstandCaseload

/// A country's fitted discrepancy as people read it, in Markdown.
package struct CountryReport: Spoken {
    private static let title = Phrase(
        nl: "# Wat het model van het land niet verklaart: ", en: "# What the model does not explain of the country: ")
    /// A spread that is left this large, against that of the prior, is hardly narrowed.
    private static let hardly = 0.8

    private let fit: CountryFit
    private let foreseen: [CountryFit.Foreseen]
    private let naam: String
    private let files: [String]
    private let bekend: Month
    let language: Language

    /// - Parameter bekend: the last month of what it was fitted to.
    package init(
        _ fit: CountryFit, _ foreseen: [CountryFit.Foreseen], naam: String, files: [String], bekend: Month,
        _ language: Language
    ) {
        self.foreseen = foreseen
        (self.fit, self.naam, self.files, self.bekend, self.language) = (fit, naam, files, bekend, language)
    }

    /// Whether a file that begins like this is such a report, in whichever language.
    package static func isHead(_ line: String) -> Bool { Language.allCases.contains { line.hasPrefix(title[$0]) } }

    package var markdown: String {
        ([
            "\(Self.title[language])\(naam)", heading, "## Parameters", parameters.markdown, legend,
            say(nl: "## Toestand", en: "## State"), state, say(nl: "## Druk per jaar", en: "## Pressure by year"),
            years.markdown, say(nl: "## Voorzien", en: "## Foreseen"), ahead.markdown, aheadLegend,
        ]).joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        let list = files.map { "`\($0)`" }.joined(separator: ", ")
        let (first, count) = (fit.pressures.first.map { "\($0.month)" } ?? "", fit.draws.count)
        return say(
            nl:
                "Gepast aan \(list), van \(first) tot en met \(fit.last), zoals bekend in \(bekend): \(count) trekkingen. De druk van een maand is wat de verwachte stand gelijk maakt aan de getelde; een Kalman-filter scheidt haar in niveau, seizoen, een traag en een snel deel.",
            en:
                "Fitted to \(list), from \(first) up to \(fit.last), as known in \(bekend): \(count) draws. The pressure of a month is what makes the expected stock the counted one; a Kalman filter parts it into level, season, a slow and a fast part."
        )
    }

    private func name(_ name: CountryFit.Name) -> String {
        switch name {
        case .deelInstroom: say(nl: "deel van de druk op de instroom", en: "part of the pressure on instroom")
        case .instroom:
            say(
                nl: "antwoord van instroom en terugval op werkloosheid, × dat van het scenario",
                en: "answer of instroom and terugval to unemployment, × the scenario's")
        case .uitstroom:
            say(
                nl: "antwoord van uitstroom op werkloosheid, × dat van het scenario",
                en: "answer of uitstroom to unemployment, × the scenario's")
        case .phi:
            say(nl: "wat van het trage deel een maand later over is", en: "what is left of the slow part a month later")
        case .sd: say(nl: "schok in het trage deel, per maand", en: "shock to the slow part, a month")
        case .snel: say(nl: "snel deel, per maand", en: "fast part, a month")
        case .vertraging: say(nl: "vertraging van de werkloosheid, maanden", en: "lag of unemployment, months")
        case .seizoen:
            say(
                nl: "verloop van het seizoen, per maand van het jaar en per √jaar",
                en: "drift of the season, a month of the year and √year")
        }
    }

    private func quantile(_ sorted: [Double], _ share: Double) -> Double {
        sorted[Int((Double(sorted.count - 1) * share).rounded())]
    }

    private func span(_ low: Double, _ middle: Double, _ high: Double) -> String {
        "\(numbers.decimal(middle, 3)) [\(numbers.decimal(low, 3)); \(numbers.decimal(high, 3))]"
    }

    private var parameters: TextTable {
        TextTable(
            header: [
                "parameter", say(nl: "vooraf [5 %; 95 %]", en: "prior [5 %; 95 %]"),
                say(nl: "gepast [5 %; 95 %]", en: "fitted [5 %; 95 %]"), say(nl: "breedte over", en: "width left"), "",
            ],
            rows: fit.parameters.map { parameter in
                let values = parameter.values.sorted()
                let (low, high) = (quantile(values, 0.05), quantile(values, 0.95))
                let left = (high - low) / (parameter.prior.high - parameter.prior.low)
                return [
                    name(parameter.name), span(parameter.prior.low, parameter.prior.middle, parameter.prior.high),
                    span(low, quantile(values, 0.5), high), numbers.percent(left),
                    left > Self.hardly ? say(nl: "niet bepaald", en: "not identified") : "",
                ]
            })
    }

    private var legend: String {
        say(
            nl:
                "De stand zegt alleen instroom min uitstroom; wat waarvan komt volgt uit de stromen van jaren waarin die zijn geteld, en blijft anders bij wat vooraf is aangenomen. Vast, want deze reeksen bepalen het niet: ν = 4 van de schokken, en terugval beweegt als instroom (κ = 1).",
            en:
                "The stock tells instroom minus uitstroom alone; what comes of which follows from the flows of years in which they were counted, and else stays as assumed beforehand. Fixed, as these series do not tell it: ν = 4 of the shocks, and terugval moves as instroom does (κ = 1)."
        )
    }

    private var state: String {
        func moments(_ values: [Double]) -> String {
            let mean = values.reduce(0, +) / Double(values.count)
            let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
            return "\(numbers.decimal(mean, 3)) ± \(numbers.decimal(spread, 3))"
        }
        let level = moments(fit.draws.map { $0.numbers.scalar(.discrepantieNiveau) })
        let slow = moments(fit.draws.map { $0.numbers.scalar(.landToestand) })
        let both = moments(
            fit.draws.map { $0.numbers.scalar(.discrepantieNiveau) + $0.numbers.scalar(.landToestand) })
        return say(
            nl:
                "Eind \(fit.last): niveau \(level), traag deel \(slow), samen \(both). Het trage deel zakt vandaar terug naar het niveau. Werkloosheid gemiddeld \(numbers.decimal(fit.referentie, 2)) %: daar is haar invloed 0.",
            en:
                "End of \(fit.last): level \(level), slow part \(slow), together \(both). The slow part goes back to the level from there. Unemployment \(numbers.decimal(fit.referentie, 2)) % on average: there its influence is 0."
        )
    }

    private var years: TextTable {
        let all = Dictionary(grouping: fit.pressures) { $0.month.year }.sorted { $0.key < $1.key }
        return TextTable(
            header: [
                say(nl: "jaar", en: "year"), say(nl: "stand aan het eind", en: "stock at the end"),
                say(nl: "werkloosheid", en: "unemployment"), say(nl: "druk", en: "pressure"),
            ],
            rows: all.map { year, months in
                let count = Double(months.count)
                return [
                    "\(year)", numbers.whole(months.last!.stand),
                    numbers.decimal(months.reduce(0) { $0 + $1.werkloosheid } / count, 1),
                    numbers.decimal(months.reduce(0) { $0 + $1.z } / count, 2),
                ]
            })
    }

    private var ahead: TextTable {
        TextTable(
            header: [
                say(nl: "jaar", en: "year"), say(nl: "gemiddelde stand", en: "mean stock"),
                say(nl: "werkloosheid", en: "unemployment"), "`macro_volume`",
            ],
            rows: foreseen.map {
                [
                    "\($0.year)", numbers.whole($0.stand), numbers.decimal($0.werkloosheid, 1),
                    numbers.decimal($0.volume, 4),
                ]
            })
    }

    private var aheadLegend: String {
        let (now, later) = (numbers.decimal(CountryFit.rule.now, 2), numbers.decimal(CountryFit.rule.later, 2))
        return say(
            nl:
                "`macro_volume` is de stand ten opzichte van het jaar ervoor, zonder wat de regel van het Rijk van de werkloosheid maakt (\(now) per procentpunt in hetzelfde jaar, \(later) een jaar later): dat voegt een scenario naar zijn eigen pad toe.",
            en:
                "`macro_volume` is the stock against the year before, without what the ministry's rule makes of unemployment (\(now) a point in the same year, \(later) a year later): a scenario adds that by its own path."
        )
    }
}
