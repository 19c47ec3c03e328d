import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import Foundation
import Testing
import TestSupport

private let example = "\(Fixture.root)/scenarios/data/dossiers-voorbeeld.csv"

@Suite struct DossierCommandTests {
    /// The committed file is what its command makes: `bijstand dossiers --example 2600 --seed 1`.
    @Test func exampleIsRemade() throws {
        let made = try bijstand("dossiers", "--example", "2600", "--seed", "1")
        let committed = try String(contentsOfFile: example, encoding: .utf8)
        #expect(made.status == 0 && made.out == committed)
        #expect(try !committed.hasPrefix(bijstand("dossiers", "--example", "5", "--seed", "2").out))
        #expect(try committed.hasPrefix(bijstand("dossiers", "--example", "5", "--seed", "1").out.prefix(300)))
    }

    /// Writes a made-up file, whose bytes need not be text.
    private func write(_ options: [String], _ path: String) throws -> (status: Int32, err: String) {
        try shell("$B dossiers \(options.map { "'\($0)'" }.joined(separator: " ")) > '\(path)'")
    }

    /// One file as three programs write it is one history; without reasons its exits have none.
    @Test func dialects() throws {
        func history(_ options: [String]) throws -> (DossierHistory, DossierFile) {
            try Fixture.inFolder { folder in
                let path = "\(folder)/d.csv"
                let made = try write(["--example", "120", "--seed", "4"] + options, path)
                #expect(made.status == 0, "\(made.err)")
                let file = try DossierFile(path: path)
                return (file.history, file)
            }
        }
        let (plain, _) = try history([])
        let (excel, read) = try history(["--dialect", "excel"])
        #expect(excel == plain && plain.spells.count > 100 && read.encoding == "UTF-16")
        #expect(try history(["--dialect", "pandas"]).0 == plain)
        let (silent, file) = try history(["--without", "oorzaak", "client"])
        #expect(!file.hasReasons && silent.spells.map(\.start) == plain.spells.map(\.start))
    }

