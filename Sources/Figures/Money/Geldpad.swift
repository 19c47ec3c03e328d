package import BijstandBudget
internal import BijstandCaseload

/// The money of one replication: accounts of both lines, and the four lines of the chart.
package struct Geldpad: Sendable {
    /// Of every year the run touches.
    package let money: [YearMoney]
    package let kostprijs: Kostprijs
    /// By year with an account.
    package let scenario: [BUIGAccount]
    let ongewijzigd: [BUIGAccount]
    let meerjaren: [Meerjaren]
    let besparing: [Besparing]
    /// The same of the measures of budget programmes alone, by ``Caseload/Scenario/programmalijnen``.
    let programmas: [[Besparing]]
    /// By observed month of the start year, then by simulated month.
    let lines: [FourLines]

    init(
        _ scenario: Scenario, _ numbers: ParameterVector, _ path: CaseloadPath, _ conjunctuur: Conjunctuur,
        opening: Beginstand
    ) throws(UnboundedBudget) {
        let years = numbers.layout.years
        let normen = Normen(
            years: years, indexatie: Array(numbers[.indexatie]),
            knownUntil: min(scenario.geld.normenTot ?? NormTable.end, NormTable.end(known: scenario.rechtTot)))
        let kostprijs = Kostprijs(numbers, normen, opening: opening)
        let money = try YearMoney.all(numbers, kostprijs, normen, conjunctuur)
        func accounts(_ line: [Kostenstand]) -> [BUIGAccount] {
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
                earlierVangnet: Euro(rounding: numbers.scalar(.eerderVangnet)), vangnet: scenario.vangnet,
                known: scenario.rechtTot)
        }
        let own = accounts(path.scenario)
        self.scenario = own
        ongewijzigd = accounts(path.ongewijzigd)
        programmas = path.programmalijnen.map { zip(own, accounts($0)).map(Besparing.init) }
        let target = numbers.scalar(.gewenstAantal)
        let desired = DesiredLine(
            scenario.geld.gewenst, cutOff: scenario.cutOff, stock: path.scenario[0].stock, last: scenario.end,
            target: target.isNaN ? nil : target, money: money, accounts: self.scenario)
        self.money = money
        self.kostprijs = kostprijs
        meerjaren = Meerjaren.all(self.scenario, spread: scenario.geld.gewenst.jaren)
        besparing = zip(self.scenario, ongewijzigd).map(Besparing.init)
        lines = Self.months(scenario, numbers).map { month in
            let index = scenario.cutOff.distance(to: month)
            let (stock, other) =
                index > 0
                ? (path.scenario[index].stock, path.ongewijzigd[index].stock) : Self.observed(numbers, month)
            return FourLines(
                scenario: stock, ongewijzigd: other, desired: desired.point(month), money[month.year - years[0]])
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
