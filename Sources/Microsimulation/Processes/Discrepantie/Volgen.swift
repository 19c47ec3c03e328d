internal import BijstandCaseload

/// How far flows go along with what changes in the country from a month on.
struct Volgen {
    private let part: Double

    init(_ numbers: ParameterVector) { part = numbers.scalar(.volgtLand) }

    /// Whether they go all the way.
    var isWhole: Bool { part == 1 }

    /// What reaches the flows of a value of the country that was `then` in that month.
    func callAsFunction(_ value: Double, since then: Double) -> Double {
        isWhole ? value : then + part * (value - then)
    }
}
