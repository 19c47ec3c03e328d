package import BijstandCaseload
package import BijstandFigures

/// A quarter of a forecast beside what was observed of it.
package struct Kwartaalbeeld: Sendable {
    /// A figure over a period.
    package struct Regel: Sendable, Equatable {
        package let grootheid: Grootheid
        /// The quarter, or the year to its end; a stock is of the end.
        package let isJaarTotNu: Bool
        package let waargenomen: Double?
        /// Quantiles of the forecast; nil where it has none of this.
        package let raming: Raming?

        /// Whether what came lies between the 5 and 95 % quantiles; nil where one of them is not known.
        package var isInBand: Bool? {
            waargenomen.flatMap { seen in raming.map { ($0.p05...$0.p95).contains(seen) } }
        }
    }

    package struct Raming: Sendable, Equatable {
        package let p05: Double
        package let p50: Double
        package let p95: Double
    }

    package let kwartaal: Kwartaal
    package let regels: [Regel]
    /// What the stock at the end was off by, where every flow since the start was observed.
    package let misser: Miss?
    /// Observed stocks since the start up to the end of the quarter.
    package let standen: [Waarneming]

    /// Figures that are always told, and those that are where they were observed.
    private static let vast = [["stand"], ["instroom_nieuw"], ["terugval"], ["uitstroom"], ["uitstroom_werk"]]
    private static let gevraagd = [["instroom_met_terugval"], ["naar_werk_gedeeltelijk"], ["naar_werk_notitie"]]

    package init(_ forecast: StoredForecast, _ observed: Waarnemingen, _ kwartaal: Kwartaal) {
        self.kwartaal = kwartaal
        let known = Waarnemingen(observed.all.filter { $0.periode.upperBound <= kwartaal.last })
        standen = known.all.filter {
            $0.grootheid == .stand && $0.grens == .gelijk && $0.periode.upperBound >= forecast.paths.cutOff
        }.sorted { $0.periode.upperBound < $1.periode.upperBound }
        misser = ForecastScore(forecast, observed: known).stockMiss.flatMap {
            $0.figure == "stand(\(kwartaal.last))" ? $0 : nil
        }
        regels = (Self.vast + Self.gevraagd).flatMap { namen -> [Regel] in
            let grootheid = Grootheid(namen: namen)
            let isStand = grootheid == .stand
            return (isStand ? [false] : [false, true]).compactMap { isJaar in
                let period = isJaar ? kwartaal.jaarTotNu : kwartaal.months
                let seen =
                    isStand ? known.stand(kwartaal.last)?.waarde : known.total(grootheid, over: period)
                if seen == nil && !Self.vast.contains(namen) { return nil }
                return Regel(
                    grootheid: grootheid, isJaarTotNu: isJaar, waargenomen: seen,
                    raming: Self.raming(forecast, grootheid, period))
            }
        }
    }

    /// Of every replication, over a period that lies within the run.
    private static func raming(
        _ forecast: StoredForecast, _ grootheid: Grootheid, _ period: ClosedRange<Month>
    ) -> Raming? {
        let paths = forecast.paths
        let (first, last) = (
            paths.cutOff.distance(to: period.lowerBound), paths.cutOff.distance(to: period.upperBound)
        )
        let isStand = grootheid == .stand
        guard let count = grootheid.count, last <= paths.horizon, isStand ? last > 0 : first > 0,
            let values = paths.values(count, max(first, 1)...max(last, 1))
        else { return nil }
        let sample = values.compactMap(\.self)
        guard !sample.isEmpty else { return nil }
        let ensemble = Ensemble(sample)
        return Raming(p05: ensemble.quantile(5), p50: ensemble.quantile(50), p95: ensemble.quantile(95))
    }

    /// The latest quarter at whose end a stock was observed that the forecast foresees; nil where there is none.
    package static func laatste(_ forecast: StoredForecast, _ observed: Waarnemingen) -> Kwartaal? {
        let paths = forecast.paths
        return observed.all.filter { $0.grootheid == .stand && $0.grens == .gelijk }.map(\.periode.upperBound)
            .filter { $0 > paths.cutOff && $0 <= paths.end && $0.monthOfYear % 3 == 0 }.max().map(Kwartaal.init)
    }
}
