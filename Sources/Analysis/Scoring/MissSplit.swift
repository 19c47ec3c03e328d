internal import BijstandCaseload
internal import BijstandFigures

/// Splits what a forecast was off by into what came in, what left, price and policy.
struct MissSplit {
    /// As published.
    let forecast: StoredForecast
    /// The same run with policy as it was carried out; nil where that is not given.
    let policy: StoredForecast?
    let observed: Waarnemingen

    /// What the other parts are measured from.
    private var base: StoredForecast { policy ?? forecast }

    /// The stock at the last month for which it and every flow before it were observed; nil without such a month.
    func stock() -> Miss? {
        let paths = base.paths
        let months = observed.all.filter { $0.grootheid == .stand && $0.grens == .gelijk }.map(\.periode.upperBound)
        for month in months.sorted(by: >) {
            guard let stand = observed.stand(month)?.waarde,
                let instroom = FlowMiss(.instroomMetTerugval, observed, paths, through: month),
                let (uitstroom, isAll) = exits(through: month)
            else { continue }
            let place = paths.cutOff.distance(to: month)
            let published = forecast.paths.mean(.stand, month: place)
            var parts: [(Miss.Cause, Double)] = []
            if policy != nil { parts.append((.beleid, paths.mean(.stand, month: place) - published)) }
            if let begin = observed.stand(paths.cutOff) {
                parts.append((.beginstand, begin.waarde - Double(paths.openingStock)))
            }
            parts += [(.instroom, instroom.total), (.uitstroom, -uitstroom.total)]
            for einde in Einde.allCases where !isAll {
                if let miss = FlowMiss(.einde(einde), observed, paths, through: month) {
                    parts.append((.einde(einde), -miss.total))
                }
            }
            return Miss("stand(\(month))", isEuro: false, observed: stand, forecast: published, parts: parts)
        }
        return nil
    }

    /// Uitstroom, as CBS publishes; where these were not observed, all of them as one figure.
    private func exits(through last: Month) -> (miss: FlowMiss, isAll: Bool)? {
        let all = Grootheid([Figure.uitstroom] + Einde.allCases.map(Figure.einde))
        return FlowMiss(.uitstroom, observed, base.paths, through: last).map { ($0, false) }
            ?? FlowMiss(all, observed, base.paths, through: last).map { ($0, true) }
    }

    /// Lasten of every year of which they were observed and forecast.
    ///
    /// With volume = lasten ÷ prijs: price part = (observed − forecast price) × observed volume, volume part = forecast
    /// price × (observed − forecast volume).
    func lasten() -> [Miss] {
        observed.all.filter { $0.grootheid == .lasten && $0.grens == .gelijk }
            .map { ($0.periode.lowerBound.year, $0.waarde) }.sorted { $0.0 < $1.0 }.compactMap { year, amount in
                guard let published = forecast.amount(.lasten, year), let own = base.amount(.lasten, year) else {
                    return nil
                }
                var parts: [(Miss.Cause, Double)] = []
                if policy != nil { parts.append((.beleid, own.mean - published.mean)) }
                let end = Month(year: year, month: 12)
                var rest = Miss.Cause.rest
                if let price = observed.figure(.prijs, at: end)?.waarde, price > 0,
                    let expected = base.amount(.prijs, year)?.mean
                {
                    parts.append((.prijs, (price - expected) * amount / price))
                    let flows = flowParts(year, price: expected)
                    parts += flows
                    if flows.isEmpty { rest = .volume }
                }
                return Miss(
                    "lasten(\(year))", isEuro: true, observed: amount, forecast: published.mean, parts: parts,
                    rest: rest)
            }
    }

    /// What flows add to the dossier-years of a year, at the forecast price; none where they were not all observed.
    private func flowParts(_ year: Int, price: Double) -> [(Miss.Cause, Double)] {
        let (paths, end) = (base.paths, Month(year: year, month: 12))
        guard let instroom = FlowMiss(.instroomMetTerugval, observed, paths, through: end),
            let (uitstroom, _) = exits(through: end)
        else { return [] }
        return [
            (.instroom, price * instroom.dossierYears(year, cutOff: paths.cutOff)),
            (.uitstroom, -price * uitstroom.dossierYears(year, cutOff: paths.cutOff)),
        ]
    }
}
