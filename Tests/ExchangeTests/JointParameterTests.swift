import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

private let margins = """
    terugval: {conjunctuur: {verdeling: normal, gemiddelde: 0.1, sd: 0.03}}
    uitstroom: {conjunctuur: {elke: {verdeling: normal, gemiddelde: -0.1, sd: 0.02}}}
    buig:
      nader_bijstelling: {2019: {verdeling: normal, gemiddelde: 1, sd: 0.02}, 2020: {verdeling: normal, gemiddelde: 1, sd: 0.02}}

    """

/// What is wrong with a scenario and its file of draws.
private func errors(_ changes: String, csv: String? = nil) throws -> [Diagnostic] {
    try Fixture.diagnostics { try read(margins + changes, csv: csv) }
}

private func read(_ changes: String, csv: String?) throws -> ScenarioFile {
    try Fixture.file(changes, files: csv.map { ["p.csv": $0] } ?? [:])
}

private let (a, b, c) = ("terugval.conjunctuur", "uitstroom.conjunctuur.werk", "uitstroom.conjunctuur.studie")

private func group(_ paths: [String], _ matrix: String, naam: String = "g") -> String {
    "  - {naam: \(naam), aanname: true, parameters: [\(paths.joined(separator: ", "))], \(matrix)}\n"
}

@Suite struct CorrelationErrorTests {
    @Test func readsGroups() throws {
        let scenario = try read(
            margins + "correlaties:\n" + group([b, a], "covariantie: [[0.0004, 0.0003], [0.0003, 0.0009]]"), csv: nil
        ).scenario
        let paths = scenario.layout.paths()
        let read = try #require(scenario.correlated.first)
        #expect(read.positions.map { paths[$0] } == [a, b] && !read.isChance)
        // F·Fᵀ has 0.0003 ÷ (0.02 · 0.03) = 0.5.
        #expect(abs(read.root[0] * read.root[2] + read.root[1] * read.root[3] - 0.5) < 1e-12)
    }

    @Test(arguments: [
        (group([a, b], "correlatie: [[1, 0.5], [0.4, 1]]"), "symmetric"),
        (group([a, b], "correlatie: [[1, 0.5], [0.5, 2]]"), "1 on the diagonal"),
        (group([a, b], "correlatie: [[1, 0.5, 0], [0.5, 1, 0]]"), "2 rows of 2 numbers"),
        (group([a, b], "correlatie: [[1, 0.5]]"), "2 rows of 2 numbers"),
        (group([a, b], "correlatie: [[1, x], [x, 1]]"), "a decimal number"),
        (group([a, b], "correlatie: [[1, 1.5], [1.5, 1]]"), "smallest eigenvalue is -0.5"),
        (
            group([a, b, c], "correlatie: [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]]"),
            "smallest eigenvalue is -0.8"
        ),
        (group([a, b], "covariantie: [[0.0009, 0], [0, 0.0005]]"), "the variance of its distribution, 0.0004"),
        (group([a, b], "covariantie: [[0.0009, 0.0007], [0.0007, 0.0004]]"), "smallest eigenvalue"),
        (group([a], "correlatie: [[1]]"), "at least two paths"),
        (group([a, a], "correlatie: [[1, 0], [0, 1]]"), "each number in one group"),
        (group([a, "terugval.hazard.0-6"], "correlatie: [[1, 0], [0, 1]]"), "a number with a verdeling"),
        (group([a, "terugval.conjunctur"], "correlatie: [[1, 0], [0, 1]]"), "did you mean 'terugval.conjunctuur'"),
        (group([a, "buig.nader_bijstelling.2019"], "correlatie: [[1, 0], [0, 1]]"), "a group of one kind"),
        (group([a, b], "correlatie: [[1, 0], [0, 1]], covariantie: [[1, 0], [0, 1]]"), "one of the two"),
        (group([a, b], "corelatie: [[1, 0], [0, 1]]"), "did you mean 'correlatie'"),
        ("  - {naam: g, parameters: [\(a), \(b)], correlatie: [[1, 0], [0, 1]]}", "bron: … or aanname"),
        ("  - {aanname: true, parameters: [\(a), \(b)], correlatie: [[1, 0], [0, 1]]}", "a text"),
    ])
    func oneMistake(text: String, expected: String) throws {
        let found = try errors("correlaties:\n" + text)
        #expect(found.contains { $0.description.contains(expected) }, "\(found)")
        // Line 8 of the derived file: two lines before the four of the margins, and the key itself.
        #expect(found.allSatisfy { $0.line == 8 && $0.file.hasSuffix("proef.yaml") }, "\(found)")
    }

