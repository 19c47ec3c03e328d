import Benchmark
import BijstandMicrosimulation

private let perHouseholdMonth = BenchmarkMetric.custom(
    "ps per household-month", polarity: .prefersSmaller, useScalingFactor: false)
private let perEvent = BenchmarkMetric.custom("ps per event", polarity: .prefersSmaller, useScalingFactor: false)

/// Machines differ and are noisy: a threshold is passed at one and a half times the committed value.
private var tolerance: BenchmarkThresholds { BenchmarkThresholds(relative: [.p90: 50.0]) }

let benchmarks: @Sendable () -> Void = {
    /// One thread: time of the engine alone, per household-month and per event of the scenario's line.
    @Sendable func kernel(_ name: String, _ scenarioName: String, _ order: Simulation.Order) {
        Benchmark(
            name,
            configuration: .init(
                metrics: [perHouseholdMonth, perEvent], maxDuration: .seconds(12), maxIterations: 12,
                thresholds: [perHouseholdMonth: tolerance, perEvent: tolerance])
        ) { benchmark in
            let engine = try Workload.Engine(Workload(scenarioName), order)
            for _ in benchmark.scaledIterations {
                benchmark.startMeasurement()
                let (time, result) = try engine.run()
                benchmark.stopMeasurement()
                let done = Workload.work(result)
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
            let workload = try Workload("hilversum-2019")
            for _ in benchmark.scaledIterations {
                benchmark.startMeasurement()
                blackHole(try workload.wholeJob(threads: threads))
                benchmark.stopMeasurement()
            }
        }
    }
}
