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

    /// - Throws: where a prior has nothing within its bounds.
    public init(
        _ model: Model, _ parameters: [Calibratieparameter], _ waarnemingen: [Waarneming],
        _ settings: CalibrationSettings
    ) throws {
        precondition(!parameters.isEmpty && !waarnemingen.isEmpty)
        precondition(settings.particles >= 2 && settings.replications >= 2 && settings.pilot >= settings.replications)
        precondition(settings.rounds >= 1 && settings.steps >= 1 && settings.moves >= 1)
        self.model = model
        prior = try Prior(parameters)
        self.waarnemingen = waarnemingen
        self.settings = settings
    }

    /// Points left effective by a step, as a share.
    private static var least: Double { 0.5 }
    /// Share of the points that may be left unmoved by a generation, by its acceptance; less in the last.
    private static var unmoved: (during: Double, last: Double) { (0.1, 0.001) }

    /// Share of the moves that should be taken: shorter moves below it, longer ones above.
    private static var acceptance: Double { 0.3 }

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
            let points = (0..<settings.particles).map { particle in
                var stream = stream(.calibrationBegin, particle)
                return (0..<prior.count).map { _ in Quantile.normal(stream.uniform()) }
            }
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
            -(try logLikelihoods([point], stage, &simulated)[0] + prior.logDensity(point))
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
        var points = Self.rows(state.points.values, prior.count)
        var logLikelihoods = state.logLikelihoods.values
        guard logLikelihoods.contains(where: { $0 > -.infinity }) else { throw NoLikelihood() }

        let left = 1 - state.temperature
        let step = Tempering.step(logLikelihoods, most: left, least: Self.least * Double(points.count))
        let weights = Tempering.weights(logLikelihoods, step)
        let effective = Tempering.effective(weights)
        let temperature = step == left ? 1 : state.temperature + step
        state.logEvidence.values[0] +=
            step * logLikelihoods.max()! + Elementary.log(weights.reduce(0, +) / Double(points.count))

        let cloud = try PointCloud(points, weights)
        var draw = stream(.calibrationResampling, 0, number)
        let chosen = Tempering.systematic(weights, draw.uniform())
        points = chosen.map { points[$0] }
        logLikelihoods = chosen.map { logLikelihoods[$0] }

        let target = temperature == 1 ? Self.unmoved.last : Self.unmoved.during
        var (moves, accepted, stayed) = (0, 0, 1.0)
        while moves < settings.moves && stayed > target {
            let length = state.length.values[0]
            var streams: [Double] = []
            let proposed = points.indices.map { index in
                var stream = stream(.calibrationMove, index, number, moves)
                // Uniform first: however many numbers a proposal draws, it stays what it is.
                streams.append(stream.uniform())
                return cloud.move(points[index], length, &stream)
            }
            let theirs = try self.logLikelihoods(proposed, stage, &state)
            var count = 0
            for index in points.indices {
                let gain =
                    temperature * (theirs[index] - logLikelihoods[index]) + prior.logDensity(proposed[index])
                    - prior.logDensity(points[index]) + cloud.logDensity(points[index])
                    - cloud.logDensity(proposed[index])
                if Elementary.log(streams[index]) < gain {
                    (points[index], logLikelihoods[index]) = (proposed[index], theirs[index])
                    count += 1
                }
            }
            moves += 1
            accepted += count
            let share = Double(count) / Double(points.count)
            stayed *= 1 - share
            state.length.values[0] = min(max(length * Elementary.exp(share - Self.acceptance), 0.05), 1)
        }
        state.points.values = points.flatMap { $0 }
        state.logLikelihoods.values = logLikelihoods
        state.generations.append(
            CalibrationState.Generation(
                temperature: temperature, effective: effective, moves: moves,
                accepted: Double(accepted) / Double(moves * points.count)))
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

    // MARK: Luck of the sampler

    /// No replication's key: the sampler's luck is not the simulation's.
    private func stream(_ draw: DrawProcess, _ index: Int, _ generation: Int = 0, _ move: Int = 0) -> RandomStream {
        RandomStream(
            key: StreamKey(seed: settings.seed, replication: .max),
            address: StreamAddress(
                subject: UInt64(index), process: draw, spell: UInt32(generation) << 16 | UInt32(move)))
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
