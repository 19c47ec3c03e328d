public import BijstandCaseload

/// What a forecast was off by, and what that comes from: observed less forecast, above 0 where too little was forecast.
public struct Miss: Sendable, Equatable {
    public enum Cause: Sendable, Hashable {
        /// Policy was carried out otherwise than forecast.
        case beleid
        /// The stock at the cut-off was not the one that the run started from.
        case beginstand
        /// More came in than forecast, people who come back among them.
        case instroom
        /// More left than forecast, which lowers the stock.
        case uitstroom
        /// More ended otherwise than forecast.
        case einde(Einde)
        /// A dossier-year cost more than forecast.
        case prijs
        /// More dossier-years than forecast, where flows do not say why.
        case volume
        /// What is left: every ``Einde`` that was not observed, and what the published figures do not close.
        case rest

        /// Every cause, in the order of tables.
        public static let all: [Self] =
            [.beleid, .beginstand, .instroom, .uitstroom] + Einde.allCases.map { .einde($0) } + [
                .prijs, .volume, .rest,
            ]

        /// As tables spell it.
        public var name: String {
            switch self {
            case .beleid: "beleid"
            case .beginstand: "beginstand"
            case .instroom: "instroom_met_terugval"
            case .uitstroom: "uitstroom"
            case .einde(let einde): einde.rawValue
            case .prijs: "prijs"
            case .volume: "volume"
            case .rest: "rest"
            }
        }
    }

    /// A stock at the end of a month, or lasten of a year.
    public let figure: String
    public let isEuro: Bool
    public let observed: Double
    /// The mean that was forecast.
    public let forecast: Double
    /// They add up to ``total``.
    public let parts: [(cause: Cause, value: Double)]

    public var total: Double { observed - forecast }

    /// - Parameter rest: the name of what is left after the parts.
    init(
        _ figure: String, isEuro: Bool, observed: Double, forecast: Double, parts: [(cause: Cause, value: Double)],
        rest: Cause = .rest
    ) {
        self.figure = figure
        self.isEuro = isEuro
        self.observed = observed
        self.forecast = forecast
        let known = parts.reduce(0) { $0 + $1.value }
        self.parts = parts + [(rest, observed - forecast - known)]
    }

    public static func == (left: Miss, right: Miss) -> Bool {
        left.figure == right.figure && left.observed == right.observed && left.forecast == right.forecast
            && left.parts.elementsEqual(right.parts) { $0.cause == $1.cause && $0.value == $1.value }
    }
}
