import BijstandCaseload
import BijstandFigures
import Foundation
import TestSupport
import Testing

@testable import BijstandExchange

@Suite struct ObservedFileTests {
    private func read(_ text: String) throws -> [Waarneming] {
        try Fixture.inFolder { folder in
            let path = "\(folder)/cijfers.csv"
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            return try ObservedFile(path: path, of: Fixture.scenario()).waarnemingen
        }
    }

    private func errors(_ text: String) throws -> [String] {
        try Fixture.diagnostics { try read(text) }.map { String($0.description.split(separator: "/").last!) }
    }

    private static let header = "grootheid,periode,waarde,fout,grens,bron,aanname,toelichting\n"

    @Test func everyColumn() throws {
        let figures = try read(
            Self.header + """
                stand,2018-12,400,5,,telling,,
                uitstroom_werk,2019,30,2,ten_minste,"brief, p. 3",true,rond
                uitstroom+aow,2020-H2,40,3,gelijk,telling,false,
                aandeel_indeling_3B,2019-K3,0.4,0.01,ten_hoogste,telling,,
                stand_verandering,2019-03/2019-08,-0.064,0.002,,telling,,
                aandeel_langer_24,2018-12,0.67,0.01,,telling,,
                """)
        func month(_ text: String) -> Month { Month(text)! }
        #expect(
            figures == [
                Waarneming(
                    grootheid: .stand, periode: month("2018-12")...month("2018-12"), periodeText: "2018-12",
                    waarde: 400, fout: 5, bron: "telling"),
                Waarneming(
                    grootheid: Grootheid(namen: ["uitstroom_werk"]), periode: month("2019-01")...month("2019-12"),
                    periodeText: "2019", waarde: 30, fout: 2, grens: .tenMinste, bron: "brief, p. 3",
                    isFoutAanname: true),
                Waarneming(
                    grootheid: Grootheid(namen: ["uitstroom", "aow"]), periode: month("2020-07")...month("2020-12"),
                    periodeText: "2020-H2", waarde: 40, fout: 3, bron: "telling"),
                Waarneming(
                    grootheid: .aandeelIndeling(.onoverbrugbaar), periode: month("2019-07")...month("2019-09"),
                    periodeText: "2019-K3", waarde: 0.4, fout: 0.01, grens: .tenHoogste, bron: "telling"),
                Waarneming(
                    grootheid: .standVerandering, periode: month("2019-03")...month("2019-08"),
                    periodeText: "2019-03/2019-08", waarde: -0.064, fout: 0.002, bron: "telling"),
                Waarneming(
                    grootheid: Grootheid(namen: ["aandeel_langer_24"]), periode: month("2018-12")...month("2018-12"),
                    periodeText: "2018-12", waarde: 0.67, fout: 0.01, bron: "telling"),
            ])
    }

    /// Flows added mean the same in any order; none of them may be part of another.
    @Test func sumsOfFlows() {
        #expect(Grootheid("aow+uitstroom") == Grootheid("uitstroom+aow"))
        #expect(Grootheid("aow+uitstroom")?.description == "uitstroom+aow")
        for text in [
            "instroom_met_terugval+terugval", "instroom_nieuw+instroom_met_terugval", "uitstroom_werk+uitstroom",
            "aow+aow", "uitstroom+uitstroom_werk_vast", "uitstroom_werk_statushouder+uitstroom_werk_arbeidsbeperkt",
        ] {
            #expect(Grootheid(text) == nil, "\(text)")
        }
        #expect(Grootheid("uitstroom_werk_vast") != nil && Grootheid("uitstroom_werk_statushouder") != nil)
        #expect(Grootheid("instroom_nieuw+terugval") != nil && Grootheid("uitstroom_werk+uitstroom_studie") != nil)
    }

    /// A point of thousands in a file with decimal commas, and a percentage for a share of change.
    @Test func unitsMistaken() throws {
        let head = "grootheid;periode;waarde;fout;bron\n"
        do {
            _ = try read(head + "stand;2019-02;2.043;10;telling\n")
            Issue.record("was read")
        } catch let error as InvalidInput {
            #expect(error.description.contains("found '2.043', expected 2043 or 2,043, whichever is meant"))
        }
        #expect(throws: InvalidInput.self) { try read(head + "stand_verandering;2019;6,4;0,5;telling\n") }
        #expect(try read(head + "stand_verandering;2019;0,064;0,005;telling\n").count == 1)
    }

    /// Dutch Excel's dialect, and columns in another order; what is not required may be left out.
    @Test func asExcelWritesIt() throws {
        let figures = try read("\u{FEFF}bron;fout;waarde;periode;grootheid\r\ntelling;0,5;12,5;2019-02;terugval\r\n")
        #expect(figures.count == 1 && figures[0].waarde == 12.5 && figures[0].fout == 0.5)
        #expect(figures[0].naam == "terugval(2019-02)")
    }

    /// Every name reads back as what it names.
    @Test func namesReadBack() {
        for grootheid in Grootheid.all { #expect(Grootheid(grootheid.description) == grootheid) }
        #expect(Set(Grootheid.all.map(\.description)).count == Grootheid.all.count)
        for text in ["", "+", "stand+aow", "instroom", "instroom+aow", "budget", "aow+", "aow+aow", "uitstroom_verlof"]
        { #expect(Grootheid(text) == nil) }
    }

    /// Words that mean something else in results: the old name, and what to write.
    @Test func ambiguousNames() throws {
        let found = try errors("grootheid,periode,waarde,fout,bron\ninstroom,2019,1,1,x\naow+instroom,2020,1,1,x\n")
        #expect(
            found
                == [2, 3].map {
                    "cijfers.csv:\($0): grootheid: found 'instroom', which is new dossiers alone in results, and was those that come back too here, expected instroom_met_terugval (as published: with those that come back) or instroom_nieuw (results' instroom)"
                })
        #expect(
            try errors("grootheid,periode,waarde,fout,bron\nbudget,2019,1,1,x\n") == [
                "cijfers.csv:2: grootheid: found 'budget', which is several budgets in results, expected budget_definitief, as results have it"
            ])
        // What a name is in results it is in observed files: every key figure that both have.
        let both = Set(Grootheid.all.map(\.description)).intersection(Kerncijfer.names)
        #expect(both.isDisjoint(with: Grootheid.former.map(\.name)) && both.contains("budget_definitief"))
    }

    /// All that is wrong at once, each with line, column, what was found and what was expected.
    @Test func everythingWrong() throws {
        let found = try errors(
            Self.header + """
                stant,2019,1,1,,x,,
                stand,2019-13,1,1,,x,,
                stand,2018-11,1,1,,x,,
                instroom_nieuw,2018-12,1,1,,x,,
                stand,2021,1,1,,x,,
                stand,2019,veel,1,,x,,
                stand,2019,-1,1,,x,,
                aandeel_indeling_1,2019,6,1,,x,,
                stand,2019,1,0,,x,,
                stand,2019,1,,,x,,
                stand,2019,1,1,minstens,x,,
                stand,2019,1,1,,,,
                stand,2019,1,1,,x,ja,
                aow,2019,1,1,,x,,
                aow,2019,2,1,,x,,
                aow,2019,2,1,ten_minste,x,,
                stand,2019
                """)
        let expected = [
            "cijfers.csv:2: grootheid: found 'stant', expected one of stand,",
            "cijfers.csv:3: periode: found '2019-13', expected a year, half, quarter or month",
            "cijfers.csv:4: periode: found '2018-11', expected a period within the run: 2018-12 to 2020-12",
            "cijfers.csv:5: periode: found '2018-12', expected a period within the run: 2019-01 to 2020-12",
            "cijfers.csv:6: periode: found '2021', expected a period within the run: 2018-12 to 2020-12",
            "cijfers.csv:7: waarde: found 'veel', expected a decimal number",
            "cijfers.csv:8: waarde: found '-1', expected a number of dossiers, 0 or more",
            "cijfers.csv:9: waarde: found '6', expected a share: 0.06 for 6 %",
            "cijfers.csv:10: fout: found '0', expected the figure's own standard deviation, above 0",
            "cijfers.csv:11: fout: found nothing, expected a decimal number",
            "cijfers.csv:12: grens: found 'minstens', expected one of gelijk, ten_minste, ten_hoogste",
            "cijfers.csv:13: bron: found nothing, expected where the figure stands",
            "cijfers.csv:14: aanname: found 'ja', expected true, false or nothing",
            "cijfers.csv:16: grootheid: found aow(2019), which stands in line 15 too, expected each figure once",
            "cijfers.csv:18: found 2 values, expected 8, as in the header",
        ]
        #expect(found.count == expected.count, "\(found)")
        // A path with a slash in it is cut by the test, not by the message.
        for (message, start) in zip(found, expected) where !message.contains("2022-06") {
            #expect(message.hasPrefix(start), "\(message)")
        }
        #expect(found[0].contains("did you mean 'stand'"))
    }

    @Test func wrongHeader() throws {
        #expect(
            try errors("grootheid,periode,warde,fout,fout\nstand,2019,1,1,1\n") == [
                "cijfers.csv:1: warde: found an unknown column, expected one of grootheid, periode, waarde, fout, grens, bron, aanname, bekend, toelichting (did you mean 'waarde'?)",
                "cijfers.csv:1: fout: found the same column twice, expected each column once",
                "cijfers.csv:1: bron: found nothing, expected this column",
            ])
        #expect(try errors(Self.header).count == 1)
        #expect(throws: MissingInput.self) { try ObservedFile(path: "/niet/daar.csv", of: Fixture.scenario()) }
    }
}