    /// A wrong name does not hide a wrong matrix.
    @Test(arguments: ["correlatie: [[1, 2], [2, 1]]", "covariantie: [[1, 2], [3, 1]]"])
    func namesAndMatrixAtOnce(matrix: String) throws {
        let found = try errors("correlaties:\n" + group([b, "terugval.conjunctur"], matrix))
        #expect(found.count == 2 && found[0].suggestion == a, "\(found)")
        #expect(found[1].key.hasPrefix("correlaties.g.co"))
    }

    @Test func oneGroupEach() throws {
        let twice =
            "correlaties:\n" + group([a, b], "correlatie: [[1, 0], [0, 1]]")
            + group([c, b], "correlatie: [[1, 0], [0, 1]]", naam: "h")
        #expect(try errors(twice).map(\.found) == ["'\(b)', which already stands in correlaties.g"])
        let shares =
            "instroom: {leefvorm: {ww: {verdeling: dirichlet, concentratie: 50, alleenstaande: 0.5, alleenstaandeOuder: 0.3, paar: 0.2}}}\n"
        let drawn = group([a, "instroom.leefvorm.ww.paar"], "correlatie: [[1, 0], [0, 1]]")
        #expect(try errors(shares + "correlaties:\n" + drawn).first?.found.contains("Dirichlet") == true)
    }

    /// Years beyond a shorter run and effects that are switched off are left over: the rest of the group stays.
    @Test func leftOvers() throws {
        let years = ["2019", "2020", "2021"].map { "buig.nader_bijstelling.\($0)" }
        let effect = "interventies.effecten.ratio.x.1"
        let changes =
            "correlaties:\n" + group(years, "correlatie: [[1, 0.3, 0.2], [0.3, 1, 0.1], [0.2, 0.1, 1]]")
            + group([a, effect], "correlatie: [[1, 0.5], [0.5, 1]]", naam: "h")
            + "interventies: [{naam: x, soort: beleid, aanname: true, actief: false, effecten: [{proces: terugval, van: 2019-01, ratio: {verdeling: uniform, min: 0.5, max: 1}}]}]\n"
        #expect(try errors(changes) == [])
        let scenario = try read(margins + changes, csv: nil).scenario
        #expect(scenario.correlated.map(\.positions.count) == [2] && scenario.correlated[0].isChance)
        let active = try read(margins + changes.replacing(", actief: false", with: ""), csv: nil).scenario
        #expect(active.correlated.map(\.positions.count) == [2, 2])
    }
}

@Suite struct PosteriorTests {
    @Test func readsEitherDialect() throws {
        let plain = try read(margins + "parameters: p.csv", csv: "gewicht,\(a),\"\(b)\"\n1,0.1,-0.2\n2,2e-1,-0.3\n")
        let excel = try read(
            margins + "parameters: p.csv", csv: "\u{FEFF}gewicht;\(a);\(b)\r\n1;0,1;-0,2\r\n2;0,2;-0,3\r\n")
        let sample = try #require(plain.scenario.sample)
        #expect(sample == excel.scenario.sample)
        #expect(sample.count == 2 && Array(sample.row(1)) == [0.2, -0.3])
        let position = sample.positions[0]
        #expect(plain.scenario.layout.paths()[position] == a)
        #expect(abs(plain.scenario.quantities[position]!.center - 0.5 / 3) < 1e-15)
    }

    /// Every mistake of the file at once, each with file, line and key.
    @Test func mistakes() throws {
        let csv = """
            gewicht,\(a),terugval.conjunctur,beginstand.aantal,\(a),buig.nader_bijstelling.2019,\(b)
            1,0.1,1,1,1,1,3
            -1,0.1,1,1,1,1,0
            1,0.1
            1,,1,1,1,1,.5

            """
        let found = try errors("parameters: p.csv\nhorizon: 7", csv: csv)
        let places = found.filter { $0.file.hasSuffix("p.csv") }.map { "\($0.line) \($0.key)" }
        #expect(
            places == [
                "1 terugval.conjunctur", "1 beginstand.aantal", "1 \(a)", "1 buig.nader_bijstelling.2019", "2 \(b)",
                "3 gewicht", "4 ", "5 \(a)", "5 \(b)",
            ])
        #expect(found.contains { $0.key == "horizon" })
        #expect(found.contains { $0.suggestion == a })
        #expect(found.contains { $0.found == "'3'" && $0.expected == "-2 to 2 (per procentpunt)" })
    }

    @Test(arguments: [
        ("", "no draws"), ("\(a)\n", "no draws"), ("gewicht,\(a)\n0,0.1\n", "weights that add up to 0"),
        ("\"\(a)\n0.1\n", "a quote that does not close"),
    ])
    func noDraws(csv: String, found: String) throws {
        #expect(try errors("parameters: p.csv", csv: csv).map(\.found) == [found.replacing("to 0", with: "to 0.0")])
    }

    /// A column out of bounds in every row is said for ten of them, and the rest counted.
    @Test func manyRows() throws {
        let found = try errors("parameters: p.csv", csv: "\(a)\n" + String(repeating: "9\n", count: 500))
        #expect(found.count == 11)
        #expect(found.contains { $0.found == "490 more such rows: 12, 13, 14, 15, 16 …" && $0.line == 12 })
    }

    @Test func sharesAllZero() throws {
        let columns = ["alleenstaande", "alleenstaandeOuder", "paar"].map { "instroom.leefvorm.ww.\($0)" }
        let found = try errors("parameters: p.csv", csv: columns.joined(separator: ",") + "\n1,1,1\n0,0,0\n")
        #expect(found.map(\.found) == ["shares that are all 0"] && found[0].line == 3)
    }

    @Test func notInAGroupToo() throws {
        let found = try errors(
            "correlaties:\n" + group([a, b], "correlatie: [[1, 0], [0, 1]]") + "parameters: p.csv", csv: "\(a)\n0.1\n")
        #expect(found.map(\.found) == ["'\(a)', which the file of joint draws gives"])
    }
}

