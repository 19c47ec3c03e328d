import BijstandCaseload
import BijstandFigures
import Foundation
import TestSupport
import Testing

@testable import BijstandExchange

@Suite struct ObservedOpeningTests {
    private let series = """
        grootheid,periode,waarde,fout,bron
        stand,2017-06,380,5,telling
        stand,2018,412,5,jaarverslag
        aandeel_indeling_1,2018-12,0.2,0.01,telling
        aandeel_indeling_2,2018-12,0.3,0.01,telling
        aandeel_indeling_3A,2018-12,0.4,0.01,telling
        aandeel_indeling_3B,2018-12,0.1,0.01,telling
        stand,2031-06,390,5,telling
        lasten,2018,6e6,1e4,jaarrekening

        """
    private let observed = "waarnemingen: reeks.csv\nbeginstand: {aantal: waargenomen, indeling: waargenomen}\n"

    private func errors(_ changes: String, _ text: String? = nil) throws -> [String] {
        do {
            _ = try Fixture.file(changes, files: ["reeks.csv": text ?? series])
            return []
        } catch let error as InvalidInput {
            return error.diagnostics.map {
                let file = $0.file.split(separator: "/").last!
                return "\(file):\($0.line): \($0.key): found \($0.found), expected \($0.expected)"
                    .replacing($0.file.dropLast(file.count), with: "").replacing(#/\/[^ ']*\//#, with: "")
            }
        }
    }

    /// The figures of the cut-off, with their source; a series may be of any time.
    @Test func takesTheCutOff() throws {
        let file = try Raming.file(observed, files: ["reeks.csv": series])
        let scenario = file.scenario
        #expect(scenario.centers.scalar(.stock) == 412)
        #expect(Array(scenario.centers[.stockIndeling]) == [0.2, 0.3, 0.4, 0.1])
        #expect(scenario.quantities[scenario.layout.range(.stock).lowerBound]?.provenance == .bron("jaarverslag"))
        #expect(scenario.observedStart?.waarde == 412 && scenario.waarnemingen.all.count == 7)
        #expect(file.kennis.leftOut == 1, "the figure of 2031")
        #expect(scenario.with(horizon: 24).observedStart != nil)
        #expect(file.warnings.isEmpty)
    }

    /// The canonical form reads back as the same scenario, and its digest follows the file.
    @Test func readsBack() throws {
        try Fixture.inFolder { folder in
            func write(_ text: String) throws -> ScenarioFile {
                try text.write(toFile: "\(folder)/reeks.csv", atomically: true, encoding: .utf8)
                try (Fixture.base.replacing("aantal: 400", with: "aantal: waargenomen") + "waarnemingen: reeks.csv\n")
                    .write(toFile: "\(folder)/a.yaml", atomically: true, encoding: .utf8)
                return try ScenarioFile(path: "\(folder)/a.yaml")
            }
            let first = try write(series)
            let again = try ScenarioFile(canonical: first.canonical, name: "m", files: first.files)
            #expect(again.scenario.quantities == first.scenario.quantities && again.digest == first.digest)
            #expect(again.scenario.waarnemingen == first.scenario.waarnemingen)
            #expect(first.files.map(\.key) == ["waarnemingen"])
            #expect(try write(series.replacing("380", with: "381")).digest != first.digest)
        }
    }

    /// A number of its own stands; one far from what was observed is worth a look.
    @Test func ownNumber() throws {
        let file = try Fixture.file("waarnemingen: reeks.csv", files: ["reeks.csv": series])
        #expect(file.scenario.centers.scalar(.stock) == 400 && file.scenario.observedStart == nil)
        #expect(file.warnings.count == 1 && (file.warnings.first?.text ?? "").contains("400, but"))
        #expect((file.warnings.first?.text ?? "").contains("has 412 in 2018-12; 'waargenomen' takes it"))
        let near = try Fixture.file(
            "waarnemingen: reeks.csv\nbeginstand: {aantal: 402}", files: ["reeks.csv": series])
        #expect(near.warnings.isEmpty, "two errors away")
    }

    @Test func everythingWrong() throws {
        #expect(
            try errors(observed + "start: 2019-02\n") == [
                "proef.yaml:4: beginstand.aantal: found 'waargenomen', but reeks.csv has no stand of 2019-01, expected a row stand,2019-01,… there: it is the month before the start",
                "proef.yaml:4: beginstand.indeling: found 'waargenomen', but reeks.csv has no aandeel_indeling_1, aandeel_indeling_2, aandeel_indeling_3A, aandeel_indeling_3B of 2019-01, expected a row aandeel_indeling_1,2019-01,… there: it is the month before the start",
            ])
        let without = try errors("beginstand: {aantal: waargenomen}")
        #expect(
            without.count == 1
                && (without.first ?? "").contains("found 'waargenomen' without waarnemingen, expected waarn"))
        #expect(try errors("waarnemingen: niets.csv\nbeginstand: {aantal: waargenomen}").count == 1)
        let bad = try errors(observed, "grootheid,periode,waarde,fout,bron\nstand,2018,veel,5,x\n")
        #expect(bad.count == 1 && (bad.first ?? "").hasPrefix("reeks.csv:2: waarde: found 'veel'"))
        #expect(try errors("beginstand: {leefvorm: waargenomen}").count == 1, "no other table")
        let zeros = series.replacing(#/,0\.[0-9],0/#, with: ",0,0")
        #expect(try errors(observed, zeros).contains { $0.contains("expected a share above 0") })
        let bound =
            "grootheid,periode,waarde,fout,grens,bron\nstand,2018,412,5,ten_minste,x\nstand,2017,412,5,,x\n"
        #expect(try errors("waarnemingen: reeks.csv\nbeginstand: {aantal: waargenomen}", bound).count == 1)
    }

