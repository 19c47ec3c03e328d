import Foundation
import Testing
import TestSupport

/// `bijstand page`.
@Suite struct PageTests {
    private static let basis = "\(Fixture.root)/scenarios/hilversum-2019-ongewijzigd.yaml"

    /// Writes a page beside a variant with less instroom, and makes it.
    private func page(_ mark: String, _ options: String...) throws -> (outcome: Outcome, text: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let variant = """
            basis: \(Self.basis)
            naam: minder
            titel: Minder instroom
            toelichting: "Vraag: wat als?"
            interventies: [{naam: m, soort: beleid, aanname: true, effecten: [{proces: instroom, van: 2019-01, ratio: 0.5}]}]
            """
        // A layer, which is laid over what a mark compares with.
        try
            "naam: laag\ntitel: Laag\nnodig: [interventies.m]\ninterventies: [{naam: m, effecten: [{proces: instroom, van: start, ratio: 0.3}]}]"
            .write(
                to: folder.appendingPathComponent("laag.yaml"), atomically: true, encoding: .utf8)
        try variant.write(to: folder.appendingPathComponent("minder.yaml"), atomically: true, encoding: .utf8)
        let file = folder.appendingPathComponent("p.md")
        // Paths of marks are relative to the page.
        let up = String(repeating: "../", count: folder.pathComponents.count - 1)
        let text = mark.replacing("BASIS", with: up + Self.basis.dropFirst())
        try "voor\n\n\(text)\n<!-- einde -->\nna\n".write(to: file, atomically: true, encoding: .utf8)
        let outcome = try bijstand(["page", file.path, "--replications", "8", "--quiet"] + options)
        return (outcome, try String(contentsOf: file, encoding: .utf8))
    }

