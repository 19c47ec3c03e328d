internal import BijstandCaseload
internal import BijstandStochastics

/// Caseload feedback: the more dossiers a klantmanager has, the lower the hazards of uitstroom.
///
/// In month t the hazard of a cause is multiplied by (dossiers per klantmanager ÷ reference) to the power of minus its
/// elasticity, with the stock at the end of t − 1 and the formatie of t; held within ``limits``.
struct Begeleiding {
    /// The factor stays between these: beyond, a power law of small differences says nothing.
    static let limits = 0.2...5.0
    /// Room above a factor before waiting dossiers must be looked at again.
    private static let headroom = 1.15

    private let elasticity: [Double]
    private let reference: Double
    /// Klantmanagers by lijn and month.
    private let formatie: [[Double]]

    init(_ plan: Plan, _ vector: ParameterVector) {
        elasticity = Array(vector[.begeleidingElasticiteit])
        let base = vector.scalar(.formatie)
        let given = vector.scalar(.begeleidingReferentie)
        reference = given.isNaN ? vector.scalar(.stock) / base : given
        formatie = Lijn.allCases.map { lijn in
            (0...plan.timeline.horizon).map { plan.calendar.level(of: .begeleiding, $0, lijn, vector) ?? base }
        }
    }

    /// The lanes it moves.
    var lanes: [Int] { elasticity.indices.filter { elasticity[$0] > 0 } }

    /// The factor of every lane in month `t`, given the stock at the end of the month before.
    func factors(_ lijn: Lijn, stock: Int, month t: Int) -> [Double] {
        let load = Double(stock) / formatie[lijn.index][t] / reference
        var factors = [Double](repeating: 1, count: Lane.stride)
        for (lane, elasticity) in elasticity.enumerated() where elasticity > 0 {
            let factor = load > 0 ? Elementary.pow(load, -elasticity) : Self.limits.upperBound
            factors[lane] = min(max(factor, Self.limits.lowerBound), Self.limits.upperBound)
        }
        return factors
    }

    /// Room for factors that move on from these.
    func bounds(_ factors: [Double]) -> [Double] {
        factors.enumerated().map { lane, factor in
            lane < elasticity.count && elasticity[lane] > 0 ? factor * Self.headroom : 1
        }
    }
}
