/// The unit of a result, as CSV files spell it.
public enum Unit: String, Sendable {
    case huishoudens, euro, fte, kans, aandeel, correlatie

    /// Decimals printed.
    var decimals: Int {
        switch self {
        case .huishoudens, .fte: 4
        case .euro: 2
        case .kans, .aandeel, .correlatie: 6
        }
    }
}
