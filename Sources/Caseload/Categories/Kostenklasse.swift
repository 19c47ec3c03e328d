/// Households with the same norm: by leefvorm, age and the number who share the cost of the home.
public enum Kostenklasse: String, Category {
    /// A single person or single parent from 21 years, with 1 … 4 cost sharers.
    case alleen1 = "alleen-1"
    case alleen2 = "alleen-2"
    case alleen3 = "alleen-3"
    case alleen4 = "alleen-4"
    /// A couple from 21 years, with 2 … 5 cost sharers, themselves included.
    case paar2 = "paar-2"
    case paar3 = "paar-3"
    case paar4 = "paar-4"
    case paar5 = "paar-5"
    /// 18 to 20 years, who are no cost sharers.
    case jongAlleen = "jong-alleen"
    case jongPaar = "jong-paar"

    /// Age, in completed months, from which the full norm holds.
    public static let fullNormAge = 21 * 12

    /// First month in which only housemates from 27 years count.
    public static let reform = Month(year: 2023, month: 1)

    /// The class of a household, by places in the categories: what the engine counts by.
    public static func index(leefvorm: Int, isYoung: Bool, medebewoners: Int) -> Int {
        let isCouple = leefvorm == 2
        return isYoung ? (isCouple ? 9 : 8) : (isCouple ? 4 : 0) &+ medebewoners
    }

    /// Persons in it who share the cost, and how many of them the norm is for; nil for the young.
    public var sharing: (sharers: Int, recipients: Int)? {
        switch self {
        case .alleen1: (1, 1)
        case .alleen2: (2, 1)
        case .alleen3: (3, 1)
        case .alleen4: (4, 1)
        case .paar2: (2, 2)
        case .paar3: (3, 2)
        case .paar4: (4, 2)
        case .paar5: (5, 2)
        case .jongAlleen, .jongPaar: nil
        }
    }

    /// The norm as a share of the net minimum wage, which is the norm of a couple.
    ///
    /// Of n cost sharers each gets (40 % + n × 30 %) ÷ n (Participatiewet art. 22a); a single person of 18 to 20 years
    /// 17.28 % (art. 20, the same in every year of the table of norms to a hundredth of a percent), a couple of that age
    /// twice that. That a single parent of that age gets no more is recalled: an assumption.
    public var norm: Double {
        guard let (sharers, recipients) = sharing else { return self == .jongAlleen ? 0.1728 : 0.3456 }
        return Double(recipients * (40 + 30 * sharers)) / Double(100 * sharers)
    }
}
