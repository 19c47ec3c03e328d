public import BijstandCaseload

/// An amount that is booked, beside what replications give of it.
public struct Boeking: Sendable {
    /// What is booked; nil where nothing is.
    public let geboekt: Euro?
    /// What is simulated.
    public let simulated: Summary
    private let cents: [Int64]

    /// - Parameter cents: simulated amounts, one per replication.
    init(geboekt: Euro?, cents: [Int64]) {
        self.geboekt = geboekt
        self.cents = cents
        simulated = Summary(cents, unit: .euro, scale: 100)
    }

    /// Share of replications that give what is booked or more; nil where nothing is booked.
    public var gehaald: Double? { geboekt.map(share) }

    /// Share of replications that give an amount or more.
    public func share(_ amount: Euro) -> Double { Double(cents.count { $0 >= amount.cents }) / Double(cents.count) }

    /// Certainties, in percent, at which an amount to book is given.
    public static let certainties = [50, 75, 90]

    /// What can be booked so that it is made with this certainty: the quantile at its complement, type 7.
    public func teBoeken(_ certainty: Int) -> Euro {
        guard case .decimal(let cents, decimals: 2) = simulated.quantileCell(Double(100 - certainty)) else {
            preconditionFailure("quantiles of euros are whole cents")
        }
        return Euro(cents: cents)
    }
}
