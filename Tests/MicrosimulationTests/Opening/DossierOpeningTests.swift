import BijstandCaseload
import BijstandExchange
import BijstandStochastics
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// Hours, terms and growth: jobs beside the benefit, and contracts after it.
private let jobs = """
    werk:
      aanname: true
      uren: {elke: {"12": 1, "18": 1, "26": 1, "36": 1}}
      termijn: {elke: {"6": 1, "12": 1, "23": 1, vast: 1}}

    """

@Suite struct DossierOpeningTests {
    /// A column of indeling, some in the municipality's own words; a text that no mapping knows is not known, and told.
    @Test func indelingOfTheFile() throws {
        let rows = ["1", "Direct bemiddelbaar", "3B", "", "groep 2", "wat anders"].enumerated().map { index, text in
            "D\(index);p\(index);1980;2015-03-10;;Alleenstaande;14;;0;\(text)"
        }
        let header = Fixture.dossiers([]).split(separator: "\n")[0] + ";Indeling"
        let text = ([String(header)] + rows).joined(separator: "\n")
        let scenario = try Fixture.file(
            """
            beginstand:
              bestand: {pad: d.csv, indelingen: {direct bemiddelbaar: "1"}}
              indeling: {"1": 2, "2": 2, "3A": 1, "3B": 1}
            """, files: ["d.csv": text])
        let opening = try #require(scenario.scenario.dossiers)
        #expect(opening.stock.map(\.indeling) == [.zeerKort, .zeerKort, .onoverbrugbaar, nil, .enige, nil])
        let file = try DossierFile(bytes: Array(text.utf8), name: "d.csv")
        #expect(file.unmapped.filter { $0.column == .indeling }.map(\.text) == ["Direct bemiddelbaar", "wat anders"])
    }

    /// Adults who share the home, in numbers and in the municipality's words: the file's before the cut-off's law, and no more of them after
    /// 2022; where it tells nothing, by the shares of instroom.
    @Test func housematesOfTheFile() throws {
        let texts = ["0", "1", "2.0", "7", "samen met broer", "", "veel"]
        let header = Fixture.dossiers([]).split(separator: "\n")[0] + ";Aantal medebewoners"
        func rows(_ start: String) throws -> [Dossier] {
            let lines = (0..<70).map { "D\(10 + $0);p\($0);1980;2015-03-10;;Alleenstaande;14;;0;\(texts[$0 % 7])" }
            let file = try Fixture.file(
                """
                start: \(start)
                beginstand: {bestand: {pad: d.csv, medebewoners: {Samen met broer: "1"}}}
                kostendelers:
                  aanname: true
                  aandeel: {elke: {"0": 0, "1": 0.1, "2": 0.2, "3": 0.7}}
                  vanaf_2023: {elke: {"0": 0.3, "1": 0.3, "2": 0.2, "3": 0.2}}
                """, files: ["d.csv": ([String(header)] + lines).joined(separator: "\n")])
            return try OpeningState(file.scenario).rows
        }
        func before(_ row: Dossier) -> Int { Int(row.medebewoners & 15) }
        func after(_ row: Dossier) -> Int { Int(row.medebewoners >> 4) }
        let known = [0, 1, 2, 3, 1]
        let old = try rows("2019-01")
        let told = old.indices.filter { $0 % 7 < 5 }
        #expect(told.allSatisfy { before(old[$0]) == known[$0 % 7] && after(old[$0]) <= before(old[$0]) })
        // Of three, with 0.7 of the shares above 0.3, all numbers from 0 on may be left.
        #expect(Set(old.indices.filter { $0 % 7 == 3 }.map { after(old[$0]) }).count > 1)
        #expect(old.indices.filter { $0 % 7 >= 5 }.allSatisfy { before(old[$0]) > 0 })
        let new = try rows("2024-01")
        #expect(told.allSatisfy { after(new[$0]) == known[$0 % 7] })
    }

    /// Hours of partners together, of each the last that is told; what is no number is told and not known.
    @Test func hoursOfTheFile() throws {
        let header = Fixture.dossiers([]).split(separator: "\n")[0] + ";Uren per week"
        func row(_ dossier: String, _ person: String, _ start: String, _ end: String, _ uren: String) -> String {
            "\(dossier);\(person);1980;\(start);\(end);Gehuwd / Samenwonend;14;;0;\(uren)"
        }
        let text = [
            String(header), row("a", "1", "2015-03-10", "2015-12-31", "20"), row("a", "1", "2016-01-01", "", "12"),
            row("a", "2", "2015-03-10", "", "7,5"), row("b", "3", "2015-03-10", "", "0"),
            row("c", "4", "2015-03-10", "", "veel"), row("d", "5", "2015-03-10", "", ""),
        ].joined(separator: "\n")
        let file = try DossierFile(bytes: Array(text.utf8), name: "d.csv")
        #expect(file.history.spells.map(\.uren) == [19.5, 0, nil, nil])
        #expect(file.unmapped.filter { $0.column == .uren }.map(\.text) == ["veel"])
    }

