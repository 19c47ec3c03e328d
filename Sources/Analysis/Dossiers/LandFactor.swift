internal import BijstandCaseload
internal import BijstandStochastics

/// What the labour market (x) and the pressure (z) of a month do to a country's flows: factors, as the engine has them.
struct LandFactor {
    private let instroom: [Double]
    private let uitstroom: [Double]
    private let terugval: Double
    /// Of the pressure: the part on inflow, that on exits, and that on coming back.
    private let share: Double
    private let back: Double

    init(_ numbers: ParameterVector) {
        (instroom, uitstroom) = (Array(numbers[.instroomConjunctuur]), Array(numbers[.uitstroomConjunctuur]))
        terugval = numbers.scalar(.terugvalConjunctuur)
        share = numbers.scalar(.discrepantieInstroom)
        back = numbers.scalar(.discrepantieTerugval) * share
    }

    /// On new dossiers: none on who is housed or comes by law.
    func instroom(_ herkomst: Herkomst, x: Double, z: Double) -> Double {
        herkomst.isToegewezen ? 1 : Elementary.exp(instroom[herkomst.index] * x + share * z)
    }

    func terugval(x: Double, z: Double) -> Double { Elementary.exp(terugval * x + back * z) }

    func uitstroom(_ oorzaak: Oorzaak, x: Double, z: Double) -> Double {
        Elementary.exp(uitstroom[oorzaak.index] * x - (1 - share) * z)
    }
}
