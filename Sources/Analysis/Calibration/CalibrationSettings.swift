/// How much work a calibration does.
public struct CalibrationSettings: Sendable, Equatable, Codable {
    /// Seed of chance in the simulation and of the sampler.
    public var seed: UInt32
    /// Points of the posterior.
    public var particles: Int
    /// Replications of a trial.
    public var replications: Int
    /// Replications of the pilot that trials are held against.
    public var pilot: Int
    /// Searches for the point estimate, each from the last one's opening state.
    public var rounds: Int
    /// Steps of a search, at most, for each parameter.
    public var steps: Int
    /// Moves of all points in a generation, at most.
    public var moves: Int

    public init(
        seed: UInt32 = 1, particles: Int = 256, replications: Int = 8, pilot: Int = 1024, rounds: Int = 3,
        steps: Int = 40, moves: Int = 24
    ) {
        self.seed = seed
        self.particles = particles
        self.replications = replications
        self.pilot = pilot
        self.rounds = rounds
        self.steps = steps
        self.moves = moves
    }
}
