internal import BijstandCaseload

/// How far flows go along with what changes in the country from a month on.
struct Volgen {
    private let part: Double

    init(_ numbers: ParameterVector) { part = numbers.scalar(.volgtLand) }

    /// What reaches the flows of a value of the country that was `then` in that month.
    func callAsFunction(_ value: Double, since then: Double) -> Double {
        part == 1 ? value : then + part * (value - then)
    }
}
