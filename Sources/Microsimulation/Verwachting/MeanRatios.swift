internal import BijstandCaseload

/// What ratios by age, leefvorm, herkomst and kenmerk come to on average, of the opening stock and the instroom of a scenario.
struct MeanRatios {
    /// AOW and death, a month.
    let ended: Double
    private let ratios: [Double]

    /// Months from 55 years to an AOW age of 67: who is older than 55 is spread over them.
    private static let beforeAOW = 144.0

    init(_ numbers: ParameterVector) {
        let leeftijd = Self.shares(Array(numbers[.stockLeeftijd]))
        let leefvorm = Self.shares(Array(numbers[.stockLeefvorm]))
        let herkomst = Self.shares(Array(numbers[.instroom]))
        let kenmerk = numbers.rows(.instroomKenmerk)
        let having = Kenmerk.allCases.indices.map { index in
            zip(herkomst, kenmerk).reduce(0) { $0 + $1.0 * ($1.1[index].isNaN ? 0 : $1.1[index]) }
        }
        let (byAge, byForm, byOrigin, byKenmerk) = (
            numbers.rows(.uitstroomLeeftijd), numbers.rows(.uitstroomLeefvorm), numbers.rows(.uitstroomHerkomst),
            numbers.rows(.uitstroomKenmerk)
        )
        ratios = byAge.indices.map { cause in
            Self.mean(byAge[cause], leeftijd) * Self.mean(byForm[cause], leefvorm)
                * Self.mean(byOrigin[cause], herkomst)
                * zip(byKenmerk[cause], having).reduce(1) { $0 * (1 + ($1.0 - 1) * $1.1) }
        }
        let death = Self.mean(Array(numbers[.overlijden]), leeftijd)
        ended = death + (leeftijd.last ?? 0) / Self.beforeAOW
    }

    func uitstroom(_ cause: Int) -> Double { ratios[cause] }

    private static func shares(_ weights: [Double]) -> [Double] {
        let sum = weights.reduce(0, +)
        return sum > 0 ? weights.map { $0 / sum } : weights.map { _ in 1 / Double(weights.count) }
    }

    private static func mean(_ values: [Double], _ weights: [Double]) -> Double {
        zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
