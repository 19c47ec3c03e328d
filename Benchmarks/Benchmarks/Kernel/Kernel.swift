import BijstandFigures
import Benchmark
import BijstandCaseload
import BijstandExchange
import Foundation
import BijstandMicrosimulation

/// A scenario of the checkout.
private func scenario(_ name: String) throws -> Scenario {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    return try ScenarioFile(path: root.appendingPathComponent("scenarios/\(name).yaml").path).scenario
}

/// What the scenario's arm of a run did: household-months lived, and events (entries, returns, exits, moves, ends).
private func work(_ result: SimulationResult) -> (householdMonths: Int, events: Int) {
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

private let perHouseholdMonth = BenchmarkMetric.custom(
    "ps per household-month", polarity: .prefersSmaller, useScalingFactor: false)
private let perEvent = BenchmarkMetric.custom("ps per event", polarity: .prefersSmaller, useScalingFactor: false)

/// Machines differ and are noisy: a threshold is passed at one and a half times the committed value.
private var tolerance: BenchmarkThresholds { BenchmarkThresholds(relative: [.p90: 50.0]) }

let benchmarks: @Sendable () -> Void = {
    /// One thread: time of the engine alone, per household-month and per event of the scenario's arm.
    @Sendable func kernel(_ name: String, _ scenarioName: String, _ order: Simulation.Order) {
        Benchmark(
            name,
            configuration: .init(
                metrics: [perHouseholdMonth, perEvent], maxDuration: .seconds(12), maxIterations: 12,
                thresholds: [perHouseholdMonth: tolerance, perEvent: tolerance])
        ) { benchmark in
            let simulation = try Simulation(scenario(scenarioName))
            let clock = ContinuousClock()
            for _ in benchmark.scaledIterations {
                var result: SimulationResult?
                benchmark.startMeasurement()
                let time = try clock.measure {
                    result = try simulation.run(seed: 1, replications: 0..<200, threads: 1, order: order)
                }
                benchmark.stopMeasurement()
                let done = work(result!)
                let picoseconds = Double(time / .nanoseconds(1)) * 1000
                benchmark.measurement(perHouseholdMonth, Int(picoseconds / Double(done.householdMonths)))
                benchmark.measurement(perEvent, Int(picoseconds / Double(done.events)))
            }
        }
    }
    kernel("one-arm-household-order", "hilversum-2019-ongewijzigd", .household)
    kernel("one-arm-month-order", "hilversum-2019-ongewijzigd", .month)
    kernel("both-arms-household-order", "hilversum-2019", .household)
    kernel("kernel-household-order", "benchmark-kernel", .household)
    kernel("kernel-month-order", "benchmark-kernel", .month)
    kernel("places-month-order", "benchmark-places", .month)
    kernel("feedback", "benchmark-feedback", .month)

    for threads in [1, 2] {
        Benchmark(
            "whole-job-\(threads)-threads",
            configuration: .init(
                metrics: [.wallClock], maxDuration: .seconds(12), maxIterations: 5, thresholds: [.wallClock: tolerance])
        ) { benchmark in
            let scenario = try scenario("hilversum-2019")
            for _ in benchmark.scaledIterations {
                benchmark.startMeasurement()
                let result = try Simulation(scenario).run(seed: 1, replications: 0..<1000, threads: threads)
                blackHole(Forecast(result))
                benchmark.stopMeasurement()
            }
        }
    }
}