    /// Five dossiers by hand, at the end of December 2018. D1 runs until after it; D2 is a couple, whose older partner counts;
    /// D3 left in June 2017 after 16 completed months; D4 has had the AOW age since July 2018; D5 is back since 2010.
    @Test func fiveDossiers() throws {
        let text = Fixture.dossiers(
            "D5;p6;1960;2005-02-01;2009-03-31;Alleenstaande;39;verhuisd",
            "D1;p1;1980;2015-03-10;2019-02-01;Alleenstaande;14;werk",
            "D2;p2;1978;2018-10-01;;Gehuwd / Samenwonend;43;",
            "D2;p3;1975;2018-10-01;;Gehuwd / Samenwonend;43;",
            "D3;p4;1990;2016-01-01;2017-06-15;Alleenstaande ouder;2;Arbeid in dienstbetrekking",
            "D4;p5;1952;2001-01-01;;Alleenstaande;14;",
            "D5;p6;1960;2010-01-20;;Alleenstaande;39;")
        let file = try Fixture.file(
            """
            beginstand: {bestand: {pad: d.csv}, indeling: {"1": 0, "2": 1, "3A": 2, "3B": 0}}
            instroom: {kenmerk: {aanname: true, statushouder: {statushouder: 1, startkwalificatie: 1}}}
            """, files: ["d.csv": text])
        let said = file.warnings.filter { $0.file.hasSuffix("d.csv") }.map(\.text)
        #expect(
            said == [
                "households with the AOW age at the end of 2018-12, left out: 1",
                "the latest start is in 2018-10: who came from then to the cut-off, 2018-12, is not in it",
            ])
        let rows = try OpeningState(file.scenario).rows
        // Months from July of the year of birth, and from the start or exit, to December 2018.
        let expected: [(key: String, birth: Int32, since: Int32, leefvorm: Leefvorm, herkomst: Herkomst)] = [
            ("stand-0", -(38 * 12 + 5), -45, .alleenstaande, .ww),
            ("stand-1", -(43 * 12 + 5), -2, .paar, .statushouder),
            ("stand-2", -(58 * 12 + 5), -107, .alleenstaande, .overig),
            ("oud-0", -(28 * 12 + 5), -18, .alleenstaandeOuder, .scheiding),
        ]
        #expect(rows.count == expected.count)
        for (row, expected) in zip(rows, expected) {
            let kind: DossierKey.Kind = expected.key.hasPrefix("oud") ? .former : .stock
            let number = UInt32(expected.key.split(separator: "-")[1])!
            #expect(row.key == DossierKey(kind: kind, row: number).rawValue, "\(expected.key)")
            #expect(row.birth == expected.birth && row.since == expected.since && row.now == 0, "\(expected.key)")
            #expect(Profile.leefvorm(Int(row.profile)) == expected.leefvorm.index, "\(expected.key)")
            #expect(Profile.herkomst(Int(row.profile)) == expected.herkomst.index, "\(expected.key)")
        }
        // Nobody in the frame is a statushouder or came from ww: shares of instroom, here certain.
        #expect(rows[0].kenmerken == 0 && rows[1].kenmerken == 0b101)
        #expect(rows[3].status == Status.out && rows[3].cause == Oorzaak.werk.index)
        #expect(rows[3].endedDuur == Duur.m12tot24.index)
        #expect(rows[0...2].map(\.indeling).sorted() == [1, 2, 2])
        #expect(rows[0...2].allSatisfy { $0.afstand == $0.indeling && $0.status == $0.afstand })
        #expect(file.scenario.centers.scalar(.stock) == 3 && file.scenario.centers.scalar(.formerRecipients) == 1)
    }

    /// Of the example's 755: 75.5, 226.5, 151.0 and 302.0, by largest remainders; everything else as in the file.
    @Test func indelingHoldsAndTheRestIsReal() throws {
        let scenario = try Fixture.scenario("beginstand: {bestand: {pad: \(Fixture.exampleDossiers)}}\n\(jobs)")
        let rows = try OpeningState(scenario).rows
        let stock = rows.filter { $0.status < Status.out }
        let former = rows.filter { $0.status == Status.out }
        let counts = stock.reduce(into: [0, 0, 0, 0]) { $0[Int($1.indeling)] += 1 }
        #expect(counts == [76, 226, 151, 302])
        let cutOff = Month("2018-12")!
        let history = try DossierFile(path: Fixture.exampleDossiers).history
        for (row, spell) in zip(stock, history.stock(at: cutOff)) {
            #expect(Int(row.since) == cutOff.distance(to: spell.start))
            #expect(Leeftijd.containing(-Int(row.birth)) == spell.leeftijd(at: cutOff))
        }
        for (row, spell) in zip(former, history.formerRecipients(at: cutOff)) {
            #expect(Int(row.since) == cutOff.distance(to: spell.exit!.month))
            #expect(Int(row.cause) == spell.exit!.oorzaak!.index && Int(row.endedDuur) == spell.endedDuur!.index)
        }
        #expect(stock.count == 755 && former.count == 804 && Set(rows.map(\.key)).count == rows.count)
        // Jobs are whole or absent; contracts that would have ended before the cut-off have.
        #expect(stock.allSatisfy { ($0.verdiensten > 0) == ($0.uren > 0) && $0.workSince <= 0 && $0.werkfase == 0 })
        #expect(stock.contains { $0.uren > 0 } && former.contains { $0.werkfase > 0 })
        #expect(rows.allSatisfy { $0.workEnd > 0 && ($0.werkfase == 0 || $0.workEnd != Dossier.never) })
        #expect(former.allSatisfy { $0.cause == 0 || $0.uren == 0 })
        #expect(former.filter { $0.since < -30 }.allSatisfy { $0.werkfase == 0 }, "no contract of 30 months")
    }

    /// Indeling is the same in all replications, afstand behind it is drawn anew.
    @Test func afstandIsDrawnPerReplication() throws {
        let scenario = try Fixture.scenario(
            """
            beginstand: {bestand: {pad: \(Fixture.exampleDossiers)}}
            indeling: {aanname: true, verwarring: {"2": {"1": 0.3, "2": 0.7, "3A": 0, "3B": 0}}}
            """)
        let result = try Simulation(scenario).run(seed: 3, replications: 0..<4, threads: 2)
        let stocks = (0..<4).map { result.withCounts(replication: $0, month: 0) { Array($0) } }
        let indeling = Metric.stockIndeling..<Metric.stockIndeling + 4
        let afstand = Metric.stockAfstand..<Metric.stockAfstand + 4
        #expect(stocks.allSatisfy { Array($0[indeling]) == [76, 226, 151, 302] })
        #expect(Set(stocks.map { Array($0[afstand]) }).count == 4)
        // Of those judged 1 some are 2, of nobody else in this confusion matrix.
        #expect(stocks.allSatisfy { $0[afstand.lowerBound] < 76 && Array($0[afstand])[2...] == [151, 302] })
    }

    /// Half of who enters has the kenmerk, which keeps exits at a tenth: far more of who stays, and nobody of other herkomsten.
    @Test func kenmerkenAreOfWhoStays() throws {
        let scenario = try Fixture.scenario(
            """
            beginstand: {bestand: {pad: \(Fixture.exampleDossiers)}}
            instroom: {per_maand: {ww: 8, overig: 0}, kenmerk: {aanname: true, ww: {arbeidsbeperkt: 0.5}}}
            uitstroom: {kenmerk: {aanname: true, elke: {arbeidsbeperkt: 0.1}}}
            """)
        let stock = try OpeningState(scenario).rows.filter { $0.status < Status.out }
        let ww = stock.filter { Profile.herkomst(Int($0.profile)) == Herkomst.ww.index }
        #expect(ww.count == 570 && ww.count { $0.kenmerken == 0b10 } > 2 * ww.count / 3)
        #expect(stock.allSatisfy { $0.kenmerken == 0 || Profile.herkomst(Int($0.profile)) == Herkomst.ww.index })
        #expect(stock.allSatisfy { $0.kenmerken & 0b101 == 0 })
    }

    /// A file whose people the scenario's instroom would never bring still opens: nobody is like them in the frame.
    @Test func anEmptyFrameWillDo() throws {
        let scenario = try Fixture.scenario(
            "instroom: {per_maand: {overig: 0}}\nbeginstand: {bestand: {pad: \(Fixture.exampleDossiers)}}")
        let rows = try OpeningState(scenario).rows
        #expect(rows.count == 755 + 804)
        // Afstand of former recipients by that of instroom, 0.5 / 0.4 / 0.05 / 0.05: within five standard errors.
        let first = rows.count { $0.status == Status.out && $0.afstand == 0 }
        #expect(abs(Double(first) - 402.0) < 5 * (804.0 * 0.25).squareRoot())
        _ = try Simulation(scenario).run(seed: 1, replications: 0..<2, threads: 1)
    }
}

