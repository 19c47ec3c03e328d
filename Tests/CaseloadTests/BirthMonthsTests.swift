import Testing

@testable import BijstandCaseload

/// Months of birth that are assumed where a file tells years.
@Suite struct BirthMonthsTests {
    private static func births(_ years: [Int], at cutOff: String) -> [Month] {
        let spells = years.enumerated().map { index, year in
            DossierSpell(
                dossier: "\(1000 + index)", start: Month("2017-01")!, exit: nil, birthYear: year,
                leefvorm: .alleenstaande, herkomst: .ww, persons: 1)
        }
        return DossierOpening(DossierHistory(spells: spells), cutOff: Month(cutOff)!).births
    }

    /// July for one; each month twice for 24; and by year apart.
    @Test func evenly() {
        #expect(Self.births([1970], at: "2018-12") == [Month("1970-07")!])
        let all = Self.births([Int](repeating: 1970, count: 24) + [1971], at: "2018-12")
        for month in 1...12 { #expect(all.count { $0 == Month(year: 1970, month: month) } == 2) }
        #expect(all.last == Month("1971-07"))
    }

    /// Who runs has not the AOW age: of 1952, 66 years in 2018, none at its end; of 1953, all, as 66 years and 4 months come later. At the
    /// end of June 2018, those born in July 1952 or later.
    @Test func notYetAged() {
        #expect(Self.births([1952, 1953], at: "2018-12").map(\.year) == [1953])
        let late = Self.births([Int](repeating: 1952, count: 12), at: "2018-06")
        #expect(late.count == 12 && Set(late.map(\.monthOfYear)) == Set(7...12))
    }

    /// Ages stay in the band that the file is counted by: July 1983 is 35 by the end of 2018-07, and so is every month that is assumed.
    @Test func sameBand() {
        let births = Self.births([Int](repeating: 1983, count: 12), at: "2018-07")
        #expect(births.allSatisfy { $0 <= Month("1983-07")! })
        #expect(Set(births).count == 7)
    }
}
