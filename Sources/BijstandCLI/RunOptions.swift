import ArgumentParser
import BijstandExchange
import BijstandMicrosimulation

/// What every command that simulates takes.
struct RunOptions: ParsableArguments {
    @Option(help: "Seed of all randomness, 0 to 4294967295.")
    var seed: UInt32 = 1

    @Option(name: .customLong("replications"), help: "Number of replications.")
    var replications: UInt32 = 1000

    @OptionGroup var threading: ThreadOption

    @Option(help: "What varies between replications: chance, parameters or both.")
    var uncertainty: Uncertainty = .both

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    var threads: Int { threading.threads }

    /// All replications, as tables for people.
    var wholeRun: RunRequest {
        RunRequest(
            seed: seed, replications: replications, range: 0..<replications, uncertainty: uncertainty.rawValue,
            dialect: .rfc4180, perReplication: false, dossiers: [])
    }

    func validate() throws {
        if replications < 1 { throw ValidationError("--replications must be at least 1") }
    }
}

extension Uncertainty: ExpressibleByArgument {}
extension CSVDialect: ExpressibleByArgument {}
