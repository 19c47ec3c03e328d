import Analysis
import Benchmark
import Caseload
import Exchange
import Foundation
import Microsimulation

/// A scenario of the checkout.
private func scenario(_ name: String) throws -> Scenario {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    return try ScenarioFile(path: root.appendingPathComponent("scenarios/\(name).yaml").path).scenario
}

/// What a run did, in both arms where they differ: household-months lived and events.
private func work(_ result: SimulationResult) -> (householdMonths: Int, events: Int) {
    var (months, events) = (0, 0)
    for replication in 0..<result.replications {
        let path = result.path(replication: replication)
        months += path.actual.dropLast().reduce(0, +)
        if path.actual != path.unchanged { months += path.unchanged.dropLast().reduce(0, +) }
        for month in 1...result.scenario.horizon {
            result.withCounts(replication: replication, month: month) { row in
                for metric in Metric.instroom..<Metric.uitstroomDuur { events += Int(row[metric]) }
                for metric in Metric.aow..<Metric.teruggekeerd { events += Int(row[metric]) }
            }
        }
    }
    return (months, events)
}

private let perHouseholdMonth = BenchmarkMetric.custom("ps per household-month", polarity: .prefersSmaller, useScalingFactor: false)
private let perEvent = BenchmarkMetric.custom("ps per event", polarity: .prefersSmaller, useScalingFactor: false)

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, perHouseholdMonth, perEvent], maxDuration: .seconds(12), maxIterations: 12)

    /// One thread, one arm: time of the engine alone, per household-month and per event.
    @Sendable func kernel(_ benchmark: Benchmark, _ name: String, replications: UInt32, order: Simulation.Order) throws {
        let simulation = try Simulation(scenario(name))
        let clock = ContinuousClock()
        for _ in benchmark.scaledIterations {
            var result: SimulationResult?
            benchmark.startMeasurement()
            let time = try clock.measure {
                result = try simulation.run(seed: 1, replications: 0..<replications, threads: 1, order: order)
            }
            benchmark.stopMeasurement()
            let done = work(result!)
            let picoseconds = Double(time / .nanoseconds(1)) * 1000
            benchmark.measurement(perHouseholdMonth, Int(picoseconds / Double(done.householdMonths)))
            benchmark.measurement(perEvent, Int(picoseconds / Double(done.events)))
        }
    }

    Benchmark("one arm, household order") { benchmark in
        try kernel(benchmark, "hilversum-2019-ongewijzigd", replications: 200, order: .household)
    }
    Benchmark("one arm, month order") { benchmark in
        try kernel(benchmark, "hilversum-2019-ongewijzigd", replications: 200, order: .month)
    }
    Benchmark("both arms, household order") { benchmark in
        try kernel(benchmark, "hilversum-2019", replications: 200, order: .household)
    }

    for threads in [1, 2] {
        Benchmark("whole job of 1,000 replications, threads: \(threads)", configuration: .init(metrics: [.wallClock])) { benchmark in
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
