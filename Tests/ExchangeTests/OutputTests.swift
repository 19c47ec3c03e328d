import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

private let table = Table(
    name: "proef", title: "Proef",
    columns: [
        .init("month", .month, "Maand.", isKey: true), .init("category", .text, "Wat.", isKey: true),
        .init("mean", .number, "Gemiddelde."),
    ],
    rows: [
        [.text("2019-01"), .text("a,b"), .decimal(123_400, decimals: 4)],
        [.text("2019-02"), .text("zegt \"ja\""), .decimal(-5, decimals: 2)],
        [.text("2019-03"), .text("x;y"), .empty], [.text("2019-04"), .text("nul"), .decimal(0, decimals: 4)],
        [.text("2019-05"), .text("klein"), .decimal(10_005, decimals: 4)],
        [.text("2019-06"), .text("groot"), .decimal(.min, decimals: 0)],
    ])

@Suite struct CSVTests {
    @Test func rfc4180() {
        let text = String(decoding: CSVFile.bytes(table, .rfc4180), as: UTF8.self)
        #expect(
            text == """
                month,category,mean
                2019-01,"a,b",12.34
                2019-02,"zegt ""ja""\",-0.05
                2019-03,x;y,
                2019-04,nul,0
                2019-05,klein,1.0005
                2019-06,groot,-9223372036854775808

                """)
    }

    @Test func dutchExcel() {
        let bytes = CSVFile.bytes(table, .excelNL)
        #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        #expect(text.hasPrefix("month;category;mean\r\n2019-01;a,b;12,34\r\n"))
        #expect(text.contains("2019-03;\"x;y\";\r\n"))
    }

    /// FIPS 180-4 examples.
    @Test func sha256() {
        #expect(
            SHA256Digest.hex(of: Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256Digest.hex(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}

@Suite struct ResultFolderTests {
    private func folder(_ seed: UInt32 = 1) -> ResultFolder {
        ResultFolder(tables: [table], name: "proef", dialect: .rfc4180) { outputs in
            Manifest(
                version: "1", platform: "p", gsl: "2",
                request: RunRequest(
                    seed: seed, replications: 4, range: 1..<3, uncertainty: "both", dialect: .rfc4180,
                    perReplication: true, dossiers: [2, 3]),
                kennis: "k", scenario: "{\"a\":{\"b\":1.5},\"naam\":\"x\"}", outputs: outputs)
        }
    }

    @Test func manifestReadsBack() throws {
        try Fixture.inFolder { root in
            try folder(4_294_967_295).write(to: "\(root)/uit")
            let manifest = try Manifest(folder: "\(root)/uit")
            #expect(
                manifest.request
                    == RunRequest(
                        seed: 4_294_967_295, replications: 4, range: 1..<3, uncertainty: "both", dialect: .rfc4180,
                        perReplication: true, dossiers: [2, 3]))
            #expect(manifest.scenario == "{\"a\":{\"b\":1.5},\"naam\":\"x\"}")
            #expect(manifest.outputs.map(\.name) == ["proef.csv", "datapackage.json"])
            #expect(manifest.outputs[0].digest == SHA256Digest.hex(of: CSVFile.bytes(table, .rfc4180)))
        }
    }

    @Test func replacesAnEarlierResultWhole() throws {
        try Fixture.inFolder { root in
            try folder(1).write(to: "\(root)/diep/uit")
            try folder(2).write(to: "\(root)/diep/uit")
            #expect(try Manifest(folder: "\(root)/diep/uit").request.seed == 2)
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/diep")
            #expect(names == ["uit"], "nothing half-written is left")
            // A file of the user's own in it is never lost.
            try "scriptie".write(toFile: "\(root)/diep/uit/scriptie.txt", atomically: true, encoding: .utf8)
            #expect(throws: WriteFailure.self) { try folder(3).write(to: "\(root)/diep/uit") }
            #expect(FileManager.default.fileExists(atPath: "\(root)/diep/uit/scriptie.txt"))
            try FileManager.default.createDirectory(atPath: "\(root)/app", withIntermediateDirectories: true)
            try "{}".write(toFile: "\(root)/app/manifest.json", atomically: true, encoding: .utf8)
            #expect(throws: WriteFailure.self) { try folder(3).write(to: "\(root)/app") }
        }
    }

    @Test func leavesOtherFoldersAlone() throws {
        try Fixture.inFolder { root in
            try "mijn werk".write(toFile: "\(root)/notitie.txt", atomically: true, encoding: .utf8)
            #expect(throws: WriteFailure.self) { try folder().write(to: root) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["notitie.txt"])
            try "bestand".write(toFile: "\(root)/vol", atomically: true, encoding: .utf8)
            #expect(throws: WriteFailure.self) { try folder().write(to: "\(root)/vol") }
            #expect(throws: WriteFailure.self) { try folder().write(to: "\(root)/vol/uit") }
        }
    }

    @Test func jsonIsJSON() throws {
        let text = JSONText.object([
            ("a \"b\"\n", .array([.number("1.5"), .null, .bool(true), .string("é\u{1}")])), ("leeg", .object([])),
            ("niets", .array([])),
        ]).text()
        let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect((parsed?["a \"b\"\n"] as? [Any])?.last as? String == "é\u{1}")
        let package = DataPackage.json([table], name: "Proef", dialect: .excelNL)
        #expect(try JSONSerialization.jsonObject(with: Data(package.utf8)) is [String: Any])
    }
}
