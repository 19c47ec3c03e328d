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
            lines.count == 8
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
            #expect(outcome.status == 0 && outcome.err.split(separator: "\n").count == 8)
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
            for option in [["--hazards"], ["--yaml"]] {
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

    /// The estimates stand as changes on the worked example, and a run takes them.
    @Test func yamlIsAScenario() throws {
        let yaml = try bijstand("dossiers", example, "--yaml", "--cut-off", "2018-12")
        #expect(yaml.status == 0 && !yaml.out.contains("VB0") && !yaml.out.contains(Fixture.root))
        let large = "basis: \(Fixture.root)/scenarios/hilversum-2019.yaml\nnaam: groot-basis\nparameters: geen\n"
        try Fixture.inFolder { folder in
            for (name, basis) in [
                ("groot", large),
                ("klein", Fixture.base.replacing("{overig: 8, elke: 0}", with: "{overig: 8, elke: 0.5}")),
            ] {
                try basis.write(toFile: "\(folder)/\(name)-basis.yaml", atomically: true, encoding: .utf8)
                try "basis: \(name)-basis.yaml\nnaam: \(name)\n\(yaml.out)".write(
                    toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
                let validated = try bijstand("validate", "\(folder)/\(name).yaml")
                #expect(validated.status == 0, "\(validated.err)")
            }
            let scenario = try ScenarioFile(path: "\(folder)/groot.yaml").scenario
            let history = try DossierFile(path: example).history
            let cutOff = Month("2018-12")!
            #expect(scenario.cutOff == cutOff)
            #expect(scenario.centers[.stock].first == Double(history.stock(at: cutOff).count))
            #expect(scenario.centers[.formerRecipients].first == Double(history.formerRecipients(at: cutOff).count))
            // A band's hazard over all causes comes back: cause hazards × ratio, to the digits printed.
            let window = ObservationWindow(from: history.firstExit!, through: cutOff)!
            let band = OccurrenceExposure(history, window: window).by(\.duur)[2].count.total
            let causes = Array(scenario.centers[.uitstroom])
            let ratio = Array(scenario.centers[.uitstroomDuur])[2]
            let sum = stride(from: 0, to: causes.count, by: Afstand.count).reduce(0) { $0 + causes[$1] }
            #expect(abs(sum * ratio / band.hazard - 1) < 1e-3)
            let run = try bijstand(
                "run", "\(folder)/groot.yaml", "--replications", "2", "--quiet", "--output", "\(folder)/uit")
            #expect(run.status == 0, "\(run.err)")
        }
    }

    @Test func exitCodes() throws {
        try Fixture.inFolder { folder in
            #expect(try bijstand("dossiers").status == 64)
            #expect(try bijstand("dossiers", example, "--example", "3").status == 64)
            #expect(try bijstand("dossiers", example, "--cut-off", "2018").status == 64)
            #expect(try bijstand("dossiers", example, "--cut-off", "2018-12", "--from", "2019-01").status == 64)
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
