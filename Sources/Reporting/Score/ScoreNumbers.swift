import BijstandCaseload
import BijstandFigures

/// Numbers of one quantity as Dutch text: dossiers whole, shares in thousandths, prices in euros, other amounts in thousands.
package struct Figures {
    private let grootheid: Grootheid

    package init(_ grootheid: Grootheid) { self.grootheid = grootheid }

    /// The number itself.
    package func whole(_ value: Double) -> String {
        switch grootheid.eenheid {
        case .huishoudens, .fte: RunSummary.decimal(value, 0)
        case .aandeel, .kans, .correlatie: Self.comma(value, 3)
        case .euro:
            Euro(cents: Int64((value / (grootheid == .prijs ? 1 : 1000)).rounded()) * 100).dutch
        }
    }

    /// A distance, a digit finer where that helps.
    package func fine(_ value: Double) -> String {
        switch grootheid.eenheid {
        case .huishoudens, .fte: Self.comma(value, 1)
        case .aandeel, .kans, .correlatie: Self.comma(value, 4)
        case .euro: whole(value)
        }
    }

    package func signed(_ value: Double) -> String {
        let text = fine(value)
        return (value > 0 && text.contains { ("1"..."9").contains($0) } ? "+" : "") + text
    }

    package static func share(_ value: Double) -> String { comma(value, 2) }

    private static func comma(_ value: Double, _ decimals: Int) -> String {
        RunSummary.decimal(value, decimals).replacing(".", with: ",")
    }
}
