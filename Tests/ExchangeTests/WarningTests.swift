import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

private func warnings(_ changes: String) throws -> [Warning] { try Fixture.file(changes).warnings }

@Suite struct WarningTests {
    /// Allowed and implausible, by itself or against another number: a warning at its line, with both numbers.
    @Test(arguments: [
        (
            "buig: {aanname: true, voorlopig: {elke: 29.6}}", "buig.voorlopig.2019",
            "29.6 euro is 0.07 for each of the 400 dossiers"
        ),
        (
            "buig: {aanname: true, voorlopig: {elke: 90_000_000}}", "buig.voorlopig.2019",
            "90000000 euro is 225000 for each of the 400 dossiers"
        ),
        (
            "buig: {aanname: true, prijs: {elke: 144}}", "buig.prijs.2019",
            "144 euro a year, and the norm of a single person"
        ),
        (
            "uitstroom: {duur: {aanname: true, werk: {elke: 90}}}", "uitstroom.duur.werk.0-3",
            "90 makes it 90 times as much; 90 % of it is 0.9"
        ),
        ("overlijden: {hazard: {tot27: 2}}", "overlijden.hazard.tot27", "2 a month"),
        ("arbeidsmarkt: {pad: {2019-06: 25}}", "arbeidsmarkt.pad.2019-06", "25 %, and arbeidsmarkt.referentie is 4 %"),
        (
            "arbeidsmarkt: {pad: {2019-06: 0.04}}", "arbeidsmarkt.pad.2019-06",
            "0.04 %, and arbeidsmarkt.referentie is 4 %"
        ),
        ("gewenst: {aanname: true, manier: lineair, aantal: 4}", "gewenst.aantal", "4, beside 400 dossiers"),
        ("begeleiding: {aanname: true, formatie: 200}", "begeleiding.formatie", "200 fte for 400 dossiers: 2 for each"),
    ])
    func implausible(changes: String, key: String, text: String) throws {
        let found = try warnings(changes).filter { $0.key == key }
        #expect(found.count == 1)
        #expect(found.first?.text.contains(text) == true, "\(found)")
        #expect(found.first?.line == 3)
    }

    @Test func nothingToSayOfTheBase() throws { #expect(try Fixture.file().warnings.isEmpty) }

    private func effect(_ effect: String) throws -> [String] {
        try warnings("interventies: [{naam: a, soort: omgeving, aanname: true, effecten: [{\(effect)}]}]").map(
            \.text.english)
    }

    /// Whom an effect asks for and the scenario does not have.
    @Test(arguments: [
        ("proces: uitstroom, kenmerk: arbeidsbeperkt, van: 2019-02, ratio: 1.1", "kenmerk arbeidsbeperkt"),
        ("proces: uitstroom, herkomst: ww, van: 2019-02, ratio: 1.1", "herkomst ww"),
        ("proces: instroom, herkomst: [ww, jongere], van: 2019-02, ratio: 1.1", "herkomst ww, jongere"),
        ("proces: instroom, afstand: \"1\", kenmerk: statushouder, van: 2019-02, ratio: 1.1", "kenmerk statushouder"),
        ("proces: herindeling, indeling: \"2\", van: 2019-02, ratio: 1.1", "herindeling of 2"),
        ("proces: groei, uren: \"12\", van: 2019-02, ratio: 1.1", "jobs of 12 hours that grow"),
        ("proces: baanverlies, termijn: \"6\", van: 2019-02, ratio: 1.1", "contracts of 6 months"),
        ("proces: arbeidsmarkt, van: 2019-02, niveau: 5", "conjunctuur: no flow follows the labour market"),
    ])
    func effectsOnNobody(text: String, none: String) throws {
        #expect(try effect(text) == ["it touches nobody: the scenario has no \(none)"])
    }

    @Test(arguments: [
        "proces: uitstroom, herkomst: overig, afstand: \"3B\", leeftijd: vanaf55, van: 2019-02, ratio: 1.1",
        "proces: doorstroom, doorstroom: \"3B>3A\", indeling: \"3A\", van: 2019-02, ratio: 1.1",
        "proces: terugval, oorzaak: werk, duur: \"0-3\", van: 2019-02, ratio: 1.1",
        "proces: instroom, herkomst: ww, van: 2019-02, niveau: 3",
    ])
    func effectsOnSomebody(text: String) throws { #expect(try effect(text) == []) }

    /// Nobody is at an afstand that neither instroom nor stock nor doorstroom leads to.
    @Test func anAfstandThatNobodyHas() throws {
        let none = """
            beginstand: {indeling: {"1": 0, "2": 1, "3A": 0, "3B": 0}}
            instroom: {afstand: {elke: {"1": 0, "2": 1, "3A": 0, "3B": 0}}}
            doorstroom: {hazard: {"2>1": 0}}
            interventies: [{naam: a, soort: omgeving, aanname: true, effecten: [{proces: uitstroom, afstand: "1", van: 2019-02, ratio: 1.1}]}]
            """
        #expect(try warnings(none).map(\.text) == ["it touches nobody: the scenario has no afstand 1"])
        #expect(try warnings(none.replacing("{\"2>1\": 0}", with: "{\"2>1\": 0.1}")).isEmpty)
    }

    @Test func trajectenForNobody() throws {
        func traject(_ keys: String) throws -> [Warning] {
            try warnings(
                "interventies: [{naam: a, soort: beleid, aanname: true, traject: {prijs: 1, \(keys), lockin: {maanden: 3, effecten: [{proces: uitstroom, oorzaak: werk, ratio: 0.9}]}}}]"
            )
        }
        let none = try traject("van: 2019-02, doelgroep: {kenmerk: statushouder}")
        #expect(none.map(\.key) == ["interventies.a.traject.doelgroep"])
        #expect(
            try traject("van: 2031-02").map(\.text) == [
                "2031-02 on has no month within the run, 2019-01 to 2020-12: it changes nothing"
            ])
        #expect(
            try traject("van: 2019-02, plaatsen: {2019-02: 4, 2024-01: 9}").map(\.key) == [
                "interventies.a.traject.plaatsen.2024-01"
            ])
        #expect(try traject("van: 2019-02, doelgroep: {indeling: \"2\"}, plaatsen: 10").isEmpty)
    }

