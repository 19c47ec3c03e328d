import ArgumentParser
import Foundation

/// How many threads simulate.
struct ThreadOption: ParsableArguments {
    @Option(help: "Threads; the results do not depend on it.")
    var threads: Int = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        if threads < 1 || threads > 1024 { throw ValidationError("--threads must be 1 to 1024") }
    }
}
