import ArgumentParser
import Bijstand
import BijstandCaseload
import BijstandExchange
import BijstandReporting
import Foundation

/// How a made-up file is written, and what is true of it.
struct ExampleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("With --example: as which program writes it.", valueName: "export|excel|pandas"))
    var dialect: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("With --example: columns to leave out, as oorzaak client.", valueName: "column"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            "With --example: draw what is true of it, hazards and how far it goes along with the country of --basis, and write that here.",
            valueName: "file"))
    var truth: String?

    @Option(help: ArgumentHelp("With --truth: how far it goes along with the country, 0 to 2.", valueName: "part"))
    var volgt: Double?

    static let names = "--dialect, --without, --truth and --volgt"

    var isAsked: Bool { dialect != nil || !without.isEmpty || truth != nil || volgt != nil }

    func validate() throws {
        if let dialect, ExampleDialect(rawValue: dialect) == nil {
            throw ValidationError(
                "--dialect must be one of \(ExampleDialect.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        for name in without where DossierColumn(rawValue: name) == nil {
            throw ValidationError(
                "--without must be of \(DossierColumn.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        if volgt != nil && truth == nil { throw ValidationError("--volgt goes with --truth") }
        if let volgt, !(0...2).contains(volgt) { throw ValidationError("--volgt must be 0 to 2") }
    }

    /// - Parameter basis: scenario of the country.
    func write(households: Int, seed: UInt32, besides basis: String?) throws {
        let drawn = try truth.map { _ -> ExampleTruth in
            let basis = basis ?? "scenarios/nederland.yaml"
            guard FileManager.default.fileExists(atPath: basis) else { throw MissingInput(path: basis) }
            return try ExampleTruth(seed: seed, basis: basis, volgt: volgt)
        }
        let file = ExampleFile(households: households, seed: seed, truth: drawn ?? .plain)
        if let truth {
            try WholeFile.write(Data(CSVFile.bytes(file.truths, .rfc4180)), to: truth)
        }
        StandardOutput.write(
            file.bytes(
                dialect.flatMap(ExampleDialect.init) ?? .export, without: Set(without.compactMap(DossierColumn.init))))
    }
}
