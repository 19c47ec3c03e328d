internal import BijstandCaseload
internal import BijstandStochastics

/// What is fitted to a country, at one point: on a scale of independent standard normals, and as numbers.
struct CountryPoint {
    /// Part of the pressure on instroom.
    let deelInstroom: Double
    /// Factors on the answers of instroom and coming back, and of uitstroom, to the labour market.
    let instroom: Double
    let uitstroom: Double
    let phi: Double
    let sd: Double
    let snel: Double
    /// Mean lag of the labour market, months.
    let vertraging: Double
    /// Drift of the season, see ``PressureFilter``.
    let seizoen: Double

    static let count = 8

    /// The same in the order of the scale.
    var values: [Double] { [deelInstroom, instroom, uitstroom, phi, sd, snel, vertraging, seizoen] }

    /// ν = 4, assumed: three hundred months with a handful of large shocks do not tell it.
    private static let staart = 0.25

    /// Priors: medians and spreads of logarithms (of odds, for shares).
    init(_ u: [Double]) {
        func logistic(_ odds: Double) -> Double { 1 / (1 + Elementary.exp(-odds)) }
        deelInstroom = logistic(0.7 * u[0])
        instroom = 1.1 * Elementary.exp(0.4 * u[1])
        uitstroom = 1.1 * Elementary.exp(0.4 * u[2])
        phi = min(logistic(3.9 + 0.8 * u[3]), 0.9999)
        sd = 0.035 * Elementary.exp(0.5 * u[4])
        snel = 0.05 * Elementary.exp(0.7 * u[5])
        vertraging = min(4 * Elementary.exp(0.7 * u[6]), 60)
        seizoen = 0.02 * Elementary.exp(0.7 * u[7])
    }

    /// A scenario's numbers with those of this point, as far as they are of a point.
    func numbers(_ base: ParameterVector) -> ParameterVector {
        var numbers = base
        func set(_ parameter: Parameter, _ value: Double) {
            numbers.values[numbers.layout.range(parameter).lowerBound] = value
        }
        func scale(_ parameter: Parameter, _ factor: Double) {
            for position in numbers.layout.range(parameter) { numbers.values[position] *= factor }
        }
        scale(.instroomConjunctuur, instroom)
        scale(.terugvalConjunctuur, instroom)
        scale(.uitstroomConjunctuur, uitstroom)
        set(.discrepantieInstroom, deelInstroom)
        set(.discrepantieStaart, Self.staart)
        set(.landPhi, phi)
        set(.landSd, sd)
        set(.landSnel, snel)
        set(.vertraging, vertraging)
        return numbers
    }
}
