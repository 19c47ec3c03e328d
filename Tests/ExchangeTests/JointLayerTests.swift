import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

/// Whose number counts where a basis names a file of joint draws: who is nearer.
@Suite struct JointLayerTests {
    private static let draws =
        "terugval.conjunctuur,uitstroom.hazard.werk.1,interventies.effecten.ratio.x.1\n0.1,0.2,0.9\n0.3,0.4,0.7\n"
    private static let middle = """
        basis: basis.yaml
        naam: midden
        parameters: p.csv
        terugval: {conjunctuur: {waarde: 0.05, aanname: true}}
        interventies: [{naam: x, soort: beleid, aanname: true, effecten: [{proces: terugval, van: 2019-01, ratio: 0.5}]}]

        """

    private func read(_ changes: String) throws -> ScenarioFile {
        try Fixture.inFolder { folder in
            for (name, text) in [
                ("basis.yaml", Fixture.base), ("midden.yaml", Self.middle), ("p.csv", Self.draws),
                ("proef.yaml", "basis: midden.yaml\nnaam: proef\n\(changes)\n"),
            ] {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            return try ScenarioFile(path: "\(folder)/proef.yaml")
        }
    }

    private func center(_ file: ScenarioFile, _ path: String) throws -> Double {
        let position = try #require(file.scenario.layout.paths().firstIndex(of: path))
        return try #require(file.scenario.quantities[position]).center
    }

    /// Columns override the file that names them and what lies below.
    @Test func columnsOverrideBelow() throws {
        let file = try read("")
        #expect(abs(try center(file, "terugval.conjunctuur") - 0.2) < 1e-12)
        #expect(abs(try center(file, "uitstroom.hazard.werk.1") - 0.3) < 1e-12)
        #expect(abs(try center(file, "interventies.effecten.ratio.x.1") - 0.8) < 1e-12)
        #expect(!file.canonical.contains("parameters_behalve"))
    }

    /// A number of a derived file stands; the others still come from the draws.
    @Test(arguments: [
        ("uitstroom: {hazard: {werk: {\"1\": {waarde: 0.07, aanname: true}}}}", "uitstroom.hazard.werk.1", 0.07),
        (
            "interventies: [{naam: x, effecten: [{proces: terugval, van: 2019-01, ratio: 0.6}]}]",
            "interventies.effecten.ratio.x.1", 0.6
        ),
    ])
    func derivedStands(changes: String, path: String, value: Double) throws {
        let file = try read(changes)
        #expect(try center(file, path) == value)
        #expect(file.scenario.sample?.positions.count == 2)
        #expect(abs(try center(file, "terugval.conjunctuur") - 0.2) < 1e-12)
    }

    /// What a derived file leaves out stays out, and comes back with the canonical form; the others still come from the draws.
    @Test(arguments: ["arbeidsmarkt: {sd: 0.1}\nterugval: {conjunctuur: geen}", "parameters_behalve: [terugval]"])
    func leftOutStays(changes: String) throws {
        let file = try read(changes)
        #expect(try center(file, "terugval.conjunctuur") != 0.2)
        #expect(abs(try center(file, "uitstroom.hazard.werk.1") - 0.3) < 1e-12)
        #expect(file.scenario.sample?.positions.count == 2)
        #expect(file.canonical.contains("terugval.conjunctuur"))
    }

    /// A key without numbers that is left out names no column; a mistake in the list beside it is told.
    @Test func leftOutBesides() throws {
        #expect(try read("beginstand: {dossiers: geen}").scenario.sample?.positions.count == 3)
        let found = try Fixture.diagnostics { try read("discrepantie: geen\nparameters_behalve: uitstroom") }
        #expect(found.map(\.key) == ["parameters_behalve"])
    }

    /// A whole section that is left out, with columns in the draws below it.
    @Test func sectionStaysOut() throws {
        func toestand(_ changes: String) throws -> Double {
            try Fixture.inFolder { folder in
                for (name, text) in [
                    ("basis.yaml", Fixture.base),
                    ("p.csv", "discrepantie.land_toestand,discrepantie.seizoen.3\n0.1,0.2\n0.3,0.4\n"),
                    ("midden.yaml", "basis: basis.yaml\nnaam: midden\nparameters: p.csv\n"),
                    ("proef.yaml", "basis: midden.yaml\nnaam: proef\n\(changes)\n"),
                ] {
                    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
                }
                let file = try ScenarioFile(path: "\(folder)/proef.yaml")
                return try center(file, "discrepantie.land_toestand") + center(file, "discrepantie.seizoen.3")
            }
        }
        #expect(abs(try toestand("") - 0.5) < 1e-12)
        #expect(try toestand("discrepantie: geen") == 0)
        #expect(abs(try toestand("discrepantie: {seizoen: geen}") - 0.2) < 1e-12)
    }

    /// Of a group of the basis the file gives all numbers, as a fit of it does: it gives them alone, also where the same file names both. One
    /// that gives a part of a group leaves the rest without what ties it, which is told.
    @Test func groupsThatItGives() throws {
        let group =
            "correlaties: [{naam: g, aanname: true, parameters: [uitstroom.hazard.werk.1, terugval.conjunctuur], correlatie: [[1, 0.5], [0.5, 1]]}]"
        let numbers = """
            uitstroom: {hazard: {werk: {"1": {verdeling: lognormal, gemiddelde: 0.1, sd: 0.01, aanname: true}}}}
            terugval: {conjunctuur: {verdeling: normal, gemiddelde: 0.1, sd: 0.02, aanname: true}}

            """
        func read(_ first: String, _ second: String, csv: String) throws -> ScenarioFile {
            try Fixture.inFolder { folder in
                for (name, text) in [
                    ("basis.yaml", Fixture.base), ("p.csv", csv),
                    ("midden.yaml", "basis: basis.yaml\nnaam: midden\n\(numbers)\(first)\n"),
                    ("proef.yaml", "basis: midden.yaml\nnaam: proef\n\(second)\n"),
                ] {
                    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
                }
                return try ScenarioFile(path: "\(folder)/proef.yaml")
            }
        }
        let both = "terugval.conjunctuur,uitstroom.hazard.werk.1\n0.1,0.2\n0.3,0.4\n"
        for (first, second) in [(group, "parameters: p.csv"), (group + "\nparameters: p.csv", "")] {
            let file = try read(first, second, csv: both)
            #expect(file.scenario.correlated.isEmpty && file.scenario.sample?.positions.count == 2)
        }
        let nearer = try Fixture.diagnostics { try read("parameters: p.csv", group, csv: both) }
        #expect(nearer.map(\.found) == ["'uitstroom.hazard.werk.1', which the file of joint draws gives"])
        let part = try Fixture.diagnostics { try read(group, "parameters: p.csv", csv: "terugval.conjunctuur\n0.1\n") }
        #expect(part.map(\.found) == ["'terugval.conjunctuur', which the file of joint draws gives"])
    }

    /// A group is fitted whole, or not at all.
    @Test func groupsAreFittedWhole() throws {
        let text = """
            uitstroom: {hazard: {werk: {"1": {verdeling: lognormal, gemiddelde: 0.1, sd: 0.01, aanname: true}}}}
            terugval: {conjunctuur: {verdeling: normal, gemiddelde: 0.1, sd: 0.02, aanname: true}}
            correlaties: [{naam: g, aanname: true, parameters: [uitstroom.hazard.werk.1, terugval.conjunctuur], correlatie: [[1, 0.5], [0.5, 1]]}]
            calibratie:
              - {naam: werk, parameter: uitstroom.hazard.werk.1}

            """
        let found = try Fixture.diagnostics { try Fixture.file(text) }
        #expect(
            found.map(\.found) == [
                "uitstroom.hazard.werk.1, which stands in correlaties with terugval.conjunctuur"
            ])
        let whole = try Fixture.file(text + "  - {naam: terug, parameter: terugval.conjunctuur}\n")
        #expect(whole.scenario.calibratie.count == 2 && whole.scenario.correlated.count == 1)
    }

