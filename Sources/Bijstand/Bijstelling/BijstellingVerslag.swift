internal import BijstandAnalysis
public import BijstandCaseload
internal import BijstandExchange
internal import BijstandReporting

/// What an update tells: what came against what was forecast, where the municipality stands now, and what changed and why.
public struct BijstellingVerslag: Sendable {
    public let text: String

    /// - Parameter was: name of the earlier forecast.
    public init(_ made: Bijstelling, was: String, _ language: Language) {
        let numbers = NumberText(language)
        func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[language] }
        func band(_ one: Bijstelling.Spreiding, _ unit: Double = 1) -> String {
            "\(numbers.whole(one.mean / unit)) [\(numbers.whole(one.p05 / unit)); \(numbers.whole(one.p95 / unit))]"
        }
        let first = say(
            nl:
                "Raming met kennis tot en met \(made.peildatum), vanaf \(made.file.scenario.start): \(was), bijgesteld met \(made.uitkomsten.count) cijfers.",
            en:
                "Forecast with knowledge through \(made.peildatum), from \(made.file.scenario.start): \(was), updated with \(made.uitkomsten.count) figures."
        )
        let came = TextTable(
            header: [
                say(nl: "cijfer", en: "figure"), say(nl: "kwam", en: "came"),
                say(nl: "geraamd [5 %; 95 %]", en: "forecast [5 %; 95 %]"),
            ],
            rows: made.uitkomsten.map { [$0.cijfer.naam, numbers.whole($0.cijfer.waarde), band($0.geraamd)] })
        let pressure = say(
            nl:
                "Haar eigen druk is nu \(numbers.percent(made.toestand.mean, 1)) ± \(numbers.percent(made.toestand.sd, 1)) (boven 0 is meer instroom en minder uitstroom); zij neemt af.",
            en:
                "The pressure of its own is \(numbers.percent(made.toestand.mean, 1)) ± \(numbers.percent(made.toestand.sd, 1)) now (above 0 is more inflow and fewer exits); it decays."
        )
        let changed = TextTable(
            header: [
                say(nl: "jaar", en: "year"), say(nl: "cijfer", en: "figure"), say(nl: "was", en: "was"),
                say(nl: "wordt", en: "becomes"), say(nl: "land", en: "country"), say(nl: "budget", en: "budget"),
                say(nl: "prijs", en: "price"), say(nl: "stand en stromen", en: "stock and flows"),
            ],
            rows: made.veranderingen.map { one in
                let unit = one.cijfer == "stand" ? 1.0 : 1000
                return ["\(one.jaar)", one.cijfer, band(one.was, unit), band(one.wordt, unit)]
                    + one.delen.map { ($0 > 0 ? "+" : "") + numbers.whole($0 / unit) }
            })
        let why = say(
            nl: "Wat er verandert en waardoor (gemiddelden; euro's × 1.000; de delen tellen op tot het verschil):",
            en: "What changes, and why (means; euros × 1,000; the parts add up to the difference):")
        text = [first, came.text, pressure, why, changed.text].joined(separator: "\n\n")
    }
}
