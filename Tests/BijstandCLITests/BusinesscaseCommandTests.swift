import Foundation
import TestSupport
import Testing

/// `bijstand businesscase`.
@Suite struct BusinesscaseCommandTests {
    private func inFolder<Value>(_ body: (_ folder: String) throws -> Value) throws -> Value {
        try Fixture.inFolder { folder in
            try
                (Fixture.base + """
                    interventies:
                      - naam: cursus
                        soort: beleid
                        aanname: true
                        traject: {van: 2019-02, plaatsen: 5, doelgroep: {indeling: ["1", "2"]}, prijs: 1000, lockin: {maanden: 3}}

                    """).write(toFile: "\(folder)/proef.yaml", atomically: true, encoding: .utf8)
            return try body(folder)
        }
    }

    /// Each language with its own words and none of the other's.
    @Test func speaksEitherLanguage() throws {
        let words = [
            "nl": [
                "per dossier van de stand van 2018-12", "blijft", "vertrekt", "bespaard", "gemeente", "Rijk", "samen",
                "Break-even: wat", "eigen geld", "Aanname: begeleiding kost € 240 per maand", "1 jaar",
                "Leeg vanaf 5 jaar: de simulatie eindigt in 2020-12",
            ],
            "en": [
                "per dossier of the stock of 2018-12", "stays", "leaves", "saved", "municipality", "state", "together",
                "Break-even: what", "own money", "Assumption: guidance costs € 240 a month", "1 year",
                "Empty from 5 years on: the run ends in 2020-12",
            ],
        ]
        try inFolder { folder in
            for (language, others) in [("nl", "en"), ("en", "nl")] {
                let said = try bijstand(
                    "businesscase", "proef.yaml", "--replications", "8", in: folder, language: language)
                #expect(said.status == 0, "\(said.err)")
                for word in words[language]! { #expect(said.out.contains(word), "\(language): \(word) in \(said.out)") }
                for word in words[others]! { #expect(!said.out.contains(word), "\(language): \(word) in \(said.out)") }
            }
        }
    }

    /// The same bytes on any number of threads, described, and replaced by the command alone.
    @Test func writesItsTables() throws {
        try inFolder { folder in
            func run(_ threads: String, _ output: String, _ more: String...) throws -> Outcome {
                try bijstand(
                    ["businesscase", "proef.yaml", "--replications", "9", "--threads", threads, "--output", output]
                        + more, in: folder)
            }
            #expect(try run("1", "een").out.contains("Written to een"))
            #expect(try run("3", "drie").status == 0)
            let names = [
                "businesscase.csv", "businesscase_vangnet.csv", "businesscase_trajecten.csv", "datapackage.json",
            ]
            for name in names {
                let (one, other) = (
                    try String(contentsOfFile: "\(folder)/een/\(name)", encoding: .utf8),
                    try String(contentsOfFile: "\(folder)/drie/\(name)", encoding: .utf8)
                )
                #expect(one == other && !one.isEmpty)
            }
            let text = try String(contentsOfFile: "\(folder)/een/businesscase.csv", encoding: .utf8)
            let rows = text.split(whereSeparator: \.isNewline).map(String.init)
            #expect(rows[0].hasPrefix("groep,duur,venster,post,eenheid,mean,sd,se,p05"))
            #expect(rows.contains { $0.hasPrefix("totaal,totaal,12,maanden_bespaard,maanden,") })
            #expect(rows.contains("totaal,totaal,60,maanden_bespaard,maanden,,,,,,,,,,,0"))
            // Somebody changed it: it is left alone.
            try (text + "x").write(toFile: "\(folder)/een/businesscase.csv", atomically: true, encoding: .utf8)
            #expect(try run("1", "een").status == 73)
            #expect(try run("1", "een", "--overwrite").status == 0)
        }
    }

    @Test(
        arguments: [
            ["--begeleiding", "-1"], ["--begeleiding", "100001"], ["--begeleiding", "1.234"], ["--replications", "0"],
        ])
    func refuses(arguments: [String]) throws {
        try inFolder { folder in
            let outcome = try bijstand(["businesscase", "proef.yaml"] + arguments, in: folder)
            #expect(outcome.status == 64 && outcome.out.isEmpty && !outcome.err.isEmpty)
        }
    }
}
