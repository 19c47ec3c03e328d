import Foundation
import TestSupport
import Testing

/// What commands say of what was known when.
@Suite struct KennisCommandTests {
    private let shock =
        "wat_als: true\nopgesteld: 2026-11\ninterventies: [{naam: schok, soort: omgeving, aanname: true, effecten: [{proces: instroom, ratio: 1.3, van: 2020-03}]}]"

    /// The first line says what a forecast is; manifest and data package say it too; nothing of it is scored.
    @Test func stipulated() throws {
        try Fixture.inFolder { folder in
            _ = try Raming.write(shock, to: folder)
            let arguments = ["run", "proef.yaml", "--replications", "2", "--output", "uit"]
            let dutch = try bijstand(arguments, in: folder, language: nil)
            #expect(
                dutch.out.hasPrefix("Raming met kennis tot en met 2019-01, wat als: proef\n"),
                "\(dutch.out)\(dutch.err)")
            let english = try bijstand(arguments + ["--overwrite"], in: folder)
            #expect(english.out.hasPrefix("Forecast with what was known up to 2019-01, what if: proef\n"))
            for file in ["manifest.json", "datapackage.json"] {
                let text = try String(contentsOfFile: "\(folder)/uit/\(file)", encoding: .utf8)
                #expect(text.contains("Forecast with what was known up to 2019-01, what if: proef"), "\(file)")
            }
            #expect(try bijstand("verify", "uit", in: folder).status == 0)
            try "grootheid,periode,waarde,fout,bron\nstand,2019-12,410,5,telling\n"
                .write(toFile: "\(folder)/cijfers.csv", atomically: true, encoding: .utf8)
            let score = try bijstand("score", "uit", "--observed", "cijfers.csv", in: folder)
            #expect(score.status == 65 && score.err.contains("a result that stipulates proef"), "\(score.err)")
        }
    }

    /// Hindsight is refused with file, line, key, month and what to do.
    @Test func hindsight() throws {
        try Fixture.inFolder { folder in
            _ = try Raming.write("uitstroom:\n  bekend: 2021-02\n  hazard: {werk: {\"1\": 0.09}}", to: folder)
            let refused = try bijstand("run", "proef.yaml", in: folder, language: nil)
            #expect(refused.status == 65)
            #expect(
                refused.err.contains(
                    "proef.yaml:5: uitstroom.hazard.werk.1: gevonden: een getal dat in 2021-02 bekend werd"),
                "\(refused.err)")
            _ = try Raming.write(
                "terugblik: true\nuitstroom:\n  bekend: 2021-02\n  hazard: {werk: {\"1\": 0.09}}", to: folder)
            let back = try bijstand(
                "run", "proef.yaml", "--replications", "2", "--output", "uit", in: folder, language: nil)
            #expect(back.out.hasPrefix("Terugblik: houdt kennis van na 2019-01\n"), "\(back.out)")
            #expect(back.out.contains("Later bekend (1): `uitstroom.hazard`."))
        }
    }
}
