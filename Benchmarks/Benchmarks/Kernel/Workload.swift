import BijstandCaseload
import BijstandExchange
import BijstandFigures
import BijstandMicrosimulation
import Foundation

/// What the benchmarks time. It knows no library of benchmarks, so that `make test` compiles it too.
struct Workload {
    let scenario: Scenario

    /// - Parameter name: of a scenario of the checkout.
    init(_ name: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        scenario = try ScenarioFile(path: root.appendingPathComponent("scenarios/\(name).yaml").path).scenario
    }

    /// The engine alone, on one thread.
    struct Engine {
        private let simulation: Simulation
        private let order: Simulation.Order

        init(_ workload: Workload, _ order: Simulation.Order) throws {
            simulation = try Simulation(workload.scenario)
            self.order = order
        }

        func run() throws -> (time: Duration, result: SimulationResult) {
            let clock = ContinuousClock()
            let start = clock.now
            let result = try simulation.run(seed: 1, replications: 0..<200, threads: 1, order: order)
            return (clock.now - start, result)
        }
    }

    /// A thousand replications and their forecast.
    func wholeJob(threads: Int) throws -> Forecast {
        try Forecast(Simulation(scenario).run(seed: 1, replications: 0..<1000, threads: threads))
    }

    /// What the scenario's line of a run did: household-months lived, and events (entries, returns, exits, moves, ends).
    static func work(_ result: SimulationResult) -> (householdMonths: Int, events: Int) {
        var (months, events) = (0, 0)
        for replication in 0..<result.replications {
            let path = result.path(replication: replication)
            months += path.scenario.dropLast().reduce(0) { $0 + $1.stock }
            for month in 1...result.scenario.horizon {
                result.withCounts(replication: replication, month: month) { row in
                    for metric in Metric.instroom..<Metric.eventEnd { events += Int(row[metric]) }
                    for traject in result.scenario.trajecten.indices {
                        for metric in [TrajectMetric.gestart, .afgerond, .afgebroken] {
                            events += Int(row[metric.column(traject)])
                        }
                    }
                }
            }
        }
        return (months, events)
    }
}
