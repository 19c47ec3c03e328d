public import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange
internal import BijstandMicrosimulation
internal import BijstandReporting

extension ScenarioRun {
    /// What a dossier of the run's opening stock costs, and what one exit to work now saves, by groep and months on benefit.
    ///
    /// Simulates the run's replications once more, with both lives of every dossier.
    ///
    /// - Parameters:
    ///   - begeleiding: guidance of a benefit a year, an assumption.
    ///   - threads: at least 1; nil for one on each core.
    ///   - progress: called with the number of replications done, from any thread.
    ///   - isCancelled: asked before every replication; true ends it.
    /// - Throws: ``InvalidInput``; `Interrupted` when it was cancelled.
    public func businesscase(
        begeleiding: Euro = Businesscase.begeleidingAanname, threads: Int? = nil,
        progress: @Sendable (Int) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
    ) throws -> Businesscase {
        try request.check(threads: threads)
        let uncertainty = try request.varying()
        return try file.naming {
            try Businesscase(
                result, simulation, seed: request.seed, replications: request.range,
                threads: threads ?? Platform.cores, uncertainty: uncertainty, begeleiding: begeleiding,
                progress: progress, isCancelled: isCancelled)
        }
    }

    /// The same as a person reads it.
    public func text(_ zaak: Businesscase, _ language: Language) -> String {
        BusinesscaseText(zaak, request, file.kennis, language).text
    }
}

extension Businesscase {
    /// Writes its tables and their description to a folder of their own, or nothing. Earlier ones there are replaced; anything
    /// else is left alone.
    ///
    /// - Parameter overwrites: also where somebody has changed them.
    /// - Throws: ``WriteFailure``.
    public func write(to path: String, dialect: CSVDialect = .rfc4180, overwrites: Bool = false) throws {
        try Self.check(path, overwrites: overwrites)
        try TableFolder.write(
            tables, name: "businesscase-\(scenario.naam)", dialect: dialect,
            description:
                "Seed \(seed), \(replications) replications. \(UncertaintyMeaning.text(uncertainty.rawValue)) Guidance (begeleiding) is an assumption: \(begeleiding) euro a benefit a year.",
            to: path, overwrites: overwrites)
    }

    /// - Throws: ``WriteFailure`` where they could not be written.
    package static func check(_ path: String, overwrites: Bool) throws {
        try TableFolder.check(path, tables: tableNames, overwrites: overwrites)
    }
}
