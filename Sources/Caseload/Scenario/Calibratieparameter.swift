/// What a calibration fits: one number of a scenario, or a group of numbers under one factor.
public struct Calibratieparameter: Sendable, Equatable {
    public let naam: String
    /// What is believed before the data: of the number itself, or of the factor.
    public let prior: Distribution
    /// The prior is truncated to this, so that every number stays within its parameter's bounds.
    public let bounds: ClosedRange<Double>
    /// Places of the numbers in the scenario's, in order.
    public let positions: [Int]
    /// The value of each number at a fitted value of 1: 1 for a number itself, its own value for a group.
    public let values: [Double]

    public init(
        naam: String, prior: Distribution, bounds: ClosedRange<Double>, positions: [Int], values: [Double]
    ) {
        precondition(!positions.isEmpty && positions.count == values.count)
        self.naam = naam
        self.prior = prior
        self.bounds = bounds
        self.positions = positions
        self.values = values
    }

    /// Whether it is a factor on numbers.
    public var isFactor: Bool { positions.count > 1 || values != [1] }
}

extension [Calibratieparameter] {
    /// Places of all their numbers in the scenario's.
    public var positions: [Int] { flatMap { $0.positions } }

    /// The scenario's numbers at values of the fitted parameters, in the order of their positions.
    public func numbers(_ values: [Double]) -> [Double] {
        zip(self, values).flatMap { parameter, value in parameter.values.map { $0 * value } }
    }
}
