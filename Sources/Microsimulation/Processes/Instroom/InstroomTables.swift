internal import BijstandCaseload
internal import BijstandStochastics

/// Expected instroom of a herkomst in a month, and how its dossiers look, in one replication.
final class InstroomTables {
    /// Intensity λ by (lijn, herkomst, month), effects on parts aside; and the largest a part can have.
    private let intensities: UnsafeMutablePointer<Double>
    private let bounds: UnsafeMutablePointer<Double>
    /// Upper bounds of the categories on (0, 1) by (herkomst, category); of kenmerken the shares themselves.
    let afstand: UnsafeMutablePointer<Double>
    let leefvorm: UnsafeMutablePointer<Double>
    let leeftijd: UnsafeMutablePointer<Double>
    let kenmerk: UnsafeMutablePointer<Double>
    /// Upper bounds of housemates by leefvorm: until 2022, then from 2023.
    let medebewoners: (before: UnsafeMutablePointer<Double>, after: UnsafeMutablePointer<Double>)
    /// Ratios of the effects on parts, by herkomst, in the order of the plan.
    private var partial: [[Double]] = []
    private let months: Int
    /// More in a month is no municipality: trends and labour market have run away.
    private static let limit = 1e6

    init(_ plan: Plan) {
        months = plan.timeline.last + 1
        func buffer(_ count: Int) -> UnsafeMutablePointer<Double> {
            let pointer = UnsafeMutablePointer<Double>.allocate(capacity: count)
            pointer.initialize(repeating: 0, count: count)
            return pointer
        }
        let size = Lijn.allCases.count * Metric.herkomsten * months
        intensities = buffer(size)
        bounds = buffer(size)
        afstand = buffer(Metric.herkomsten * Metric.afstanden)
        leefvorm = buffer(Metric.herkomsten * Metric.leefvormen)
        leeftijd = buffer(Metric.herkomsten * Metric.leeftijden)
        kenmerk = buffer(Metric.herkomsten * Kenmerk.count)
        let shared = Metric.leefvormen * Medebewoners.count
        medebewoners = (buffer(shared), buffer(shared))
    }

    deinit {
        for buffer in [intensities, bounds, afstand, leefvorm, leeftijd, kenmerk] { buffer.deallocate() }
        medebewoners.before.deallocate()
        medebewoners.after.deallocate()
    }

    /// Housemates of a household by its one draw, packed for ``Dossier/medebewoners``.
    @inline(__always)
    func drawMedebewoners(leefvorm: Int, _ word: UInt32) -> UInt8 {
        let row = leefvorm &* 4
        return Kosten.medebewoners(
            before: CategoryDraw.pick(medebewoners.before + row, word),
            after: CategoryDraw.pick(medebewoners.after + row, word))
    }

    /// Upper bounds of housemates by leefvorm, until 2022 and from 2023.
    static func medebewoners(_ vector: ParameterVector) -> (before: [[Double]], after: [[Double]]) {
        let before = vector.rows(.medebewoners)
        let after = vector.rows(.medebewonersNa2022)
        return (
            before.map(cumulative), zip(before, after).map { cumulative($1.contains(where: \.isNaN) ? $0 : $1) }
        )
    }

    /// λ of a herkomst in a month, effects on parts aside.
    @inline(__always)
    func intensity(_ lijn: Int, herkomst: Int, t: Int) -> Double {
        intensities[(lijn &* Metric.herkomsten &+ herkomst) &* months &+ t]
    }

    /// No dossier of the herkomst has a λ above this.
    @inline(__always)
    func bound(_ lijn: Int, herkomst: Int, t: Int) -> Double {
        bounds[(lijn &* Metric.herkomsten &+ herkomst) &* months &+ t]
    }

    /// Ratio of the effects on the parts of a herkomst that a dossier belongs to.
    func partialRatio(
        _ lijn: Lijn, _ plan: borrowing InstroomPlan, herkomst: Int, t: Int, _ row: Dossier, leeftijd: Int
    ) -> Double {
        var ratio = 1.0
        for (index, e) in plan.partial[herkomst].enumerated() where e.months.contains(t) && e.applies(in: lijn) {
            let isInside =
                e.mask.admits(afstand: Int(row.afstand))
                && e.mask.admits(
                    leefvorm: Profile.leefvorm(Int(row.profile)), herkomst: herkomst, kenmerken: Int(row.kenmerken),
                    leeftijd: leeftijd)
            if isInside { ratio *= partial[herkomst][index] }
        }
        return ratio
    }

    /// - Parameter factor: multiplies all instroom; 1 but for the steady state's large frame.
    func fill(
        _ plan: Plan, _ vector: ParameterVector, x: [Double], key: StreamKey, factor: Double
    ) throws(InvalidDistribution) {
        Self.write(vector.rows(.instroomAfstand).map(Self.cumulative), into: afstand)
        Self.write(vector.rows(.instroomLeefvorm).map(Self.cumulative), into: leefvorm)
        Self.write(vector.rows(.instroomLeeftijd).map(Self.cumulative), into: leeftijd)
        Self.write(vector.rows(.instroomKenmerk), into: kenmerk)
        let shared = Self.medebewoners(vector)
        Self.write(shared.before, into: medebewoners.before)
        Self.write(shared.after, into: medebewoners.after)
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
            effects.filter { $0.months.contains(plan.timeline.index(month)) }.map(\.quantity).min()
            ?? scenario.layout.range(.instroom).lowerBound + herkomst
        return InvalidDistribution(
            path: scenario.layout.paths()[position],
            found: "\(amount) new dossiers of \(Herkomst.allCases[herkomst].rawValue) in \(month)",
            expected: "at most \(Int(limit)) in a month")
    }

    private static func write(_ rows: [[Double]], into buffer: UnsafeMutablePointer<Double>) {
        var next = buffer
        for row in rows {
            for value in row {
                next.pointee = value
                next += 1
            }
        }
    }

    private static func overdispersion(
        _ variance: Double, herkomst: Int, month: Month, key: StreamKey
    ) throws(InvalidDistribution) -> Double {
        let subject = UInt64(herkomst) << 32 | UInt64(month.index)
        var stream = RandomStream(key: key, address: StreamAddress(subject: subject, process: .overdispersie))
        return try Gamma(mean: 1, sd: variance.squareRoot()).sample(&stream)
    }

    /// Upper bounds of the categories on (0, 1), the last one 1.
    static func cumulative(_ shares: [Double]) -> [Double] {
        let total = shares.reduce(0, +)
        var sum = 0.0
        var bounds = shares.map { share in
            sum += share
            return sum / total
        }
        // From the last positive share on, rounding must not leave room above.
        let last = shares.lastIndex { $0 > 0 } ?? shares.count - 1
        for index in last..<bounds.count { bounds[index] = 1 }
        return bounds
    }
}
