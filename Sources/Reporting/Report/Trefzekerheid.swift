/// What came of forecasts of this kind, made again as of years that are known by now: how often a band held it.
package struct Trefzekerheid: Sendable, Equatable {
    package enum Wat: Sendable { case standGemeente, budgetGemeente, standLand }

    package let wat: Wat
    /// Years ahead.
    package let vooruit: Int
    /// Cut-off of the forecasts, or the first and last.
    package let vanaf: String
    package let ramingen: Int
    /// Whole percentages of the forecasts whose band of 90 and of 50 % held what came.
    package let in90: Int
    package let in50: Int

    /// As `make backtests` found it; the pages `scenarios/nederland/gemeenten.md` and `backtest-gepast.md` have all of it, a test holds
    /// these against them.
    package static let gemeten = [
        Trefzekerheid(wat: .standGemeente, vooruit: 1, vanaf: "2016-12", ramingen: 215, in90: 90, in50: 47),
        Trefzekerheid(wat: .budgetGemeente, vooruit: 1, vanaf: "2017-12", ramingen: 204, in90: 86, in50: 46),
        Trefzekerheid(wat: .budgetGemeente, vooruit: 1, vanaf: "2018-12", ramingen: 190, in90: 91, in50: 48),
        Trefzekerheid(wat: .standLand, vooruit: 1, vanaf: "2005-12 – 2018-12", ramingen: 14, in90: 86, in50: 71),
        Trefzekerheid(wat: .standLand, vooruit: 3, vanaf: "2005-12 – 2018-12", ramingen: 14, in90: 79, in50: 50),
        Trefzekerheid(wat: .standLand, vooruit: 5, vanaf: "2005-12 – 2018-12", ramingen: 14, in90: 79, in50: 50),
    ]
}
