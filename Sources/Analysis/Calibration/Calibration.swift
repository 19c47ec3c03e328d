public import BijstandCaseload
internal import BijstandMicrosimulation
internal import BijstandStochastics

/// Fits parameters of a model to observations: first the best point, then the posterior around it.
///
/// All draws are by address: the sampler's by (generation, move, point) under the seed, chance by replication. So neither the
/// number of threads nor an interruption shows.
public struct Calibration<Model: CalibrationModel>: Sendable {
    private let model: Model
    private let prior: Prior
    private let waarnemingen: [Waarneming]
    public let settings: CalibrationSettings

    /// - Parameter correlated: groups of numbers, of which those that are parameters, all of a group, have correlated priors.
    /// - Throws: where a prior has nothing within its bounds.
    public init(
        _ model: Model, _ parameters: [Calibratieparameter], correlated: [CorrelatedGroup] = [],
        _ waarnemingen: [Waarneming], _ settings: CalibrationSettings
    ) throws {
        precondition(!parameters.isEmpty && !waarnemingen.isEmpty)
        precondition(settings.particles >= 2 && settings.replications >= 2 && settings.pilot >= settings.replications)
        precondition(settings.rounds >= 1 && settings.steps >= 1 && settings.moves >= 1)
        self.model = model
        prior = try Prior(parameters, correlated)
        self.waarnemingen = waarnemingen
        self.settings = settings
    }

    /// - Parameters:
    ///   - state: where an interrupted calibration with the same inputs had come.
    ///   - checkpoint: called after every search and generation.
    public func run(
        from start: CalibrationState = CalibrationState(), checkpoint: (CalibrationState) throws -> Void = { _ in }
    ) throws -> CalibrationResult {
        var state = start
        let best = [Double](repeating: 0, count: prior.count)
        if state.point.values.isEmpty { state.point.values = best }
        while state.rounds < settings.rounds {
            try search(&state)
            try checkpoint(state)
        }
        let stage = try stage(state.point.values, isFirst: false)
        if state.points.values.isEmpty {
            let points = TemperedCloud.prior(settings.particles, prior.count, settings.seed)
            state.points.values = points.flatMap { $0 }
            state.simulated += settings.pilot
            state.logLikelihoods.values = try logLikelihoods(points, stage, &state)
            try checkpoint(state)
        }
        while !state.isDone {
            try generation(&state, stage)
            try checkpoint(state)
        }
        return try result(state)
    }

    // MARK: The best point

    /// A model and the likelihood that belongs to it.
    private struct Stage {
        let model: Model
        let likelihood: SyntheticLikelihood
    }

    /// The model centred at a point, with a pilot there.
    private func stage(_ point: [Double], isFirst: Bool) throws -> Stage {
        let values = try prior.values(point)
        let model = isFirst ? model : try model.centred(at: values)
        let outcomes = try model.outcomes([values], .common(0..<UInt32(settings.pilot)))
        return Stage(
            model: model,
            likelihood: try SyntheticLikelihood(waarnemingen, pilot: outcomes[...], replications: settings.replications)
        )
    }

    private func search(_ state: inout CalibrationState) throws {
        let stage = try stage(state.point.values, isFirst: state.rounds == 0)
        var simulated = state
        simulated.simulated += settings.pilot
        let found = try NelderMead.minimise(
            from: state.point.values, step: state.rounds == 0 ? 0.5 : 0.25, size: 0.01,
            steps: settings.steps * prior.count
        ) { point in
            -(try logLikelihoods([point], stage, &simulated)[0] + Prior.logDensity(point))
        }
        state.simulated = simulated.simulated
        state.point.values = found.point
        state.rounds += 1
    }

    private func logLikelihoods(
        _ points: [[Double]], _ stage: Stage, _ state: inout CalibrationState
    ) throws -> [Double] {
        let values = try points.map { try prior.values($0) }
        let outcomes = try stage.model.outcomes(values, .common(0..<UInt32(settings.replications)))
        state.simulated += points.count * settings.replications
        let size = settings.replications * waarnemingen.count
        return points.indices.map { stage.likelihood.log(outcomes[$0 * size..<($0 + 1) * size]) }
    }

    // MARK: The posterior

    private func generation(_ state: inout CalibrationState, _ stage: Stage) throws {
        let number = state.generations.count
        var simulated = state
        var cloud = TemperedCloud(
            points: Self.rows(state.points.values, prior.count), logLikelihoods: state.logLikelihoods.values,
            temperature: state.temperature, length: state.length.values[0])
        let done = try cloud.generation(
            moves: settings.moves, logPrior: Prior.logDensity,
            stream: { TemperedCloud.stream(settings.seed, $0, $1, number, $2) }
        ) { try logLikelihoods($0, stage, &simulated) }
        state.simulated = simulated.simulated
        state.logEvidence.values[0] += done.logEvidence
        state.points.values = cloud.points.flatMap { $0 }
        state.logLikelihoods.values = cloud.logLikelihoods
        state.length.values[0] = cloud.length
        state.generations.append(
            CalibrationState.Generation(
                temperature: cloud.temperature, effective: done.effective, moves: done.moves, accepted: done.accepted))
    }

    private func result(_ state: CalibrationState) throws -> CalibrationResult {
        var state = state
        let points = Self.rows(state.points.values, prior.count)
        let values = try points.map { try prior.values($0) }
        // Luck of their own that no trial had, and the opening state of the posterior's means: what a run with it would show.
        let means = (0..<prior.count).map { index in values.reduce(0) { $0 + $1[index] } / Double(values.count) }
        let predicted = try model.centred(at: means).outcomes(values, .own(from: UInt32(settings.pilot)))
        state.simulated += points.count
        return try CalibrationResult(
            prior, waarnemingen, settings, state, values: values, predicted: predicted,
            best: prior.values(state.point.values))
    }

    private static func rows(_ flat: [Double], _ width: Int) -> [[Double]] {
        stride(from: 0, to: flat.count, by: width).map { Array(flat[$0..<$0 + width]) }
    }
}

/// At no point of the prior the observations are possible.
public struct NoLikelihood: Error, CustomStringConvertible {
    public var found: Message {
        "priors under which no draw fits: at no point of them do the simulated figures come anywhere near the observed ones"
    }
    public var expected: Message { "wider ones" }
    public var description: String { "calibratie: found \(found.english), expected \(expected.english)" }
}
