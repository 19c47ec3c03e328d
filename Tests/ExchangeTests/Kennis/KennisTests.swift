import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import BijstandExchange

/// What was known when. The base starts in January 2019 and tells of no number since when it is known.
@Suite struct KennisTests {
    private func month(_ text: String) -> Month { Month(text)! }

    private func found(_ changes: String) throws -> [String] {
        try Raming.diagnostics(changes).map { "\($0.key): \($0.found.english)" }
    }

    /// Hindsight of every sort: a rate, an amount, a norm, a measure, a target.
    @Test(arguments: [
        ("uitstroom: {hazard: {werk: {bekend: 2020-12, \"1\": 0.09}}}", "uitstroom.hazard.werk.1", "2020-12"),
        (
            "buig: {nader_voorlopig: {2019: {waarde: 5_100_000, bron: brief, bekend: 2019-05}}}",
            "buig.nader_voorlopig.2019", "2019-05"
        ),
        ("buig: {prijs: {2019: {waarde: 14500, aanname: true, bekend: 2026-01}}}", "buig.prijs.2019", "2026-01"),
        (
            "interventies: [{naam: poort, soort: beleid, bron: brief, bekend: 2020-12, effecten: [{proces: instroom, ratio: 0.9, van: 2019-03}]}]",
            "interventies.poort.effecten.1.ratio", "2020-12"
        ),
    ])
    func hindsightIsRefused(changes: String, key: String, bekend: String) throws {
        let wrong = try Raming.diagnostics(changes)
        #expect(wrong.map(\.key) == [key])
        #expect(wrong.first?.found.english == "a number that became known in \(bekend)")
        #expect(wrong.first?.expected.english.contains("2019-01") == true, "the peildatum is the start")
        // The same, stipulated, looking back, or known in time.
        let stipulated = try Raming.file("wat_als: true\n\(changes)")
        #expect(stipulated.kennis.watAls == ["proef"] && stipulated.kennis.soort == .raming)
        let back = try Raming.file("terugblik: true\n\(changes)")
        #expect(back.kennis.soort == .terugblik && back.kennis.later.map(\.path) == [key])
        #expect(back.kennis.later.map(\.bekend) == [month(bekend)])
        #expect(try found(changes.replacing(bekend, with: "2019-01")) == [])
    }

    /// A period in the title of a source is not its year.
    @Test func periodInATitle() throws {
        func goal(_ bron: String) -> String {
            "doelstellingen: [{naam: a, cijfer: stand, ten_hoogste: 4, van: 2019, bron: \"\(bron)\"}]"
        }
        #expect(try found(goal("Akkoord 2018–2022 (2018)")) == [])
        #expect(try found(goal("Akkoord 2018-2022")) == [])
        #expect(try !found(goal("Verslag 2022")).isEmpty)
    }

    /// A budget that a source sets before it can be: a definitive one two years ahead. What is assumed may say anything.
    @Test func budgetBeforeItsTime() throws {
        func budget(_ why: String) -> String {
            "buig: {definitief: {2020: {waarde: 5_100_000, \(why), bekend: 2018-10}}}"
        }
        let wrong = try Raming.diagnostics(budget("bron: brief"))
        #expect(wrong.map(\.key) == ["buig.definitief.2020.bekend"])
        #expect(wrong.first?.expected.english.hasPrefix("2020-03 or later") == true)
        #expect(try found(budget("aanname: true")) == [])
    }

    /// The nearest tells: file, section, table, number; of a number its own month before that of its source.
    @Test func nearestTells() throws {
        let plain = "{waarde: 5e6, aanname: true}"
        try Fixture.inFolder { folder in
            try "brief: {titel: De brief, maand: 2020-12}\noud: {titel: Oud, maand: 2018-06}\n"
                .write(toFile: "\(folder)/bronnen.yaml", atomically: true, encoding: .utf8)
            func refused(_ number: String, section: String = "", file: String = "") throws -> Int {
                let lines = [file, "bronnen: bronnen.yaml", "buig:", section, "  voorlopig: {2019: \(number)}"]
                let path = try Raming.write(lines.filter { !$0.isEmpty }.joined(separator: "\n"), to: folder)
                return try Fixture.diagnostics { try ScenarioFile(path: path) }.count
            }
            #expect(try refused(plain) == 0)
            #expect(try refused(plain, file: "opgesteld: 2020-01") == 1)
            #expect(try refused(plain, file: "opgesteld: 2020-01\nbekend: 2018-01") == 0)
            #expect(try refused(plain, section: "  bekend: 2018-12", file: "opgesteld: 2020-01") == 0)
            #expect(try refused("{waarde: 5e6, bron: brief}", section: "  bekend: 2018-12") == 1)
            #expect(try refused("{waarde: 5e6, bron: brief, bekend: 2019-01}") == 0)
            #expect(try refused("{waarde: 5e6, bron: oud}", file: "opgesteld: 2020-01") == 0)
            #expect(try refused("{waarde: 5e6, bron: onbekend}", file: "opgesteld: 2020-01") == 1)
        }
    }

