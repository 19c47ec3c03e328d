import BijstandCaseload
import BijstandExchange
import Foundation

/// Small scenarios for tests: a plain base, changed by a few lines of YAML.
public enum Fixture {
    /// Constant hazards, one herkomst, no season, labour market, distributions or interventions: every process that is on
    /// can be worked out by hand. Two years.
    public static let base = """
        naam: proef
        titel: Proef
        start: 2019-01
        horizon: 24
        beginstand:
          aanname: true
          aantal: 400
          leefvorm: {alleenstaande: 0.65, alleenstaandeOuder: 0.21, paar: 0.14}
          leeftijd: {tot27: 0.1, van27tot35: 0.2, van35tot45: 0.3, van45tot55: 0.3, vanaf55: 0.1}
          indeling: {"1": 0.1, "2": 0.3, "3A": 0.2, "3B": 0.4}
          oud_ontvangers: 150
        instroom:
          aanname: true
          per_maand: {overig: 8, elke: 0}
          afstand: {elke: {"1": 0.5, "2": 0.4, "3A": 0.05, "3B": 0.05}}
          leefvorm: {elke: {alleenstaande: 0.6, alleenstaandeOuder: 0.2, paar: 0.2}}
          leeftijd: {elke: {tot27: 0.2, van27tot35: 0.3, van35tot45: 0.3, van45tot55: 0.15, vanaf55: 0.05}}
        uitstroom:
          aanname: true
          hazard:
            werk: {"1": 0.10, "2": 0.02, "3A": 0.005, "3B": 0.001}
            elke: {elke: 0.002}
        doorstroom:
          aanname: true
          hazard: {"1>2": 0.05, "2>3A": 0.02, "3A>3B": 0.02, "2>1": 0.01, "3A>2": 0.01, "3B>3A": 0.005}
        terugval:
          aanname: true
          hazard: {"0-6": 0.02, "6-12": 0.01, "12-24": 0.005, "24-60": 0.003}
        overlijden:
          aanname: true
          hazard: {elke: 0.0005}
        arbeidsmarkt:
          aanname: true
          referentie: 4
          pad: {2019-01: 4}
        buig:
          aanname: true
          prijs: {elke: 14400}
          voorlopig: {elke: 5_000_000}
          overige_lasten: {elke: 0}
          baten: {elke: 100_000}
          eerdere_resultaten: {elke: -500_000}

        """

    /// Jobs of all hours and terms, some of which are kept: the section `werk`, to which further keys may be added.
    public static let werk = """
        werk:
          aanname: true
          uren: {elke: {"12": 0.3, "18": 0.2, "26": 0.2, "36": 0.3}}
          termijn: {elke: {"6": 0.3, "12": 0.2, "23": 0.1, vast: 0.4}}
          verlenging: {elke: 0.4}
        """

    /// The base with changes, written as a scenario file would write them.
    public static func scenario(_ changes: String = "", files: [String: String] = [:]) throws -> Scenario {
        try file(changes, files: files).scenario
    }

    /// - Parameter files: text by name, of files beside the scenario.
    public static func file(_ changes: String = "", files: [String: String] = [:]) throws -> ScenarioFile {
        try inFolder { folder in
            for (name, text) in files {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            return try ScenarioFile(path: write(changes, to: folder))
        }
    }

    /// Writes the base and, as `proef.yaml`, a scenario that changes it; its path. It looks back, so that what happens in it
    /// need not be known at its start; for a raming see ``Raming``.
    public static func write(_ changes: String, to folder: String) throws -> String {
        let looksBack = changes.contains("terugblik:") ? "" : "terugblik: true\n"
        let path = "\(folder)/proef.yaml"
        try base.write(toFile: "\(folder)/basis.yaml", atomically: true, encoding: .utf8)
        try "basis: basis.yaml\nnaam: proef\n\(changes)\n\(looksBack)".write(
            toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// What is wrong with input that `read` reads; empty when nothing is.
    public static func diagnostics<Value>(_ read: () throws -> Value) throws -> [Diagnostic] {
        do {
            _ = try read()
            return []
        } catch let error as InvalidInput {
            return error.diagnostics
        }
    }

    /// What is wrong with changes of the base.
    public static func diagnostics(_ changes: String) throws -> [Diagnostic] { try diagnostics { try file(changes) } }

    /// What is wrong with the text of a whole scenario file.
    public static func diagnostics(ofWhole text: String) throws -> [Diagnostic] {
        try inFolder { folder in
            let path = "\(folder)/proef.yaml"
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            return try diagnostics { try ScenarioFile(path: path) }
        }
    }

    /// A scenario by its file.
    public static func read(_ path: String) throws -> Scenario { try ScenarioFile(path: path).scenario }

    /// Calls `body` with a fresh folder that is gone afterwards.
    public static func inFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bijstand-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.path)
    }

    /// A dossier file: the usual export's columns, and rows of number, client, year of birth, start, end, leefvorm, code of
    /// herkomst and reason of exit, with semicolons between.
    public static func dossiers(_ rows: String...) -> String { dossiers(rows) }

    public static func dossiers(_ rows: [String]) -> String {
        let header =
            "Dossiernr;Clientnummer;geboortejaar;Startdatum periodiek algemeen;Einddatum periodiek algemeen;"
            + "Omschrijving leefvorm;Oorzaak bijstandsafhankelijkheid;Omschrijving einde bijstandsafhankelijkheid;Kode regeling"
        return ([header] + rows.map { $0 + ";0" }).joined(separator: "\n") + "\n"
    }

    /// The made-up dossier file of the repository.
    public static var exampleDossiers: String { "\(root)/scenarios/data/dossiers-voorbeeld.csv" }

    /// The scenario files of the repository; sources and layers are none.
    public static let scenarios: [String] = {
        let folder = "\(root)/scenarios"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }.filter { path in
            let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n") ?? []
            return lines.contains { $0.hasPrefix("start:") || $0.hasPrefix("basis:") }
                && !lines.contains { $0.hasPrefix("nodig:") }
        }
    }()

    /// The root of the checkout.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
}
