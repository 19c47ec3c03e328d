import BijstandCaseload
import BijstandFigures

/// How figures of each unit stand in the tables of pages, comparisons and series: dossiers to a tenth, euros in whole thousands,
/// shares in percents to a tenth.
extension NumberText {
    package func figure(_ value: Double?, _ unit: BijstandFigures.Unit) -> String {
        switch unit {
        case .euro: thousands(value)
        case .kans, .aandeel: decimal(value.map { $0 * 100 }, 1)
        case .huishoudens, .fte: decimal(value, 1)
        case .correlatie: decimal(value, 2)
        }
    }

    /// What the name of such a figure is followed by.
    package func suffix(_ unit: BijstandFigures.Unit) -> String {
        switch unit {
        case .euro: ", × € \(wholeEuros(Euro(cents: 100_000)))"
        case .kans, .aandeel: ", %"
        case .huishoudens, .fte, .correlatie: ""
        }
    }
}