    /// A basis that was written earlier does not make the numbers of a file over it older, nor the other way round.
    @Test func layersKeepTheirMonths() throws {
        try Fixture.inFolder { folder in
            let path = try Raming.write("opgesteld: 2021-03\nuitstroom: {hazard: {werk: {\"1\": 0.09}}}", to: folder)
            try ("opgesteld: 2018-12\n" + Fixture.base)
                .write(toFile: "\(folder)/basis.yaml", atomically: true, encoding: .utf8)
            #expect(try Fixture.diagnostics { try ScenarioFile(path: path) }.map(\.key) == ["uitstroom.hazard.werk.1"])
            let back = try Raming.write(
                "terugblik: true\nopgesteld: 2021-03\nuitstroom: {hazard: {werk: {\"1\": 0.09}}}", to: folder)
            try ("opgesteld: 2018-12\n" + Fixture.base)
                .write(toFile: "\(folder)/basis.yaml", atomically: true, encoding: .utf8)
            let file = try ScenarioFile(path: back)
            #expect(file.kennis.undated == 0 && file.kennis.latest == month("2021-03"))
            #expect(file.kennis.later.map(\.path) == ["uitstroom.hazard.werk.1"])
            // So it is when the canonical form is read back.
            let again = try ScenarioFile(canonical: file.canonical, name: "manifest")
            #expect(again.canonical == file.canonical && again.kennis == file.kennis)
        }
    }

