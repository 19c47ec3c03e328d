import Bijstand
import BijstandExchange
import BijstandMicrosimulation

extension ScenarioFile {
    /// Runs the scenario with a bar, until somebody interrupts.
    ///
    /// - Parameters:
    ///   - simulation: of this scenario, where it is there already.
    ///   - opening: from whose opening state it is run; its own when nil.
    func simulate(
        _ request: RunRequest, _ simulation: Simulation? = nil, from opening: ScenarioFile? = nil, threads: Int,
        isQuiet: Bool
    ) throws -> ScenarioRun {
        let bar = ProgressBar(total: request.range.count, isQuiet: isQuiet)
        defer { bar.clear() }
        if let simulation {
            return try run(
                request, simulation, threads: threads, progress: bar.update, isCancelled: { Interruption.isRequested })
        }
        return try run(
            request, from: opening, threads: threads, progress: bar.update, isCancelled: { Interruption.isRequested })
    }

    /// All replications, for commands that write no result.
    func simulate(_ options: RunOptions, from opening: ScenarioFile? = nil) throws -> ScenarioRun {
        try simulate(options.wholeRun, from: opening, threads: options.threads, isQuiet: options.quiet)
    }
}