    /// Without its layers, from the manifest, the scenario is the same.
    @Test func canonicalFormKeepsIt() throws {
        try Fixture.inFolder { folder in
            let file = try read("uitstroom: {hazard: {werk: {\"1\": {waarde: 0.07, aanname: true}}}}")
            #expect(file.canonical.contains("\"parameters_behalve\":[\"uitstroom.hazard.werk.1\"]"))
            let csv = "\(folder)/p.csv"
            try Self.draws.write(toFile: csv, atomically: true, encoding: .utf8)
            let moved = file.files.map { ReferencedFile(key: $0.key, path: csv, digest: $0.digest) }
            let again = try ScenarioFile(canonical: file.canonical, name: "manifest", files: moved)
            #expect(again.canonical == file.canonical && again.digest == file.digest)
            #expect(try center(again, "uitstroom.hazard.werk.1") == 0.07)
            #expect(again.scenario.sample == file.scenario.sample)
        }
    }

    @Test func withoutTheFileOfTheBasis() throws {
        let file = try read("parameters: geen")
        #expect(file.scenario.sample == nil && file.files.isEmpty)
        #expect(try center(file, "terugval.conjunctuur") == 0.05)
        #expect(try center(file, "uitstroom.hazard.werk.1") == 0.10)
    }

    /// A column of an effect that the derived file no longer has is left over; one of nothing known is not.
    @Test func fewerEffects() throws {
        let file = try read("interventies: [{naam: x, actief: false}]")
        #expect(file.scenario.sample?.positions.count == 2)
        let log = DiagnosticLog()
        let node = try #require(YAMLFile.parse(Data("[{naam: x}, {naam: y, actief: false}]".utf8), file: "p", log))
        let paths = NumberPaths(file.scenario.layout, interventions: node)
        func isOther(_ path: String) -> Bool? {
            switch paths.find("interventies.effecten.ratio.\(path)") {
            case .unknown(_, let isOther): isOther
            case .number, .leftOver: nil
            }
        }
        #expect(isOther("x.2") == true && isOther("z.2") == false && isOther("x.een") == false)
        #expect(isOther("y.2") == nil)
    }

