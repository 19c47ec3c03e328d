import BijstandCaseload
import BijstandExchange
import TestSupport
import Testing

@testable import BijstandReporting

@Suite("Whole messages in Dutch")
struct DutchMessageTests {
    /// Without the folder that the file stands in.
    private func told(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { one in
            one.text(.dutch).replacing(one.file, with: one.file.split(separator: "/").last ?? "")
        }
    }

    private func told(_ changes: String) throws -> [String] { told(try Fixture.diagnostics(changes)) }

    @Test func unknownKey() throws {
        let found = try told("begeleiding: {aanname: true, formatei: 3}")
        #expect(
            found == [
                "proef.yaml:3: begeleiding.formatei: gevonden: een onbekende sleutel, verwacht: één van formatie, referentie, elasticiteit (bedoelt u 'formatie'?)"
            ])
    }

    @Test func missingNumber() throws {
        let whole = Fixture.base.replacing("  aantal: 400\n", with: "")
        #expect(
            told(try Fixture.diagnostics(ofWhole: whole)) == [
                "proef.yaml:6: beginstand.aantal: gevonden: niets, verwacht: Huishoudens in de bijstand aan het eind van de maand vóór de start. (huishoudens)"
            ])
    }

    @Test func thousandsPoint() throws {
        #expect(
            try told("beginstand: {aanname: true, aantal: 2.190}") == [
                "proef.yaml:3: beginstand.aantal: gevonden: '2.190', verwacht: een heel aantal huishoudens; is de punt voor duizendtallen? Typ dan 2190"
            ])
        let warned = try Fixture.file("buig: {aanname: true, baten: {2019: 100.000}}").warnings
        #expect(
            warned.first?.text(.dutch).hasSuffix(
                "buig.baten.2019: 100.000 wordt gelezen als 100 euro; is de punt voor duizendtallen? Typ dan 100000")
                == true
        )
        #expect(warned.first?.text(.dutch).hasPrefix("let op: ") == true)
    }

    @Test func dossierDate() throws {
        try Fixture.inFolder { folder in
            let path = "\(folder)/d.csv"
            let good = (1...20).map { "D\($0);P\($0);1980;2015-01-01;;alleenstaande;1;" }
            try Fixture.dossiers(good + ["E;P;1980;gisteren;;alleenstaande;1;"])
                .write(toFile: path, atomically: true, encoding: .utf8)
            let file = try DossierFile(path: path)
            let own = "\(path):22: Startdatum periodiek algemeen: "
            #expect(
                file.badRowSummary(.dutch) == [
                    "\(own)gevonden: 'gisteren', verwacht: een datum zoals 2018-03-31 of 31-3-2018",
                    "\(path): 1 van 21 rijen zijn fout en blijven weg",
                ])
        }
    }

    @Test func missingFile() {
        #expect(MissingInput(path: "weg.yaml").text(.dutch) == "weg.yaml: dit bestand bestaat niet of is niet te lezen")
    }

    @Test func repeated() {
        let same = (2...9).map { Diagnostic(file: "a.csv", line: $0, key: "k", found: "nothing", expected: "a text") }
        #expect(
            InvalidInput(diagnostics: same).text(.dutch)
                == "a.csv:2: k: gevonden: niets, verwacht: een tekst (en hetzelfde op 7 andere regels: 3, 4, 5, 6, 7 …)"
        )
    }

    @Test func manyMessages() {
        let many = (1...60).map { Diagnostic(file: "a.csv", line: $0, found: "\($0)", expected: "a text") }
        #expect(InvalidInput(diagnostics: many).text(.dutch).hasSuffix("\nen nog 10"))
    }

    @Test func writing() {
        #expect(
            WriteFailure(path: "uit", reason: "it is no folder").text(.dutch)
                == "uit: kan niet schrijven: het is geen map")
    }

    @Test("Text of a file stays as it is, escaped and shortened in Dutch too") func visible() {
        let found = Diagnostic(file: "a", line: 1, found: "'\("x\u{1B}" as String)'", expected: "a text").text(.dutch)
        #expect(found == "a:1: gevonden: 'x\\u{1B}', verwacht: een tekst")
        let long = String(repeating: "y", count: 1000)
        #expect(Diagnostic(file: "a", line: 1, found: "'\(long)'", expected: "a text").text(.dutch).count < 450)
    }
}
