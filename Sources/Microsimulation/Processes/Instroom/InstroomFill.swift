internal import BijstandCaseload
internal import BijstandStochastics

/// λ of every herkomst and month in a replication: base × season × trend × exp(β·x) × pressure × overdispersion, and effects.
extension InstroomTables {
    /// More in a month is no municipality: trends and labour market have run away.
    private static let limit = 1e6

    /// - Parameter factor: multiplies all instroom; 1 but for the steady state's large frame.
    func fill(
        _ plan: Plan, _ vector: ParameterVector, x: [Double], druk: [Druk], key: StreamKey, factor: Double
    ) throws(InvalidDistribution) {
        partial = plan.instroom.partial.map { effects in effects.map { vector.values[$0.quantity] } }
        let base = Array(vector[.instroom])
        let trend = Array(vector[.instroomTrend])
        let beta = Array(vector[.instroomConjunctuur])
        let variance = Array(vector[.instroomOverdispersie])
        let season = Array(vector[.instroomSeizoen])
        for herkomst in 0..<Metric.herkomsten {
            for t in 1..<months {
                let month = plan.timeline.month(t)
                var common = season[month.monthOfYear - 1] * factor
                let exponent = trend[herkomst] * Double(t - 1) / 12 + beta[herkomst] * x[t]
                if exponent != 0 { common *= Elementary.exp(exponent) }
                if Druk.moves(herkomst: herkomst) { common *= druk[t].instroom }
                if variance[herkomst] > 0 {
                    common *= try Self.overdispersion(variance[herkomst], herkomst: herkomst, month: month, key: key)
                }
                for lijn in [Lijn.scenario, .ongewijzigd] {
                    var lambda = base[herkomst]
                    for e in plan.instroom.levels[herkomst] where e.months.contains(t) && e.applies(in: lijn) {
                        lambda = vector.values[e.quantity]
                    }
                    lambda *= common
                    for e in plan.instroom.whole[herkomst] where e.months.contains(t) && e.applies(in: lijn) {
                        lambda *= vector.values[e.quantity]
                    }
                    var bound = lambda
                    for (index, e) in plan.instroom.partial[herkomst].enumerated()
                    where e.months.contains(t) && e.applies(in: lijn) {
                        bound *= max(1, partial[herkomst][index])
                    }
                    let cell = (lijn.index * Metric.herkomsten + herkomst) * months + t
                    guard bound <= Self.limit else {
                        throw Self.unbounded(plan, herkomst, month, bound)
                    }
                    intensities[cell] = lambda
                    bounds[cell] = bound
                }
            }
        }
    }

    /// Of the effects on it the first is named; without effects the instroom itself.
    private static func unbounded(
        _ plan: Plan, _ herkomst: Int, _ month: Month, _ amount: Double
    ) -> InvalidDistribution {
        let scenario = plan.scenario
        let effects = plan.instroom.levels[herkomst] + plan.instroom.whole[herkomst] + plan.instroom.partial[herkomst]
        let position =
            effects.filter { $0.months.contains(plan.timeline.index(month)) }.map { $0.quantity }.min()
            ?? scenario.layout.range(.instroom).lowerBound + herkomst
        return InvalidDistribution(
            path: scenario.layout.paths()[position],
            found: "\(amount) new dossiers of \(Herkomst.allCases[herkomst].rawValue) in \(month)",
            expected: "at most \(Int(limit)) in a month")
    }

    private static func overdispersion(
        _ variance: Double, herkomst: Int, month: Month, key: StreamKey
    ) throws(InvalidDistribution) -> Double {
        let subject = UInt64(herkomst) << 32 | UInt64(month.index)
        var stream = RandomStream(key: key, address: StreamAddress(subject: subject, process: .overdispersie))
        return try Gamma(mean: 1, sd: variance.squareRoot()).sample(&stream)
    }
}
