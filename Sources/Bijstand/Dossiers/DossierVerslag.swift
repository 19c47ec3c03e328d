internal import BijstandAnalysis
public import BijstandCaseload
internal import BijstandReporting

/// What `bijstand dossiers --scenario` tells of what it made.
public struct DossierVerslag: Sendable {
    public let text: String

    public init(_ made: DossierRaming, scenario: String, _ language: Language) {
        func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[language] }
        let (n, in90, in50) = made.zelftoets.houdt(.stand)
        var lines = made.paths
        if n > 0 {
            lines.append(
                say(
                    nl:
                        "Zoals het zichzelf had geraamd: \(in90) van \(n) standen in de band van 90 %, \(in50) in die van 50 %.",
                    en:
                        "As it would have forecast itself: \(in90) of \(n) stocks in the band of 90 %, \(in50) in that of 50 %."
                ))
        }
        lines += GemeenteVerslag.geld(made.file, budgetPerPrijs: made.budgetPerPrijs, language)
        lines.append(say(nl: "Nu: bijstand run \(scenario)", en: "Now: bijstand run \(scenario)"))
        text = lines.joined(separator: "\n")
    }
}