@Suite struct IndelingGivenRowTests {
    private func dossier(since: Int32, indeling: UInt8) -> Dossier {
        var row = Dossier(key: 0, birth: -480, entry: 0, afstand: indeling, profile: 0, kenmerken: 0)
        row.since = since
        return row
    }

    private func margin(_ counts: [Int]) throws -> Margin {
        let shares = zip(["1", "2", "3A", "3B"], counts).map { "\"\($0)\": \($1)" }.joined(separator: ", ")
        let scenario = try Fixture.scenario("beginstand: {indeling: {\(shares)}}")
        return Margin.all(scenario.centers, total: counts.reduce(0, +)).first { $0.parameter == .stockIndeling }!
    }

    /// In the frame who is short on benefit is 1, who is long is 3B: so are the rows, as far as the given numbers allow.
    @Test(arguments: [([30, 0, 0, 70], 30, 70), ([40, 0, 0, 60], 30, 60), ([20, 0, 0, 80], 20, 70)])
    func followsTheFrame(counts: [Int], shortInFirst: Int, longInLast: Int) throws {
        let frame = (0..<2000).map { dossier(since: $0 < 1000 ? -1 : -100, indeling: $0 < 1000 ? 0 : 3) }
        var rows = (0..<100).map { dossier(since: $0 % 10 < 3 ? -1 : -100, indeling: 0) }
        let target = try margin(counts)
        IndelingGivenRow(frame, target).assign(&rows, target)
        #expect(rows.reduce(into: [0, 0, 0, 0]) { $0[Int($1.indeling)] += 1 } == counts)
        #expect(rows.count { $0.since == -1 && $0.indeling == 0 } == shortInFirst)
        #expect(rows.count { $0.since == -100 && $0.indeling == 3 } == longInLast)
    }

