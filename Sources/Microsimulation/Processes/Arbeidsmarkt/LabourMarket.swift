internal import BijstandCaseload
internal import BijstandStochastics

/// x(t): regional unemployment minus its reference, in percentage points, for every simulated month.
///
/// Unemployment is the path, or a level in its place, and what effects add to it: max(0, u(t) + Σ Δ(t)). With a momentum m the path
/// is known up to its last point before the peildatum, and goes on after its last: y(t+1) = ρ y(t) + m (y(t) − y(t−6)) ÷ 6, with y what it differs from its reference by; the noise
/// around the path follows the same equation, with shocks.
struct LabourMarket: Sendable {
    /// Timeline months of the path's points, in order.
    private let points: [Int]
    private let levels: [PlannedEffect]
    private let differences: [PlannedEffect]
    /// Last month of which x is known: no noise up to it.
    private let known: Int
    private let hasMomentum: Bool
    /// Month from which flows may go along with it in part.
    private let cutOff: Int
    private let last: Int
    /// The path's values where they are not those of the numbers.
    private let given: [Double]?

    /// Months before the cut-off from which a lagged x is summed: with the longest lag, 5 % of what came before is left.
    private static let memory = 180
    /// Months over which the change is taken that goes on.
    private static let halfYear = 6

    init(_ scenario: Scenario, _ timeline: Timeline, _ effects: [PlannedEffect]) {
        points = scenario.points.map(timeline.index)
        let own = effects.filter { $0.proces == .arbeidsmarkt }
        levels = own.filter { $0.kind == .niveau }
        differences = own.filter { $0.kind == .verschil }
        let peildatum = timeline.index(scenario.peildatum)
        cutOff = max(0, peildatum)
        hasMomentum = scenario.isGiven(.momentum)
        known = hasMomentum ? max(0, points.last { $0 <= peildatum } ?? 0) : 0
        last = timeline.last
        given = nil
    }

    /// A path that is known up to its last month, and goes on by its momentum.
    init(known path: [(month: Month, waarde: Double)], _ timeline: Timeline) {
        points = path.map { timeline.index($0.month) }
        given = path.map(\.waarde)
        (levels, differences) = ([], [])
        known = max(0, points.last ?? 0)
        cutOff = known
        hasMomentum = true
        last = timeline.last
    }

    /// Writes x(0) … x(last), and the x that reaches flows: the same with its lag.
    func write(
        _ x: inout [Double], lagged: inout [Double], _ numbers: ParameterVector, key: StreamKey
    ) throws(InvalidDistribution) {
        var noise = RandomStream(key: key, address: StreamAddress(subject: 0, process: .arbeidsmarkt))
        let path = path(numbers)
        let reference = numbers.scalar(.referentie)
        let shock = try Normal(mean: 0, sd: numbers.scalar(.arbeidsmarktSd))
        let rho = numbers.scalar(.arbeidsmarktRho)
        let momentum = hasMomentum ? numbers.scalar(.momentum) : 0
        var deviations = [Double](repeating: 0, count: hasMomentum ? x.count : 0)
        var deviation = 0.0
        for t in x.indices {
            if t > known && shock.sd > 0 {
                let change =
                    hasMomentum ? (deviation - (t > Self.halfYear ? deviations[t - 1 - Self.halfYear] : 0)) : 0
                deviation = rho * deviation + momentum * change / Double(Self.halfYear) + shock.sample(&noise)
                if hasMomentum { deviations[t] = deviation }
            }
            x[t] = unemployment(t, path, numbers) - reference + deviation
        }
        lag(&lagged, x, path, numbers)
        let follow = Volgen(numbers)
        guard !follow.isWhole, cutOff < lagged.count else { return }
        for t in cutOff + 1..<lagged.count { lagged[t] = follow(lagged[t], since: lagged[cutOff]) }
    }

