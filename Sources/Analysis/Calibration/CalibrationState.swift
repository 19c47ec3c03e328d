/// How far a calibration is: all that its next generation needs, so that it can go on after an interruption.
public struct CalibrationState: Sendable, Equatable, Codable {
    /// One generation of the sampler.
    public struct Generation: Sendable, Equatable, Codable {
        /// Share of the log-likelihood that counts from here on.
        public let temperature: Double
        /// Effective number of points when they were weighed, before they were drawn again.
        public let effective: Double
        public let moves: Int
        /// Share of the proposals that were accepted.
        public let accepted: Double
    }

    /// Searches done, and the best point on the normal scale.
    public internal(set) var rounds = 0
    public internal(set) var point = Exact([])
    /// Points on the normal scale, one after the other, and their log-likelihoods; none before the first generation.
    public internal(set) var points = Exact([])
    public internal(set) var logLikelihoods = Exact([])
    public internal(set) var logEvidence = Exact([0])
    /// Of the next moves.
    public internal(set) var length = Exact([1])
    public internal(set) var generations: [Generation] = []
    /// Replications simulated.
    public internal(set) var simulated = 0

    public init() {}

    /// Whether a calibration of so many parameters can go on from here: whoever wrote it, nothing in it leads astray.
    public func fits(_ settings: CalibrationSettings, parameters: Int) -> Bool {
        func isPoints(_ numbers: Exact, _ count: Int) -> Bool {
            // Forty standard deviations are beyond what doubles tell apart from certainty.
            numbers.values.count == count && numbers.values.allSatisfy { abs($0) <= 100 }
        }
        let isBegun = !points.values.isEmpty
        let temperatures = [0] + generations.map(\.temperature)
        return (0...settings.rounds).contains(rounds)
            && isPoints(point, point.values.isEmpty && rounds == 0 && !isBegun ? 0 : parameters)
            && isPoints(points, isBegun ? settings.particles * parameters : 0)
            && (!isBegun || rounds == settings.rounds) && (isBegun || generations.isEmpty)
            // Where the figures are impossible it is minus infinity.
            && logLikelihoods.values.count == (isBegun ? settings.particles : 0)
            && logLikelihoods.values.allSatisfy { $0 < .infinity }
            && logEvidence.values.count == 1 && logEvidence.values.allSatisfy(\.isFinite)
            && length.values.count == 1 && length.values.allSatisfy { (0.05...1).contains($0) }
            && zip(temperatures, temperatures.dropFirst()).allSatisfy { $0 < $1 && $1 <= 1 }
            && generations.count < 1 << 16
            && generations.allSatisfy {
                $0.effective.isFinite && (0...1).contains($0.accepted) && (0...settings.moves).contains($0.moves)
            } && (0...1 << 50).contains(simulated)
    }

    public var temperature: Double { generations.last?.temperature ?? 0 }
    /// Whether the points are the posterior's.
    public var isDone: Bool { temperature >= 1 }

    /// Numbers that are kept bit for bit, minus infinity included.
    public struct Exact: Sendable, Equatable, Codable {
        public var values: [Double]

        init(_ values: [Double]) { self.values = values }

        public init(from decoder: any Decoder) throws {
            values = try [UInt64](from: decoder).map(Double.init(bitPattern:))
        }

        public func encode(to encoder: any Encoder) throws { try values.map(\.bitPattern).encode(to: encoder) }
    }
}
