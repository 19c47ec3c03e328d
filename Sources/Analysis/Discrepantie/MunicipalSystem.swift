internal import BijstandCaseload
internal import BijstandStochastics

/// The unknowns of a municipality, and figures as sums of them: τ, δ, ι, the pressure of each month, the chance of each.
struct MunicipalSystem {
    private let first: Month
    private let months: Int
    private let pool: MunicipalFilter.Pool
    private let response: MunicipalResponse
    private let stand: Double

    private static let levels = 3
    private var size: Int { Self.levels + 2 * months }

    init(_ first: Month, _ last: Month, stand: Double, _ numbers: ParameterVector, _ pool: MunicipalFilter.Pool) {
        (self.first, self.pool, self.stand) = (first, pool, stand)
        months = first.distance(to: last) + 1
        response = MunicipalResponse(numbers, months: months)
    }

    /// What is believed of them before any figure.
    var start: LinearState {
        var state = LinearState(size)
        let spreads = [pool.omloop, pool.verdeling, pool.instroom]
        for (index, sd) in spreads.enumerated() { state.covariance[index * (size + 1)] = sd * sd }
        let decay = Elementary.log(max(pool.phi, 1e-9))
        for a in 0..<months {
            for b in 0..<months {
                state.covariance[(Self.levels + a) * size + Self.levels + b] =
                    pool.druk * pool.druk * Elementary.exp(Double(abs(a - b)) * decay)
            }
            state.covariance[(Self.levels + months + a) * (size + 1)] = response.chance / max(stand, 1)
        }
        return state
    }

    private var none: [Double] { [Double](repeating: 0, count: size) }

    func level(_ flow: MunicipalFilter.Flow) -> [Double] {
        var row = none
        row[0] = 1
        switch flow {
        case .instroom: row[2] = 1
        case .werk: row[1] = 0.5
        case .overig: row[1] = -0.5
        }
        return row
    }

    /// The pressure of the last month.
    var now: [Double] {
        var row = none
        row[Self.levels + months - 1] = 1
        return row
    }

    /// - Parameter figure: of months from the first to the last.
    func row(_ figure: MunicipalFilter.Figure) -> [Double] {
        switch figure {
        case .change(let from, let through): zip(stock(through), stock(from)).map { $0 - $1 }
        case .flow(let flow, let period):
            pressed(level(flow), flow == .instroom ? response.instroom : response.uitstroom, period)
        case .exits(let period):
            pressed(zip(level(.werk), level(.overig)).map { ($0 + $1) / 2 }, response.uitstroom, period)
        }
    }

    /// A level with the mean pressure of months.
    private func pressed(_ level: [Double], _ answer: Double, _ period: ClosedRange<Month>) -> [Double] {
        var row = level
        let (from, through) = (first.distance(to: period.lowerBound), first.distance(to: period.upperBound))
        for month in from...through { row[Self.levels + month] += answer / Double(through - from + 1) }
        return row
    }

    /// What the logarithm of the stock has become since the month before the first.
    private func stock(_ month: Month) -> [Double] {
        var row = none
        let end = first.distance(to: month)
        guard end >= 0 else { return row }
        for from in 0...end {
            row[Self.levels + from] = response.stock[end - from]
            row[Self.levels + months + from] = response.stock[end - from] / max(response.stock[0], 1e-9)
        }
        return row
    }
}