    /// x̄(t) = x̄(t−1) + (x(t) − x̄(t−1)) ÷ (1 + ℓ), from long before the cut-off on.
    private func lag(_ lagged: inout [Double], _ x: [Double], _ path: Path, _ numbers: ParameterVector) {
        let months = numbers.scalar(.vertraging)
        guard months > 0 else {
            lagged = x
            return
        }
        let reference = numbers.scalar(.referentie)
        var mean = path(-Self.memory) - reference
        for t in 1 - Self.memory..<x.count {
            mean += ((t < 0 ? path(t) - reference : x[t]) - mean) / (1 + months)
            if t >= 0 { lagged[t] = mean }
        }
    }

    /// x by calendar year, and of that the noise, from two years before the run on.
    ///
    /// Before the cut-off x is as the path tells; the last year may be cut short by the end of the simulation.
    func conjunctuur(
        _ x: [Double], _ numbers: ParameterVector, _ timeline: Timeline, _ volume: [Conjunctuur.Volume]
    ) -> Conjunctuur {
        let path = path(numbers)
        let reference = numbers.scalar(.referentie)
        func planned(_ t: Int) -> Double { unemployment(t, path, numbers) - reference }
        let first = timeline.start.year
        let years = first - Conjunctuur.yearsBefore...timeline.month(timeline.horizon).year
        func mean(_ year: Int, _ value: (Int) -> Double) -> Double {
            let months = (1...12).map { timeline.index(Month(year: year, month: $0)) }.filter { $0 < x.count }
            return months.reduce(0) { $0 + value($1) } / Double(months.count)
        }
        return Conjunctuur(
            first: first, x: years.map { mean($0) { $0 > 0 ? x[$0] : planned($0) } },
            noise: years.map { mean($0) { $0 > 0 ? x[$0] - planned($0) : 0 } }, volume: volume)
    }

    /// exp(β·x): what the labour market does to a hazard.
    static func ratio(_ beta: Double, _ x: Double) -> Double { beta * x == 0 ? 1 : Elementary.exp(beta * x) }

    /// Without noise, in percents.
    private func unemployment(_ t: Int, _ path: Path, _ numbers: ParameterVector) -> Double {
        let level = levels.last { $0.months.contains(t) }.map { numbers.values[$0.quantity] } ?? path(t)
        if differences.isEmpty { return level }
        // In the order of their size: the sum is the same in whatever order layers lie.
        let added = differences.filter { $0.months.contains(t) }.map { numbers.values[$0.quantity] }.sorted()
        return max(0, level + added.reduce(0, +))
    }

    /// The path of one replication.
    private struct Path {
        let points: [Int]
        let values: [Double]
        /// What it goes on with after its last point; empty where it stays level.
        var beyond: [Double] = []

        /// Straight lines between points, the outer values outside them.
        func callAsFunction(_ t: Int) -> Double {
            if t > points[points.count - 1] && !beyond.isEmpty {
                return beyond[min(t - points[points.count - 1], beyond.count) - 1]
            }
            guard let after = points.firstIndex(where: { $0 >= t }) else { return values[values.count - 1] }
            if after == 0 || points[after] == t { return values[after] }
            let share = Double(t - points[after - 1]) / Double(points[after] - points[after - 1])
            return values[after - 1] + share * (values[after] - values[after - 1])
        }
    }

    private func path(_ numbers: ParameterVector) -> Path {
        var path = Path(points: points, values: given ?? Array(numbers[.pad]))
        guard hasMomentum, let end = points.last, end < last else { return path }
        let (reference, rho, momentum) = (
            numbers.scalar(.referentie), numbers.scalar(.arbeidsmarktRho), numbers.scalar(.momentum)
        )
        var y = (end - Self.halfYear...end).map { path($0) - reference }
        for _ in end..<last {
            let now = y[y.count - 1]
            y.append(rho * now + momentum * (now - y[y.count - 1 - Self.halfYear]) / Double(Self.halfYear))
        }
        path.beyond = y.dropFirst(Self.halfYear + 1).map { max(0, $0 + reference) }
        return path
    }
}