    /// Structure may be from later where the registry says so, and is listed; elsewhere it is refused.
    @Test func structure() throws {
        let file = try Raming.file(
            "uitstroom: {leeftijd: {structuur: true, bekend: 2023-05, bron: b, werk: {vanaf55: 0.7, elke: 1}, elke: {elke: 1}}}"
        )
        #expect(
            !file.kennis.structuur.isEmpty && file.kennis.structuur.allSatisfy { $0.hasPrefix("uitstroom.leeftijd.") })
        #expect(
            try found("uitstroom: {hazard: {structuur: true, bekend: 2023-05, werk: {\"1\": 0.09}}}")
                == ["uitstroom.hazard.werk.1.structuur: true"])
    }

    @Test func peildatum() throws {
        let later = "buig: {voorlopig: {2020: {waarde: 5_100_000, bron: brief, bekend: 2019-10}}}\n"
        #expect(try Raming.file("peildatum: 2019-12\n" + later).kennis.peildatum == month("2019-12"))
        #expect(try found("peildatum: 2019-09\n" + later).count == 1)
        #expect(try found("peildatum: 2020-01") == ["peildatum: '2020-01'"])
        #expect(try found("peildatum: mei 2019") == ["peildatum: 'mei 2019'"])
        #expect(try Raming.file("terugblik: true\npeildatum: 2022-12").kennis.given == month("2022-12"))
    }

    /// Wrong months and marks are told with their place.
    @Test(arguments: [
        ("opgesteld: gisteren", "opgesteld"), ("buig: {bekend: 2019}", "buig.bekend"),
        ("uitstroom: {leeftijd: {structuur: misschien, elke: {elke: 1}}}", "uitstroom.leeftijd.structuur"),
        ("wat_als: []", "wat_als"), ("terugblik: ja", "terugblik"), ("bronnen: niets.yaml", "bronnen"),
    ])
    func wrongMarks(changes: String, key: String) throws {
        #expect(try Raming.diagnostics(changes).map(\.key) == [key])
    }

    /// Draws know what they were fitted to.
    @Test func posterior() throws {
        func file(_ bekend: String, _ changes: String = "") throws -> ScenarioFile {
            try Raming.file(
                "parameters: p.csv\n\(changes)",
                files: ["p.csv": "bekend,uitstroom.hazard.werk.1\n\(bekend),0.1\n\(bekend),0.11\n"])
        }
        #expect(try Fixture.diagnostics { try file("2022-11") }.map(\.key) == ["parameters"])
        #expect(try file("2018-12").kennis.latest == month("2018-12"))
        #expect(try file("2022-11", "terugblik: true").kennis.later.map(\.path) == ["parameters"])
    }

    /// Of a figure that was published twice the one counts that was known; later ones are counted.
    @Test func observedFigures() throws {
        let text = """
            grootheid,periode,waarde,fout,bron,bekend
            stand,2018-12,400,5,eerste,2019-01
            stand,2018-12,390,5,herzien,2019-06
            stand,2019-06,380,5,later,2019-08

            """
        func stand(_ changes: String) throws -> (value: Double?, leftOut: Int) {
            let file = try Raming.file(
                "waarnemingen: w.csv\nbeginstand: {aantal: waargenomen}\n\(changes)", files: ["w.csv": text])
            return (file.scenario.observedStart?.waarde, file.kennis.leftOut)
        }
        #expect(try stand("") == (400, 2))
        #expect(try stand("peildatum: 2019-06") == (390, 1))
        #expect(try stand("terugblik: true") == (390, 0))
    }

    /// A number that was published twice counts as it was known last; where nothing was known yet, that is told.
    @Test func publications() throws {
        let twice =
            "buig: {voorlopig: {2019: [{waarde: 29.6e6, bron: a, bekend: 2018-10}, {waarde: 28.6e6, bron: b, bekend: 2019-04}]}}"
        func budget(_ changes: String) throws -> (value: Double?, leftOut: Int) {
            let file = try Raming.file("\(changes)\n\(twice)")
            let position = file.scenario.layout.range(.voorlopig).lowerBound
            return (file.scenario.quantities[position]?.center, file.kennis.leftOut)
        }
        #expect(try budget("peildatum: 2019-01") == (29.6e6, 1))
        #expect(try budget("peildatum: 2019-05") == (28.6e6, 0))
        #expect(try budget("terugblik: true") == (28.6e6, 0))
        // Of what nothing is known yet it does not stand there; a number that a scenario needs must.
        #expect(try found(twice.replacing("2018-10", with: "2019-03")) == [])
        #expect(
            try found("beginstand: {aantal: [{waarde: 300, bron: a, bekend: 2019-03}]}")
                == ["beginstand.aantal: numbers that became known from 2019-03 on"])
        #expect(try found("instroom: {per_maand: {overig: [{waarde: 3, bron: a, bekend: 2019-03}]}}") == [])
        #expect(
            try found(twice.replacing("2018-10", with: "2019-04")) == ["buig.voorlopig.2019: two numbers of one month"])
        #expect(try found(twice.replacing(", bekend: 2018-10", with: "")) == ["buig.voorlopig.2019: a list of numbers"])
    }

    /// Without a month of its own a figure of a period is known after the lag of its series; what a source of a later year says
    /// is refused, and so is a shock that begins later. An assumption counts as stipulated.
    @Test func undated() throws {
        let amount = "{waarde: 5e6, bron: brief}"
        #expect(
            try found("buig: {definitief: {2020: \(amount)}}") == [
                "buig.definitief.2020: a number that became known in 2020-09"
            ])
        #expect(
            try found("buig: {macro_voorlopig: {2020: {waarde: 6e9, bron: brief}}}") == [
                "buig.macro_voorlopig.2020: a number that became known in 2019-10"
            ])
        #expect(try found("peildatum: 2019-10\nbuig: {voorlopig: {2020: \(amount)}}") == [])
        #expect(try found("buig: {voorlopig: {2019: \(amount)}}") == [])
        #expect(try found("buig: {definitief: {2020: {waarde: 5e6, aanname: true}}}") == [])
        #expect(
            try found("peildatum: 2019-02\narbeidsmarkt: {pad: {bron: CBS, 2020-03: 5}}") == [
                "arbeidsmarkt.pad.2020-03: a number that became known in 2020-04"
            ])
        let rate = "uitstroom: {hazard: {werk: {\"1\": {waarde: 0.09, bron: \"raadsbrief 2022: zo\"}}}}"
        #expect(try found(rate) == ["uitstroom.hazard.werk.1: a number without a month, from a source of 2022"])
        #expect(try found(rate.replacing("2022", with: "2019")) == [])
        // A count of households is no year.
        #expect(try found(rate.replacing("2022: zo", with: "2019: 2043 in mei")) == [])
        #expect(try found("terugblik: true\n\(rate)") == [])
        func shock(_ soort: String, _ van: String, _ more: String = "") -> String {
            "interventies: [{naam: e, soort: \(soort), aanname: true\(more), effecten: [{proces: instroom, ratio: 1.3, van: \(van)}]}]"
        }
        #expect(
            try found(shock("omgeving", "2020-03"))
                == [
                    "interventies.e.effecten.1.ratio: what happens around the municipality from 2020-03 on, without a month"
                ])
        for known in [
            shock("beleid", "2020-03"), shock("omgeving", "2019-01"), shock("omgeving", "2020-03", ", wat_als: true"),
            shock("omgeving", "2020-03", ", bekend: 2018-12"), shock("omgeving", "2020-03", ", actief: false"),
        ] {
            #expect(try found(known) == [], "\(known)")
        }
    }

    /// Publications of a file go with those of its basis; a plain number there is the first of them.
    @Test func publicationsOfLayers() throws {
        func budget(_ below: String, at peildatum: String) throws -> Double? {
            try Fixture.inFolder { folder in
                let path = try Raming.write(
                    "peildatum: \(peildatum)\nbuig: {voorlopig: {2019: [{waarde: 28.6e6, bron: b, bekend: 2019-04}]}}",
                    to: folder)
                try Fixture.base.replacing("voorlopig: {elke: 5_000_000}", with: "voorlopig: {2019: \(below)}")
                    .write(toFile: "\(folder)/basis.yaml", atomically: true, encoding: .utf8)
                let scenario = try ScenarioFile(path: path).scenario
                return scenario.quantities[scenario.layout.range(.voorlopig).lowerBound]?.center
            }
        }
        for below in [
            "{waarde: 29.6e6, bron: a, bekend: 2018-10}", "[{waarde: 29.6e6, bron: a, bekend: 2018-10}]",
            "[{waarde: 29.6e6, bron: a, bekend: 2018-10}, {waarde: 1, bron: a, bekend: 2019-04}]",
        ] {
            #expect(try budget(below, at: "2019-01") == 29.6e6)
            #expect(try budget(below, at: "2019-05") == 28.6e6)
        }
    }

    /// Norms, AOW ages and rules of the vangnet are those of then, in a raming alone.
    @Test func lawOfThen() throws {
        #expect(try Raming.file().scenario.rechtTot == month("2019-01"))
        #expect(try Raming.file("peildatum: 2019-05").scenario.rechtTot == month("2019-05"))
        #expect(try Fixture.file().scenario.rechtTot == nil)
        // A copy with other numbers or another opening state keeps it.
        let scenario = try Raming.file().scenario
        #expect(scenario.opening(as: scenario).rechtTot == month("2019-01"))
        #expect(scenario.with([300], at: [0]).rechtTot == month("2019-01"))
    }

    /// Of files of draws by date the last that was known counts.
    @Test func datedDraws() throws {
        func draws(_ value: Double) -> String { "uitstroom.hazard.werk.1\n\(value)\n\(value)\n" }
        let files = ["a.csv": draws(0.11), "b.csv": draws(0.12), "c.csv": draws(0.13)]
        func mean(_ changes: String) throws -> Double? {
            let file = try Raming.file(
                "parameters:\n  - {bestand: b.csv, bekend: 2019-01}\n  - {bestand: a.csv, bekend: 2018-02}\n  - {bestand: c.csv, bekend: 2019-06}\n\(changes)",
                files: files)
            #expect(file.files.count == 1)
            return file.scenario.quantities[file.scenario.layout.range(.uitstroom).lowerBound]?.center
        }
        #expect(try mean("") == 0.12)
        #expect(try mean("peildatum: 2019-07") == 0.13)
        #expect(try mean("terugblik: true\npeildatum: 2018-11") == 0.11)
        #expect(try mean("terugblik: true") == 0.13)
        #expect(
            try found("parameters: [{bestand: c.csv, bekend: 2019-06}]") == [
                "parameters: joint draws that were fitted to what became known from 2019-06 on"
            ])
        #expect(
            try found(
                "parameters: [{bestand: c.csv}, {bekend: 2019-01}, {bestand: c.csv, bekend: ooit}, {pad: c.csv, bestand: d.csv, bekend: 2018-01}]"
            ).count == 5)
    }
}
