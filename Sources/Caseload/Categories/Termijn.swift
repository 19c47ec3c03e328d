/// Term of a contract.
public enum Termijn: String, Category {
    /// Ends after so many months, unless it is extended.
    case m6 = "6"
    case m12 = "12"
    case m23 = "23"
    case vast

    /// Months until it ends; nil when it does not.
    public var months: Int? {
        switch self {
        case .m6: 6
        case .m12: 12
        case .m23: 23
        case .vast: nil
        }
    }

    /// The terms that end.
    public static let tijdelijk = allCases.filter { $0.months != nil }
}
