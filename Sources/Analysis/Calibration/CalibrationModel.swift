public import BijstandCaseload
public import BijstandMicrosimulation

/// What calibration simulates: figures to hold against the observed ones, at trial values of the fitted parameters.
public protocol CalibrationModel: Sendable {
    /// One row a trial and replication, one number an observation: by (trial, replication, observation), flat. NaN where a
    /// replication has none of a figure.
    ///
    /// - Parameter trials: values of the fitted parameters, in their order.
    func outcomes(_ trials: [[Double]], _ luck: Luck) throws -> [Double]

    /// The model with what is the same for all trials, such as an opening state, made at these values.
    func centred(at values: [Double]) throws -> Self
}

/// The microsimulation of a scenario, as far as its observations reach.
public struct SimulationModel: CalibrationModel {
    private let scenario: Scenario
    private let simulation: Simulation
    private let measurements: [Measurement]
    private let seed: UInt32
    private let threads: Int
    private let isCancelled: @Sendable () -> Bool
    private let progress: @Sendable (Int) -> Void

    /// - Parameters:
    ///   - scenario: with the parameters to fit.
    ///   - seed: of chance: replication r of a trial has the luck of replication r of `bijstand run` under this seed.
    ///   - progress: told the replications that were simulated, trials by trials.
    public init(
        _ scenario: Scenario, _ waarnemingen: [Waarneming], seed: UInt32, threads: Int,
        isCancelled: @escaping @Sendable () -> Bool = { false }, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws {
        let last = waarnemingen.map(\.periode.upperBound).max() ?? scenario.end
        // Observations are of the scenario itself, up to the last of them: nothing else is simulated.
        self.scenario = scenario.with(horizon: scenario.cutOff.distance(to: last), isOneLine: true)
        simulation = try Simulation(self.scenario)
        measurements = waarnemingen.map { Measurement($0, cutOff: scenario.cutOff) }
        self.seed = seed
        self.threads = threads
        self.isCancelled = isCancelled
        self.progress = progress
    }

    private init(_ other: SimulationModel, _ simulation: Simulation) {
        scenario = other.scenario
        self.simulation = simulation
        measurements = other.measurements
        seed = other.seed
        threads = other.threads
        isCancelled = other.isCancelled
        progress = other.progress
    }

    private var positions: [Int] { scenario.calibratie.positions }

    /// The scenario's numbers at values of the fitted parameters.
    private func numbers(_ values: [Double]) -> [Double] { scenario.calibratie.numbers(values) }

    public func outcomes(_ trials: [[Double]], _ luck: Luck) throws -> [Double] {
        try outcomes(trials.map(numbers), at: positions, luck)
    }

    /// The same of the scenario as it stands, nothing fitted: by (replication, observation), flat.
    public func outcomes(replications: UInt32) throws -> [Double] {
        try outcomes([[]], at: [], .common(0..<replications))
    }

    private func outcomes(_ trials: [[Double]], at positions: [Int], _ luck: Luck) throws -> [Double] {
        let outcomes = try simulation.measure(
            trials, at: positions, seed: seed, luck: luck, threads: threads, size: measurements.count,
            isCancelled: isCancelled
        ) { counts, numbers in
            for (index, measurement) in measurements.enumerated() { numbers[index] = measurement.value(counts) ?? .nan }
        }
        progress(trials.count * luck.perTrial)
        return outcomes
    }

    public func centred(at values: [Double]) throws -> SimulationModel {
        SimulationModel(self, try Simulation(scenario.with(numbers(values), at: positions)))
    }
}
