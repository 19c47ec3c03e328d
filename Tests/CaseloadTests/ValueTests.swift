import Testing

@testable import BijstandCaseload

@Suite struct MonthTests {
    @Test func reads() {
        #expect(Month("2019-01") == Month(year: 2019, month: 1))
        #expect(Month("2019-12")?.advanced(by: 1) == Month("2020-01"))
        #expect(Month("2019-03")?.description == "2019-03")
        #expect(Month("2020-11")?.monthOfYear == 11)
    }

    @Test(arguments: [
        "2019-00", "2019-13", "2019-1", "19-01", "2019/01", "2019-01-01", "", "2019-aa", "1899-12", "２０１９-01",
    ])
    func refuses(text: String) { #expect(Month(text) == nil) }
}

@Suite struct EuroTests {
    @Test func roundsOnce() {
        #expect(Euro(cents: 100).scaled(by: 1, over: 3).cents == 33)
        #expect(Euro(cents: 100).scaled(by: 2, over: 3).cents == 67)
        #expect(Euro(cents: -100).scaled(by: 1, over: 8).cents == -13)
        #expect(Euro(rounding: 0.125).cents == 13)
        // 3·10⁹ euro × 350,000 dossiers passes Int64 on the way.
        #expect(Euro(cents: 300_000_000_000).scaled(by: 350_000 * 12, over: 12).cents == 105_000_000_000_000_000)
    }

    @Test func writes() {
        #expect(Euro(cents: -105).description == "-1.05")
        #expect(Euro(cents: 1_440_000).description == "14400.00")
    }
}

@Suite struct AOWTests {
    /// By hand from the table: born December 1953 + 66 y 4 m = April 2020; born August 1955 + 66 y 4 m = December 2021.
    @Test func monthOfReaching() {
        #expect(AOWLeeftijd.all.month(birth: Month(year: 1953, month: 12)) == Month(year: 2020, month: 4))
        #expect(AOWLeeftijd.all.month(birth: Month(year: 1955, month: 8)) == Month(year: 2021, month: 12))
        // Born September 1955: 66 y 4 m falls in January 2022, when the age is 66 y 7 m.
        #expect(AOWLeeftijd.all.month(birth: Month(year: 1955, month: 9)) == Month(year: 2022, month: 4))
    }

    /// When the age goes up by three months, nobody reaches it for three months: CBS sees no AOW exits in 2022K1.
    @Test func pauses() {
        let reached = (1940 * 12..<1965 * 12).map { AOWLeeftijd.all.month(birth: Month(index: $0)) }
        for month in ["2022-01", "2022-02", "2022-03", "2023-01", "2023-03", "2028-02"] {
            #expect(!reached.contains(Month(month)!), "\(month)")
        }
        #expect(reached.contains(Month("2022-04")!))
        #expect(zip(reached, reached.dropFirst()).allSatisfy { $0 < $1 }, "nobody overtakes an older person")
    }
}

@Suite struct DossierKeyTests {
    @Test func identitiesDiffer() {
        var seen: Set<UInt64> = []
        for row in [0, 1, 1 << 20] as [UInt32] {
            for kind in [DossierKey.Kind.stock, .former] {
                #expect(seen.insert(DossierKey(kind: kind, row: row).rawValue).inserted)
            }
            for herkomst in Herkomst.allCases {
                for month in ["2019-01", "2019-02", "2030-12"] {
                    let key = DossierKey(herkomst: herkomst, month: Month(month)!, ordinal: row)!
                    #expect(key.rawValue < 1 << 56)
                    #expect(seen.insert(key.rawValue).inserted)
                }
            }
        }
    }

    @Test func overflowIsRefused() {
        #expect(DossierKey(herkomst: .ww, month: Month(index: 65_536), ordinal: 0) == nil)
    }

    @Test func readable() {
        #expect(DossierKey(kind: .former, row: 4).description == "oud-4")
        #expect(
            DossierKey(herkomst: .statushouder, month: Month("2021-03")!, ordinal: 7)!.description
                == "statushouder-2021-03-7")
    }

    /// As it stood in the press before the change of summer 2019 (NOS, March 2019), after it (SVB), and by the law of 2012.
    @Test func aowAgesOfThen() {
        func ages(_ known: Month?, _ years: ClosedRange<Int>) -> [Int] {
            years.map { AOWLeeftijd(known: known).months(in: $0) - 65 * 12 }
        }
        #expect(ages(Month(year: 2019, month: 5), 2018...2025) == [12, 16, 20, 24, 27, 27, 27, 27])
        #expect(ages(Month(year: 2019, month: 7), 2018...2025) == [12, 16, 16, 16, 19, 22, 24, 24])
        #expect(ages(Month(year: 2014, month: 12), 2013...2024) == [1, 2, 3, 5, 7, 9, 12, 15, 18, 21, 24, 24])
        #expect(ages(nil, 2026...2031) == [24, 24, 27, 27, 27, 27] && ages(nil, 2010...2012) == [0, 0, 0])
    }
}
