internal import BijstandCaseload
internal import BijstandStochastics

/// x(t): regional unemployment minus its reference, in percentage points, for every simulated month.
///
/// Unemployment is the path, or a level in its place, and what effects add to it: max(0, u(t) + Σ Δ(t)).
struct LabourMarket: Sendable {
    /// Timeline months of the path's points, in order.
    private let points: [Int]
    private let levels: [PlannedEffect]
    private let differences: [PlannedEffect]

    init(_ scenario: Scenario, _ timeline: Timeline, _ effects: [PlannedEffect]) {
        points = scenario.points.map(timeline.index)
        let own = effects.filter { $0.proces == .arbeidsmarkt }
        levels = own.filter { $0.kind == .niveau }
        differences = own.filter { $0.kind == .verschil }
    }

    /// Writes x(0) … x(last). x is known at the cut-off, so the noise is 0 there.
    func write(_ x: inout [Double], _ numbers: ParameterVector, key: StreamKey) throws(InvalidDistribution) {
        var noise = RandomStream(key: key, address: StreamAddress(subject: 0, process: .arbeidsmarkt))
        let values = Array(numbers[.pad])
        let reference = numbers.scalar(.referentie)
        let shock = try Normal(mean: 0, sd: numbers.scalar(.arbeidsmarktSd))
        let rho = numbers.scalar(.arbeidsmarktRho)
        var deviation = 0.0
        for t in x.indices {
            if t > 0 && shock.sd > 0 { deviation = rho * deviation + shock.sample(&noise) }
            x[t] = unemployment(t, values, numbers) - reference + deviation
        }
    }

    /// x by calendar year, and of that the noise, from two years before the run on.
    ///
    /// Before the cut-off x is as the path tells; the last year may be cut short by the end of the simulation.
    func conjunctuur(_ x: [Double], _ numbers: ParameterVector, _ timeline: Timeline) -> Conjunctuur {
        let values = Array(numbers[.pad])
        let reference = numbers.scalar(.referentie)
        func planned(_ t: Int) -> Double { unemployment(t, values, numbers) - reference }
        let first = timeline.start.year
        let years = first - Conjunctuur.yearsBefore...timeline.month(timeline.horizon).year
        func mean(_ year: Int, _ value: (Int) -> Double) -> Double {
            let months = (1...12).map { timeline.index(Month(year: year, month: $0)) }.filter { $0 < x.count }
            return months.reduce(0) { $0 + value($1) } / Double(months.count)
        }
        return Conjunctuur(
            first: first, x: years.map { mean($0) { $0 > 0 ? x[$0] : planned($0) } },
            noise: years.map { mean($0) { $0 > 0 ? x[$0] - planned($0) : 0 } })
    }

    /// exp(β·x): what the labour market does to a hazard.
    static func ratio(_ beta: Double, _ x: Double) -> Double { beta * x == 0 ? 1 : Elementary.exp(beta * x) }

    /// Without noise, in percents.
    private func unemployment(_ t: Int, _ path: [Double], _ numbers: ParameterVector) -> Double {
        let level = levels.last { $0.months.contains(t) }.map { numbers.values[$0.quantity] } ?? interpolated(t, path)
        if differences.isEmpty { return level }
        // In the order of their size: the sum is the same in whatever order layers lie.
        let added = differences.filter { $0.months.contains(t) }.map { numbers.values[$0.quantity] }.sorted()
        return max(0, level + added.reduce(0, +))
    }

    /// Straight lines between points, the outer values outside them.
    private func interpolated(_ t: Int, _ values: [Double]) -> Double {
        guard let after = points.firstIndex(where: { $0 >= t }) else { return values[values.count - 1] }
        if after == 0 || points[after] == t { return values[after] }
        let share = Double(t - points[after - 1]) / Double(points[after] - points[after - 1])
        return values[after - 1] + share * (values[after] - values[after - 1])
    }
}
