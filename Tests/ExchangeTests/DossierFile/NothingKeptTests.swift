import Testing
import TestSupport

@testable import BijstandExchange

private typealias T = DossierText

/// A file of which no row is kept, or that is no dossier file: one message, with what to do.
@Suite struct NothingKeptTests {
    private func refusal(_ mapping: String = "", _ rows: String...) throws -> String {
        let format = try mapping.isEmpty ? DossierFileFormat() : DossierFileFormat(yaml: mapping, name: "m.yaml")
        return try T.read(([T.header] + rows).joined(separator: "\n"), format).refusal?.description ?? ""
    }

    @Test(arguments: ["", "NULL"]) func withoutCodes(_ code: String) throws {
        #expect(
            try refusal("", T.row(regeling: code), T.row("D2", regeling: code))
                == "d.csv: found no usable row among 2, of which 2 are of another regeling or groep, expected at least one; the column of regeling is empty: leave it out of the file, or regeling: elke in the mapping keeps all rows"
        )
    }

    @Test func anotherGroep() throws {
        #expect(
            try refusal("groep: [zz]\n", T.row(), T.row("D2"), T.row("D3", groep: "3"))
                == "d.csv: found no usable row among 3, of which 3 are of another groep, expected at least one; the groepen left out are 2, 3: groep: [2, 3] in the mapping keeps them"
        )
    }

    private func messages(_ text: String) throws -> [String] {
        try Fixture.diagnostics { try T.read(text) }.map { "\($0.line) \($0.found)" }
    }

    @Test func noDossierFile() throws {
        let text = T.file(T.row(), T.row("D2"))
        #expect(try messages(text.replacing(";", with: "|")) == ["1 columns with | between them"])
        #expect(try messages("\n" + text.replacing(";", with: "|")) == ["2 columns with | between them"])
        let body = text.split(separator: "\n").dropFirst().joined(separator: "\n")
        #expect(try messages(body) == ["1 a first line without any column of a dossier file"])
        for json in ["[{\"Dossiernr\": 1}]", "{\n}"] { #expect(try messages(json) == ["0 JSON"]) }
        #expect(try messages("\n <html><table></table></html>") == ["0 HTML or XML"])
        #expect(try T.read("sep=|\n" + text.replacing(";", with: "|")).history.households == 2)
    }
}
