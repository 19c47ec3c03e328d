public import BijstandCaseload

/// An amount that is booked, beside what replications give of it.
public struct Boeking: Sendable {
    /// What is booked; nil where nothing is.
    public let geboekt: Euro?
    /// What is simulated.
    public let simulated: Summary
    private let cents: [Int64]
    /// Whether chances are told: not where a measure's effect is known from nowhere.
    private let hasBewijs: Bool

    /// - Parameter cents: simulated amounts, one per replication.
    init(geboekt: Euro?, cents: [Int64], hasBewijs: Bool = true) {
        self.geboekt = geboekt
        self.cents = cents
        self.hasBewijs = hasBewijs
        simulated = Summary(cents, unit: .euro, scale: 100)
    }

    /// Share of replications that give what is booked or more; nil where nothing is booked, or no chance is told.
    public var gehaald: Double? { hasBewijs ? geboekt.map(share) : nil }

    /// Share of replications that give an amount or more.
    public func share(_ amount: Euro) -> Double { Double(cents.count { $0 >= amount.cents }) / Double(cents.count) }

    /// Share of replications that give what is booked or less, of an amount that is to be paid; nil where nothing is booked.
    public var gedekt: Double? {
        geboekt.map { amount in Double(cents.count { $0 <= amount.cents }) / Double(cents.count) }
    }

    /// Certainties, in percent, at which an amount to book is given.
    public static let certainties = [50, 75, 90]

    /// What is to be booked so that it is enough with this certainty: the quantile at it, type 7.
    public func teReserveren(_ certainty: Int) -> Euro { quantile(certainty) }

    /// What can be booked so that it is made with this certainty: the quantile at its complement, type 7; nil where no chance is told.
    public func teBoeken(_ certainty: Int) -> Euro? { hasBewijs ? quantile(100 - certainty) : nil }

    private func quantile(_ percent: Int) -> Euro {
        guard case .decimal(let cents, decimals: 2) = simulated.quantileCell(Double(percent)) else {
            preconditionFailure("quantiles of euros are whole cents")
        }
        return Euro(cents: cents)
    }
}
