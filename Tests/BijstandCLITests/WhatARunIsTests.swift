import Foundation
import TestSupport
import Testing

/// What stands before the figures: whether they are a forecast, and whether two scenarios start alike.
@Suite struct WhatARunIsTests {
    private func withScenarios<Value>(_ body: (_ folder: String) throws -> Value) throws -> Value {
        try Fixture.inFolder { folder in
            func write(_ name: String, _ text: String) throws {
                try text.write(toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
            }
            try write("proef", Fixture.base)
            try write("groter", "basis: proef.yaml\nnaam: groter\nbeginstand: {aantal: 500}\n")
            try write(
                "elders",
                "basis: groter.yaml\nnaam: elders\nbuig: {voorlopig: {elke: 6_000_000}, eerdere_resultaten: {elke: 0}}\n"
            )
            try write(
                "buren",
                "basis: proef.yaml\nnaam: buren\nbuig: {voorlopig: {elke: 6_000_000}}\ninstroom: {per_maand: {overig: 9}}\n"
            )
            try write(
                "morgen",
                "basis: later.yaml\nnaam: morgen\nbuig: {baten: {elke: 90_000}}\ninstroom: {per_maand: {overig: 9}}\n")
            try write("later", "basis: proef.yaml\nnaam: later\nstart: 2020-01\narbeidsmarkt: {pad: {2020-01: 4}}\n")
            try write(
                "gelijk",
                "basis: proef.yaml\nnaam: gelijk\nbeginstand: {leefvorm: {alleenstaande: 65, alleenstaandeOuder: 21, paar: 14}}\n"
            )
            return try body(folder)
        }
    }

    /// Other numbers of their own from the same stock, or from another month: no municipality's policy.
    @Test func otherMunicipality() throws {
        try withScenarios { folder in
            let options = ["--replications", "3", "--quiet", "--measure", "stand(2020)", "--language", "en"]
            let buren = try bijstand(["compare", "proef.yaml", "buren.yaml"] + options, in: folder)
            #expect(
                buren.out.hasPrefix(
                    "Base: proef. 3 replications.\n\nburen and proef seem to be different municipalities (other buig.voorlopig, instroom.per_maand): then what they differ in is no effect of policy.\n\nscenario "
                ), "\(buren.out)")
            #expect(!buren.out.contains("opening state"))
            let morgen = try bijstand(["compare", "proef.yaml", "morgen.yaml"] + options, in: folder)
            #expect(
                morgen.out.contains(
                    "\nmorgen and proef seem to be different municipalities (other buig.baten, instroom.per_maand): then what they differ in is no effect of policy. morgen starts from 400 dossiers at the end of 2019-12, proef from 400 at the end of 2018-12"
                ), "\(morgen.out)")
            let page = "\(folder)/pagina.md"
            try "<!-- vergelijk proef.yaml buren.yaml morgen.yaml | stand(2020) -->\n<!-- einde -->\n".write(
                toFile: page, atomically: true, encoding: .utf8)
            _ = try bijstand("page", "pagina.md", "--replications", "3", "--quiet", in: folder, language: nil)
            let text = try String(contentsOfFile: page, encoding: .utf8)
            for said in [
                "`buren` en `proef` lijken verschillende gemeenten (andere buig.voorlopig, instroom.per_maand): dan is wat zij verschillen geen effect van beleid.\n",
                "`morgen` en `proef` lijken verschillende gemeenten (andere buig.baten, instroom.per_maand): dan is wat zij verschillen geen effect van beleid. `morgen` begint met 400",
            ] { #expect(text.contains(said), "\(text)") }
            #expect(!text.contains("door zijn beginstand"))
        }
    }

