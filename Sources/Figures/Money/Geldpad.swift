internal import BijstandBudget
internal import BijstandCaseload

/// The money of one replication: accounts of both lines, and the four lines of the chart.
struct Geldpad {
    /// Of every year the run touches.
    let money: [YearMoney]
    let kostprijs: Kostprijs
    /// By year with an account.
    let actual: [BUIGAccount]
    let unchanged: [BUIGAccount]
    let meerjaren: [Meerjaren]
    let besparing: [Besparing]
    /// By observed month of the start year, then by simulated month.
    let lines: [FourLines]

    init(
        _ scenario: Scenario, _ numbers: ParameterVector, _ path: CaseloadPath, _ conjunctuur: Conjunctuur,
        opening: Beginstand
    ) throws(UnboundedBudget) {
        let years = numbers.layout.years
        let normen = Normen(
            years: years, indexatie: Array(numbers[.indexatie]), knownUntil: scenario.geld.normenTot ?? NormTable.end)
        let kostprijs = Kostprijs(numbers, normen, opening: opening)
        let money = try YearMoney.all(numbers, kostprijs, normen, conjunctuur)
        func accounts(_ line: KeyPath<CaseloadPath, [Kostenstand]>) -> [BUIGAccount] {
            BUIGAccount.all(
                scenario.boekjaren.map { year in
                    let months = path.months(of: year, line)
                    let amounts = money[year - years[0]]
                    return (
                        amounts, Lasten(amounts, kostprijs, months, numbers),
                        Lasten.baten(amounts, months: months.count, numbers)
                    )
                }, earlierResults: numbers[.eerdereResultaten].map(Euro.init(rounding:)),
                earlierBudgets: numbers[.eerdereBudgetten].map(Euro.init(rounding:)),
                earlierVangnet: Euro(rounding: numbers.scalar(.eerderVangnet)), vangnet: scenario.vangnet)
        }
        let (actual, unchanged) = (accounts(\.actual), accounts(\.unchanged))
        let target = numbers.scalar(.gewenstAantal)
        let desired = DesiredLine(
            scenario.geld.gewenst, cutOff: scenario.cutOff, stock: path.actual[0].stock, last: scenario.end,
            target: target.isNaN ? nil : target, money: money, accounts: actual)
        self.money = money
        self.kostprijs = kostprijs
        self.actual = actual
        self.unchanged = unchanged
        meerjaren = Meerjaren.all(actual, spread: scenario.geld.gewenst.jaren)
        besparing = zip(actual, unchanged).map(Besparing.init)
        lines = Self.months(scenario, numbers).map { month in
            let index = scenario.cutOff.distance(to: month)
            let (stock, other) =
                index > 0
                ? (path.actual[index].stock, path.unchanged[index].stock) : Self.observed(numbers, month)
            return FourLines(
                actual: stock, unchanged: other, desired: desired.point(month), money[month.year - years[0]])
        }
    }

    /// Months of the chart: those of the start year that were observed, then the simulated ones.
    static func months(_ scenario: Scenario, _ numbers: ParameterVector) -> [Month] {
        let observed = (1..<scenario.start.monthOfYear).filter {
            !numbers.values[numbers.layout.range(.gerealiseerdeStand).lowerBound + $0 - 1].isNaN
        }
        return observed.map { Month(year: scenario.start.year, month: $0) }
            + (1...scenario.horizon).map(scenario.cutOff.advanced(by:))
    }

    private static func observed(_ numbers: ParameterVector, _ month: Month) -> (Int, Int) {
        let position = numbers.layout.range(.gerealiseerdeStand).lowerBound + month.monthOfYear - 1
        let stock = Int(numbers.values[position].rounded())
        return (stock, stock)
    }
}
