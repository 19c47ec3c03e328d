public import Caseload
internal import Stochastics

/// The amounts of a year in one replication that do not depend on the caseload.
public struct YearMoney: Sendable, Equatable {
    public let year: Int
    /// Average cost of a dossier-year: as given, or of the stock at the cut-off.
    public let prijs: Euro
    public let voorlopig: Euro
    public let naderVoorlopig: Euro
    public let definitief: Euro
    /// National budget, as the definitive one of the municipality ÷ its share; nil where no share is given.
    public let macrobudget: Euro?
    public let overigeLasten: Euro
    public let baten: Euro

    public init(
        year: Int, prijs: Euro, voorlopig: Euro, naderVoorlopig: Euro, definitief: Euro, macrobudget: Euro? = nil,
        overigeLasten: Euro, baten: Euro
    ) {
        self.year = year
        self.prijs = prijs
        self.voorlopig = voorlopig
        self.naderVoorlopig = naderVoorlopig
        self.definitief = definitief
        self.macrobudget = macrobudget
        self.overigeLasten = overigeLasten
        self.baten = baten
    }

    /// All years a scenario touches, from a replication's numbers.
    ///
    /// The stages of a year's budget:
    /// - voorlopig: as given; else macrobudget × share; else the definitive budget of the year before, with the share's
    ///   change, and grown by the national volume and price. The volume follows x of the year and of the year before, as
    ///   foreseen at the cut-off; the price follows the norms.
    /// - nader voorlopig: as given; else voorlopig × bijstelling, with what the year before brought unforeseen in x.
    /// - definitief: as given; else nader voorlopig × bijstelling, with what the year itself brought unforeseen in x.
    ///
    /// So a good year lowers spending and budget alike. An amount once given is not moved.
    public static func all(
        _ numbers: ParameterVector, _ kostprijs: Kostprijs, _ normen: Normen, _ conjunctuur: Conjunctuur
    ) -> [YearMoney] {
        let layout = numbers.layout
        func value(_ parameter: Parameter, _ index: Int) -> Double {
            numbers.values[layout.range(parameter).lowerBound + index]
        }
        func given(_ parameter: Parameter, _ index: Int) -> Double? {
            let value = value(parameter, index)
            return value.isNaN ? nil : value
        }
        let now = numbers.scalar(.macroConjunctuur)
        let later = numbers.scalar(.macroConjunctuurVertraagd)
        var before = Double.nan
        return layout.years.enumerated().map { index, year in
            let (x, surprise) = conjunctuur.change(year)
            let (xBefore, surpriseBefore) = conjunctuur.change(year - 1)
            func grown() -> Double {
                let volume =
                    value(.macroVolume, index)
                    * Elementary.exp(now * (x - surprise) + later * (xBefore - surpriseBefore))
                let share =
                    given(.macroAandeel, index).flatMap { own in given(.macroAandeel, index - 1).map { own / $0 } } ?? 1
                return before * volume * normen.growth(year) * share
            }
            let voorlopig =
                given(.voorlopig, index)
                ?? given(.macrobudget, index).map { $0 * value(.macroAandeel, index) } ?? grown()
            let nader =
                given(.naderVoorlopig, index)
                ?? voorlopig * value(.naderBijstelling, index) * Elementary.exp(later * surpriseBefore)
            let definitief =
                given(.definitief, index)
                ?? nader * value(.definitieveBijstelling, index) * Elementary.exp(now * surprise)
            before = definitief
            return YearMoney(
                year: year, prijs: kostprijs.prijs(year), voorlopig: Euro(rounding: voorlopig),
                naderVoorlopig: Euro(rounding: nader), definitief: Euro(rounding: definitief),
                macrobudget: given(.macroAandeel, index).map { Euro(rounding: definitief / $0) },
                overigeLasten: Euro(rounding: value(.overigeLasten, index)), baten: Euro(rounding: value(.baten, index))
            )
        }
    }
}