    /// A year outside the run is warned of where the file itself has it, not where a basis does; what stands there is read.
    @Test func yearsOutsideTheRun() throws {
        let found = try warnings("buig: {aanname: true, prijs: {2091: 16_000}}")
        #expect(found.map(\.key) == ["buig.prijs.2091"])
        #expect(found.map(\.text) == ["a year outside the run, 2019 to 2020: it changes nothing"])
        #expect(found.map(\.line) == [3])
        #expect(
            try Fixture.diagnostics("buig: {aanname: true, baten: {2910: NaN, 2027: duizend}}").map(\.key) == [
                "buig.baten.2910", "buig.baten.2027",
            ])
        let measure =
            "interventies: [{naam: a, soort: beleid, aanname: true, kosten: {2091: 5, elke: 1}, effecten: [{proces: terugval, van: 2019-03, ratio: 0.9}]}]"
        #expect(try warnings(measure).map(\.key) == ["interventies.a.kosten.2091"])
        #expect(try warnings("doelen: [{naam: stand(2024), van: 1, tot: 2, bron: x}]").map(\.key) == ["doelen[1].naam"])
        try Fixture.inFolder { folder in
            let long = Fixture.base.replacing("prijs: {elke: 14400}", with: "prijs: {2091: 16000, elke: 14400}")
            try long.write(toFile: "\(folder)/a.yaml", atomically: true, encoding: .utf8)
            try "basis: a.yaml\nnaam: b\n".write(toFile: "\(folder)/b.yaml", atomically: true, encoding: .utf8)
            #expect(try ScenarioFile(path: "\(folder)/a.yaml").warnings.count == 1)
            #expect(try ScenarioFile(path: "\(folder)/b.yaml").warnings.isEmpty)
        }
    }
}

