public import BijstandCaseload
public import BijstandMicrosimulation
internal import BijstandStochastics

/// What befell a country's flows in months that lie behind, labour market and pressure together: logarithms, without season.
public struct LandVerloop: Sendable {
    public let first: Month
    /// By month from the first on, against a month in which nothing befalls it.
    public let instroom: [Double]
    public let uitstroom: [HazardShape.Groep: [Double]]

    /// - Parameters:
    ///   - back: who comes back, for each who comes in new.
    ///   - hasReasons: without, all exits are of the last group.
    public init(_ numbers: ParameterVector, _ past: PastMonths, back: Double, hasReasons: Bool) {
        first = past.first
        let season = Array(numbers[.discrepantieSeizoen])
        let factor = LandFactor(numbers)
        let months = past.reached.indices.map { index in
            (x: past.reached[index], z: past.z[index] - season[past.first.advanced(by: index).monthOfYear - 1])
        }
        let amounts = Array(numbers[.instroom])
        let returning = back * amounts.reduce(0, +)
        func inflow(_ x: Double, _ z: Double) -> Double {
            zip(Herkomst.allCases, amounts).reduce(0) { $0 + $1.1 * factor.instroom($1.0, x: x, z: z) }
                + returning * factor.terugval(x: x, z: z)
        }
        // Causes as they are of who is near to work: most of who leaves.
        let causes = numbers.rows(.uitstroom).map { $0[0] + $0[1] }
        func exits(_ groep: HazardShape.Groep, _ x: Double, _ z: Double) -> Double {
            Oorzaak.allCases.filter { !hasReasons || ($0 == .werk) == (groep == .werk) }.reduce(0) {
                $0 + causes[$1.index] * factor.uitstroom($1, x: x, z: z)
            }
        }
        func logs(_ flow: (Double, Double) -> Double) -> [Double] {
            let still = max(flow(0, 0), 1e-300)
            return months.map { Elementary.log(max(flow($0.x, $0.z), 1e-300) / still) }
        }
        instroom = logs(inflow)
        uitstroom = [.werk: logs { exits(.werk, $0, $1) }, .overig: logs { exits(.overig, $0, $1) }]
    }

    /// By what the years of a window stood higher than its last month.
    func byYear(_ logs: [Double], _ window: ObservationWindow) -> [Int: Double] {
        var sums: [Int: (sum: Double, count: Double)] = [:]
        for (index, log) in logs.enumerated() {
            let year = window.jaar(first.advanced(by: index))
            let before = sums[year] ?? (0, 0)
            sums[year] = (before.sum + log, before.count + 1)
        }
        return sums.mapValues { $0.sum / $0.count - logs[logs.count - 1] }
    }
}