    /// What is true of a file is written beside it: chances of exit that its own exits are within 4.5 standard errors of, band by band, and
    /// how far it goes along with the country.
    @Test func truthOfAnExample() throws {
        try Fixture.inFolder { folder in
            let (path, truths) = ("\(folder)/d.csv", "\(folder)/waarheid.csv")
            let basis = "\(Fixture.root)/scenarios/nederland.yaml"
            let asked = ["--example", "2000", "--seed", "9", "--truth", truths, "--basis", basis]
            #expect(try write(asked + ["--volgt", "0.4"], path).status == 0)
            let rows = try String(contentsOfFile: truths, encoding: .utf8).split(whereSeparator: \.isNewline)
            #expect(rows.count == 10 && rows.last == "volgt_land,in- en uitstroom,0.4")
            let history = try DossierFile(path: path).history
            for (duur, row) in zip(Duur.allCases, rows.dropFirst()) {
                let chance = try #require(Double(row.split(separator: ",").last ?? ""))
                var (exits, months) = (0.0, 0.0)
                for spell in history.spells {
                    var month = max(spell.start.advanced(by: 1), Month("2008-02")!)
                    let last = min(spell.exit?.month ?? Month("2018-12")!, Month("2018-12")!)
                    while month <= last {
                        if spell.duur(at: month.advanced(by: -1)) == duur {
                            months += 1
                            exits += month == spell.exit?.month && spell.exit?.oorzaak != nil ? 1 : 0
                        }
                        month = month.advanced(by: 1)
                    }
                }
                #expect(
                    exits > 20 && abs(exits - months * chance) < 4.5 * exits.squareRoot(),
                    "\(duur.rawValue): \(exits) of \(months * chance)")
            }
            for wrong in [["--volgt", "0.4"], ["--dialect", "word"], ["--without", "naam"]] {
                #expect(try bijstand(["dossiers", "--example", "5"] + wrong).status == 64, "\(wrong)")
            }
            #expect(try bijstand("dossiers", path, "--dialect", "excel").status == 64)
        }
    }

    /// The hazards of the page that the example is made from lie within 99.9 % limits: α = 0.008 over eight bands, for a file
    /// that does not change.
    @Test func estimatesAreThePublishedHazards() throws {
        let history = try DossierFile(path: example).history
        let window = ObservationWindow(from: Month("2008-01")!, through: Month("2018-12")!)!
        let exposure = OccurrenceExposure(history, window: window)
        let published = [0.077, 0.056, 0.040, 0.028, 0.019, 0.013, 0.009, 0.007]
        for (hazard, found) in zip(published, exposure.by(\.duur)) {
            let limits = try #require(found.count.total.limits(level: 0.999))
            #expect(limits.contains(hazard), "\(found.category.rawValue): \(found.count.total.hazard)")
        }
        // Published survival at 1, 2, 3, 5 and 10 years, in whole percents, within three.
        let curve = KaplanMeier(history, window: window)
        for (months, share) in [(12.0, 0.53), (24, 0.38), (36, 0.30), (60, 0.22), (120, 0.14)] {
            #expect(abs(curve.survival(at: months) - share) < 0.03)
        }
    }

    @Test func summaryAndBadRows() throws {
        let outcome = try bijstand("dossiers", example, "--hazards")
        #expect(outcome.status == 0)
        let lines = outcome.err.split(separator: "\n")
        #expect(
            lines.count == 9
                && lines.last?.hasSuffix("8 of 3620 rows are bad and left out; --bad-rows FILE lists them all") == true)
        #expect(
            lines[1].hasSuffix(
                "dossiers-voorbeeld.csv:804: geboortejaar: found '****', expected a year from 1919 to 2003"))
        let dutch = try bijstand("dossiers", example, "--hazards", language: nil).out
        for text in [
            "    onleesbare startdatum              2", "Lopend eind 2018-12", "'Uitkering beëindigd'",
            "Beëindigingen waargenomen 2008-01 – 2018-12", "uitstroom naar oorzaak", "Kaplan–Meier",
            "binnen 24 maanden",
        ] { #expect(dutch.contains(text), "\(text)") }
        #expect(!dutch.contains("VB0"), "no dossier number in a result")
        let short = try bijstand("dossiers", example, "--cut-off", "2015-06", "--from", "2010-01", language: nil)
        #expect(short.out.contains("Lopend eind 2015-06") && short.out.contains("waargenomen 2010-01 – 2015-06"))
        #expect(!short.out.contains("Kaplan–Meier"))
    }

    @Test func badRowsAsCSV() throws {
        try Fixture.inFolder { folder in
            let outcome = try bijstand("dossiers", example, "--bad-rows", "\(folder)/fout.csv")
            #expect(outcome.status == 0 && outcome.err.split(separator: "\n").count == 9)
            #expect(outcome.err.contains("leefvormen that are not known: 'Alenstaande' (1); in a mapping: leefvormen:"))
            #expect(outcome.err.contains("8 of 3620 rows are bad and left out; listed in"))
            let text = try String(contentsOfFile: "\(folder)/fout.csv", encoding: .utf8)
            #expect(
                text.split(separator: "\n").count == 9 && text.contains(",2820,Startdatum periodiek algemeen,overlap"))
            #expect(try mode("\(folder)/fout.csv") == 0o600)
            #expect(try bijstand("dossiers", example, "--bad-rows", "\(folder)/fout.csv/fout.csv").status == 73)
            // Its own list is replaced, also through a link, and nothing else.
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/link", withDestinationPath: "\(folder)/fout.csv")
            #expect(try bijstand("dossiers", example, "--bad-rows", "\(folder)/link").status == 0)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "\(folder)/fout.csv")
            try "brief\n".write(toFile: "\(folder)/brief.txt", atomically: true, encoding: .utf8)
            for other in ["\(folder)/brief.txt", folder] {
                let refused = try bijstand("dossiers", example, "--bad-rows", other)
                #expect(refused.status == 73 && refused.err.contains("\(other): cannot write"), "\(refused.err)")
            }
            #expect(try String(contentsOfFile: "\(folder)/brief.txt", encoding: .utf8) == "brief\n")
            let copy = "\(folder)/d.csv"
            try FileManager.default.copyItem(atPath: example, toPath: copy)
            #expect(try bijstand("dossiers", copy, "--bad-rows", copy).status == 64)
            #expect(FileManager.default.contentsEqual(atPath: copy, andPath: example))
        }
    }

    /// Nothing is estimated from a file of which more than a tenth is lost; the list of bad rows is still written.
    @Test func tooManyBadRows() throws {
        try Fixture.inFolder { folder in
            let good = (1...8).map { "D\($0);p;1980;2018-12-01;;Alleenstaande;14;" }
            let text = Fixture.dossiers(good + ["E;p;123456782;2018-12-01;;Alleenstaande;14;"])
            try text.write(toFile: "\(folder)/d.csv", atomically: true, encoding: .utf8)
            for option in [
                ["--hazards"], ["--scenario", "\(folder)/uit", "--basis", "\(Fixture.root)/scenarios/nederland.yaml"],
            ] {
                let outcome = try bijstand(
                    ["dossiers", "\(folder)/d.csv", "--bad-rows", "\(folder)/fout.csv"] + option)
                #expect(outcome.status == 65 && outcome.out.isEmpty)
                #expect(outcome.err.contains("more than a tenth of 9 rows") && !outcome.err.contains("123456782"))
            }
            #expect(try String(contentsOfFile: "\(folder)/fout.csv", encoding: .utf8).split(separator: "\n").count == 2)
            try "basis: b.yaml\nnaam: p\nbeginstand: {bestand: {pad: d.csv, bron: x}}\n".write(
                toFile: "\(folder)/p.yaml", atomically: true, encoding: .utf8)
            try Fixture.base.write(toFile: "\(folder)/b.yaml", atomically: true, encoding: .utf8)
            let scenario = try bijstand("validate", "\(folder)/p.yaml")
            #expect(scenario.status == 65 && scenario.err.contains("more than a tenth of 9 rows"))
        }
    }

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber).intValue
            & 0o777
    }

    /// A forecast from the file alone: it validates, runs without money, tells no row of the file, and is what is committed.
    @Test func scenarioOfItsOwn() throws {
        let committed = "\(Fixture.root)/scenarios/dossiers-voorbeeld"
        try Fixture.inFolder { folder in
            let basis = "\(Fixture.root)/scenarios/nederland.yaml"
            let out = "\(folder)/eigen"
            let made = try bijstand(
                "dossiers", example, "--cut-off", "2018-12", "--opgesteld", "2026-11", "--scenario", out, "--basis",
                basis,
                language: nil)
            #expect(made.status == 0, "\(made.err)")
            let names = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
            #expect(
                names == [
                    "README.md", "dossiers-voorbeeld.yaml", "instroom.svg", "overleving.svg", "raming.svg",
                    "schattingen.csv",
                    "uitstroom.svg", "waarnemingen.csv",
                ])
            for name in names {
                let text = try String(contentsOfFile: "\(out)/\(name)", encoding: .utf8)
                #expect(!text.contains("VB0"), "\(name)")
                // Paths differ, as the folder does.
                if name == "dossiers-voorbeeld.yaml" { continue }
                #expect(try text == String(contentsOfFile: "\(committed)/\(name)", encoding: .utf8), "\(name)")
            }
            let scenario = try ScenarioFile(path: "\(out)/dossiers-voorbeeld.yaml").scenario
            #expect(!scenario.hasMoney && scenario.centers[.stock].first == 755)
            let again = ["dossiers", example, "--cut-off", "2018-12", "--scenario", out, "--basis", basis]
            let there = try bijstand(again)
            #expect(there.status == 73 && there.err.contains("--scenario names another"))
            #expect(try bijstand("dossiers", example, "--basis", basis).status == 64)
            #expect(try bijstand(again + ["--overwrite"]).status == 0)
            let run = try bijstand(
                "run", "\(out)/dossiers-voorbeeld.yaml", "--replications", "2", "--quiet", "--output", "\(folder)/uit")
            #expect(run.status == 0, "\(run.err)")
            // Gouda's budget of 2019 is of 1,660 dossiers, and not of these 755.
            let other = try bijstand(
                "dossiers", example, "--cut-off", "2018-12", "--gemeente", "Gouda", "--scenario", "\(folder)/gouda",
                "--basis", basis, language: nil)
            #expect(other.out.contains("Zonder geld: het openbare budget is 120 % meer dan haar dossiers kosten."))
            #expect(try !ScenarioFile(path: "\(folder)/gouda/gouda.yaml").scenario.hasMoney)
            // A folder that did not come to be is not left behind.
            let none = try bijstand(
                "dossiers", example, "--cut-off", "1980-01", "--scenario", "\(folder)/niets", "--basis", basis)
            #expect(none.status == 65 && !FileManager.default.fileExists(atPath: "\(folder)/niets"))
        }
        let gone = try bijstand("dossiers", example, "--yaml")
        #expect(gone.status == 64 && gone.err.contains("--scenario"))
    }

    /// A forecast from what was known at the end of 2017 against what came, by the file of a year later: stocks of groups, exits by cause.
    @Test func aLaterFile() throws {
        try Fixture.inFolder { folder in
            let basis = "\(Fixture.root)/scenarios/nederland.yaml"
            let asked = [
                "dossiers", example, "--cut-off", "2017-12", "--scenario", "\(folder)/eigen", "--basis", basis,
            ]
            let made = try bijstand(asked + ["--after", example], language: nil)
            #expect(made.status == 0 && made.out.contains("vergelijking.csv"), "\(made.err)")
            let rows = try String(contentsOfFile: "\(folder)/eigen/vergelijking.csv", encoding: .utf8).split(
                separator: "\n")
            let stock = try #require(rows.first { $0.hasPrefix("stand,totaal,totaal,2018-12,") }).split(separator: ",")
            let (low, high) = (try #require(Double(stock[5])), try #require(Double(stock[8])))
            #expect(stock[9] == "755" && low < 755 && 755 < high)
            #expect(rows.contains { $0.hasPrefix("uitstroom,oorzaak,werk,2018,") && $0.hasSuffix(",109") })
            let page = try String(contentsOfFile: "\(folder)/eigen/README.md", encoding: .utf8)
            #expect(page.contains("tegenover wat 'dossiers-voorbeeld.csv' daarna telt"))
            let early = try bijstand(
                ["dossiers", example, "--scenario", "\(folder)/nog", "--basis", basis, "--after", example])
            #expect(early.status == 65 && early.err.contains("expected a start after 2018-12"), "\(early.err)")
            #expect(try bijstand("dossiers", example, "--after", example).status == 64)
        }
    }

    @Test func exitCodes() throws {
        try Fixture.inFolder { folder in
            #expect(try bijstand("dossiers").status == 64)
            #expect(try bijstand("dossiers", example, "--example", "3").status == 64)
            #expect(try bijstand("dossiers", example, "--cut-off", "2018").status == 64)
            #expect(try bijstand("dossiers", example, "--cut-off", "2018-12", "--from", "2019-01").status == 64)
            let late = try bijstand("dossiers", example, "--cut-off", "2030-12")
            #expect(late.status == 65 && late.err.contains("long after the last start or end, of 2018-12"))
            #expect(try bijstand("dossiers", "\(folder)/niets.csv").status == 66)
            #expect(try bijstand("dossiers", example, "--mapping", "\(folder)/niets.yaml").status == 66)
            try "".write(toFile: "\(folder)/leeg.csv", atomically: true, encoding: .utf8)
            #expect(try bijstand("dossiers", "\(folder)/leeg.csv").status == 65)
            // Every row of another regeling: nothing to use.
            try "regeling: 99\n".write(toFile: "\(folder)/m.yaml", atomically: true, encoding: .utf8)
            let none = try bijstand("dossiers", example, "--mapping", "\(folder)/m.yaml")
            #expect(none.status == 65 && none.err.contains("found no usable row among 3620"))
        }
    }

    @Test func aMappingMapsReasons() throws {
        try Fixture.inFolder { folder in
            try "oorzaken: {Uitkering beëindigd: handhaving}\n".write(
                toFile: "\(folder)/m.yaml", atomically: true, encoding: .utf8)
            let outcome = try bijstand("dossiers", example, "--mapping", "\(folder)/m.yaml")
            #expect(outcome.status == 0 && !outcome.out.contains("zonder vertaling"))
        }
    }
}
