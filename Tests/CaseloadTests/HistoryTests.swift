import BijstandCaseload
import Testing

private func spell(_ dossier: String, _ start: String, _ end: String?, _ reason: String = "werk", birth: Int = 1980)
    -> DossierSpell
{
    DossierSpell(
        dossier: dossier, start: Month(start)!,
        exit: end.map { DossierExit(month: Month($0)!, reason: .init(name: reason)!) }, birthYear: birth,
        leefvorm: .alleenstaande, herkomst: .ww, persons: 1)
}

@Suite struct HistoryTests {
    /// In the end stock of the start month, out of that of the exit month.
    @Test func stockIsThatOfMonthEnds() {
        let history = DossierHistory(spells: [spell("a", "2018-03", "2018-06"), spell("b", "2018-06", nil)])
        let stocks = ["2018-02", "2018-03", "2018-05", "2018-06", "2018-07"].map { history.stock(at: Month($0)!) }
        #expect(stocks.map { $0.map(\.dossier) } == [[], ["a"], ["a"], ["b"], ["b"]])
    }

    /// Duur and age at the end of a month, by hand: March to June is 3 months; July 1980 to July 2015 is 35 years.
    @Test func stateAtAMonth() {
        let one = spell("a", "2018-03", nil)
        #expect(one.duur(at: Month("2018-05")!) == .m0tot3)
        #expect(one.duur(at: Month("2018-06")!) == .m3tot6)
        #expect(one.endedDuur == nil)
        #expect(spell("a", "2018-03", "2018-06").endedDuur == .m0tot3)
        #expect(spell("a", "2018-03", "2018-07").endedDuur == .m3tot6)
        #expect(one.leeftijd(at: Month("2015-06")!) == .van27tot35)
        #expect(one.leeftijd(at: Month("2015-07")!) == .van35tot45)
    }

    @Test func formerRecipientsLeftInSixtyMonthsAndAreStillAway() {
        let history = DossierHistory(spells: [
            spell("59 months", "2010-01", "2014-01"),
            spell("60 months", "2010-01", "2013-12"),
            spell("this month", "2010-01", "2018-12"),
            spell("later", "2010-01", "2019-01"),
            spell("back", "2010-01", "2016-01"), spell("back", "2018-12", nil),
            spell("back later", "2010-01", "2016-01"), spell("back later", "2019-01", nil),
            spell("left twice", "2010-01", "2016-01", "studie"), spell("left twice", "2016-05", "2017-01"),
            spell("pension", "2010-01", "2016-01", "aow"), spell("dead", "2010-01", "2016-01", "overlijden"),
            // July 1952 + 66 years = July 2018.
            spell("aged", "2010-01", "2016-01", birth: 1952),
        ])
        let former = history.formerRecipients(at: Month("2018-12")!)
        #expect(former.map(\.dossier) == ["59 months", "back later", "left twice", "this month"])
        #expect(former.first { $0.dossier == "left twice" }?.exit?.month == Month("2017-01"))
        #expect(history.households == 10)
        #expect(history.firstExit == Month("2013-12") && history.latestStart == Month("2019-01"))
    }

    /// Who has the AOW age by the end of the cut-off is left out and counted; ended spells and later ones are not stock.
    @Test func openingOfACutOff() {
        let history = DossierHistory(spells: [
            spell("a", "2018-03", nil), spell("ends later", "2016-01", "2019-01"), spell("not yet", "2019-01", nil),
            // July 1952 + 66 years = July 2018; July 1953 + 66 years and 4 months lies after the cut-off.
            spell("aged", "2010-01", nil, birth: 1952), spell("almost", "2018-12", nil, birth: 1953),
            spell("left", "2010-01", "2016-01"),
        ])
        let opening = DossierOpening(history, cutOff: Month("2018-12")!)
        #expect(opening.stock.map(\.dossier) == ["a", "almost", "ends later"] && opening.aged == 1)
        #expect(opening.formerRecipients.map(\.dossier) == ["left"])
        #expect(opening.households(.stock) == [3] && opening.households(.formerRecipients) == [1])
        #expect(opening.households(.stockLeefvorm) == [3, 0, 0] && opening.households(.stockIndeling) == nil)
        #expect(opening.households(.stockLeeftijd) == [0, 0, 2, 0, 1])
        // 0, 9 and 35 months.
        #expect(opening.households(.stockDuur) == [1, 0, 1, 0, 1, 0, 0, 0])
        #expect(
            Parameter.allCases.filter { opening.households($0) != nil }
                == Parameter.allCases.filter(
                    Parameter.givenByDossiers.contains))
    }

    @Test func reasonsHaveNames() {
        #expect(DossierExit.Reason.all.allSatisfy { DossierExit.Reason(name: $0.name) == $0 })
        #expect(DossierExit.Reason.all.count == 9 && DossierExit.Reason(name: "instroom") == nil)
    }
}
