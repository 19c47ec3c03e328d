public import BijstandCaseload
public import BijstandMicrosimulation
internal import BijstandStochastics

/// Who came back, by months since exit, against what the country's numbers expect of the same exits.
public struct RelapseFit: Sendable {
    /// By months since exit: returns against what the country expects.
    public let bands: [(sinds: SindsUitstroom, count: CountRatio)]
    /// By cause of the exit, against what the country expects of all of them together; none without reasons.
    public let oorzaken: [(oorzaak: Oorzaak, count: CountRatio)]
    /// Returns by year of the window: seen, and expected.
    public let years: [Int: (observed: Double, expected: Double)]

    /// Spread of a ratio's logarithm among municipalities, an assumption.
    private static let spread = 0.3

    /// - Parameter hasReasons: without, a return is expected as after the mean of the country's causes.
    public init(
        _ history: DossierHistory, _ window: ObservationWindow, _ numbers: ParameterVector, _ past: PastMonths,
        hasReasons: Bool
    ) {
        let (hazards, byCause) = (Array(numbers[.terugval]), Array(numbers[.terugvalOorzaak]))
        let byDuur = Array(numbers[.terugvalDuur])
        let factor = LandFactor(numbers)
        let factors = zip(past.reached, past.z).map { factor.terugval(x: $0, z: $1) }
        let mean = Self.mean(numbers, byCause)
        let places = SindsUitstroom.places
        var (seen, asked) = (
            [Double](repeating: 0, count: SindsUitstroom.count), [Double](repeating: 0, count: SindsUitstroom.count)
        )
        var years: [Int: (observed: Double, expected: Double)] = [:]
        let none = [Double](repeating: 0, count: Oorzaak.count)
        var causes = (seen: none, asked: none)
        for (index, spell) in history.spells.enumerated() {
            guard let exit = spell.exit, let oorzaak = exit.oorzaak, exit.month > spell.start,
                exit.month >= window.from,
                let duur = spell.endedDuur
            else { continue }
            let ratio = byDuur[duur.index] * (hasReasons ? byCause[oorzaak.index] : mean)
            let back = history.comesBack(after: index, by: window.through)
            let end = min(back ?? window.through, window.through)
            let aow = AOWLeeftijd.all.month(birth: spell.assumedBirth)
            var month = exit.month.advanced(by: 1)
            while month <= end, exit.month.distance(to: month) <= SindsUitstroom.window, month < aow {
                let sinds = places[exit.month.distance(to: month) - 1]
                let place = past.first.distance(to: month)
                let factor = factors.indices.contains(place) ? factors[place] : 1
                let chance = -Elementary.expm1(-hazards[sinds] * ratio * factor)
                asked[sinds] += chance
                causes.asked[oorzaak.index] += chance
                years[window.jaar(month), default: (0, 0)].expected += chance
                if month == back {
                    seen[sinds] += 1
                    causes.seen[oorzaak.index] += 1
                    years[window.jaar(month), default: (0, 0)].observed += 1
                }
                month = month.advanced(by: 1)
            }
        }
        self.years = years
        let (all, expected) = (causes.seen.reduce(0, +), causes.asked.reduce(0, +))
        oorzaken = (hasReasons && expected > 0 ? Oorzaak.allCases : []).map { oorzaak in
            let asked = causes.asked[oorzaak.index] * all / expected
            return (
                oorzaak, CountRatio(observed: causes.seen[oorzaak.index], expected: asked, spread: Self.spread)
            )
        }
        bands = SindsUitstroom.allCases.map { sinds in
            (sinds, CountRatio(observed: seen[sinds.index], expected: asked[sinds.index], spread: Self.spread))
        }
    }

    /// The ratio of a cause, on average over those of the first two afstanden, as they leave.
    private static func mean(_ numbers: ParameterVector, _ byCause: [Double]) -> Double {
        let hazards = numbers.rows(.uitstroom).map { $0[0] + $0[1] }
        let sum = hazards.reduce(0, +)
        return sum > 0 ? zip(hazards, byCause).reduce(0) { $0 + $1.0 * $1.1 } / sum : 1
    }
}
