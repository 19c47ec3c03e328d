import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

/// Two households on bijstand, one that left.
private let rows = Fixture.dossiers(
    "D1;p1;1980;2015-03-10;;Alleenstaande;14;", "D2;p2;1970;2018-12-01;;Alleenstaande ouder;11;",
    "D3;p3;1975;2012-01-01;2013-06-15;Alleenstaande;14;werk",
    "D4;p4;1990;2016-01-01;2018-06-15;Alleenstaande;14;Beëindigd")

private func read(_ changes: String, _ text: String = rows) throws -> ScenarioFile {
    try Fixture.file(changes, files: ["d.csv": text])
}

private func errors(_ changes: String, _ text: String = rows) throws -> [Diagnostic] {
    try Fixture.diagnostics { try read(changes, text) }
}

@Suite struct OpeningFileTests {
    /// Naming a file drops the margins of the basis; its numbers stand where theirs did.
    @Test func takesThePlaceOfMargins() throws {
        let scenario = try read("beginstand: {bestand: {pad: d.csv, bron: export}}").scenario
        #expect(scenario.dossiers?.stock.map(\.dossier) == ["D1", "D2"])
        #expect(scenario.centers.scalar(.stock) == 2 && scenario.centers.scalar(.formerRecipients) == 1)
        #expect(Array(scenario.centers[.stockLeefvorm]) == [1, 1, 0])
        #expect(Array(scenario.centers[.stockHerkomst]) == [1, 1, 0, 0, 0, 0, 0, 0, 0])
        #expect(Array(scenario.centers[.stockIndeling]) == [0.1, 0.3, 0.2, 0.4], "still the basis'")
        #expect(scenario.quantities[scenario.layout.range(.stock).lowerBound]?.provenance == .bron("export"))
    }

    /// A chain of scenarios: a mapping merges into that of the file below; `aantal` goes back to margins.
    @Test func basisOfABasis() throws {
        try Fixture.inFolder { folder in
            func write(_ name: String, _ text: String) throws {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            try write("d.csv", rows)
            try write("a.yaml", Fixture.base)
            try write(
                "b.yaml", "basis: a.yaml\nnaam: b\nbeginstand: {bestand: {pad: d.csv, oorzaken: {werk: studie}}}\n")
            try write("c.yaml", "basis: b.yaml\nnaam: c\nbeginstand: {bestand: {oorzaken: {Beëindigd: handhaving}}}\n")
            let mapped = try ScenarioFile(path: "\(folder)/c.yaml")
            #expect(mapped.scenario.dossiers?.formerRecipients.map(\.exit?.oorzaak) == [.handhaving])
            try write(
                "e.yaml",
                "basis: b.yaml\nnaam: e\nbeginstand: {aantal: 9, oud_ontvangers: 1, leefvorm: {elke: 1}, leeftijd: {elke: 1}}\n"
            )
            let margins = try ScenarioFile(path: "\(folder)/e.yaml")
            #expect(margins.scenario.dossiers == nil && margins.files.isEmpty)
            #expect(margins.scenario.centers.scalar(.stock) == 9)
            try write("f.yaml", "basis: b.yaml\nnaam: f\nbeginstand: {leefvorm: {elke: 1}}\n")
            #expect { try ScenarioFile(path: "\(folder)/f.yaml") } throws: { error in
                (error as? InvalidInput)?.diagnostics.map(\.key) == ["beginstand.leefvorm"]
            }
        }
    }

