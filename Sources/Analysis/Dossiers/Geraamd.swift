public import BijstandCaseload
public import BijstandMicrosimulation

/// A figure that was forecast from a cut-off, and as it came where that is known.
public struct Geraamd: Sendable {
    /// Month of the opening stock.
    public let eind: Month
    public let uitkomst: Uitkomst
    /// Nil where it did not come yet, or is not told.
    public let kwam: Int?
    public let mean, p05, p25, p75, p95: Double

    init(_ eind: Month, _ uitkomst: Uitkomst, kwam: Int?, _ run: SimulationResult) {
        let forecast = Ensemble(uitkomst.values(run))
        (self.eind, self.uitkomst, self.kwam, mean) = (eind, uitkomst, kwam, forecast.mean)
        (p05, p25) = (forecast.quantile(5), forecast.quantile(25))
        (p75, p95) = (forecast.quantile(75), forecast.quantile(95))
    }

    /// Whether the band of 90 %, and that of 50 %, hold what came.
    public var houdt90: Bool { (p05...p95).contains(Double(uitkomst.waargenomen)) }
    public var houdt50: Bool { (p25...p75).contains(Double(uitkomst.waargenomen)) }

    /// Figures of every whole twelve months of a run from its opening: stock, who comes in, who leaves.
    public static func vooruit(_ run: SimulationResult) -> [Geraamd] {
        let eind = run.scenario.start.advanced(by: -1)
        return stride(from: 12, through: run.scenario.horizon, by: 12).flatMap { months in
            let periode = eind.advanced(by: months - 11)...eind.advanced(by: months)
            return [.stand(periode, 0), .binnengekomen(periode, 0), .uitstroom(periode, 0, hasDeaths: false)].map {
                Geraamd(eind, $0, kwam: nil, run)
            }
        }
    }
}

extension Uitkomsten {
    /// Each of them as a run forecasts it.
    ///
    /// - Parameter only: totals of these alone.
    public func geraamd(
        _ run: SimulationResult, _ afscherming: Afscherming, only grootheden: [Uitkomst.Grootheid]? = nil
    ) -> [Geraamd] {
        let eind = run.scenario.start.advanced(by: -1)
        return zip(alle, told(afscherming)).filter { one, _ in
            grootheden.map { one.dimensie == .totaal && $0.contains(one.grootheid) } ?? true
        }.map { Geraamd(eind, $0, kwam: $1, run) }
    }
}
