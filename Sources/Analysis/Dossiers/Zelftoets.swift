public import BijstandCaseload

/// Forecasts of a municipality from earlier cut-offs of its own dossier file, against what the file says came.
public struct Zelftoets: Sendable {
    public enum Grootheid: String, CaseIterable, Sendable { case stand, instroom, uitstroom }

    /// One figure, forecast and as it came.
    public struct Punt: Sendable {
        /// Month of the opening stock.
        public let eind: Month
        public let grootheid: Grootheid
        /// A month, or a year.
        public let periode: String
        public let waargenomen: Double
        public let mean, p05, p25, p75, p95: Double

        /// - Parameter values: by replication.
        public init(_ eind: Month, _ grootheid: Grootheid, _ periode: String, waargenomen: Double, values: [Double]) {
            let forecast = Ensemble(values)
            (self.eind, self.grootheid, self.periode, self.waargenomen) = (eind, grootheid, periode, waargenomen)
            mean = forecast.mean
            (p05, p25) = (forecast.quantile(5), forecast.quantile(25))
            (p75, p95) = (forecast.quantile(75), forecast.quantile(95))
        }

        /// Whether the band of 90 %, and that of 50 %, hold what came.
        public var houdt90: Bool { (p05...p95).contains(waargenomen) }
        public var houdt50: Bool { (p25...p75).contains(waargenomen) }
    }

    public let punten: [Punt]
    /// Cut-offs that were left out: the country knew nothing yet, or the file too little.
    public let over: [Month]

    public init(_ punten: [Punt], over: [Month]) { (self.punten, self.over) = (punten, over) }

    /// Of so many figures of a kind, how many the band of 90 %, and that of 50 %, hold.
    public func houdt(_ grootheid: Grootheid) -> (n: Int, in90: Int, in50: Int) {
        let all = punten.filter { $0.grootheid == grootheid }
        return (all.count, all.count(where: \.houdt90), all.count(where: \.houdt50))
    }
}
