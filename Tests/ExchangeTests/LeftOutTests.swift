import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

/// `geen` in a derived file: nothing of what the basis has.
@Suite struct LeftOutTests {
    private static let blocks = [
        "begroting": """
        begroting: {aanname: true, programmas: [{naam: p, regels: [{naam: r, soort: lasten, bedragen: {2019: 5}}]}]}
        """,
        "doelen": "doelen: [{naam: stand(2019), van: 1, tot: 2, bron: b}]",
        "interventies":
            "interventies: [{naam: x, soort: beleid, bron: b, effecten: [{proces: terugval, van: 2019-01, ratio: 0.5}]}]",
        "calibratie":
            "calibratie: [{naam: c, schaal: terugval.hazard, verdeling: lognormal, gemiddelde: 1, sd: 0.3, aanname: true}]",
        "ambitie": "ambitie: {aanname: true, doel: {volledig: 10}}",
        "participatiebudget": "participatiebudget: {aanname: true, budget: {elke: 3}, uitgaven: {elke: 2}}",
        "vangnet": "vangnet: {aanname: true, verruimd: {}}",
        "kostendelers": """
        kostendelers: {aanname: true, aandeel: {elke: {"0": 0.8, "1": 0.2, "2": 0, "3": 0}}}
        """,
    ]

    /// A file on a file with a block, on the plain base.
    private func read(_ block: String, _ changes: String) throws -> ScenarioFile {
        try Fixture.inFolder { folder in
            for (name, text) in [
                ("basis.yaml", Fixture.base + block + "\n"),
                ("midden.yaml", "basis: basis.yaml\nnaam: midden\n\(changes)\n"),
                ("proef.yaml", "basis: midden.yaml\nnaam: proef\n"),
            ] {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            return try ScenarioFile(path: "\(folder)/proef.yaml")
        }
    }

    /// As if the basis never had it, to the byte.
    @Test(arguments: blocks.keys.sorted()) func nothingIsLeft(key: String) throws {
        let plain = try read("", "").canonical
        #expect(try read(Self.blocks[key]!, "").canonical != plain)
        #expect(try read(Self.blocks[key]!, "\(key): geen").canonical == plain)
        #expect(try read("", "\(key): geen").canonical == plain)
    }

    /// A file on one with `geen` may give the key again: its own alone.
    @Test func givenAgain() throws {
        let own = "doelen: [{naam: aow(2019), van: 1, tot: 2, bron: b}]"
        let file = try Fixture.inFolder { folder in
            for (name, text) in [
                ("basis.yaml", Fixture.base + Self.blocks["doelen"]! + "\n"),
                ("midden.yaml", "basis: basis.yaml\nnaam: midden\ndoelen: geen\n"),
                ("proef.yaml", "basis: midden.yaml\nnaam: proef\n\(own)\n"),
            ] {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            return try ScenarioFile(path: "\(folder)/proef.yaml")
        }
        #expect(file.scenario.doelen.map(\.kerncijfer) == [Kerncijfer("aow", 2019)])
    }

    /// What every scenario needs cannot be left out, and no other word will do; all at once.
    @Test func otherWords() throws {
        do {
            _ = try read("", "begroting: weg\ndoelen:\nambitie: Geen\nuitstroom: geen")
            Issue.record("read")
        } catch let error as InvalidInput {
            let found = error.diagnostics.map { String($0.description.split(separator: "/").last!) }
            #expect(
                found == [
                    "midden.yaml:3: begroting: found 'weg', expected a table of keys, or geen: nothing, whatever the basis has",
                    "midden.yaml:4: doelen: found nothing, expected a list, or geen: nothing, whatever the basis has",
                    "midden.yaml:5: ambitie: found 'Geen', expected a table of keys, or geen: nothing, whatever the basis has",
                    "midden.yaml:6: uitstroom: found 'geen', expected a table of keys",
                ])
        }
    }

    /// So it is of a table in a section, to the byte; what a scenario needs is then missing.
    @Test(arguments: [
        ("terugval", "eerdere_duur: {aanname: true, \"0-3\": 0.9}"),
        ("instroom", "seizoen: {aanname: true, \"1\": 1.1}"),
        ("buig", "definitief: {2019: 5_000_000}"), ("buig", "nader_bijstelling: {elke: 1.1}"),
    ])
    func tables(section: String, table: String) throws {
        let key = table.prefix { $0 != ":" }
        func canonical(_ changes: String) throws -> String {
            try Fixture.inFolder { folder in
                let path = try Fixture.write("\(section): {\(table)}", to: folder)
                let above = "\(folder)/boven.yaml"
                try "basis: \(path)\nnaam: proef\n\(changes)\n".write(toFile: above, atomically: true, encoding: .utf8)
                return try ScenarioFile(path: above).canonical
            }
        }
        let plain = try Fixture.file().canonical
        #expect(try canonical("") != plain)
        #expect(try canonical("\(section): {\(key): geen}") == plain)
        let needed = try Fixture.diagnostics("uitstroom: {hazard: geen}")
        #expect(needed.map(\.key) == ["uitstroom.hazard"] && needed.first?.found.english == "nothing")
    }
}
