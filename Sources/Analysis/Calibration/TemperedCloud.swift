internal import BijstandStochastics

/// Points on their way from a prior to a posterior by tempered sequential Monte Carlo: see ``Tempering``.
struct TemperedCloud {
    var points: [[Double]]
    var logLikelihoods: [Double]
    /// 0 is the prior, 1 the posterior.
    var temperature: Double
    /// Of the next move.
    var length: Double

    /// What a generation came to.
    struct Generation {
        let effective: Double
        let moves: Int
        /// Share of the moves that were taken.
        let accepted: Double
        /// What it adds to the logarithm of the evidence.
        let logEvidence: Double
    }

    /// The luck of the sampler; no replication's key: it is not the simulation's.
    static func stream(
        _ seed: UInt32, _ draw: DrawProcess, _ index: Int, _ generation: Int = 0, _ move: Int = 0
    ) -> RandomStream {
        RandomStream(
            key: StreamKey(seed: seed, replication: .max),
            address: StreamAddress(
                subject: UInt64(index), process: draw, spell: UInt32(generation) << 16 | UInt32(move)))
    }

    /// So many points of a prior of independent standard normals.
    static func prior(_ points: Int, _ dimensions: Int, _ seed: UInt32) -> [[Double]] {
        (0..<points).map { index in
            var stream = stream(seed, .calibrationBegin, index)
            return (0..<dimensions).map { _ in Quantile.normal(stream.uniform()) }
        }
    }

    /// Points left effective by a step, as a share.
    private static let least = 0.5
    /// Share of the points that may be left unmoved by a generation, by its acceptance; less in the last.
    private static let unmoved = (during: 0.1, last: 0.001)
    /// Share of the moves that should be taken: shorter moves below it, longer ones above.
    private static let acceptance = 0.3

    /// One step of the temperature: weights, resampling, moves.
    ///
    /// - Parameters:
    ///   - moves: at most so many of all points.
    ///   - logPrior: of a point, up to a constant.
    ///   - stream: the luck of a draw, by point and move.
    ///   - likelihoods: logarithms, of points.
    /// - Throws: ``NoLikelihood`` where no point has any.
    mutating func generation(
        moves most: Int, logPrior: ([Double]) -> Double, stream: (DrawProcess, Int, Int) -> RandomStream,
        likelihoods: ([[Double]]) throws -> [Double]
    ) throws -> Generation {
        guard logLikelihoods.contains(where: { $0 > -.infinity }) else { throw NoLikelihood() }
        let left = 1 - temperature
        let step = Tempering.step(logLikelihoods, most: left, least: Self.least * Double(points.count))
        let weights = Tempering.weights(logLikelihoods, step)
        let effective = Tempering.effective(weights)
        temperature = step == left ? 1 : temperature + step
        let logEvidence =
            step * logLikelihoods.max()! + Elementary.log(weights.reduce(0, +) / Double(points.count))

        let cloud = try PointCloud(points, weights)
        var draw = stream(.calibrationResampling, 0, 0)
        let chosen = Tempering.systematic(weights, draw.uniform())
        points = chosen.map { points[$0] }
        logLikelihoods = chosen.map { logLikelihoods[$0] }

        let target = temperature == 1 ? Self.unmoved.last : Self.unmoved.during
        var (moves, accepted, stayed) = (0, 0, 1.0)
        while moves < most && stayed > target {
            var uniforms: [Double] = []
            let proposed = points.indices.map { index in
                var stream = stream(.calibrationMove, index, moves)
                // Uniform first: however many numbers a proposal draws, it stays what it is.
                uniforms.append(stream.uniform())
                return cloud.move(points[index], length, &stream)
            }
            let theirs = try likelihoods(proposed)
            var count = 0
            for index in points.indices {
                let gain =
                    temperature * (theirs[index] - logLikelihoods[index]) + logPrior(proposed[index])
                    - logPrior(points[index]) + cloud.logDensity(points[index]) - cloud.logDensity(proposed[index])
                if Elementary.log(uniforms[index]) < gain {
                    (points[index], logLikelihoods[index]) = (proposed[index], theirs[index])
                    count += 1
                }
            }
            moves += 1
            accepted += count
            let share = Double(count) / Double(points.count)
            stayed *= 1 - share
            length = min(max(length * Elementary.exp(share - Self.acceptance), 0.05), 1)
        }
        return Generation(
            effective: effective, moves: moves, accepted: Double(accepted) / Double(moves * points.count),
            logEvidence: logEvidence)
    }
}
