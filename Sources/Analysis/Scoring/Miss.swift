/// What a forecast was off by, and what that comes from: observed less forecast, above 0 where too little was forecast.
public struct Miss: Sendable, Equatable {
    public enum Cause: String, Sendable, CaseIterable {
        /// Policy was carried out otherwise than forecast.
        case beleid
        /// The stock at the cut-off was not the one that the run started from.
        case beginstand
        /// More came in than forecast, people who come back among them.
        case instroom = "instroom_met_terugval"
        /// More left than forecast, which lowers the stock.
        case uitstroom
        case aow
        case overlijden
        /// A dossier-year cost more than forecast.
        case prijs
        /// More dossier-years than forecast, where flows do not say why.
        case volume
        /// What is left: AOW and death where they were not observed, and what the published figures do not close.
        case rest
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
