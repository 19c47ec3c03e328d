import ArgumentParser
import BijstandCaseload
import BijstandExchange
import Foundation
import BijstandMicrosimulation
import BijstandStochastics

struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Join ranges of one run, made apart, into the result of the whole run, byte for byte.")

    @Argument(help: "Result folders of the ranges, in any order.")
    var folders: [String]

    @Option(help: "Result folder.")
    var output: String

    @OptionGroup var overwriting: OverwriteOption

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            try spare(folders, from: output, "--output")
            try ResultFolder.check(output, version: Version.current, overwrites: overwriting.overwrite)
            let parts = try folders.map { folder in (folder, try Manifest(folder: folder)) }.sorted {
                $0.1.request.range.lowerBound < $1.1.request.range.lowerBound
            }
            try Self.check(parts)
            let first = parts[0].1
            let file = try ScenarioFile(of: first, in: parts[0].0)
            try spare(file.files.map(\.path), from: output, "--output")
            var request = first.request
            request.range = 0..<request.replications
            try Engine.checkMemory(file, request, in: parts[0].0)
            let bytes = try parts.map { folder, manifest in
                (range: manifest.request.range, bytes: try Self.replications(folder, manifest))
            }
            let simulation = try Engine.simulation(file)
            let result: SimulationResult
            do {
                result = try file.naming {
                    try simulation.joined(bytes, seed: request.seed, uncertainty: Engine.uncertainty(request))
                }
            } catch let error as UnreadablePart {
                throw Self.failure(
                    "\(parts[error.index].0)/\(RunRequest.partName)", "replications of another run or version",
                    "those of \(file.scenario.naam) that its manifest tells of")
            }
            let (_, folder) = try Engine.folder(file, simulation, result, request)
            try folder.write(to: output, overwrites: overwriting.overwrite)
            if !quiet { print("Written to \(output)") }
        }
    }

    private static func failure(_ folder: String, _ found: Message, _ expected: Message) -> InvalidInput {
        InvalidInput(diagnostics: [Diagnostic(file: folder, line: 0, found: found, expected: expected)])
    }

    /// One run, all of it, nothing twice; everything wrong at once.
    private static func check(_ parts: [(folder: String, manifest: Manifest)]) throws {
        var diagnostics: [Diagnostic] = []
        func report(_ folder: String, _ found: Message, _ expected: Message) {
            diagnostics.append(Diagnostic(file: folder, line: 0, found: found, expected: expected))
        }
        let first = parts[0].manifest
        for (folder, manifest) in parts {
            if manifest.version != Version.current || manifest.gsl != gslVersion()
                || manifest.platform != Engine.platform
            {
                report(
                    folder, "a result of version \(manifest.version), GSL \(manifest.gsl), \(manifest.platform)",
                    "version \(Version.current), GSL \(gslVersion()), \(Engine.platform), as this program is")
            }
            if manifest.scenario != first.scenario || manifest.files != first.files {
                report(folder, "another scenario", "the one of \(parts[0].folder)")
            }
            var request = manifest.request
            request.range = first.request.range
            if request != first.request {
                report(folder, "another run (seed, replications, uncertainty or options)", "that of \(parts[0].folder)")
            }
            if !manifest.request.isPart { report(folder, "a whole run", "a range of one") }
        }
        var next: UInt32 = 0
        for (folder, manifest) in parts {
            let range = manifest.request.range
            if range.lowerBound != next {
                let isTwice = range.lowerBound < next
                report(
                    folder, "replications from \(range.lowerBound) on",
                    isTwice
                        ? "from \(next) on: the ones before are in another folder"
                        : "from \(next) on: \(next) to \(range.lowerBound - 1) are missing")
            }
            next = max(next, range.upperBound)
        }
        if next != first.request.replications {
            report(
                parts.last!.folder, "replications up to \(next)",
                "up to \(first.request.replications): the rest are missing")
        }
        if !diagnostics.isEmpty { throw InvalidInput(diagnostics: diagnostics) }
    }

    /// A part's replications, if they are the ones its manifest describes.
    private static func replications(_ folder: String, _ manifest: Manifest) throws -> [UInt8] {
        let path = "\(folder)/\(RunRequest.partName)"
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        let bytes = Array(data)
        let digest = manifest.outputs.first { $0.name == RunRequest.partName }?.digest
        if SHA256Digest.hex(of: bytes) != digest {
            throw failure(path, "other bytes than its manifest describes", "the file as it was written")
        }
        return bytes
    }
}
