import BijstandAnalysis
import BijstandCaseload

/// What people are told of two scenarios that do not start alike.
package struct OpeningText {
    package let difference: OpeningDifference
    package let names: (base: String, scenario: String)

    package init(difference: OpeningDifference, names: (base: String, scenario: String)) {
        (self.difference, self.names) = (difference, names)
    }

    private var stocks: (base: String, scenario: String) {
        (RunSummary.decimal(difference.stocks.base, 0), RunSummary.decimal(difference.stocks.scenario, 0))
    }

    /// The name of rows that say how much of a difference is the opening state's.
    package static func row(_ scenario: String) -> String { "\(scenario), by its opening state" }
    package static func rij(_ scenario: String) -> String { "\(scenario), door zijn beginstand" }

    package var english: String {
        let (base, scenario) = names
        var parts: [String] = []
        if difference.isOtherMunicipality {
            parts.append(
                "\(scenario) and \(base) seem to be different municipalities (other \(difference.accounts.joined(separator: ", "))): then what they differ in is no effect of policy."
            )
        }
        if difference.isOtherOpening {
            parts.append(
                "\(scenario) starts from another opening state (\(difference.keys.joined(separator: ", "))): \(stocks.scenario) dossiers at the end of \(difference.cutOffs.base), \(base) from \(stocks.base). Rows '\(Self.row(scenario))' say how much of a difference that is: \(scenario) against itself from the opening state of \(base)."
            )
        } else if !difference.isSameMoment {
            parts.append(
                "\(scenario) starts from \(stocks.scenario) dossiers at the end of \(difference.cutOffs.scenario), \(base) from \(stocks.base) at the end of \(difference.cutOffs.base): how much of a difference that is cannot be told."
            )
        }
        return parts.joined(separator: " ")
    }

    package var dutch: String {
        let (base, scenario) = names
        var parts: [String] = []
        if difference.isOtherMunicipality {
            parts.append(
                "`\(scenario)` en `\(base)` lijken verschillende gemeenten (andere \(difference.accounts.joined(separator: ", "))): dan is wat zij verschillen geen effect van beleid."
            )
        }
        if difference.isOtherOpening {
            parts.append(
                "`\(scenario)` begint met een andere beginstand (\(difference.keys.joined(separator: ", "))): \(stocks.scenario) dossiers eind \(difference.cutOffs.base), `\(base)` met \(stocks.base). De rijen '\(Self.rij(scenario))' zeggen hoeveel van een verschil dat is: `\(scenario)` tegen zichzelf vanaf de beginstand van `\(base)`."
            )
        } else if !difference.isSameMoment {
            parts.append(
                "`\(scenario)` begint met \(stocks.scenario) dossiers eind \(difference.cutOffs.scenario), `\(base)` met \(stocks.base) eind \(difference.cutOffs.base): hoeveel van een verschil dat is, is niet te zeggen."
            )
        }
        return parts.joined(separator: " ")
    }
}
