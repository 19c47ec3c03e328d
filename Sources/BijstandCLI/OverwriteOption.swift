import ArgumentParser
import BijstandExchange
import Foundation

/// Leave to replace what somebody has changed since it was written.
struct OverwriteOption: ParsableArguments {
    @Flag(help: "Replace an earlier result also where its files were changed or added to.")
    var overwrite = false

    /// - Throws: ``WriteFailure`` where a file that is to be new is there already, without leave.
    /// - Parameter option: which names another place.
    func checkNew(_ path: String, _ option: String = "--output") throws {
        if FileManager.default.fileExists(atPath: path) && !overwrite {
            throw WriteFailure(
                path: path, reason: "it is there already; --overwrite replaces it, \(option) names another")
        }
    }
}
