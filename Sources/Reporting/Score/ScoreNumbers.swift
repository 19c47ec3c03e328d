import BijstandCaseload
import BijstandFigures

/// How numbers of one quantity stand in a score: dossiers whole, shares in thousandths, prices in euros, other amounts in thousands.
package struct ScoreNumbers {
    private let grootheid: Grootheid
    private let numbers: NumberText

    package init(_ grootheid: Grootheid, _ numbers: NumberText) {
        (self.grootheid, self.numbers) = (grootheid, numbers)
    }

    /// The number itself.
    package func whole(_ value: Double) -> String {
        switch grootheid.eenheid {
        case .huishoudens, .fte: numbers.whole(value)
        case .aandeel, .kans, .correlatie: numbers.decimal(value, 3)
        case .euro: numbers.thousands(grootheid == .prijs ? value * 1000 : value)
        }
    }

    /// A distance, a digit finer where that helps.
    package func fine(_ value: Double) -> String {
        switch grootheid.eenheid {
        case .huishoudens, .fte: numbers.decimal(value, 1)
        case .aandeel, .kans, .correlatie: numbers.decimal(value, 4)
        case .euro: whole(value)
        }
    }

    package func signed(_ value: Double) -> String { NumberText.signed(value, fine(value)) }
}
