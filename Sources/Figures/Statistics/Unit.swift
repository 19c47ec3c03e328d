package import BijstandCaseload

/// The unit of a result, as CSV files spell it.
public enum Unit: String, CaseIterable, Sendable {
    case huishoudens, euro, fte, kans, aandeel, correlatie

    /// `eenheid` of a table.
    package static let column = column(isKey: true)

    package static func column(isKey: Bool) -> Table.Column {
        Table.Column(
            "eenheid", .text, "Unit of the row.", isKey: isKey, isRequired: true, values: allCases.map(\.rawValue))
    }

    /// Whether values of replications are results by themselves; else only their mean is one.
    var hasSpread: Bool {
        switch self {
        case .huishoudens, .euro, .fte, .aandeel: true
        case .kans, .correlatie: false
        }
    }

    /// Decimals printed.
    package var decimals: Int {
        switch self {
        case .huishoudens, .fte: 4
        case .euro: 2
        case .kans, .aandeel, .correlatie: 6
        }
    }
}
