import Foundation
import Testing
import TestSupport

/// `bijstand vangnet`.
@Suite struct VangnetCommandTests {
    /// Cells of the row that begins with a deficit.
    private func row(_ deficit: String, _ arguments: String...) throws -> [String] {
        let outcome = try bijstand(["vangnet"] + arguments, language: "nl")
        #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome.err)")
        let line = outcome.out.split(separator: "\n").first { $0.hasPrefix("\(deficit) % ") }
        return try #require(line).split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }

    /// 53 × 14,400 on 28.6 million, from all to nothing; see VangnetSavingTests for the arithmetic.
    @Test func fiftyThreeExits() throws {
        #expect(try row("7,5") == ["7,5 %", "2.145.000", "763.200", "0", "0", "763.200", "100 %"])
        #expect(try row("8") == ["8 %", "2.288.000", "763.200", "71.500", "0", "691.700", "90,6 %"])
        #expect(try row("11") == ["11 %", "3.146.000", "763.200", "500.500", "118.900", "381.600", "50 %"])
        #expect(try row("16") == ["16 %", "4.576.000", "763.200", "1.716.000", "952.800", "0", "0 %"])
        #expect(try row("0") == ["0 %", "0", "763.200", "0", "0", "763.200", "100 %"])
    }

    @Test func otherYearsAndRules() throws {
        // 2018, 8 %: before 858,000 ÷ 2; after, 1,524,800: 94,800 ÷ 2.
        #expect(
            try row("8", "--year", "2018") == ["8 %", "2.288.000", "763.200", "429.000", "47.400", "381.600", "50 %"])
        // 2 dossiers of 1,000.50 on a million, 7 %: in full above 2.5 %: 45,000 before, 42,999 after.
        #expect(
            try row(
                "7", "--year", "2026", "--verlaagd", "volledig", "--budget", "1_000_000", "--prijs", "1000.50",
                "--uitstromers", "2") == ["7 %", "70.000", "2.001", "45.000", "42.999", "0", "0 %"])
        // The cliff of VangnetSavingTests, at 11 %: 3,146,000 − 500,000 before, 1,882,800 after.
        #expect(
            try row("11", "--eerdere-resultaten", "500000,0")
                == ["11 %", "3.146.000", "763.200", "500.500", "0", "262.700", "34,4 %"])
        // Two years of 5 % open the extended variant: 9 %, 1,144,000 ÷ 2, and 1,810,800: 380,800 ÷ 2.
        #expect(
            try row(
                "9", "--year", "2025", "--verruimd", "helft", "--eerdere-resultaten", "-1000000,-1000000,4000000",
                "--eerdere-budgetten", "20000000,20000000,20000000")
                == ["9 %", "2.574.000", "763.200", "572.000", "190.400", "381.600", "50 %"])
    }

    @Test(
        arguments: [
            ["--year", "2014"], ["--year", "2101"], ["--budget", "0"], ["--budget", "1e7"], ["--budget", "1.234"],
            ["--prijs", "-1"], ["--prijs", "1000001"], ["--uitstromers", "0"], ["--verruimd", "helft"],
            ["--year", "2025", "--verlaagd", "helft"], ["--year", "2026", "--verlaagd", "half"],
            ["--eerdere-resultaten", "1"], ["--eerdere-resultaten", "1,,2"], ["--eerdere-budgetten", "1,2"],
            ["--year", "2016", "--eerdere-resultaten", "1"],
            ["--year", "2025", "--verruimd", "helft", "--eerdere-resultaten", "1,2,3"],
            [
                "--year", "2025", "--verruimd", "helft", "--eerdere-resultaten", "1,2,3", "--eerdere-budgetten",
                "1,0,1",
            ],
            ["--year", "2026", "--verlaagd", "helft", "--tekortjaren", "twee"], ["--into", "x"],
        ])
    func refuses(arguments: [String]) throws {
        let outcome = try bijstand(["vangnet"] + arguments, language: "nl")
        #expect(outcome.status == 64 && outcome.out.isEmpty && !outcome.err.isEmpty)
    }

    @Test func listsTheRules() throws {
        let outcome = try bijstand("vangnet", "--rules", language: "nl")
        let lines = outcome.out.split(separator: "\n")
        #expect(outcome.status == 0 && lines.count == 15)
        #expect(lines.contains { $0.hasPrefix("2022–2023") && $0.contains("aanname: drempel, band, voorwaarde") })
        #expect(lines.contains { $0.hasPrefix("2017") && $0.contains("8,75 %") && $0.contains("geverifieerd") })
        #expect(lines.contains { $0.hasPrefix("2026") && $0.contains("verlaagd") && $0.contains("2,5 %") })
        #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }

    @Test func putsTheTableIntoAFile() throws {
        try Fixture.inFolder { folder in
            let path = "\(folder)/pagina.md"
            try "voor\n<!-- vangnet naam=53 -->\noud\n<!-- einde -->\nna\n".write(
                toFile: path, atomically: true, encoding: .utf8)
            #expect(try bijstand("vangnet", "--into", path, "--name", "53", language: "nl").status == 0)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.hasPrefix("voor\n<!-- vangnet naam=53 -->\n\n| tekort vooraf |") && text.hasSuffix("na\n"))
            #expect(text.contains("| 11 % | 3.146.000 | 763.200 | 500.500 | 118.900 | 381.600 | 50 % |"))
            #expect(try bijstand("vangnet", "--into", path, "--name", "54").status == 65)
        }
    }
}
