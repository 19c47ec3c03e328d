internal import BijstandCaseload
internal import BijstandExchange
internal import BijstandMicrosimulation
internal import BijstandStochastics
internal import Foundation

extension ScenarioRun {
    /// Joins ranges of one run, made apart, into the whole run: byte for byte as if it had been made at once.
    ///
    /// - Parameter folders: result folders of the ranges, in any order.
    /// - Throws: ``InvalidInput`` with everything that keeps them from being one run; ``MissingInput``, ``StaleReferences``.
    public init(merging folders: [String]) throws {
        guard !folders.isEmpty else {
            throw Self.failure("merge", "no folders", "the result folders of a run's ranges")
        }
        let parts = try folders.map { try StoredRun($0) }.sorted {
            $0.manifest.request.range.lowerBound < $1.manifest.request.range.lowerBound
        }
        try Self.check(parts)
        let file = try parts[0].scenario()
        var request = parts[0].manifest.request
        request.range = 0..<request.replications
        try request.askMemory(file.scenario, in: parts[0].folder)
        let bytes = try parts.map { (range: $0.manifest.request.range, bytes: try $0.replications()) }
        let simulation = try file.simulation()
        let result: SimulationResult
        do {
            result = try file.naming {
                try simulation.joined(bytes, seed: request.seed, uncertainty: request.varying())
            }
        } catch let error as UnreadablePart {
            throw Self.failure(
                "\(parts[error.index].folder)/\(RunRequest.partName)", "replications of another run or version",
                "those of \(file.scenario.naam) that its manifest tells of")
        }
        try self.init(file, simulation, result, request)
    }

    fileprivate static func failure(_ folder: String, _ found: Message, _ expected: Message) -> InvalidInput {
        InvalidInput(diagnostics: [Diagnostic(file: folder, line: 0, found: found, expected: expected)])
    }

    /// One run, all of it, nothing twice; everything wrong at once.
    private static func check(_ parts: [StoredRun]) throws(InvalidInput) {
        var diagnostics: [Diagnostic] = []
        func report(_ folder: String, _ found: Message, _ expected: Message) {
            diagnostics.append(Diagnostic(file: folder, line: 0, found: found, expected: expected))
        }
        let first = parts[0].manifest
        for part in parts {
            let (folder, manifest) = (part.folder, part.manifest)
            if !part.mismatches.isEmpty {
                report(
                    folder, "a result of version \(manifest.version), GSL \(manifest.gsl), \(manifest.platform)",
                    "version \(BijstandVersion.current), GSL \(gslVersion()), \(Platform.current), as this program is")
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
        for part in parts {
            let range = part.manifest.request.range
            if range.lowerBound != next {
                let isTwice = range.lowerBound < next
                report(
                    part.folder, "replications from \(range.lowerBound) on",
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
}

extension StoredRun {
    /// A part's replications, if they are the ones its manifest describes.
    fileprivate func replications() throws -> [UInt8] {
        let path = "\(folder)/\(RunRequest.partName)"
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        let bytes = Array(data)
        let digest = manifest.outputs.first { $0.name == RunRequest.partName }?.digest
        if SHA256Digest.hex(of: bytes) != digest {
            throw ScenarioRun.failure(path, "other bytes than its manifest describes", "the file as it was written")
        }
        return bytes
    }
}
