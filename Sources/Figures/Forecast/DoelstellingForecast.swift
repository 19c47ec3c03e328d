public import BijstandCaseload
internal import BijstandMicrosimulation

/// A goal of policy beside the forecast: what its figure comes to, and the chance that it is reached.
public struct DoelstellingForecast: Sendable {
    /// A calendar year, or a year up to the end of a quarter.
    public struct Period: Sendable {
        public let year: Int
        /// 1 to 4: from January to the end of this quarter; nil for the year.
        public let kwartaal: Int?
        /// What is to be reached by then; nil of goals together.
        public let grens: Double?
        /// The figure; nil of goals together.
        public let cijfer: Summary?
        /// Chance that it is reached; nil with a measure whose effect is known from nowhere.
        public let kans: Summary?

        /// `2019`, or `2019-K2`.
        public var name: String { kwartaal.map { "\(year)-K\($0)" } ?? "\(year)" }
    }

    public let doelstelling: Doelstelling
    public let periods: [Period]

    /// Whether a goal is reached, by replication.
    private struct Outcome {
        let period: Period
        let reached: [Bool]
    }

    /// All goals of a scenario, in their order.
    static func all(_ result: SimulationResult, _ years: [FigureYear]) -> [DoelstellingForecast] {
        let goals = result.scenario.doelstellingen
        let hasBewijs = result.scenario.zonderBewijs.isEmpty
        if goals.isEmpty { return [] }
        var outcomes: [String: [Outcome]] = [:]
        let quarters = Parallel.map(goals.contains(where: \.isPerKwartaal) ? years.count * 4 : 0) { index in
            let (year, quarter) = (years[index / 4], index % 4 + 1)
            // The last quarter ends the year, which is counted.
            let whole = quarter == 4 ? year.counts : nil
            return (year.year, quarter, whole ?? YearCounts(result, year: year.year, through: 3 * quarter))
        }
        for goal in goals {
            guard case .cijfer(let name, let grens) = goal.inhoud else { continue }
            let figure = Figure.named(name)
            var own: [Outcome] = []
            for year in years where goal.jaren.contains(year.year) {
                for (_, quarter, counts) in quarters.filter({ goal.isPerKwartaal && $0.0 == year.year }) {
                    guard let count = figure.count, !figure.needsJobs || result.scenario.hasJobs else { continue }
                    own.append(
                        outcome(
                            figure, grens, year.year, quarter, Double(quarter) / 4, counts.values(count), hasBewijs))
                }
                if let values = year.values(figure) {
                    own.append(outcome(figure, grens, year.year, nil, 1, values, hasBewijs))
                }
            }
            outcomes[goal.naam] = own
        }
        return goals.map { goal in
            switch goal.inhoud {
            case .cijfer:
                return DoelstellingForecast(doelstelling: goal, periods: outcomes[goal.naam, default: []].map(\.period))
            case .samen(let names):
                return DoelstellingForecast(
                    doelstelling: goal, periods: together(goal, names.map { outcomes[$0] ?? [] }))
            }
        }
    }

    /// - Parameter share: of the year.
    private static func outcome(
        _ figure: Figure, _ grens: Doelstelling.Grens, _ year: Int, _ quarter: Int?, _ share: Double,
        _ values: [Int64?], _ hasBewijs: Bool
    ) -> Outcome {
        let bound = grens.waarde * share
        let scaled = bound * Double(figure.scale)
        // A share of nobody reaches nothing.
        let reached = values.map { value in
            guard let value else { return false }
            return switch grens {
            case .tenMinste: Double(value) >= scaled.rounded(.up)
            case .tenHoogste: Double(value) <= scaled.rounded(.down)
            }
        }
        return Outcome(
            period: Period(
                year: year, kwartaal: quarter, grens: bound,
                cijfer: Summary(values, unit: figure.eenheid, scale: figure.scale),
                kans: hasBewijs ? chance(reached) : nil),
            reached: reached)
    }

    /// Goals of the same period at once, where all of them have it.
    private static func together(_ goal: Doelstelling, _ parts: [[Outcome]]) -> [Period] {
        (parts.first ?? []).compactMap { first in
            let period = first.period
            if !goal.jaren.contains(period.year) || period.kwartaal != nil && !goal.isPerKwartaal { return nil }
            let same = parts.map { $0.first { $0.period.name == period.name } }
            if same.contains(where: { $0 == nil }) { return nil }
            let reached = first.reached.indices.map { index in same.allSatisfy { $0!.reached[index] } }
            return Period(
                year: period.year, kwartaal: period.kwartaal, grens: nil, cijfer: nil,
                kans: period.kans == nil ? nil : chance(reached))
        }
    }

    private static func chance(_ reached: [Bool]) -> Summary {
        Summary(reached.map { $0 ? 1 : 0 }, unit: .kans)
    }
}
