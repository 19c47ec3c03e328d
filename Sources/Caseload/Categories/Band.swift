/// A category that is a range of whole months, [lower, upper).
public protocol Band: Category {
    /// First month of the band.
    var lower: Int { get }
    /// Places of the bands by months.
    static var places: BandPlaces<Self> { get }
}

extension Band {
    /// First month after the band; nil for the last.
    public var upper: Int? {
        let next = index + 1
        return next < Self.count ? Self.allCases[next].lower : nil
    }

    /// The band that holds this many months; the first band below its lower bound.
    public static func containing(_ months: Int) -> Self {
        allCases[places[months]]
    }
}

/// The place of the band that holds so many months, among all of its kind: looked up, as it is asked of every month of every spell.
public struct BandPlaces<Value: Band>: Sendable {
    @usableFromInline let places: [Int]

    init() {
        let lowers = Value.allCases.map { $0.lower }
        places = (0...lowers[lowers.count - 1]).map { months in lowers.lastIndex { $0 <= months } ?? 0 }
    }

    /// Of the first band below its lower bound.
    @inlinable public subscript(months: Int) -> Int { places[min(max(months, 0), places.count - 1)] }
}

/// Age of the household's main person. Bounds in years: 18, 27, 35, 45, 55, AOW age.
public enum Leeftijd: String, Band {
    case tot27, van27tot35, van35tot45, van45tot55, vanaf55

    public static let places = BandPlaces<Leeftijd>()

    public var lower: Int {
        switch self {
        case .tot27: 18 * 12
        case .van27tot35: 27 * 12
        case .van35tot45: 35 * 12
        case .van45tot55: 45 * 12
        case .vanaf55: 55 * 12
        }
    }
}

/// Completed months on benefit in the running spell. Bounds as in the published exit hazards.
public enum Duur: String, Band {
    case m0tot3 = "0-3"
    case m3tot6 = "3-6"
    case m6tot12 = "6-12"
    case m12tot24 = "12-24"
    case m24tot36 = "24-36"
    case m36tot60 = "36-60"
    case m60tot84 = "60-84"
    case vanaf84 = "84+"

    public static let places = BandPlaces<Duur>()

    public var lower: Int {
        switch self {
        case .m0tot3: 0
        case .m3tot6: 3
        case .m6tot12: 6
        case .m12tot24: 12
        case .m24tot36: 24
        case .m36tot60: 36
        case .m60tot84: 60
        case .vanaf84: 84
        }
    }

    /// The bands of this many months and more.
    public static func vanaf(_ maanden: Int) -> [Duur] { allCases.filter { $0.lower >= maanden } }
}

/// Completed months since exit, for terugval. After 60 months nobody comes back.
public enum SindsUitstroom: String, Band {
    case m0tot6 = "0-6"
    case m6tot12 = "6-12"
    case m12tot24 = "12-24"
    case m24tot60 = "24-60"

    public static let places = BandPlaces<SindsUitstroom>()

    public var lower: Int {
        switch self {
        case .m0tot6: 0
        case .m6tot12: 6
        case .m12tot24: 12
        case .m24tot60: 24
        }
    }

    /// Months after which a former recipient is out of the model for good.
    public static let window = 60
}
