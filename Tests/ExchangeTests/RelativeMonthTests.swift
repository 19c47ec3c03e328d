import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import BijstandExchange

/// Months by their distance to the first of the run: `start`, `start+24`.
@Suite struct RelativeMonthTests {
    private let start = Month("2019-10")!

    @Test(arguments: [
        ("start", "2019-10"), ("start+0", "2019-10"), ("start+1", "2019-11"), ("start+3", "2020-01"),
        ("start-10", "2018-12"), ("start+312", "2045-10"), ("start-312", "1993-10"),
    ])
    func months(text: String, month: String) { #expect(RelativeMonth.month(text, start: start) == Month(month)) }

    @Test(arguments: [
        "start+", "start+x", "start + 3", "start3", "Start", "start+313", "start-400", "start+1.5", "start++1",
        "starts",
    ])
    func noMonths(text: String) {
        #expect(RelativeMonth.month(text, start: start) == nil)
        #expect(RelativeMonth.isMeant(text))
    }

    private let measure = """
        interventies:
          - naam: a
            soort: beleid
            aanname: true
            kosten: {start: 5, start+12: 7, elke: 9}
            effecten: [{proces: uitstroom, van: start+6, tot: start+17, ratio: 1.5}]
            traject:
              van: start-2
              tot: start+11
              plaatsen: {start-2: 3, start+5: 4}
              budget: {start+14: 100}
              prijs: 10
              lockin: {maanden: 2}
        """

    /// Everywhere in an intervention, in a run of another start another month; the canonical form has months alone.
    @Test(arguments: [
        ("2019-01", "2019-07", "2020-06", "2018-11", "2019-12", ["2018-11", "2019-06"]),
        ("2019-10", "2020-04", "2021-03", "2019-08", "2020-09", ["2019-08", "2020-03"]),
    ])
    func inInterventions(start: String, van: String, tot: String, begin: String, end: String, plaatsen: [String]) throws
    {
        // A run that begins within a year tells what that year had.
        let within = start.hasSuffix("-01") ? "" : "gerealiseerd: {aanname: true, lasten: 1_000_000, baten: 1}\n"
        let file = try Fixture.file("start: \(start)\n\(within)\(measure)")
        let intervention = file.scenario.interventions[0]
        let effect = intervention.effects[0]
        #expect("\(effect.from)" == van && effect.to.map { "\($0)" } == tot)
        let traject = try #require(intervention.traject)
        #expect("\(traject.from)" == begin && traject.to.map { "\($0)" } == end)
        #expect(traject.plaatsen.map { "\($0.from)" } == plaatsen)
        #expect(!file.canonical.contains("start+") && !file.canonical.contains("start-"))
        let again = try ScenarioFile(canonical: file.canonical, name: "manifest")
        #expect(again.canonical == file.canonical)
        #expect(again.scenario.interventions.map(\.effects) == file.scenario.interventions.map(\.effects))
        // A table by year: the year of that month.
        let year = Int(start.prefix(4))!
        #expect(file["interventies.a.kosten.\(year)"]?.center == 5)
        #expect(file["interventies.a.kosten.\(year + 1)"]?.center == 7)
    }

    /// What code changes of a start moves them too.
    @Test func changedStart() throws {
        let file = try Fixture.file(measure).changed(by: "start: 2020-01")
        #expect(file.scenario.interventions[0].effects[0].from == Month("2020-07"))
    }

    /// In tables of the registry by year, of more than one axis too.
    @Test func tablesByYear() throws {
        let file = try Fixture.file("buig: {aandeel_verandering: {start+12: 0.9}}")
        #expect(file["buig.aandeel_verandering.2020"]?.center == 0.9)
        #expect(file["buig.aandeel_verandering.2019"]?.center == 1)
    }

    /// Of two numbers of one month the upper file's stands, whichever of them is relative; in one file that is an error.
    @Test func sameMonthTwice() throws {
        func laid(_ below: String, _ above: String) throws -> Double? {
            try Fixture.inFolder { folder in
                let path = try Fixture.write("buig: {aandeel_verandering: {\(below)}}", to: folder)
                let layer = "\(folder)/laag.yaml"
                try "naam: l\nnodig: []\nbuig: {aandeel_verandering: {\(above)}}".write(
                    toFile: layer, atomically: true, encoding: .utf8)
                return try ScenarioFile(path: path, met: [layer])["buig.aandeel_verandering.2020"]?.center
            }
        }
        #expect(try laid("2020: 0.9", "start+12: 0.8") == 0.8)
        #expect(try laid("start+12: 0.9", "2020: 0.8") == 0.8)
        #expect(try laid("start+12: 0.9", "start+23: 0.8") == 0.8)
        #expect(
            try found("buig: {aandeel_verandering: {2020: 0.9, start+12: 0.8}}") == [
                "buig.aandeel_verandering.start+12: 'start+12', a second number of 2020"
            ])
    }

    private func found(_ changes: String) throws -> [String] {
        try Fixture.diagnostics(changes).map { "\($0.key): \($0.found.english)" }
    }

    /// Misspelt and too far away, each once and with its key.
    @Test(arguments: [
        ("tot: start+17", "tot: start+x", "interventies.a.effecten[1].tot: 'start+x'"),
        ("van: start+6", "van: start-400", "interventies.a.effecten[1].van: 'start-400'"),
        ("van: start-2", "van: Start", "interventies.a.traject.van: 'Start'"),
        ("start+5: 4", "start5: 4", "interventies.a.traject.plaatsen.start5: 'start5'"),
        ("start+12: 7", "start+1y: 7", "interventies.a.kosten.start+1y: 'start+1y'"),
        ("start+14", "start+999", "interventies.a.traject.budget.start+999: 'start+999'"),
        ("tot: start+17", "tot: start+5", "interventies.a.effecten[1].tot: '2019-06', before van"),
    ])
    func wrong(from: String, to: String, message: String) throws {
        #expect(try found(measure.replacing(from, with: to)) == [message])
    }

    /// They stand where an intervention names a month, and nowhere else.
    @Test func elsewhereTheyAreNoMonths() throws {
        #expect(try found("peildatum: start+3") == ["peildatum: 'start+3'"])
        #expect(try found("arbeidsmarkt: {pad: {start+3: 5}}").count == 1)
    }
}