    @Test func tablesStandBetweenTheMarks() throws {
        let made = try page(
            "<!-- vergelijk BASIS minder.yaml | stand(2020)<0 minder@lasten(2026)<0\n -->", "--language", "nl")
        #expect(made.outcome.status == 0, "\(made.outcome.err)")
        #expect(made.text.hasPrefix("voor\n") && made.text.hasSuffix("<!-- einde -->\nna\n"))
        #expect(made.text.contains("| minder | `stand(2020)` | ") && made.text.contains("`lasten(2026)`, × € 1.000"))
        let years = try page("<!-- reeks minder.yaml 2019-2020 | stand kans_tekort -->", "--language", "nl")
        #expect(years.text.contains("Scenario: `minder`. 8 replicaties.\n\n| kerncijfer | 2019 | 2020 |"))
        let list = try page("<!-- lijst minder.yaml -->", "--language", "nl")
        #expect(
            list.text.contains(
                "**Minder instroom.** Vraag: wat als? | hilversum-2019-ongewijzigd.yaml | beleid | aannamen |"))
    }

    /// A layer lies over the base, by its own name; a list says what it needs.
    @Test func layersLieOverTheBase() throws {
        let made = try page(
            "<!-- vergelijk minder.yaml laag.yaml laag.yaml+laag.yaml | laag@stand(2020)<0 laag-laag@stand(2020)<0 -->",
            "--language", "nl")
        #expect(made.outcome.status == 0, "\(made.outcome.err)")
        #expect(
            made.text.contains("Basis: `minder`. 8 replicaties.") && made.text.contains("| laag | `stand(2020)` | "))
        let list = try page("<!-- lijst laag.yaml -->", "--language", "nl")
        #expect(list.text.contains("| [laag](laag.yaml) | **Laag.** | een scenario met `interventies.m` | – | "))
        let refused = try page("<!-- vergelijk BASIS laag.yaml | stand(2020)<0 -->")
        #expect(
            refused.outcome.status == 65 && refused.outcome.err.contains("laag.yaml:3: nodig: found 'interventies.m'"))
    }

    /// Words that the table contradicts, an unknown figure, and a page that would change.
    @Test func wrongPagesAreRefused() throws {
        let wrong = try page("<!-- vergelijk BASIS minder.yaml | stand(2020)>0 -->")
        #expect(wrong.outcome.status == 1 && wrong.outcome.err.contains("minder stand(2020): the page says >0"))
        let unknown = try page("<!-- vergelijk BASIS minder.yaml | stant(2020) -->")
        #expect(unknown.outcome.status == 65 && unknown.outcome.err.contains("p.md:3: stant(2020)"))
        let stale = try page("<!-- bestand minder.yaml -->", "--check")
        #expect(stale.outcome.status == 1 && stale.outcome.err.contains("out of date"))
        #expect(!stale.text.contains("```"))
        let misspelled = try page("<!-- vergelijkt BASIS minder.yaml | stand(2020)>0 -->")
        #expect(
            misspelled.outcome.status == 65
                && misspelled.outcome.err.contains("p.md:3: <!-- vergelijkt: found no kind of mark"),
            "\(misspelled.outcome.err)")
    }

    /// Every message about a mark says where it stands; line 3 here.
    @Test(arguments: [
        (
            "<!-- reeks minder.yaml 2019-2099 | stand -->",
            "p.md:3: <!-- reeks: found '2019-2099', of which a year is outside the run, expected years from 2019 to "
        ),
        ("<!-- reeks minder.yaml 2019 | stand -->", "p.md:3: <!-- reeks: found 'minder.yaml 2019'"),
        ("<!-- reeks minder.yaml 2019-2020 -->", "p.md:3: <!-- reeks: found no figures, expected | stand"),
        ("<!-- reeks minder.yaml 2019-2020 | -->", "p.md:3: <!-- reeks: found no figures"),
        ("<!-- vergelijk BASIS minder.yaml | -->", "p.md:3: <!-- vergelijk: found no figures, expected | stand(2026)"),
        ("<!-- bestand minder.yml -->", "p.md:3: <!-- bestand: found no such file"),
        (
            "<!-- bestand minder.yaml -->\n\n<!-- bestand minder.yaml -->",
            "p.md:3: <!-- bestand: found no closing mark before the next one, in line 5"
        ),
    ]) func marksAreToldWithTheirLine(mark: String, message: String) throws {
        let made = try page(mark)
        #expect(made.outcome.status == 65 && made.outcome.err.contains(message), "\(made.outcome.err)")
    }

    /// A run beside what was observed: a table, and a figure that stands beside the page and is checked with it.
    @Test func backcast() throws {
        try Fixture.inFolder { folder in
            try Fixture.base.write(toFile: "\(folder)/s.yaml", atomically: true, encoding: .utf8)
            try "grootheid,periode,waarde,fout,bron\nstand,2019-06,4000,1,x\nstand,2018-12,400,5,y\n".write(
                toFile: "\(folder)/o.csv", atomically: true, encoding: .utf8)
            let page = "\(folder)/p.md"
            try """
            <!-- waarnemingen s.yaml o.csv -->
            <!-- einde -->
            <!-- figuur s.yaml o.csv f.svg -->
            <!-- einde -->

            """.write(toFile: page, atomically: true, encoding: .utf8)
            let arguments = ["page", page, "--replications", "8", "--quiet", "--language", "nl"]
            #expect(try bijstand(arguments).status == 0)
            let text = try String(contentsOfFile: page, encoding: .utf8)
            #expect(text.contains("| `stand(2018-12)` | 400 ± 5 | 400 [400 … 400] | 0 | 0,0 | y |"))
            #expect(text.contains("8 replicaties. Van de 2 waarnemingen liggen er 1 binnen 90 %"))
            #expect(text.contains("**Gemist** (meer dan twee standaardafwijkingen): `stand(2019-06)` ("))
            #expect(text.contains("](f.svg)"))
            #expect(try String(contentsOfFile: "\(folder)/f.svg", encoding: .utf8).hasPrefix("<svg "))
            #expect(try bijstand(arguments + ["--check"]).status == 0)
            try "<svg/>".write(toFile: "\(folder)/f.svg", atomically: true, encoding: .utf8)
            let stale = try bijstand(arguments + ["--check"])
            #expect(stale.status == 1 && stale.err.contains("f.svg: verouderd"))
            try "<!-- figuur s.yaml o.csv -->\n<!-- einde -->\n".write(toFile: page, atomically: true, encoding: .utf8)
            #expect(try bijstand(arguments).err.contains("FIGURE.svg"))
        }
    }
}
