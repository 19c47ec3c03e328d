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
            try write("later", "basis: proef.yaml\nnaam: later\nstart: 2020-01\narbeidsmarkt: {pad: {2020-01: 4}}\n")
            try write(
                "gelijk",
                "basis: proef.yaml\nnaam: gelijk\nbeginstand: {leefvorm: {alleenstaande: 65, alleenstaandeOuder: 21, paar: 14}}\n"
            )
            return try body(folder)
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
            let run = try bijstand(["run", "proef.yaml", "--output", "uit"] + options, in: folder)
            #expect(run.out.split(separator: "\n")[1].hasPrefix(dutch), "\(run.out)")
            for name in ["manifest.json", "datapackage.json"] {
                let text = try String(contentsOfFile: "\(folder)/uit/\(name)", encoding: .utf8)
                #expect(text.contains("\"description\": \"\(english)"), "\(name)")
            }
            #expect(try bijstand("verify", "uit", in: folder).status == 0)
            #expect(
                try bijstand("check", "uit", "--expect", "stand(2020)>0", in: folder).out.hasPrefix(english))
            let json = try bijstand(
                ["run", "proef.yaml", "--output", "uit", "--json", "--quiet"] + options, in: folder)
            #expect(json.out.contains("\"uncertainty\": \"\(uncertainty)\"") && json.out.contains(english))
            let compare = try bijstand(["compare", "proef.yaml", "gelijk.yaml", "--quiet"] + options, in: folder)
            #expect(compare.out.hasPrefix(english), "\(compare.out)")
        }
    }

    @Test func aForecast() throws {
        try withScenarios { folder in
            let run = try bijstand("run", "proef.yaml", "--replications", "3", "--output", "uit", in: folder)
            #expect(!run.out.contains("Geen raming") && !run.out.contains("staan stil"))
            let compare = try bijstand(
                "compare", "proef.yaml", "gelijk.yaml", "--replications", "3", "--quiet", in: folder)
            #expect(compare.out.hasPrefix("scenario "), "alike but for how shares are written: \(compare.out)")
        }
    }

    /// Another opening stock: the rows say that all of the difference at the end of the first month is that, and a page in Dutch
    /// says the same.
    @Test func otherOpening() throws {
        try withScenarios { folder in
            let options = ["--replications", "5", "--quiet", "--measure", "stand(2019)"]
            func columns(_ line: Substring) -> [String] {
                line.split(separator: #/ {2,}/#).map(String.init)
            }
            let found = try bijstand(["compare", "proef.yaml", "groter.yaml"] + options, in: folder)
            #expect(
                found.out.hasPrefix(
                    "groter starts from another opening state (beginstand.aantal): 500 dossiers at the end of 2018-12, proef from 400."
                ), "\(found.out)")
            let lines = found.out.split(separator: "\n")
            let (whole, part) = (columns(lines[lines.count - 2]), columns(lines[lines.count - 1]))
            // They differ in nothing else: the difference is all the opening's, number for number.
            #expect(
                whole[0] == "groter" && part[0] == "groter, by its opening state"
                    && whole.dropFirst() == part.dropFirst())
            let elsewhere = try bijstand(["compare", "proef.yaml", "elders.yaml"] + options, in: folder)
            #expect(
                elsewhere.out.hasPrefix(
                    "elders and proef are different municipalities (other buig.voorlopig, buig.eerdere_resultaten): what they differ in is no effect of policy."
                ), "\(elsewhere.out)")
            let later = try bijstand(
                "compare", "proef.yaml", "later.yaml", "--replications", "5", "--quiet", "--measure", "stand(2020)",
                in: folder)
            #expect(
                later.out.hasPrefix(
                    "later starts from 400 dossiers at the end of 2019-12, proef from 400 at the end of 2018-12: how much of a difference that is cannot be told."
                ), "\(later.out)\(later.err)")

            try "<!-- vergelijk proef.yaml groter.yaml gelijk.yaml | stand(2019) -->\n<!-- einde -->\n".write(
                toFile: "\(folder)/pagina.md", atomically: true, encoding: .utf8)
            _ = try bijstand("page", "pagina.md", "--replications", "5", "--quiet", in: folder)
            let page = try String(contentsOfFile: "\(folder)/pagina.md", encoding: .utf8)
            #expect(
                page.contains(
                    "`groter` begint met een andere beginstand (beginstand.aantal): 500 dossiers eind 2018-12"))
            #expect(page.contains("| groter, door zijn beginstand | `stand(2019)`") && !page.contains("gelijk, door"))
            try "<!-- compare a -->\n<!-- end a -->\n".write(
                toFile: "\(folder)/tabel.md", atomically: true, encoding: .utf8)
            _ = try bijstand(
                ["compare", "proef.yaml", "groter.yaml", "--into", "tabel.md", "--name", "a"] + options, in: folder)
            let table = try String(contentsOfFile: "\(folder)/tabel.md", encoding: .utf8)
            #expect(
                table.contains("groter starts from another opening state") && table.contains("by its opening state |"))
        }
    }
}
