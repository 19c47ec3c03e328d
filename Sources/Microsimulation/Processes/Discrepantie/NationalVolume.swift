internal import BijstandCaseload
internal import BijstandStochastics

/// What the country's part of the discrepancy does to the national number of benefits, by calendar year.
///
/// The logarithm of the expected stock answers a pressure of one month by ``answer`` in the months after, as the ``ExpectedStock`` of
/// the scenario does at its steady state; it answers a path by the sum, which in the long run is exact: stock is instroom ÷ hazard.
/// What is foreseen is the state at the peildatum as it decays. A budget holds what has come about by the time it is set, and what was
/// foreseen from there: that of spring the path up to December of the year before, the definitive one that up to June.
struct NationalVolume: Sendable {
    private let known: Int
    /// Months from the state to the cut-off.
    private let age: Int
    private let last: Int
    /// Timeline months of each year's January.
    private let years: [Int]
    /// By months since a pressure of 1 in one month; empty where no number of the country's part can move.
    private let answer: [Double]
    private let toestand: Double

    private static let june = 6

    init(_ scenario: Scenario, _ timeline: Timeline, _ discrepancy: Discrepancy) {
        let first = timeline.start.year
        years = (first - Conjunctuur.yearsBefore...timeline.month(timeline.horizon).year).map {
            timeline.index(Month(year: $0, month: 1))
        }
        known = max(0, discrepancy.known)
        age = max(0, -discrepancy.known)
        last = min(timeline.last, years[years.count - 1] + 11)
        let numbers = scenario.centers
        toestand = numbers.scalar(.landToestand)
        let moves = [Parameter.landToestand, .landSd, .landSnel].contains { scenario.isGiven($0) }
        answer = moves && last > 0 ? ExpectedStock.answer(numbers, months: last) : []
    }

    /// - Parameter land: the country's s + f by timeline month.
    func volume(_ land: [Double], _ numbers: ParameterVector) -> [Conjunctuur.Volume] {
        if answer.isEmpty { return [] }
        let phi = numbers.scalar(.landPhi)
        let foreseen = (0..<age).reduce(toestand) { state, _ in state * phi }
        let expected = mean(of: decay(land, from: known, foreseen, phi))
        func unforeseen(_ from: Int, _ year: Int) -> Double {
            from <= known ? 0 : mean(decay(land, from: from, land[from], phi), year) - expected[year]
        }
        return years.indices.map { year in
            Conjunctuur.Volume(
                spring: unforeseen(min(last, years[year] - 1), year),
                autumn: unforeseen(min(last, years[year] - 1 + Self.june), year))
        }
    }

    /// The path up to a month, and from there its decay; 0 up to the peildatum, whose stock holds what was before.
    private func decay(_ land: [Double], from month: Int, _ state: Double, _ phi: Double) -> [Double] {
        var (path, state) = ([Double](repeating: 0, count: last + 1), state)
        for t in 0...last where t > known {
            if t <= month {
                path[t] = land[t]
            } else {
                state *= phi
                path[t] = state
            }
        }
        return path
    }

    private func mean(of path: [Double]) -> [Double] { years.indices.map { mean(path, $0) } }

    /// The mean answer over a calendar year, as far as it is simulated.
    private func mean(_ path: [Double], _ year: Int) -> Double {
        let months = (years[year]..<years[year] + 12).filter { $0 <= last }
        var sum = 0.0
        for t in months where t > known {
            for pressed in known + 1...t { sum += path[pressed] * answer[t - pressed] }
        }
        return months.isEmpty ? 0 : sum / Double(months.count)
    }
}
