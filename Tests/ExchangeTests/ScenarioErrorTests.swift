import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

private func errors(_ text: String) throws -> [Diagnostic] { try Fixture.diagnostics(ofWhole: text) }

/// The base with one line replaced by another.
private func base(_ old: String, _ new: String) -> String {
    precondition(Fixture.base.contains(old), old)
    return Fixture.base.replacing(old, with: new)
}

private func line(of text: String, in source: String) -> Int {
    source.prefix(upTo: source.range(of: text)!.lowerBound).count { $0 == "\n" } + 1
}

@Suite struct ScenarioErrorTests {
    @Test func theBaseIsRight() throws { #expect(try errors(Fixture.base) == []) }

    /// Ten different mistakes, ten messages, each at its own line.
    @Test func tenMistakesTenMessages() throws {
        var text = Fixture.base
        let mistakes: [(String, String, String)] = [
            ("horizon: 24", "horizon: 12", "horizon: 12"),
            ("aantal: 400", "aantal: veel", "aantal: veel"),
            ("{alleenstaande: 0.65, ", "{alleenstande: 0.65, ", "alleenstande"),
            ("per_maand: {overig: 8, elke: 0}", "per_maand: {overig: -8, elke: 0}", "overig: -8"),
            ("werk: {\"1\": 0.10, ", "werk: {\"1\": 010, ", "010"),
            ("\"3A>3B\": 0.02, ", "\"3A>3B\": .inf, ", ".inf"),
            ("\"12-24\": 0.005", "\"12-24\": {verdeling: normaal, gemiddelde: 0.01, sd: 0.001}", "normaal"),
            ("referentie: 4", "referentie: {waarde: 4, eenheid: promille}", "promille"),
            ("pad: {2019-01: 4}", "pad: {2019-13: 4, 2019-01: 4}", "2019-13"),
            ("overige_lasten: {elke: 0}", "overige_laste: {elke: 0}", "overige_laste"),
        ]
        for (old, new, _) in mistakes {
            #expect(text.contains(old))
            text = text.replacing(old, with: new)
        }
        let found = try errors(text)
        for (_, _, marker) in mistakes {
            let expected = line(of: marker, in: text)
            #expect(found.contains { $0.line == expected }, "\(marker) at line \(expected)")
        }
        #expect(Set(found.map(\.line)).count >= 10)
        #expect(found.count == 10)
        #expect(found.contains { $0.suggestion == "alleenstaande" })
        #expect(found.contains { $0.suggestion == "normal" })
        #expect(found.contains { $0.suggestion == "overige_lasten" })
        #expect(found.map(\.line) == found.map(\.line).sorted())
    }

    @Test(arguments: [
        ".inf", "-.inf", ".nan", "010", "0x1F", "1:30", "+5", "5.", ".5", "1e", "1_", "4_00", "29_600_00", "2960_000",
        "--1", "'5'", "5 euro", "no", "~",
        "[5]",
    ])
    func onlyDecimalNumbers(text: String) throws {
        let found = try errors(base("aantal: 400", "aantal: \(text)"))
        #expect(found.count == 1)
        #expect(found.first?.key == "beginstand.aantal")
    }

    @Test(arguments: ["400", "4e2", "4.0E+2", "0.4e3"])
    func spellingsOfOneNumber(text: String) throws {
        let plain = try Fixture.file().canonical
        #expect(try Fixture.file("beginstand: {aantal: \(text)}").canonical == plain)
    }

    @Test func tabs() throws {
        let found = try errors(base("  aantal: 400", "\taantal: 400"))
        #expect(found.count == 1)
        #expect(found.first?.found == "a tab in the indentation")
        #expect(found.first?.line == line(of: "aantal: 400", in: Fixture.base))
    }

    /// A key that stands twice is named, and the rest of the file is still checked.
    @Test func duplicateKeys() throws {
        let text = base("horizon: 24", "horizon: 24\nstart: 2020-01").replacing("rho: 0", with: "")
            .replacing("aantal: 400", with: "aantal: 400\n  aantal: 500").replacing(
                "referentie: 4", with: "referentie: x")
        let found = try errors(text)
        #expect(found.map(\.key) == ["start", "beginstand.aantal", "arbeidsmarkt.referentie"])
        #expect(found.map(\.line) == found.map(\.line).sorted())
    }

    @Test(arguments: ["", "\n\n", "# niets\n", "---\n", "   \n# x"])
    func emptyFiles(text: String) throws {
        let found = try errors(text)
        #expect(found.count == 1)
        #expect(found.first?.found == "an empty file")
    }

    @Test(arguments: [
        "- 1\n- 2\n", "hallo\n", "a: [1\n", "a: b: c\n", "{}\n", "? [x]\n: 1\n", "naam: \"open\n", "a: &x [*x]\n",
        "\u{0}\n", "%YAML 9\n",
    ])
    func junkIsAnError(text: String) throws { #expect(try !errors(text).isEmpty) }

    @Test func notUTF8() throws {
        try Fixture.inFolder { folder in
            try Data([0x6E, 0xFF, 0xFE, 0x0A]).write(to: URL(fileURLWithPath: "\(folder)/x.yaml"))
            #expect(throws: InvalidInput.self) { try ScenarioFile(path: "\(folder)/x.yaml") }
        }
    }

    @Test func missingFile() {
        #expect(throws: MissingInput.self) { try ScenarioFile(path: "/bestaat/niet.yaml") }
    }

    @Test func everyNumberNeedsASource() throws {
        let found = try errors(base("arbeidsmarkt:\n  aanname: true", "arbeidsmarkt:"))
        #expect(found.map(\.key) == ["arbeidsmarkt.referentie", "arbeidsmarkt.pad.2019-01"])
        #expect(found.allSatisfy { $0.found == "a number without a source" })
        let both = try errors(base("referentie: 4", "referentie: {waarde: 4, bron: CBS, aanname: true}"))
        #expect(both.map(\.found) == ["both bron and aanname"])
    }

    /// A number that is wrong and has no source is two mistakes: of what it is, of its bounds, of its distribution.
    @Test(
        arguments: [
            ("x", "'x'"), ("-4", "-4"), ("{verdeling: uniform, min: -1, max: 4}", "reaches outside"),
            ("{verdeling: normal, gemiddelde: 4, sd: -1}", "does not exist"),
        ])
    func wrongNumberWithoutASource(number: String, flaw: String) throws {
        let bare = base("arbeidsmarkt:\n  aanname: true\n  referentie: 4", "arbeidsmarkt:\n  referentie: \(number)")
        let found = try errors(bare).filter { $0.key == "arbeidsmarkt.referentie" }.map(\.found)
        #expect(found.count == 2 && found.contains("a number without a source"), "\(found)")
        #expect(found.contains { $0.contains(flaw) }, "\(found)")
    }

    /// A target has all its mistakes told at once.
    @Test func wrongTarget() throws {
        let found = try errors(Fixture.base + "doelen: [{naam: stant(2019), van: 9, tot: 4}]\n")
        #expect(Set(found.map(\.key)) == ["doelen[1]", "doelen[1].naam", "doelen[1].tot"])
    }

    /// Bounds of a distribution's parameters, and of its mean.
    @Test(arguments: [
        ("{verdeling: normal, gemiddelde: 4}", "arbeidsmarkt.referentie.sd"),
        ("{verdeling: beta, gemiddelde: 4, sd: 1}", "arbeidsmarkt.referentie"),
        ("{verdeling: uniform, min: 4, max: 2}", "arbeidsmarkt.referentie"),
        ("{verdeling: normal, gemiddelde: 400, sd: 1}", "arbeidsmarkt.referentie"),
        ("{verdeling: normal, gemiddelde: 4, sd: 1, modus: 3}", "arbeidsmarkt.referentie.modus"),
        ("{verdeling: uniform, min: 4, max: 200}", "arbeidsmarkt.referentie"),
        ("{waarde: 4, sd: 1}", "arbeidsmarkt.referentie.sd"), ("{aanname: true}", "arbeidsmarkt.referentie"),
    ])
    func distributions(value: String, key: String) throws {
        #expect(try errors(base("referentie: 4", "referentie: \(value)")).map(\.key) == [key])
    }

    @Test func interventions() throws {
        let text =
            Fixture.base + """
                interventies:
                  - naam: a
                    soort: beleid
                    aanname: true
                    effecten:
                      - {proces: uitstroom, van: 2019-01}
                      - {proces: uitstroom, van: 2019-05, tot: 2019-01, ratio: 1.1}
                      - {proces: uitstroom, oorzak: werk, van: 2019-05, ratio: 1.1}
                      - {proces: uitstroom, afstand: "4", van: 2019-05, ratio: 1.1}
                      - {proces: doorstrom, van: 2019-05, ratio: 1.1}
                      - {proces: arbeidsmarkt, van: 2019-05, niveau: 5}
                      - {proces: instroom, afstand: "1", van: 2019-05, niveau: 5}
                      - {proces: terugval, van: 2019-05, ratio: -1}
                  - {naam: a, soort: iets, effecten: []}
                """
        let found = try errors(text)
        let first = line(of: "{proces: uitstroom, van: 2019-01}", in: text)
        #expect(Set(found.map(\.line)).isSuperset(of: Set(first...first + 8)))
        #expect(found.contains { $0.suggestion == "oorzaak" } && found.contains { $0.suggestion == "doorstroom" })
    }

    /// Two levels of one quantity at once are an error; one after the other is not.
    @Test func twoLevelsAtOnce() throws {
        func levels(_ second: String) -> String {
            Fixture.base + """
                terugblik: true
                interventies:
                  - naam: a
                    soort: omgeving
                    aanname: true
                    effecten:
                      - {proces: instroom, herkomst: [ww, overig], van: 2019-01, tot: 2019-06, niveau: 5}
                      - {\(second)}
                """
        }
        #expect(try errors(levels("proces: instroom, herkomst: overig, van: 2019-06, niveau: 6")).count == 1)
        #expect(try errors(levels("proces: instroom, herkomst: overig, van: 2019-07, niveau: 6")) == [])
        #expect(try errors(levels("proces: instroom, herkomst: jongere, van: 2019-01, niveau: 6")) == [])
        #expect(try errors(levels("proces: arbeidsmarkt, van: 2019-01, niveau: 6")) == [])
    }

    /// The opening is the same in every replication: nothing in it can be drawn.
    @Test func openingIsFixed() throws {
        let drawn = base("aantal: 400", "aantal: {verdeling: normal, gemiddelde: 400, sd: 10}")
            .replacing(
                "beginstand:\n  aanname: true",
                with: "beginstand:\n  aanname: true\n  duur: {verdeling: dirichlet, concentratie: 9, elke: 1}")
        #expect(try errors(drawn).map(\.key) == ["beginstand.duur", "beginstand.aantal"])
    }

    /// A year before the vangnet rules is an error, not a crash; years beyond a shortened run are left over.
    @Test func startsAndYears() throws {
        for start in ["1900-01", "2010-01", "2014-01", "2014-12"] {
            #expect(try errors(base("start: 2019-01", "start: \(start)")).map(\.key) == ["start"])
        }
        let years = base("prijs: {elke: 14400}", "prijs: {2019: 1, 2020: 2, 2021: 3, 2022: 4}")
        #expect(try errors(years) == [])
        #expect(try errors(years.replacing("2021: 3", with: "20x1: 3")).count == 1)
    }

    @Test func budgetStageTwice() throws {
        let text = base(
            "voorlopig: {elke: 5_000_000}",
            "voorlopig: {elke: 5_000_000}\n  nader_voorlopig: {2019: 4_000_000}\n  nader_bijstelling: {2019: 1.1}")
        #expect(try errors(text).map(\.key) == ["buig.nader_bijstelling.2019"])
        #expect(try errors(text.replacing("{2019: 1.1}", with: "{2020: 1.1}")) == [])
    }

    @Test func targets() throws {
        let text =
            Fixture.base + """
                doelen:
                  - {naam: stand(2019), van: 1, tot: 2, bron: x}
                  - {naam: stant(2019), van: 1, tot: 2, bron: x}
                  - {naam: stand(2022), van: 1, tot: 2, bron: x}
                  - {naam: stand(2020), van: 3, tot: 2, bron: x}
                  - {naam: stand(2020), van: 1, tot: 2}
                """
        let found = try errors(text)
        // stant, the same name twice, van above tot, no source; the year outside the run is left over.
        #expect(found.count == 4)
        #expect(found[0].suggestion == "stand")
    }

    @Test func mostlyZeroSharesAndPartialTables() throws {
        #expect(
            try errors(
                base(
                    "indeling: {\"1\": 0.1, \"2\": 0.3, \"3A\": 0.2, \"3B\": 0.4}",
                    "indeling: {\"1\": 0, \"2\": 0, \"3A\": 0, \"3B\": 0}")
            ).count == 1)
        #expect(try errors(base("oud_ontvangers: 150", "oud_ontvangers: 150\n  duur: {\"0-3\": 1}")).count == 1)
        #expect(try errors(base("oud_ontvangers: 150", "oud_ontvangers: 150\n  duur: {elke: 1}")) == [])
    }
}

@Suite struct TrajectErrorTests {
    /// Everything wrong with a traject at once, each with the line of its key.
    @Test func allAtOnce() throws {
        let text =
            Fixture.base + """
                interventies:
                  - naam: cursus
                    soort: beleid
                    aanname: true
                    traject:
                      van: 2019-13
                      doelgroep: {afstand: "1"}
                      volgorde: oudste
                      plaatsen: {2019-02: -3, later: 5}
                      budget: {2019-05: 3}
                      extern: 1.5
                      lockin: {maanden: 0, effecten: [{proces: instroom, ratio: 2}, {proces: terugval, afstand: "1"}]}
                      nawerking: {maandn: 4}
                      herhaling: {maximaal: 99}
                """
        let found = try errors(text)
        let path = "interventies.cursus.traject"
        for key in [
            "van", "doelgroep.afstand", "volgorde", "plaatsen.2019-02", "plaatsen.later", "budget.2019-05", "extern",
            "prijs", "lockin.maanden", "lockin.effecten[1].proces", "lockin.effecten[2].afstand",
            "lockin.effecten[2].ratio",
            "nawerking.maandn", "herhaling.maximaal",
        ] { #expect(found.contains { $0.key == "\(path).\(key)" }, "\(key)") }
        #expect(found.first { $0.key.hasSuffix("volgorde") }?.suggestion == "oudst")
        #expect(found.first { $0.key.hasSuffix("maandn") }?.suggestion == "maanden")
        let start = line(of: "traject:", in: text)
        #expect(found.first { $0.key.hasSuffix(".extern") }?.line == start + 6)
    }

    /// Numbers that nobody would read are errors.
    @Test func klantmanagers() throws {
        let level =
            "interventies: [{naam: f, soort: beleid, aanname: true, effecten: [{proces: begeleiding, van: 2019-07, niveau: 9}]}]\n"
        #expect(try errors(Fixture.base + level).map(\.key) == ["begeleiding.elasticiteit"])
        let half = "begeleiding: {aanname: true, elasticiteit: {werk: 0.2}}\n"
        #expect(try errors(Fixture.base + half).map(\.key) == ["begeleiding.formatie"])
        let nobody =
            base("aantal: 400", "aantal: 0") + "begeleiding: {aanname: true, formatie: 5, elasticiteit: {werk: 0.2}}\n"
        #expect(try errors(nobody).map(\.key) == ["begeleiding.referentie"])
        #expect(
            try errors(Fixture.base + half.replacing("elasticiteit", with: "formatie: 8, elasticiteit") + level) == [])
    }

    /// Shares left out of a row that is given, and re-screening of some.
    @Test func halfTables() throws {
        #expect(try errors(Fixture.base + "werk: {aanname: true, uren: {\"1\": {\"12\": 1}}}\n").count == 3)
        #expect(
            try errors(Fixture.base + "indeling: {aanname: true, herindeling: {\"1\": 0.1}}\n").map(\.key) == [
                "indeling.herindeling"
            ])
        #expect(try errors(Fixture.base + "indeling: {aanname: true, verwarring: {\"1\": {elke: 1}}}\n") == [])
    }
}
