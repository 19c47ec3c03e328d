import Foundation
import TestSupport
import Testing

/// `--language`: of what people read, and of nothing else.
@Suite struct LanguageTests {
    private func withRun<Value>(_ body: (_ folder: String) throws -> Value) throws -> Value {
        try Fixture.inFolder { folder in
            func write(_ name: String, _ text: String) throws {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            try write(
                "proef.yaml",
                Fixture.base
                    + """
                    calibratie:
                      - {naam: instroom, schaal: instroom.per_maand, verdeling: lognormal, gemiddelde: 1, sd: 0.3, aanname: true}

                    """)
            try write("groter.yaml", "basis: proef.yaml\nnaam: groter\nbeginstand: {aantal: 500}\n")
            try write(
                "cijfers.csv",
                "grootheid,periode,waarde,fout,bron\nstand,2019-12,410,5,x\ninstroom_met_terugval,2019,130,5,x\nuitstroom,2019,110,5,x\nlasten,2019,5900000,10000,x\n"
            )
            return try body(folder)
        }
    }

    /// What a command says in both languages, each with its own words and none of the other's.
    private func speaks(
        _ arguments: [String], in folder: String, nl: [String], en: [String], statuses: Set<Int32> = [0]
    ) throws {
        for (language, own, others) in [("nl", nl, en), ("en", en, nl)] {
            let said = try bijstand(arguments + ["--language", language], in: folder)
            #expect(statuses.contains(said.status), "\(said.err)")
            for word in own { #expect(said.out.contains(word), "\(arguments) \(language): \(word) in \(said.out)") }
            for word in others { #expect(!said.out.contains(word), "\(arguments) \(language): \(word) in \(said.out)") }
        }
        let silent = try bijstand(arguments, in: folder, language: nil)
        #expect(silent.out.contains(nl[0]), "Dutch where nothing is asked: \(silent.out)")
    }

    @Test func eachCommand() throws {
        try withRun { folder in
            try speaks(
                ["run", "proef.yaml", "--replications", "20", "--output", "uit"], in: folder,
                nl: ["Een tekort op het bijstandsbudget", "gesteld.", "Alle tabellen: --volledig"],
                en: ["A deficit on the budget", "goal.", "All tables: --volledig"])
            try speaks(
                ["run", "proef.yaml", "--replications", "20", "--output", "uit", "--volledig"], in: folder,
                nl: ["20 replicaties", "jaar", "naar werk", "getallen van dit scenario", "Geschreven naar uit"],
                en: ["20 replications", "year", "to work", "numbers of this scenario", "Written to uit"])
            try speaks(
                ["validate", "proef.yaml"], in: folder, nl: ["proef.yaml: in orde, "], en: ["proef.yaml: ok, "])
            try speaks(["verify", "uit"], in: folder, nl: ["bestanden, dezelfde bytes"], en: ["files, the same bytes"])
            try speaks(
                ["check", "uit", "--expect", "kans_tekort(2020)<0.5"], in: folder, nl: ["voldoet", "gevonden 0"],
                en: ["ok", "found 0"], statuses: [0, 1])
            try speaks(
                ["compare", "proef.yaml", "groter.yaml", "--replications", "5", "--quiet"], in: folder,
                nl: ["kerncijfer", "begint met een andere beginstand", "Het gedeelde toeval"],
                en: ["key figure", "starts from another opening state", "The shared luck"])
            try speaks(
                ["score", "uit", "--observed", "cijfers.csv"], in: folder,
                nl: ["Score van", "Per cijfer", "waargenomen", "Waar de misser"],
                en: ["Score of", "Figure by figure", "observed", "Where the miss"])
            try speaks(
                ["replay", "uit", "--replication", "1", "--dossier", "stand-3"], in: folder,
                nl: ["in de bijstand sinds"], en: ["on bijstand since"])
            try speaks(["normen"], in: folder, nl: ["vanaf", "1.465,07"], en: ["from", "1,465.07"])
            try speaks(
                ["vangnet"], in: folder, nl: ["Toegang gegeven", "90,6 %"], en: ["Access given", "90.6 %"])
        }
    }

    @Test func calibrations() throws {
        try withRun { folder in
            let options = ["proef.yaml", "--observed", "cijfers2.csv", "--replications", "2", "--pilot", "8"]
            try "grootheid,periode,waarde,fout,bron\nstand,2019-12,410,5,x\n".write(
                toFile: "\(folder)/cijfers2.csv", atomically: true, encoding: .utf8)
            // The report of the one language takes the place of that of the other.
            try speaks(
                ["calibrate"] + options + ["--particles", "12", "--output", "p.csv"], in: folder,
                nl: ["# Calibratie van proef", "## Waarnemingen", "samentrekking"],
                en: ["# Calibration of proef", "## Observations", "contraction"])
            try speaks(
                ["ranks"] + options + ["--particles", "19", "--fits", "2", "--output", "r.csv"], in: folder,
                nl: ["# Rangen van proef", "waarheid binnen", "standaardfout"],
                en: ["# Ranks of proef", "truth within", "standard error"], statuses: [0, 1])
        }
    }

    /// Files and JSON are the same to the byte.
    @Test func resultsDoNotDependOnIt() throws {
        try withRun { folder in
            for language in ["nl", "en"] {
                let run = try bijstand(
                    "run", "proef.yaml", "--replications", "5", "--output", "uit-\(language)", "--language", language,
                    in: folder)
                #expect(run.status == 0, "\(run.err)")
            }
            #expect(try shell("diff -r uit-nl uit-en", in: folder).status == 0)
            for arguments in [
                ["run", "proef.yaml", "--replications", "5", "--output", "uit-nl", "--json"],
                ["score", "uit-nl", "--observed", "cijfers.csv", "--json"], ["parameters", "--json"],
            ] {
                let (dutch, english) = (
                    try bijstand(arguments, in: folder, language: nil),
                    try bijstand(arguments + ["--language", "en"], in: folder)
                )
                #expect(dutch.status == 0 && dutch.out == english.out && !dutch.out.isEmpty, "\(dutch.err)")
            }
            #expect(try bijstand("normen", "--language", "fr").status == 64)
        }
    }

    /// A mark holds the same table whoever fills it, and a terminal the same cells.
    @Test func oneTableOfPairs() throws {
        try withRun { folder in
            let path = "\(folder)/p.md"
            for language in ["nl", "en"] {
                try
                    "<!-- vergelijk proef.yaml groter.yaml naam=a taal=\(language) replicaties=4 | stand(2020) lasten(2020) kans_tekort(2020) -->\n<!-- einde -->\n"
                    .write(toFile: path, atomically: true, encoding: .utf8)
                #expect(try bijstand("page", "p.md", "--quiet", in: folder).status == 0)
                let page = try String(contentsOfFile: path, encoding: .utf8)
                let compare = [
                    "compare", "proef.yaml", "groter.yaml", "--quiet", "--replications", "4", "--language", language,
                    "--measure", "stand(2020)", "--measure", "lasten(2020)", "--measure", "kans_tekort(2020)",
                ]
                let terminal = try bijstand(compare, in: folder).out
                #expect(try bijstand(compare + ["--into", "p.md", "--name", "a"], in: folder).status == 0)
                #expect(try String(contentsOfFile: path, encoding: .utf8) == page)
                let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }
                #expect(rows.count == 7)
                for row in rows {
                    let cells = row.split(separator: "|").map {
                        $0.trimmingCharacters(in: .whitespaces).replacing("`", with: "")
                    }.filter { !$0.isEmpty }
                    #expect(
                        terminal.split(separator: "\n").contains { line in cells.allSatisfy { line.contains($0) } },
                        "\(cells) in \(terminal)")
                }
            }
        }
    }

    /// What `targets`, `run`, `normen` and the rest print stands in marks of their kinds, and a check finds nothing to change.
    @Test func newKindsOfMarks() throws {
        try withRun { folder in
            try "basis: proef.yaml\nnaam: doel\ndoelen: [{naam: stand(2019), van: 1, tot: 9999, bron: x}]\n".write(
                toFile: "\(folder)/doel.yaml", atomically: true, encoding: .utf8)
            let marks = [
                "run doel.yaml", "doelen doel.yaml taal=en", "prijs doel.yaml", "vangnet regels", "vangnet jaar=2020",
                "normen taal=en",
            ]
            let path = "\(folder)/p.md"
            try marks.map { "<!-- \($0) -->\n<!-- einde -->\n" }.joined().write(
                toFile: path, atomically: true, encoding: .utf8)
            let arguments = ["page", "p.md", "--replications", "4", "--quiet"]
            #expect(try bijstand(arguments, in: folder, language: nil).status == 0)
            let page = try String(contentsOfFile: path, encoding: .utf8)
            for part in [
                "```\nRaming met kennis tot en met 2019-01\nProef\n4 replicaties, seed 1", "| stand(2019) | ",
                " | yes | x |", "| 2019 | ", "14400,00",
                "| jaar | variant |", "| tekort vooraf |", "| from | single (parent) |",
            ] { #expect(page.contains(part), "\(part) in \(page)") }
            #expect(try bijstand(arguments + ["--check"], in: folder, language: nil).status == 0)
            // The same by name, over the same parser.
            #expect(
                try bijstand(
                    "targets", "doel.yaml", "--replications", "4", "--language", "en", "--into", "p.md", in: folder
                )
                .status == 0)
            #expect(
                try bijstand("vangnet", "--rules", "--into", "p.md", "--name", "regels", in: folder, language: nil)
                    .status == 0)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == page)
            for (mark, message) in [
                ("run", "<!-- run: found '', expected SCENARIO.yaml"), ("vangnet jaar=1900", "'jaar=1900'"),
                ("vangnet iets", "'iets', expected regels"), ("vangnet budget=x", "'budget=x'"),
            ] {
                try "<!-- \(mark) -->\n<!-- einde -->\n".write(toFile: path, atomically: true, encoding: .utf8)
                let refused = try bijstand("page", "p.md", in: folder)
                #expect(refused.status == 65 && refused.err.contains(message), "\(refused.err)")
            }
        }
    }
}