@Suite struct CalibratieBlockTests {
    private func errors(_ block: String) throws -> [String] {
        try Fixture.diagnostics(block).map { "\($0.key): found \($0.found), expected \($0.expected)" }
    }

    @Test func numbersAndGroups() throws {
        let scenario = try Fixture.scenario(
            """
            uitstroom: {hazard: {werk: {"1": {verdeling: lognormal, gemiddelde: 0.10, sd: 0.03}}}}
            calibratie:
              - {naam: werk, parameter: uitstroom.hazard.werk.1}
              - {naam: rest, schaal: [uitstroom.hazard.studie, terugval.hazard.0-6], verdeling: gamma, gemiddelde: 1, sd: 0.5, bron: gok}
              - {naam: instroom, schaal: instroom.per_maand, verdeling: uniform, min: 0.5, max: 2, aanname: true}
            """)
        let paths = scenario.layout.paths()
        let found = scenario.calibratie
        #expect(found.map(\.naam) == ["werk", "rest", "instroom"] && found.map(\.isFactor) == [false, true, true])
        #expect(found[0].prior == .lognormal(mean: 0.10, sd: 0.03) && found[0].values == [1])
        #expect(
            found[1].positions.map { paths[$0] } == [
                "uitstroom.hazard.studie.1", "uitstroom.hazard.studie.2", "uitstroom.hazard.studie.3A",
                "uitstroom.hazard.studie.3B", "terugval.hazard.0-6",
            ])
        #expect(found[1].values == [0.002, 0.002, 0.002, 0.002, 0.02])
        // What is 0 is left out.
        #expect(found[2].positions.map { paths[$0] } == ["instroom.per_maand.overig"] && found[2].values == [8])
    }

    @Test func whatCannotBeFitted() throws {
        let prior = "verdeling: gamma, gemiddelde: 1, sd: 0.5, aanname: true"
        let cases: [(String, String)] = [
            (
                "{naam: a, parameter: uitstroom.hazard.werk.1}",
                "calibratie.a.parameter: found 'uitstroom.hazard.werk.1', which has only a value, expected a number with a verdeling, which is its prior; give uitstroom.hazard.werk.1 one"
            ),
            (
                "{naam: a, parameter: uitstroom.hazard.werk.9}",
                "calibratie.a.parameter: found 'uitstroom.hazard.werk.9', expected a path"
            ),
            ("{naam: a, parameter: beginstand.aantal}", "found beginstand.aantal, a number of the opening"),
            ("{naam: a, parameter: buig.nader_bijstelling.2019}", "which is chance"),
            (
                "{naam: a, schaal: instroom.afstand, \(prior)}",
                "all shares of a table, instroom.afstand.ww.1 among them"
            ),
            ("{naam: a, schaal: [], \(prior)}", "calibratie.a.schaal: found an empty list, expected the beginning"),
            ("{naam: a}", "calibratie.a: found neither parameter nor schaal"),
            (
                "{naam: a, parameter: uitstroom.hazard.werk.1, schaal: terugval.hazard, \(prior)}",
                "found both parameter and schaal"
            ),
            ("{naam: a, schaal: terugval.hazard, waarde: 1, aanname: true}", "found a factor without a spread"),
            (
                "{naam: a, schaal: terugval.hazard, verdeling: gamma, gemiddelde: 1, sd: 0.5}",
                "found a prior without a source"
            ),
            (
                "{naam: a, schaal: terugval.hasard, \(prior)}",
                "found 'terugval.hasard', expected the beginning of paths"
            ),
            ("{naam: a, schaal: werk.ww, \(prior)}", "of which no number is other than 0"),
            ("{naam: a, schaal: [terugval.hazard, terugval.hazard.0-6], \(prior)}", "found a number twice"),
            ("{parameter: uitstroom.hazard.werk.1}", "calibratie[1].naam: found nothing"),
            ("{naam: a, parameter: uitstroom.hazard.werk.1, sd: 2}", "calibratie.a.sd: found an unknown key"),
            ("tekst", "calibratie[1]: found 'tekst', expected a table"),
        ]
        for (item, expected) in cases {
            let found = try errors("calibratie:\n  - \(item)\n")
            #expect(found.contains { $0.contains(expected) }, "\(item): \(found)")
        }
        let twice = try errors(
            """
            calibratie:
              - {naam: a, schaal: terugval.hazard, \(prior)}
              - {naam: b, schaal: terugval.hazard.0-6, \(prior)}
            """)
        #expect(twice.first?.contains("terugval.hazard.0-6, which stands in a too") ?? false, "\(twice)")
        let own = try errors(
            """
            uitstroom: {hazard: {werk: {"1": {verdeling: lognormal, gemiddelde: 0.10, sd: 0.03}}}}
            calibratie: [{naam: a, schaal: uitstroom.hazard.werk, \(prior)}]
            """)
        #expect(own.first?.contains("uitstroom.hazard.werk.1, which has a verdeling of its own") ?? false, "\(own)")
    }

    /// What is written as a posterior reads back, number for number.
    @Test func posteriorReadsBack() throws {
        let scenario = try Fixture.scenario()
        let paths = scenario.layout.paths()
        let positions = ["uitstroom.hazard.werk.1", "instroom.per_maand.overig"].map { paths.firstIndex(of: $0)! }
        let rows = [[0.1, 8.0], [0.1 + 0x1p-56, 1.0 / 3], [1e-7, 12345.678]]
        let text = PosteriorText.csv(scenario.layout, positions: positions, rows: rows)
        let back = try Fixture.scenario("parameters: posterior.csv", files: ["posterior.csv": text])
        #expect(back.sample?.positions == positions && back.sample?.count == 3)
        for (index, row) in rows.enumerated() { #expect(back.sample.map { Array($0.row(index)) } == row) }
    }
}
