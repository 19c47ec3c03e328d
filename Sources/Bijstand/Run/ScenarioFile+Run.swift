public import BijstandExchange
public import BijstandMicrosimulation
internal import BijstandCaseload
internal import BijstandFigures

extension ScenarioFile {
    /// Simulates the scenario.
    ///
    /// The result depends on scenario, seed, replications and version alone.
    ///
    /// - Parameters:
    ///   - seed: of all randomness.
    ///   - replications: at least 1.
    ///   - uncertainty: what varies between them.
    ///   - threads: at least 1; nil for one on each core.
    ///   - progress: called with the number of replications done, from any thread.
    ///   - isCancelled: asked before every replication; true ends the run.
    /// - Throws: ``InvalidInput``, ``NotEnoughMemory``; `Interrupted` when it was cancelled.
    public func run(
        seed: UInt32 = 1, replications: UInt32 = 1000, uncertainty: Uncertainty = .both, threads: Int? = nil,
        progress: @Sendable (Int) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
    ) throws -> ScenarioRun {
        try run(
            RunRequest(seed: seed, replications: replications, uncertainty: uncertainty), threads: threads,
            progress: progress, isCancelled: isCancelled)
    }

    /// Simulates what was asked: all replications of a run, or a range of them.
    ///
    /// - Parameter opening: a scenario from whose opening state this one is run; its own when nil.
    /// - Throws: as ``run(seed:replications:uncertainty:threads:progress:isCancelled:)``.
    public func run(
        _ request: RunRequest, from opening: ScenarioFile? = nil, threads: Int? = nil,
        progress: @Sendable (Int) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
    ) throws -> ScenarioRun {
        if let opening, opening.scenario.cutOff != scenario.cutOff {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: name, line: 0, key: "start", found: "'\(scenario.start)'",
                    expected:
                        "'\(opening.scenario.start)', as that of \(opening.scenario.naam): its opening state is of that month"
                )
            ])
        }
        let scenario = opening.map { self.scenario.opening(as: $0.scenario) } ?? self.scenario
        return try run(
            request, naming { try Simulation(scenario) }, threads: threads, progress: progress, isCancelled: isCancelled
        )
    }

    /// - Parameter simulation: of this scenario.
    package func run(
        _ request: RunRequest, _ simulation: Simulation, threads: Int? = nil,
        progress: @Sendable (Int) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
    ) throws -> ScenarioRun {
        try request.check(threads: threads)
        let threads = threads ?? Platform.cores
        try NotEnoughMemory.ask(
            request.memory(scenario), for: "\(request.range.count) replications", threads: threads)
        let result = try naming {
            try simulation.run(
                seed: request.seed, replications: request.range, threads: threads, uncertainty: request.varying(),
                progress: progress, isCancelled: isCancelled)
        }
        return try ScenarioRun(self, simulation, result, request)
    }

    /// The scenario resolved, with its opening state.
    package func simulation() throws -> Simulation { try naming { try Simulation(scenario) } }
}