    /// A score of such a run says what it is in its JSON and its files; of a forecast neither says anything.
    @Test(
        arguments: [
            ("parameters", "Not a forecast: all replications share one luck"),
            ("chance", "Parameters stand still at their value or mean"), ("both", nil),
        ] as [(String, String?)])
    func scores(uncertainty: String, english: String?) throws {
        try withScenarios { folder in
            try "grootheid,periode,waarde,fout,bron\nstand,2019-12,410,5,x\n".write(
                toFile: "\(folder)/cijfers.csv", atomically: true, encoding: .utf8)
            _ = try bijstand(
                "run", "proef.yaml", "--replications", "3", "--uncertainty", uncertainty, "--output", "uit", "--quiet",
                in: folder)
            let score = try bijstand(
                "score", "uit", "--observed", "cijfers.csv", "--output", "score", "--json", in: folder)
            let json = try JSONSerialization.jsonObject(with: Data(score.out.utf8)) as? [String: Any]
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/score/datapackage.json"))
            let package = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            for found in [json, package].map({ $0?["description"] as? String }) {
                #expect(english.map { found?.hasPrefix($0) ?? false } ?? (found == nil), "\(found ?? "nothing")")
            }
            #expect((json?["score"] as? [Any])?.count == 1)
        }
    }

    /// What was observed beside such a run, as a table and as a figure.
    @Test func backcasts() throws {
        try withScenarios { folder in
            try "grootheid,periode,waarde,fout,bron\nstand,2019-12,410,5,x\n".write(
                toFile: "\(folder)/cijfers.csv", atomically: true, encoding: .utf8)
            let marks = ["waarnemingen proef.yaml cijfers.csv", "figuur proef.yaml cijfers.csv f.svg"]
            for (uncertainty, isTold) in [("parameters", true), ("both", false)] {
                try marks.map { "<!-- \($0) -->\n<!-- einde -->\n" }.joined().write(
                    toFile: "\(folder)/p.md", atomically: true, encoding: .utf8)
                let made = try bijstand(
                    "page", "p.md", "--replications", "4", "--quiet", "--uncertainty", uncertainty, in: folder,
                    language: nil)
                #expect(made.status == 0, "\(made.err)")
                let page = try String(contentsOfFile: "\(folder)/p.md", encoding: .utf8)
                let svg = try String(contentsOfFile: "\(folder)/f.svg", encoding: .utf8)
                #expect(page.contains("4 replicaties. Geen raming: alle replicaties delen één toeval") == isTold)
                #expect(page.contains("](f.svg)\n\nGeen raming: alle") == isTold)
                #expect(svg.contains("<desc>Geen raming: alle replicaties") == isTold)
                // What it knows is told in the figure and below it.
                #expect(svg.contains("met kennis tot en met 2019-01.") && page.contains("kennis tot en met 2019-01."))
            }
        }
    }