    /// Without any interventions the columns of their effects are left over too.
    @Test func withoutInterventions() throws {
        let file = try read("interventies: geen")
        #expect(file.scenario.sample?.positions.count == 2 && file.scenario.interventions.isEmpty)
    }

    @Test func mistakesInTheList() throws {
        do {
            _ = try read("parameters_behalve: [uitstroom.hazard.werk.5, [1]]")
            Issue.record("read")
        } catch let error as InvalidInput {
            #expect(error.diagnostics.map(\.found) == ["'uitstroom.hazard.werk.5'", "a list"])
            #expect(error.diagnostics[0].suggestion?.hasPrefix("uitstroom.hazard.werk.") == true)
        }
        let file = try read("parameters_behalve: [uitstroom.hazard.werk.1]")
        #expect(try center(file, "uitstroom.hazard.werk.1") == 0.10)
    }

    private static let together = """
        terugval: {conjunctuur: {verdeling: normal, gemiddelde: 0.1, sd: 0.03}}
        uitstroom: {conjunctuur: {werk: {verdeling: normal, gemiddelde: -0.1, sd: 0.02}}}
        instroom: {leefvorm: {ww: {verdeling: dirichlet, concentratie: 50, alleenstaande: 0.5, alleenstaandeOuder: 0.3, paar: 0.2}}}
        correlaties: [{naam: g, aanname: true, parameters: [terugval.conjunctuur, uitstroom.conjunctuur.werk], MATRIX}]

        """

    /// What a derived file sets stands before a group and a table of shares too, and the canonical form says so.
    @Test(arguments: ["correlatie: [[1, 0.5], [0.5, 1]]", "covariantie: [[0.0009, 0.0003], [0.0003, 0.0004]]"])
    func derivedStandsBeforeGroupsAndTables(matrix: String) throws {
        let basis = Self.together.replacing("MATRIX", with: matrix)
        let changes = """
            terugval: {conjunctuur: {waarde: 0.2, aanname: true}}
            parameters_behalve: [instroom.leefvorm.ww.paar]

            """
        let file = try Fixture.inFolder { folder in
            for (name, text) in [
                ("basis.yaml", Fixture.base), ("midden.yaml", "basis: basis.yaml\nnaam: midden\n\(basis)"),
                ("proef.yaml", "basis: midden.yaml\nnaam: proef\n\(changes)"),
            ] {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            return try ScenarioFile(path: "\(folder)/proef.yaml")
        }
        let again = try ScenarioFile(canonical: file.canonical, name: "manifest", files: [])
        #expect(again.canonical == file.canonical)
        let paths = file.scenario.layout.paths()
        for scenario in [file.scenario, again.scenario] {
            func content(_ path: String) -> Quantity.Content? {
                scenario.quantities[paths.firstIndex(of: path)!]?.content
            }
            #expect(content("terugval.conjunctuur") == .value(0.2))
            #expect(content("uitstroom.conjunctuur.werk") == .distribution(.normal(mean: -0.1, sd: 0.02)))
            #expect(content("instroom.leefvorm.ww.paar") == .value(0.2))
            #expect(content("instroom.leefvorm.ww.alleenstaande") == .together(mean: 0.5))
            #expect(scenario.correlated == file.scenario.correlated && scenario.correlated[0].positions.count == 2)
        }
    }

    /// In the file that names the group, a member without a distribution is a mistake.
    @Test func aValueBesideItsGroupIsAMistake() throws {
        let changes = Self.together.replacing("MATRIX", with: "correlatie: [[1, 0.5], [0.5, 1]]").replacing(
            "{verdeling: normal, gemiddelde: 0.1, sd: 0.03}", with: "{waarde: 0.2, aanname: true}")
        #expect(try Fixture.diagnostics(changes).map(\.found) == ["'terugval.conjunctuur', which has no distribution"])
    }
}
