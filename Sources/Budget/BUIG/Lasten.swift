public import BijstandCaseload

/// What a year's spending consists of, in one line of one replication.
public struct Lasten: Sendable, Equatable {
    /// Bijstand, on the stock at the end of each simulated month.
    public let bijstand: Euro
    /// Loonkostensubsidie that the BUIG budget pays.
    public let loonkostensubsidie: Euro
    /// IOAW, IOAZ, Bbz: of the simulated months.
    public let overige: Euro
    /// Realised before the start, all posts.
    public let gerealiseerd: Euro

    public var totaal: Euro { bijstand + loonkostensubsidie + overige + gerealiseerd }

    public init(
        bijstand: Euro, loonkostensubsidie: Euro = .zero, overige: Euro = .zero, gerealiseerd: Euro = .zero
    ) {
        self.bijstand = bijstand
        self.loonkostensubsidie = loonkostensubsidie
        self.overige = overige
        self.gerealiseerd = gerealiseerd
    }

    /// Of a year of a line. In a year that began before the start, what was realised counts for the months before.
    public init(
        _ money: YearMoney, _ kostprijs: Kostprijs, _ months: [(month: Month, stand: Kostenstand)],
        _ numbers: ParameterVector
    ) {
        let index = money.year - numbers.layout.years[0]
        func value(_ parameter: Parameter) -> Double {
            numbers.values[numbers.layout.range(parameter).lowerBound + index]
        }
        let simulated = Int64(months.count)
        let jobs = months.reduce(0) { $0 + $1.stand.gesubsidieerd }
        let price = value(.loonkostensubsidiePrijs) * (1 - value(.loonkostensubsidieVergoed))
        self.init(
            bijstand: kostprijs.lasten(money.year, months),
            loonkostensubsidie: Euro(rounding: price).scaled(by: Int64(jobs), over: Int64(12 * Kostenstand.part)),
            overige: money.overigeLasten.scaled(by: simulated, over: 12),
            gerealiseerd: simulated < 12 && index == 0 ? Euro(rounding: numbers.scalar(.gerealiseerdeLasten)) : .zero)
    }

    /// Baten of the same year: what was realised, and the yearly amount's share of the simulated months.
    public static func baten(_ money: YearMoney, months: Int, _ numbers: ParameterVector) -> Euro {
        let isPartial = months < 12 && money.year == numbers.layout.years[0]
        return money.baten.scaled(by: Int64(months), over: 12)
            + (isPartial ? Euro(rounding: numbers.scalar(.gerealiseerdeBaten)) : .zero)
    }
}
