import BijstandCaseload
import Testing

@testable import BijstandBudget

/// The price is what a stock that stays as it was costs, by the norms and rules of every year.
@Suite struct PriceTests {
    private static let years = Array(2015...2026)

    /// Stocks of any mix, in which housemates under 27 stop counting in 2023.
    private static let openings: [Beginstand] = (1...20).map { seed in
        var state = UInt64(seed)
        func number(_ limit: Int) -> Int {
            // Knuth's MMIX generator.
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let stock = 1 + number(3000)
        func paid() -> [Int] {
            var left = stock * Kostenstand.part
            let parts = Kostenklasse.allCases.map { _ in
                let part = number(left / 3 + 1)
                left -= part
                return part
            }
            return parts
        }
        return Beginstand(
            before: Kostenstand(stock: stock, betaald: paid()), after: Kostenstand(stock: stock, betaald: paid()))
    }

    private static func months(_ year: Int, _ opening: Beginstand) -> [(month: Month, stand: Kostenstand)] {
        (1...12).map { Month(year: year, month: $0) }.map { ($0, opening.stand(in: $0)) }
    }

    private static func price(_ opening: Beginstand, _ given: [(Parameter, [Double])]) -> Kostprijs {
        let numbers = numbers(years, given)
        return Kostprijs(numbers, Normen(years: years, indexatie: Array(numbers[.indexatie])), opening: opening)
    }

    /// Where a year's price is given, its gross-up is fitted by that year's norms and rules: stock × price to the cent.
    @Test(arguments: openings)
    func givenPrices(opening: Beginstand) {
        let given = Self.years.map { 13_000 + 417.13 * Double($0 - 2015) }
        let price = Self.price(opening, [(.prijs, given)])
        for (year, euros) in zip(Self.years, given) {
            let lasten = price.lasten(year, Self.months(year, opening))
            #expect(lasten == Euro(rounding: euros).scaled(by: Int64(opening.stock), over: 1), "\(year)")
            #expect(abs(Double(price.norm(year).cents) * price.opslag(year) / 100 / euros - 1) < 1e-5, "\(year)")
        }
    }

    /// Other years follow: lasten ÷ stock is the price, to the cent.
    @Test(
        arguments: openings,
        [
            [(.prijs, [14_400] + [Double](repeating: .nan, count: 11))], [(.opslag, [1.17])],
            [(.prijs, [.nan, .nan, .nan, 14_400] + [Double](repeating: .nan, count: 8)), (.opslag, [1.1])],
        ] as [[(Parameter, [Double])]])
    func pricesThatFollow(opening: Beginstand, given: [(Parameter, [Double])]) {
        let price = Self.price(opening, given)
        for year in Self.years {
            let lasten = price.lasten(year, Self.months(year, opening))
            #expect(price.prijs(year) == lasten.scaled(by: 1, over: Int64(opening.stock)), "\(year)")
        }
    }

    /// Singles who share with one other until 2022 and with nobody who counts from 2023. Norms of 2022: 6 × 779.79 + 6 × 787.02 =
    /// 9,400.86; of 2023: 6 × 1,195.66 + 6 × 1,216.62 = 14,473.68. At 10,000 in 2022 the price of 2023 is 15,396.12.
    @Test func costSharersOf2023() {
        let opening = Beginstand(before: stand(1, [.alleen2: 1000]), after: stand(1, [.alleen1: 1000]))
        let numbers = numbers([2022, 2023], [(.prijs, [10_000, .nan])])
        let price = Kostprijs(numbers, Normen(years: [2022, 2023], indexatie: [1, 1]), opening: opening)
        #expect(price.norm(2022) == Euro(rounding: 9_400.86) && price.norm(2023) == Euro(rounding: 14_473.68))
        #expect(price.prijs(2023) == Euro(rounding: 15_396.12))
    }

    /// A stock of which nobody is paid, as one that earns all of it, or nobody at all: single persons stand for it.
    @Test(arguments: [(0, 0), (3, 0), (3, 2000)]) func nobodyIsPaid(stock: Int, before: Int) {
        let opening = Beginstand(before: stand(stock, [.alleen1: before]), after: stand(stock, [.alleen1: 0]))
        let numbers = numbers([2022, 2023], [(.prijs, [10_000, .nan])])
        let price = Kostprijs(numbers, Normen(years: [2022, 2023], indexatie: [1, 1]), opening: opening)
        let single = stand(1, [.alleen1: 1000])
        let one = Kostprijs(
            numbers, Normen(years: [2022, 2023], indexatie: [1, 1]), opening: Beginstand(before: single, after: single))
        #expect(price.prijs(2023) == one.prijs(2023) && price.norm(2023) == one.norm(2023))
        #expect(one.prijs(2022) == Euro(rounding: 10_000))
    }
}
