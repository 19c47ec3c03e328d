import BijstandCaseload
import Testing

@testable import BijstandBudget

@Suite struct CostTests {
    private func months(_ year: Int, _ stand: Kostenstand) -> [(month: Month, stand: Kostenstand)] {
        (1...12).map { (Month(year: year, month: $0), stand) }
    }

    private func price(_ numbers: ParameterVector, opening: Kostenstand) -> Kostprijs {
        Kostprijs(
            numbers, Normen(years: numbers.layout.years, indexatie: Array(numbers[.indexatie])),
            opening: Beginstand(opening))
    }

    /// January 2019: a couple € 1,465.07, of n cost sharers each (40 % + n × 30 %) ÷ n of it.
    @Test(
        arguments: [
            (.alleen1, 1025.55), (.alleen2, 732.54), (.alleen3, 634.86), (.alleen4, 586.03), (.paar2, 1465.07),
            (.paar3, 1269.73), (.paar4, 1172.06), (.paar5, 1113.45), (.jongAlleen, 253.17), (.jongPaar, 506.34),
        ] as [(Kostenklasse, Double)])
    func norms(klasse: Kostenklasse, expected: Double) {
        #expect(NormTable.row(in: Month(year: 2019, month: 3)).norm(klasse) == Euro(rounding: expected))
    }

    /// Every row holds what was published, to the cent; to the euro where no more was published; and says how it is known.
    @Test func tableAgainstPublishedNorms() {
        for row in NormTable.rows {
            let own = [row.alleen, row.paar, row.jong]
            guard let found = PublishedNorm.all.first(where: { $0.from == row.from }) else {
                #expect(row.standing == .geinterpoleerd, "\(row.from)")
                continue
            }
            for (amount, published) in zip(own, found.incl) {
                guard let published else { continue }
                let off = abs(amount.cents - Euro(rounding: published).cents)
                #expect(found.isRounded ? off <= 50 : off == 0, "\(row.from)")
            }
            for (amount, published) in zip(own, found.excl) {
                guard let published else { continue }
                // Both are rounded to the cent by whoever published them.
                #expect(abs(0.95 * Double(amount.cents) - 100 * published) < 1, "\(row.from)")
            }
            let isRead = found.incl[0] != nil
            #expect(row.standing == (found.isRounded ? .afgerond : isRead ? .gelezen : .afgeleid), "\(row.from)")
            #expect(!row.isPaarRead || found.incl[1] != nil || found.excl[1] != nil)
        }
        let published = PublishedNorm.all.map(\.from)
        #expect(published.allSatisfy { month in NormTable.rows.contains { $0.from == month } })
        #expect(NormTable.rows.filter { !published.contains($0.from) }.map(\.from.description) == ["2016-07"])
    }

    /// What was not found is worked out by what holds in every row that was: a single person's norm is 70 % of a couple's, one of
    /// 18 to 20 years 17.28 %. Every half-year from 2015 has a row.
    @Test func tableIsWhole() {
        for row in NormTable.rows {
            #expect(abs(Double(row.alleen.cents) - 0.7 * Double(row.paar.cents)) <= 1, "\(row.from)")
            #expect(abs(Double(row.jong.cents) - 0.1728 * Double(row.paar.cents)) <= 5, "\(row.from)")
            #expect(!row.bron.nl.isEmpty)
        }
        // (972.70 + 982.79) ÷ 2 and (1,389.57 + 1,403.98) ÷ 2.
        let between = NormTable.row(in: Month(year: 2016, month: 9))
        #expect(between.alleen == Euro(rounding: 977.75) && between.paar == Euro(rounding: 1396.78))
        let expected = (0..<24).map { Month(year: 2015, month: 1).advanced(by: 6 * $0) }
        #expect(NormTable.rows.map(\.from) == expected)
    }

    /// The class's share of the net minimum wage is that of its norm in the table.
    @Test(arguments: Kostenklasse.allCases)
    func classesAgree(klasse: Kostenklasse) {
        for year in [2015, 2019, 2023, 2025] {
            let row = NormTable.row(in: Month(year: year, month: 1))
            #expect(abs(Double(row.norm(klasse).cents) / Double(row.paar.cents) - klasse.norm) < 2e-4)
        }
    }

    /// 2019: singles and couples in halves. Norms a year: 6 × (1025.55 + 1030.42) = 12,335.82 and 6 × (1465.07 + 1472.03) =
    /// 17,622.60; mean 14,979.21. At an average price of 14,400 the gross-up is 0.961332….
    @Test func fittedToThePrice() {
        let opening = stand(100, [.alleen1: 50_000, .paar2: 50_000])
        let price = price(numbers([2019], [(.prijs, [14_400])]), opening: opening)
        #expect(price.norm(2019) == Euro(rounding: 14_979.21))
        #expect(abs(price.opslag(2019) - 14_400 / 14_979.21) < 1e-12)
        #expect(price.lasten(2019, months(2019, opening)) == euro(1_440_000))
        // All single: 100 × 12,335.82 × 14,400 ÷ 14,979.21 = 1,185,882.3529….
        #expect(price.lasten(2019, months(2019, alleen(100))) == Euro(rounding: 1_185_882.35))
    }

