import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import BijstandExchange

/// Unemployment by month from a file, as far as it was known.
@Suite struct UnemploymentSeriesTests {
    private static let csv = """
        maand,waarde,bekend,aanname
        2016-12,5.9,2017-01,
        2017-01,5.4,2017-02,true
        2018-12,4.1,2019-01,
        2018-12,4.3,2019-06,
        2019-04,3.9,,
        2019-05,3.8,2019-06,
        2021-03,9.9,2021-04,

        """

    private func points(_ changes: String, csv: String = Self.csv) throws -> (points: [String: Double], ScenarioFile) {
        let file = try Fixture.file(changes, files: ["x.csv": csv])
        let range = file.scenario.layout.range(.pad)
        let values = file.scenario.quantities[range].map { $0!.center }
        return (
            Dictionary(uniqueKeysWithValues: zip(file.scenario.points.map(\.description), values)), file
        )
    }

    private let reeks = "arbeidsmarkt: {pad: {reeks: x.csv}}"

    /// Of each month the latest that was known; months that the scenario names stand; years before the state looks back to and
    /// after the run are not read.
    @Test func asFarAsKnown() throws {
        let (may, file) = try points("terugblik: false\npeildatum: 2019-05\n\(reeks)")
        // The base names January 2019.
        #expect(may == ["2017-01": 5.4, "2018-12": 4.1, "2019-01": 4, "2019-04": 3.9])
        #expect(file.kennis.leftOut == 2 && file.kennis.latest == Month("2019-05"))
        let (june, _) = try points("terugblik: false\npeildatum: 2019-06\n\(reeks)")
        #expect(june["2018-12"] == 4.3 && june["2019-05"] == 3.8)
        let (all, back) = try points(reeks)
        #expect(all == june && back.kennis.leftOut == 0)
        #expect(file.paths.last.map { ($0 as NSString).lastPathComponent } == "x.csv")
        // The canonical form holds the months, and no file.
        let again = try ScenarioFile(canonical: file.canonical, name: "manifest")
        #expect(again.canonical == file.canonical && again.scenario.points == file.scenario.points)
        #expect(again.kennis.latest == file.kennis.latest)
    }

    /// An assumption is one; the rest has the file for its source.
    @Test func sources() throws {
        let (_, file) = try points("arbeidsmarkt: {pad: {reeks: x.csv}}")
        let scenario = file.scenario
        let provenance = scenario.quantities[scenario.layout.range(.pad)].map { $0!.provenance }
        #expect(provenance[0] == .aanname)
        let place = file.place(of: "arbeidsmarkt.pad.2018-12")
        #expect((place.file as NSString).lastPathComponent == "x.csv" && place.line == 5)
    }

    @Test(arguments: [
        ("maand,waarde\n2019-13,4\n2019-02,\"4,1\"\n2019-03,400\n", ["maand 2", "waarde 3", "waarde 4"]),
        ("maand,percentage\n2019-01,4\n", ["waarde 1"]), ("maand,waarde,bekend\n2019-01,4,ooit\n", ["bekend 2"]),
        ("maand,waarde\n\"2019-01,4\n", [" 2"]),
    ])
    func wrongFiles(csv: String, keys: [String]) throws {
        let found = try Fixture.diagnostics { try points(reeks, csv: csv) }
        #expect(found.map { "\($0.key) \($0.line)" } == keys)
    }

    @Test func missingFile() throws {
        let found = try Fixture.diagnostics("arbeidsmarkt: {pad: {reeks: weg.csv}}")
        #expect(
            found.map(\.key) == ["arbeidsmarkt.pad.reeks"] && found.first?.found.english.contains("weg.csv") == true)
    }
}
