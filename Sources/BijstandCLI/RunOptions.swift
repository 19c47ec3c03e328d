import ArgumentParser
import Exchange
import Foundation
import Microsimulation

/// What every command that simulates takes.
struct RunOptions: ParsableArguments {
    @Option(help: "Seed of all randomness, 0 to 4294967295.")
    var seed: UInt32 = 1

    @Option(name: .customLong("replications"), help: "Number of replications.")
    var replications: UInt32 = 1000

    @Option(help: "Threads; the results do not depend on it.")
    var threads: Int = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "What varies between replications: chance, parameters or both.")
    var uncertainty: Uncertainty = .both

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    /// All replications, as tables for people.
    var wholeRun: RunRequest {
        RunRequest(
            seed: seed, replications: replications, range: 0..<replications, uncertainty: uncertainty.rawValue,
            dialect: .rfc4180, perReplication: false, dossiers: [])
    }

    func validate() throws {
        if replications < 1 { throw ValidationError("--replications must be at least 1") }
        if threads < 1 || threads > 1024 { throw ValidationError("--threads must be 1 to 1024") }
    }
}

extension Uncertainty: ExpressibleByArgument {}
extension CSVDialect: ExpressibleByArgument {}