    /// In the first lines of the summary, in the manifest and the data package, in JSON, and before a comparison and a check.
    @Test(arguments: [
        (
            "parameters", "Not a forecast: all replications share one luck",
            "Geen raming: alle replicaties delen één toeval"
        ),
        (
            "chance", "Parameters stand still at their value or mean",
            "Parameters staan stil op hun waarde of gemiddelde"
        ),
    ])
    func noForecast(uncertainty: String, english: String, dutch: String) throws {
        try withScenarios { folder in
            let options = ["--replications", "3", "--uncertainty", uncertainty]
            let run = try bijstand(["run", "proef.yaml", "--output", "uit"] + options, in: folder, language: nil)
            #expect(run.out.split(separator: "\n")[2].hasPrefix(dutch), "\(run.out)")
            for name in ["manifest.json", "datapackage.json"] {
                let text = try String(contentsOfFile: "\(folder)/uit/\(name)", encoding: .utf8)
                #expect(text.contains("\"description\": \"") && text.contains(english), "\(name)")
            }
            #expect(try bijstand("verify", "uit", in: folder).status == 0)
            #expect(
                try bijstand("check", "uit", "--expect", "stand(2020)>0", in: folder, language: nil).out.hasPrefix(
                    dutch))
            let json = try bijstand(
                ["run", "proef.yaml", "--output", "uit", "--json", "--quiet"] + options, in: folder)
            #expect(json.out.contains("\"uncertainty\": \"\(uncertainty)\"") && json.out.contains(english))
            let compare = try bijstand(
                ["compare", "proef.yaml", "gelijk.yaml", "--quiet"] + options, in: folder, language: nil)
            #expect(compare.out.hasPrefix("Basis: proef. 3 replicaties. \(dutch)"), "\(compare.out)")
        }
    }

    @Test func aForecast() throws {
        try withScenarios { folder in
            let run = try bijstand("run", "proef.yaml", "--replications", "3", "--output", "uit", in: folder)
            #expect(!run.out.contains("Geen raming") && !run.out.contains("staan stil"))
            let compare = try bijstand(
                "compare", "proef.yaml", "gelijk.yaml", "--replications", "3", "--quiet", in: folder, language: nil)
            #expect(
                compare.out.hasPrefix("Basis: proef. 3 replicaties.\n\nscenario "),
                "alike but for how shares are written: \(compare.out)")
        }
    }

    /// Another opening stock: the rows say that all of the difference at the end of the first month is that, and a page in Dutch
    /// says the same.
    @Test func otherOpening() throws {
        try withScenarios { folder in
            let options = ["--replications", "5", "--quiet", "--language", "en", "--measure", "stand(2019)"]
            func columns(_ line: Substring) -> [String] {
                line.split(separator: #/ {2,}/#).map(String.init)
            }
            let found = try bijstand(["compare", "proef.yaml", "groter.yaml"] + options, in: folder)
            #expect(
                found.out.contains(
                    "\ngroter starts from another opening state (beginstand.aantal): 500 dossiers at the end of 2018-12, proef from 400."
                ), "\(found.out)")
            let lines = found.out.split(separator: "\n")
            let (whole, part) = (columns(lines[lines.count - 3]), columns(lines[lines.count - 2]))
            // They differ in nothing else: the difference is all the opening's, number for number.
            #expect(
                whole[0] == "groter" && part[0] == "groter, by its opening state"
                    && whole.dropFirst() == part.dropFirst())
            let elsewhere = try bijstand(["compare", "proef.yaml", "elders.yaml"] + options, in: folder)
            #expect(
                elsewhere.out.contains(
                    "\nelders and proef seem to be different municipalities (other buig.voorlopig, buig.eerdere_resultaten): then what they differ in is no effect of policy."
                ), "\(elsewhere.out)")
            let later = try bijstand(
                "compare", "proef.yaml", "later.yaml", "--replications", "5", "--quiet", "--measure", "stand(2020)",
                "--language", "en", in: folder)
            #expect(
                later.out.contains(
                    "\nlater starts from 400 dossiers at the end of 2019-12, proef from 400 at the end of 2018-12: how much of a difference that is cannot be told."
                ), "\(later.out)\(later.err)")

            try "<!-- vergelijk proef.yaml groter.yaml gelijk.yaml | stand(2019) -->\n<!-- einde -->\n".write(
                toFile: "\(folder)/pagina.md", atomically: true, encoding: .utf8)
            _ = try bijstand("page", "pagina.md", "--replications", "5", "--quiet", in: folder, language: nil)
            let page = try String(contentsOfFile: "\(folder)/pagina.md", encoding: .utf8)
            #expect(
                page.contains(
                    "`groter` begint met een andere beginstand (beginstand.aantal): 500 dossiers eind 2018-12"))
            #expect(page.contains("| groter, door zijn beginstand | `stand(2019)`") && !page.contains("gelijk, door"))
            try "<!-- vergelijk naam=a -->\n<!-- einde -->\n".write(
                toFile: "\(folder)/tabel.md", atomically: true, encoding: .utf8)
            _ = try bijstand(
                ["compare", "proef.yaml", "groter.yaml", "--into", "tabel.md", "--name", "a"] + options, in: folder)
            let table = try String(contentsOfFile: "\(folder)/tabel.md", encoding: .utf8)
            #expect(
                table.contains("`groter` starts from another opening state") && table.contains("by its opening state |")
            )
        }
    }
}