    /// The digest is of the content and the mapping, not of the path.
    @Test func digest() throws {
        func digest(_ changes: String, _ text: String = rows) throws -> String { try read(changes, text).digest }
        let plain = "beginstand: {bestand: {pad: d.csv}}"
        #expect(try digest(plain) == digest("beginstand: {bestand: {pad: ./d.csv}}"))
        #expect(try digest(plain) != digest(plain, rows + "\n"))
        #expect(try digest(plain) != digest("beginstand: {bestand: {pad: d.csv, onderbreking_dagen: 30}}"))
        try Fixture.inFolder { folder in
            try rows.write(toFile: "\(folder)/d.csv", atomically: true, encoding: .utf8)
            try
                (Fixture.base.replacing(
                    #/  aantal: 400\n|  leefvorm: {alleenstaande: 0.65.*\n|  leeftijd: {tot27: 0.1,.*\n|  oud_ontvangers: 150\n/#,
                    with: ""
                )
                .replacing("beginstand:\n", with: "beginstand:\n  bestand: {pad: d.csv}\n"))
                .write(toFile: "\(folder)/x.yaml", atomically: true, encoding: .utf8)
            let file = try ScenarioFile(path: "\(folder)/x.yaml")
            #expect(file.files.map(\.key) == ["beginstand.bestand.pad"])
            #expect(
                file.files[0].path == "\(folder)/d.csv" && file.canonical.contains("sha256:\(file.files[0].digest)"))
            #expect(!file.canonical.contains("D1") && !file.canonical.contains("d.csv"))
            let again = try ScenarioFile(canonical: file.canonical, name: "m", files: file.files)
            #expect(again.scenario.dossiers == file.scenario.dossiers && again.digest == file.digest)
            try (rows + "\n").write(toFile: "\(folder)/d.csv", atomically: true, encoding: .utf8)
            #expect(throws: StaleReferences.self) {
                try ScenarioFile(canonical: file.canonical, name: "m", files: file.files)
            }
        }
    }

    /// Everything that is wrong at once, in the scenario, the mapping and the file.
    @Test func mistakesAtOnce() throws {
        let found = try errors(
            """
            horizon: 7
            beginstand:
              aantal: 3
              oud_ontvangers: 2
              duur: {elke: 1}
              bestand:
                pad: d.csv
                oorzaken: {stop: wrk}
                kolommen: {dosier: x, groep: Groep}
                regling: 0
            """)
        #expect(
            found.map { "\($0.line) \($0.key)" } == [
                "3 horizon", "5 beginstand.aantal", "6 beginstand.oud_ontvangers", "7 beginstand.duur",
                "10 beginstand.bestand.oorzaken.stop", "11 beginstand.bestand.kolommen.dosier",
                "12 beginstand.bestand.regling", "1 Groep",
            ])
        #expect(found.filter { $0.suggestion != nil }.map(\.suggestion) == ["werk", "dossier", "regeling"])
        #expect(found[1].found == "a margin beside beginstand.bestand")
    }

    @Test(arguments: [
        ("beginstand: {bestand: d.csv}", rows, "'d.csv'"), ("beginstand: {bestand: {regeling: 0}}", rows, "nothing"),
        ("beginstand: {bestand: {pad: e.csv}}", rows, "'e.csv', which cannot be read"),
        ("beginstand: {bestnd: {pad: d.csv}}", rows, "an unknown key"),
        ("beginstand: {bestand: {pad: d.csv}}", "", "an empty file"),
        (
            "beginstand: {bestand: {pad: d.csv, regeling: 8}}", rows,
            "no usable row among 4, of which 4 are of another regeling or groep"
        ),
        (
            "beginstand: {bestand: {pad: d.csv, regeling: elke}}",
            Fixture.dossiers("D1;p;1980;2019-01-01;;Alleenstaande;14;"),
            "nobody on bijstand at the end of 2018-12, the cut-off"
        ),
    ])
    func oneMistake(changes: String, text: String, found: String) throws {
        let errors = try errors(changes, text)
        #expect(errors.map(\.found) == [found])
    }

    /// The first bad rows stand with the error that no row is left.
    @Test func noUsableRow() throws {
        let found = try errors(
            "beginstand: {bestand: {pad: d.csv}}", Fixture.dossiers("D1;p;1980;gisteren;;Alleenstaande;14;"))
        #expect(found.map(\.line) == [0, 2] && found[1].found == "'gisteren'")
    }

    /// A file needs a source, as numbers do.
    @Test func needsASource() throws {
        let bare = Fixture.base.replacing("beginstand:\n  aanname: true\n", with: "beginstand:\n")
        try Fixture.inFolder { folder in
            try rows.write(toFile: "\(folder)/d.csv", atomically: true, encoding: .utf8)
            try bare.write(toFile: "\(folder)/a.yaml", atomically: true, encoding: .utf8)
            try "basis: a.yaml\nnaam: b\nbeginstand: {indeling: {aanname: true}, bestand: {pad: d.csv}}\n".write(
                toFile: "\(folder)/b.yaml", atomically: true, encoding: .utf8)
            #expect { try ScenarioFile(path: "\(folder)/b.yaml") } throws: { error in
                (error as? InvalidInput)?.diagnostics.map(\.found) == ["a file without a source"]
            }
        }
    }

    /// What does not count is said: by kind with the first rows, and what is behind the file's edges.
    @Test func warnings() throws {
        let bad = (1...7).map { "B\($0);p;1980;morgen;;Alleenstaande;14;;0\n" }.joined()
        // So many that seven bad ones are no reason to refuse the file.
        let good = (1...70).map { "G\($0);p;1980;2010-01-01;;Alleenstaande;14;;0\n" }.joined()
        let file = try read(
            "beginstand: {bestand: {pad: d.csv}}", rows + bad + good + "D9;p9;1940;2000-01-01;;Anders;77;;0\n")
        let path = file.files[0].path
        let said = file.warnings.filter { $0.file == path }
        #expect(
            said.map { $0.description.dropFirst("warning: \(path)".count) } == [
                ":6: Startdatum periodiek algemeen: found 'morgen', expected a date as 2018-03-31 or 31-3-2018; 7 rows: unreadable start date, also in lines 7, 8, 9, 10, 11, 12",
                ": 7 of 82 rows are bad and left out",
                ": Oorzaak bijstandsafhankelijkheid: rows without a mapping, counted as overig: '77' (1)",
                ": Omschrijving einde bijstandsafhankelijkheid: rows without a mapping, counted as overig: 'Beëindigd' (1)",
                ": households with the AOW age at the end of 2018-12, left out: 1",
            ])
        let young = try read(
            "beginstand: {bestand: {pad: d.csv}}",
            Fixture.dossiers(
                "D1;p1;1980;2018-12-10;;Alleenstaande;14;", "D2;p2;1980;2016-12-10;2017-03-01;Alleenstaande;14;werk"))
        #expect(
            young.warnings.filter { $0.file == young.files[0].path }.map(\.text) == [
                "the first exit is in 2017-03: former recipients who left from 2014-01 on before it are not in it"
            ])
    }
}
