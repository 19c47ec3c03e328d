import BijstandCaseload
import Testing

@testable import BijstandBudget

@Suite struct LinesTests {
    private let cutOff = Month(year: 2018, month: 12)
    private func money(_ year: Int, definitief: Int64 = 28_600_000, overig: Int64 = 0, baten: Int64 = 0) -> YearMoney {
        YearMoney(
            year: year, prijs: euro(14_400), voorlopig: euro(29_600_000), naderVoorlopig: euro(28_600_000),
            definitief: euro(definitief), overigeLasten: euro(overig), baten: euro(baten))
    }

    private func line(
        _ years: [YearMoney], accounts: [BUIGAccount] = [], target: Double? = nil,
        _ change: (inout GewensteLijn) -> Void = { _ in }
    ) -> DesiredLine {
        var choice = GewensteLijn()
        change(&choice)
        return DesiredLine(
            choice, cutOff: cutOff, stock: 2200, last: Month(year: 2020, month: 12), target: target, money: years,
            accounts: accounts)
    }

    /// 28.6 million ÷ 14,400 = 1986.1111…
    @Test func gapsOfTheMemo() {
        let money = money(2019, baten: 500_000)
        let desired = line([money]) { $0.maand = Month(year: 2019, month: 12) }.point(Month(year: 2019, month: 1))
        let lines = FourLines(scenario: 2150, ongewijzigd: 2200, desired: desired, money)
        #expect(lines.budget == 19_861_111 && lines.desired == 19_861_111)
        #expect(lines.gap1 == 21_500_000 - 19_861_111)
        #expect(lines.gap2 - lines.gap1 == 50 * FourLines.householdScale)
        #expect(lines.gap2Euro == euro(3_080_000))
        #expect(lines.gap2Euro - lines.gap1Euro == euro(50 * 14_400))
    }

    /// (28.6 − 8.6) million ÷ 14,400 = 1388.8889; baten of 1.44 million are 100 dossiers more, on the desired line alone.
    @Test func otherSpendingAndIncome() {
        let money = money(2019, overig: 8_600_000, baten: 1_440_000)
        let january = Month(year: 2019, month: 1)
        let line = line([money]) { ($0.metBaten, $0.maand) = (true, january) }
        let lines = FourLines(scenario: 0, ongewijzigd: 0, desired: line.point(january), money)
        #expect(lines.budget == 13_888_889)
        #expect(lines.desired == 14_888_889)
        #expect(lines.gap1Euro == -euro(21_440_000))
    }

    /// From 2,200 at the cut-off to 1,960 in December 2019: 20 a month, then level.
    @Test func straightLine() {
        let years = [money(2019), money(2020)]
        let line = line(years, target: 1960) { ($0.manier, $0.maand) = (.lineair, Month(year: 2019, month: 12)) }
        #expect(line.point(Month(year: 2019, month: 1)).households == 21_800_000)
        #expect(line.point(Month(year: 2019, month: 7)).households == 20_600_000)
        #expect(line.point(Month(year: 2019, month: 12)).households == 19_600_000)
        #expect(line.point(Month(year: 2020, month: 6)).households == 19_600_000)
        #expect(line.point(Month(year: 2019, month: 12)).euro == euro(1960 * 14_400))
        // Without a number it ends on the budget line of its last month: 1986.1111.
        let free = self.line(years) { $0.manier = .lineair }
        #expect(free.point(Month(year: 2020, month: 12)).households == 19_861_111)
    }

    /// 2019 leaves −2,880,000: over two years 1,440,000 less a year, 100 dossiers.
    @Test func earningBack() {
        let years = [money(2019), money(2020)]
        let accounts = BUIGAccount.all(
            [(years[0], Lasten(bijstand: euro(31_480_000)), .zero)],
            earlierResults: [euro(9_000_000), euro(9_000_000)])
        #expect(accounts[0].cumulatief == euro(-2_880_000))
        let line = line(years, accounts: accounts) { ($0.manier, $0.jaren) = (.inverdienen, 2) }
        #expect(line.point(Month(year: 2019, month: 5)).households == 19_861_111)
        #expect(line.point(Month(year: 2020, month: 5)).households == 18_861_111)
        #expect(line.point(Month(year: 2020, month: 5)).euro == euro(27_160_000))
    }

    /// 50 % × 53 × (0.5 × 14,400) + 50 % × 53 × 14,400 = 190,800 + 381,600.
    @Test func theMemosSum() {
        let sum = NotitieSom(extra: 267 - 214, voltijds: 0.5, deeltijd: 0.5).besparing(prijs: euro(14_400))
        #expect(sum == euro(572_400))
        #expect(NotitieSom.geboekt(sum) == euro(550_000))
        #expect(NotitieSom.geboekt(euro(575_000)) == euro(600_000))
    }
}
