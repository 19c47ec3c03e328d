public import BijstandCaseload
public import BijstandExchange
internal import BijstandMicrosimulation

/// A result folder: what its manifest tells, and what can be asked of it.
public struct StoredRun: Sendable {
    public let folder: String
    public let manifest: Manifest

    /// - Throws: ``MissingInput`` where there is no manifest, ``InvalidInput`` where it is none.
    public init(_ folder: String) throws {
        self.folder = folder
        manifest = try Manifest(folder: folder)
    }

    /// The scenario that the result was made of.
    ///
    /// - Throws: ``StaleReferences`` when a file it refers to is gone or changed, ``InvalidInput``.
    public func scenario() throws -> ScenarioFile { try ScenarioFile(of: manifest, in: folder) }

    /// Runs the result again.
    ///
    /// - Throws: as ``scenario()``, and as a run.
    public func again(
        threads: Int? = nil, progress: @Sendable (Int) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
    ) throws -> ScenarioRun {
        let file = try scenario()
        try manifest.request.askMemory(file.scenario, in: folder)
        return try file.run(manifest.request, threads: threads, progress: progress, isCancelled: isCancelled)
    }

    /// Holds the key figures against bounds, as `kans_tekort(2021)<0.5` or `p90(lasten(2021))<34e6`.
    ///
    /// - Throws: ``InvalidInput`` with every bound that is not understood or that this result has no figure for.
    public func check(_ expectations: [String]) throws -> [ExpectationResult] {
        try KeyFigureFile(folder: folder).check(expectations)
    }

    /// Everything that happened in one replication, under the scenario and under ongewijzigd: by dossier, in order of time.
    ///
    /// - Throws: as ``scenario()``; ``InvalidInput`` where the run has no such replication.
    public func events(replication: UInt32) throws -> [(lijn: Lijn, events: [LifeEvent])] {
        guard replication < manifest.request.replications else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: folder, line: 0, key: "replication", found: "\(replication)",
                    expected: "0 to \(manifest.request.replications - 1)")
            ])
        }
        let file = try scenario()
        return try file.simulation().events(
            seed: manifest.request.seed, replication: replication, uncertainty: try manifest.request.varying())
    }
}