    @Test func realisedStockMustBeTheSame() throws {
        let changes =
            "start: 2019-07\nwaarnemingen: reeks.csv\ngerealiseerd: {aanname: true, stand: {\"5\": 401, \"6\": 400}}\n"
        let text = "grootheid,periode,waarde,fout,bron\nstand,2019-05,402,5,x\nstand,2019-06,400,5,x\n"
        #expect(
            try errors(changes, text) == [
                "proef.yaml:5: gerealiseerd.stand.5: found 401, expected 402, as reeks.csv has it, or nothing"
            ])
    }

    /// Amounts are figures of a calendar year; calibration refuses them, as it does figures of other times.
    @Test func amounts() throws {
        try Fixture.inFolder { folder in
            let path = "\(folder)/reeks.csv"
            func read(_ rows: String, of scenario: Scenario? = nil) -> String {
                do {
                    try ("grootheid,periode,waarde,fout,bron\n" + rows).write(
                        toFile: path, atomically: true, encoding: .utf8)
                    return "\(try ObservedFile(path: path, of: scenario).waarnemingen.map(\.naam))"
                } catch { return "\(error)" }
            }
            let rows = "lasten,2019,6e6,1e4,x\nprijs,2019,14400,1,x\nbudget_definitief,2019,5e6,1,x\n"
            #expect(read(rows) == "[\"lasten(2019)\", \"prijs(2019)\", \"budget_definitief(2019)\"]")
            let refused = read(rows, of: try Fixture.scenario())
            #expect(
                refused.contains(":2: grootheid: found 'lasten', expected a figure of dossiers: calibration fits no"))
            #expect(refused.split(separator: "\n").count == 3)
            #expect(read("lasten,2019-H1,6e6,1,x\n").contains("periode: found '2019-H1', expected a calendar year"))
            #expect(read("lasten,2019,-1,1,x\n").contains("expected an amount in euros, 0 or more"))
            #expect(read("stand,2019,1e12,1,x\n").contains("waarde: found '1e12'"))
            #expect(
                read("stand,2019,1,1,x\nstand,2019-12,1,1,x\n").contains(
                    "found stand(2019-12), which stands in line 2 too"))
            #expect(read("aow,2019-K1,1,1,x\naow,2019-01/2019-03,1,1,x\n").contains("which stands in line 2 too"))
        }
    }
}
