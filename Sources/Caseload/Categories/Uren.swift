/// Hours a week of a job, as contracts are made.
public enum Uren: String, Category {
    /// Less than 12: "one hour a week" as well as ten, counted as six.
    case u6 = "6"
    case u12 = "12"
    case u18 = "18"
    case u26 = "26"
    case u36 = "36"

    public var perWeek: Int {
        switch self {
        case .u6: 6
        case .u12: 12
        case .u18: 18
        case .u26: 26
        case .u36: 36
        }
    }

    /// Hours of a full working week, on which the monthly minimum wage is based (Wet minimumloon, hourly wage since 2024).
    public static let fullTime = 36
}
