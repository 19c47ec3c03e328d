public import Caseload

/// The given amounts of a year in one replication.
public struct YearMoney: Sendable, Equatable {
    public let year: Int
    /// Average cost of a dossier-year.
    public let prijs: Euro
    public let voorlopig: Euro
    public let naderVoorlopig: Euro
    public let definitief: Euro
    public let overigeLasten: Euro
    public let baten: Euro

    public init(
        year: Int, prijs: Euro, voorlopig: Euro, naderVoorlopig: Euro, definitief: Euro, overigeLasten: Euro,
        baten: Euro
    ) {
        self.year = year
        self.prijs = prijs
        self.voorlopig = voorlopig
        self.naderVoorlopig = naderVoorlopig
        self.definitief = definitief
        self.overigeLasten = overigeLasten
        self.baten = baten
    }

    /// All years a scenario touches, from a replication's numbers. A stage without an amount is the stage before times its
    /// adjustment.
    public static func all(_ numbers: ParameterVector) -> [YearMoney] {
        let layout = numbers.layout
        func value(_ parameter: Parameter, _ index: Int) -> Double {
            numbers.values[layout.range(parameter).lowerBound + index]
        }
        func stage(_ amount: Parameter, _ adjustment: Parameter, _ index: Int, before: Double) -> Double {
            let given = value(amount, index)
            return given.isNaN ? before * value(adjustment, index) : given
        }
        return layout.years.enumerated().map { index, year in
            let voorlopig = value(.voorlopig, index)
            let nader = stage(.naderVoorlopig, .naderBijstelling, index, before: voorlopig)
            let definitief = stage(.definitief, .definitieveBijstelling, index, before: nader)
            return YearMoney(
                year: year, prijs: Euro(rounding: value(.prijs, index)), voorlopig: Euro(rounding: voorlopig),
                naderVoorlopig: Euro(rounding: nader), definitief: Euro(rounding: definitief),
                overigeLasten: Euro(rounding: value(.overigeLasten, index)), baten: Euro(rounding: value(.baten, index))
            )
        }
    }
}
