import BijstandAnalysis
import BijstandCaseload

/// What people are told of two scenarios that do not start alike.
package struct OpeningText: Spoken {
    private let difference: OpeningDifference
    private let names: (base: String, scenario: String)
    let language: Language

    package init(_ difference: OpeningDifference, names: (base: String, scenario: String), _ language: Language) {
        (self.difference, self.names, self.language) = (difference, names, language)
    }

    /// The name of rows that say how much of a difference is the opening state's.
    package static func row(_ scenario: String, _ language: Language) -> String {
        Phrase(nl: "\(scenario), door zijn beginstand", en: "\(scenario), by its opening state")[language]
    }

    package var text: String {
        [difference.isOtherMunicipality ? municipality : nil, opening].compactMap(\.self).joined(separator: " ")
    }

    private var municipality: String {
        let (base, scenario) = names
        let keys = difference.accounts.joined(separator: ", ")
        return say(
            nl:
                "`\(scenario)` en `\(base)` lijken verschillende gemeenten (andere \(keys)): dan is wat zij verschillen geen effect van beleid.",
            en:
                "`\(scenario)` and `\(base)` seem to be different municipalities (other \(keys)): then what they differ in is no effect of policy."
        )
    }

    private var opening: String? {
        let (base, scenario) = names
        let numbers = NumberText(language)
        let stocks = (
            base: numbers.whole(difference.stocks.base), scenario: numbers.whole(difference.stocks.scenario)
        )
        let cutOffs = difference.cutOffs
        if difference.isOtherOpening {
            let (keys, row) = (difference.keys.joined(separator: ", "), Self.row(scenario, language))
            return say(
                nl:
                    "`\(scenario)` begint met een andere beginstand (\(keys)): \(stocks.scenario) dossiers eind \(cutOffs.base), `\(base)` met \(stocks.base). De rijen '\(row)' zeggen hoeveel van een verschil dat is: `\(scenario)` tegen zichzelf vanaf de beginstand van `\(base)`.",
                en:
                    "`\(scenario)` starts from another opening state (\(keys)): \(stocks.scenario) dossiers at the end of \(cutOffs.base), `\(base)` from \(stocks.base). Rows '\(row)' say how much of a difference that is: `\(scenario)` against itself from the opening state of `\(base)`."
            )
        }
        if difference.isSameMoment { return nil }
        return say(
            nl:
                "`\(scenario)` begint met \(stocks.scenario) dossiers eind \(cutOffs.scenario), `\(base)` met \(stocks.base) eind \(cutOffs.base): hoeveel van een verschil dat is, is niet te zeggen.",
            en:
                "`\(scenario)` starts from \(stocks.scenario) dossiers at the end of \(cutOffs.scenario), `\(base)` from \(stocks.base) at the end of \(cutOffs.base): how much of a difference that is cannot be told."
        )
    }
}
