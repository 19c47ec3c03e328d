@preconcurrency import Foundation

enum Terminal {
    /// Whether a stream (1 for what is told, 2 for progress) is a terminal on which somebody may want colours: `NO_COLOR` is kept to.
    static func isColoured(_ stream: Int32) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(stream) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
}
