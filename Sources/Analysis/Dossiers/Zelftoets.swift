public import BijstandCaseload
public import BijstandMicrosimulation

/// A figure that was forecast from a cut-off, and as it came.
public struct Getoetst: Sendable {
    /// Month of the opening stock.
    public let eind: Month
    public let uitkomst: Uitkomst
    public let mean, p05, p25, p75, p95: Double

    public init(_ eind: Month, _ uitkomst: Uitkomst, _ run: SimulationResult) {
        let forecast = Ensemble(uitkomst.values(run))
        (self.eind, self.uitkomst, mean) = (eind, uitkomst, forecast.mean)
        (p05, p25) = (forecast.quantile(5), forecast.quantile(25))
        (p75, p95) = (forecast.quantile(75), forecast.quantile(95))
    }

    /// Whether the band of 90 %, and that of 50 %, hold what came.
    public var houdt90: Bool { (p05...p95).contains(Double(uitkomst.waargenomen)) }
    public var houdt50: Bool { (p25...p75).contains(Double(uitkomst.waargenomen)) }
}

/// Forecasts of a municipality from earlier cut-offs of its own dossier file, against what the file says came.
public struct Zelftoets: Sendable {
    public let punten: [Getoetst]
    /// Cut-offs that were left out: the country knew nothing yet, or the file too little.
    public let over: [Month]

    /// Figures that are told of every cut-off.
    public static let grootheden = [Uitkomst.Grootheid.stand, .binnengekomen, .uitstroom]

    public init(_ punten: [Getoetst], over: [Month]) { (self.punten, self.over) = (punten, over) }

    /// Of so many figures of a kind, how many the band of 90 %, and that of 50 %, hold.
    public func houdt(_ grootheid: Uitkomst.Grootheid) -> (n: Int, in90: Int, in50: Int) {
        let all = punten.filter { $0.uitkomst.grootheid == grootheid }
        return (all.count, all.count(where: \.houdt90), all.count(where: \.houdt50))
    }
}