@Suite struct MessageTests {
    @Test(arguments: [
        ("interventies.effecten.ratio.poort.2", "interventies.poort.effecten[2].ratio"),
        ("interventies.effecten.instroom.a.1", "interventies.a.effecten[1].niveau"),
        ("interventies.effecten.verschil.a.1", "interventies.a.effecten[1].verschil"),
        ("interventies.effecten.ratio.a.lockin.3", "interventies.a.traject.lockin.effecten[3].ratio"),
        ("interventies.traject.prijs.a", "interventies.a.traject.prijs"),
        ("interventies.traject.plaatsen.a.2019-02", "interventies.a.traject.plaatsen.2019-02"),
        ("interventies.traject.plaatsen.a.altijd", "interventies.a.traject.plaatsen"),
        ("interventies.traject.budget.a.2019", "interventies.a.traject.budget.2019"),
        ("interventies.kosten.a.2019", "interventies.a.kosten.2019"), ("buig.prijs.2019", "buig.prijs.2019"),
    ])
    func pathsAsFilesSpellThem(path: String, spelled: String) { #expect(SpelledPath.of(path) == spelled) }

    /// A terminal shows what a file has, and obeys none of it.
    @Test func controlCharactersAreSpelledOut() throws {
        let odd = "a\u{1B}[2J\u{9B}x\u{202E}y\u{2066}z\u{2028}\u{7}\u{200B}\nb\t\r"
        let shown = #"a\u{1B}[2J\u{9B}x\u{202E}y\u{2066}z\u{2028}\u{7}\u{200B}\nb\t\r"#
        #expect(VisibleText.of(odd) == shown)
        #expect(VisibleText.of("één € ≥ 5 – ‘x’") == "één € ≥ 5 – ‘x’")
        let all = Diagnostic(
            file: odd, line: 2, key: odd, found: Message(verbatim: odd), expected: Message(verbatim: odd),
            suggestion: odd
        ).description
        let warned = Warning(file: odd, line: 2, key: odd, text: Message(verbatim: odd)).description
        for text in [all, warned, MissingInput(path: odd).description] {
            #expect(text.contains(shown))
            #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        }
        let found = try Fixture.diagnostics("\"sta\\nrt.yaml:1: ok\": 1\n\"\\e[2J\": 1")
        #expect(InvalidInput(diagnostics: found).description.split(separator: "\n").count == 2)
    }

    /// One mistake is one message, though much hangs on it.
    @Test(arguments: [
        "interventies: [{naam: a, soort: beleid, aanname: ja, effecten: [{proces: instroom, van: 2020-01, ratio: 0.9}]}]",
        "interventies: [{naam: a, soort: beleid, aanname: nee, effecten: [{proces: instroom, van: 2020-01, ratio: 0.9}]}]",
        "interventies: [{naam: a, soort: beleid, bronn: x, effecten: [{proces: instroom, van: 2020-01, ratio: 0.9}]}]",
        "interventies: [{naam: a, soort: beleid, bron: [x], effecten: [{proces: instroom, van: 2020-01, ratio: 0.9}]}]",
        "interventies: [{naam: a, sort: beleid, bron: x, effecten: [{proces: instroom, van: 2020-01, ratio: 0.9}]}]",
        "interventies: [{naam: a, soort: beleid, bron: x, effecten: [{proces: instroom, van: 2020-01, rato: 0.9}]}]",
        "interventies: [{naam: a, soort: beleid, bron: x, effecten: [{proces: instroom, vanaf: 2020-01, ratio: 0.9}]}]",
        "interventies: [{naam: a, soort: beleid, bron: x, efecten: [{proces: instroom, van: 2020-01, ratio: 0.9}]}]",
        "interventies: [{naam: a, soort: beleid, bron: x, traject: {van: 2019-02, prjs: 1, lockin: {maanden: 3}}}]",
        "interventies: [{naam: a, soort: beleid, bron: x, traject: {van: 2019-02, prijs: 1, lockin: {maand: 3}}}]",
        "buig: {aanname: true, voorlopig: {2019: veel}}",
        "beginstand: {indeling: {\"1\": veel, \"2\": 1, \"3A\": 0, \"3B\": 0}}",
        "indeling: {aanname: true, herindeling: {\"1\": veel, elke: 0.1}}",
        "doelen: [{naam: stand(2019), vn: 1, tot: 2, bron: x}]",
        "doelen: [{naam: stand(2019), van: 1, tot: 2, broon: x}]", "kosten: {aanname: ja, opslag: 1.2}",
        "horizon: veel",
    ])
    func oneMistakeOneMessage(changes: String) throws {
        let found = try Fixture.diagnostics(changes)
        #expect(found.count == 1, "\(found)")
    }

    /// A renamed key says the version that had it and what it is called now.
    @Test func renamedKeys() {
        let message = RenamedKey.message("a.b", among: ["a.b": (new: "a.c", last: "0.4.0")])
        #expect(message?.found == "a key of version 0.4.0")
        #expect(message?.expected == "a.c, as it is called now")
        #expect(RenamedKey.message("a.x", among: [:]) == nil)
    }

    /// A distribution that lies outside its bounds can be drawn no more than one that does not exist.
    @Test(arguments: [
        (
            "buig: {aanname: true, voorlopig: {elke: {verdeling: lognormal, gemiddelde: 1e12, sd: 1e300}}}",
            "cannot be drawn"
        ),
        (
            "buig: {aanname: true, voorlopig: {elke: {verdeling: normal, gemiddelde: 5e6, sd: 1e16}}}",
            "lies within its bounds"
        ),
        ("kosten: {aanname: true, opslag: {verdeling: gamma, gemiddelde: 0.2, sd: 9}}", "lies within its bounds"),
    ])
    func distributionsOutsideTheirBounds(changes: String, flaw: String) throws {
        let found = try Fixture.diagnostics(changes)
        #expect(found.count == 1)
        #expect(found.first?.found.contains(flaw) == true && found.first?.line == 3, "\(found)")
    }

    /// Two texts of a mapping that are one when case and spaces are left out.
    @Test(arguments: [
        (
            "oorzaken: {\"Uitkering beëindigd\": handhaving, \"UITKERING  beëindigd\": werk}\n",
            "oorzaken.UITKERING  beëindigd"
        ),
        ("leefvormen: {Anders: paar, ' anders': paar}\n", "leefvormen. anders"),
        ("herkomsten: {14: ww, 014: overig}\n", "herkomsten.014"),
    ])
    func aTextTwiceInAMapping(text: String, key: String) throws {
        let found = try Fixture.diagnostics { try DossierFileFormat(yaml: text, name: "m.yaml") }
        #expect(found.map(\.key) == [key])
        #expect(found.first?.expected.hasPrefix("each once") == true)
    }
}