@Suite struct ReferencedFileTests {
    /// The digest follows the content, wherever the file lies and whatever it is called; the result then does too.
    @Test func digestIsThatOfTheContent() throws {
        try Fixture.inFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/diep", withIntermediateDirectories: true)
            func write(_ name: String, _ text: String) throws {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            try write("een.csv", "\(a)\n0.1\n")
            try write("diep/twee.csv", "\(a)\n0.1\n")
            try write("drie.csv", "\(a)\n0.2\n")
            try write("basis.yaml", Fixture.base)
            func file(_ name: String) throws -> ScenarioFile {
                try write("p.yaml", "basis: basis.yaml\nnaam: p\nparameters: \(name)\n")
                return try ScenarioFile(path: "\(folder)/p.yaml")
            }
            let (one, two, three) = (try file("een.csv"), try file("diep/twee.csv"), try file("drie.csv"))
            #expect(one.canonical == two.canonical && one.digest != three.digest)
            // By sha256sum.
            #expect(one.files.map(\.digest) == ["4aa09b8e0b8b74513d5636d35731f1faa1e6dc003190fef41d19d843bcc0c3b2"])
            #expect(one.files.map(\.key) == ["parameters"] && one.files[0].path == "\(folder)/een.csv")

            // Relative to the file that names it, not to the one that is run.
            try write("diep/basis.yaml", Fixture.base + "parameters: twee.csv\n")
            try write("p.yaml", "basis: diep/basis.yaml\nnaam: p\n")
            #expect(try ScenarioFile(path: "\(folder)/p.yaml").files[0].path == "\(folder)/diep/twee.csv")

            let again = try ScenarioFile(canonical: one.canonical, name: "x", files: one.files)
            #expect(again.canonical == one.canonical && again.scenario.sample == one.scenario.sample)
            try write("een.csv", "\(a)\n0.3\n")
            #expect { try ScenarioFile(canonical: one.canonical, name: "x", files: one.files) } throws: { error in
                (error as? StaleReferences)?.changed == one.files
            }
            try FileManager.default.removeItem(atPath: "\(folder)/een.csv")
            #expect { try ScenarioFile(canonical: one.canonical, name: "x", files: one.files) } throws: { error in
                (error as? StaleReferences)?.missing == one.files
            }
            #expect(throws: InvalidInput.self) { try ScenarioFile(canonical: one.canonical, name: "x") }
        }
    }

    /// A key within a section: its content, its place, and a digest in the canonical form; absent keys refer to nothing.
    @Test func keysWithinSections() throws {
        try Fixture.inFolder { folder in
            try "dossier\n".write(toFile: "\(folder)/d.csv", atomically: true, encoding: .utf8)
            let log = DiagnosticLog()
            var root = try #require(
                YAMLFile.parse(Data("beginstand: {aantal: 3, bestand: d.csv}\n".utf8), file: "\(folder)/x.yaml", log))
            let files = ReferencedFiles(of: &root, keys: ["parameters", "beginstand.bestand"], log)
            #expect(log.isEmpty && files["parameters"] == nil && files.list.count == 1)
            #expect(files["beginstand.bestand"]?.bytes == Array("dossier\n".utf8))
            // By sha256sum.
            #expect(
                ScenarioTree.canonical(root)
                    == "{\"beginstand\":{\"aantal\":3,\"bestand\":\"sha256:3bfac6ff6708dbcb43d0eeec588d69f96d73cf30b63ae2c42b5666e60d1d59ce\"}}"
            )
        }
    }

    @Test func missing() throws {
        let found = try errors("parameters: niets.csv\nhorizon: 7")
        #expect(found.map(\.key) == ["parameters", "horizon"] || found.map(\.key) == ["horizon", "parameters"])
        #expect(found.contains { $0.found == "'niets.csv', which cannot be read" && $0.line == 7 })
        #expect(found.contains { $0.expected == "the path of a file, such as bijstand calibrate makes" })
    }
}
