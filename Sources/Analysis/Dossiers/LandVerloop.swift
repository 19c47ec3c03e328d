internal import BijstandCaseload
internal import BijstandMicrosimulation
internal import BijstandStochastics

/// By what a country's flows stood higher than they stand now: logarithms, by year of a window, without season.
struct LandVerloop: Sendable {
    /// See ``ObservationWindow/jaar(_:)``.
    let instroom: [Int: Double]
    let uitstroom: [HazardShape.Groep: [Int: Double]]

    /// - Parameters:
    ///   - back: who comes back, for each who comes in new.
    ///   - hasReasons: without, all exits are of the last group.
    init(_ numbers: ParameterVector, _ past: PastMonths, _ window: ObservationWindow, back: Double, hasReasons: Bool) {
        let season = Array(numbers[.discrepantieSeizoen])
        let share = numbers.scalar(.discrepantieInstroom)
        let months = past.reached.indices.map { index in
            (x: past.reached[index], z: past.z[index] - season[past.first.advanced(by: index).monthOfYear - 1])
        }
        let (amounts, betaIn) = (Array(numbers[.instroom]), Array(numbers[.instroomConjunctuur]))
        let returning = back * amounts.reduce(0, +)
        let (betaReturn, kappa) = (numbers.scalar(.terugvalConjunctuur), numbers.scalar(.discrepantieTerugval))
        func inflow(_ x: Double, _ z: Double) -> Double {
            let new = zip(Herkomst.allCases, zip(amounts, betaIn)).reduce(0.0) { sum, one in
                sum + one.1.0 * (one.0.isToegewezen ? 1 : Elementary.exp(one.1.1 * x + share * z))
            }
            return new + returning * Elementary.exp(betaReturn * x + kappa * share * z)
        }
        // Causes as they are of who is near to work: most of who leaves.
        let causes = numbers.rows(.uitstroom).map { $0[0] + $0[1] }
        let betaOut = Array(numbers[.uitstroomConjunctuur])
        func exits(_ groep: HazardShape.Groep, _ x: Double, _ z: Double) -> Double {
            Oorzaak.allCases.filter { !hasReasons || ($0 == .werk) == (groep == .werk) }.reduce(0) {
                $0 + causes[$1.index] * Elementary.exp(betaOut[$1.index] * x - (1 - share) * z)
            }
        }
        func byYear(_ flow: (Double, Double) -> Double) -> [Int: Double] {
            let logs = months.map { Elementary.log(max(flow($0.x, $0.z), 1e-300)) }
            var sums: [Int: (sum: Double, count: Double)] = [:]
            for (index, log) in logs.enumerated() {
                let year = window.jaar(past.first.advanced(by: index))
                let before = sums[year] ?? (0, 0)
                sums[year] = (before.sum + log, before.count + 1)
            }
            return sums.mapValues { $0.sum / $0.count - logs[logs.count - 1] }
        }
        instroom = byYear(inflow)
        uitstroom = [.werk: byYear { exits(.werk, $0, $1) }, .overig: byYear { exits(.overig, $0, $1) }]
    }
}