    /// A thousandth of a benefit less a month: 1,025.55 × opslag ÷ 1000.
    @Test func earningsCount() {
        let price = price(numbers([2019], [(.opslag, [1.2])]), opening: alleen(1))
        let january = Month(year: 2019, month: 1)
        #expect(price.lasten(2019, [(january, stand(10, [.alleen1: 9_500]))]) == Euro(rounding: 11_691.27))
        #expect(price.lasten(2019, []) == .zero)
    }

    /// A year without a price carries the gross-up of the year before: 14,400 × 2020's norms ÷ 2019's.
    @Test func carriedOn() {
        let price = price(numbers([2019, 2020], [(.prijs, [14_400, .nan])]), opening: alleen(7))
        // 6 × (1052.32 + 1059.03) = 12,668.10; × 14,400 ÷ 12,335.82 = 14,787.88…
        #expect(price.prijs(2020) == Euro(rounding: 14_787.88))
        #expect(price.lasten(2020, months(2020, alleen(1))) == Euro(rounding: 14_787.88))
    }

    /// Past the table norms follow the indexation, a year at a time.
    @Test func indexation() {
        let normen = Normen(years: [2026, 2027, 2028], indexatie: [1, 1.03, 1.02])
        func alleen(_ year: Int, _ month: Int) -> Euro { normen.norm(.alleen1, in: Month(year: year, month: month)) }
        #expect(alleen(2026, 12) == Euro(rounding: 1419.46))
        #expect(alleen(2027, 1) == Euro(rounding: 1462.04))
        #expect(alleen(2028, 7) == Euro(rounding: 1491.28))
        // Twelve months of 1,462.04 against six of 1,401.50 and six of 1,419.46; then a full year against a full year.
        #expect(abs(normen.growth(2027) - 1462.04 / 1410.48) < 1e-5)
        #expect(abs(normen.growth(2028) - 1.02) < 1e-5)
        // A run that begins after the table: the first year's ratio for the years between, 1419.46 × 1.03⁴.
        let late = Normen(years: [2030], indexatie: [1.03])
        #expect(late.norm(.alleen1, in: Month(year: 2030, month: 1)) == Euro(rounding: 1597.61))
        // Known until July 2019 only: the January norm, and 2020 on top of it.
        let early = Normen(years: [2019, 2020], indexatie: [9, 1.02], knownUntil: Month(year: 2019, month: 7))
        #expect(early.norm(.alleen1, in: Month(year: 2019, month: 12)) == Euro(rounding: 1025.55))
        #expect(early.norm(.alleen1, in: Month(year: 2020, month: 1)) == Euro(rounding: 1046.06))
    }

    /// Norms are known in the month before they are in force.
    @Test func normsOfThen() {
        func end(_ year: Int, _ month: Int) -> Month { NormTable.end(known: Month(year: year, month: month)) }
        #expect(end(2019, 5) == Month(year: 2019, month: 7) && end(2019, 6) == Month(year: 2020, month: 1))
        #expect(end(2018, 11) == Month(year: 2019, month: 1) && end(1998, 1) == Month(year: 2015, month: 7))
        #expect(NormTable.end(known: nil) == NormTable.end && end(2040, 1) == NormTable.end)
    }

    /// Half a year simulated: half of the yearly posts, and what was realised before.
    @Test func withinAYear() throws {
        let numbers = numbers(
            [2019],
            [
                (.prijs, [14_400]), (.voorlopig, [28_600_000]), (.overigeLasten, [600_000]), (.baten, [400_000]),
                (.gerealiseerdeLasten, [16_000_000]), (.gerealiseerdeBaten, [150_000]),
                (.loonkostensubsidiePrijs, [12_000]), (.loonkostensubsidieVergoed, [0.25]),
            ])
        let normen = Normen(years: [2019], indexatie: [1])
        let price = Kostprijs(numbers, normen, opening: Beginstand(alleen(1000)))
        let money = try YearMoney.all(numbers, price, normen, level([2019]))[0]
        let half = (7...12).map {
            (month: Month(year: 2019, month: $0), stand: stand(1, [.alleen1: 1000], gesubsidieerd: 500))
        }
        let lasten = Lasten(money, price, half, numbers)
        // 6 × 1030.42 × 14,400 ÷ 12,335.82 = 7,217.05; 6 half jobs at 9,000 a year: 2,250.
        #expect(lasten.bijstand == Euro(rounding: 7217.05))
        #expect(lasten.loonkostensubsidie == euro(2250))
        #expect(lasten.overige == euro(300_000))
        #expect(lasten.gerealiseerd == euro(16_000_000))
        #expect(Lasten.baten(money, months: 6, numbers) == euro(350_000))
    }
}
