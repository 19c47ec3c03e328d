public import BijstandCaseload

/// A forecast as a result folder keeps it: what a score needs, without running anything again.
public struct StoredForecast: Sendable, Equatable {
    public let naam: String
    public let titel: String
    /// Of the program that made it.
    public let version: String
    public let seed: UInt32
    /// What varied between replications.
    public let uncertainty: String
    /// What tells its scenario from others, policy apart; the same where two differ in policy alone.
    public let setting: String
    /// What its scenario stipulates, by name: then it is no forecast of what came.
    public let watAls: [String]
    public let paths: PathSample
    public let amounts: [AmountForecast]

    public init(
        naam: String, titel: String, version: String, seed: UInt32, uncertainty: String, setting: String = "",
        watAls: [String] = [], paths: PathSample, amounts: [AmountForecast]
    ) {
        self.naam = naam
        self.titel = titel
        self.version = version
        self.seed = seed
        self.uncertainty = uncertainty
        self.setting = setting
        self.watAls = watAls
        self.paths = paths
        self.amounts = amounts
    }

    /// First simulated month.
    public var start: Month { paths.cutOff.advanced(by: 1) }

    public func amount(_ bedrag: Grootheid, _ year: Int) -> AmountForecast? {
        amounts.first { $0.bedrag == bedrag && $0.year == year }
    }
}

/// What a forecast says of an amount of a year, in euros.
public struct AmountForecast: Sendable, Equatable {
    public let bedrag: Grootheid
    public let year: Int
    public let mean: Double
    /// At ``percentages``.
    public let quantiles: [Double]
    /// By replication, where the result has every one of them.
    public let sample: [Double]?

    /// The quantiles that results keep.
    public static let percentages = Summary.percentages

    public init(bedrag: Grootheid, year: Int, mean: Double, quantiles: [Double], sample: [Double]? = nil) {
        precondition(quantiles.count == Self.percentages.count)
        self.bedrag = bedrag
        self.year = year
        self.mean = mean
        self.quantiles = quantiles
        self.sample = sample
    }
}
