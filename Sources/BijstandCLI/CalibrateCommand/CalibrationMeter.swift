import BijstandAnalysis
import BijstandReporting
import Synchronization

/// How far a step of a calibration is: a search, or a generation of points. Each has a bar of its own, of the most it may take.
final class CalibrationMeter: Sendable {
    private struct Step {
        var bar: ProgressBar
        var done = 0
    }

    private let settings: CalibrationSettings
    private let parameters: Int
    private let isQuiet: Bool
    private let step: Mutex<Step>

    init(_ settings: CalibrationSettings, parameters: Int, from state: CalibrationState, isQuiet: Bool) {
        self.settings = settings
        self.parameters = parameters
        self.isQuiet = isQuiet
        step = Mutex(Step(bar: Self.bar(settings, parameters, after: state, isQuiet)))
    }

    private static func bar(
        _ settings: CalibrationSettings, _ parameters: Int, after state: CalibrationState, _ isQuiet: Bool
    ) -> ProgressBar {
        let (trial, text) = (settings.replications, ProgressText(.asked))
        if state.rounds < settings.rounds {
            return ProgressBar(
                text.search(state.rounds + 1, of: settings.rounds),
                total: settings.pilot + settings.steps * parameters * trial, isQuiet: isQuiet)
        }
        let isBegun = !state.points.values.isEmpty
        return ProgressBar(
            isBegun ? text.generation(state.generations.count + 1) : text.prior,
            total: isBegun ? settings.moves * settings.particles * trial : settings.pilot + settings.particles * trial,
            isQuiet: isQuiet)
    }

    /// So many replications more.
    @Sendable func add(_ replications: Int) {
        step.withLock { step in
            step.done += replications
            step.bar.update(step.done)
        }
    }

    /// A step is done, and the next begins.
    func next(after state: CalibrationState) {
        step.withLock { step in
            step.bar.clear()
            step = Step(bar: Self.bar(settings, parameters, after: state, isQuiet))
        }
    }

    func clear() { step.withLock { $0.bar.clear() } }
}
