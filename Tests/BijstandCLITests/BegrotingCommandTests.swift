import Foundation
import Testing
import TestSupport

@Suite struct BegrotingCommandTests {
    private func run(_ changes: String) throws -> (out: String, files: [String]) {
        try Fixture.inFolder { folder in
            try (Fixture.base + changes).write(toFile: "\(folder)/p.yaml", atomically: true, encoding: .utf8)
            let outcome = try bijstand(
                "run", "\(folder)/p.yaml", "--replications", "5", "--output", "\(folder)/uit", "--volledig",
                language: "nl")
            #expect(outcome.status == 0, "\(outcome.err)")
            #expect(try bijstand("verify", "\(folder)/uit", "--threads", "1").status == 0)
            return (outcome.out, try FileManager.default.contentsOfDirectory(atPath: "\(folder)/uit"))
        }
    }

    private func proposal(netto: Int, extra: String = "") -> String {
        """
        begroting:
          aanname: true
          programmas:
            - naam: p
              regels:
                - {naam: kosten, soort: lasten, bedragen: {2020: 1_200_000, 2021: 5}}
                - {naam: winst, soort: besparing, bedragen: {2020: -1_500_000}}
                - {naam: saldo, soort: netto, bedragen: {2020: \(netto)}}
        \(extra)
        """
    }

    /// The summary is in Dutch and says only what does not add up.
    @Test func summaryNamesWhatIsWrong() throws {
        let claim = "  beweringen: [{naam: t, citaat: c, bedrag: {waarde: 1, gelezen: \"l00\"}, som: [2]}]"
        let (out, files) = try run(proposal(netto: -290_000, extra: claim))
        #expect(out.contains("- 2020 p.saldo: vermeld -290.000, berekend -300.000\n"))
        #expect(out.contains("- 2020–2021 totaal.t: de kopie leest 'l00', gerekend met 1\n"))
        #expect(out.contains("- 2020–2021 totaal.t: de tekst zegt 1, het komt uit op 2\n"))
        #expect(out.components(separatedBy: "\n- ").count == 4, "nothing else")
        #expect(out.contains("2020  1.500.000      0      0           0 %"), "nothing is saved without beleid: \(out)")
        #expect(files.contains("begroting.csv") && files.contains("begroting_controle.csv"))
    }

    @Test func summaryOfASoundProposal() throws {
        #expect(try run(proposal(netto: -300_000)).out.contains("Begroting: alles telt op (controles: 1)"))
    }

    @Test func noProposalNoWord() throws {
        let (out, files) = try run("")
        #expect(!out.contains("Begroting") && files.allSatisfy { !$0.hasPrefix("begroting") })
    }
}
