import ArgumentParser
import BijstandCaseload
import BijstandExchange
import Foundation
import BijstandStochastics

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a result again from its manifest and compare every digest; exit 0 or 1.")

    @Argument(help: "Result folder.")
    var folder: String

    @OptionGroup var threading: ThreadOption

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let manifest = try Manifest(folder: folder)
            nameMismatches(manifest)
            let file = try ScenarioFile(of: manifest, in: folder)
            try Engine.checkMemory(file, manifest.request, in: folder)
            let simulation = try Engine.simulation(file)
            let result = try Engine.simulate(
                file, simulation, manifest.request, threads: threading.threads, isQuiet: quiet)
            let again = try Engine.folder(file, simulation, result, manifest.request).folder
            try compare(manifest, again)
        }
    }

    private func nameMismatches(_ manifest: Manifest) {
        let made: [(Message, String, String)] = [
            ("version", manifest.version, Version.current), ("platform", manifest.platform, Engine.platform),
            ("GSL", manifest.gsl, gslVersion()),
        ]
        for (name, then, now) in made where then != now {
            warn(
                "\(folder): made with \(name) \(then), this is \(now): the bytes may differ for that reason",
                speech.language)
        }
    }

    /// Every file: as on disk, as its manifest says, and as made again now.
    private func compare(_ manifest: Manifest, _ again: ResultFolder) throws {
        var differences: [Message] = []
        let fresh = Dictionary(uniqueKeysWithValues: again.files.map { ($0.name, SHA256Digest.hex(of: $0.bytes)) })
        for output in manifest.outputs {
            let path = "\(folder)/\(output.name)"
            if let bytes = FileManager.default.contents(atPath: path) {
                if SHA256Digest.hex(of: Array(bytes)) != output.digest {
                    differences.append("\(path): is not the file its manifest describes")
                }
            } else {
                differences.append("\(path): is missing")
            }
            if fresh[output.name] != output.digest { differences.append("\(path): comes out differently now") }
        }
        for file in again.files where file.name != Manifest.fileName {
            if !manifest.outputs.contains(where: { $0.name == file.name }) {
                differences.append("\(folder)/\(file.name): is not in the manifest")
            }
        }
        if !manifest.isWritten(in: folder) {
            differences.append("\(folder)/\(Manifest.fileName): is not as it was written")
        }
        if differences.isEmpty {
            if !quiet { print("\(folder): \(manifest.outputs.count) files, the same bytes") }
            return
        }
        for difference in differences { warn(difference, speech.language) }
        throw Exit.differs
    }
}