    /// Where the frame has one in two and fewer are given, those it is sure of keep theirs: of 35, the 30 short on benefit.
    @Test func whoIsSureKeepsIt() throws {
        let frame = (0..<60_000).map { index -> Dossier in
            let since: Int32 = index % 3 == 0 ? -1 : index % 3 == 1 ? -30 : -100
            return dossier(since: since, indeling: since == -1 || since == -30 && index % 2 == 0 ? 0 : 3)
        }
        var rows = (0..<100).map { dossier(since: $0 % 10 < 3 ? -1 : $0 % 10 < 7 ? -30 : -100, indeling: 0) }
        let target = try margin([35, 0, 0, 65])
        IndelingGivenRow(frame, target).assign(&rows, target)
        func first(_ since: Int32) -> Int { rows.count { $0.since == since && $0.indeling == 0 } }
        #expect(first(-1) == 30 && first(-30) == 5 && first(-100) == 0)
    }

    /// Without a frame the shares alone decide, evenly over the rows.
    @Test func withoutAFrame() throws {
        var rows = (0..<40).map { dossier(since: -Int32($0), indeling: 0) }
        let target = try margin([4, 12, 8, 16])
        IndelingGivenRow([], target).assign(&rows, target)
        #expect(rows.reduce(into: [0, 0, 0, 0]) { $0[Int($1.indeling)] += 1 } == [4, 12, 8, 16])
        #expect(rows[..<20].reduce(into: [0, 0, 0, 0]) { $0[Int($1.indeling)] += 1 } == [2, 6, 4, 8])
    }
}

@Suite struct DonorTests {
    /// Two takers of four donors take the second and the fourth; others go by less likeness, or without.
    @Test func evenlySpacedAndEverLess() {
        func dossier(_ since: Int32, _ profile: UInt8) -> Dossier {
            var row = Dossier(key: 0, birth: -400, entry: 0, afstand: 0, profile: profile, kenmerken: 0)
            row.since = since
            return row
        }
        let frame = [dossier(-1, 5), dossier(-2, 5), dossier(-3, 7), dossier(-4, 5), dossier(-5, 5)]
        let rows = [dossier(-9, 5), dossier(-3, 5), dossier(-9, 5), dossier(-3, 8), dossier(-9, 9)]
        let lent = Donors.lend(
            frame, to: rows,
            alikeIn: [{ [Int($0.profile), Int($0.since)] }, { [Int($0.profile)] }, { [Int($0.since)] }])
        // The second is alike in profile only, with the first and third: three takers of four donors.
        #expect(lent.map { $0?.since } == [-1, -4, -5, -3, nil])
        let pair = Donors.lend(frame, to: [rows[0], rows[2]], alikeIn: [{ [Int($0.profile)] }])
        #expect(pair.map { $0?.since } == [-2, -5])
    }
}
