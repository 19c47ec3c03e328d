import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

private let proposal = """
    begroting:
      bron: notitie
      programmas:
        - naam: werk
          regels:
            - {naam: kosten, soort: lasten, totaal: 600_000.50, bedragen: {2021: 240_000, 2020: 360_000.50}}
            - naam: winst
              soort: besparing
              aanname: true
              bedragen:
                2021: {waarde: -550_000, gelezen: "550.000", opmerking: min ontbreekt}
      beweringen:
        - naam: tekst
          citaat: "€ 235.000 gedurende 4 jaar"
          bron: elders
          programma: werk
          bedrag: 235_000
          soort: lasten
          jaren: 4
        - {naam: som, citaat: samen, bedrag: 5, som: [2, 3], opmerking: o}
        - {naam: jaren, citaat: elk, som: [2], soort: besparing, van: 2021, tot: 2022}

    """

/// What is wrong with a text below the base, as `key: found, expected`.
/// The proposal with one text replaced by another.
private func proposal(_ old: String, _ new: String) -> String {
    precondition(proposal.contains(old), old)
    return proposal.replacing(old, with: new)
}

@Suite struct BegrotingFileTests {
    @Test func reads() throws {
        let begroting = try #require(try Fixture.scenario(proposal).begroting)
        let regels = try #require(begroting.programmas.first).regels
        #expect(begroting.programmas.map(\.naam) == ["werk"] && regels.map(\.naam) == ["kosten", "winst"])
        #expect(regels[0].bedragen.map(\.year) == [2020, 2021])
        #expect(regels[0].bedragen[0].bedrag == .init(Euro(cents: 36_000_050)))
        #expect(regels[0].totaal == Euro(cents: 60_000_050) && regels[0].provenance == .bron("notitie"))
        #expect(regels[1].provenance == .aanname && regels[1].soort == .besparing)
        #expect(
            regels[1][2021] == .init(Euro(cents: -55_000_000), gelezen: "550.000", opmerking: "min ontbreekt"))
        let claims = begroting.beweringen
        #expect(
            claims == [
                .init(
                    naam: "tekst", citaat: "€ 235.000 gedurende 4 jaar", programma: "werk",
                    bedrag: .init(Euro(cents: 23_500_000)), soort: .lasten, duur: .aantal(4),
                    provenance: .bron("elders")),
                .init(
                    naam: "som", citaat: "samen", bedrag: .init(Euro(cents: 500)),
                    som: [Euro(cents: 200), Euro(cents: 300)], opmerking: "o", provenance: .bron("notitie")),
                .init(
                    naam: "jaren", citaat: "elk", som: [Euro(cents: 200)], soort: .besparing, duur: .years(2021...2022),
                    provenance: .bron("notitie")),
            ])
        #expect(try Fixture.scenario().begroting == nil)
    }

    /// The digest covers it, the canonical form gives it back, and a derived file merges it by naam.
    @Test func isPartOfTheScenario() throws {
        let file = try Fixture.file(proposal)
        #expect(try file.digest != Fixture.file(proposal("240_000", "240_001")).digest)
        #expect(try ScenarioFile(canonical: file.canonical, name: "c").scenario.begroting == file.scenario.begroting)
        let derived = try Fixture.inFolder { folder in
            try (Fixture.base + proposal).write(toFile: "\(folder)/b.yaml", atomically: true, encoding: .utf8)
            try """
            basis: b.yaml
            naam: d
            begroting: {programmas: [{naam: werk, regels: [{naam: winst, bedragen: {2021: -1, 2022: -2}}]}]}
            """.write(toFile: "\(folder)/d.yaml", atomically: true, encoding: .utf8)
            return try ScenarioFile(path: "\(folder)/d.yaml").scenario.begroting
        }
        #expect(derived?.som(.besparing, year: 2021) == Euro(cents: -100))
        #expect(derived?.som(.besparing, year: 2022) == Euro(cents: -200))
        #expect(derived?.som(.lasten, year: 2020) == Euro(cents: 36_000_050))
    }

    /// One mistake each: the key, what was found, and what was expected.
    @Test(
        arguments: [
            (
                "soort: besparing\n", "soort: besparingen\n", "begroting.programmas[1].regels[2].soort", "besparingen",
                "one of lasten"
            ),
            (
                "2020: 360_000.50", "2020: 360_000.505", "begroting.programmas[1].regels[1].bedragen.2020",
                "360_000.505", "whole cents"
            ),
            (
                "2020: 360_000.50", "2020: 1e13", "begroting.programmas[1].regels[1].bedragen.2020", "1e13",
                "whole cents"
            ),
            (
                "2020: 360_000.50", "2020: veel", "begroting.programmas[1].regels[1].bedragen.2020", "veel",
                "a decimal number"
            ),
            ("2020: 360_000.50", "'20': 3", "begroting.programmas[1].regels[1].bedragen.20", "20", "a year such as"),
            (
                "{2021: 240_000, 2020: 360_000.50}", "{}", "begroting.programmas[1].regels[1].bedragen",
                "an empty table", "amounts by year"
            ),
            (
                "{2021: 240_000, 2020: 360_000.50}", "3", "begroting.programmas[1].regels[1].bedragen", "'3'",
                "amounts by year"
            ),
            (
                "waarde: -550_000", "waarde: 550_000", "begroting.programmas[1].regels[2].bedragen.2021", "550.000",
                "a negative amount"
            ),
            (
                "waarde: -550_000, ", "", "begroting.programmas[1].regels[2].bedragen.2021.waarde", "nothing",
                "taken to be"
            ),
            (
                "gelezen: \"550.000\", ", "", "begroting.programmas[1].regels[2].bedragen.2021.opmerking",
                "without gelezen", "gelezen"
            ),
            (
                "gelezen: \"550", "geleze: \"550", "begroting.programmas[1].regels[2].bedragen.2021.geleze",
                "unknown key", "gelezen"
            ),
            ("naam: kosten,", "naam: k.o,", "begroting.programmas[1].regels[1].naam", "k.o", "letters, digits"),
            ("- naam: werk", "- naam: totaal", "begroting.programmas[1].naam", "totaal", "a name other"),
            ("naam: winst", "naam: kosten", "begroting.werk.regels.kosten", "the name twice", "its own"),
            ("{naam: som,", "{naam: tekst,", "begroting.beweringen.tekst", "the name twice", "its own"),
            (
                "begroting:\n  bron: notitie", "begroting:", "begroting.programmas[1].regels[1]", "without a source",
                "bron"
            ),
            ("bron: notitie", "bron: notitie\n  eenheid: gulden", "begroting.eenheid", "gulden", "'euro'"),
            ("beweringen:", "bewering:", "begroting.bewering", "unknown key", "beweringen"),
            ("programma: werk", "programma: wrk", "begroting.beweringen[1].programma", "wrk", "one of werk"),
            ("soort: lasten\n      jaren: 4", "jaren: 4", "begroting.beweringen[1]", "bedrag", "two of"),
            ("jaren: 4", "jaren: 4\n      som: [1]", "begroting.beweringen[1]", "bedrag, som, soort", "two of"),
            ("jaren: 4", "jaren: 4\n      van: 2020", "begroting.beweringen[1].jaren", "beside van", "van and tot"),
            ("      jaren: 4\n", "", "begroting.beweringen[1].van", "nothing", "the first year"),
            ("jaren: 4", "jaren: 0", "begroting.beweringen[1].jaren", "'0'", "1 to 100"),
            ("van: 2021, tot: 2022", "van: 2021, tot: 2020", "begroting.beweringen[3].tot", "2020", "2021 or later"),
            ("van: 2021, tot: 2022", "van: 2021, tot: straks", "begroting.beweringen[3].tot", "straks", "a year"),
            ("som: [2, 3]", "som: []", "begroting.beweringen[2].som", "an empty list", "a list of amounts"),
            ("citaat: samen, ", "", "begroting.beweringen[2].citaat", "nothing", "a text"),
        ] as [(String, String, String, String, String)])
    func mistakes(old: String, new: String, key: String, found: String, expected: String) throws {
        let text = proposal(old, new)
        let errors = try Fixture.diagnostics(text)
        let one = try #require(errors.first { $0.key == key }, "\(errors)")
        #expect(one.found.contains(found), "\(one)")
        #expect(one.expected.contains(expected), "\(one)")
        #expect(one.line > 2, "below basis and naam")
    }

    @Test func twoSumsOfAProgramme() throws {
        let text = """
            begroting:
              aanname: true
              programmas:
                - naam: p
                  regels:
                    - {naam: a, soort: netto, bedragen: {2020: 1}}
                    - {naam: b, soort: netto, bedragen: {2020: 1}}
            """
        #expect(try Fixture.diagnostics(text).map(\.found) == ["more than one line of soort netto"])
    }

    /// Several mistakes are named together, each at its line.
    @Test func allAtOnce() throws {
        let text = proposal.replacing("soort: lasten, ", with: "soort: last, ").replacing(
            "jaren: 4", with: "jaren: vier"
        )
        .replacing("[2, 3]", with: "[2, drie]")
        let errors = try Fixture.diagnostics(text)
        #expect(errors.count == 3, "\(errors)")
        #expect(errors.map(\.line) == errors.map(\.line).sorted())
    }

    @Test func noTable() throws {
        #expect(try Fixture.diagnostics("begroting: 3").map(\.key) == ["begroting"])
        #expect(try Fixture.diagnostics("begroting: {aanname: true}").map(\.key) == ["begroting.programmas"])
        #expect(try Fixture.diagnostics("begroting: {aanname: true, programmas: []}").map(\.found) == ["an empty list"])
    }
}
